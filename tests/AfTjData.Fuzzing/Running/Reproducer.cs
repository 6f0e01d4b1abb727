using System.Globalization;
using AfTjData.Fuzzing.Inputs;

namespace AfTjData.Fuzzing.Running;

/// <summary>Writes down an input that failed.</summary>
internal static class Reproducer
{
    /// <summary>Writes the files that differ from the base, made small and as they were, and what failed; the folder.</summary>
    public static string Write(string folder, int seed, FuzzInput input, FuzzInput smaller, Failure failure)
    {
        var place = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{failure.Sort}-{seed}-{input.Number}"));
        Files(Path.Combine(place, "small"), smaller);
        Files(Path.Combine(place, "whole"), input);
        File.WriteAllText(Path.Combine(place, "failure.txt"), string.Create(CultureInfo.InvariantCulture,
            $"{failure.Sort}: {failure.Message}\n\nbase: {input.Base.Name}\nmutators: {string.Join(", ", input.Mutators)}\ngone: {string.Join(", ", smaller.Changes.Where(c => c.Value is null).Select(c => c.Key))}\nagain: --seed {seed} --from {input.Number} --inputs 1\n"));
        return place;
    }

    private static void Files(string folder, FuzzInput input)
    {
        foreach (var (path, text) in input.Changes.Where(c => c.Value is not null))
        {
            // A path that a mutator made up stays below the folder.
            var file = Path.Combine(folder, path.Replace("..", "__", StringComparison.Ordinal));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }
}
