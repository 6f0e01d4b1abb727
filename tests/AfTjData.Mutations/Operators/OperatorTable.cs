namespace AfTjData.Mutations.Operators;

/// <summary>All kinds of fault. The choice goes round this table, so that each kind has its share.</summary>
internal static class OperatorTable
{
    /// <summary>The kinds, in the order in which they are served.</summary>
    public static IReadOnlyList<FaultOperator> All { get; } =
    [
        new("condition-negated", Conditions.Negated),
        new("boundary-moved", Conditions.BoundaryMoved),
        new("equality-flipped", Conditions.EqualityFlipped),
        new("and-or", Conditions.AndOr),
        new("not-dropped", Conditions.NotDropped),
        new("bool-flipped", Conditions.BoolFlipped),
        new("branch-fixed", Conditions.BranchFixed),
        new("off-by-one", Numbers.OffByOne),
        new("arithmetic", Numbers.Arithmetic),
        new("operands-swapped", Numbers.OperandsSwapped),
        new("step-reversed", Numbers.StepReversed),
        new("check-dropped", Statements.CheckDropped),
        new("statement-dropped", Statements.StatementDropped),
        new("return-default", Statements.ReturnDefault),
        new("loop-emptied", Statements.LoopEmptied),
        new("jump-changed", Statements.JumpChanged),
        new("case-dropped", Statements.CaseDropped),
        new("arm-confused", Statements.ArmConfused),
        new("call-dropped", Calls.Dropped),
        new("call-confused", Calls.Confused),
        new("fallback-only", Calls.FallbackOnly),
    ];
}
