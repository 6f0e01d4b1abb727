namespace AfTjData.Tool.Exports.Relational;

/// <summary>The table of the dataset itself: one row that says which dataset the others are of.</summary>
internal static class DatasetTable
{
    /// <summary>The table.</summary>
    public static Table Of(TableNames tables) => new()
    {
        Name = tables.Dataset,
        Summary = "Which dataset the tables hold: one row.",
        Role = TableRole.Dataset,
        Columns =
        [
            new Column("title", ColumnType.Text, true, "Its title."),
            new Column("version", ColumnType.Text, true, "The version of the data."),
            new Column("schema_version", ColumnType.Integer, true, "The version of the schema."),
            new Column("date", ColumnType.Day, true, "The day the data was last changed."),
            new Column("newest_source", ColumnType.Day, true, "The day of the newest source; of what came after it the data knows nothing."),
            new Column("content_hash", ColumnType.Text, true, "The SHA-256 of the content: equal for two datasets exactly if they say the same."),
            new Column("licence", ColumnType.Text, true, "The licences of the data as an SPDX expression."),
        ],
        PrimaryKey = ["content_hash"],
        Rows = d => [[d.Identity.Title, d.Identity.Version, d.Identity.SchemaVersion, d.Identity.Date, d.Identity.NewestSource, d.Identity.ContentHash, DataLicences.ExpressionFor(d.Schema)]],
    };
}
