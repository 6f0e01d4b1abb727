using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Bind;

/// <summary>What the dataset says of itself.</summary>
public class HeaderTests
{
    [Fact]
    public void It_is_what_stands_in_dataset_yaml()
    {
        var header = Mini.Compile().IsClean().Compilation.Dataset.Header;
        Assert.Equal(("Tea things", "1.2.3", 4, "2001-05-06"), (header.Title, header.Version, header.SchemaVersion, header.Date));
    }

    [Fact]
    public void What_is_wrong_gives_way_to_a_value_that_can_be_worked_with()
    {
        var header = Mini.Compile(("dataset.yaml", "title: Tea\nversion: ⟦1.2⟧\nschema-version: ⟦four⟧\ndate: ⟦2001-02-29⟧\n")).Reports(
            (Findings.BadHeader, "`1.2` is not a version; write major.minor.patch, as in 1.0.0"),
            (Findings.WrongShape, "`schema-version` should be a whole number, but `four` stands here"),
            (Findings.BadDate, "`2001-02-29` is not a day of the calendar; write YYYY-MM-DD")).Compilation.Dataset.Header;
        Assert.Equal(("Tea", "0.0.0", 0, "0001-01-01"), (header.Title, header.Version, header.SchemaVersion, header.Date));
    }
}
