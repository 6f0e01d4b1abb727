using System.Text.Json;

namespace AfTjData.Json;

/// <summary>What is wrong with a value that stands in JSON of the caller's: its message begins with the whole way there.</summary>
/// <param name="place">The way from where the value begins, which is <c>$</c>.</param>
/// <param name="problem">What is wrong.</param>
/// <remarks>Only the serializer knows the way to the value, and it sets the path after this is thrown.</remarks>
internal sealed class PlacedJsonException(string place, string problem) : JsonException(problem)
{
    /// <inheritdoc/>
    public override string Message => $"{Path ?? "$"}{place.AsSpan(1)}: {base.Message}";
}
