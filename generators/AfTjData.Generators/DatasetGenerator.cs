using AfTjData.Compiler.Bind.Headers;
using AfTjData.Compiler.Bind.Locks;
using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Parse;
using AfTjData.Compiler.Releases;
using AfTjData.Compiler.Support;
using Microsoft.CodeAnalysis;

namespace AfTjData.Generators;

/// <summary>Compiles the data folder's YAML into the records and tables of the library. The work is in AfTjData.Compiler.</summary>
[Generator(LanguageNames.CSharp)]
public sealed partial class DatasetGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Where the data folder is, and whether this build is the one that tells of mistakes.
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => BuildOptions.Of(provider.GlobalOptions))
            .WithTrackingName(Steps.Options);

        // Each file of the data folder, as path and text: what is not there, or neither YAML nor a list of a release, is none of ours.
        var files = context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || text.Path.EndsWith(".json", StringComparison.Ordinal))
            .Combine(options)
            .Select(static (pair, cancellation) => ReadFile(pair.Left, pair.Right, cancellation))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(Steps.Files);

        // Text to located nodes, file by file: an edit parses one file again.
        var parsed = files
            .Where(static file => DataPath.RoleOf(file.Path) != DataRole.Release)
            .Select(static (file, _) => YamlReader.Read(file))
            .WithTrackingName(Steps.Parse);

        // The schema is one model over all its files.
        var schema = parsed
            .Where(static file => DataPath.RoleOf(file.Path) == DataRole.Schema)
            .Collect()
            .Select(static (schemaFiles, _) => SchemaBinder.Bind(schemaFiles))
            .WithTrackingName(Steps.Schema);

        // Nodes to typed records, file by file.
        var bound = parsed
            .Where(static file => DataPath.RoleOf(file.Path) == DataRole.Records)
            .Combine(schema)
            .Select(static (pair, _) => RecordBinder.Bind(pair.Left, pair.Right))
            .WithTrackingName(Steps.Bind);

        // What earlier versions held, file by file: these files are large, and none changes once it is there.
        var releases = files
            .Where(static file => DataPath.RoleOf(file.Path) == DataRole.Release)
            .Select(static (file, _) => ReleaseReader.Read(file))
            .WithTrackingName(Steps.Releases);

        // What stands beside the records: the header, the locked texts, the ids that were given up, the releases before.
        var frame = parsed
            .Where(static file => DataPath.RoleOf(file.Path) is DataRole.Header or DataRole.Lock or DataRole.Redirects)
            .Collect()
            .Combine(releases.Collect())
            .Select(static (pair, _) => DataFrame.Of(pair.Left, pair.Right))
            .WithTrackingName(Steps.Frame);

        // The retired enum members that are members no more, by itself: the types need nothing else of what stands beside the records.
        var former = schema.Combine(frame)
            .Select(static (pair, _) => FormerNames.Of(pair.Left, pair.Right.Header, pair.Right.History))
            .WithTrackingName(Steps.Former);

        // All files to one dataset, judged as a whole.
        var linked = bound.Collect().Combine(schema).Combine(frame)
            .Select(static (all, _) => LinkedResult.Of(all.Left.Right, all.Left.Left, all.Right))
            .WithTrackingName(Steps.Link);

        // The dataset to packed tables and C#, a file for each kind, struct and enum.
        var types = schema.Combine(former)
            .SelectMany(static (pair, _) => Compiler.Emit.Emitter.EmitTypes(pair.Left, pair.Right))
            .WithTrackingName(Steps.EmitTypes);
        var tables = linked
            .SelectMany(static (result, _) => result.EmitTables())
            .WithTrackingName(Steps.EmitTables);

        // Source and diagnostics are separate outputs, so that a new mistake does not rewrite the code.
        context.RegisterSourceOutput(types, AddSource);
        context.RegisterSourceOutput(tables, AddSource);
        context.RegisterSourceOutput(parsed.Combine(options), static (output, pair) => Report(output, pair.Left.Diagnostics, pair.Right));
        context.RegisterSourceOutput(schema.Combine(options), static (output, pair) => Report(output, pair.Left.Diagnostics, pair.Right));
        context.RegisterSourceOutput(bound.Combine(options), static (output, pair) => Report(output, pair.Left.Diagnostics, pair.Right));
        context.RegisterSourceOutput(linked.Combine(options), static (output, pair) => Report(output, pair.Left.Diagnostics, pair.Right));
    }
}
