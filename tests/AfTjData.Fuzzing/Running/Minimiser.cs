using AfTjData.Fuzzing.Inputs;

namespace AfTjData.Fuzzing.Running;

/// <summary>Takes away from an input what its failure does not need: files, then lines, then characters.</summary>
/// <param name="judge">Says whether it still fails.</param>
public sealed class Minimiser(Judge judge)
{
    private const int MostTries = 400;

    private int _tries;

    /// <summary>A smaller input that fails in the same way.</summary>
    public FuzzInput Shrink(FuzzInput input, Failure failure)
    {
        _tries = 0;
        var changes = input.Changes.ToDictionary(StringComparer.Ordinal);
        foreach (var path in changes.Keys.ToArray())
        {
            // Back to what it was, or away.
            var old = changes[path];
            changes.Remove(path);
            if (!Fails(path, null, remove: true))
                changes[path] = old;
        }

        foreach (var path in changes.Keys.Where(p => changes[p] is not null).ToArray())
        {
            changes[path] = Pieces(path, changes[path]!.Split('\n'), "\n");
            if (changes[path]!.Length < 2000)
                changes[path] = Pieces(path, [.. changes[path]!.Select(c => c.ToString())], "");
        }

        return input with { Changes = new SortedDictionary<string, string?>(changes, StringComparer.Ordinal) };

        string Pieces(string path, string[] pieces, string glue)
        {
            for (var size = Math.Max(1, pieces.Length / 2); size >= 1; size /= 2)
            {
                for (var from = 0; from < pieces.Length;)
                {
                    string[] less = [.. pieces[..from], .. pieces[Math.Min(pieces.Length, from + size)..]];
                    if (less.Length < pieces.Length && Fails(path, string.Join(glue, less), remove: false))
                        pieces = less;
                    else
                        from += size;
                }
            }

            return string.Join(glue, pieces);
        }

        bool Fails(string path, string? text, bool remove)
        {
            if (++_tries > MostTries)
                return false;
            var tried = new SortedDictionary<string, string?>(changes, StringComparer.Ordinal);
            if (!remove)
                tried[path] = text;
            var verdict = judge.Decide([input with { Changes = tried }])[0];
            return verdict.Failure is { } found && found.Sort == failure.Sort && found.Signature == failure.Signature;
        }
    }
}
