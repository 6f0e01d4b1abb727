using System.Text.Json.Nodes;
using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Exports;

/// <summary>The linked data: links that lead somewhere, evidence as derivations, and what jsonld.js makes of it.</summary>
public sealed class JsonLdTests
{
    private static readonly JsonObject Document = Shipped.Json(Shipped.Export("jsonld"));
    private static readonly Dictionary<string, JsonObject> Nodes = Document["@graph"]!.AsArray().Select(n => n!.AsObject()).ToDictionary(n => n["@id"]!.GetValue<string>());

    [Fact]
    public void Every_link_within_the_document_leads_to_a_node()
    {
        var links = Links(Document["@graph"]!).Where(l => l.StartsWith('#')).ToHashSet();

        Assert.Empty(links.Except(Nodes.Keys));
        Assert.All(Dataset.Records, r => Assert.Contains($"#{r.Kind}/{r.Id}", Nodes.Keys));
    }

    [Fact]
    public void No_address_is_made_up()
    {
        var known = new[] { "https://schema.org/", "http://www.w3.org/", "http://purl.org/dc/terms/", "http://id.loc.gov/datatypes/edtf/", "https://creativecommons.org/licenses/" };

        Assert.All(Document["@context"]!.AsObject().Where(t => !t.Key.StartsWith('@')), t => Assert.Contains(known, k => t.Value!.GetValue<string>().StartsWith(k, StringComparison.Ordinal)));
        Assert.All(Links(Document["@graph"]!), l => Assert.True(l.StartsWith('#') || known.Any(k => l.StartsWith(k, StringComparison.Ordinal)), l));
    }

    [Fact]
    public void Every_term_that_a_record_uses_is_explained()
    {
        var terms = Dataset.Records.SelectMany(r => Keys(Nodes[$"#{r.Kind}/{r.Id}"])).Where(k => !k.StartsWith('@') && !k.Contains(':', StringComparison.Ordinal)).ToHashSet();

        Assert.NotEmpty(terms);
        Assert.All(terms, t => Assert.NotNull(Nodes["#term/" + t]["rdfs:comment"]));
        Assert.NotNull(Nodes["#word/hedge/suspected"]["rdfs:comment"]);
    }

    /// <summary>Sentence 1.1 passes the visit on from an outlet; 2.1 asserts in its own voice where it led.</summary>
    [Fact]
    public void Evidence_is_a_qualified_derivation_from_a_sentence()
    {
        var visit = Nodes["#event/kunduz-visit-2025-11"];
        var first = visit["prov:qualifiedDerivation"]![0]!;

        Assert.Contains("prov:Entity", visit["@type"].Texts());
        Assert.Contains("prov:Derivation", first["@type"].Texts());
        Assert.Equal("#source/centralasianlight-2025-11-13/1.1", first["prov:entity"]!["@id"]!.GetValue<string>());
        Assert.Equal("reported", first["hedge"]!.GetValue<string>());
        Assert.Equal("affirms", first["polarity"]!.GetValue<string>());
        Assert.Equal("#source/afintl-af", first["via"]!["@list"]![0]!["@id"]!.GetValue<string>());
        Assert.Equal("#source/centralasianlight-2025-11-13", Nodes["#source/centralasianlight-2025-11-13/1.1"]["dcterms:isPartOf"]!["@id"]!.GetValue<string>());
        Assert.Equal("occurred", visit["status"]!.GetValue<string>());
        Assert.Equal("""{"@value":"[..2025-11-13]","@type":"edtf:EDTF"}""", visit["when"]!.ToJsonString());
    }

    [Fact]
    public void Every_record_with_evidence_was_derived_from_something() =>
        Assert.All(Dataset.Records.Where(r => r.Evidence.Count > 0), r =>
        {
            var derivations = Nodes[$"#{r.Kind}/{r.Id}"]["prov:qualifiedDerivation"]!.AsArray();
            Assert.Equal(r.Evidence.Count, derivations.Count);
            Assert.All(derivations, d => Assert.NotNull(d!["hedge"]));
            Assert.All(derivations, d => Assert.NotNull(d!["polarity"]));
        });

    [NodeTheory]
    [InlineData("file:///anywhere/aftjdata.jsonld")]
    public void Jsonld_js_expands_it_and_finds_the_same(string place)
    {
        var run = NodeTools.Run("expand-jsonld.mjs", Shipped.Export("jsonld"), place, "#event/kunduz-visit-2025-11").Succeeded();
        var answer = JsonNode.Parse(run.Output)!;

        Assert.Equal(Nodes.Count, answer["nodes"]!.GetValue<int>());
        // No statement is lost for want of an absolute address, which is what becomes of an undefined term.
        Assert.Equal(0, answer["relative"]!.GetValue<int>());
        Assert.Equal(
            $$"""[{"@type":"http://id.loc.gov/datatypes/edtf/EDTF","@value":"[..2025-11-13]"}]""",
            answer["node"]![place + "#term/when"]!.ToJsonString());
        Assert.Equal(4, answer["node"]!["http://www.w3.org/ns/prov#qualifiedDerivation"]!.AsArray().Count);
    }

    private static IEnumerable<string> Links(JsonNode node) => node switch
    {
        JsonArray list => list.SelectMany(i => Links(i!)),
        JsonObject { Count: 1 } link when link["@id"] is { } id => [id.GetValue<string>()],
        JsonObject inner => inner.SelectMany(m => m.Value is null ? [] : Links(m.Value)),
        _ => [],
    };

    private static IEnumerable<string> Keys(JsonNode node) => node switch
    {
        JsonArray list => list.SelectMany(i => Keys(i!)),
        JsonObject inner => inner.SelectMany(m => Keys(m.Value!).Prepend(m.Key)),
        _ => [],
    };
}
