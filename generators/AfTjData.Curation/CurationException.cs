namespace AfTjData.Curation;

/// <summary>A command cannot go on, for a reason that its message tells the curator in a sentence.</summary>
/// <param name="message">What is the matter and what to do about it.</param>
public sealed class CurationException(string message) : Exception(message);
