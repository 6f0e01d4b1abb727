namespace AfTjData.Tool.Snapshots;

/// <summary>Which dataset something was made from.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Version">The version of the data.</param>
/// <param name="SchemaVersion">The version of the schema.</param>
/// <param name="Date">The day the data was last changed.</param>
/// <param name="NewestSource">The day of the newest source.</param>
/// <param name="ContentHash">The SHA-256 of its content, in hexadecimal digits.</param>
internal sealed record DatasetIdentity(string Title, string Version, int SchemaVersion, DateOnly Date, DateOnly NewestSource, string ContentHash)
{
    /// <summary>The dataset that ships with this program.</summary>
    public static DatasetIdentity OfShipped() =>
        new(Dataset.Title, Dataset.Version, Dataset.SchemaVersion, Dataset.Date, Dataset.NewestSource, Dataset.ContentHash);
}
