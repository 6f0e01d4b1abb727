using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace AfTjData.Tests;

/// <summary>What people see of values: in a debugger, in a log, at a prompt.</summary>
public sealed partial class PublicTextTests
{
    private const BindingFlags Instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void Every_public_type_has_a_text_of_its_own()
    {
        var silent = typeof(IRecord).Assembly.GetExportedTypes()
            .Where(t => !t.IsEnum && !t.IsInterface && !(t.IsAbstract && t.IsSealed) && !typeof(Exception).IsAssignableFrom(t))
            // What the serializer finds is nothing that anybody prints, and an enumerator is gone before anybody could.
            .Where(t => t.GetCustomAttribute<EditorBrowsableAttribute>()?.State != EditorBrowsableState.Never && t.Name != "Enumerator")
            .Where(t => t.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType is var by && (by == typeof(object) || by == typeof(ValueType)))
            .Select(t => t.FullName);

        Assert.Empty(silent);
    }

    [Fact]
    public void Tables_say_kind_and_count_and_expand_to_their_records()
    {
        foreach (var table in Dataset.AllKinds)
        {
            Assert.Equal($"{table.Kind}: {table.Count} {(table.Count == 1 ? "record" : "records")}", Display(table));
            Assert.Equal(table.ToString(), Display(table));
            Assert.Equal((IEnumerable<IRecord>)table, Expanded(table).Cast<IRecord>());
        }
    }

    [Fact]
    public void Lists_of_records_show_their_first_ids_and_expand_to_the_records()
    {
        RefList<Place> three = [Places.Kunduz, Places.All["dushanbe"], Places.Kunduz];
        RefList<Place> four = [.. three, Places.Kunduz];
        var partly = JsonSerializer.Deserialize<RefList<Place>>("""["kunduz","atlantis"]""");

        Assert.Equal("0: ", Display(default(RefList<Place>)));
        Assert.Equal("3: place/kunduz, place/dushanbe, place/kunduz", Display(three));
        Assert.Equal("4: place/kunduz, place/dushanbe, place/kunduz, ...", Display(four));
        Assert.Equal(four.Cast<object>(), Expanded(four));
        Assert.Equal([Places.Kunduz, partly.References[1]], Expanded(partly));
    }

    [Fact]
    public void Other_lists_show_their_count_and_expand_to_their_items()
    {
        var evidence = Events.KunduzVisit202511.Evidence;

        Assert.Equal($"Count = {evidence.Count}", Display(evidence));
        Assert.Equal(evidence, Expanded(evidence).Cast<Evidence>());
    }

    [Fact]
    public void Values_show_their_text_and_their_default_says_that_it_is_one()
    {
        Assert.Equal("place/kunduz", Display(new Ref<Place>(Places.Kunduz)));
        Assert.Equal("place/atlantis (not in the dataset)", Display(JsonSerializer.Deserialize<Ref<Place>>("\"atlantis\"")));
        Assert.Equal("nothing", Display(default(Ref<Place>)));
        Assert.Equal("2025-10~", Display(EdtfDate.Parse("2025-10~")));
        Assert.Equal("no date", Display(default(EdtfDate)));
        Assert.Equal("caspian-post-2025-01#3.8", Display(new Locator(Sources.CaspianPost202501, 3, 8)));
        Assert.Equal("nowhere", Display(default(Locator)));
        Assert.Equal("", default(Locator).ToString());
        Assert.Equal("about 27 %", Display(Quantity.Parse("about 27 %")));
        Assert.Equal("maybe", Display(default(Ternary)));
        Assert.Equal("15 to 45 days", Display(new DayRange(15, 45)));
    }

    [Fact]
    public void Views_of_the_graph_say_what_they_see()
    {
        Assert.Equal("All; Occurred, Ongoing", GraphView.Default.ToString());
        Assert.Equal(
            "Relation, Tenure; no status; known on 2024-07-20; as of caspian-post-2025-01; at least Reported",
            GraphView.Default.OfKinds(StepKinds.Relation | StepKinds.Tenure).WithStatus().AsKnownOn(new DateOnly(2024, 7, 20)).AsOf(Sources.CaspianPost202501).AtLeast(Hedge.Reported).ToString());
    }

    [Fact] // centralasianlight 2.1
    public void Parts_of_records_show_the_fields_that_have_a_value_and_follow_no_reference()
    {
        Assert.Equal(
            "{ at: centralasianlight-2025-11-13#2.1, hedge: Asserted, polarity: Affirms, for: [places, participants], note: Adds the province and the invitation. }",
            Events.KunduzVisit202511.Evidence[1].ToString());
        Assert.Equal("{ actor: actor/taliban, role: Inviter }", Events.KunduzVisit202511.Participants[2].ToString());
    }

    // What a debugger makes of the attribute: each {member} or {member,nq} of the text, read off the value.
    private static string Display(object value)
    {
        var attribute = value.GetType().GetCustomAttribute<DebuggerDisplayAttribute>(inherit: true);
        Assert.NotNull(attribute);
        return Member().Replace(attribute.Value!, m => Convert.ToString(Read(value, m.Groups[1].Value), CultureInfo.InvariantCulture)!);
    }

    private static object? Read(object value, string member) => member.EndsWith("()", StringComparison.Ordinal)
        ? value.GetType().GetMethod(member[..^2], Instance, Type.EmptyTypes)!.Invoke(value, null)
        : value.GetType().GetProperty(member, Instance)!.GetValue(value);

    // What it shows in the value's place when that is expanded.
    private static IEnumerable<object> Expanded(object value)
    {
        var attribute = value.GetType().GetCustomAttribute<DebuggerTypeProxyAttribute>(inherit: true);
        Assert.NotNull(attribute);
        var type = Type.GetType(attribute.ProxyTypeName, throwOnError: true)!;
        if (type.IsGenericTypeDefinition)
            type = type.MakeGenericType(value.GetType().GetGenericArguments());
        var view = Activator.CreateInstance(type, Instance, null, [value], null)!;
        var property = Assert.Single(type.GetProperties());
        Assert.Equal(DebuggerBrowsableState.RootHidden, property.GetCustomAttribute<DebuggerBrowsableAttribute>()!.State);
        return ((IEnumerable)property.GetValue(view)!).Cast<object>();
    }

    [GeneratedRegex(@"\{([\w()]+)(?:,nq)?\}")]
    private static partial Regex Member();
}
