using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Diagnostics;

namespace AfTjData.Compiler.Rules;

/// <summary>
/// Aid, cooperation and sanctions are done to somebody: the event names a recipient, or says of one that it is not stated. PLOVER asks the
/// same of these types.
/// </summary>
internal static class RecipientRule
{
    private static readonly string[] Types = ["aid", "cooperate", "sanction"];

    public static void Check(BoundRecord record, DiagnosticSink sink)
    {
        if (record.Kind.Name != "event" || record["type"] is not BoundMember type || !Types.Contains(type.Member.Name))
            return;
        var parties = record["participants"] is BoundList list ? list.Items.OfType<BoundStruct>() : [];
        if (!parties.Any(p => p["role"] is BoundMember { Member.Name: "recipient" } || p["as"] is BoundText { Value: "not-stated" }))
            sink.Report(Findings.NoRecipient, record.Path, type.Span, type.Member.Name);
    }
}
