namespace AfTjData.Fuzzing.Mutators;

/// <summary>A way to change a data folder.</summary>
/// <param name="Name">How figures call it.</param>
/// <param name="Apply">Does it.</param>
public sealed record Mutator(string Name, Action<Draft> Apply)
{
    /// <summary>All that change a folder which is there; <see cref="Grammar"/> makes one up.</summary>
    public static IReadOnlyList<Mutator> All { get; } = [.. ByteMutators.All, .. TokenMutators.All, .. StructureMutators.All, .. StyleMutators.All, .. ValueMutators.All];
}
