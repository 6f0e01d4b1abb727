namespace AfTjData.Mutations.Copying;

/// <summary>The switch that is compiled into the copy: which fault is on.</summary>
internal static class FaultSwitch
{
    /// <summary>The environment variable that holds the number of the fault, or <c>reach:</c> and a folder in which a file is made for every fault that is come upon.</summary>
    public const string Variable = "AFTJ_FAULT";

    /// <summary>The full name of the class.</summary>
    public const string Name = "AfTjData.Shared.FaultSwitch";

    /// <summary>The file that it is written to, which library and compiler both compile.</summary>
    public const string Path = SourceFile.SharedFolder + "FaultSwitch.cs";

    /// <summary>Its text. The variable is taken out of the environment when it is read, so that nothing that the tests start inherits it.</summary>
    public const string Source =
        """
        #pragma warning disable
        #nullable disable
        namespace AfTjData.Shared;

        internal static class FaultSwitch
        {
            private static readonly string Setting = Take();
            private static readonly int On = Setting.Length > 0 && Setting[0] != 'r' ? int.Parse(Setting, System.Globalization.CultureInfo.InvariantCulture) : 0;
            private static readonly bool[] Reached = Setting.StartsWith("reach:", System.StringComparison.Ordinal) ? new bool[100000] : null;

            public static bool Is(int number)
            {
                if (Reached != null && !Reached[number])
                    Note(number);
                return number == On;
            }

            private static void Note(int number)
            {
                Reached[number] = true;
                try
                {
                    System.IO.File.WriteAllText(System.IO.Path.Combine(Setting.Substring(6), number.ToString(System.Globalization.CultureInfo.InvariantCulture)), "");
                }
                catch (System.IO.IOException)
                {
                    // The same file from another copy of this class.
                }
            }

            private static string Take()
            {
                // Library and compiler may be in one process, and each has this class.
                var domain = System.AppDomain.CurrentDomain;
                var setting = domain.GetData("AFTJ_FAULT") as string ?? System.Environment.GetEnvironmentVariable("AFTJ_FAULT") ?? "";
                domain.SetData("AFTJ_FAULT", setting);
                System.Environment.SetEnvironmentVariable("AFTJ_FAULT", null);
                return setting;
            }
        }
        """;
}
