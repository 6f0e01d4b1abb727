namespace AfTjData.Tests.Queries;

/// <summary>Records made by hand, for what the data happens not to hold.</summary>
internal static class MadeByHand
{
    public static Source Text(string id, params Source[] relays) =>
        new() { Id = id, Title = $"Text {id}", Type = SourceKind.NewsReport, Relays = RefList.From(relays) };

    public static Source Outlet(string id) =>
        new() { Id = id, Title = $"Outlet {id}", Type = SourceKind.Cited };

    public static Evidence At(Source text, Hedge hedge = Hedge.Asserted, params IRecord[] via) =>
        new() { At = new Locator(text, 1, 1), Hedge = hedge, Via = RefList.From(via) };

    public static Evidence Denial(Source text) => At(text) with { Polarity = Polarity.Denies };

    public static Event Event(string id, params Evidence[] evidence) =>
        new() { Id = id, Title = $"Event {id}", Type = EventType.Consult, Status = Status.Occurred, When = EdtfDate.Parse("2025"), Evidence = evidence };

    public static Figure Figure(string id, string quantity, params Evidence[] evidence) => new()
    {
        Id = id,
        Label = $"Figure {id}",
        Measure = Measure.Killed,
        Quantity = Quantity.Parse(quantity),
        About = [Events.All["crocus-city-hall-attack-2024-03"]],
        Status = Status.Occurred,
        Evidence = evidence,
    };
}
