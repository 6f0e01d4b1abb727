using System.CommandLine;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Completions;

namespace AfTjData.Tool.Commands;

/// <summary>The command <c>completion</c>: prints what makes a shell complete commands, options, kinds and ids.</summary>
internal static class CompletionCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var shell = new Argument<string>("SHELL") { HelpName = "SHELL", Description = "One of " + string.Join(", ", ShellScripts.All.Keys) + "." };
        shell.AcceptOnlyFromAmong([.. ShellScripts.All.Keys]);
        var command = new Command("completion", "Print the script by which a shell completes commands, options, kinds and ids.") { shell };
        command.Shows(
            "source <(aftj completion bash)                               in ~/.bashrc",
            "source <(aftj completion zsh)                                in ~/.zshrc, after compinit",
            "aftj completion fish | source                                in config.fish",
            "aftj completion pwsh | Out-String | Invoke-Expression        in $PROFILE",
            "",
            "The scripts ask `aftj \"[suggest:POSITION]\" \"LINE\"`, as dotnet-suggest does.");
        command.Runs((parsed, output) =>
        {
            output.Out.Write(ShellScripts.All[parsed.GetRequiredValue(shell)].ReplaceLineEndings("\n") + "\n");
            return ExitCode.Fine;
        });
        return command;
    }
}
