using AfTjData.Tool;

return Aftj.Run(args);
