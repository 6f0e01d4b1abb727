using AfTjData.Tool.Exports.Relational;

namespace AfTjData.Tool.Exports.Csv;

/// <summary>A file that was written.</summary>
/// <param name="Table">The table in it.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Hash">Its SHA-256 in hexadecimal digits.</param>
internal sealed record CsvFile(Table Table, long Bytes, string Hash);
