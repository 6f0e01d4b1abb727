using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Tests.Miniature;

namespace AfTjData.Compiler.Tests.Diagnostics.Cases;

/// <summary>What a dataset owes to its last release.</summary>
internal static class HistoryCases
{
    private const string Redirects = "redirects.yaml";

    public static FindingCase[] All =>
    [
        new("A record that the last release had, gone without a redirect",
            [Release("0.9.0", records: """{ "actor": { "jug": { "hash": "00", "fields": {} } } }"""), (Redirects, "⟦⟧redirects: []")],
            (Findings.LostId, "The actor `jug` of 0.9.0 is gone; bring it back, or add a redirect")),
        new("A redirect that cannot be followed, and nothing about the id that it is for",
            [
                Release("0.9.0", records: """{ "actor": { "jug": { "hash": "00", "fields": {} } } }"""),
                (Redirects, "redirects: [{ kind: actor, id: jug, change: renamed, to: ⟦jugg⟧, reason: R. }, { kind: actor, id: ⟦pot⟧, change: renamed, to: pot, reason: R. }]"),
            ],
            (Findings.BadRedirect, "There is no actor `jugg`, nor was there one that has a redirect"),
            (Findings.BadRedirect, "The redirects of `pot` lead in a circle, so that no record is at their end")),
        new("A member of an enum that has another number in the last release",
            [Release("0.9.0", enums: """{ "status": { "occurred": 7 } }"""), Mini.Edit("schema/enums/status.yaml", "occurred:", "⟦occurred⟧:")],
            (Findings.LostEnumNumber, "`occurred` has the number 7 in 0.9.0 and 1 here; give it back its number")),
        new("A version that is that of a release which said something else",
            [Release("1.2.3"), Mini.Edit("dataset.yaml", "1.2.3", "⟦1.2.3⟧")],
            (Findings.VersionTooSmall,
                "1.2.3 is too small a step from 1.2.3: the kind `actor` is new, the kind `dispute` is new, the kind `event` is new and 22 more; write 1.3.0")),
        new("A release file of another name than its version",
            [("releases/0.8.0.json", Release("0.9.0").Yaml.Replace("\"0.9.0\"", "⟦\"0.9.0\"⟧", StringComparison.Ordinal))],
            (Findings.BadRelease, "The file lists 0.9.0 and has another name; rename it to 0.9.0.json")),
        new("A redirect that says something else than in the last release",
            [
                Release("0.9.0", redirects: """{ "kind": "actor", "id": "pot", "change": "renamed", "to": ["teapot"], "since": "0.9.0", "reason": "R." }"""),
                (Redirects, "⟦⟧redirects: [{ kind: actor, id: pot, change: renamed, to: kettle, reason: R. }]"),
            ],
            (Findings.LostRedirect, "The redirect of the actor `pot` in 0.9.0 (renamed to teapot) says something else; put it back as it was, since programs rely on it")),
    ];

    /// <summary>A release of the miniature that lists little.</summary>
    internal static (string Path, string Yaml) Release(string version, string redirects = "", string enums = "{}", string retired = "{}", string records = "{}") => ($"releases/{version}.json", $$"""
        {
          "version": "{{version}}", "title": "Tea things", "date": "2001-05-06", "schema-version": 3, "content-hash": "00", "previous": null,
          "counts": {}, "texts": {}, "kinds": {}, "structs": {}, "enums": {{enums}}, "retired": {{retired}}, "redirects": [{{redirects}}],
          "records": {{records}}
        }
        """);
}
