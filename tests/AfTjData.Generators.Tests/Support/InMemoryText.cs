using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AfTjData.Generators.Tests.Support;

/// <summary>An additional file that lies nowhere, read as UTF-8 unless another encoding is named.</summary>
internal sealed class InMemoryText(string path, string text, Encoding? encoding = null) : AdditionalText
{
    /// <inheritdoc/>
    public override string Path { get; } = path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, encoding ?? Encoding.UTF8);
}
