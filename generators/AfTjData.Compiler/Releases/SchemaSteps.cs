using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Releases;

/// <summary>How far a version has to go on for what changed of the schema.</summary>
internal static class SchemaSteps
{
    // What a program names or is compiled against: it breaks when one of these is otherwise than it was, and not when one is new.
    private static readonly string[] Lookups = ["plural", "find", "members", "index", "reverse"];

    public static IEnumerable<StepReason> Between(ReleaseFile last, LinkedDataset now) =>
        SchemaComparison.Compare(last.Schema, SchemaOutline.Of(now.Schema)).Select(c => new StepReason(StepOf(c), IsOfSchema: true, TextOf(c)));

    /// <summary>How far for one change.</summary>
    public static VersionStep StepOf(SchemaChange change) => change switch
    {
        { Type: SchemaChangeType.Removed } => VersionStep.Major,
        { Type: SchemaChangeType.Added, Part: SchemaPartType.Field, NewPart.IsRequired: true } => VersionStep.Major,
        { Type: SchemaChangeType.Added } => VersionStep.Minor,
        { Property: "type" or SchemaPart.Required or "of" or "number" } => VersionStep.Major,
        // With a default a field is never empty, and without one it may be: its type in C# is another.
        { Property: "default" } => change.Old is null || change.New is null ? VersionStep.Major : VersionStep.Patch,
        { Property: "reverse", Old: { } old, New: { } @new } => Names(old).Except(Names(@new)).Any() ? VersionStep.Major : VersionStep.Minor,
        _ when Lookups.Contains(change.Property) => change.Old is null ? VersionStep.Minor : VersionStep.Major,
        _ => VersionStep.Patch,
    };

    private static string[] Names(string reverses) => reverses.Split([", "], StringSplitOptions.None);

    private static string TextOf(SchemaChange change)
    {
        var part = $"the {change.Part.ToString().ToLowerInvariant()} `{change.Name}`";
        return change.Type switch
        {
            SchemaChangeType.Removed => part + " is gone",
            SchemaChangeType.Added when change is { Part: SchemaPartType.Field, NewPart.IsRequired: true } => part + " is new and has to be filled",
            SchemaChangeType.Added => part + " is new",
            _ when change.Old is null => $"{part} has `{change.Property}: {change.New}` now",
            _ when change.New is null => $"{part} has no `{change.Property}: {change.Old}` any more",
            _ => $"`{change.Property}` of {part} was `{change.Old}` and is `{change.New}`",
        };
    }
}
