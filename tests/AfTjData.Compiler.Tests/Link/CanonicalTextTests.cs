using AfTjData.Compiler.Link;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Link;

/// <summary>The fixed form that hashes and lists of releases are made of: a change of it would make every record look changed.</summary>
public class CanonicalTextTests
{
    [Fact]
    public void What_was_made_of_a_record_serves_while_its_pointers_lead_into_the_same_tables()
    {
        var made = new CanonicalBytes([], [new RecordAddress(1, 2), null]);

        Assert.True(made.IsFor([new RecordAddress(1, 2), null]));
        Assert.True(made.IsFor([new RecordAddress(1, 3), null]));
        Assert.False(made.IsFor([new RecordAddress(2, 2), null]));
        Assert.False(made.IsFor([new RecordAddress(1, 2), new RecordAddress(1, 2)]));
        Assert.False(made.IsFor([null, null]));
    }

    [Fact]
    public void Filled_fields_stand_by_name_each_in_the_form_of_its_type()
    {
        var result = Mini.Compile((Mini.Events, """
            stirring:
              type: pour
              title: Stir "it" \ well
              when: 2001-02-02~
              day: 2001-01-04
              count: -3
              share: 0.50
              aggregate: true
              places: [kitchen]
              about: [actor/teapot, kitchen]
              participants:
                - { role: actor, actor: kettle }
                - { role: recipient, as: guest }
              relative-to: { event: boiling, offset: 1 d }
              content: |
                one
                two
              evidence:
                - { at: "tea-notes#1.1-2", hedge: asserted, for: [type] }
                - { at: "tea-notes#2.1", hedge: alleged }
            """));
        result.IsClean();

        Assert.Equal("""
            event/stirring
              about: [actor/teapot,place/kitchen,]
              aggregate: "true"
              content: "one\ntwo"
              count: "-3"
              day: "2001-01-04"
              evidence: [{at:"tea-notes#1.1-2",for:["type",],hedge:"asserted",},{at:"tea-notes#2.1",hedge:"alleged",},]
              participants: [{actor:actor/kettle,role:"actor",},{as:"guest",role:"recipient",},]
              places: [place/kitchen,]
              relative-to: {event:event/boiling,offset:"1 d",}
              share: "0.50"
              title: "Stir \"it\" \\ well"
              type: "pour"
              when: "2001-02-02~"

            """.ReplaceLineEndings("\n"), Text(result, "stirring"));
    }

    [Theory]
    [InlineData("aggregate: true", true)]
    [InlineData("aggregate: false", false)]
    [InlineData("status: planned", true)]
    [InlineData("status: occurred", false)]
    [InlineData("places: []", false)]
    public void A_default_and_an_empty_list_are_left_out(string line, bool isThere)
    {
        var result = Mini.Compile((Mini.Events, $"stirring:\n  title: Stirring\n  type: pour\n  when: 2001\n  {line}\n  evidence: [{{ at: \"tea-notes#1.1\", hedge: asserted }}]\n"));
        result.IsClean();
        Assert.Equal(isThere, Text(result, "stirring").Contains($"  {line.Split(':')[0]}:", StringComparison.Ordinal));
    }

    private static string Text(MiniResult result, string id)
    {
        var dataset = result.Compilation.Dataset;
        return CanonicalText.Of(dataset, dataset.Table("event")!.Records.Single(r => r.Id == id));
    }
}
