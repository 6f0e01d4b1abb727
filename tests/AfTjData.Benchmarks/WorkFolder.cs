using System.Runtime.InteropServices;

namespace AfTjData.Benchmarks;

/// <summary>A temporary folder that is gone when the work is done, and also when somebody interrupts it.</summary>
internal sealed class WorkFolder : IDisposable
{
    private readonly PosixSignalRegistration[] _signals;

    /// <summary>Makes the folder.</summary>
    public WorkFolder()
    {
        Root = Directory.CreateTempSubdirectory("aftjdata-benchmarks-").FullName;
        _signals = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(s => PosixSignalRegistration.Create(s, _ => Delete()))];
    }

    /// <summary>Its full path.</summary>
    public string Root { get; }

    /// <summary>The full path of something in it.</summary>
    public string Path(string relative) => System.IO.Path.Combine(Root, relative);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var signal in _signals)
            signal.Dispose();
        Delete();
    }

    private void Delete()
    {
        // A child that is still dying may write a last file in between.
        for (var attempt = 0; attempt < 5 && Directory.Exists(Root); attempt++)
        {
            try
            {
                Directory.Delete(Root, recursive: true);
            }
            catch (IOException)
            {
                Thread.Sleep(200);
            }
        }
    }
}
