using System.Text;

namespace AfTjData.Compiler.Support;

/// <summary>Turns a kebab-case name of the data into the C# name that stands for it.</summary>
public static class CSharpName
{
    /// <summary><c>kabul-visit-2025-11-15</c> becomes <c>KabulVisit20251115</c>; a name that starts with a digit gets an underscore in front.</summary>
    /// <remarks>No keyword of C# starts with a capital letter, so no result ever needs an escape.</remarks>
    public static string Pascal(string kebab)
    {
        var name = new StringBuilder(kebab.Length + 1);
        var upper = true;
        foreach (var c in kebab)
        {
            if (c == '-')
            {
                upper = true;
                continue;
            }

            if (name.Length == 0 && c is >= '0' and <= '9')
                name.Append('_');
            name.Append(upper && c is >= 'a' and <= 'z' ? (char)(c - 32) : c);
            upper = false;
        }

        return name.ToString();
    }

    /// <summary><c>part-of</c> becomes <c>_partOf</c>, the name of a backing field.</summary>
    public static string Field(string kebab)
    {
        var pascal = Pascal(kebab);
        return "_" + char.ToLowerInvariant(pascal[0]) + pascal.Substring(1);
    }
}
