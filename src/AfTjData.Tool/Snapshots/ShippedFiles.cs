using System.Text;

namespace AfTjData.Tool.Snapshots;

/// <summary>Files that go with this program.</summary>
internal static class ShippedFiles
{
    /// <summary>The text of a file, with line feeds.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(ShippedFiles).Assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
