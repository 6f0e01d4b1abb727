using System.ComponentModel;

namespace AfTjData.Json;

/// <summary>Reads and writes answers as <c>yes</c>, <c>no</c> and <c>maybe</c>. The serializer finds it by itself.</summary>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TernaryJsonConverter : TextJsonConverter<Ternary>
{
    private protected override Ternary FromText(ref JsonInput input) => input.Word<Ternary>(TryRead, "answer", static () => ["yes", "no", "maybe"]);

    private protected override string ToText(Ternary value) => value.ToString();

    private static bool TryRead(string? word, out Ternary value)
    {
        value = word switch
        {
            "yes" => Ternary.Yes,
            "no" => Ternary.No,
            _ => Ternary.Maybe,
        };
        return !value.IsMaybe || word == "maybe";
    }
}
