namespace AfTjData.Packed;

/// <summary>Checks packed tables against what the compiler wrote.</summary>
internal static class PackedVerification
{
    /// <summary>Checks one table: its bytes by their hash, and its ids by looking each up.</summary>
    /// <exception cref="PackedDataException">A byte is not what it was, or a record or redirect is not found by its id.</exception>
    public static void Check(RecordTable table)
    {
        using var digest = new PackedDigest();
        table.AddTo(digest);
        var found = digest.Finish();
        if (found != table.Digest)
            throw new PackedDataException($"The packed data of the kind {table.Kind} is damaged: its SHA-256 is {found} and was {table.Digest} when it was compiled. Restore the package.");
        for (var ordinal = 0; ordinal < table.Count; ordinal++)
        {
            if (table.OrdinalOf(table.IdAt(ordinal)) != ordinal)
                throw NotFound(table, "a record", table.IdAt(ordinal));
        }

        foreach (var redirect in table.Redirects)
        {
            if (table.RedirectOf(redirect.Id) is null)
                throw NotFound(table, "a redirect", redirect.Id);
        }
    }

    private static PackedDataException NotFound(RecordTable table, string what, string id) =>
        new($"The packed data of the kind {table.Kind} is damaged: {what} is not found by its id \"{id}\". Restore the package.");
}
