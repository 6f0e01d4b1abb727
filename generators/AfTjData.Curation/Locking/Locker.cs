using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;
using AfTjData.Curation.Corpus;
using AfTjData.Curation.Data;

namespace AfTjData.Curation.Locking;

/// <summary>Locks the texts of a corpus: finds each source's text and decides on its entry.</summary>
internal sealed class Locker
{
    private readonly DataFolder _data;
    private readonly CorpusFolder _corpus;
    private readonly SourceRecords _records;
    private readonly BoundaryCorrections _corrections;
    private readonly Dictionary<string, LockedSource> _old;

    private Locker(DataFolder data, CorpusFolder corpus)
    {
        _data = data;
        _corpus = corpus;
        _records = SourceRecords.Read(data);
        _corrections = BoundaryCorrections.Read(data);
        _old = LockFile.Read(data).ToDictionary(l => l.Source, StringComparer.Ordinal);
    }

    /// <summary>Decides on every source; writes nothing.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="corpus">The texts.</param>
    /// <param name="only">The sources to deal with; all where empty.</param>
    /// <param name="recut">The sources to cut afresh.</param>
    /// <exception cref="CurationException">The folder's own files cannot be read or make no sense, or a named source does not exist.</exception>
    public static LockRun Run(DataFolder data, CorpusFolder corpus, IReadOnlyCollection<string> only, IReadOnlyCollection<string> recut)
    {
        var locker = new Locker(data, corpus);
        var ids = locker._records.All.Select(r => r.Id).Concat(locker._old.Keys).ToHashSet(StringComparer.Ordinal);
        SourceChoice.Check(only.Concat(recut), ids);
        return locker.Run(new SourceChoice(only), recut);
    }

    private LockRun Run(SourceChoice choice, IReadOnlyCollection<string> recut)
    {
        var problems = new List<string>(_records.Problems);
        var unknown = _corrections.Sources.Where(s => _records.Of(s)?.File is null).Select(s =>
            $"{_data.PathOf(DataPath.Boundaries)}: error: `{s}` is no source with a text{Spelling.Suggest(s, WithText().Select(r => r.Id))}");
        if (_records.Problems.Count == 0)
            problems.AddRange(unknown);

        var outcomes = new List<LockOutcome>();
        var entries = new Dictionary<string, LockedSource>(_old, StringComparer.Ordinal);
        foreach (var record in WithText().Where(r => choice.Has(r.Id)))
            outcomes.Add(LockOne(record, recut.Contains(record.Id)));
        outcomes.AddRange(Orphans(choice));
        foreach (var outcome in outcomes)
        {
            if (outcome.Entry is null)
                entries.Remove(outcome.Source);
            else
                entries[outcome.Source] = outcome.Entry;
        }

        var named = WithText().Select(r => r.File).ToHashSet(StringComparer.Ordinal);
        return new LockRun([.. outcomes.OrderBy(o => o.Source, StringComparer.Ordinal)], problems,
            [.. _corpus.Names.Where(n => !named.Contains(n))], [.. entries.Values]);
    }

    private IEnumerable<SourceRecord> WithText() => _records.All.Where(r => r.File is not null);

    private LockOutcome LockOne(SourceRecord record, bool recut)
    {
        var old = _old.GetValueOrDefault(record.Id);
        if (WithText().FirstOrDefault(r => r.File == record.File && r.Id != record.Id) is { } rival)
            return new LockOutcome(record.Id, LockAction.Refused, old, $"{record.File} is the text of `{rival.Id}` too; a text has one source record");
        if (!_corpus.Has(record.File!))
            return new LockOutcome(record.Id, LockAction.Absent, old, $"{record.File} is not in the corpus");
        try
        {
            var text = _corpus.Load(record.File!);
            return TextLocker.Decide(record.Id, text, old ?? FormerEntry(text), _corrections.Of(record.Id), recut);
        }
        catch (CurationException e)
        {
            return new LockOutcome(record.Id, LockAction.Refused, old, e.Message);
        }
    }

    // A source that got another id keeps its cut: the entry of the former id is the one without a record that has the same text.
    private LockedSource? FormerEntry(CorpusText text) => _old.Values.Where(e => e.Sha256 == text.Sha256 && _records.Of(e.Source)?.File is null)
        .OrderBy(e => e.Source, StringComparer.Ordinal).FirstOrDefault();

    // While a record may be hidden behind a mistake, its entry stays.
    private IEnumerable<LockOutcome> Orphans(SourceChoice choice) => _records.Problems.Count > 0
        ? []
        : _old.Keys.Where(id => choice.Has(id) && _records.Of(id)?.File is null)
            .Select(id => new LockOutcome(id, LockAction.Dropped, null, "no source record has this id and a text"));
}
