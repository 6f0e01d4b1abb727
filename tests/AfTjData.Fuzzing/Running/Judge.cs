using AfTjData.Compiler;
using AfTjData.Compiler.Emit;
using AfTjData.Compiler.Support;
using AfTjData.Fuzzing.Inputs;
using AfTjData.Fuzzing.Library;
using AfTjData.Fuzzing.Reading;

namespace AfTjData.Fuzzing.Running;

/// <summary>Compiles inputs and says whether the compiler kept what it promises. Not thread safe.</summary>
/// <param name="settings">How much is looked at.</param>
public sealed class Judge(JudgeSettings settings) : IDisposable
{
    private readonly NodeReader _reader = new();
    private readonly StepCompiler _steps = new();
    private readonly Dictionary<BaseDataset, HostedLibrary> _hosts = [];
    private readonly Dictionary<(BaseDataset, string), PlainFile> _plain = [];

    /// <summary>Judges inputs; what they changed is read by the second reader in one go.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="onInput">Told before each is compiled.</param>
    public IReadOnlyList<Verdict> Decide(IReadOnlyList<FuzzInput> inputs, Action<FuzzInput>? onInput = null)
    {
        var verdicts = new Verdict[inputs.Count];
        var valid = new List<(int Index, Compilation Compilation, EquatableArray<GeneratedFile> Emitted)>();
        for (var i = 0; i < inputs.Count; i++)
        {
            onInput?.Invoke(inputs[i]);
            var (verdict, compilation, emitted) = Compile(inputs[i]);
            verdicts[i] = verdict;
            if (compilation is not null)
                valid.Add((i, compilation, emitted));
        }

        var texts = valid.SelectMany(v => inputs[v.Index].Files.Where(f => !IsBase(inputs[v.Index], f.Path, f.Text)).Select(f => f.Text))
            .Concat(valid.Select(v => inputs[v.Index].Base).Distinct().SelectMany(b => b.Files.Where(f => !_plain.ContainsKey((b, f.Key))).Select(f => f.Value)))
            .Distinct(StringComparer.Ordinal).ToList();
        var read = texts.Zip(_reader.Read(texts)).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        foreach (var (index, compilation, emitted) in valid)
        {
            var input = inputs[index];
            onInput?.Invoke(input);
            try
            {
                verdicts[index] = Compare(verdicts[index], input, compilation, emitted, input.Files.Select(f => (f.Path, Plain(input, f.Path, f.Text, read))));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                verdicts[index] = verdicts[index] with { Failure = new Failure("read-back", Words(e)) };
            }
        }

        return verdicts;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        foreach (var host in _hosts.Values)
            host.Dispose();
    }

    private static bool IsBase(FuzzInput input, string path, string text) => input.Base.Files.TryGetValue(path, out var old) && old == text;

    private PlainFile Plain(FuzzInput input, string path, string text, Dictionary<string, PlainFile> read)
    {
        if (!IsBase(input, path, text))
            return read[text];
        if (!_plain.TryGetValue((input.Base, path), out var plain))
            _plain.Add((input.Base, path), plain = read[text]);
        return plain;
    }

    private (Verdict Verdict, Compilation? Valid, EquatableArray<GeneratedFile> Emitted) Compile(FuzzInput input)
    {
        var files = input.Files.ToArray();
        var before = GC.GetAllocatedBytesForCurrentThread();
        // The processor's time, which a busy machine does not stretch; that of the other threads is in it.
        var started = Environment.CpuUsage.TotalTime;
        Compilation? compilation = null;
        EquatableArray<GeneratedFile> emitted = default;
        Failure? failure = null;
        try
        {
            compilation = _steps.Compile(input);
            if (input.Number % settings.WholeOnceIn == 0 && Parted(compilation, DataCompiler.Compile(files)) is { } parted)
                failure = new Failure("steps", parted);
            // With errors too the generator emits what it can; that costs much, and one in some is enough.
            if (!compilation.HasErrors)
                emitted = input.HasBaseSchema ? Emitter.EmitTables(compilation.Dataset, Compiler.Pack.Packer.Pack(compilation.Dataset)) : DataCompiler.Emit(compilation.Dataset);
            else if (input.Number % settings.EmitBrokenOnceIn == 0)
                DataCompiler.Emit(compilation.Dataset);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            failure = new Failure("exception", Words(e));
        }

        var milliseconds = (Environment.CpuUsage.TotalTime - started).TotalMilliseconds;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        if (failure is null && allocated > settings.MostBytes)
            failure = new Failure("memory", $"{allocated} bytes for {files.Sum(f => (long)f.Text.Length)} characters");
        if (failure is null && milliseconds > settings.MostMilliseconds)
            failure = new Failure("time", $"{milliseconds:F0} ms for {files.Sum(f => (long)f.Text.Length)} characters");
        if (failure is null && LocationCheck.Check(input, compilation!) is { } misplaced)
            failure = new Failure("location", misplaced);
        var findings = compilation?.Diagnostics.Select(d => d.Finding.Id).Distinct().ToArray() ?? [];
        var isValid = compilation is { HasErrors: false };
        return (new Verdict(isValid, findings, milliseconds, allocated, false, false, failure), isValid && failure is null ? compilation : null, emitted);
    }

    private Verdict Compare(Verdict verdict, FuzzInput input, Compilation compilation, EquatableArray<GeneratedFile> emitted, IEnumerable<(string Path, PlainFile File)> files)
    {
        SecondDataset second;
        try
        {
            second = new SecondDataset(files.Where(f => Compiler.Parse.DataPath.RoleOf(f.Path) != Compiler.Parse.DataRole.Other));
        }
        catch (SecondOpinionException e)
        {
            return verdict with { Failure = new Failure("second-opinion", "The compiler finds no error, and the second reader does: " + e.Message) };
        }

        if (DumpComparison.Difference(second.Records, ModelDump.Of(compilation.Dataset), withReverse: false) is { } parted)
            return verdict with { Failure = new Failure("model", parted) };
        if (input.HasBaseSchema)
        {
            if (!_hosts.TryGetValue(input.Base, out var host))
                _hosts.Add(input.Base, host = new HostedLibrary(input.Base));
            var (library, wrong) = host.Put(emitted);
            if (library is null)
                return verdict with { Failure = new Failure("csharp", wrong!) };
            verdict = ReadBack(verdict, library, second, withMembers: false);
        }

        if (verdict.Failure is not null || input.Number % (input.HasBaseSchema ? settings.CompileBaseOnceIn : settings.CompileOnceIn) != 0)
            return verdict;
        var all = input.HasBaseSchema ? DataCompiler.Emit(compilation.Dataset) : emitted;
        var (loaded, errors) = LoadedLibrary.Load(LibrarySource.With(all.Select(LibrarySource.Parse), input.HasBaseSchema && input.Base.HasWholeSchema));
        if (loaded is null)
            return verdict with { Failure = new Failure("csharp", errors!) };
        using (loaded)
        {
            verdict = ReadBack(verdict, loaded, second, withMembers: true) with { IsCompiled = true };
            return (string?)loaded.Type("Dataset").GetProperty("Title")!.GetValue(null) == second.Title ? verdict
                : verdict with { Failure = verdict.Failure ?? new Failure("read-back", "the title of the dataset is another") };
        }
    }

    private static string? Parted(Compilation steps, Compilation whole)
    {
        if (!steps.Diagnostics.Equals(whole.Diagnostics))
            return "Compiled whole, the input has other diagnostics: " + string.Join("; ", whole.Diagnostics.Except(steps.Diagnostics).Concat(steps.Diagnostics.Except(whole.Diagnostics)).Take(3));
        return Compiler.Link.CanonicalText.Hash(steps.Dataset) == Compiler.Link.CanonicalText.Hash(whole.Dataset) ? null : "Compiled whole, the input has another content hash";
    }

    private static Verdict ReadBack(Verdict verdict, LoadedLibrary library, SecondDataset second, bool withMembers) =>
        DumpComparison.Difference(second.Records, library.Dump(second.Schema), withReverse: true) is { } parted ? verdict with { Failure = new Failure("read-back", parted) }
        : library.CheckLookups(second, withMembers) is { } wrong ? verdict with { Failure = new Failure("lookup", wrong) }
        : verdict with { IsReadBack = true };

    private static string Words(Exception e) => (e is System.Reflection.TargetInvocationException { InnerException: { } inner } ? inner : e).ToString();
}

/// <summary>How much a judge looks at, and what it takes for too much.</summary>
/// <param name="WholeOnceIn">Of how many inputs one is compiled whole too, and not only in the steps that it changed.</param>
/// <param name="EmitBrokenOnceIn">Of how many inputs with errors one is emitted.</param>
/// <param name="CompileOnceIn">Of how many valid inputs with a schema of their own the emitted C# of one is compiled whole, loaded and read back.</param>
/// <param name="CompileBaseOnceIn">The same for inputs that have the schema of their base; the tables of each of them are read back by a library compiled once.</param>
/// <param name="MostBytes">The most that the compiler may allocate for an input.</param>
/// <param name="MostMilliseconds">The longest that it may take.</param>
public sealed record JudgeSettings(int WholeOnceIn = 50, int EmitBrokenOnceIn = 8, int CompileOnceIn = 100, int CompileBaseOnceIn = 2000, long MostBytes = 512L << 20, double MostMilliseconds = 10_000);
