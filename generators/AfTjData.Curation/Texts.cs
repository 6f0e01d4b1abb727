using System.Globalization;

namespace AfTjData.Curation;

/// <summary>Small pieces of the commands' English.</summary>
internal static class Texts
{
    /// <summary>A count with its noun: <c>1 sentence</c>, <c>2 sentences</c>.</summary>
    public static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
