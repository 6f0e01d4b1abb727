namespace AfTjData;

/// <summary>Whether one who tells a record is independent of those already counted.</summary>
internal static class Voice
{
    /// <summary>Why somebody whom a text has it from adds none; null if it counts.</summary>
    public static string? WhyNamedAddsNone(IRecord named, List<IRecord> counted) => named switch
    {
        Actor { Type: ActorType.UnnamedSource } => "is unnamed",
        Actor { Type: ActorType.Collective } => "is a description and no name",
        // Whoever publishes all of them answers for what they say, even if none is named.
        Source { Collective: true, Publisher: null } => "is a description and no name",
        _ => WhySameHouse(named, counted),
    };

    /// <summary>Why a text that speaks for itself adds none; null if it counts.</summary>
    public static string? WhyTextAddsNone(Source text, IEnumerable<Evidence> own, IRecord record, List<IRecord> counted)
    {
        if (own.All(e => e.Hedge is Hedge.Reported or Hedge.Alleged))
            return "does not name whom it has it from";
        var passedOn = PassedOn(text, record);
        var relayed = counted.Find(c => passedOn.Contains((c.Kind, c.Id)));
        if (relayed is not null)
            return $"passes on {relayed.Caption}";
        var relays = Relayed(text);
        foreach (var other in counted.OfType<Source>())
        {
            if (relays.Overlaps(Relayed(other)))
                return $"rests on the same outlet as {other.Caption}";
        }

        return WhySameHouse(text, counted);
    }

    private static string? WhySameHouse(IRecord voice, List<IRecord> counted)
    {
        var house = House(voice);
        return counted.Find(c => house.Overlaps(House(c))) is { } other ? $"is of one house with {other.Caption}" : null;
    }

    // An actor answers for itself, a source for whoever publishes or signs it.
    private static HashSet<string> House(IRecord voice)
    {
        var house = new HashSet<string>(StringComparer.Ordinal);
        if (voice is Source source)
        {
            house.UnionWith(source.Authors.Ids);
            if (source.Publisher is { } publisher)
                house.Add(publisher.Id);
        }
        else
        {
            house.Add(voice.Id);
        }

        return house;
    }

    // Whom the text names for anything in this record, and every outlet that it relays.
    private static HashSet<(string Kind, string Id)> PassedOn(Source text, IRecord record)
    {
        var all = RecordEvidence.All(record)
            .Where(e => e.At.Source.Id == text.Id)
            .SelectMany(e => e.Via.References)
            .Select(r => (r.Kind, r.Id))
            .ToHashSet();
        all.UnionWith(Relayed(text).Select(id => ("source", id)));
        return all;
    }

    private static HashSet<string> Relayed(Source text)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Source>([text]);
        while (open.TryPop(out var one))
        {
            foreach (var relayed in one.Relays)
            {
                if (relayed.Id != text.Id && all.Add(relayed.Id))
                    open.Push(relayed);
            }
        }

        return all;
    }
}
