using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Link;

/// <summary>Ids, and the C# names of the members they become.</summary>
public class IdTests
{
    [Theory]
    [InlineData("2001-stirring", "_2001Stirring")]
    [InlineData("2001", "_2001")]
    [InlineData("class", "Class")]
    [InlineData("event", "Event")]
    [InlineData("static-void", "StaticVoid")]
    [InlineData("a", "A")]
    [InlineData("record", "Record")]
    [InlineData("null", "Null")]
    public void Ids_that_C_sharp_would_stumble_over_become_ordinary_members(string id, string member)
    {
        var result = Mini.Compile((Mini.Events, Event(id)));
        result.IsClean();
        var file = DataCompiler.Emit(result.Compilation.Dataset).Single(f => f.Name == "Events.g.cs");
        Assert.Contains($"public static Event {member} => ", file.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-stirring")]
    [InlineData("stirring-")]
    [InlineData("stir--ring")]
    [InlineData("stir_ring")]
    [InlineData("stir ring")]
    [InlineData("stir.ring")]
    [InlineData("стирринг")]
    [InlineData("stırrıng")]
    [InlineData("event/stirring")]
    public void What_is_no_id_is_told_so(string id) => Mini.Compile((Mini.Events, Event($"⟦'{id}'⟧"))).Reports(
        (Findings.BadId, $"`{id}` is not an id: use lower-case ASCII letters, digits and single hyphens between them, 200 characters at most"));

    [Fact]
    public void Records_stand_in_the_order_of_their_ids_however_near_these_are()
    {
        var table = Mini.Compile((Mini.Events, Event("zb") + Event("za"))).Compilation.Dataset.Tables.Single(t => t.Kind.Name == "event");

        Assert.Equal(table.Ids.Order(StringComparer.Ordinal), table.Ids);
        Assert.Equal(["za", "zb"], table.Ids.TakeLast(2));
        Assert.Equal(table.Records.Count - 1, table.OrdinalOf("zb"));
    }

    [Fact]
    public void Of_ids_that_clash_the_first_keeps_its_member_and_each_other_is_reported()
    {
        var result = Mini.Compile((Mini.Events, Event("tea-1-2") + Event("⟦tea-12⟧") + Event("⟦tea12⟧"))).Reports(
            (Findings.MemberClash, "`tea-12` and `tea-1-2` both become `Tea12` in C#; rename one of them"),
            (Findings.MemberClash, "`tea12` and `tea-1-2` both become `Tea12` in C#; rename one of them"));
        var file = DataCompiler.Emit(result.Compilation.Dataset).Single(f => f.Name == "Events.g.cs");
        Assert.Single(file.Text.Split("public static Event Tea12 =>").Skip(1));
    }

    [Fact]
    public void Two_kinds_may_share_an_id_where_references_say_which_is_meant() => Mini.Compile(
        ("actors/kitchen.yaml", "kitchen:\n  label: Everybody\n  names: [{ text: The kitchen, type: primary }]\n  evidence: [{ at: \"tea-notes#1.1\", hedge: asserted }]\n"),
        (Mini.Events, Event("stirring", "about: [actor/kitchen, place/kitchen]"))).IsClean();

    private static string Event(string id, string line = "count: 1") =>
        $"{id}:\n  title: Stirring\n  type: pour\n  when: 2001\n  {line}\n  evidence: [{{ at: \"tea-notes#1.1\", hedge: asserted }}]\n";
}
