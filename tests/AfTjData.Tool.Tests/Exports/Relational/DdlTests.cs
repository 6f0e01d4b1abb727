using AfTjData.Tool.Exports.Ddl;
using AfTjData.Tool.Exports.Relational;
using AfTjData.Tool.Exports.Sql;
using AfTjData.Tool.Exports.Sqlite;

namespace AfTjData.Tool.Tests.Exports.Relational;

/// <summary>The scripts for a made-up schema, word for word.</summary>
[UsesVerify]
public sealed class DdlTests
{
    private static readonly RelationalModel Model = RelationalModel.Of(MiniatureDataset.Schema);

    [Fact]
    public Task Postgres() => Verify(Script("postgres.sql"));

    [Fact]
    public Task Postgres_is_filled_from_the_package() => Verify(Script("load-postgres.sql"));

    [Fact]
    public Task Spark() => Verify(Script("spark.sql"));

    [Fact]
    public Task ClickHouse() => Verify(Script("clickhouse.sql"));

    [Fact]
    public Task Sqlite() => Verify(string.Join(
        ";\n",
        [.. Model.Tables.Select(SqliteScript.Table), .. Model.Tables.SelectMany(SqliteScript.Indexes), .. SqlViews.Of(Model).Select(SqliteScript.View)]) + ";\n");

    private static string Script(string name) => DdlFormat.Scripts(Model, MiniatureDataset.Dataset.Identity).Single(s => s.Name == name).Text;
}
