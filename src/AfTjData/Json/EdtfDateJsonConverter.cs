using System.ComponentModel;

namespace AfTjData.Json;

/// <summary>Reads and writes dates as their EDTF text, and the date that states none as null. The serializer finds it by itself.</summary>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EdtfDateJsonConverter : TextJsonConverter<EdtfDate>
{
    private protected override bool IsDefaultNull => true;

    private protected override EdtfDate FromText(ref JsonInput input) => input.Edtf();

    private protected override string? ToText(EdtfDate value) => value.IsEmpty ? null : value.Text;
}
