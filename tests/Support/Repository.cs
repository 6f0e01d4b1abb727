using System.Reflection;

namespace AfTjData.Tests.Support;

/// <summary>Finds files of the repository wherever the tests are built to.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution, which the build notes in every test assembly.</summary>
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The full path of a file given from the root.</summary>
    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);
}
