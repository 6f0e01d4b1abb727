namespace AfTjData.Generators;

/// <summary>The names of the pipeline's steps, by which tests ask what an edit made run again.</summary>
public static class Steps
{
    /// <summary>Build options to what the generator needs of them.</summary>
    public const string Options = "Options";

    /// <summary>Additional files to path and text.</summary>
    public const string Files = "Files";

    /// <summary>Text to located nodes, per file.</summary>
    public const string Parse = "Parse";

    /// <summary>Schema files to the schema.</summary>
    public const string Schema = "Schema";

    /// <summary>Nodes to typed records, per file.</summary>
    public const string Bind = "Bind";

    /// <summary>Release files to what they say, per file.</summary>
    public const string Releases = "Releases";

    /// <summary>Header, lock, redirects and releases.</summary>
    public const string Frame = "Frame";

    /// <summary>The retired enum members that are members no more.</summary>
    public const string Former = "Former";

    /// <summary>Everything to one judged dataset.</summary>
    public const string Link = "Link";

    /// <summary>Schema to the C# of its types.</summary>
    public const string EmitTypes = "EmitTypes";

    /// <summary>Dataset to packed tables and their C#.</summary>
    public const string EmitTables = "EmitTables";

    /// <summary>All of them, in the order of the data.</summary>
    public static IReadOnlyList<string> All { get; } = [Options, Files, Parse, Schema, Bind, Releases, Frame, Former, Link, EmitTypes, EmitTables];
}
