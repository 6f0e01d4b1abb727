using AfTjData.Compiler.Bind.Redirects;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Link;
using AfTjData.Compiler.Support;

namespace AfTjData.Compiler.Releases;

/// <summary>What a dataset says of the ids and enum members that it gave up, as its release file keeps it.</summary>
public static class GivenUp
{
    /// <summary>The file that tells what became of ids, below the data folder.</summary>
    public const string FileName = RedirectFile.FileName;

    /// <summary>The redirects, in the order in which they were made.</summary>
    public static EquatableArray<ReleasedRedirect> Ids(LinkedDataset dataset) => dataset.Redirects
        .Select(r => new ReleasedRedirect(r.Kind, r.Id, RedirectReader.ChangeOf(r.Type), r.Successors, r.Since, r.Reason))
        .ToEquatableArray();

    /// <summary>The retired members of enums.</summary>
    public static EquatableArray<ReleasedMember> Members(Schema schema) => schema.Enums
        .SelectMany(e => e.Retired.Select(r => new ReleasedMember(e.Name, r.Name, r.Number, r.To?.Value, r.Reason)))
        .ToEquatableArray();
}
