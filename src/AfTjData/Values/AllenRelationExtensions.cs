namespace AfTjData;

/// <summary>Operations on sets of Allen relations.</summary>
/// <remarks>All members are pure, so safe to call from several threads.</remarks>
public static class AllenRelationExtensions
{
    private const int LastBit = 12;

    /// <summary>The relations as the second stretch has them to the first.</summary>
    /// <param name="relations">The relations that the first has to the second.</param>
    /// <returns>For <see cref="AllenRelation.Before"/> <see cref="AllenRelation.After"/>, and so on for each in the set.</returns>
    /// <example><code>var turned = (AllenRelation.Before | AllenRelation.Starts).Converse();   // StartedBy, After</code></example>
    public static AllenRelation Converse(this AllenRelation relations)
    {
        // The numbers are laid out so that each relation and its converse stand at mirrored places, with Same in the middle.
        var turned = AllenRelation.None;
        for (var bit = 0; bit <= LastBit; bit++)
        {
            if (((int)relations & (1 << bit)) != 0)
                turned |= (AllenRelation)(1 << (LastBit - bit));
        }

        return turned;
    }
}
