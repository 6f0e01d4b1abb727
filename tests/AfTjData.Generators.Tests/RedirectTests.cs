using AfTjData.Generators.Tests.Support;

namespace AfTjData.Generators.Tests;

/// <summary>What a consumer sees of ids and members that were given up: when building, and when running.</summary>
public sealed class RedirectTests
{
    private static readonly Consumer Moved = new(MovedData.Files);
    private static readonly Consumer Miniature = new(MiniatureData.Files);

    [Fact]
    public void The_moved_miniature_compiles_without_error_or_warning() => Expect.Text("", MiniatureBuild.Print(MovedData.Files));

    [Theory]
    [InlineData("Specimens.Beaker",
        "warning AFTJ1001: `beaker` was renamed to `mug` in 1.2.3, which is now `cup`: use Cup. It has a handle.")]
    [InlineData("Specimens.Mug",
        "warning AFTJ1001: `mug` was merged into `cup` in 1.2.3: use Cup. One \"thing\", two names </summary>.")]
    [InlineData("Specimens.TeaSet",
        "error AFTJ1002: `tea-set` was split into `beaker`, `saucer` and `spoon` in 1.2.3, which is now `cup`, `saucer` and `spoon`: use Cup, Saucer or Spoon. It was never one thing.")]
    [InlineData("Specimens.OldSet",
        "error AFTJ1002: `old-set` was renamed to `tea-set` in 1.2.3, which is now `cup`, `saucer` and `spoon`: use Cup, Saucer or Spoon. A better name.")]
    [InlineData("Specimens.Fork", "error AFTJ1002: `fork` was withdrawn in 1.2.3. Nobody ever saw it.")]
    [InlineData("Specimens.OldFork", "error AFTJ1002: `old-fork` was merged into `fork` in 1.2.3, and withdrawn since. The same fork.")]
    [InlineData("Sources.Booklet", "warning AFTJ1001: `booklet` was renamed to `leaflet` in 1.2.3: use Leaflet. It has one page.")]
    [InlineData("Colour.Blue", "warning AFTJ1003: `blue` was retired: use DeepBlue. Which blue?")]
    [InlineData("Colour.Clear", "warning AFTJ1003: `clear` was retired. No colour. */ </summary>.")]
    [InlineData("Specimens.Cup", "")]
    [InlineData("Colour.DeepBlue", "")]
    public void A_program_that_names_what_was_given_up_hears_of_it_when_it_is_built(string member, string expected) =>
        Expect.Text(expected.Length == 0 ? "" : $"{expected.Replace(": `", $": '{member}' is obsolete: '`", StringComparison.Ordinal)}'", Moved.Build($"return {member};"));

    [Theory]
    [InlineData("Specimens.Beaker.Id", "cup")]
    [InlineData("Specimens.All[\"beaker\"].Id", "cup")]
    [InlineData("Specimens.All[\"mug\"].Id", "cup")]
    [InlineData("ReferenceEquals(Specimens.All[\"beaker\"], Specimens.Cup)", "True")]
    [InlineData("Specimens.All.TryGet(\"mug\", out var cup) ? cup.Id : \"none\"", "cup")]
    [InlineData("Specimens.All.TryGet(\"tea-set\", out _)", "False")]
    [InlineData("Specimens.All.TryGet(\"fork\", out _)", "False")]
    [InlineData("Specimens.All.Contains(\"beaker\")", "True")]
    [InlineData("Specimens.All.Contains(\"tea-set\")", "False")]
    [InlineData("Specimens.All.Contains(\"jug\")", "False")]
    [InlineData("Specimens.All.Count == Specimens.All.Count(s => Specimens.All.RedirectOf(s.Id) is null)", "True")]
    [InlineData("Shelves.All[\"bottom\"].Id", "top")]
    [InlineData("Specimens.All[\"all\"].Id", "cup")]
    [InlineData("Specimens.All is IReadOnlyList<Specimen>", "True")]
    public void An_old_id_finds_the_one_record_that_it_means(string expression, string expected) => Assert.Equal(expected, Moved.Run(
        $"#pragma warning disable AFTJ1001\nreturn {expression};"));

    [Theory]
    [InlineData("tea-set", "The dataset has no specimen with the id \"tea-set\": it was split in 1.2.3; in its place look at \"cup\", \"saucer\", \"spoon\". It was never one thing.")]
    [InlineData("old-set", "The dataset has no specimen with the id \"old-set\": it was renamed in 1.2.3, and split since; in its place look at \"cup\", \"saucer\", \"spoon\". A better name.")]
    [InlineData("fork", "The dataset has no specimen with the id \"fork\": it was withdrawn in 1.2.3, and nothing stands in its place. Nobody ever saw it.")]
    [InlineData("old-fork", "The dataset has no specimen with the id \"old-fork\": it was merged in 1.2.3, and the other withdrawn since, and nothing stands in its place. The same fork")]
    [InlineData("jug", "The dataset has no specimen with the id \"jug\".")]
    public void An_old_id_without_one_record_is_refused_with_what_became_of_it(string id, string message) =>
        Assert.Equal("KeyNotFoundException: " + message, Moved.Run($"return Specimens.All[\"{id}\"];"));

    [Fact]
    public void A_program_that_was_built_earlier_finds_the_successor_or_is_told_that_there_is_none()
    {
        // As the last release had them: three more specimens, which this one gave up.
        var before = new Consumer(MiniatureData.With("specimens/old.yaml", MovedData.Specimen("mug") + MovedData.Specimen("fork") + MovedData.Specimen("tea-set")));

        Assert.Equal("cup", before.Run("return Specimens.Mug.Id;", on: Moved));
        Assert.StartsWith("KeyNotFoundException: The dataset has no specimen with the id \"fork\": it was withdrawn", before.Run("return Specimens.Fork.Id;", on: Moved));
        Assert.StartsWith("KeyNotFoundException: The dataset has no specimen with the id \"tea-set\": it was split", before.Run("return Specimens.TeaSet.Id;", on: Moved));
    }

    [Fact]
    public void A_redirect_says_what_became_of_the_id_and_where_it_leads_now()
    {
        Assert.Equal("specimen beaker Renamed cup cup It has a handle. 1.2.3", Moved.Run(Shown("beaker")));
        Assert.Equal("specimen tea-set Split - cup,saucer,spoon It was never one thing. 1.2.3", Moved.Run(Shown("tea-set")));
        Assert.Equal("specimen fork Withdrawn -  Nobody ever saw it. 1.2.3", Moved.Run(Shown("fork")));
        Assert.Equal("specimen mug Merged cup cup One \"thing\", two names </summary>. 1.2.3", Moved.Run(Shown("mug")));
        Assert.Equal("True", Moved.Run("return Specimens.All.RedirectOf(\"tea-set\") == Specimens.All.RedirectOf(\"tea-set\");"));
        Assert.Equal("True", Moved.Run("return Specimens.All.RedirectOf(\"cup\") is null && Specimens.All.RedirectOf(\"jug\") is null && Actors.All.RedirectOf(\"mug\") is null;"));
        Assert.StartsWith("ArgumentNullException", Moved.Run("return Specimens.All.RedirectOf(null);"));

        static string Shown(string id) =>
            $"var r = Specimens.All.RedirectOf(\"{id}\"); return $\"{{r.Kind}} {{r.Id}} {{r.Type}} {{r.Successor ?? \"-\"}} {{string.Join(',', r.Successors)}} {{r.Reason}} {{r.Since}}\";";
    }

    [Fact]
    public void The_dataset_lists_every_id_that_was_given_up_by_kind_and_id()
    {
        Assert.Equal(
            "shelf/bottom source/booklet specimen/all specimen/beaker specimen/can-1 specimen/can1 specimen/fork specimen/jug-2 specimen/mug specimen/old-fork specimen/old-set specimen/tea-set",
            Moved.Run("return string.Join(' ', Dataset.Redirects.Select(r => r.Kind + \"/\" + r.Id));"));
        Assert.Equal("True", Moved.Run("return ReferenceEquals(Dataset.Redirects, Dataset.Redirects);"));
        Assert.Equal("0", Miniature.Run("return Dataset.Redirects.Count;"));
        Assert.Equal("True", Miniature.Run("return Specimens.All.RedirectOf(\"mug\") is null;"));
    }

    [Fact]
    public void Redirects_are_among_what_verification_looks_at() => Assert.Equal("fine", Moved.Run("Dataset.Verify(); return \"fine\";"));

    [Fact]
    public void References_in_json_by_an_old_id_lead_to_the_record_that_it_means()
    {
        var json = "AfTjDataJson.ToJson(Specimens.Cup).Replace(\"specimen/saucer\", \"specimen/mug\").Replace(\"shelf/top\", \"shelf/bottom\").Replace(\"\\\"next\\\":\\\"saucer\\\"\", \"\\\"next\\\":\\\"tea-set\\\"\").Replace(\"ledger#1.1\", \"booklet#1.1\")";

        Assert.Equal("specimen/cup actor/class shelf/top", Moved.Run($"return string.Join(' ', AfTjDataJson.FromJson<Specimen>({json}).Mentions.References);"));
        Assert.Equal("leaflet", Moved.Run($"return AfTjDataJson.FromJson<Specimen>({json}).Evidence[0].Source.Id;"));
        Assert.Equal("tea-set False", Moved.Run($"var next = AfTjDataJson.FromJson<Specimen>({json}).Next.Value; return $\"{{next.Id}} {{next.IsResolved}}\";"));
    }

    [Theory]
    [InlineData("blue", "DeepBlue")]
    [InlineData("navy", "DeepBlue")]
    [InlineData("clear", "5")]
    [InlineData("n-ew", "New")]
    public void A_retired_word_is_read_as_its_successor_and_as_itself_where_it_has_none(string word, string expected)
    {
        Assert.Equal(expected, Moved.Run($"ColourExtensions.TryFromKey(\"{word}\", out var colour); return Enum.IsDefined(colour) && (int)colour != 5 ? colour.ToString() : $\"{{(int)colour}}\";"));
        Assert.Equal(expected, Moved.Run(
            $"var colour = AfTjDataJson.FromJson<Specimen>(AfTjDataJson.ToJson(Specimens.Cup).Replace(\"\\\"colour\\\":\\\"deep-blue\\\"\", \"\\\"colour\\\":\\\"{word}\\\"\")).Colour; return (int)colour != 5 ? colour.ToString() : \"5\";"));
    }

    [Theory]
    [InlineData("(int)Colour.Blue", "2")]
    [InlineData("Colour.Blue.ToKey()", "blue")]
    [InlineData("Colour.Clear.ToKey()", "clear")]
    [InlineData("(int)Colour.New", "3")]
    public void A_retired_member_keeps_its_number_and_its_word(string expression, string expected) =>
        Assert.Equal(expected, Moved.Run($"#pragma warning disable AFTJ1003\nreturn {expression};"));

    [Fact]
    public void A_member_that_an_id_left_behind_takes_no_name_that_is_another_s()
    {
        // `all` would hide the table itself, and `jug-2` its successor `jug2`.
        Assert.Equal("", Moved.Build("IReadOnlyList<Specimen> all = Specimens.All; return (all, Specimens.Jug2);"));
        Assert.Equal("jug2", Moved.Run("return Specimens.All[\"jug-2\"].Id;"));
        // `can-1` and `can1` become the same name, and the latest has it.
        Assert.StartsWith("warning AFTJ1001: 'Specimens.Can1' is obsolete: '`can1` was renamed to `spoon`", Moved.Build("return Specimens.Can1;"));
        Assert.Equal("cup spoon", Moved.Run("return Specimens.All[\"can-1\"].Id + \" \" + Specimens.All[\"can1\"].Id;"));
    }

    [Theory]
    [InlineData("1.9.0", "warning AFTJ1001")]
    [InlineData("2.0.0", "warning AFTJ1001")]
    public void A_member_stays_for_the_major_version_in_which_its_id_was_given_up(string version, string expected) =>
        Assert.StartsWith(expected, new Consumer(MovedData.In(version)).Build("return Specimens.Mug;"));

    [Fact]
    public void In_later_major_versions_the_ids_are_followed_and_have_no_members()
    {
        var files = MovedData.After("1.4.0", "2.0.0");
        var later = new Consumer(files);

        Assert.Equal("", Pipeline.Start(files).Reports);
        Assert.Equal("error CS0117: 'Specimens' does not contain a definition for 'Mug'", later.Build("return Specimens.Mug;"));
        Assert.Equal("error CS0117: 'Colour' does not contain a definition for 'Blue'", later.Build("return Colour.Blue;"));
        Assert.Equal("cup 1.4.0", later.Run("return Specimens.All[\"mug\"].Id + \" \" + Specimens.All.RedirectOf(\"mug\").Since;"));
        Assert.Equal("DeepBlue", later.Run("ColourExtensions.TryFromKey(\"blue\", out var colour); return colour;"));
        Assert.Equal("False", later.Run("return ColourExtensions.TryFromKey(\"clear\", out _);"));
        // What was given up since has its members.
        Assert.StartsWith("warning AFTJ1001", later.Build("return Specimens.Beaker;"));
        Assert.StartsWith("warning AFTJ1003", later.Build("return Colour.Navy;"));
    }
}
