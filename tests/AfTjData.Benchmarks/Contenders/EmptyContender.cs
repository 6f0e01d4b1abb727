namespace AfTjData.Benchmarks.Contenders;

/// <summary>The program that looks nothing up, over which the others are counted.</summary>
internal sealed class EmptyContender : IContender
{
    public string Key => "empty";

    public string Name => "empty program";

    public void Write(ConsumerProject project, ContenderData data) => project.Write("Lookup.cs", """
        internal static class Lookup
        {
            public static string FirstLabel() => "";
        }
        """);
}
