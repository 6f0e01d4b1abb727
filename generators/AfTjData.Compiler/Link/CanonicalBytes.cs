namespace AfTjData.Compiler.Link;

/// <summary>The canonical text of a record, as it is while each of its references leads into the table that it led into.</summary>
/// <param name="bytes">The text as UTF-8.</param>
/// <param name="targets">Where the record's pointers led.</param>
internal sealed class CanonicalBytes(byte[] bytes, RecordAddress?[] targets)
{
    /// <summary>The text as UTF-8.</summary>
    public byte[] Bytes { get; } = bytes;

    /// <summary>Whether the text is the same where the pointers lead elsewhere: it names kinds and ids, and the ids are the record's own.</summary>
    public bool IsFor(RecordAddress?[] others)
    {
        for (var i = 0; i < targets.Length; i++)
        {
            if (targets[i]?.Table != others[i]?.Table)
                return false;
        }

        return true;
    }
}
