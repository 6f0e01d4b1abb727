using System.Globalization;
using System.Text.Json.Nodes;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Tool.Exports.Fields;
using AfTjData.Tool.Exports.Ndjson;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports.Croissant;

/// <summary>All evidence as one table: loaders of Croissant read columns, and a hedge that lies deep in a list is no column.</summary>
internal static class EvidenceRows
{
    /// <summary>The name of the table.</summary>
    public const string Name = "evidence";

    /// <summary>The columns before those of the evidence itself, each with what it means.</summary>
    public static IReadOnlyList<(string Name, string Summary)> Address { get; } =
    [
        ("record", "Kind and id of the record that is borne out or denied."),
        ("kind", "The kind of the record."),
        ("part", "The part of the record that has evidence of its own, such as a step of a project; empty where it is the whole."),
        ("number", "Which piece of the record's or part's evidence it is, counted from 1."),
    ];

    /// <summary>The rows, by kind, id and number.</summary>
    public static IEnumerable<JsonObject> Of(DatasetSnapshot dataset) => dataset.Kinds.SelectMany(k => k.Records.SelectMany(r =>
        In(dataset.Schema, k.Definition, r, new JsonObject { ["record"] = $"{k.Definition.Name}/{r["id"]!.GetValue<string>()}", ["kind"] = k.Definition.Name }, "")));

    /// <summary>Writes the rows into a folder.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static NdjsonFile Write(IReadOnlyList<JsonObject> rows, string folder)
    {
        var path = Path.Combine(folder, Name + NdjsonFiles.Extension);
        ExportFile.Write(path, string.Concat(rows.Select(r => ExportJson.Line(r) + "\n")));
        return new NdjsonFile(Name, Name + NdjsonFiles.Extension, rows.Count, new FileInfo(path).Length, ExportFile.Sha256(path));
    }

    private static IEnumerable<JsonObject> In(Schema schema, ShapeDefinition shape, JsonObject values, JsonObject record, string part)
    {
        foreach (var field in shape.Fields)
        {
            if (values[field.Name] is not { } value || schema.StructOf(field) is not { } inner)
                continue;
            var items = FilledFields.Items(value).ToList();
            for (var i = 0; i < items.Count; i++)
            {
                if (EvidenceSummary.IsEvidence(field))
                {
                    yield return Row(inner, items[i].AsObject(), record, part, i + 1);
                    continue;
                }

                var below = string.Create(CultureInfo.InvariantCulture, $"{(part.Length == 0 ? "" : part + "/")}{field.Name}/{i + 1}");
                foreach (var row in In(schema, inner, items[i].AsObject(), record, below))
                    yield return row;
            }
        }
    }

    private static JsonObject Row(ShapeDefinition evidence, JsonObject piece, JsonObject record, string part, int number)
    {
        var row = record.DeepClone().AsObject();
        row["part"] = part;
        row["number"] = number;
        foreach (var (field, value) in FilledFields.Of(evidence, piece))
            row[field.Name] = value.Parent is null ? value : value.DeepClone();
        return row;
    }
}
