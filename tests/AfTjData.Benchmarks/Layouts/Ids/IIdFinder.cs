namespace AfTjData.Benchmarks.Layouts.Ids;

/// <summary>Finds the row of an id. Each is a struct, so that a loop over it is compiled for it alone.</summary>
internal interface IIdFinder
{
    /// <summary>The row of an id, or -1.</summary>
    int Find(string id);
}
