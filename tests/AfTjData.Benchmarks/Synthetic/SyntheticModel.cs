namespace AfTjData.Benchmarks.Synthetic;

// The fields of the real schema that made-up records fill. References are ids here; what a reader makes of them is the reader's affair.

internal sealed record SyntheticName(string Text, string Type);

internal sealed record SyntheticEvidence(string At, string Hedge);

/// <summary>Who takes part: an actor in a role.</summary>
internal sealed record SyntheticParty(string Actor, string Role);

/// <summary>One end of a relation.</summary>
internal sealed record SyntheticEnd(string Actor);

internal sealed record SyntheticPlace(string Id, string Label, string Type, SyntheticName[] Names, SyntheticEvidence[] Evidence);

internal sealed record SyntheticActor(
    string Id, string Label, string Type, SyntheticName[] Names, string Description, SyntheticEvidence[] Evidence);

internal sealed record SyntheticRelation(
    string Id, string Label, SyntheticEnd Subject, string Type, SyntheticEnd Object, string Status, string AsOf, SyntheticEvidence[] Evidence);

internal sealed record SyntheticEvent(
    string Id, string Title, string Type, string Mode, string Status, string When, string[] Places, SyntheticParty[] Participants, string Content,
    string[] Topics, SyntheticEvidence[] Evidence);

internal sealed record SyntheticSource(
    string Id, string Title, string TitleBasis, string Type, string Date, string DateBasis, string File, SyntheticEvidence[] Evidence);
