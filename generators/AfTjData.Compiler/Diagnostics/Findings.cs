namespace AfTjData.Compiler.Diagnostics;

/// <summary>The catalogue of everything that can be wrong with the data. Ids are never reused; each has a section in CONTRIBUTING.md.</summary>
public static class Findings
{
    // --- The file as YAML ------------------------------------------------------------------------------------------

    /// <summary>The file is not YAML from here on.</summary>
    public static readonly Finding MalformedYaml = Error("AFTJ0001", "Malformed YAML",
        "The YAML breaks off here: {0}. Nothing behind this place was read");

    /// <summary>A YAML feature that would hide where a value stands.</summary>
    public static readonly Finding RefusedYaml = Error("AFTJ0002", "YAML feature not allowed here",
        "{0} cannot be used in data files; write the value out where it belongs");

    /// <summary>A key stands twice in one mapping.</summary>
    public static readonly Finding DuplicateKey = Error("AFTJ0003", "Duplicate key",
        "`{0}` stands in this mapping already (line {1}); keep one of the two");

    /// <summary>A character nobody can see, or that changes how the line reads.</summary>
    public static readonly Finding HostileCharacter = Error("AFTJ0004", "Tab, invisible or misleading character",
        "{0} stands here; {1}");

    /// <summary>Nesting or size beyond anything the data needs.</summary>
    public static readonly Finding TooLarge = Error("AFTJ0005", "Too deep or too large", "{0}; the limit is {1}");

    /// <summary>A file that is no part of the data.</summary>
    public static readonly Finding StrayFile = Error("AFTJ0006", "File in no known place",
        "`{0}` is neither a schema file nor the file or folder of a kind{1}; expected schema/, dataset.yaml, redirects.yaml, sources.lock.yaml, or the plural of a kind");

    // --- Shapes: schema and data alike -----------------------------------------------------------------------------

    /// <summary>A mapping, list or scalar stands where another is wanted.</summary>
    public static readonly Finding WrongShape = Error("AFTJ0010", "Wrong type", "{0} should be {1}, but {2} stands here");

    /// <summary>A key that the schema does not know.</summary>
    public static readonly Finding UnknownKey = Error("AFTJ0011", "Unknown key", "{0} has no `{1}`{2}");

    /// <summary>A required field is absent.</summary>
    public static readonly Finding MissingField = Error("AFTJ0012", "Missing field", "{0} needs `{1}`; add it");

    // --- The schema itself -----------------------------------------------------------------------------------------

    /// <summary>A definition that makes no sense.</summary>
    public static readonly Finding BadSchema = Error("AFTJ0013", "Schema does not make sense", "{0}");

    /// <summary>A name in the schema that nothing defines.</summary>
    public static readonly Finding UnknownDefinition = Error("AFTJ0014", "Unknown type", "There is no {0} `{1}`{2}");

    /// <summary>An enum number that is used twice or is not a number.</summary>
    public static readonly Finding BadEnumNumber = Error("AFTJ0015", "Enum number used twice or missing", "{0}");

    /// <summary>Two definitions become one C# name, or one that C# cannot have.</summary>
    public static readonly Finding NameClash = Error("AFTJ0016", "Schema names collide in C#", "{0}");

    // --- Values ----------------------------------------------------------------------------------------------------

    /// <summary>An id that is not kebab-case ASCII.</summary>
    public static readonly Finding BadId = Error("AFTJ0020", "Malformed id",
        "`{0}` is not an id: use lower-case ASCII letters, digits and single hyphens between them, 200 characters at most");

    /// <summary>A word that the enum does not have.</summary>
    public static readonly Finding UnknownMember = Error("AFTJ0021", "Unknown enum member", "{0} has no member `{1}`{2}");

    /// <summary>A text that is not EDTF.</summary>
    public static readonly Finding BadEdtf = Error("AFTJ0022", "Malformed EDTF date", "`{0}` is not a date in EDTF: {1}");

    /// <summary>A text that is not a quantity, or a bound its own values contradict.</summary>
    public static readonly Finding BadQuantity = Error("AFTJ0023", "Malformed quantity, or a bound against its values",
        "`{0}` is not a quantity: {1}");

    /// <summary>A text that is no number, or one out of range.</summary>
    public static readonly Finding BadNumber = Error("AFTJ0024", "Malformed number or out of range", "`{0}` is not {1}");

    /// <summary>A text that is not a day.</summary>
    public static readonly Finding BadDate = Error("AFTJ0025", "Malformed date",
        "`{0}` is not a day of the calendar; write YYYY-MM-DD");

    /// <summary>A text that points at no place of a source.</summary>
    public static readonly Finding BadLocator = Error("AFTJ0026", "Malformed locator", "`{0}` is not a place in a source: {1}");

    /// <summary>A text that is empty, or breaks a line where one line is wanted.</summary>
    public static readonly Finding BadText = Error("AFTJ0027", "Empty or broken text", "{0}");

    // --- The dataset as a whole ------------------------------------------------------------------------------------

    /// <summary>A reference to a record that is not there.</summary>
    public static readonly Finding DanglingReference = Error("AFTJ0030", "Dangling reference", "There is no {0} `{1}`{2}");

    /// <summary>An id that two records share.</summary>
    public static readonly Finding DuplicateId = Error("AFTJ0031", "Duplicate id",
        "The {0} `{1}` exists already ({2}); ids are unique within a kind");

    /// <summary>Ids that become one C# name.</summary>
    public static readonly Finding MemberClash = Error("AFTJ0032", "Ids collide as C# names",
        "`{0}` and {1} both become `{2}` in C#; rename one of them");

    /// <summary>More named members than a type holds well.</summary>
    public static readonly Finding TooManyMembers = Error("AFTJ0033", "Too many named members",
        "The kind `{0}` has {1} records, and named members stop at {2}; set `members: false`");

    /// <summary>A reference that could mean several records.</summary>
    public static readonly Finding AmbiguousReference = Error("AFTJ0034", "Ambiguous reference",
        "`{0}` is the id of several records; write one of {1}");

    /// <summary>A reference to a kind that may not stand here.</summary>
    public static readonly Finding WrongKind = Error("AFTJ0035", "Reference to the wrong kind",
        "`{0}` is of the kind {1}, and {2} refers to {3} only");

    /// <summary>The header of the dataset is absent.</summary>
    public static readonly Finding BadHeader = Error("AFTJ0036", "Dataset header missing or wrong", "{0}");

    /// <summary>The lock file is not as the lock command writes it.</summary>
    public static readonly Finding BadLock = Error("AFTJ0037", "Lock file damaged",
        "{0}; run the lock command over the texts instead of editing this file");

    /// <summary>An id that several references miss by a letter.</summary>
    public static readonly Finding MisspeltId = Error("AFTJ0038", "Misspelt id",
        "{0} references name the {1} `{2}`, which is not there, and none names `{3}`; if it is meant, give it that id");

    // --- Rules over records ----------------------------------------------------------------------------------------

    /// <summary>A mode that its type does not have.</summary>
    public static readonly Finding DoesNotFit = Error("AFTJ0040", "Mode does not fit its type",
        "{0} `{1}` does not go with {2} `{3}`; it goes with {4}");

    /// <summary>A field that another one needs is empty.</summary>
    public static readonly Finding MissingCompanion = Error("AFTJ0041", "Companion field missing", "{0}");

    /// <summary>Fields that exclude one another are filled.</summary>
    public static readonly Finding ExclusiveFields = Error("AFTJ0042", "Fields exclude one another", "{0}");

    /// <summary>A date after the source that reports it.</summary>
    public static readonly Finding BeyondSource = Error("AFTJ0043", "Date beyond its source",
        "{0} cannot have been reported by `{1}`, dated {2}; correct the date{3}");

    /// <summary>A unit of another dimension than the measure's.</summary>
    public static readonly Finding UnitAgainstMeasure = Error("AFTJ0044", "Unit does not fit its measure",
        "`{0}` is {1}, but `{2}` is measured as {3}");

    /// <summary>A relative date that does not come to the date given.</summary>
    public static readonly Finding WrongSum = Error("AFTJ0045", "Relative date does not add up",
        "{0} from `{1}` ({2}) comes to {3}, which {4} does not share a day with");

    /// <summary>A type of event that needs to say who received.</summary>
    public static readonly Finding NoRecipient = Error("AFTJ0046", "Recipient missing",
        "An event of type `{0}` names a participant with the role `recipient`, or one whose `as` is `not-stated`; add it");

    // --- Evidence --------------------------------------------------------------------------------------------------

    /// <summary>A filled field that no evidence bears out.</summary>
    public static readonly Finding Unattributed = Error("AFTJ0050", "Field without evidence",
        "No evidence of `{0}` covers `{1}`; add it to a `for`, or add evidence");

    /// <summary>A place that the locked text does not have.</summary>
    public static readonly Finding NoSuchSentence = Error("AFTJ0051", "Evidence points at no sentence",
        "`{0}` points at no sentence: {1}");

    /// <summary>A sentence that nothing uses.</summary>
    public static readonly Finding UnusedSentence = Error("AFTJ0052", "Sentence neither used nor waived",
        "Nothing uses {0} of this source; record what it says, or waive it with a reason");

    /// <summary>A source with a text that nobody locked.</summary>
    public static readonly Finding NotLocked = Error("AFTJ0053", "Source without a lock",
        "`{0}` has a text but no entry in sources.lock.yaml; run the lock command");

    /// <summary>A name of a field that the record does not have.</summary>
    public static readonly Finding NoSuchField = Error("AFTJ0054", "No such field", "{0} has no field `{1}`{2}");

    /// <summary>A dispute whose sides are one.</summary>
    public static readonly Finding OneSidedDispute = Error("AFTJ0055", "Dispute with one side",
        "The sides of this dispute come to one; name two different records, or two fields that differ");

    /// <summary>Two records of a kind share a primary name.</summary>
    public static readonly Finding SharedPrimaryName = Error("AFTJ0056", "Primary name used twice",
        "`{0}` is the primary name of the {1} `{2}` too ({3}); make one of them more exact");

    // --- What consumers rely on ------------------------------------------------------------------------------------

    /// <summary>A redirect that leads nowhere, or not where its change says.</summary>
    public static readonly Finding BadRedirect = Error("AFTJ0060", "Redirect does not make sense", "{0}");

    /// <summary>An id of the last release that is gone without a word.</summary>
    public static readonly Finding LostId = Error("AFTJ0061", "Id lost without a redirect",
        "The {0} `{1}` of {2} is gone; bring it back, or add a redirect{3}");

    /// <summary>A record bears an id that another one gave up.</summary>
    public static readonly Finding ReusedId = Error("AFTJ0062", "Id used again",
        "The id `{1}` was another {0}'s ({2} tells what became of that one), and ids are never used again; give this record an id of its own");

    /// <summary>A member of an enum without the number it had.</summary>
    public static readonly Finding LostEnumNumber = Error("AFTJ0063", "Enum number lost or given away", "{0}");

    /// <summary>A version that goes on less far than the data does.</summary>
    public static readonly Finding VersionTooSmall = Error("AFTJ0064", "Version too small for what changed", "{0}");

    /// <summary>A release file that is not as it was written.</summary>
    public static readonly Finding BadRelease = Error("AFTJ0065", "Release file damaged or changed", "{0}");

    /// <summary>A redirect of the last release that is gone or says something else.</summary>
    public static readonly Finding LostRedirect = Error("AFTJ0066", "Redirect or retired member lost",
        "{0} {1}; put it back as it was, since programs rely on it");

    // --- Warnings --------------------------------------------------------------------------------------------------

    /// <summary>A record that nothing points at and that points at no source.</summary>
    public static readonly Finding Unreferenced = Warning("AFTJ0901", "Unreferenced record",
        "Nothing refers to the {0} `{1}`; use it or remove it");

    /// <summary>A sentence that is waived although it is used.</summary>
    public static readonly Finding NeedlessWaiver = Warning("AFTJ0902", "Waived sentence is used",
        "{0} is waived here, but records use it; remove the waiver");

    /// <summary>The whole catalogue, by id.</summary>
    public static IReadOnlyList<Finding> All { get; } =
    [
        MalformedYaml, RefusedYaml, DuplicateKey, HostileCharacter, TooLarge, StrayFile,
        WrongShape, UnknownKey, MissingField, BadSchema, UnknownDefinition, BadEnumNumber, NameClash,
        BadId, UnknownMember, BadEdtf, BadQuantity, BadNumber, BadDate, BadLocator, BadText,
        DanglingReference, DuplicateId, MemberClash, TooManyMembers, AmbiguousReference, WrongKind, BadHeader, BadLock, MisspeltId,
        DoesNotFit, MissingCompanion, ExclusiveFields, BeyondSource, UnitAgainstMeasure, WrongSum, NoRecipient,
        Unattributed, NoSuchSentence, UnusedSentence, NotLocked, NoSuchField, OneSidedDispute, SharedPrimaryName,
        BadRedirect, LostId, ReusedId, LostEnumNumber, VersionTooSmall, BadRelease, LostRedirect,
        Unreferenced, NeedlessWaiver,
    ];

    /// <summary>What a dataset owes to its releases. Where only this is wrong, the dataset is whole, and cannot be released as it is.</summary>
    public static IReadOnlyList<Finding> OfReleases { get; } = [LostId, LostEnumNumber, VersionTooSmall, BadRelease, LostRedirect];

    private static Finding Error(string id, string title, string message) => new(id, title, message, Severity.Error);

    private static Finding Warning(string id, string title, string message) => new(id, title, message, Severity.Warning);
}
