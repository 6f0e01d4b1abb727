namespace AfTjData.Generators.Tests.Support;

/// <summary>The miniature after some of its ids and a colour were given up.</summary>
internal static class MovedData
{
    /// <summary>Its files.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = In("1.2.3");

    /// <summary>The same in another version of the dataset, which is then the one in which everything was given up.</summary>
    public static IReadOnlyDictionary<string, string> In(string version) => new Dictionary<string, string>(MiniatureData.Files, StringComparer.Ordinal)
    {
        ["dataset.yaml"] = MiniatureData.Files["dataset.yaml"].Replace("version: 1.2.3", $"version: {version}", StringComparison.Ordinal),
        ["redirects.yaml"] = """
            redirects:
              - { kind: specimen, id: beaker, change: renamed, to: mug, reason: "It has a handle." }
              - { kind: specimen, id: mug, change: merged, to: cup, reason: "One \"thing\", two names </summary>." }
              - { kind: specimen, id: tea-set, change: split, to: [beaker, saucer, spoon], reason: "It was never one thing." }
              - { kind: specimen, id: fork, change: withdrawn, reason: "Nobody ever saw it." }
              - { kind: specimen, id: old-set, change: renamed, to: tea-set, reason: "A better name." }
              - { kind: specimen, id: old-fork, change: merged, to: fork, reason: "The same fork" }
              - { kind: specimen, id: jug-2, change: renamed, to: jug2, reason: "Spelling." }
              - { kind: specimen, id: can-1, change: merged, to: cup, reason: "Rust." }
              - { kind: specimen, id: can1, change: renamed, to: spoon, reason: "It is flat." }
              - { kind: specimen, id: all, change: renamed, to: cup, reason: "No good word." }
              - { kind: shelf, id: bottom, change: renamed, to: top, reason: "It was turned." }
              - { kind: source, id: booklet, change: renamed, to: leaflet, reason: "It has one page." }
            """,
        ["specimens/new.yaml"] = Specimen("jug2"),
        ["schema/enums/colour.yaml"] = MiniatureData.Files["schema/enums/colour.yaml"] + """
            retired:
              blue: { number: 2, to: navy, reason: "Which blue?" }
              navy: { number: 4, to: deep-blue, reason: "It \"was\" deeper" }
              clear: { number: 5, reason: "No colour. */ </summary>" }
              n-ew: { number: 6, to: new, reason: "Spelling." }
            """,
    };

    /// <summary>The same in a version behind one that was released, and that listed the mug and two of the colours as given up.</summary>
    public static IReadOnlyDictionary<string, string> After(string released, string version) => new Dictionary<string, string>(In(version), StringComparer.Ordinal)
    {
        [$"releases/{released}.json"] = $$$"""
            {
              "version": "{{{released}}}", "title": "T", "date": "2020-01-01", "schema-version": 3, "content-hash": "00", "previous": null,
              "counts": {}, "texts": {}, "kinds": {}, "structs": {}, "enums": {},
              "retired": {
                "colour": {
                  "blue": { "number": 2, "to": "navy", "reason": "Which blue?" },
                  "clear": { "number": 5, "to": null, "reason": "No colour. */ </summary>" }
                }
              },
              "redirects": [
                { "kind": "specimen", "id": "mug", "change": "merged", "to": ["cup"], "since": "{{{released}}}", "reason": "Two names." }
              ],
              "records": {}
            }
            """,
    };

    /// <summary>A specimen in a file of its own.</summary>
    public static string Specimen(string id) => $"{id}: {{ title: {id}, colour: red, evidence: [{{ at: ledger#1.2, hedge: reported }}] }}\n";
}
