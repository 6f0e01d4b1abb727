using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Rules;

/// <summary>Every locator points at sentences that the locked text has.</summary>
internal static class SentenceRule
{
    public static void Check(LinkedDataset dataset, BoundRecord record, RecordAddress?[] targets, DiagnosticSink sink)
    {
        // Of a damaged lock nobody can say what it lacks.
        if (dataset.Locks.IsBroken)
            return;
        var pointers = RecordValues.Of(record).Pointers;
        for (var i = 0; i < pointers.Length; i++)
        {
            if (pointers[i].Value is not BoundLocator locator || targets[i] is not { } address)
                continue;
            if (dataset.Locks.Of(locator.Source) is not { } locked)
            {
                // A source that has a text but no lock is reported once, where its record stands.
                if (dataset.Record(address)["file"] is null)
                    Report(locator, $"`{locator.Source}` has no text of its own");
                continue;
            }

            if (!locked.Has(locator.First))
                Report(locator, Lacking(locked, locator.First));
            else if (!locked.Has(locator.Last))
                Report(locator, Lacking(locked, locator.Last));
        }

        void Report(BoundLocator locator, string why) => sink.Report(Findings.NoSuchSentence, record.Path, locator.Span, locator.ToString(), why);
    }

    private static string Lacking(LockedSource locked, SentenceNumber number)
    {
        var inParagraph = locked.Sentences.Count(s => s.Number.Paragraph == number.Paragraph);
        return inParagraph > 0
            ? FormattableString.Invariant($"paragraph {number.Paragraph} has {inParagraph} sentence(s), counted from 1")
            : FormattableString.Invariant($"no sentence begins in paragraph {number.Paragraph}; the text has {locked.Paragraphs} paragraphs");
    }
}
