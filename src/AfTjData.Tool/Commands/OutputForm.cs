namespace AfTjData.Tool.Commands;

/// <summary>The forms in which a command can show something.</summary>
internal enum OutputForm
{
    /// <summary>With colours, as wide as the terminal.</summary>
    Terminal = 1,

    /// <summary>Text that is the same on every machine.</summary>
    Plain = 2,

    /// <summary>JSON.</summary>
    Json = 3,
}
