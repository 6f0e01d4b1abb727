using System.IO.Compression;
using System.Text;

namespace AfTjData.Tool.Tests.Packages;

/// <summary>Makes packages of the library that the tests were built with.</summary>
internal static class MadePackage
{
    /// <summary>The library.</summary>
    public static byte[] Library { get; } = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "AfTjData.dll"));

    /// <summary>The library with another word in the title of an event.</summary>
    public static byte[] ChangedLibrary { get; } = Replaced(Library, "Tajik delegation visits Kunduz", "Tajik delegation visits Kunduy");

    /// <summary>Makes a package.</summary>
    /// <param name="path">Where.</param>
    /// <param name="version">Its version; null for that of the library.</param>
    /// <param name="id">Its id.</param>
    /// <param name="libraries">The libraries by framework; for two frameworks the same one if there are none.</param>
    /// <returns>The path.</returns>
    public static string At(string path, string? version = null, string id = "AfTjData", params (string Framework, byte[] Library)[] libraries)
    {
        if (libraries.Length == 0)
            libraries = [("net8.0", Library), ("net10.0", Library)];
        using var package = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(package, "AfTjData.nuspec", Encoding.UTF8.GetBytes(
            $"""<package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd"><metadata><id>{id}</id><version>{version ?? Dataset.Version}</version></metadata></package>"""));
        foreach (var (framework, library) in libraries)
            Add(package, $"lib/{framework}/AfTjData.dll", library);
        return path;
    }

    private static void Add(ZipArchive package, string name, byte[] bytes)
    {
        using var stream = package.CreateEntry(name).Open();
        stream.Write(bytes);
    }

    private static byte[] Replaced(byte[] library, string old, string @new)
    {
        var changed = library.ToArray();
        var at = changed.AsSpan().IndexOf(Encoding.UTF8.GetBytes(old));
        Assert.True(at > 0, $"The library holds no text `{old}`.");
        Encoding.UTF8.GetBytes(@new).CopyTo(changed, at);
        return changed;
    }
}
