using AfTjData.Generators.Tests.Support;
using Xunit.Abstractions;

namespace AfTjData.Generators.Tests;

/// <summary>Packed bytes that are not as they were compiled: an exception of the library's own, or answers that are right, and never a record under another's id.</summary>
public sealed class DamageTests(ITestOutputHelper output)
{
    private const string TypedException = "AfTjData.PackedDataException";

    private static readonly DamageableLibrary Library = new();

    [Fact]
    public void Whole_data_is_verified_and_answers()
    {
        Assert.Null(Library.Verify());
        Assert.All(Library.Kinds.Distinct(), kind => Assert.NotEmpty(Library.Ask(kind)));
    }

    [Fact]
    public void Any_changed_bit_is_told_by_Verify_or_changes_no_answer()
    {
        var answers = Library.Kinds.Distinct().ToDictionary(k => k, Library.Ask);
        var (changed, told, refused) = (0, 0, 0);
        for (var part = 0; part < Library.Parts.Length; part++)
        {
            var bytes = Library.Parts[part];
            for (var at = 0; at < bytes.Length; at++)
            {
                for (var bit = 0; bit < 8; bit++)
                {
                    var kept = bytes[at];
                    bytes[at] ^= (byte)(1 << bit);
                    var place = FormattableString.Invariant($"part {part} of {Library.Kinds[part]}, byte {at}, bit {bit}");
                    var verdict = Library.Verify();
                    var (answer, thrown) = Ask(Library.Kinds[part]);
                    bytes[at] = kept;

                    changed++;
                    Assert.True(verdict is null || verdict.GetType().FullName == TypedException, $"{place}: {verdict}");
                    Assert.True(thrown is null || thrown.GetType().FullName == TypedException, $"{place}: {thrown}");
                    Assert.DoesNotContain("IS ANOTHER", answer, StringComparison.Ordinal);
                    if (verdict is null)
                        Assert.True(answer == answers[Library.Kinds[part]], $"{place}: Verify sees nothing, and the answers differ.");
                    told += verdict is null ? 0 : 1;
                    refused += thrown is null ? 0 : 1;
                }
            }
        }

        // That the loop has damaged something, and that both ways of telling were taken.
        var figures = FormattableString.Invariant($"{changed} bits changed: {told} told by Verify, {refused} refused when asked");
        Assert.True(told > changed / 2 && refused > 0 && changed > 10_000, figures);
        output.WriteLine(figures);
        Assert.Null(Library.Verify());
    }

    private static (string? Answer, Exception? Thrown) Ask(string kind)
    {
        try
        {
            return (Library.Ask(kind), null);
        }
        catch (Exception e)
        {
            return (null, e);
        }
    }
}
