using System.Globalization;
using AfTjData.Tests.Support;
using AfTjData.Tool.Exports.Relational;
using AfTjData.Tool.Exports.Sql;
using AfTjData.Tool.Exports.Sqlite;
using AfTjData.Tool.Snapshots;
using Microsoft.Data.Sqlite;

namespace AfTjData.Tool.Tests.Exports.Relational;

/// <summary>The SQLite file is sound, and answers as the library does.</summary>
public sealed class SqliteExportTests(SqliteExportTests.Shipped shipped) : IClassFixture<SqliteExportTests.Shipped>
{
    private static readonly RelationalModel Model = RelationalModel.Of(ShippedSchema.Value);

    [Fact]
    public void No_reference_leads_nowhere_and_no_page_is_damaged()
    {
        Assert.Empty(shipped.Ask("PRAGMA foreign_key_check"));
        Assert.Equal(["ok"], shipped.Ask("PRAGMA integrity_check"));
        Assert.Empty(shipped.Ask("SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"));
    }

    [Fact]
    public void The_file_says_what_it_is()
    {
        Assert.Equal([0x4146544A.ToString(CultureInfo.InvariantCulture)], shipped.Ask("PRAGMA application_id"));
        Assert.Equal([Dataset.SchemaVersion.ToString(CultureInfo.InvariantCulture)], shipped.Ask("PRAGMA user_version"));
        Assert.Equal([$"{Dataset.Version}|{Dataset.ContentHash}"], shipped.Ask("SELECT version, content_hash FROM dataset"));
    }

    [Fact]
    public void Every_kind_has_a_table_with_all_its_records()
    {
        foreach (var kind in ShippedSchema.Value.Kinds)
        {
            var ids = Dataset.Records.Where(r => r.Kind == kind.Name).Select(r => r.Id).Order(StringComparer.Ordinal);
            Assert.Equal(ids, shipped.Ask($"SELECT id FROM {kind.Plural.Replace('-', '_')} ORDER BY id"));
            Assert.Equal(ids, shipped.Ask($"SELECT id FROM records WHERE kind = '{kind.Name}' ORDER BY id"));
        }
    }

    [Fact]
    public void Every_view_can_be_read_and_a_view_of_a_kind_has_its_records()
    {
        foreach (var view in SqlViews.Of(Model))
            Assert.Single(shipped.Ask($"SELECT count(*) FROM {view.Name}"));
        foreach (var kind in Model.Tables.Where(t => t.Role == TableRole.Kind))
            Assert.Equal(shipped.Ask($"SELECT count(*) FROM {kind.Name}"), shipped.Ask($"SELECT count(*) FROM {kind.Name}_named"));
    }

    [Fact]
    public void Records_have_the_hedge_and_the_denial_that_the_library_gives_them()
    {
        var told = Dataset.Records.Select(r => $"{r.Kind}|{r.Id}|{r.Firmest()?.Hedge.ToKey()}|{(r.Firmest(Polarity.Denies) is null ? 0 : 1)}").Order(StringComparer.Ordinal);

        Assert.Equal(told, shipped.Ask("SELECT kind, id, hedge, denied FROM records").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_evidence_is_in_one_view_the_steps_of_agreements_and_projects_included()
    {
        var pieces = Dataset.Records.SelectMany(r => r.Evidence)
            .Concat(Agreements.All.SelectMany(a => a.Timeline).SelectMany(m => m.Evidence))
            .Concat(Projects.All.SelectMany(p => p.Timeline).SelectMany(m => m.Evidence))
            .Select(e => $"{e.At}|{e.Hedge.ToKey()}|{e.Polarity.ToKey()}|{e.Source.Title}");

        Assert.Equal(pieces.Order(StringComparer.Ordinal), shipped.Ask("SELECT at, hedge, polarity, at_source_caption FROM evidence").Order(StringComparer.Ordinal));
    }

    // The questions are those of the README, under its numbers.

    [Fact]
    public void Question_2_what_is_told_of_September_2021() => Assert.Equal(
        [
            "2021-09 The Taliban warn Tajikistan's government not to meddle in Afghanistan",
            "2021-09-25 The Taliban announce suicide bombers for Takhar",
            "2021-09-25 The Taliban are said by themselves to send thousands of suicide bombers to Takhar",
            "2021-09-27 Military parade in Darvaz before President Rahmon",
        ],
        shipped.Ask("""
            SELECT "when" || ' ' || title FROM events
            WHERE status IN ('occurred', 'ongoing') AND when_earliest >= '2021-09-01' AND when_latest <= '2021-09-30'
            ORDER BY when_earliest, when_latest DESC, "when", id
            """));

    [Fact]
    public void Question_4_how_much_power_CASA_1000_is_to_bring_to_both_together() => Assert.Equal(
        ["1300|MW/a"],
        shipped.Ask("""
            SELECT CAST(sum(quantity_least) AS integer), quantity_unit FROM figures_with_about
            WHERE measure = 'annual-power' AND about_id = 'casa-1000' AND figure_id LIKE '%-for-%' GROUP BY quantity_unit
            """));

    [Fact]
    public void Question_6_who_says_that_Tajikistan_shelters_the_front_and_how_firmly() => Assert.Equal(
        Relations.All["tajikistan-hosts-nrf"].Evidence.Select(e => $"{e.Hedge.ToKey()}|{e.At}"),
        shipped.Ask("SELECT hedge, at FROM evidence WHERE record_kind = 'relation' AND record_id = 'tajikistan-hosts-nrf' ORDER BY position"));

    [Fact]
    public void Sides_of_a_dispute_stand_next_to_each_other_with_hedge_and_status()
    {
        var sides = Disputes.All.SelectMany(d => d.Sides.Select(s => $"{d.Id}|{s.Record.Value.Caption}|{s.Record.Value.Firmest()?.Hedge.ToKey()}"));

        Assert.Equal(sides, shipped.Ask("SELECT dispute_id, record_caption, record_hedge FROM disputes_with_sides ORDER BY dispute_id, position"));
        Assert.Contains("occurred", shipped.Ask("SELECT DISTINCT record_status FROM disputes_with_sides"));
    }

    [Fact]
    public void A_made_up_dataset_becomes_a_database_too()
    {
        using var folder = new TempFolder();

        var path = folder.Export(new SqliteFormat(), MiniatureDataset.Dataset);

        Assert.Equal(["full|m|2.0|3.0|The moon"], Ask(path, """
            SELECT s.shell_id, s.size_across_unit, s.size_across_least, s.size_across_most, e.at_source_caption
            FROM sea_shells_with_near s JOIN evidence e ON e.record_id = s.shell_id AND e.polarity = 'denies' WHERE s.near_shell_caption = 'A plain shell'
            """));
        Assert.Equal(["finds|2|tide#1.2"], Ask(path, "SELECT part, part_position, at FROM evidence WHERE part IS NOT NULL"));
    }

    [Theory]
    [InlineData("near", "nowhere")]
    [InlineData("shown-with", "source/nowhere")]
    public void A_reference_to_nothing_is_refused(string field, string target)
    {
        using var folder = new TempFolder();
        var broken = MiniatureDataset.Of($$"""{ "id": "plain", "kind": "shell", "label": "A", "status": "occurred", "noted": "2020-02-29", "{{field}}": ["{{target}}"] }""");

        Assert.Throws<SqliteException>(() => folder.Export(new SqliteFormat(), broken));
    }

    [Fact]
    public void A_record_that_breaks_a_rule_of_the_schema_is_refused()
    {
        using var folder = new TempFolder();
        var broken = MiniatureDataset.Of("""{ "id": "plain", "kind": "shell", "label": "A", "status": "occurred", "noted": "2020-02-29", "pieces": 10, "when": "2020" }""");

        Assert.Contains("pieces", Assert.Throws<SqliteException>(() => folder.Export(new SqliteFormat(), broken)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_cannot_be_written_is_an_IO_error()
    {
        using var folder = new TempFolder();

        Assert.Throws<IOException>(() => new SqliteFormat().Write(MiniatureDataset.Dataset, folder.Path("no-such-folder/file"), new Progress<string>()));
    }

    private static List<string> Ask(string path, string sql)
    {
        using var database = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : reader.GetString(i))));
        return rows;
    }

    /// <summary>The database of the dataset that ships.</summary>
    public sealed class Shipped : IDisposable
    {
        private readonly TempFolder _folder = new();
        private readonly string _path;

        /// <summary>Writes it.</summary>
        public Shipped() => _path = _folder.Export(new SqliteFormat(), DatasetSnapshot.OfShipped());

        /// <summary>The rows of an answer, cells joined by bars.</summary>
        public IReadOnlyList<string> Ask(string sql) => SqliteExportTests.Ask(_path, sql);

        /// <inheritdoc/>
        public void Dispose() => _folder.Dispose();
    }
}
