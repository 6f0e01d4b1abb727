using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace AfTjData.Benchmarks.Contenders;

/// <summary>
/// What most generators emit: a class for each kind whose static field holds all its records as object initialisers. As favourable as can be:
/// the lookup runs the initialisers of two kinds, not of all.
/// </summary>
/// <param name="tryLarge">Whether to try sizes that the C# compiler may need minutes for, or refuse.</param>
internal sealed class InitialiserContender(bool tryLarge) : IContender
{
    /// <summary>The most records that are compiled without being asked for.</summary>
    private const int Largest = 10_000;

    public string Key => "initialisers";

    public string Name => "object initialisers";

    public string? NotTried(int records) => tryLarge || records <= Largest ? null
        : FormattableString.Invariant($"object initialisers of more than {Largest:N0} records are not tried without `--large-initialisers`, because the C# compiler can take minutes over them, to success or to an error");

    public void Write(ConsumerProject project, ContenderData data)
    {
        project.Write("Model.cs", PlainModel.Source);
        var records = data.Records;
        WriteKind(project, "Places", records.Places);
        WriteKind(project, "Actors", records.Actors);
        WriteKind(project, "Relations", records.Relations);
        WriteKind(project, "Events", records.Events);
        WriteKind(project, "Sources", records.Sources);
        project.Write("Lookup.cs", $$"""
            internal static class Lookup
            {
                public static string FirstLabel() => Places.All[Events.All["{{data.EventId}}"].Places[0]].Label;
            }
            """);
    }

    private static void WriteKind<T>(ConsumerProject project, string plural, T[] records)
        where T : class
    {
        var lines = records.Select(r => $"        [{Literal((string)typeof(T).GetProperty("Id")!.GetValue(r)!)}] = {Literal(r)},");
        project.Write($"{plural}.cs", $$"""
            using Plain;

            public static class {{plural}}
            {
                public static readonly Dictionary<string, {{PlainName(typeof(T))}}> All = new()
                {
            {{string.Join('\n', lines)}}
                };
            }
            """);
    }

    /// <summary>Any value of the made-up records as C#.</summary>
    private static string Literal(object value) => value switch
    {
        // Words, digits and punctuation, for which JSON and C# write the same.
        string text => JsonSerializer.Serialize(text),
        IEnumerable items => $"new {PlainName(value.GetType().GetElementType()!)}[] {{ {string.Join(", ", items.Cast<object>().Select(Literal))} }}",
        _ => $"new {PlainName(value.GetType())} {{ {string.Join(", ", Properties(value).Select(p => $"{p.Name} = {Literal(p.GetValue(value)!)}"))} }}",
    };

    private static PropertyInfo[] Properties(object value) => value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static string PlainName(Type type) => type == typeof(string) ? "string" : "Plain." + type.Name.Replace("Synthetic", "", StringComparison.Ordinal);
}
