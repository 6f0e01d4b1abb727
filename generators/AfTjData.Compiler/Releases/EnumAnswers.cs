using System.Text;
using AfTjData.Compiler.Bind.Schemas;

namespace AfTjData.Compiler.Releases;

/// <summary>What the library answers of the members of enums beside their words and numbers: codes of other schemes, the inverse, the symmetry.</summary>
/// <remarks>Programs ask for these as they ask for records, so a release lists their hash: a code that is corrected is a correction like any other.</remarks>
public static class EnumAnswers
{
    /// <summary>Their hash: 16 lower-case hexadecimal digits.</summary>
    public static string HashOf(Schema schema)
    {
        var text = new StringBuilder();
        foreach (var definition in schema.Enums.OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            foreach (var member in definition.Members.OrderBy(m => m.Name, StringComparer.Ordinal))
            {
                text.Append(definition.Name).Append('.').Append(member.Name);
                foreach (var code in member.Codes.OrderBy(c => c.Scheme, StringComparer.Ordinal))
                    text.Append('|').Append(code.Scheme).Append('=').Append(code.Code);
                if (member.Inverse is not null)
                    text.Append("|inverse=").Append(member.Inverse);
                if (member.IsSymmetric)
                    text.Append("|symmetric");
                text.Append('\n');
            }
        }

        return ReleaseHash.Of(text.ToString());
    }
}
