using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Releases;

/// <summary>Reads the records of a release file: JSON of objects in objects, of which the innermost values are hashes. Nothing in it has an escape.</summary>
internal sealed class ReleasedRecordsReader
{
    /// <summary>What the part of the file that lists the records begins with. It is the last part.</summary>
    public const string Start = "\n  \"records\": {";

    private readonly string _text;
    private int _at;

    private ReleasedRecordsReader(string text, int at)
    {
        _text = text;
        _at = at;
    }

    /// <summary>Reads the records.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Where in it <see cref="Start"/> stands.</param>
    public static ReleasedRecords Read(DataFile file, int start)
    {
        var reader = new ReleasedRecordsReader(file.Text, start + Start.Length - 1);
        try
        {
            var records = reader.Kinds();
            reader.Expect('}');
            if (reader.Next() != '\0')
                throw new FormatException("The list ends before this place");
            return new ReleasedRecords(records, EquatableArray<Diagnostic>.Empty);
        }
        catch (FormatException e)
        {
            var sink = new DiagnosticSink();
            var at = Math.Min(reader._at, file.Text.Length);
            sink.Report(Findings.BadRelease, file.Path, new LineMap(file.Text).Span(at, Math.Min(at + 1, file.Text.Length)), e.Message);
            return new ReleasedRecords(new Dictionary<string, IReadOnlyDictionary<string, ReleasedRecord>>(), sink.ToArray());
        }
    }

    private Dictionary<string, IReadOnlyDictionary<string, ReleasedRecord>> Kinds() =>
        Object<IReadOnlyDictionary<string, ReleasedRecord>>(static kinds => kinds.Object(static records => records.Record()));

    private ReleasedRecord Record()
    {
        Expect('{');
        Key("hash");
        var hash = Text();
        Expect(',');
        Key("fields");
        var fields = Object(static reader => reader.Text());
        Expect('}');
        return new ReleasedRecord(hash, fields);
    }

    private Dictionary<string, T> Object<T>(Func<ReleasedRecordsReader, T> value)
    {
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        Expect('{');
        if (Next() == '}')
        {
            _at++;
            return entries;
        }

        while (true)
        {
            var key = Text();
            Expect(':');
            if (entries.ContainsKey(key))
                throw new FormatException($"`{key}` is listed twice");
            entries.Add(key, value(this));
            if (Next() != ',')
                break;
            _at++;
        }

        Expect('}');
        return entries;
    }

    private void Key(string name)
    {
        if (Text() != name)
            throw new FormatException($"A record is listed with `{name}` in another place than list-release writes it");
        Expect(':');
    }

    private string Text()
    {
        Expect('"');
        var start = _at;
        while (_at < _text.Length && _text[_at] is not ('"' or '\\' or < ' '))
            _at++;
        var text = _text.Substring(start, _at - start);
        Expect('"');
        return text;
    }

    private void Expect(char c)
    {
        if (Next() != c)
            throw new FormatException($"The list of records breaks off here: `{c}` is missing");
        _at++;
    }

    private char Next()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\n' or '\r' or '\t')
            _at++;
        return _at < _text.Length ? _text[_at] : '\0';
    }
}
