using AfTjData.Compiler.Diagnostics;

namespace AfTjData.Compiler.Tests.Miniature;

/// <summary>The ground that the other tests stand on.</summary>
public class MiniatureTests
{
    [Fact]
    public void The_miniature_compiles_without_a_word() => Mini.Compile().IsClean();

    [Fact]
    public void The_real_data_folder_is_not_needed_to_compile_the_miniature() =>
        Assert.Equal(6, Mini.Compile().Compilation.Dataset.Records.Count());

    [Fact]
    public void Marks_are_taken_out_and_noted()
    {
        var marked = Marked.Read("a: ⟦b\n  c⟧\nd: ⟦⟧e");
        Assert.Equal("a: b\n  c\nd: e", marked.Text);
        Assert.Equal([new SourceSpan(3, 8, 1, 4, 2, 4), new SourceSpan(12, 12, 3, 4, 3, 4)], marked.Spans);
    }
}
