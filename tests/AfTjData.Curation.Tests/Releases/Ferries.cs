using AfTjData.Compiler;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Releases;
using AfTjData.Curation.Releases;

namespace AfTjData.Curation.Tests.Releases;

/// <summary>An invented dataset, released as 1.4.2, and what becomes of it.</summary>
internal static class Ferries
{
    /// <summary>The version that is released.</summary>
    public const string Released = "1.4.2";

    /// <summary>The files of that version.</summary>
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["dataset.yaml"] = """
            title: Ferries of the harbour
            version: 1.4.2
            schema-version: 3
            date: 2020-05-04

            """,
        ["schema/source.yaml"] = """
            kind: source
            plural: sources
            summary: A text.
            caption: title
            fields:
              title: { type: line, required: true, editorial: true, summary: Its title. }
              file: { type: line, editorial: true, summary: Its file. }
              evidence: { type: "struct evidence[]", summary: Where it speaks of itself. }

            """,
        ["schema/harbour.yaml"] = """
            kind: harbour
            plural: harbours
            summary: Where ferries land.
            caption: label
            find: names
            fields:
              label: { type: line, required: true, editorial: true, summary: What it is called here. }
              code: { type: line, required: true, editorial: true, summary: What is painted on it. }
              names: { type: "struct name[]", editorial: true, summary: What it is called there. }

            """,
        ["schema/ferry.yaml"] = """
            kind: ferry
            plural: ferries
            members: true
            summary: A boat that crosses.
            caption: title
            fields:
              title: { type: line, required: true, editorial: true, summary: What it is called. }
              from: { type: ref harbour, editorial: true, reverse: departures, summary: Where it leaves. }
              about: { type: ref any, of: [harbour, source], editorial: true, summary: What it is for. }
              state: { type: enum state, index: true, editorial: true, summary: How it is. }
              decks: { type: int, min: 1, editorial: true, summary: How many decks it has. }
              open: { type: bool, default: false, editorial: true, summary: Whether it rains in. }
              trust: { type: enum hedge, editorial: true, summary: How far it can be relied on. }
              note: { type: line, editorial: true, summary: A remark. }
              evidence: { type: "struct evidence[]", summary: Where it stands. }

            """,
        ["schema/structs/evidence.yaml"] = """
            struct: evidence
            summary: Where something stands.
            fields:
              at: { type: locator, required: true, summary: The place. }
              hedge: { type: enum hedge, required: true, summary: How firmly. }
              for: { type: "line[]", summary: The fields. }

            """,
        ["schema/structs/name.yaml"] = """
            struct: name
            summary: A spelling.
            fields:
              text: { type: line, required: true, summary: The name. }
              type: { type: enum name-type, required: true, summary: Its sort. }

            """,
        ["schema/enums/hedge.yaml"] = "enum: hedge\nsummary: How firmly.\nmembers:\n  asserted: { number: 1, summary: Firmly. }\n  alleged: { number: 2, summary: Less so. }\n",
        ["schema/enums/name-type.yaml"] = "enum: name-type\nsummary: What sort of name.\nmembers:\n  primary: { number: 1, summary: The chief one. }\n",
        ["schema/enums/state.yaml"] = "enum: state\nsummary: How a boat is.\nmembers:\n  sound: { number: 1, summary: Sound. }\n  leaking: { number: 2, summary: Not quite. }\n",
        ["sources.lock.yaml"] = """
            gazette:
              file: gazette.txt
              bytes: 20
              sha256: "aa"
              sentences:
                "1.1": { from: 0, to: 9, sha256: "bb" }
                "1.2": { from: 10, to: 20, sha256: "cc" }

            """,
        ["sources.yaml"] = "gazette:\n  title: The ferry runs again\n  file: gazette.txt\n  evidence: [{ at: gazette#1.1-2, hedge: asserted }]\n",
        ["harbours.yaml"] = """
            north:
              label: North pier
              code: N
              names: [{ text: North pier, type: primary }]
            south:
              label: South pier
              code: S
              names: [{ text: South pier, type: primary }]

            """,
        ["ferries.yaml"] = """
            morning:
              title: The morning ferry
              from: north
              state: sound
              decks: 2
              note: It is never late.
              evidence: [{ at: gazette#1.1, hedge: asserted }]
            evening:
              title: The evening ferry
              from: south
              state: leaking
              evidence: [{ at: gazette#1.2, hedge: asserted }]

            """,
    };

    /// <summary>The list of the version that is released.</summary>
    public static DataFile List { get; } = new(ReleaseFile.PathOf(Released), ListOf(Files.Select(f => new DataFile(f.Key, f.Value))));

    /// <summary>The list of what some files hold.</summary>
    public static string ListOf(IEnumerable<DataFile> files)
    {
        var compilation = DataCompiler.Compile(files);
        compilation.Diagnostics.Where(d => d.Finding.Severity == Severity.Error).ShouldBeEmpty();
        return ReleaseList.Render(compilation.Dataset);
    }

    /// <summary>The dataset after some edits, compiled with the list of what is released.</summary>
    public static Compilation After(params IEnumerable<Edit> edits) => DataCompiler.Compile([.. FilesAfter(edits), List]);

    /// <summary>The files after some edits.</summary>
    public static IEnumerable<DataFile> FilesAfter(params IEnumerable<Edit> edits)
    {
        var files = Files.ToDictionary(StringComparer.Ordinal);
        foreach (var (path, old, @new) in edits)
        {
            var text = files.GetValueOrDefault(path, "");
            if (old is not null)
                text.ShouldContain(old);
            files[path] = old is null ? text + @new : text.Replace(old, @new, StringComparison.Ordinal);
        }

        return files.Where(f => f.Value.Length > 0).Select(f => new DataFile(f.Key, f.Value));
    }

    /// <summary>What a compilation found that stops a build, each in a line.</summary>
    public static string[] Errors(Compilation compilation) =>
        [.. compilation.Diagnostics.Where(d => d.Finding.Severity == Severity.Error).Select(d => $"{d.Location} {d.Finding.Id} {d.Message}")];
}

/// <summary>A change of a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Old">What is replaced; null to put the new behind what is there.</param>
/// <param name="New">What takes its place.</param>
internal sealed record Edit(string Path, string? Old, string New);
