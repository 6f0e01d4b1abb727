using AfTjData.Compiler.Bind.Headers;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Releases;

/// <summary>
/// The retired enum members that are no members in C# any more: those of a major version that is over. A value of its own, so that the types are
/// emitted anew only when it changes.
/// </summary>
/// <param name="Gone">Enum and member, as <c>enum/member</c>.</param>
public sealed record FormerNames(EquatableArray<string> Gone)
{
    /// <summary>Those of a schema in a version of the dataset.</summary>
    public static FormerNames Of(Schema schema, DatasetHeader header, ReleaseHistory history) => new(schema.Enums
        .SelectMany(e => e.Retired
            .Where(r => !ReleaseVersion.IsSameMajor(history.SinceOfMember(e.Name, r.Name) ?? header.Version, header.Version))
            .Select(r => Key(e, r)))
        .ToEquatableArray());

    /// <summary>Whether a retired member is still one in C#.</summary>
    public bool Has(EnumDefinition definition, RetiredMember member) => !Gone.Contains(Key(definition, member));

    private static string Key(EnumDefinition definition, RetiredMember member) => $"{definition.Name}/{member.Name}";
}
