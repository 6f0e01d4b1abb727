namespace AfTjData;

/// <summary>Which way the record reads that makes a step.</summary>
public enum StepDirection
{
    /// <summary>From <see cref="ActorStep.From"/> to <see cref="ActorStep.To"/>: subject to object, holder to body, doer to whom it is done.</summary>
    Forward = 1,

    /// <summary>From <see cref="ActorStep.To"/> to <see cref="ActorStep.From"/>: the step goes against the record.</summary>
    Backward = 2,

    /// <summary>Both ways alike: a symmetric tie, a stance that both hold, an event in which both act or neither does.</summary>
    Mutual = 3,
}
