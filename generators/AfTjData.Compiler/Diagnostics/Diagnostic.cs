using System.Globalization;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Diagnostics;

/// <summary>How bad a finding is.</summary>
public enum Severity
{
    /// <summary>Something a curator should look at; the data is used as it stands.</summary>
    Warning = 1,

    /// <summary>The data is wrong; nothing is built from it.</summary>
    Error = 2,
}

/// <summary>What can be wrong with data: one entry of the catalogue in <see cref="Findings"/>.</summary>
/// <param name="Id"><c>AFTJ</c> and four digits; never reused.</param>
/// <param name="Title">The short name of the mistake.</param>
/// <param name="Message">What is wrong here and how to mend it; <c>{0}</c> and on are filled in.</param>
/// <param name="Severity">Whether it stops the build.</param>
public sealed record Finding(string Id, string Title, string Message, Severity Severity);

/// <summary>One mistake at one place. A value: it holds texts and numbers only.</summary>
/// <param name="Finding">Which mistake.</param>
/// <param name="Location">Where.</param>
/// <param name="Arguments">What fills the message.</param>
public sealed record Diagnostic(Finding Finding, Location Location, EquatableArray<string> Arguments)
{
    /// <summary>The message with its arguments.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Finding.Message, [.. Arguments]);

    /// <summary>The line a compiler would print: place, severity, id, message.</summary>
    public override string ToString() =>
        $"{Location}: {(Finding.Severity == Severity.Error ? "error" : "warning")} {Finding.Id}: {Message}";
}
