using AfTjData.Compiler.Support;

namespace AfTjData.Curation.Locking;

/// <summary>The sources that a run is about: those that were named, or all.</summary>
internal sealed class SourceChoice(IReadOnlyCollection<string> only)
{
    /// <summary>Whether single sources were named.</summary>
    public bool IsNarrow => only.Count > 0;

    /// <summary>Whether a source is among them.</summary>
    public bool Has(string id) => only.Count == 0 || only.Contains(id);

    /// <summary>Refuses a name that no source has.</summary>
    /// <exception cref="CurationException">There is no such source.</exception>
    public static void Check(IEnumerable<string> named, IReadOnlyCollection<string> known)
    {
        foreach (var id in named.Where(id => !known.Contains(id)))
            throw new CurationException($"There is no source `{id}`{Spelling.Suggest(id, known)}.");
    }
}
