using AfTjData.Tests.Support;

namespace AfTjData.Tool.Tests.Engines;

/// <summary>PostgreSQL takes the generated tables, loads the CSV package into them, holds it to its constraints and answers as the library does.</summary>
[Collection(EngineTests.Name)]
public sealed class PostgresTests(ExportedDataset dataset)
{
    [PostgresFact]
    public void It_loads_the_CSV_package_and_answers_as_the_library_does()
    {
        using var server = Loaded();

        Assert.Equal($"{Dataset.Records.Count()}", server.Psql("-c", "SELECT count(*) FROM records").Succeeded().Output.Trim());
        Question.AllAnswered(Question.All.Select(q => server.Psql("-c", q.OfTables).Succeeded().Lines));
    }

    [PostgresFact]
    public void Its_constraints_hold()
    {
        using var server = Loaded();

        Assert.Equal("0", server.Psql("-c", "SELECT count(*) FROM pg_constraint WHERE NOT convalidated").Succeeded().Output.Trim());
        Refuses(server, "UPDATE tenures SET holder_id = 'nobody-at-all' WHERE id = (SELECT min(id) FROM tenures)", "violates foreign key constraint");
        Refuses(server, "UPDATE claims SET status = 'settled' WHERE id = (SELECT min(id) FROM claims)", "violates foreign key constraint");
        Refuses(server, "UPDATE figures SET quantity_least = quantity_most + 1 WHERE quantity_most IS NOT NULL", "violates check constraint");
        Refuses(server, "UPDATE relation_evidence SET hedge = NULL", "violates not-null constraint");
        Refuses(server, "INSERT INTO topics SELECT * FROM topics", "violates unique constraint");
        // A change that is refused leaves nothing behind.
        Question.AllAnswered(Question.All.Select(q => server.Psql("-c", q.OfTables).Succeeded().Lines));
    }

    private PostgresCluster Loaded()
    {
        var server = new PostgresCluster();
        server.Psql("-f", dataset.Script("postgres.sql")).Succeeded();
        server.Psql("-v", $"csv={dataset.Csv}", "-f", dataset.Script("load-postgres.sql")).Succeeded();
        return server;
    }

    private static void Refuses(PostgresCluster server, string change, string reason)
    {
        var run = server.Psql("-c", change);
        Assert.True(run.ExitCode != 0 && run.Error.Contains(reason, StringComparison.Ordinal), run.Everything);
    }
}
