using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Releases;

/// <summary>How far a version has to go on for what stands beside the records: header, codes of enums, texts, redirects.</summary>
internal static class FrameSteps
{
    public static IEnumerable<StepReason> Between(ReleaseFile last, LinkedDataset now) =>
        Header(last, now).Concat(Codes(last, now)).Concat(Texts(last, now)).Concat(Redirects(last, now)).Select(t => new StepReason(VersionStep.Patch, IsOfSchema: false, t));

    private static IEnumerable<string> Header(ReleaseFile last, LinkedDataset now)
    {
        if (last.Title != now.Header.Title)
            yield return "the title is another";
        if (last.Date != now.Header.Date)
            yield return $"the date was {last.Date} and is {now.Header.Date}";
        if (last.SchemaVersion != now.Header.SchemaVersion)
            yield return FormattableString.Invariant($"the schema's version was {last.SchemaVersion} and is {now.Header.SchemaVersion}");
    }

    private static IEnumerable<string> Codes(ReleaseFile last, LinkedDataset now)
    {
        // A member that came or went moves the hash too, and is told as such.
        var isOnlyCodes = SchemaComparison.Compare(last.Schema, SchemaOutline.Of(now.Schema)).All(c => c.Part != SchemaPartType.Enum && c.Part != SchemaPartType.Member);
        if (isOnlyCodes && last.Codes is { } codes && codes != EnumAnswers.HashOf(now.Schema))
            yield return "a code or an inverse of an enum's member is another";
    }

    private static IEnumerable<string> Texts(ReleaseFile last, LinkedDataset now)
    {
        foreach (var text in now.Locks.Sources)
        {
            if (!last.Texts.TryGetValue(text.Source, out var hash))
                yield return $"the text of `{text.Source}` is new";
            else if (hash != text.Sha256)
                yield return $"the text of `{text.Source}` is another";
        }

        foreach (var source in last.Texts.Keys.Where(s => now.Locks.Of(s) is null))
            yield return $"the text of `{source}` is gone";
    }

    private static IEnumerable<string> Redirects(ReleaseFile last, LinkedDataset now)
    {
        foreach (var redirect in GivenUp.Ids(now).Except(last.Redirects))
            yield return $"the redirect of the {redirect.Kind} `{redirect.Id}` is new or says something else";
        foreach (var member in GivenUp.Members(now.Schema).Except(last.Retired))
            yield return $"the retired member `{member.Enum}.{member.Name}` is new or says something else";
    }
}
