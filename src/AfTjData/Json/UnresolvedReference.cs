namespace AfTjData.Json;

/// <summary>What a reference holds that names a record which the dataset does not have.</summary>
/// <param name="kind">The kind of the record.</param>
/// <param name="id">Its id.</param>
internal sealed class UnresolvedReference(string kind, string id)
{
    /// <summary>The kind of the record.</summary>
    public string Kind { get; } = kind;

    /// <summary>Its id.</summary>
    public string Id { get; } = id;
}
