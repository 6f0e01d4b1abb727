using System.Text;
using AfTjData.Benchmarks.Report;

namespace AfTjData.Benchmarks.Layouts.Texts;

/// <summary>Ways of holding texts that repeat, or that repeat one another's words.</summary>
internal static class TextTable
{
    public static void Write(IEnumerable<LayoutData> data, Batches batches, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine("### Sharing of strings");
        output.WriteLine();
        output.WriteLine("| data | texts | UTF-8 of them, bytes a record | layout | bytes a record | decoding, ns a text |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var each in data)
        {
            Measure(each, "as they are (ships)", t => new PlainTexts(LayoutRecord.TextsOf(t)), batches, output);
            Measure(each, "a record's first text not repeated in it", t => new RepeatedTexts(t), batches, output);
            Measure(each, "each that repeats once in a table", t => new SharedTexts(LayoutRecord.TextsOf(t)), batches, output);
            Measure(each, "the 26 best phrases of a table as one byte each", t => new PhraseTexts(LayoutRecord.TextsOf(t)), batches, output);
        }

        output.WriteLine();
        output.WriteLine("Texts of all tables; they are decoded one after another, and only those of the largest table are timed. Within a record little repeats. Sharing over a table wins where people wrote");
        output.WriteLine("the data, and loses where nothing repeats. Phrases win most: what they win over made-up data says nothing, since that is made of sixteen words, but what they win over the shipped");
        output.WriteLine("data is real. It is small beside the assembly, every text would be put together before it is decoded, and the tables could no longer be read as text: so texts lie as they are.");
    }

    private static void Measure<T>(LayoutData data, string name, Func<LayoutRecord[], T> lay, Batches batches, TextWriter output)
        where T : struct, ITexts
    {
        Progress.Say($"layouts: texts {name} over {data.Name}");
        var sorted = data.Tables.OrderByDescending(t => t.Length).ToArray();
        var tables = sorted.Select(LayoutRecord.TextsOf).ToArray();
        var laid = sorted.Select(lay).ToArray();
        if (tables.Zip(laid).Any(t => t.First.Index().Any(text => t.Second[text.Index] != text.Item)))
            throw new InvalidOperationException($"Texts {name} are not those of {data.Name}.");
        var (first, count) = (laid[0], tables[0].Length);
        var decoding = batches.NanosecondsEach(count, (from, to) => Pass(first, from, to));
        var records = (double)data.Tables.Sum(t => t.Length);
        output.WriteLine(FormattableString.Invariant(
            $"| {data.Name} | {tables.Sum(t => t.Length)} | {tables.Sum(t => t.Sum(Encoding.UTF8.GetByteCount)) / records:F1} | {name} | {laid.Sum(t => t.Bytes) / records:F1} | {decoding:F0} |"));
    }

    private static int Pass<T>(T texts, int from, int to)
        where T : struct, ITexts
    {
        var sum = 0;
        for (var i = from; i < to; i++)
            sum += texts[i].Length;
        return sum;
    }
}
