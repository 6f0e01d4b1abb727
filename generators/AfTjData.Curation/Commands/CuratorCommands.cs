using System.CommandLine;

namespace AfTjData.Curation.Commands;

/// <summary>All of the curators' commands.</summary>
public static class CuratorCommands
{
    /// <summary>Makes the commands, for any program to mount on its root.</summary>
    public static IReadOnlyList<Command> CreateAll() => [LockCommand.Create(), VerifyCommand.Create(), ValidateCommand.Create(), SchemaCommand.Create(), ListReleaseCommand.Create(), SbomCommand.Create()];

    /// <summary>The root of this project's own program.</summary>
    internal static RootCommand CreateRoot()
    {
        var root = new RootCommand("The curators' commands of AfTjData. They run while the data does not build.");
        foreach (var command in CreateAll())
            root.Subcommands.Add(command);
        return root;
    }
}
