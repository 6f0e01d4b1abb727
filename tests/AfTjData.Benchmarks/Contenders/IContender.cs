namespace AfTjData.Benchmarks.Contenders;

/// <summary>One way of having records in a program. Each does the same: find an event by id, follow its first place, read that one's label.</summary>
internal interface IContender
{
    /// <summary>What options call it: one word.</summary>
    string Key { get; }

    /// <summary>What tables call it.</summary>
    string Name { get; }

    /// <summary>Why a program over so many records is not built; null if it is.</summary>
    string? NotTried(int records) => null;

    /// <summary>Writes the lookup, and the records in the form that it wants, into a consumer's project.</summary>
    void Write(ConsumerProject project, ContenderData data);
}
