namespace AfTjData;

public sealed partial record Evidence
{
    /// <summary>The source that says so.</summary>
    /// <example><code>string source = Events.KunduzVisit202511.Evidence[0].Source.Id;   // centralasianlight-2025-11-13</code></example>
    public Source Source => At.Source.Value;

    /// <summary>The paragraph in which the first sentence begins, counting non-empty lines from 1.</summary>
    /// <example><code>int paragraph = Events.KunduzVisit202511.Evidence[^1].Paragraph;   // 11</code></example>
    public int Paragraph => At.Paragraph;

    /// <summary>The first sentence, counted within its paragraph from 1.</summary>
    /// <example><code>int sentence = Events.KunduzVisit202511.Evidence[^1].Sentence;   // 1</code></example>
    public int Sentence => At.Sentence;
}
