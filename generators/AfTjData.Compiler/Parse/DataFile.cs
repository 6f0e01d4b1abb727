namespace AfTjData.Compiler.Parse;

/// <summary>One file of the data folder as it came: the only input the compiler has.</summary>
/// <param name="Path">Relative to the data folder, with forward slashes.</param>
/// <param name="Text">The whole text.</param>
/// <param name="OtherEncoding">The name of the encoding that the text was read in if that was not UTF-8; such YAML is refused.</param>
public sealed record DataFile(string Path, string Text, string? OtherEncoding = null);
