namespace AfTjData.Tool.Views;

/// <summary>The disputes in which a record is a side, as JSON.</summary>
internal static class DisputeReferences
{
    /// <summary>Ids and states.</summary>
    public static IEnumerable<object> Of(IRecord record) => Disputes.About(record).Select(d => new { d.Id, State = d.State.ToKey() });
}
