using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AfTjData.Tool.Exports;

/// <summary>JSON in the files of exports: letters stand as they are, lines end with a line feed, no byte-order mark.</summary>
internal static class ExportJson
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonSerializerOptions Indented = new(OneLine) { WriteIndented = true, NewLine = "\n" };

    /// <summary>A value on one line. A record looks as <see cref="AfTjDataJson"/> writes it.</summary>
    public static string Line(JsonNode value) => value.ToJsonString(OneLine);

    /// <summary>A value over several lines.</summary>
    public static string Text(JsonNode value) => value.ToJsonString(Indented) + "\n";

    /// <summary>An object whose last member is a list with an item a line, so that two versions can be compared line by line.</summary>
    /// <param name="head">The members before the list.</param>
    /// <param name="list">The name of the list.</param>
    /// <param name="items">Its items.</param>
    /// <param name="writer">Where to write.</param>
    public static void WriteList(JsonObject head, string list, IEnumerable<JsonNode> items, TextWriter writer)
    {
        writer.Write("{\n");
        foreach (var (name, value) in head)
            writer.Write($"{Line(JsonValue.Create(name))}: {Line(value!)},\n");
        writer.Write($"{Line(JsonValue.Create(list))}: [");
        var separator = "\n";
        foreach (var item in items)
        {
            writer.Write(separator + Line(item));
            separator = ",\n";
        }

        writer.Write("\n]\n}\n");
    }
}
