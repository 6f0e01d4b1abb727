using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using AfTjData.Tests.Support;
using AfTjData.Tool.Exports.Csv;
using AfTjData.Tool.Snapshots;
using CsvHelper;

namespace AfTjData.Tool.Tests.Exports.Relational;

/// <summary>The CSV package keeps what its descriptor promises, file by file and cell by cell.</summary>
public sealed class CsvPackageTests(CsvPackageTests.Shipped shipped) : IClassFixture<CsvPackageTests.Shipped>
{
    [Fact]
    public void The_descriptor_is_of_version_2_and_says_which_data_it_is()
    {
        var package = shipped.Descriptor;

        Assert.Equal("https://datapackage.org/profiles/2.0/datapackage.json", Text(package["$schema"]));
        Assert.Equal("aftjdata", Text(package["name"]));
        Assert.Equal(Dataset.Version, Text(package["version"]));
        Assert.Equal($"{Dataset.Date:yyyy-MM-dd}T00:00:00Z", Text(package["created"]));
        Assert.Equal(["CC-BY-4.0", "CC-BY-SA-4.0"], Texts(package["licenses"], "name"));
        Assert.All(package["resources"]!.AsArray(), r => Assert.Equal("https://datapackage.org/profiles/2.0/dataresource.json", Text(r!["$schema"])));
    }

    [Fact]
    public void Its_sources_are_the_five_texts_that_were_read()
    {
        string[] read = ["caspian-post-2025-01", "centralasianlight-2025-11-13", "indrastra-2021-11", "saini-2024-07-20", "southasiandesk-2025-11-16"];

        Assert.Equal(read.Select(id => Sources.All[id].Title), Texts(shipped.Descriptor["sources"], "title"));
    }

    [Fact]
    public void Only_the_table_of_CAMEO_codes_is_under_the_licence_of_what_it_was_adapted_from() => Assert.Equal(
        ["cameo_codes", "cameo_code_plover_contexts"],
        shipped.Resources.Where(r => Texts(r["licenses"], "name").Contains("CC-BY-SA-4.0")).Select(r => Text(r["name"])));

    [Fact]
    public void Every_file_is_listed_once_with_its_length_and_hash()
    {
        var listed = shipped.Resources.Select(r => Text(r["path"])).Append("datapackage.json").Order(StringComparer.Ordinal);
        Assert.Equal(Directory.EnumerateFiles(shipped.Root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(shipped.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal), listed);
        foreach (var resource in shipped.Resources)
        {
            var bytes = File.ReadAllBytes(Path.Combine(shipped.Root, Text(resource["path"])));
            Assert.Equal(bytes.Length, resource["bytes"]!.GetValue<int>());
            Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(bytes)), Text(resource["hash"]));
        }
    }

    [Fact]
    public void Every_cell_fits_its_column()
    {
        foreach (var resource in shipped.Resources)
        {
            var fields = resource["schema"]!["fields"]!.AsArray();
            var rows = shipped.Rows(Text(resource["name"]));
            Assert.Equal(fields.Select(f => Text(f!["name"])), rows[0]);
            Assert.All(rows, r => Assert.Equal(fields.Count, r.Length));
            for (var i = 0; i < fields.Count; i++)
            {
                var cells = rows.Skip(1).Select(r => r[i]).ToList();
                Assert.All(cells, c => Assert.True(Fits(c, fields[i]!), $"{resource["name"]}.{fields[i]!["name"]}: {c}"));
                if (fields[i]!["constraints"]?["unique"]?.GetValue<bool>() == true)
                    Assert.Distinct(cells);
            }
        }
    }

    [Fact]
    public void Primary_keys_are_filled_and_different_and_foreign_keys_lead_somewhere()
    {
        var references = 0;
        foreach (var resource in shipped.Resources)
        {
            var name = Text(resource["name"]);
            var schema = resource["schema"]!;
            Assert.Distinct(shipped.Keys(name, Names(schema["primaryKey"])));
            foreach (var key in schema["foreignKeys"]?.AsArray() ?? [])
            {
                var target = key!["reference"]!["resource"] is { } other ? Text(other) : name;
                var known = shipped.Keys(target, Names(key["reference"]!["fields"])).ToHashSet(StringComparer.Ordinal);
                var used = shipped.Keys(name, Names(key["fields"])).Where(k => !k.Split('|').All(p => p.Length == 0)).ToList();
                references += used.Count;
                Assert.All(used, k => Assert.Contains(k, known));
            }
        }

        Assert.True(references > 5000);
    }

    [Fact]
    public void Files_are_RFC_4180_without_a_byte_order_mark()
    {
        using var folder = new TempFolder();
        var shell = MiniatureDataset.Of("""{ "id": "odd", "kind": "shell", "label": "one, \"two\"\nthree", "status": "occurred", "noted": "2020-02-29", "weight": 0.5, "words": ["", " husk", "=1+1"] }""");

        var path = folder.Export(new CsvFormat(), shell);

        Assert.Equal(
            "id,label,colour,status,when,when_earliest,when_latest,noted,pieces,weight,broken,size_across,size_across_bound,size_across_least,size_across_most,size_across_unit,size_guessed,lost_from_id\r\n"
            + "odd,\"one, \"\"two\"\"\nthree\",,occurred,,,,2020-02-29,,0.5,false,,,,,,,\r\n",
            File.ReadAllText(Path.Combine(path, "data", "sea_shells.csv")));
        // A text without a letter is told apart from no text.
        Assert.Equal("shell_id,position,value\r\nodd,1,\"\"\r\nodd,2,\" husk\"\r\nodd,3,=1+1\r\n", File.ReadAllText(Path.Combine(path, "data", "shell_words.csv")));
        Assert.Equal((byte)'i', File.ReadAllBytes(Path.Combine(path, "data", "sea_shells.csv"))[0]);
    }

    [Fact]
    public void A_made_up_kind_is_described_by_its_schema()
    {
        using var folder = new TempFolder();
        var path = folder.Export(new CsvFormat(), MiniatureDataset.Dataset);

        var near = Resource(Descriptor(path), "shell_near")["schema"]!;

        Assert.Equal(
            """
            {"$schema":"https://datapackage.org/profiles/2.0/tableschema.json","fields":[{"name":"shell_id","type":"string","description":"The record that holds the list.","constraints":{"required":true}},{"name":"position","type":"integer","description":"Its place in the list, from 1.","constraints":{"required":true,"minimum":1}},{"name":"near_shell_id","type":"string","description":"What lies next to it.","constraints":{"required":true}}],"missingValues":[""],"primaryKey":["shell_id","position"],"foreignKeys":[{"fields":["shell_id"],"reference":{"resource":"sea_shells","fields":["id"]}},{"fields":["near_shell_id"],"reference":{"resource":"sea_shells","fields":["id"]}}]}
            """,
            near.ToJsonString());
        Assert.Equal("""{"required":true,"enum":["shell","source"]}""", Resource(Descriptor(path), "shell_shown_with")["schema"]!["fields"]![2]!["constraints"]!.ToJsonString());
        Assert.Equal("""{"fields":["lost_from_id"],"reference":{"fields":["id"]}}""", Resource(Descriptor(path), "sea_shells")["schema"]!["foreignKeys"]![2]!.ToJsonString());
        Assert.Equal(["The moon", "The tide"], Texts(Descriptor(path)["sources"], "title"));
    }

    private static bool Fits(string cell, JsonNode field)
    {
        var constraints = field["constraints"];
        if (cell.Length == 0)
            return constraints?["required"]?.GetValue<bool>() != true;
        if (constraints?["enum"] is JsonArray words && words.All(w => Text(w) != cell))
            return false;
        return Text(field["type"]) switch
        {
            "string" => true,
            "integer" => int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && number >= (constraints?["minimum"]?.GetValue<int>() ?? int.MinValue) && number <= (constraints?["maximum"]?.GetValue<int>() ?? int.MaxValue),
            "number" => decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
            "boolean" => cell is "true" or "false",
            "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            _ => false,
        };
    }

    private static JsonObject Descriptor(string folder) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "datapackage.json")))!.AsObject();

    private static JsonNode Resource(JsonObject package, string name) => package["resources"]!.AsArray().Single(r => Text(r!["name"]) == name)!;

    private static string Text(JsonNode? value) => value!.GetValue<string>();

    private static string[] Names(JsonNode? names) => [.. names!.AsArray().Select(Text)];

    private static IEnumerable<string> Texts(JsonNode? list, string name) => list!.AsArray().Select(i => Text(i![name]));

    /// <summary>The package of the dataset that ships.</summary>
    public sealed class Shipped : IDisposable
    {
        private readonly TempFolder _folder = new();
        private readonly Dictionary<string, List<string[]>> _rows = new(StringComparer.Ordinal);

        /// <summary>Writes it.</summary>
        public Shipped()
        {
            Root = _folder.Export(new CsvFormat(), DatasetSnapshot.OfShipped());
            Descriptor = CsvPackageTests.Descriptor(Root);
        }

        /// <summary>Its folder.</summary>
        public string Root { get; }

        /// <summary>What describes it.</summary>
        public JsonObject Descriptor { get; }

        /// <summary>Its tables.</summary>
        public IEnumerable<JsonNode> Resources => Descriptor["resources"]!.AsArray().Select(r => r!);

        /// <summary>The rows of a table, the header first.</summary>
        public List<string[]> Rows(string table)
        {
            if (!_rows.TryGetValue(table, out var rows))
            {
                using var text = new StreamReader(Path.Combine(Root, "data", table + ".csv"));
                using var parser = new CsvParser(text, CultureInfo.InvariantCulture);
                _rows[table] = rows = [];
                while (parser.Read())
                    rows.Add(parser.Record!);
            }

            return rows;
        }

        /// <summary>The values of some columns, row by row, joined by bars.</summary>
        public IEnumerable<string> Keys(string table, string[] columns)
        {
            var rows = Rows(table);
            int[] places = [.. columns.Select(c => Array.IndexOf(rows[0], c))];
            return rows.Skip(1).Select(r => string.Join('|', places.Select(p => r[p])));
        }

        /// <inheritdoc/>
        public void Dispose() => _folder.Dispose();
    }
}
