using AfTjData.Compiler;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Releases;

namespace AfTjData.Curation.Tests.Releases;

/// <summary>The files of releases: each as it was written, and each naming the one before.</summary>
public sealed class ReleaseHistoryTests
{
    private static readonly DataFile Second = Next("1.4.10", "decks: 3", Ferries.List);
    private static readonly DataFile Third = Next("2.0.0", "decks: 4", Ferries.List, Second);

    [Fact]
    public void Versions_go_by_their_numbers_and_not_by_their_letters()
    {
        var history = Of(Third, Ferries.List, Second);

        history.Diagnostics.ShouldBeEmpty();
        history.Files.Select(f => f.Version).ShouldBe(["1.4.2", "1.4.10", "2.0.0"]);
        history.Last.ShouldNotBeNull().Version.ShouldBe("2.0.0");
        history.Before("2.0.0")!.Version.ShouldBe("1.4.10");
        history.Before("1.4.2").ShouldBeNull();
    }

    [Fact]
    public void A_release_names_the_one_before_with_its_hash()
    {
        var files = Of(Ferries.List, Second).Files;

        files[0].Previous.ShouldBeNull();
        files[1].Previous.ShouldBe(new PreviousRelease("1.4.2", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Ferries.List.Text)))));
    }

    [Fact]
    public void A_file_that_was_changed_after_the_next_one_is_told() =>
        Error([Ferries.List with { Text = Ferries.List.Text.Replace("Ferries of", "Boats of", StringComparison.Ordinal) }, Second])
            .ShouldStartWith("releases/1.4.2.json(1,1) The file was changed after 1.4.10 followed it");

    [Fact]
    public void A_file_that_is_gone_is_missed() =>
        Error([Second]).ShouldBe("releases/1.4.10.json(7,15) 1.4.10 follows 1.4.2, whose file is not here; release files are kept for ever");

    [Fact]
    public void A_file_that_is_gone_from_between_is_missed() =>
        Error([Ferries.List, Third]).ShouldBe("releases/2.0.0.json(7,15) 2.0.0 follows 1.4.10, and the release before it here is 1.4.2; release files are kept for ever");

    [Fact]
    public void A_second_file_that_follows_none_is_told() =>
        Error([Ferries.List, Next("1.5.0", "decks: 3")]).ShouldBe("releases/1.5.0.json(7,15) 1.5.0 names no release before it, and 1.4.2 was one; a release names the one before");

    [Fact]
    public void A_file_has_the_name_of_its_version() =>
        Error([Ferries.List with { Path = "releases/1.4.3.json" }]).ShouldBe("releases/1.4.3.json(2,14) The file lists 1.4.2 and has another name; rename it to 1.4.2.json");

    [Theory]
    [InlineData("\"version\": \"1.4.2\"", "\"version\": \"1.4\"", "releases/1.4.2.json(2,14) `1.4` is not a version")]
    [InlineData("\"title\"", "\"titel\"", "releases/1.4.2.json(3,3) The release has no `titel`; did you mean `title`?")]
    [InlineData("  \"previous\": null,\n", "  \"previous\": {},\n", "releases/1.4.2.json(7,15) `previous` needs `version`; add it")]
    [InlineData("\"sound\": 1", "\"sound\": \"one\"", "releases/1.4.2.json(25,16) `sound` should be a number, but a single value stands here")]
    [InlineData("  \"records\": {", "  \"recodrs\": {", "releases/1.4.2.json(1,1) The file has no `records` in the form in which list-release writes them")]
    public void What_nobody_wrote_so_is_told_where_it_stands(string old, string @new, string message)
    {
        Ferries.List.Text.ShouldContain(old);

        Errors([Ferries.List with { Text = Ferries.List.Text.Replace(old, @new, StringComparison.Ordinal) }])[0].ShouldBe(message);
    }

    [Theory]
    [InlineData("\"morning\": {", "\"morning\": [")]
    [InlineData("\"morning\": {", "\"morning\" {")]
    [InlineData("\"morning\": {", "\"evening\": {")]
    [InlineData("\"hash\"", "\"hahs\"")]
    [InlineData("\"hash\": ", "\"hash\": 5, ")]
    [InlineData("}\n}\n", "}\n")]
    [InlineData("}\n}\n", "}\n}\n}\n")]
    public void Records_that_nobody_listed_so_are_told_where_they_stand(string old, string @new)
    {
        Ferries.List.Text.ShouldContain(old);

        Error([Ferries.List with { Text = Ferries.List.Text.Replace(old, @new, StringComparison.Ordinal) }]).ShouldStartWith("releases/1.4.2.json(");
    }

    [Fact]
    public void A_file_that_breaks_off_anywhere_is_told_and_nothing_is_concluded_from_it()
    {
        for (var length = 0; length < Ferries.List.Text.TrimEnd().Length; length += 7)
        {
            var compilation = DataCompiler.Compile([.. Ferries.FilesAfter(), Ferries.List with { Text = Ferries.List.Text[..length] }]);

            Ferries.Errors(compilation).ShouldNotBeEmpty($"{length}");
            Ferries.Errors(compilation).ShouldAllBe(e => e.Contains(" AFTJ0065 "), $"{length}");
        }
    }

    [Theory]
    [InlineData("1.0.0", "1.0.1")]
    [InlineData("1.9.0", "1.10.0")]
    [InlineData("1.0.0-beta", "1.0.0")]
    [InlineData("1.0.0-beta.2", "1.0.0-beta.10")]
    [InlineData("1.0.0-2", "1.0.0-beta")]
    [InlineData("1.0.0-beta", "1.0.0-beta.1")]
    public void Versions_are_ordered_as_SemVer_orders_them(string earlier, string later)
    {
        (ReleaseVersion.TryParse(earlier) < ReleaseVersion.TryParse(later)).ShouldBeTrue();
        (ReleaseVersion.TryParse(later) > ReleaseVersion.TryParse(earlier)).ShouldBeTrue();
        ReleaseVersion.TryParse(later).ToString().ShouldBe(later);
    }

    [Fact]
    public void What_is_read_is_what_was_written()
    {
        var release = ReleaseReader.Read(Ferries.List);

        release.Diagnostics.ShouldBeEmpty();
        (release.Title, release.Date, release.SchemaVersion).ShouldBe(("Ferries of the harbour", "2020-05-04", 3));
        release.Texts.ShouldBe(new Dictionary<string, string> { ["gazette"] = "aa" });
        release.Records["ferry"].Keys.ShouldBe(["evening", "morning"]);
        release.Records["ferry"]["evening"].Fields.Keys.ShouldBe(["evidence", "from", "state", "title"]);
        SchemaComparison.Compare(release.Schema, SchemaOutline.Of(Ferries.After().Dataset.Schema)).ShouldBeEmpty();
    }

    private static DataFile Next(string version, string value, params DataFile[] before)
    {
        Edit[] edits = [new("dataset.yaml", "1.4.2", version), new("ferries.yaml", "decks: 2", value)];
        return new DataFile(ReleaseFile.PathOf(version), Ferries.ListOf([.. Ferries.FilesAfter(edits), .. before]));
    }

    private static ReleaseHistory Of(params DataFile[] files) => ReleaseHistory.Of(files.Select(ReleaseReader.Read));

    private static string Error(DataFile[] files) => Errors(files).ShouldHaveSingleItem();

    private static string[] Errors(DataFile[] files)
    {
        var history = Of(files);
        history.Diagnostics.ShouldAllBe(d => d.Finding.Id == "AFTJ0065");
        history.Last.ShouldBeNull();
        return [.. history.Diagnostics.Select(d => $"{d.Location} {d.Message}")];
    }
}
