namespace AfTjData.Generators.Tests.Support;

/// <summary>Compares texts of several lines and, where they differ, shows both whole.</summary>
internal static class Expect
{
    /// <summary>The texts are the same, whatever the machine's line ends.</summary>
    public static void Text(string expected, string actual)
    {
        expected = expected.ReplaceLineEndings("\n");
        if (expected != actual)
            Assert.Fail($"expected:\n{expected}\n\nactual:\n{actual}");
    }
}
