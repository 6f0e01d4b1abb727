using AfTjData.Compiler.Parse;

namespace AfTjData.Compiler.Releases;

/// <summary>Reads a file of <c>releases/</c>.</summary>
public static class ReleaseReader
{
    /// <summary>Reads a file. What is wrong with it becomes its diagnostics.</summary>
    public static ReleaseFile Read(DataFile file) => throw new NotImplementedException();
}
