namespace AfTjData.Benchmarks.Contenders;

/// <summary>This library in a program that is compiled ahead of time (ReadyToRun), as any consumer can publish one: what is left then is what loading costs.</summary>
internal sealed class AheadContender(LibraryContender library) : IContender
{
    public string Key => "ahead";

    public string Name => "this library, compiled ahead (ReadyToRun)";

    public void Write(ConsumerProject project, ContenderData data)
    {
        library.Write(project, data);
        project.CompilesAhead = true;
    }
}
