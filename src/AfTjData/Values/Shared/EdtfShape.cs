namespace AfTjData.Shared;

/// <summary>What an EDTF text as a whole is.</summary>
internal enum EdtfShape
{
    /// <summary>One date.</summary>
    Date = 1,

    /// <summary>A stretch from a start to an end.</summary>
    Interval = 2,

    /// <summary>One of several dates, it is not known which: <c>[1667,1668]</c>.</summary>
    OneOf = 3,

    /// <summary>Each of several dates: <c>{1667,1668}</c>.</summary>
    AllOf = 4,
}
