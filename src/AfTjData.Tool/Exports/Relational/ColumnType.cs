namespace AfTjData.Tool.Exports.Relational;

/// <summary>What a column holds. Each engine has its own word for it.</summary>
internal enum ColumnType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A 32-bit whole number.</summary>
    Integer,

    /// <summary>A decimal number of 28 digits at most.</summary>
    Decimal,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A day of the Gregorian calendar.</summary>
    Day,
}
