namespace AfTjData.Compiler.Emit;

/// <summary>A C# file the compiler made.</summary>
/// <param name="Name">Its name, as in <c>Events.g.cs</c>.</param>
/// <param name="Text">Its text, with line feeds as line ends.</param>
public sealed record GeneratedFile(string Name, string Text);
