using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Bind;

/// <summary>What the lock of the texts is taken for.</summary>
public class LockTests
{
    [Fact]
    public void After_a_sentence_that_is_none_the_others_are_still_read()
    {
        var locked = Mini.Compile(("sources.lock.yaml", """
            tea-notes:
              file: tea.txt
              bytes: 80
              sha256: aa
              sentences:
                "1.1": { from: 0, to: 20, sha256: bb }
                ⟦"1,2"⟧: { from: 21, to: 40, sha256: cc }
                "1.3": ⟦*x⟧
                "2.1": { from: 42, to: 60, sha256: dd }
                ⟦"1.2"⟧: { from: 21, to: 40, sha256: cc }
                "2.2": { from: 61, to: 80, sha256: ee }
            """)).Reports(
                (Findings.BadLock, "`1,2` is no sentence number, or stands out of order; run the lock command over the texts instead of editing this file"),
                (Findings.RefusedYaml, "The alias `*x` cannot be used in data files; write the value out where it belongs"),
                (Findings.BadLock, "`1.2` is no sentence number, or stands out of order; run the lock command over the texts instead of editing this file")).Compilation.Dataset.Locks.Of("tea-notes")!;
        Assert.Equal("1.1 0 20 bb, 2.1 42 60 dd, 2.2 61 80 ee", string.Join(", ", locked.Sentences.Select(s => $"{s.Number} {s.From} {s.To} {s.Sha256}")));
    }
}
