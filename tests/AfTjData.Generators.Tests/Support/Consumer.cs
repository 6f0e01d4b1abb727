using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AfTjData.Generators.Tests.Support;

/// <summary>Programs of somebody who uses the library: compiled against it as an assembly, and run.</summary>
internal sealed class Consumer
{
    private readonly byte[] _library;

    /// <summary>The library over some data.</summary>
    public Consumer(IEnumerable<KeyValuePair<string, string>> files) => _library = MiniatureLibrary.Bytes(files);

    /// <summary>What the C# compiler says of a method's body: a line for each warning and error.</summary>
    public string Build(string body) => string.Join('\n', Compile(body).GetDiagnostics()
        .Where(d => d.Severity >= DiagnosticSeverity.Warning)
        .Select(d => System.FormattableString.Invariant($"{(d.Severity == DiagnosticSeverity.Error ? "error" : "warning")} {d.Id}: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")));

    /// <summary>What a method with this body returns, as text; an exception is its type and message.</summary>
    public string? Run(string body) => Run(body, on: this);

    /// <summary>The same for a program that was compiled against this library and runs on another.</summary>
    public string? Run(string body, Consumer on)
    {
        using var bytes = new MemoryStream();
        var emitted = Compile(body).Emit(bytes);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        bytes.Position = 0;
        var context = new AssemblyLoadContext("consumer", isCollectible: true);
        context.LoadFromStream(new MemoryStream(on._library));
        try
        {
            var method = context.LoadFromStream(bytes).GetType("Program")!.GetMethod("Answer")!;
            return System.FormattableString.Invariant($"{method.Invoke(null, null)}");
        }
        catch (System.Reflection.TargetInvocationException exception)
        {
            return $"{exception.InnerException!.GetType().Name}: {exception.InnerException.Message}";
        }
        finally
        {
            context.Unload();
        }
    }

    private CSharpCompilation Compile(string body) => CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(
            $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using AfTjData;

            public static class Program
            {
                public static object Answer()
                {
                    {{body}}
                }
            }
            """, LibrarySource.ParseOptions.WithDocumentationMode(DocumentationMode.None))],
        [.. LibrarySource.Framework, MetadataReference.CreateFromImage(_library)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999));
}
