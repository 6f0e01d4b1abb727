namespace AfTjData.Benchmarks.Contenders;

/// <summary>This library, built over the data.</summary>
internal sealed class LibraryContender(Workshop workshop) : IContender
{
    public string Key => "library";

    public string Name => "this library";

    public void Write(ConsumerProject project, ContenderData data)
    {
        project.AddAssembly(workshop.Library(data));
        project.Write("Lookup.cs", $$"""
            using AfTjData;

            internal static class Lookup
            {
                public static string FirstLabel() => Events.All["{{data.EventId}}"].Places[0].Label;
            }
            """);
    }
}
