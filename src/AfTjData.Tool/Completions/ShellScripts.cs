namespace AfTjData.Tool.Completions;

/// <summary>The scripts by which shells ask this program what can be typed next.</summary>
internal static class ShellScripts
{
    /// <summary>The shells, and what each has to read.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["bash"] = Bash,
        ["fish"] = Fish,
        ["pwsh"] = PowerShell,
        ["zsh"] = Zsh,
    };

    private const string Bash = """
        # Completion of aftj for bash. In ~/.bashrc:  source <(aftj completion bash)
        _aftj_complete() {
            local line="${COMP_LINE:0:COMP_POINT}" candidate
            COMPREPLY=()
            while IFS= read -r candidate; do
                [[ -n $candidate ]] && COMPREPLY+=("$candidate")
            done < <(aftj "[suggest:${#line}]" "$line" 2>/dev/null)
        }
        complete -F _aftj_complete aftj
        """;

    private const string Zsh = """
        # Completion of aftj for zsh. In ~/.zshrc, after compinit:  source <(aftj completion zsh)
        _aftj_complete() {
            local line="$LBUFFER"
            local -a candidates
            candidates=("${(@f)$(aftj "[suggest:${#line}]" "$line" 2>/dev/null)}")
            candidates=(${candidates:#})
            compadd -Q -- $candidates
        }
        compdef _aftj_complete aftj
        """;

    private const string Fish = """
        # Completion of aftj for fish. In ~/.config/fish/config.fish:  aftj completion fish | source
        function __aftj_complete
            set -l line (commandline -cp)
            aftj "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c aftj -f -a '(__aftj_complete)'
        """;

    private const string PowerShell = """
        # Completion of aftj for PowerShell. In $PROFILE:  aftj completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName aftj -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $line = $commandAst.ToString()
            # The syntax tree has no space behind its last word, and that space begins the next one.
            $line = $line.PadRight($cursorPosition - $commandAst.Extent.StartOffset)
            aftj "[suggest:$($line.Length)]" $line 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;
}
