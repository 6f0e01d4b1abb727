namespace AfTjData.Benchmarks.Report;

/// <summary>A table of wanted figures beside measured ones. It says yes or no and decides nothing.</summary>
internal sealed class WantedTable
{
    private readonly TextWriter _output;

    /// <summary>Writes the head of the table, with an empty line before it.</summary>
    public WantedTable(TextWriter output)
    {
        _output = output;
        output.WriteLine();
        output.WriteLine("| figure | measured | wanted | holds |");
        output.WriteLine("|---|---|---|---|");
    }

    /// <summary>A figure that is wanted low.</summary>
    public void AtMost(string figure, double measured, double most, string unit) => Write(figure, measured, $"at most {Number(most)} {unit}", measured <= most, unit);

    /// <summary>A figure that is wanted high.</summary>
    public void AtLeast(string figure, double measured, double least, string unit) => Write(figure, measured, $"at least {Number(least)} {unit}", measured >= least, unit);

    private void Write(string figure, double measured, string wanted, bool holds, string unit) =>
        _output.WriteLine($"| {figure} | {Number(measured)} {unit} | {wanted} | {(holds ? "yes" : "no")} |");

    private static string Number(double value) =>
        !double.IsFinite(value) ? "beyond measure" : value.ToString(Math.Abs(value) < 10 ? "0.##" : "#,0.#", System.Globalization.CultureInfo.InvariantCulture);
}
