using System.Globalization;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports;

/// <summary>What exports say of the dataset as a whole.</summary>
internal static class DatasetTexts
{
    /// <summary>What it is.</summary>
    public const string Description =
        "What published texts say of relations between Afghanistan and Tajikistan: events, actors, ties, positions, figures and claims, each with the sentence it was read off, "
        + "who speaks there, how firmly it is put, whether it is affirmed or denied, and how far the thing itself has got. Where texts disagree, each side stands, and a dispute ties them.";

    /// <summary>Who made it.</summary>
    public const string Creator = "The AfTjData contributors";

    /// <summary>Its licence as an SPDX identifier.</summary>
    public const string Licence = "CC-BY-4.0";

    /// <summary>Where its licence can be read.</summary>
    public const string LicenceUrl = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>The language of its own words.</summary>
    public const string Language = "en";

    /// <summary>How to cite it.</summary>
    public const string CitationMessage = "If you use this dataset, please cite it as below, and name the sources that the records you used point at.";

    /// <summary>What parts of it are under another licence.</summary>
    public const string OtherLicences =
        "The table of CAMEO codes is adapted from the conversion table of PLOVER by the Open Event Data Alliance and stays under CC BY-SA 4.0. Points of towns and provinces and identifiers of places "
        + "come from GeoNames (CC BY 4.0). The texts that were read belong to their publishers and are not part of the dataset.";

    /// <summary>What it is about.</summary>
    public static IReadOnlyList<string> Keywords { get; } = ["Afghanistan", "Tajikistan", "international relations", "event data", "provenance"];

    /// <summary>What it cannot bear, whatever is asked of it.</summary>
    public static IReadOnlyList<string> Limitations { get; } =
    [
        "A record says that a source says so, and not that it is so. Ask hedge, polarity and status before you count.",
        "It is no sample. A count says how often these texts mention something, never how often it happened.",
        "Two records that agree confirm nothing where both go back to one outlet.",
        "It knows nothing of what came after its newest source, and the older texts nothing of what came after theirs.",
        "Titles, labels, contents and statements are the curators' words; the wording stands in the source alone.",
        "The date of a text that bears none is inferred, and its record says from what.",
        "The point of a country or province stands for all of it and is no place where something happened; its precision says so.",
        "References on disputes are hints by the curators, gathered where a public document was at hand, and settle nothing.",
        "Far too small to train a model on; it is for looking things up, for testing extraction, and for teaching how evidence can be kept.",
    ];

    /// <summary>In which direction it leans.</summary>
    public static IReadOnlyList<string> Biases { get; } =
    [
        "The texts were written in English, by a handful of outlets; no official text of either side is among them, and what such a body says is known only as somebody reports it.",
        "What the outlets found worth telling is over-represented: security, visits, large projects and disputes; everyday trade and life across the border are nearly absent.",
        "Some texts pass on what other outlets or unnamed people told; the same voice can stand behind several sentences. The attribution of each piece of evidence names it.",
        "Which words count as a hedge, and how a sentence is cut into records, is the curators' reading, checked by a second reader.",
    ];

    /// <summary>What it says of people.</summary>
    public static IReadOnlyList<string> PersonalInformation { get; } =
    [
        "It names persons in public office, spokesmen and authors, as published texts do, with acts and words that are ascribed to them; some of it is alleged or disputed.",
        "Nationality and ethnicity are recorded only where a text says that they are meant.",
    ];

    /// <summary>A day as exports write it.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The citation in a line.</summary>
    public static string Citation(DatasetIdentity identity) =>
        string.Create(CultureInfo.InvariantCulture, $"{Creator}. {identity.Title}. Version {identity.Version}, {Day(identity.Date)}. {Licence}.");
}
