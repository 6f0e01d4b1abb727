using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Support;
using AfTjData.Curation;
using AfTjData.Curation.Commands;
using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Lookups;

/// <summary>Finds kinds by what people type for them.</summary>
internal static class KindNames
{
    /// <summary>The kind of a name, in the singular or the plural.</summary>
    /// <exception cref="CurationException">There is none, which is a wrong use of the command.</exception>
    public static KindDefinition Resolve(string typed)
    {
        var kinds = ShippedSchema.Value.Kinds;
        return kinds.FirstOrDefault(k => k.Name == typed || k.Plural == typed)
            ?? throw new CurationException(Spelling.Nearest(typed, kinds.SelectMany(k => new[] { k.Name, k.Plural })) is { } near
                ? $"There is no kind `{typed}`. Did you mean `{near}`?"
                : $"There is no kind `{typed}`. The kinds are {string.Join(", ", kinds.Select(k => k.Name))}.", ExitCode.WrongUse);
    }
}
