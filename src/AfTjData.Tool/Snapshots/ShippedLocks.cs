using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Parse;

namespace AfTjData.Tool.Snapshots;

/// <summary>Which sentences the texts of the dataset have. Their words are not here: only numbers and hashes.</summary>
internal static class ShippedLocks
{
    private static readonly Lazy<SourceLocks> Read = new(() => SourceLocks.Read(YamlReader.Read(new DataFile(SourceLocks.FileName, ShippedFiles.Text(SourceLocks.FileName)))));

    /// <summary>The locks.</summary>
    public static SourceLocks Value => Read.Value;
}
