namespace AfTjData;

// Which kinds bear a status; the property itself comes from the schema.
public sealed partial record Agreement : IHasStatus;

public sealed partial record Claim : IHasStatus;

#pragma warning disable CA1716 // Visual Basic has a keyword of this name; it is the schema's.
public sealed partial record Event : IHasStatus;
#pragma warning restore CA1716

public sealed partial record Figure : IHasStatus;

public sealed partial record Position : IHasStatus;

public sealed partial record Project : IHasStatus;

public sealed partial record Relation : IHasStatus;
