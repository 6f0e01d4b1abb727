using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Tool.Exports;

/// <summary>A licence.</summary>
/// <param name="Spdx">Its SPDX identifier.</param>
/// <param name="Title">Its name.</param>
/// <param name="Url">Where its text stands.</param>
internal sealed record DataLicence(string Spdx, string Title, string Url);

/// <summary>The licences of the data, as LICENSE-DATA has them.</summary>
internal static class DataLicences
{
    // Adapted from a table that asks for its own licence.
    private const string CameoKind = "cameo-code";

    /// <summary>The licence of the data, but for the table that has another.</summary>
    public static DataLicence Data { get; } =
        new(DatasetTexts.Licence, "Creative Commons Attribution 4.0 International", DatasetTexts.LicenceUrl);

    /// <summary>The licence of the table of CAMEO codes.</summary>
    public static DataLicence CameoCodes { get; } =
        new("CC-BY-SA-4.0", "Creative Commons Attribution-ShareAlike 4.0 International", "https://creativecommons.org/licenses/by-sa/4.0/");

    /// <summary>The licence of the records of a kind; null asks for what is of no single kind.</summary>
    public static DataLicence Of(string? kind) => kind == CameoKind ? CameoCodes : Data;

    /// <summary>The licences of a dataset, the chief one first.</summary>
    public static IReadOnlyList<DataLicence> For(Schema schema) => schema.Kind(CameoKind) is null ? [Data] : [Data, CameoCodes];

    /// <summary>The same as an SPDX expression.</summary>
    public static string ExpressionFor(Schema schema) => string.Join(" AND ", For(schema).Select(l => l.Spdx));
}
