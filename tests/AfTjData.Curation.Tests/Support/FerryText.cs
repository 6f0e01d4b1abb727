namespace AfTjData.Curation.Tests.Support;

/// <summary>An invented text of six sentences in five paragraphs, one sentence of which runs over a blank line.</summary>
internal static class FerryText
{
    public const string First = "Ferry late again";
    public const string Second = "Dr. Ilse Marn blamed the tide for it.";
    public const string Third = "“Nobody reads the tables”, she said.";
    public const string RunOn = "The harbour office, which has kept\n\nits own clock since 1912, disagreed.";
    public const string Fifth = "It counts 1.5 minutes a year.";
    public const string Last = "Süd-Café closed on Monday.";

    public const string Whole = $"{First}\n\n{Second} {Third} {RunOn} {Fifth}\n  \n{Last}\n";
}
