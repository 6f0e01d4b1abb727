namespace AfTjData.Benchmarks.Layouts.Columns;

/// <summary>Events laid out. Each layout is a struct, so that a loop over it is compiled for it alone.</summary>
internal interface IEventLayout
{
    /// <summary>What it takes of an assembly.</summary>
    long Bytes { get; }

    /// <summary>One event, with all of its fields.</summary>
    FlatEvent Decode(int ordinal);

    /// <summary>How many events have a status.</summary>
    int CountOfStatus(int status);
}
