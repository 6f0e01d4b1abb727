using System.Globalization;
using AfTjData.Compiler.Bind.Headers;

namespace AfTjData.Compiler.Releases;

/// <summary>A version as SemVer 2 orders them: major, minor, patch, and what comes before a release proper.</summary>
/// <param name="Major">Counted up when programs may break.</param>
/// <param name="Minor">Counted up when something is new.</param>
/// <param name="Patch">Counted up with every correction.</param>
/// <param name="PreRelease">What stands behind the hyphen; empty where nothing does.</param>
public readonly record struct ReleaseVersion(int Major, int Minor, int Patch, string PreRelease) : IComparable<ReleaseVersion>
{
    /// <summary>Reads a version.</summary>
    /// <returns>Null if it is none.</returns>
    public static ReleaseVersion? TryParse(string text)
    {
        if (!DatasetHeader.IsVersion(text))
            return null;
        var dash = text.IndexOf('-');
        var core = (dash < 0 ? text : text.Substring(0, dash)).Split('.').Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return new ReleaseVersion(core[0], core[1], core[2], dash < 0 ? "" : text.Substring(dash + 1));
    }

    /// <summary>Whether two versions promise the same programs that they go on working.</summary>
    public static bool IsSameMajor(string left, string right) => TryParse(left)?.Major == TryParse(right)?.Major;

    /// <summary>The least version that is a step further.</summary>
    public ReleaseVersion After(VersionStep step) => step switch
    {
        VersionStep.Major => new ReleaseVersion(Major + 1, 0, 0, ""),
        VersionStep.Minor => new ReleaseVersion(Major, Minor + 1, 0, ""),
        VersionStep.Patch => new ReleaseVersion(Major, Minor, Patch + 1, ""),
        _ => this,
    };

    /// <summary>The same without what stands behind the hyphen: a preview of a version goes as far as the version.</summary>
    public ReleaseVersion Core => this with { PreRelease = "" };

    /// <inheritdoc/>
    public int CompareTo(ReleaseVersion other)
    {
        var core = (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));
        return core != 0 ? core : ComparePreReleases(PreRelease, other.PreRelease);
    }

    /// <summary>Whether one version comes before another.</summary>
    public static bool operator <(ReleaseVersion left, ReleaseVersion right) => left.CompareTo(right) < 0;

    /// <summary>Whether one version comes behind another.</summary>
    public static bool operator >(ReleaseVersion left, ReleaseVersion right) => left.CompareTo(right) > 0;

    /// <summary>Whether one version does not come behind another.</summary>
    public static bool operator <=(ReleaseVersion left, ReleaseVersion right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one version does not come before another.</summary>
    public static bool operator >=(ReleaseVersion left, ReleaseVersion right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"{Major}.{Minor}.{Patch}") + (PreRelease.Length == 0 ? "" : "-" + PreRelease);

    // A version comes behind all its previews; these go part by part, numbers by value and before words.
    private static int ComparePreReleases(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
            return right.Length.CompareTo(left.Length);
        var (a, b) = (left.Split('.'), right.Split('.'));
        for (var i = 0; i < a.Length && i < b.Length; i++)
        {
            var order = ComparePart(a[i], b[i]);
            if (order != 0)
                return order;
        }

        return a.Length.CompareTo(b.Length);
    }

    private static int ComparePart(string left, string right) => (Number(left), Number(right)) switch
    {
        ({ } a, { } b) => a.CompareTo(b),
        ({ }, null) => -1,
        (null, { }) => 1,
        _ => string.CompareOrdinal(left, right),
    };

    private static long? Number(string part) =>
        long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
