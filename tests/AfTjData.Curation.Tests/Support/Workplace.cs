using System.CommandLine;
using System.Text;
using AfTjData.Curation.Commands;

namespace AfTjData.Curation.Tests.Support;

/// <summary>A temporary folder with a data folder and a corpus in it, and the commands at hand.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("aftj-curation-");

    public Workplace()
    {
        Directory.CreateDirectory(Data);
        Directory.CreateDirectory(Corpus);
    }

    public string Root => _root.FullName;

    public string Data => Path.Combine(Root, "data");

    public string Corpus => Path.Combine(Root, "corpus");

    public string LockPath => Path.Combine(Data, "sources.lock.yaml");

    public string Lock => File.ReadAllText(LockPath);

    /// <summary>One source record, <c>ferry</c>, and its text.</summary>
    public static Workplace WithFerry()
    {
        var place = new Workplace();
        place.WriteData("sources.yaml", "ferry:\n  title: Ferry\n  file: ferry.txt\n");
        place.WriteText("ferry.txt", FerryText.Whole);
        return place;
    }

    public void WriteData(string name, string text) => Write(Path.Combine(Data, name), Encoding.UTF8.GetBytes(text));

    public void WriteText(string name, string text) => Write(Path.Combine(Corpus, name), Encoding.UTF8.GetBytes(text));

    public static void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    public CommandResult RunLock(params string[] more) => Run(["lock", "--corpus", Corpus, "--data", Data, .. more]);

    public CommandResult RunVerify(params string[] more) => Run(["verify", "--corpus", Corpus, "--data", Data, .. more]);

    public static CommandResult Run(params string[] arguments)
    {
        using StringWriter output = new(), error = new();
        var code = CommandRunner.Run(CuratorCommands.CreateRoot(), arguments, new InvocationConfiguration { Output = output, Error = error });
        return new CommandResult(code, output.ToString(), error.ToString());
    }

    public void Dispose() => _root.Delete(recursive: true);
}
