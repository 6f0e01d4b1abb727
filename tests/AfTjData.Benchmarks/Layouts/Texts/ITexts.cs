namespace AfTjData.Benchmarks.Layouts.Texts;

/// <summary>The texts of a table, laid out. Each layout is a struct, so that a loop over it is compiled for it alone.</summary>
internal interface ITexts
{
    /// <summary>What they take of an assembly.</summary>
    long Bytes { get; }

    /// <summary>A text.</summary>
    string this[int index] { get; }
}
