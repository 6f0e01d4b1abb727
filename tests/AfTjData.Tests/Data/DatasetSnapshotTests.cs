namespace AfTjData.Tests.Data;

/// <summary>The whole dataset as a reviewer reads it, a file a kind: what a change of the data, the compiler or the library does to the records.</summary>
[UsesVerify]
public sealed class DatasetSnapshotTests
{
    [Fact]
    public Task Actor() => Verify(ReadableText.Of(Actors.All, Actors.All));

    [Fact]
    public Task Agreement() => Verify(ReadableText.Of(Agreements.All, Agreements.All));

    [Fact]
    public Task CameoCode() => Verify(ReadableText.Of(CameoCodes.All, CameoCodes.All));

    [Fact]
    public Task Claim() => Verify(ReadableText.Of(Claims.All, Claims.All));

    [Fact]
    public Task Dispute() => Verify(ReadableText.Of(Disputes.All, Disputes.All));

    [Fact]
    public Task Event() => Verify(ReadableText.Of(Events.All, Events.All));

    [Fact]
    public Task Figure() => Verify(ReadableText.Of(Figures.All, Figures.All));

    [Fact]
    public Task Office() => Verify(ReadableText.Of(Offices.All, Offices.All));

    [Fact]
    public Task Place() => Verify(ReadableText.Of(Places.All, Places.All));

    [Fact]
    public Task Position() => Verify(ReadableText.Of(Positions.All, Positions.All));

    [Fact]
    public Task Project() => Verify(ReadableText.Of(Projects.All, Projects.All));

    [Fact]
    public Task Relation() => Verify(ReadableText.Of(Relations.All, Relations.All));

    [Fact]
    public Task Source() => Verify(ReadableText.Of(Sources.All, Sources.All));

    [Fact]
    public Task Tenure() => Verify(ReadableText.Of(Tenures.All, Tenures.All));

    [Fact]
    public Task Topic() => Verify(ReadableText.Of(Topics.All, Topics.All));

    [Fact]
    public void Every_kind_has_a_snapshot() => Assert.All(
        Dataset.AllKinds,
        table => Assert.Contains(typeof(DatasetSnapshotTests).GetMethods(), m => string.Equals(m.Name, table.Kind.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)));
}
