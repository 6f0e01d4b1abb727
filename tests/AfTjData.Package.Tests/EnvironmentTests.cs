using AfTjData.Tests.Support;

namespace AfTjData.Package.Tests;

/// <summary>One program, in every environment that a consumer may run it in: the same answers.</summary>
[Collection(SharedPackage.Name)]
public sealed class EnvironmentTests(PackedPackage package) : IClassFixture<EnvironmentTests.Built>
{
    // What it prints first says that it runs where the test means it to: the culture, the offset from UTC at the turn of 2025, the kind of garbage collection.
    private const string Program = """
        using System;
        using System.Collections.Concurrent;
        using System.Globalization;
        using System.Linq;
        using System.Runtime;
        using System.Security.Cryptography;
        using System.Text;
        using System.Threading;
        using AfTjData;

        Console.WriteLine($"{CultureInfo.CurrentCulture.Name}|{TimeZoneInfo.Local.GetUtcOffset(new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc)).TotalMinutes.ToString(CultureInfo.InvariantCulture)}|{(GCSettings.IsServerGC ? "server" : "workstation")}|{Environment.Version.Major}");
        if (args.Contains("threads"))
        {
            var wrong = new ConcurrentQueue<string>();
            var found = new object?[64][];
            using var start = new Barrier(found.Length);
            var threads = Enumerable.Range(0, found.Length).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                try
                {
                    var order = i % 2 == 0 ? Dataset.AllKinds : Dataset.AllKinds.Reverse().ToArray();
                    foreach (var record in order.SelectMany(t => Dataset.Records.Where(r => r.Kind == t.Kind)))
                    {
                        if (!AfTjDataJson.FromJson<IRecord>(AfTjDataJson.ToJson(record)).Equals(record))
                            wrong.Enqueue(record.Id);
                    }

                    found[i] = [.. Dataset.Records, .. Actors.All.SelectMany(a => a.Names).Select(n => Actors.Find(n.Text))];
                }
                catch (Exception e)
                {
                    wrong.Enqueue(e.ToString());
                }
            })).ToArray();
            foreach (var thread in threads)
                thread.Start();
            foreach (var thread in threads)
                thread.Join();
            Console.WriteLine(wrong.IsEmpty && found.All(mine => mine.Zip(found[0], ReferenceEquals).All(same => same)) ? "64 threads agree" : string.Join("; ", wrong.Take(5)));
            return;
        }

        Dataset.Verify();
        Told("records", Dataset.Records.Select(AfTjDataJson.ToJson));
        Told("texts", Dataset.Records.Select(r => $"{r} {r.Caption}"));
        Told("by id", Dataset.AllKinds.SelectMany(t => Dataset.Records.Where(r => r.Kind == t.Kind).Select(r => $"{t} {r.Id}")));
        Told("by name", Actors.All.SelectMany(a => a.Names).Select(n => $"{n.Text.ToUpperInvariant()} {Actors.Find(n.Text.ToUpperInvariant())?.Id}"));
        Told("suggestions", Places.All.SelectMany(p => p.Names).Select(n => string.Join(' ', Places.Suggest(n.Text[1..]).Select(p => p.Id))));
        Told("dates", Events.All.Select(e => $"{e.When} {e.When.Earliest:O} {e.When.Latest:O} {e.When.IsBefore("2025-06")} {e.When.DaysTo("2025-11-16")}"));
        Told("numbers", Figures.All.Select(f => $"{f.Caption} {AfTjDataJson.ToJson(f)}"));
        Told("citations", Dataset.Records.Select(r => r.Cite()));
        Told("dataset", [Dataset.Version, Dataset.ContentHash, Dataset.Date.ToString("O", CultureInfo.InvariantCulture), Quantity.Parse("about 27 %").ToString(), EdtfDate.Parse("2025-10~").ToString(), $"{1.5m} is written by whoever writes it".Length.ToString(CultureInfo.InvariantCulture)]);

        static void Told(string about, System.Collections.Generic.IEnumerable<string?> lines)
        {
            var text = string.Join('\n', lines);
            Console.WriteLine($"{about}: {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16]} of {text.Length.ToString(CultureInfo.InvariantCulture)}");
        }
        """;

    [Theory]
    [InlineData("tr-TR", "0", "workstation", "LC_ALL=tr_TR.UTF-8")]
    [InlineData("ar-SA", "180", "workstation", "LC_ALL=ar_SA.UTF-8", "TZ=Asia/Riyadh")]
    [InlineData("fa-IR", "270", "workstation", "LC_ALL=fa_IR.UTF-8", "TZ=Asia/Kabul")]
    [InlineData("th-TH", "840", "workstation", "LC_ALL=th_TH.UTF-8", "TZ=Pacific/Kiritimati")]
    [InlineData("", "-660", "workstation", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1", "TZ=Pacific/Pago_Pago")]
    [InlineData("", "0", "server", "LC_ALL=C", "DOTNET_gcServer=1")]
    public void Culture_time_zone_and_garbage_collector_change_no_answer(string culture, string minutes, string collector, params string[] settings)
    {
        var run = ProcessRun.Dotnet(package.Folder("environments"), With(settings), "exec", Path.Combine("out", "consumer.dll")).Succeeded();

        Assert.Equal($"{culture}|{minutes}|{collector}|10", run.Lines[0]);
        Assert.Equal(Plain(), run.Lines[1..]);
    }

    [Theory]
    [InlineData("net10.0", "single-file", "<PublishSingleFile>true</PublishSingleFile><SelfContained>true</SelfContained>")]
    [InlineData("net10.0", "ready-to-run", "<PublishReadyToRun>true</PublishReadyToRun><SelfContained>false</SelfContained>")]
    [InlineData("net8.0", "trimmed-single-file", "<PublishTrimmed>true</PublishTrimmed><PublishSingleFile>true</PublishSingleFile><SelfContained>true</SelfContained>")]
    public void A_way_of_publishing_changes_no_answer(string framework, string name, string properties)
    {
        var folder = package.WriteConsumer("published-" + name, ("consumer.csproj", ConsumerProject.Text(package, framework, "<RuntimeIdentifier>linux-x64</RuntimeIdentifier>" + properties)), ("Program.cs", Program));

        ProcessRun.Dotnet(folder, package.Environment, "publish", "-c", "Release", "-o", Path.Combine(folder, "out")).Succeeded();
        var run = ProcessRun.Run(Path.Combine(folder, "out", "consumer"), folder, With(["LC_ALL=tr_TR.UTF-8"])).Succeeded();

        Assert.Equal($"tr-TR|0|workstation|{(framework == "net8.0" ? 8 : 10)}", run.Lines[0]);
        Assert.Equal(Plain(), run.Lines[1..]);
    }

    [Theory]
    [InlineData("workstation", "DOTNET_gcServer=0")]
    [InlineData("server", "DOTNET_gcServer=1")]
    // Optimised code reorders what code compiled at first does not.
    [InlineData("server", "DOTNET_gcServer=1", "DOTNET_TieredCompilation=0")]
    public void Threads_agree_from_a_cold_start(string collector, params string[] settings)
    {
        for (var start = 0; start < 5; start++)
        {
            var run = ProcessRun.Dotnet(package.Folder("environments"), With(settings), "exec", Path.Combine("out", "consumer.dll"), "threads").Succeeded();

            Assert.Equal([$"|0|{collector}|10", "64 threads agree"], run.Lines);
        }
    }

    private string[] Plain()
    {
        var lines = ProcessRun.Dotnet(package.Folder("environments"), With([]), "exec", Path.Combine("out", "consumer.dll")).Succeeded().Lines;
        Assert.Equal("|0|workstation|10", lines[0]);
        Assert.Equal(10, lines.Length);
        return lines[1..];
    }

    private static Dictionary<string, string> With(IEnumerable<string> settings)
    {
        var environment = new Dictionary<string, string> { ["LC_ALL"] = "C", ["TZ"] = "UTC" };
        foreach (var setting in settings)
            environment[setting[..setting.IndexOf('=', StringComparison.Ordinal)]] = setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..];
        return environment;
    }

    /// <summary>The program, built once, for all that only its surroundings change.</summary>
    public sealed class Built
    {
        /// <summary>Builds it.</summary>
        public Built(PackedPackage package)
        {
            var folder = package.WriteConsumer("environments", ("consumer.csproj", ConsumerProject.Text(package, "net10.0", "")), ("Program.cs", Program));
            ProcessRun.Dotnet(folder, package.Environment, "build", "-c", "Release", "-o", Path.Combine(folder, "out")).Succeeded();
        }
    }
}
