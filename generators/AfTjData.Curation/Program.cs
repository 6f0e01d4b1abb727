using AfTjData.Curation.Commands;

return CommandRunner.Run(CuratorCommands.CreateRoot(), args);
