using System.CommandLine;
using AfTjData.Curation.Data;

namespace AfTjData.Curation.Commands;

/// <summary>Options that several commands have. An option belongs to one command, so each asks for its own.</summary>
internal static class SharedOptions
{
    /// <summary><c>--corpus DIR</c></summary>
    public static Option<string> Corpus() => new("--corpus")
    {
        Description = "Folder that holds the source texts (*.txt).",
        HelpName = "DIR",
        Required = true,
    };

    /// <summary><c>--data DIR</c></summary>
    public static Option<string?> Data() => new("--data")
    {
        Description = "Data folder. [default: the nearest data/ here or further up]",
        HelpName = "DIR",
    };

    /// <summary><c>--only SOURCE</c></summary>
    public static Option<string[]> Only(string description) => new("--only")
    {
        Description = description,
        HelpName = "SOURCE",
    };

    /// <summary>The data folder that was named, or the nearest one.</summary>
    /// <exception cref="CurationException">There is none.</exception>
    public static DataFolder Open(string? named) =>
        named is null ? DataFolder.Find(Environment.CurrentDirectory) : DataFolder.Open(named);
}
