namespace AfTjData;

public sealed partial record Evidence
{
    /// <summary>The source that says so.</summary>
    public Source Source => At.Source.Value;

    /// <summary>The paragraph in which the first sentence begins, counting non-empty lines from 1.</summary>
    public int Paragraph => At.Paragraph;

    /// <summary>The first sentence, counted within its paragraph from 1.</summary>
    public int Sentence => At.Sentence;
}
