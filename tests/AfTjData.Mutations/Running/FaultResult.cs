using AfTjData.Mutations.Choosing;

namespace AfTjData.Mutations.Running;

/// <summary>What became of a fault.</summary>
/// <param name="Fault">The fault.</param>
/// <param name="Suite">The suite that caught it; null if none did.</param>
/// <param name="Test">The test that caught it.</param>
/// <param name="IsTimeLimit">Whether it hung, which counts as caught.</param>
/// <param name="Asked">The suites that come upon the faulty code, in the order asked.</param>
/// <param name="Time">How long it took.</param>
internal sealed record FaultResult(Fault Fault, string? Suite, string Test, bool IsTimeLimit, IReadOnlyList<string> Asked, TimeSpan Time)
{
    /// <summary>Whether the tests noticed it.</summary>
    public bool IsCaught => Suite is not null;
}
