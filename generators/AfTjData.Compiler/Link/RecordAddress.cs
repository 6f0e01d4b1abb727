namespace AfTjData.Compiler.Link;

/// <summary>Where a record is in the linked dataset: the number of its table and its place in it.</summary>
/// <param name="Table">The kind's place among the kinds by name.</param>
/// <param name="Ordinal">The record's place among the records of the kind by id.</param>
public readonly record struct RecordAddress(int Table, int Ordinal) : IComparable<RecordAddress>
{
    /// <inheritdoc/>
    public int CompareTo(RecordAddress other) => Table != other.Table ? Table.CompareTo(other.Table) : Ordinal.CompareTo(other.Ordinal);
}
