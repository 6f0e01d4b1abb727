using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Releases;

/// <summary>What a release said of ids and enum members that were given up, later ones say too.</summary>
internal static class LostRedirectRule
{
    public static void Check(ReleaseFile last, LinkedDataset dataset, DiagnosticSink sink)
    {
        var redirects = GivenUp.Ids(dataset);
        // A redirect that could not be read, or leads nowhere, has its error.
        foreach (var old in dataset.HasAllRedirects ? last.Redirects.Where(r => dataset.Table(r.Kind) is not null) : [])
        {
            var now = redirects.FirstOrDefault(r => r.Kind == old.Kind && r.Id == old.Id);
            if (now is null || now.Change != old.Change || now.To != old.To)
            {
                Report(new Location(GivenUp.FileName, SourceSpan.FileStart),
                    $"The redirect of the {old.Kind} `{old.Id}` in {last.Version} ({old.Change}{(old.To.Count == 0 ? "" : " to " + string.Join(", ", old.To))})", now is null);
            }
        }

        var retired = GivenUp.Members(dataset.Schema);
        foreach (var old in last.Retired)
        {
            // A member that came back with its number is told where retired members are checked.
            if (dataset.Schema.Enum(old.Enum) is not { IsWhole: true } definition)
                continue;
            var now = retired.FirstOrDefault(r => r.Enum == old.Enum && r.Name == old.Name);
            if (now is null || now.Number != old.Number || now.To != old.To)
            {
                Report(definition.Location,
                    FormattableString.Invariant($"The retired member `{old.Enum}.{old.Name}` of {last.Version} (number {old.Number}{(old.To is null ? "" : $", to `{old.To}`")})"), now is null);
            }
        }

        void Report(Location place, string what, bool isGone) =>
            sink.Report(Findings.LostRedirect, place.Path, place.Span, what, isGone ? "is gone" : "says something else");
    }
}
