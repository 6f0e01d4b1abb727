namespace AfTjData.Curation.Commands;

/// <summary>What the commands give back to the shell.</summary>
public static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>Something is amiss in the data or the texts, or could not be read or written.</summary>
    public const int Amiss = 1;

    /// <summary>The command was called in a way that it does not know.</summary>
    public const int WrongUse = 2;
}
