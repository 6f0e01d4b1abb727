using System.Globalization;
using System.Text.Json;
using AfTjData.Packed;
using AfTjData.Shared;

namespace AfTjData.Json;

/// <summary>Reads one value.</summary>
internal delegate T ReadItem<out T>(ref JsonInput input);

/// <summary>Reads the word of an enum's member.</summary>
internal delegate bool TryReadWord<T>(string? word, out T value);

/// <summary>Reads the fields of records out of JSON, and tells what cannot be read with its place in the record.</summary>
/// <remarks>It holds a copy of the serializer's reader, because a reference to one cannot be held; whoever made it takes the copy back.</remarks>
internal ref struct JsonInput
{
    private readonly JsonPlace _place = new();
    private readonly bool _isWhole;
    private Utf8JsonReader _reader;
    private string? _record;

    /// <summary>Begins at the value that a reader stands on.</summary>
    public JsonInput(Utf8JsonReader reader)
    {
        _reader = reader;
        _isWhole = reader.CurrentDepth == 0;
    }

    /// <summary>The reader, as far as it has come.</summary>
    public readonly Utf8JsonReader Reader => _reader;

    /// <summary>Steps into an object.</summary>
    public void BeginObject(JsonKeys keys)
    {
        Expect(JsonTokenType.StartObject, "an object: " + keys.Shape);
        _place.Enter();
    }

    /// <summary>Goes to the value of the next key; at the end of the object, sees that no required key is missing.</summary>
    /// <param name="keys">The keys that the object can have.</param>
    /// <param name="seen">Which of them have come.</param>
    /// <param name="key">The place of the last key, and then of this one.</param>
    /// <returns>Whether there is another key.</returns>
    public bool NextKey(JsonKeys keys, scoped Span<bool> seen, ref int key)
    {
        _place.At(null);
        _reader.Read();
        if (_reader.TokenType == JsonTokenType.EndObject)
        {
            if (keys.Missing(seen) is { } missing)
                throw Error($"`{missing}` is missing; every {keys.Shape} has it");
            _place.Leave();
            return false;
        }

        key = keys.Find(ref _reader, key + 1);
        if (key < 0)
        {
            var name = String();
            throw Error($"`{name}` is no key of {keys.Shape}" + Suggestion(name, keys.Names));
        }

        _place.At(keys[key].Name);
        if (seen[key])
            throw Error($"`{keys[key].Name}` stands here twice");
        seen[key] = true;
        _reader.Read();
        return true;
    }

    /// <summary>The kind of the record, which the type decides and the JSON repeats.</summary>
    public void Kind(string kind)
    {
        var found = Text();
        if (found != kind)
            throw Error($"the record is of the kind `{found}`, and `{kind}` is asked for");
    }

    /// <summary>The id of the record.</summary>
    public string Id(string kind)
    {
        var id = Text();
        _record = $"{kind}/{id}";
        return id;
    }

    /// <summary>Text of one line or several.</summary>
    public string Text()
    {
        // The key of a dictionary is such a text too.
        if (_reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            throw Unexpected("a string");
        return String();
    }

    /// <summary>A whole number.</summary>
    public int Int()
    {
        Expect(JsonTokenType.Number, "a whole number");
        return _reader.TryGetInt32(out var value) ? value : throw Error("a whole number of 32 bits is expected");
    }

    /// <summary>A whole number of any size that occurs.</summary>
    public long Long()
    {
        Expect(JsonTokenType.Number, "a whole number");
        return _reader.TryGetInt64(out var value) ? value : throw Error("a whole number of 64 bits is expected");
    }

    /// <summary>A decimal number.</summary>
    public decimal Decimal()
    {
        Expect(JsonTokenType.Number, "a number");
        return _reader.TryGetDecimal(out var value) ? value : throw Error("a number of 28 digits at most is expected");
    }

    /// <summary>True or false.</summary>
    public bool Bool() => _reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Unexpected("true or false"),
    };

    /// <summary>A day.</summary>
    public DateOnly Date()
    {
        var text = Text();
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Error($"`{text}` is no day; write it as 2025-11-13");
    }

    /// <summary>An EDTF date.</summary>
    public EdtfDate Edtf() => Parse(Text(), EdtfDate.Parse);

    /// <summary>A quantity.</summary>
    public Quantity Quantity() => Parse(Text(), AfTjData.Quantity.Parse);

    /// <summary>A place in a source.</summary>
    public Locator Locator()
    {
        var text = Text();
        return LocatorText.TryRead(text, out var locator) ? locator : throw Error($"`{text}` is no place in a source; write it as some-source#6.2, #6.2-4 or #3.8-4.1");
    }

    /// <summary>A member of an enum.</summary>
    public T Word<T>(TryReadWord<T> read, string name, Func<string[]> words)
    {
        var text = Text();
        return read(text, out var value) ? value : throw Error($"`{text}` is no {name}" + Suggestion(text, words()));
    }

    /// <summary>A reference to a record of one kind: its id.</summary>
    public Ref<T> Ref<T>(RecordTable table)
        where T : class, IRecord
    {
        var id = Text();
        return id.Length > 0 ? Resolve<T>(table, id) : throw Error("an empty id refers to nothing");
    }

    /// <summary>A reference to a record of any kind: kind, slash, id.</summary>
    public Ref<IRecord> AnyRef()
    {
        var text = Text();
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0 || slash == text.Length - 1)
            throw Error($"`{text}` is no reference; write kind and id, as in place/kunduz");
        var kind = text[..slash];
        return Resolve<IRecord>(JsonKinds.TableOf(kind) ?? throw NoKind(kind), text[(slash + 1)..]);
    }

    /// <summary>A list.</summary>
    public ValueList<T> List<T>(ReadItem<T> read)
    {
        var items = Items(read);
        return items.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(items);
    }

    /// <summary>A list of references.</summary>
    public RefList<T> Refs<T>(ReadItem<Ref<T>> read)
        where T : class, IRecord => new(Items(read));

    /// <summary>What tells that the dataset has no such kind.</summary>
    public readonly JsonException NoKind(string kind) => Error($"`{kind}` is no kind of record" + Suggestion(kind, JsonKinds.Names()));

    /// <summary>What tells that the JSON is not as it should be, with the place in the record.</summary>
    public readonly JsonException Error(string problem)
    {
        var path = _place.ToString();
        var end = problem.EndsWith('?') ? "" : ".";
        // Inside of a longer JSON the serializer knows the way to the value, and fills it in.
        if (_record is null && !_isWhole)
            return new PlacedJsonException(path, problem + end);
        var message = _record is null ? $"{path}: {problem}{end}" : $"{path} of {_record}: {problem}{end}";
        return _isWhole ? new JsonException(message, path, null, null) : new JsonException(message);
    }

    private T[] Items<T>(ReadItem<T> read)
    {
        Expect(JsonTokenType.StartArray, "a list");
        var items = new List<T>();
        _place.Enter();
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            _place.At(items.Count);
            items.Add(read(ref this));
        }

        _place.Leave();
        return [.. items];
    }

    private readonly T Parse<T>(string text, Func<string, T> parse)
    {
        try
        {
            return parse(text);
        }
        catch (FormatException exception)
        {
            throw Error(exception.Message.TrimEnd('.'));
        }
    }

    private readonly string String()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Error("the text is not valid Unicode");
        }
    }

    private readonly void Expect(JsonTokenType type, string what)
    {
        if (_reader.TokenType != type)
            throw Unexpected(what);
    }

    private readonly JsonException Unexpected(string what) =>
        Error($"{what} is expected here" + (_reader.TokenType == JsonTokenType.Null ? "; leave out what has no value" : ""));

    private static Ref<T> Resolve<T>(RecordTable table, string id)
        where T : class, IRecord => AfTjData.Ref<T>.To(table, id);

    private static string Suggestion(string typed, IEnumerable<string> known) =>
        NearWord.Find(typed, known) is { } near ? $"; did you mean `{near}`?" : "";
}
