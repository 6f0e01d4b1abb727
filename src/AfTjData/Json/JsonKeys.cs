using System.Text.Json;

namespace AfTjData.Json;

/// <summary>A key of a JSON object.</summary>
/// <param name="Name">The name, as the schema writes it.</param>
/// <param name="IsRequired">Whether every object has it.</param>
internal readonly record struct JsonKey(string Name, bool IsRequired);

/// <summary>The keys that an object of one shape can have, in the order in which they are written.</summary>
/// <param name="shape">What the object is called in messages.</param>
/// <param name="keys">Its keys.</param>
internal sealed class JsonKeys(string shape, params JsonKey[] keys)
{
    /// <summary>What the object is called in messages.</summary>
    public string Shape { get; } = shape;

    /// <summary>The key at a place.</summary>
    public JsonKey this[int index] => keys[index];

    /// <summary>The names, for suggestions.</summary>
    public IEnumerable<string> Names => keys.Select(k => k.Name);

    /// <summary>The place of the name that a reader stands on, or -1.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="first">Where to look first: keys mostly come in the order in which they are written, and then the first look finds them.</param>
    public int Find(ref Utf8JsonReader reader, int first)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            var place = (first + i) % keys.Length;
            if (reader.ValueTextEquals(keys[place].Name))
                return place;
        }

        return -1;
    }

    /// <summary>The first required key that an object lacks, or null.</summary>
    public string? Missing(ReadOnlySpan<bool> seen)
    {
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i].IsRequired && !seen[i])
                return keys[i].Name;
        }

        return null;
    }
}
