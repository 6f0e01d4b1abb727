namespace AfTjData;

/// <summary>The packed data inside the assembly is not as the compiler wrote it: the file is damaged.</summary>
/// <remarks>No input of a program can cause it. The remedy is to restore the package.</remarks>
public sealed class PackedDataException : Exception
{
    /// <summary>An exception without a message of its own.</summary>
    public PackedDataException()
        : this("The packed data of AfTjData is damaged.")
    {
    }

    /// <summary>An exception that says what does not fit.</summary>
    /// <param name="message">What does not fit.</param>
    public PackedDataException(string message)
        : base(message)
    {
    }

    /// <summary>An exception that says what does not fit, and why.</summary>
    /// <param name="message">What does not fit.</param>
    /// <param name="innerException">The cause.</param>
    public PackedDataException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
