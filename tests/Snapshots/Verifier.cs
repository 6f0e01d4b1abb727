using System.Runtime.CompilerServices;
using AfTjData.Tests.Support;
using Shouldly;

namespace VerifyXunit;

/// <summary>Stands in for Verify.Xunit where that cannot be restored: the same call, the same files, compared by Shouldly.</summary>
/// <remarks>A new or changed text is left beside the test as <c>Class.Method.received.txt</c>; renaming it to <c>.verified.txt</c> accepts it.</remarks>
public static class Verifier
{
    // The build writes source paths without the machine's part; see PathMap in Directory.Build.props.
    private const string MappedRoot = "/_/";

    /// <summary>Compares a text with the verified file of the calling test.</summary>
    /// <param name="target">The text.</param>
    /// <param name="sourceFile">The test's file, which bears the name of its class.</param>
    /// <param name="method">The test.</param>
    public static Task Verify(string target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var file = sourceFile.Replace('\\', '/');
        if (file.StartsWith(MappedRoot, StringComparison.Ordinal))
            file = Path.Combine(Repository.Root, file[MappedRoot.Length..]);
        var stem = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}");
        // A checkout may have turned the verified file's line ends into the machine's.
        target.ReplaceLineEndings("\n").ShouldMatchApproved(options => options
            .NoDiff()
            .WithStringCompareOptions(StringCompareShould.IgnoreLineEndings)
            .WithFilenameGenerator((_, _, type, _) => $"{stem}.{(type == "approved" ? "verified" : type)}.txt"));
        return Task.CompletedTask;
    }
}

/// <summary>Marks a class of snapshot tests; Verify.Xunit needs the mark before its version 23.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UsesVerifyAttribute : Attribute;
