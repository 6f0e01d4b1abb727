using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Bind.Schemas;

/// <summary>
/// Checks that the names of the schema become different C# names, none of which the library or C# needs itself. What comes second to a name
/// is dropped after its error, so that no type and no member is emitted twice.
/// </summary>
internal static class NameCheck
{
    // The hand-written types and namespaces of the library, and what its generated files name without a prefix.
    private static readonly string[] ReservedTypes =
    [
        "AfTjDataJson", "Dataset", "EdtfDate", "EdtfPrecision", "IRecord", "Json", "LazyText", "Locator", "Packed", "PackedDataException", "ParseMessages", "Quantity",
        "QuantityBound", "RecordTable", "Redirect", "RedirectType", "Redirects", "Ref", "RefList", "Shared", "SizeWord", "Tables", "AfTjData", "System",
        "ActorMentions", "Citation", "Corroboration", "CorroborationQueries", "FigureSides", "FigureValue", "FigureValues", "IHasStatus", "LatestReading",
        "ReadingLimits", "RecordEvidence", "RecordFilters", "SourceQueries", "ValuePolicy", "Voice",
        "AllenRelation", "AllenRelationExtensions", "AllenSolver", "DateComparison", "DayRange", "DaySpan", "ExactNumber", "ExactRounding", "Period", "QuantityRange",
        "QuantitySums", "SizeWordReading", "Stretch", "Stretches", "Ternary", "UnitMixing",
        "ActorGraph", "ActorPath", "ActorStep", "EventNeighbourhood", "GraphView", "Meetings", "NearbyEvent", "PartySteps", "PathSearch", "SharedGround",
        "StepDirection", "StepKinds", "StepWalk",
        // Its number would be `ByNumber`, which the list of tables has.
        "By",
    ];

    // Types of the framework that the library's own source names without a prefix: one of its own of that name would stand before them.
    private static readonly string[] FrameworkTypes =
    [
        "ArgumentException", "ArgumentNullException", "ArgumentOutOfRangeException", "Array", "BigInteger", "BinaryPrimitives", "BitConverter", "CollectionBuilderAttribute", "Convert", "CultureInfo", "DateOnly",
        "DateTimeStyles", "DebuggerBrowsableAttribute", "DebuggerBrowsableState", "DebuggerDisplayAttribute", "DebuggerTypeProxyAttribute", "DivideByZeroException",
        "EditorBrowsableAttribute", "EditorBrowsableState", "Encoding", "Enum", "Enumerable", "Exception", "FlagsAttribute", "FormatException", "FormattableString", "HashAlgorithmName", "HashCode",
        "IComparable", "IDisposable", "IEnumerable", "IEnumerator", "IFormatProvider", "IFormattable", "IncrementalHash", "Interlocked", "InvalidOperationException", "JavaScriptEncoder", "JsonConverter",
        "JsonConverterAttribute", "JsonConverterFactory", "JsonException", "JsonSerializerOptions", "JsonTokenType", "JsonWriterOptions", "KeyNotFoundException", "Math",
        "MaybeNullWhenAttribute", "MethodImplAttribute", "MethodImplOptions", "NotNullWhenAttribute", "NotSupportedException", "NumberStyles", "OverflowException", "StringBuilder",
        "StringComparer", "StringComparison", "SuppressMessageAttribute", "Type", "UInt128", "Unsafe", "Utf8JsonReader", "Utf8JsonWriter", "Utf8Parser", "Volatile",
    ];

    // What object, records and IRecord bring along.
    private static readonly string[] ReservedProperties =
    [
        "Id", "Kind", "Caption", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize",
        "ReferenceEquals", "EqualityContract", "PrintMembers", "Deconstruct", "Clone", "Decode",
    ];

    /// <summary>Drops the definitions whose types collide; the result is word and name of each.</summary>
    /// <remarks>Every type gets a file of its name, and file systems and generators do not tell capitals apart; so nor does this.</remarks>
    public static HashSet<(string Word, string Name)> DropTypes(
        List<KindDefinition> kinds, List<StructDefinition> structs, List<EnumDefinition> enums, DiagnosticSink sink)
    {
        var types = new NameSet(StringComparer.OrdinalIgnoreCase).Reserve("a name of the library", ReservedTypes).Reserve("a name of the framework", FrameworkTypes);
        var lost = new HashSet<(string, string)>();
        // A type cannot have a member of its own name.
        var records = new NameSet(StringComparer.Ordinal).Reserve("a name that every record has", ReservedProperties);
        var tables = new NameSet(StringComparer.Ordinal).Reserve("a name that every table has", Link.MemberNames.Common);
        var shapes = new NameSet(StringComparer.Ordinal).Reserve("a name that every struct has", [.. ReservedProperties.Except(["Id", "Kind", "Caption"]), "DecodeList"]);
        kinds.RemoveAll(k => !Keep(
            records.TryTake(CSharpName.Pascal(k.Name), $"the kind `{k.Name}`", k.Location, sink)
            && tables.TryTake(CSharpName.Pascal(k.Plural), $"the plural of `{k.Name}`", k.Location, sink)
            && types.TryTake(CSharpName.Pascal(k.Name), $"the kind `{k.Name}`", k.Location, sink)
            && types.TryTake(CSharpName.Pascal(k.Plural), $"the plural of `{k.Name}`", k.Location, sink)
            && types.TryTake(CSharpName.Pascal(k.Name) + "Table", $"the table of `{k.Name}`", k.Location, sink), "kind", k.Name));
        structs.RemoveAll(s => !Keep(
            shapes.TryTake(CSharpName.Pascal(s.Name), $"the struct `{s.Name}`", s.Location, sink)
            && types.TryTake(CSharpName.Pascal(s.Name), $"the struct `{s.Name}`", s.Location, sink), "struct", s.Name));
        // What extends an enum names it, and has methods of its own beside those of every object.
        var extensions = new NameSet(StringComparer.Ordinal).Reserve("a name that what extends an enum has", [.. ReservedProperties.Except(["Id", "Kind", "Caption"]), "ToKey", "TryFromKey", "Keys", "Inverse", "IsSymmetric"]);
        enums.RemoveAll(e => !Keep(
            extensions.TryTake(CSharpName.Pascal(e.Name), $"the enum `{e.Name}`", e.Location, sink)
            && types.TryTake(CSharpName.Pascal(e.Name), $"the enum `{e.Name}`", e.Location, sink)
            && types.TryTake(CSharpName.Pascal(e.Name) + "Extensions", $"what extends `{e.Name}`", e.Location, sink), "enum", e.Name));
        return lost;

        bool Keep(bool isDistinct, string word, string name)
        {
            if (!isDistinct)
                lost.Add((word, name));
            return isDistinct;
        }
    }

    /// <summary>The fields of a shape without those whose properties collide.</summary>
    public static EquatableArray<FieldDefinition> DistinctFields(ShapeDefinition shape, DiagnosticSink sink)
    {
        var properties = PropertiesOf(shape);
        return shape.Fields
            .Where(f => properties.TryTake(CSharpName.Pascal(f.Name), $"the field `{f.Name}`", f.Location, sink))
            .ToEquatableArray();
    }

    /// <summary>An enum without the members, and the schemes of codes, that collide.</summary>
    public static EnumDefinition Distinct(EnumDefinition definition, DiagnosticSink sink)
    {
        var names = new NameSet(StringComparer.Ordinal);
        // Each scheme gets a method beside `ToKey`, which gives the word of the data files.
        var methods = new NameSet(StringComparer.Ordinal).Reserve("a name that every enum has", "ToKey").Reserve("the enum itself", CSharpName.Pascal(definition.Name));
        var schemes = new Dictionary<string, bool>(StringComparer.Ordinal);
        var members = definition.Members
            .Where(m => names.TryTake(CSharpName.Pascal(m.Name), $"the member `{m.Name}`", m.Location, sink))
            .Select(m => m with { Codes = m.Codes.Where(c => IsDistinct(c.Scheme, c.Location)).ToEquatableArray() })
            .ToEquatableArray();
        var retired = definition.Retired.ToLookup(r => CSharpName.Pascal(r.Name), StringComparer.Ordinal);
        // A program built anew would take the new member for the one that it knew.
        foreach (var member in members)
        {
            var name = CSharpName.Pascal(member.Name);
            if (retired[name].FirstOrDefault(r => r.Successor != member.Name) is { } former)
                sink.Report(Findings.NameClash, member.Location.Path, member.Location.Span, $"The member `{member.Name}` becomes `{name}` in C#, and so did `{former.Name}`, which is retired; rename it");
        }

        return definition with { Members = members, IsWhole = definition.IsWhole && members.Count == definition.Members.Count };

        bool IsDistinct(string scheme, Location location)
        {
            if (!schemes.TryGetValue(scheme, out var isDistinct))
                schemes.Add(scheme, isDistinct = methods.TryTake("To" + CSharpName.Pascal(scheme), $"the scheme `{scheme}`", location, sink));
            return isDistinct;
        }
    }

    /// <summary>Checks that reverse lookups collide neither with fields nor with one another.</summary>
    public static void CheckLookups(Schema schema, DiagnosticSink sink)
    {
        var lookups = ReverseLookup.Of(schema);
        foreach (var kind in schema.Kinds)
        {
            var properties = PropertiesOf(kind).Reserve("a field", [.. kind.Fields.Select(f => CSharpName.Pascal(f.Name))]);
            foreach (var lookup in lookups.Where(l => l.Target == kind.Name))
                properties.TryTake(CSharpName.Pascal(lookup.Name), $"the reverse lookup `{lookup.Name}` on `{kind.Name}`", kind.Location, sink);
        }
    }

    private static NameSet PropertiesOf(ShapeDefinition shape) => new NameSet(StringComparer.Ordinal)
        .Reserve("a name that every record has", ReservedProperties)
        .Reserve("the type itself", CSharpName.Pascal(shape.Name))
        .Reserve("what the library adds by hand", shape is StructDefinition { Name: "evidence" } ? ["Source", "Paragraph", "Sentence"] : []);
}
