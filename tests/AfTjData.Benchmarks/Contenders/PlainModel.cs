namespace AfTjData.Benchmarks.Contenders;

/// <summary>The classes that somebody would write to read the records into; initialisers, JSON and YAML share them.</summary>
internal static class PlainModel
{
    /// <summary>Their source.</summary>
    public const string Source = """
        namespace Plain;

        public abstract class Record
        {
            public string Id { get; set; }
            public Evidence[] Evidence { get; set; }
        }

        public sealed class Name
        {
            public string Text { get; set; }
            public string Type { get; set; }
        }

        public sealed class Evidence
        {
            public string At { get; set; }
            public string Hedge { get; set; }
        }

        public sealed class Party
        {
            public string Actor { get; set; }
            public string Role { get; set; }
        }

        public sealed class End
        {
            public string Actor { get; set; }
        }

        public sealed class Place : Record
        {
            public string Label { get; set; }
            public string Type { get; set; }
            public Name[] Names { get; set; }
        }

        public sealed class Actor : Record
        {
            public string Label { get; set; }
            public string Type { get; set; }
            public Name[] Names { get; set; }
            public string Description { get; set; }
        }

        public sealed class Relation : Record
        {
            public string Label { get; set; }
            public End Subject { get; set; }
            public string Type { get; set; }
            public End Object { get; set; }
            public string Status { get; set; }
            public string AsOf { get; set; }
        }

        public sealed class Event : Record
        {
            public string Title { get; set; }
            public string Type { get; set; }
            public string Mode { get; set; }
            public string Status { get; set; }
            public string When { get; set; }
            public string[] Places { get; set; }
            public Party[] Participants { get; set; }
            public string Content { get; set; }
            public string[] Topics { get; set; }
        }

        public sealed class Source : Record
        {
            public string Title { get; set; }
            public string TitleBasis { get; set; }
            public string Type { get; set; }
            public string Date { get; set; }
            public string DateBasis { get; set; }
            public string File { get; set; }
        }

        """;
}
