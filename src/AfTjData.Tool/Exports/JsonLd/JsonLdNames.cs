using System.Globalization;
using System.Text.Json.Nodes;

namespace AfTjData.Tool.Exports.JsonLd;

/// <summary>
/// The names of things. The dataset has no address on the web, so none is made up: its records and words are parts of the document, wherever that comes to
/// stand (<c>#event/…</c>, <c>#term/…</c>).
/// </summary>
internal static class JsonLdNames
{
    /// <summary>The dataset.</summary>
    public const string Dataset = "#dataset";

    /// <summary>Before the names of kinds, structs and fields.</summary>
    public const string Terms = "#term/";

    /// <summary>Before the names of enums and their members.</summary>
    public const string Words = "#word/";

    /// <summary>What short names stand for.</summary>
    public static JsonObject Context() => new()
    {
        ["@version"] = JsonNode.Parse("1.1"),
        ["@vocab"] = Terms,
        ["schema"] = "https://schema.org/",
        ["prov"] = "http://www.w3.org/ns/prov#",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["rdf"] = "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        ["rdfs"] = "http://www.w3.org/2000/01/rdf-schema#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
        ["edtf"] = "http://id.loc.gov/datatypes/edtf/",
    };

    /// <summary>A record.</summary>
    /// <param name="address">Kind and id.</param>
    public static JsonObject Record(string address) => Link("#" + address);

    /// <summary>A sentence of a source, or several.</summary>
    /// <param name="locator">Where, as in <c>some-source#6.2</c>.</param>
    public static string Sentence(string locator) => "#source/" + locator.Replace('#', '/');

    /// <summary>The class of a kind or struct; written large, as what it is an instance of is no field.</summary>
    public static string Class(string name) => string.Concat(name.Split('-').Select(w => w[..1].ToUpper(CultureInfo.InvariantCulture) + w[1..]));

    /// <summary>A reference to a node.</summary>
    public static JsonObject Link(string id) => new() { ["@id"] = id };

    /// <summary>A value with its datatype.</summary>
    public static JsonObject Typed(string value, string type) => new() { ["@value"] = value, ["@type"] = type };
}
