using AfTjData.Curation.Tests.Support;

namespace AfTjData.Curation.Tests.Commands;

public sealed class ValidateTests : IDisposable
{
    private readonly Workplace _place = new();

    public ValidateTests()
    {
        _place.WriteData("dataset.yaml", "title: Places\nversion: 1.0.0\nschema-version: 1\ndate: 2001-02-03\n");
        _place.WriteData("schema/place.yaml", """
            kind: place
            plural: places
            summary: A place.
            caption: title
            fields:
              title: { type: line, required: true, editorial: true, summary: Its name. }
              within: { type: ref place, editorial: true, summary: The place around it. }
            """);
        _place.WriteData("places.yaml", "lune: { title: Lune, within: marn }\nmarn: { title: Marn, within: lune }\n");
    }

    [Fact]
    public void Good_data_passes() =>
        Validate().ShouldExit(0).Out.ShouldBe($"3 files: 0 errors, 0 warnings.{Environment.NewLine}");

    [Fact]
    public void An_error_is_told_with_its_place()
    {
        _place.WriteData("places.yaml", "lune:\n  title: Lune\n  within: mran\nmarn: { title: Marn, within: lune }\n");

        var result = Validate().ShouldExit(1);

        result.Error.ShouldContain(Path.Combine(_place.Data, "places.yaml(3,11): error AFTJ0030: "));
        result.Out.ShouldContain("1 error,");
    }

    [Fact]
    public void Warnings_alone_are_no_failure()
    {
        _place.WriteData("places.yaml", "lune: { title: Lune }\n");

        var result = Validate().ShouldExit(0);

        result.Error.ShouldContain("places.yaml(1,1): warning AFTJ0901");
        result.Out.ShouldContain("0 errors, 1 warning.");
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_one_error_at_the_bad_byte()
    {
        Workplace.Write(Path.Combine(_place.Data, "places.yaml"), [.. "lune:\n  title: "u8, 0xE4, .. "\nmarn: { title: Marn }\n"u8]);

        var result = Validate().ShouldExit(1);

        result.Error.Trim().ShouldBe(Path.Combine(_place.Data, "places.yaml(2,10): error AFTJ0004: The byte 0xE4 (offset 15), which is not UTF-8, stands here; save the file as UTF-8"));
    }

    [Fact]
    public void Reviews_and_releases_are_no_data()
    {
        _place.WriteData("reviews/lune.yaml", "a: [");
        _place.WriteData("releases/1.0.0.yaml", "a: [");

        Validate().ShouldExit(0);
    }

    [Fact]
    public void An_empty_folder_is_told()
    {
        Workplace.Run("validate", _place.Corpus).ShouldExit(1).Error.ShouldContain("holds no YAML file");
    }

    private CommandResult Validate() => Workplace.Run("validate", _place.Data);

    public void Dispose() => _place.Dispose();
}
