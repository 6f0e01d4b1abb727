using System.CommandLine;
using System.CommandLine.Help;
using AfTjData.Curation.Commands;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>aftj</c> and everything mounted on it.</summary>
internal static class AftjCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        // No RootCommand: that one calls itself after the assembly, and nobody types that.
        var root = new Command("aftj", "What published texts say of relations between Afghanistan and Tajikistan. Without a command: an overview of the dataset.");
        root.Subcommands.Add(ListCommand.Create());
        root.Subcommands.Add(ShowCommand.Create());
        root.Subcommands.Add(FindCommand.Create());
        root.Subcommands.Add(TimelineCommand.Create());
        root.Subcommands.Add(DisputesCommand.Create());
        root.Subcommands.Add(WhoCommand.Create());
        root.Subcommands.Add(PathCommand.Create());
        root.Subcommands.Add(SourcesCommand.Create());
        root.Subcommands.Add(CoverageCommand.Create());
        root.Subcommands.Add(ExplainCommand.Create());
        foreach (var command in CuratorCommands.CreateAll())
            root.Subcommands.Add(command);
        VerifyPackageOption.AddTo(root.Subcommands.Single(c => c.Name == "verify"));
        root.Subcommands.Add(ReleaseCommand.Create());
        root.Subcommands.Add(KeepPackageCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());
        root.Subcommands.Add(ImportCommand.Create());
        root.Subcommands.Add(DiffCommand.Create());
        root.Subcommands.Add(CompletionCommand.Create());
        OverviewCommand.MakeDefaultOf(root);

        var help = new HelpOption();
        help.Action = new HelpWithExamples((HelpAction)help.Action!,
        [
            "aftj                                    show what the dataset holds",
            "aftj --json                             the same for a program to read",
            "aftj --plain | less                     without colours, 80 columns wide",
            "aftj find Dushanbe                      who or what bears a name",
            "aftj show event/kabul-visit-2025-11-15  a record with who says so, and who disputes it",
            "aftj validate                           check the YAML of the repository",
            "aftj verify --corpus ../texts           check every citation against the source texts",
        ]);
        root.Options.Add(help);
        root.Options.Add(new VersionOption());
        return root;
    }
}
