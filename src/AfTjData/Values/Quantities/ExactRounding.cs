namespace AfTjData;

/// <summary>Which way a number goes that needs more digits than can be kept.</summary>
internal enum ExactRounding
{
    /// <summary>To the nearest; a half to the even neighbour.</summary>
    Nearest,

    /// <summary>To the lesser neighbour: for lower bounds, so that they stay true.</summary>
    Down,

    /// <summary>To the greater neighbour: for upper bounds, so that they stay true.</summary>
    Up,
}
