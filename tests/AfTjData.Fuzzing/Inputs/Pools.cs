namespace AfTjData.Fuzzing.Inputs;

/// <summary>Words, values and texts to draw from.</summary>
internal static class Pools
{
    /// <summary>Characters that nobody sees, or that change how a line reads.</summary>
    public static readonly string[] Invisible =
        ["\u200B", "\u200D", "\u00AD", "\u202E", "\u2066", "\uFEFF", "\u2028", "\u2029", "\u0085", "\u0000", "\t", "\u000B", "\u00A0", "\u3000", "\uE000", "\uFFFD", "\uFFFE", "\uD800", "\uDC00", "\U000E0041", "\U0001F600"];

    /// <summary>What YAML reads as something else than text.</summary>
    public static readonly string[] Signs =
    [
        "- ", "? ", ": ", ":", ",", "[", "]", "{", "}", "#", " #", "&a ", "*a ", "!x ", "!!str ", "|", ">", "|-", ">+2", "'", "\"", "%", "@", "`", "---\n", "...\n", "<<: ", "\n", "\n  ",
        "\n- ", "  ", "''", "\"\"", "\\", "~", "null", "%YAML 1.1\n", "\\\n", "{}", "[]", "[[", "}}", "? [a]\n: ", "\\u0041", "\\x41", "=",
    ];

    /// <summary>Words that mean something to the schema language, to the library or to C#.</summary>
    public static readonly string[] Words =
    [
        "kind", "struct", "enum", "plural", "members", "summary", "caption", "find", "fields", "constraints", "type", "required", "editorial", "index", "reverse", "default", "of", "min",
        "max", "number", "codes", "fits", "dimension", "inverse", "symmetric", "true", "false", "yes", "no", "on", "off", "line", "text", "int", "decimal", "bool", "date", "edtf", "quantity",
        "locator", "ref any", "ref actor", "struct label", "enum colour", "line[]", "ref any[]", "struct party[]", "requires", "any-of", "at-most-one", "not-after-source", "unless", "unit-of",
        "id", "evidence", "at", "hedge", "for", "names", "label", "title", "class", "namespace", "record", "static", "async", "await", "var", "dynamic", "field", "value", "partial", "where",
        "when", "file", "scoped", "nameof", "global", "get-type", "to-string", "equals", "all", "find-all", "suggest", "system", "dataset", "object", "string", "reader", "writer", "input",
        "instance", "rows", "look", "decode", "clone", "deconstruct", "item", "token", "i", "r", "one", "key", "caption", "equality-contract", "print-members", "base", "this", "slots", "list",
    ];

    /// <summary>Ids, of which some are none.</summary>
    public static readonly string[] Ids =
    [
        "cup", "saucer", "actor/keeper", "keeper", "class", "shelf/top", "ledger", "leaflet", "a", "0", "a-b", "ab", "a--b", "-a", "A", "a_b", "\u0430", "k\u0435eper", "e\u0301", "1-1",
        "11", "x-1", "x1", "con", "nul", "record", "actor-table", "actors", "all", "find", "equals", "specimen/cup", "any/cup", "actor/", "/cup", "actor/keeper/x", "tostring", "to-string",
    ];

    /// <summary>Values of every type, at and over their edges.</summary>
    public static readonly string[] Values =
    [
        "0", "-1", "1", "2147483647", "-2147483648", "2147483648", "007", "+5", "1_000", "0x10", "0o17", "1e3", ".5", "5.", "-0", "-0.0", "1.10", "79228162514264337593543950335",
        "79228162514264337593543950336", "0.0000000000000000000000000001", ".inf", ".nan", "true", "True", "yes", "~", "null", "Null", "0001-01-01", "9999-12-31", "2019-02-29", "2020-02-29",
        "2004-06~/2005", "199X", "../2010", "2001-21", "1985-04-12T23:20:30Z", "[..2025-11-13]", "{1960,1961}", "Y-170000002", "2004?-06", "/", "..", "-0001", "2001-13", "about 12.5 cm",
        "dozens {chip}", "between 2 and 3 GW", "between 3 and 2 GW", "5 USD/kW.h", "-4", "at-least 5", "more-than 140 {person}", "several", "1 {a b}", "1e400 m", "ledger#1.1", "ledger#1.1-3",
        "ledger#1.3-2.2", "ledger#2.2-1.1", "ledger#9.9", "ledger#01.01", "leaflet#1.2", "leaflet#99999.99999", "#1.1", "ledger#", "red", "deep-blue", "Red", "1st", "asserted", "denies",
    ];

    /// <summary>Texts that try to leave the place they are written to.</summary>
    public static readonly string[] Texts =
    [
        "\"", "\"\"\"\"\"\"\"", "*/ /*", "</summary>", "]]>", "<![CDATA[", "&amp;", "{0}", "{", "}", "\\", "\\u0022", "\"; } #endif //", "#pragma warning restore", "#line 1 \"x\"", "#if false",
        "'", "''", "a: b", "a #b", "- a", "? a", "@a", "`a`", "%a", "!a", "&a", "*a", "|", ">", "[a", "a]", "{a", "a}", "a, b", "\u00A0a\u00A0", "e\u0301", "\u00E9", "\uD83E\uDED6", "\u0628\u0629",
        "a\nb", "a\n\nb", "a\n  b\nc", "\na", "a\n", "a\n\n", " a", "a ", "a\r\nb", "a\rb", "null", "~", "true", "1", "---", "...", "--- a", "a\n---\nb", "a\n... \nb", "\u3000", "x\u3000y", "=", "<<", "a:",
        "a\\", "\"a\"", "$\"{a}\"", "@\"\"", "// a", "/// <a>", "\u201Ca\u201D", "a\n# b", "a\n #b\n\n c\n", "very long " + "very-long-".PadRight(700, 'x'),
    ];
}
