using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Link;

/// <summary>A single value of a record, however deep in lists and structs.</summary>
/// <param name="Field">The field it is in.</param>
/// <param name="Value">The value; never a list.</param>
/// <param name="Owner">The kind or struct that the field belongs to, filled.</param>
/// <param name="UseSite">The reverse names that the use of the owner gives its references.</param>
internal readonly record struct WalkedValue(FieldDefinition Field, BoundValue Value, BoundStruct Owner, EquatableArray<InnerReverse> UseSite);
