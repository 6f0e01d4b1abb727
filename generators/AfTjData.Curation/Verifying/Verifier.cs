using AfTjData.Compiler.Bind.Locks;
using AfTjData.Curation.Corpus;
using AfTjData.Curation.Data;
using AfTjData.Curation.Locking;

namespace AfTjData.Curation.Verifying;

/// <summary>Holds the lock against the texts and the source records.</summary>
internal static class Verifier
{
    /// <summary>Checks every entry and names whatever has none.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="corpus">The texts.</param>
    /// <param name="only">The sources that count; all, and every text of the corpus, where empty.</param>
    /// <exception cref="CurationException">The folder's own files cannot be read or make no sense, or a named source does not exist.</exception>
    public static Verification Run(DataFolder data, CorpusFolder corpus, IReadOnlyCollection<string> only)
    {
        var records = SourceRecords.Read(data);
        var locks = LockFile.Read(data);
        SourceChoice.Check(only, records.All.Select(r => r.Id).Concat(locks.Select(l => l.Source)).ToHashSet(StringComparer.Ordinal));
        var choice = new SourceChoice(only);
        var problems = new List<string>(records.Problems);
        var chosen = locks.Where(l => choice.Has(l.Source)).ToList();
        var matching = chosen.Sum(l => CheckEntry(l, records.Of(l.Source), corpus, problems));

        var locked = locks.Select(l => l.Source).ToHashSet(StringComparer.Ordinal);
        problems.AddRange(records.All.Where(r => r.File is not null && choice.Has(r.Id) && !locked.Contains(r.Id))
            .Select(r => $"{r.Id}: no lock; {(corpus.Has(r.File!) ? "run the lock command" : $"and its text {r.File} is not in the corpus")}"));
        problems.AddRange(records.All.Where(r => only.Contains(r.Id) && r.File is null && !locked.Contains(r.Id))
            .Select(r => $"{r.Id}: the source has no text, so there is nothing to verify"));
        if (!choice.IsNarrow)
        {
            var named = records.All.Select(r => r.File).ToHashSet(StringComparer.Ordinal);
            problems.AddRange(corpus.Names.Where(n => !named.Contains(n)).Select(n => $"{n}: no source record has this text"));
        }

        return new Verification(chosen.Count, matching, problems);
    }

    private static int CheckEntry(LockedSource entry, SourceRecord? record, CorpusFolder corpus, List<string> problems)
    {
        var source = entry.Source;
        if (record is null)
            problems.Add($"{source}: in the lock, but there is no such source record");
        else if (record.File is null)
            problems.Add($"{source}: in the lock, but the source record names no file");
        else if (record.File != entry.File)
            problems.Add($"{source}: the source record names {record.File}, the lock {entry.File}");
        if (!corpus.Has(entry.File))
        {
            problems.Add($"{source}: {entry.File} is not in the corpus");
            return 0;
        }

        try
        {
            return TextVerifier.Check(entry, corpus.Load(entry.File), problems);
        }
        catch (CurationException e)
        {
            problems.Add($"{source}: {e.Message}");
            return 0;
        }
    }
}
