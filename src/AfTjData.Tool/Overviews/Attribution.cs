namespace AfTjData.Tool.Overviews;

/// <summary>Who says something, from whom they have it, and how firmly they put it.</summary>
/// <param name="Source">The id of the source.</param>
/// <param name="Hedge">How firmly.</param>
/// <param name="Polarity">Whether the source affirms or denies.</param>
/// <param name="Via">Whom the source names as having it from, nearest first.</param>
internal sealed record Attribution(string Source, Hedge Hedge, Polarity Polarity, IReadOnlyList<Informant> Via)
{
    /// <summary>The attribution that a piece of evidence makes.</summary>
    public static Attribution Of(Evidence evidence) => new(
        evidence.At.Source.Id,
        evidence.Hedge,
        evidence.Polarity,
        [.. evidence.Via.Select(v => new Informant($"{v.Kind}/{v.Id}", v.Caption))]);

    /// <summary>How firmly, and that it is a denial where it is one, as in <c>reported</c> or <c>denied (reported)</c>.</summary>
    public string Verb => Polarity == Polarity.Denies ? $"denied ({Hedge.ToKey()})" : Hedge.ToKey();

    /// <summary>As in <c>reported by some-source, via Some Outlet</c>.</summary>
    public override string ToString() => By(Source);

    /// <summary>The same with the places in the source, as in <c>reported by some-source#6.2, via Some Outlet</c>.</summary>
    public string By(string places) => $"{Verb} by {places}{string.Concat(Via.Select(v => $", via {v.Name}"))}";
}

/// <summary>Somebody whom a source names as having something from.</summary>
/// <param name="Reference">Kind and id.</param>
/// <param name="Name">What it is called.</param>
internal sealed record Informant(string Reference, string Name);
