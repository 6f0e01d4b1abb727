using System.ComponentModel;

namespace AfTjData.Json;

/// <summary>Reads and writes places in sources as the data files write them. The serializer finds it by itself.</summary>
/// <threadsafety>Immutable, so safe to share between threads.</threadsafety>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LocatorJsonConverter : TextJsonConverter<Locator>
{
    private protected override Locator FromText(ref JsonInput input) => input.Locator();

    private protected override string ToText(Locator value) => value.Text;
}
