namespace AfTjData.Benchmarks.Report;

/// <summary>One part of the report: what it measures, and the tables it prints.</summary>
internal interface IReportSection
{
    /// <summary>The heading over the tables.</summary>
    string Title { get; }

    /// <summary>The name of the command that prints this section alone, such as <c>cold</c>.</summary>
    string Command { get; }

    /// <summary>Measures, and writes the tables as Markdown without a heading; progress goes to the error stream.</summary>
    void Run(ReportOptions options, TextWriter output);
}
