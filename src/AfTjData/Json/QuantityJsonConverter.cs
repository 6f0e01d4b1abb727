using System.ComponentModel;

namespace AfTjData.Json;

/// <summary>Reads and writes quantities as their text. The serializer finds it by itself.</summary>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QuantityJsonConverter : TextJsonConverter<Quantity>
{
    private protected override Quantity FromText(ref JsonInput input) => input.Quantity();

    private protected override string ToText(Quantity value) => value.Text;
}
