using AfTjData.Curation;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Running;

/// <summary>An export from the draft to the finished file or folder.</summary>
internal static class ExportRun
{
    /// <summary>Exports a dataset.</summary>
    /// <param name="format">The format.</param>
    /// <param name="dataset">Gives the dataset. It is asked for only when the target is known to be good.</param>
    /// <param name="path">Where the export is to stand.</param>
    /// <param name="mayReplace">Whether what stands there may go.</param>
    /// <exception cref="CurationException">It cannot be done; nothing half-written is left.</exception>
    public static void Write(IExportFormat format, Func<DatasetSnapshot> dataset, string path, bool mayReplace)
    {
        using var signal = new StopSignal();
        var steps = new StepReport(StepReport.Terminal(), signal.Token);
        try
        {
            var target = ExportTarget.At(path, format.IsFolder, mayReplace);
            using var draft = target.Begin();
            steps.Report("records");
            target.Attempt(draft.Path, () =>
            {
                format.Write(dataset(), draft.Path, steps);
                return true;
            });
            signal.Token.ThrowIfCancellationRequested();
            target.Take(draft);
        }
        catch (OperationCanceledException)
        {
            throw new CurationException("Stopped; nothing was written.");
        }
        finally
        {
            steps.Clear();
        }
    }
}
