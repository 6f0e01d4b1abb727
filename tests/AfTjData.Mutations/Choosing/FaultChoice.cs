using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AfTjData.Mutations.Operators;

namespace AfTjData.Mutations.Choosing;

/// <summary>What was chosen.</summary>
/// <param name="Faults">The faults, in the order of files and lines.</param>
/// <param name="NotCompiling">Those that were drawn and do not compile.</param>
internal sealed record Choice(IReadOnlyList<Fault> Faults, IReadOnlyList<Fault> NotCompiling);

/// <summary>Draws faults. Which ones is decided by the seed and the sources, and by nothing else.</summary>
internal static class FaultChoice
{
    // Of each ten faults.
    private static readonly (Stage[] Stages, int Share)[] Shares = [([Stage.Bind], 4), ([Stage.Link], 2), ([Stage.Values, Stage.SharedValues], 4)];

    /// <summary>Draws so many faults that compile, in shares for the stages, going round the operators, no two on one line.</summary>
    public static Choice Draw(IReadOnlyList<Fault> all, int seed, int count, Func<Fault, bool> compiles)
    {
        var chosen = new List<Fault>();
        var spoilt = new List<Fault>();
        var lines = new HashSet<(string, int)>();
        foreach (var (stages, share) in Shares)
        {
            var ranked = all.Where(f => stages.Contains(f.Stage)).OrderBy(f => Rank(seed, f), StringComparer.Ordinal).ToArray();
            var queues = OperatorTable.All.Select(o => new Queue<Fault>(ranked.Where(f => f.Operator == o.Name))).ToArray();
            var wanted = chosen.Count + (count * share + 5) / 10;
            while (chosen.Count < wanted && queues.Any(q => q.Count > 0))
            {
                foreach (var queue in queues)
                {
                    if (chosen.Count < wanted && Next(queue) is { } fault)
                        chosen.Add(fault);
                }
            }
        }

        return new Choice(InOrder(chosen), InOrder(spoilt));

        Fault? Next(Queue<Fault> queue)
        {
            while (queue.TryDequeue(out var fault))
            {
                if (lines.Contains((fault.File, fault.Line)))
                    continue;
                if (compiles(fault))
                {
                    lines.Add((fault.File, fault.Line));
                    return fault;
                }

                spoilt.Add(fault);
            }

            return null;
        }
    }

    private static Fault[] InOrder(IEnumerable<Fault> faults) => [.. faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Span.Start)];

    private static string Rank(int seed, Fault fault) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed.ToString(CultureInfo.InvariantCulture) + ":" + fault.Id)));
}
