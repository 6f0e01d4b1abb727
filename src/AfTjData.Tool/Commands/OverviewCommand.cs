using System.CommandLine;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Overviews;
using AfTjData.Tool.Views;

namespace AfTjData.Tool.Commands;

/// <summary>What <c>aftj</c> does when no command is named: shows what the dataset holds.</summary>
internal static class OverviewCommand
{
    /// <summary>Gives the top command its action and the options that go with it.</summary>
    public static void MakeDefaultOf(Command root)
    {
        var form = new OutputOptions();
        form.AddTo(root);
        root.Runs((parsed, _) =>
        {
            var overview = Overview.OfDataset();
            form.Write(parsed, () => OverviewPage.Of(overview, root.Subcommands), () => OverviewJson.Write(overview));
            return ExitCode.Fine;
        });
    }
}
