using System.Runtime.InteropServices;

namespace AfTjData.Tool.Exports.Running;

/// <summary>Turns the first Ctrl-C or request to end into a stop at the next step, so that what was begun is cleared away. A second one ends the program.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<PosixSignalRegistration> _registrations = [];

    /// <summary>Begins to listen.</summary>
    public StopSignal()
    {
        foreach (var signal in new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP })
        {
            _registrations.Add(PosixSignalRegistration.Create(signal, context =>
            {
                context.Cancel = !_stop.IsCancellationRequested;
                _stop.Cancel();
            }));
        }
    }

    /// <summary>Says whether to stop.</summary>
    public CancellationToken Token => _stop.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        _registrations.ForEach(r => r.Dispose());
        _stop.Dispose();
    }
}
