using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Releases;

/// <summary>The rules that hold a dataset to what its last release promised.</summary>
internal static class ReleaseRules
{
    /// <summary>Compares the dataset with the last release.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="hasErrors">Whether anything else is wrong with the dataset: what it comes to, and so its version, is then not known.</param>
    /// <param name="sink">What was found in the dataset so far, and where more goes.</param>
    public static void Check(LinkedDataset dataset, bool hasErrors, DiagnosticSink sink)
    {
        if (dataset.History.Last is not { } last)
            return;
        LostEnumNumberRule.Check(last, dataset, sink);
        LostIdRule.Check(last, dataset, sink);
        LostRedirectRule.Check(last, dataset, sink);
        if (!hasErrors && !sink.HasErrors)
            VersionRule.Check(last, dataset, sink);
    }
}
