using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>A field of a kind or struct.</summary>
public sealed record FieldDefinition
{
    /// <summary>Its name, kebab-case.</summary>
    public required string Name { get; init; }

    /// <summary>Its type.</summary>
    public required TypeReference Type { get; init; }

    /// <summary>What it means.</summary>
    public required string Summary { get; init; }

    /// <summary>Where it is defined.</summary>
    public required Location Location { get; init; }

    /// <summary>Where its type names an enum, kind or struct.</summary>
    public required Location TargetLocation { get; init; }

    /// <summary>Whether its type could be read. Where it could not, what does not go with the type is no mistake of its own.</summary>
    public bool IsTypeKnown { get; init; } = true;

    /// <summary>Whether every record fills it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the curators answer for it, so that no evidence has to.</summary>
    public bool IsEditorial { get; init; }

    /// <summary>Whether records can be looked up by its value.</summary>
    public bool IsIndexed { get; init; }

    /// <summary>The name under which the records it points at list the records that point at them.</summary>
    public string? Reverse { get; init; }

    /// <summary>The same for references inside the struct that this field holds: inner field and name.</summary>
    public EquatableArray<InnerReverse> InnerReverses { get; init; }

    /// <summary>What it holds where the data says nothing: an enum member, or <c>true</c> or <c>false</c>.</summary>
    public string? Default { get; init; }

    /// <summary>Where <see cref="Default"/> stands.</summary>
    public Location DefaultLocation { get; init; }

    /// <summary>The kinds that a <c>ref any</c> may point at; all of them where empty.</summary>
    public EquatableArray<string> Of { get; init; }

    /// <summary>Where each of <see cref="Of"/> stands.</summary>
    public EquatableArray<Location> OfLocations { get; init; }

    /// <summary>The least value of an <c>int</c>.</summary>
    public int? Min { get; init; }

    /// <summary>The greatest value of an <c>int</c>.</summary>
    public int? Max { get; init; }
}

/// <summary>The name of a reverse lookup for a reference inside a struct.</summary>
public readonly record struct InnerReverse(string Field, string Name)
{
    /// <summary>Where the inner field is named.</summary>
    public Location Location { get; init; }
}

/// <summary>What a constraint asks.</summary>
public enum ConstraintType
{
    /// <summary>The first field's enum member goes with the second field's.</summary>
    Fits,

    /// <summary>The first field is not filled without the second.</summary>
    Requires,

    /// <summary>One of the fields is filled.</summary>
    AnyOf,

    /// <summary>No two of the fields are filled.</summary>
    AtMostOne,

    /// <summary>The date is not after the sources that report it.</summary>
    NotAfterSource,

    /// <summary>The quantity is of the dimension that the measure has.</summary>
    UnitOf,
}

/// <summary>A rule between the fields of one shape.</summary>
/// <param name="Type">What it asks.</param>
/// <param name="Fields">Of which fields, in the order the rule names them.</param>
/// <param name="UnlessField">The field whose value lifts the rule.</param>
/// <param name="UnlessMembers">The values that lift it.</param>
/// <param name="Location">Where it stands.</param>
public sealed record ConstraintDefinition(
    ConstraintType Type, EquatableArray<string> Fields, string? UnlessField, EquatableArray<string> UnlessMembers, Location Location)
{
    /// <summary>Where each of <see cref="Fields"/> stands.</summary>
    public EquatableArray<Location> FieldLocations { get; init; }

    /// <summary>Where <see cref="UnlessField"/> stands.</summary>
    public Location UnlessLocation { get; init; }

    /// <summary>Where each of <see cref="UnlessMembers"/> stands.</summary>
    public EquatableArray<Location> MemberLocations { get; init; }
}

/// <summary>What a record kind and a struct have in common: named fields.</summary>
public abstract record ShapeDefinition
{
    /// <summary>Its name, kebab-case, in the singular.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required string Summary { get; init; }

    /// <summary>Its fields, in the order of the schema file.</summary>
    public required EquatableArray<FieldDefinition> Fields { get; init; }

    /// <summary>Its rules.</summary>
    public required EquatableArray<ConstraintDefinition> Constraints { get; init; }

    /// <summary>Where it is defined.</summary>
    public required Location Location { get; init; }

    /// <summary>Whether all its fields could be read, so that a field which is not here is nowhere.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>The position of a field, or -1.</summary>
    public int IndexOf(string field)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (Fields[i].Name == field)
                return i;
        }

        return -1;
    }

    /// <summary>The field of a name, or null.</summary>
    public FieldDefinition? Field(string name) => IndexOf(name) is >= 0 and var i ? Fields[i] : null;
}

/// <summary>A kind of record.</summary>
public sealed record KindDefinition : ShapeDefinition
{
    /// <summary>The name of its table and of its data file or folder.</summary>
    public required string Plural { get; init; }

    /// <summary>Whether every record gets a named C# member.</summary>
    public bool HasMembers { get; init; }

    /// <summary>The field that captions a record.</summary>
    public required string Caption { get; init; }

    /// <summary>Where <see cref="Caption"/> stands.</summary>
    public required Location CaptionLocation { get; init; }

    /// <summary>The field whose names the name index holds, or null.</summary>
    public string? Find { get; init; }

    /// <summary>Where <see cref="Find"/> stands.</summary>
    public required Location FindLocation { get; init; }
}

/// <summary>A group of fields that has no id of its own.</summary>
public sealed record StructDefinition : ShapeDefinition;

/// <summary>An enum.</summary>
public sealed record EnumDefinition
{
    /// <summary>Its name, kebab-case.</summary>
    public required string Name { get; init; }

    /// <summary>What it says.</summary>
    public required string Summary { get; init; }

    /// <summary>Its members, in the order of the schema file.</summary>
    public required EquatableArray<EnumMember> Members { get; init; }

    /// <summary>The members that it had once, in the order of the schema file.</summary>
    public EquatableArray<RetiredMember> Retired { get; init; }

    /// <summary>Where it is defined.</summary>
    public required Location Location { get; init; }

    /// <summary>Whether all its members could be read, so that a member which is not here is nowhere.</summary>
    public bool IsWhole { get; init; } = true;

    /// <summary>What a message says behind a word that is no member: that it is retired, or which one was probably meant; or nothing.</summary>
    public string Hint(string word)
    {
        foreach (var retired in Retired)
        {
            if (retired.Name == word)
                return retired.Successor is { } successor ? $"; it is retired, use `{successor}`" : $"; it is retired: {retired.Reason.TrimEnd('.')}";
        }

        return Spelling.Suggest(word, Members.Select(m => m.Name));
    }

    /// <summary>The member of a name, or null.</summary>
    public EnumMember? Member(string name)
    {
        foreach (var member in Members)
        {
            if (member.Name == name)
                return member;
        }

        return null;
    }
}

/// <summary>A member of an enum.</summary>
public sealed record EnumMember
{
    /// <summary>Its name, kebab-case.</summary>
    public required string Name { get; init; }

    /// <summary>Its number, which is compiled into consumers and never changes.</summary>
    public required int Number { get; init; }

    /// <summary>What it means.</summary>
    public required string Summary { get; init; }

    /// <summary>Where it is defined.</summary>
    public required Location Location { get; init; }

    /// <summary>What other schemes call it.</summary>
    public EquatableArray<ForeignCode> Codes { get; init; }

    /// <summary>The members of another enum that it goes with.</summary>
    public EquatableArray<Located<string>> Fits { get; init; }

    /// <summary>The dimension of quantities measured so.</summary>
    public string? Dimension { get; init; }

    /// <summary>How the tie reads from the other end.</summary>
    public string? Inverse { get; init; }

    /// <summary>Whether the tie reads the same from both ends.</summary>
    public bool IsSymmetric { get; init; }
}

/// <summary>A member that an enum had once. Nothing else ever has its word or its number.</summary>
public sealed record RetiredMember
{
    /// <summary>Its name, kebab-case.</summary>
    public required string Name { get; init; }

    /// <summary>The number that it had; 0 where what stands there could not be used.</summary>
    public required int Number { get; init; }

    /// <summary>The member that was put in its place then, or null: it may be retired itself by now.</summary>
    public Located<string>? To { get; init; }

    /// <summary>The member that stands in its place now, or null.</summary>
    public string? Successor { get; init; }

    /// <summary>Why it was given up, in one line.</summary>
    public required string Reason { get; init; }

    /// <summary>Where it stands.</summary>
    public required Location Location { get; init; }
}

/// <summary>A code in another scheme, such as PLOVER.</summary>
public readonly record struct ForeignCode(string Scheme, string Code)
{
    /// <summary>Where the scheme is named.</summary>
    public Location Location { get; init; }
}
