using System.Xml.Linq;
using AfTjData.Tests.Support;

namespace AfTjData.Benchmarks.Contenders;

/// <summary>The versions of the repository, for programs that are built outside it.</summary>
internal static class PackageVersions
{
    /// <summary>The version of a package.</summary>
    public static string Of(string package) =>
        XDocument.Load(Repository.Path("Directory.Packages.props")).Descendants("PackageVersion")
            .Single(e => (string?)e.Attribute("Include") == package).Attribute("Version")!.Value;
}
