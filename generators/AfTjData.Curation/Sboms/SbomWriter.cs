using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace AfTjData.Curation.Sboms;

/// <summary>
/// Writes a bill of materials in CycloneDX 1.6: the package with each of its files, what ships in it, and what only helped to build it. Nothing in it
/// is drawn by lot or read off a clock, so the same package has the same bill.
/// </summary>
internal static class SbomWriter
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The bill of a package that was restored by some locks.</summary>
    public static string Render(PackageFile package, IEnumerable<LockedPackage> packages)
    {
        // Who ships in the package is not less of a part for having helped to build it too.
        LockedPackage[] all = [.. packages.OrderByDescending(p => p.Ships).DistinctBy(p => p.Url).OrderBy(p => p.Url, StringComparer.Ordinal)];
        var self = LockedPackage.PackageUrl(package.Id, package.Version);
        return new JsonObject
        {
            ["$schema"] = "http://cyclonedx.org/schema/bom-1.6.schema.json",
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["serialNumber"] = "urn:uuid:" + Uuid(package.Sha256),
            ["version"] = 1,
            ["metadata"] = new JsonObject
            {
                ["timestamp"] = package.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z",
                ["lifecycles"] = new JsonArray(new JsonObject { ["phase"] = "build" }),
                ["component"] = Described(package, self),
            },
            ["components"] = Array(all, Component),
            ["dependencies"] = new JsonArray([Dependency(self, all.Where(p => p.Ships).Select(p => p.Url)), .. all.Select(p => Dependency(p.Url, p.Needs.SelectMany(n => UrlsOf(n, all))))]),
        }.ToJsonString(Readable).ReplaceLineEndings("\n") + "\n";
    }

    private static JsonObject Described(PackageFile package, string url)
    {
        var component = new JsonObject
        {
            ["type"] = package.IsTool ? "application" : "library",
            ["bom-ref"] = url,
            ["name"] = package.Id,
            ["version"] = package.Version,
            ["description"] = package.Description,
            ["hashes"] = Hashes(package.Sha256),
        };
        if (package.Licence.Length > 0)
            component["licenses"] = new JsonArray(new JsonObject { ["expression"] = package.Licence });
        component["purl"] = url;
        component["components"] = Array(package.Files, f => new JsonObject { ["type"] = "file", ["name"] = f.Name, ["hashes"] = Hashes(f.Sha256) });
        return component;
    }

    private static JsonObject Component(LockedPackage package) => new()
    {
        ["type"] = "library",
        ["bom-ref"] = package.Url,
        ["name"] = package.Name,
        ["version"] = package.Version,
        // CycloneDX's word for what is used and does not run with the product.
        ["scope"] = package.Ships ? "required" : "excluded",
        ["purl"] = package.Url,
        // Not a hash of the file: NuGet leaves a package's signature out of it.
        ["properties"] = new JsonArray(new JsonObject { ["name"] = "nuget:contentHash", ["value"] = package.ContentHash }),
    };

    private static JsonObject Dependency(string url, IEnumerable<string> on) => new()
    {
        ["ref"] = url,
        ["dependsOn"] = Array(on.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), u => JsonValue.Create(u)),
    };

    private static IEnumerable<string> UrlsOf(string name, IEnumerable<LockedPackage> all) =>
        all.Where(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase)).Select(p => p.Url);

    private static JsonArray Hashes(byte[] sha256) => [new JsonObject { ["alg"] = "SHA-256", ["content"] = Convert.ToHexStringLower(sha256) }];

    private static JsonArray Array<T>(IEnumerable<T> items, Func<T, JsonNode> node) => new([.. items.Select(node)]);

    // RFC 9562's version 8, whose bits are ours to choose: the beginning of the package's hash.
    private static Guid Uuid(byte[] hash)
    {
        var bits = hash[..16];
        bits[6] = (byte)((bits[6] & 0x0F) | 0x80);
        bits[8] = (byte)((bits[8] & 0x3F) | 0x80);
        return new Guid(bits, bigEndian: true);
    }
}
