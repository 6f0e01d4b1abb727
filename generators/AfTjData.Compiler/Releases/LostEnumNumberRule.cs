using System.Globalization;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Releases;

/// <summary>A member of an enum keeps the number it has in the last release, or is retired with it. Numbers are compiled into programs.</summary>
internal static class LostEnumNumberRule
{
    public static void Check(ReleaseFile last, LinkedDataset dataset, DiagnosticSink sink)
    {
        var retired = GivenUp.Members(dataset.Schema);
        foreach (var part in last.Schema.Parts)
        {
            // An enum that is gone takes its members along.
            if (part.Type != SchemaPartType.Enum || dataset.Schema.Enum(part.Name) is not { IsWhole: true } definition)
                continue;
            foreach (var member in part.Parts)
                Check(member.Name, member["number"]!, definition, retired.FirstOrDefault(r => r.Enum == part.Name && r.Name == member.Name), last, sink);
        }
    }

    private static void Check(string name, string number, EnumDefinition definition, ReleasedMember? retired, ReleaseFile last, DiagnosticSink sink)
    {
        if (definition.Member(name) is { } member)
        {
            if (Text(member.Number) != number)
                Report(member.Location, $"`{name}` has the number {number} in {last.Version} and {Text(member.Number)} here; give it back its number");
        }
        else if (retired is not null)
        {
            if (Text(retired.Number) != number)
                Report(definition.Location, $"`{name}` has the number {number} in {last.Version} and is retired with {Text(retired.Number)}; retire it with its number");
        }
        else if (definition.Members.FirstOrDefault(m => Text(m.Number) == number) is { } heir)
        {
            Report(heir.Location, $"The number {number} is that of `{name}` in {last.Version}; give `{heir.Name}` a number of its own, and list `{name}` under `retired`");
        }
        else
        {
            Report(definition.Location, $"`{definition.Name}` has no member `{name}` any more, which is in {last.Version}; list it under `retired` with its number {number}");
        }

        void Report(Location place, string message) => sink.Report(Findings.LostEnumNumber, place.Path, place.Span, message);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
