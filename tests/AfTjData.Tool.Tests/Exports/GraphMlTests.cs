using System.Globalization;
using System.Xml.Linq;

namespace AfTjData.Tool.Tests.Exports;

/// <summary>The graph: its structure against its own declarations, and edges whose words were read off the data files.</summary>
public sealed class GraphMlTests
{
    private static readonly XNamespace Ns = "http://graphml.graphdrawing.org/xmlns";
    private static readonly XElement Root = XDocument.Load(Shipped.Export("graphml")).Root!;
    private static readonly List<XElement> Nodes = [.. Root.Element(Ns + "graph")!.Elements(Ns + "node")];
    private static readonly List<XElement> Edges = [.. Root.Element(Ns + "graph")!.Elements(Ns + "edge")];

    private static readonly Dictionary<string, (string For, string Name, string Type)> Keys = Root.Elements(Ns + "key").ToDictionary(
        k => k.Attribute("id")!.Value, k => (k.Attribute("for")!.Value, k.Attribute("attr.name")!.Value, k.Attribute("attr.type")!.Value));

    [Fact]
    public void Every_record_is_a_node_and_every_edge_joins_two_nodes()
    {
        var ids = Nodes.Select(n => n.Attribute("id")!.Value).ToList();

        Assert.Equal(Dataset.Records.Select(r => $"{r.Kind}/{r.Id}"), ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(Edges.Count, Edges.Select(e => e.Attribute("id")!.Value).Distinct().Count());
        Assert.Empty(Edges.SelectMany(e => new[] { e.Attribute("source")!.Value, e.Attribute("target")!.Value }).Except(ids));
    }

    [Fact]
    public void Every_value_has_a_declared_key_of_its_side_once_and_is_of_its_type()
    {
        foreach (var element in Nodes.Concat(Edges))
        {
            var data = element.Elements(Ns + "data").ToList();

            Assert.Equal(data.Count, data.Select(d => d.Attribute("key")!.Value).Distinct().Count());
            Assert.All(data, d =>
            {
                var key = Keys[d.Attribute("key")!.Value];
                Assert.Equal(element.Name.LocalName, key.For);
                Assert.True(IsOf(key.Type, d.Value), $"{key.Name}: {d.Value}");
            });
        }
    }

    [Fact]
    public void Every_edge_says_how_firmly_its_record_is_put_and_whether_it_is_affirmed_unless_there_is_no_evidence()
    {
        // Topics and CAMEO codes are the curators' own.
        var attributed = Edges.Where(e => Value(e, "kind") is not ("topic" or "cameo-code")).ToList();

        Assert.All(attributed, e => Assert.NotNull(Value(e, "hedge")));
        Assert.All(attributed, e => Assert.NotNull(Value(e, "polarity")));
        Assert.All(Edges.Where(e => Value(e, "kind") is "event" or "relation" or "position"), e => Assert.NotNull(Value(e, "status")));
    }

    /// <summary>Three sentences say it: 39.1 of the first text suspects, 11.3 and 20.1 of the second assert.</summary>
    [Fact]
    public void A_tie_is_an_edge_between_its_ends_with_all_that_is_said_of_it()
    {
        var tie = Edges.Single(e => Value(e, "record") == "relation/tajikistan-hosts-nrf" && Value(e, "tie") == "true");

        Assert.Equal("actor/tajikistan", tie.Attribute("source")!.Value);
        Assert.Equal("actor/nrf", tie.Attribute("target")!.Value);
        Assert.Null(tie.Attribute("directed"));
        Assert.Equal("hosts", Value(tie, "type"));
        Assert.Equal("asserted; suspected", Value(tie, "hedge"));
        Assert.Equal("affirms", Value(tie, "polarity"));
        Assert.Contains("caspian-post-2025-01#39.1 (suspected, affirms", Value(tie, "evidence"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tie_that_reads_the_same_from_both_ends_has_no_direction() =>
        Assert.All(
            Edges.Where(e => Value(e, "tie") == "true" && Value(e, "kind") == "relation"),
            e => Assert.Equal(
                Value(e, "type") is "allied-with" or "borders" or "ties-with" or "cooperates-with" or "trades-with" ? "false" : null, e.Attribute("directed")?.Value));

    [Theory]
    [InlineData("relation")]
    [InlineData("tenure")]
    [InlineData("position")]
    public void Each_kind_of_tie_has_edges(string kind) => Assert.Contains(Edges, e => Value(e, "tie") == "true" && Value(e, "kind") == kind);

    /// <summary>The visit to Kunduz has a Tajik delegation as actor, Taliban officials as recipient, and the Taliban as inviter.</summary>
    [Fact]
    public void A_participation_is_an_edge_with_its_role()
    {
        var roles = Edges.Where(e => Value(e, "record") == "event/kunduz-visit-2025-11" && Value(e, "path") == "participants.actor")
            .Select(e => $"{e.Attribute("target")!.Value} {Value(e, "party.role")} {Value(e, "status")}");

        Assert.Equal(["actor/tajikistan actor occurred", "actor/taliban recipient occurred", "actor/taliban inviter occurred"], roles);
    }

    /// <summary>Sentence 3.2 of one text tells of a step of an agreement that has no date of its own.</summary>
    [Fact]
    public void A_step_bears_its_own_status_and_dates()
    {
        var step = Edges.Single(e => Value(e, "record") == "agreement/pakistan-tajikistan-agreements-2022" && Value(e, "path") == "timeline.event");

        Assert.Equal("occurred", Value(step, "status"));
        Assert.Equal("2022-12", Value(step, "when"));
        Assert.Contains("saini-2024-07-20#3.2", Value(step, "evidence"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_side_of_a_dispute_keeps_its_field_apart_from_the_path_of_the_edge()
    {
        var sides = Edges.Where(e => Value(e, "path") == "sides.record").ToList();

        Assert.NotEmpty(sides);
        Assert.Contains(sides, e => Value(e, "dispute-side.field") == "status");
    }

    private static string? Value(XElement element, string name) =>
        element.Elements(Ns + "data").FirstOrDefault(d => Keys[d.Attribute("key")!.Value].Name == name)?.Value;

    private static bool IsOf(string type, string value) => type switch
    {
        "boolean" => value is "true" or "false",
        "int" => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "double" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        _ => type == "string",
    };
}
