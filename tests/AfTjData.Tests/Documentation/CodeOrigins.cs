using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using Microsoft.CodeAnalysis;

namespace AfTjData.Tests.Documentation;

/// <summary>Tells from the debug symbols whether a member was written by hand or emitted from the schema.</summary>
internal sealed class CodeOrigins : IDisposable
{
    private const string Emitted = ".g.cs";

    private readonly MetadataReaderProvider _provider;
    private readonly MetadataReader _symbols;

    public CodeOrigins(string pdb)
    {
        _provider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(pdb));
        _symbols = _provider.GetMetadataReader();
    }

    /// <summary>Whether a member stands in src/AfTjData. What has no code of its own counts as its type does, and a type by any of its code.</summary>
    public bool IsHandWritten(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } => false,
        INamedTypeSymbol type => type.GetMembers().OfType<IMethodSymbol>().Select(Document).FirstOrDefault(d => d is not null) is not { } document || !document.EndsWith(Emitted, StringComparison.Ordinal),
        IMethodSymbol method when Document(method) is { } document => !document.EndsWith(Emitted, StringComparison.Ordinal),
        IPropertySymbol { GetMethod: { } getter } when Document(getter) is { } document => !document.EndsWith(Emitted, StringComparison.Ordinal),
        _ => IsHandWritten(symbol.ContainingType),
    };

    public void Dispose() => _provider.Dispose();

    private string? Document(IMethodSymbol method)
    {
        var handle = MetadataTokens.EntityHandle(method.MetadataToken);
        if (handle.IsNil || handle.Kind != HandleKind.MethodDefinition)
            return null;
        var information = _symbols.GetMethodDebugInformation(MetadataTokens.MethodDebugInformationHandle(MetadataTokens.GetRowNumber(handle)));
        return information.Document.IsNil ? null : _symbols.GetString(_symbols.GetDocument(information.Document).Name);
    }
}
