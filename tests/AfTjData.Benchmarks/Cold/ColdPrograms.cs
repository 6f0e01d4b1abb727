using System.Diagnostics;
using AfTjData.Benchmarks.Contenders;
using AfTjData.Benchmarks.Report;

namespace AfTjData.Benchmarks.Cold;

/// <summary>Builds the contenders' programs.</summary>
/// <param name="workshop">Where data and library come from.</param>
/// <param name="folder">Where to build.</param>
/// <param name="settings">Which contenders, and how often to run them.</param>
/// <param name="runs">How often to run those of which the settings say nothing.</param>
internal sealed class ColdPrograms(Workshop workshop, WorkFolder folder, ColdSettings settings, int runs)
{
    private readonly AheadContender _ahead = new(new LibraryContender(workshop));

    /// <summary>The contenders in the order of the tables, this library first.</summary>
    private readonly IContender[] _contenders =
    [
        new LibraryContender(workshop),
        new InitialiserContender(settings.LargeInitialisers),
        new JsonContender(),
        new YamlContender(),
        new SqliteContender(),
    ];

    private int _count;

    /// <summary>What the contenders are called in options.</summary>
    public static string[] Keys { get; } = ["library", "initialisers", "json", "yaml", "sqlite"];

    /// <summary>The program that looks nothing up.</summary>
    public ColdProgram Empty() => Build(new EmptyContender(), ContenderData.Shipped with { Name = "–", Label = "" });

    /// <summary>The library alone.</summary>
    public IEnumerable<ColdProgram> OfLibrary(ContenderData data) => Chosen.OfType<LibraryContender>().Select(c => Build(c, data));

    /// <summary>The library in a program that is compiled ahead of time.</summary>
    public IEnumerable<ColdProgram> Ahead(ContenderData data) => Chosen.OfType<LibraryContender>().Select(_ => Build(_ahead, data));

    /// <summary>All contenders that were chosen, over made-up records.</summary>
    public IEnumerable<ColdProgram> OfAll(ContenderData data) => Chosen.Select(c =>
        c.NotTried(data.Records.Count) is { } reason ? new ColdProgram(c, data, null, new("not tried", reason), 0) : Build(c, data));

    private IEnumerable<IContender> Chosen => _contenders.Where(c => settings.Contenders.Count == 0 || settings.Contenders.Contains(c.Key));

    private ColdProgram Build(IContender contender, ContenderData data)
    {
        Progress.Say($"building {contender.Name} ({data.Name})");
        var project = new ConsumerProject(folder.Path(FormattableString.Invariant($"program-{_count++}")));
        contender.Write(project, data);
        var watch = Stopwatch.StartNew();
        var built = project.Build();
        // Only initialisers may be refused: that is a finding. Anything else is a mistake of ours.
        if (built.Program is null && (contender is not InitialiserContender || built.Error.Length == 0))
            throw new InvalidOperationException($"{contender.Name} ({data.Name}) does not build.\n{built.Log}");
        var missing = built.Program is not null ? null : new MissingProgram(
            $"does not compile, {built.Error}",
            FormattableString.Invariant($"{contender.Name} of {data.Name} are refused with {built.Error} by a build of {watch.Elapsed.TotalSeconds:F0} s"));
        return new ColdProgram(contender, data, built.Program, missing,
            settings.RunsOf.GetValueOrDefault(contender.Key, runs));
    }
}
