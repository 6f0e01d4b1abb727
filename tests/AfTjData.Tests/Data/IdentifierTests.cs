using System.Globalization;

namespace AfTjData.Tests.Data;

/// <summary>
/// Identifiers of others, held against small lists of this file's own: country codes after ISO 3166-1 and FIPS 10-4, PLOVER's types and modes after its
/// codebook (draft 2.0 of February 2024), CAMEO codes after the public CAMEO-to-PLOVER table of 17 September 2021. No expectation comes from the data.
/// </summary>
public sealed class IdentifierTests
{
    // ISO 3166-1 alpha-2 and alpha-3, FIPS 10-4.
    private static readonly string[] Countries =
    [
        "AF AFG AF", "AT AUT AU", "BE BEL BE", "CN CHN CH", "DE DEU GM", "FR FRA FR", "IN IND IN", "IR IRN IR", "KG KGZ KG", "KZ KAZ KZ",
        "PK PAK PK", "RU RUS RS", "TJ TJK TI", "TM TKM TX", "TR TUR TU", "US USA US", "UZ UZB UZ",
    ];

    // PLOVER's types with their modes, from the tables in chapter 2 of the codebook.
    private static readonly Dictionary<string, string[]> Plover = new()
    {
        ["Agree"] = [],
        ["Consult"] = ["visit", "third-party", "multilateral", "phone"],
        ["Support"] = [],
        ["Concede"] = [],
        ["Cooperate"] = [],
        ["Aid"] = [],
        ["Retreat"] = ["withdraw", "release", "disarm", "ceasefire", "access", "resign"],
        ["Request"] = ["assist", "change", "yield", "meet"],
        ["Accuse"] = ["disapprove", "investigate", "allege"],
        ["Reject"] = ["assist", "change", "yield", "meet"],
        ["Threaten"] = ["restrict", "arrest", "relations", "expel", "territory", "violence"],
        ["Protest"] = ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
        ["Sanction"] = ["convict", "expel", "withdraw", "discontinue"],
        ["Mobilize"] = ["troops", "weapons", "police", "militia"],
        ["Coerce"] = ["seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber"],
        ["Assault"] =
        [
            "abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives", "suicide-attack", "aerial", "drone",
            "heavy-weapons", "crowd-control", "unconventional",
        ],
    };

    private static readonly string[] PloverContexts =
    [
        "military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy", "pro_autocracy", "economic", "legal",
        "reparations", "human_rights", "rights_freedoms", "repression", "human_security", "gender", "lgbt", "religion_ethnicity", "inequality", "diplomatic",
        "territory", "peacekeeping", "health", "asylum", "migration", "disasters", "natural_resource", "environment", "technology", "terrorism", "cbrn",
        "cyber", "misinformation", "crime", "corruption", "illegal_drugs", "trafficking",
    ];

    [Fact]
    public void Codes_of_countries_are_those_of_the_standards() => Assert.All(
        Places.All.Where(p => p.Type == PlaceType.Country),
        p => Assert.Contains($"{p.IsoAlpha2} {p.IsoAlpha3} {p.Fips}", Countries));

    [Fact]
    public void Only_countries_have_codes_of_countries() =>
        Assert.All(Places.All.Where(p => (p.IsoAlpha2 ?? p.IsoAlpha3 ?? p.Fips) is not null), p => Assert.Equal(PlaceType.Country, p.Type));

    [Fact]
    public void A_division_has_the_code_of_the_country_it_lies_in() => Assert.All(
        Places.All.Where(p => p.IsoSubdivision is not null),
        p =>
        {
            Assert.Matches("^[A-Z]{2}-[A-Z0-9]{1,3}$", p.IsoSubdivision);
            Assert.All(p.Within.Select(w => w.IsoAlpha2), country => Assert.StartsWith($"{country}-", p.IsoSubdivision, StringComparison.Ordinal));
        });

    [Theory]
    [InlineData("kunduz", "AF-KDZ")]
    [InlineData("balkh", "AF-BAL")]
    [InlineData("panjshir", "AF-PAN")]
    [InlineData("khatlon", "TJ-KT")]
    [InlineData("gorno-badakhshan", "TJ-GB")]
    [InlineData("dushanbe", "TJ-DU")]
    [InlineData("chechnya", "RU-CE")]
    public void A_division_has_its_own_code(string place, string code) => Assert.Equal(code, Places.All[place].IsoSubdivision);

    [Fact] // The text leaves open in which country it lies.
    public void The_Badakhshan_of_no_known_country_has_no_code()
    {
        Assert.Null(Places.All["badakhshan"].IsoSubdivision);
        Assert.Empty(Places.All["badakhshan"].SameAs);
    }

    [Fact]
    public void No_identifier_stands_for_two_places()
    {
        AssertDistinct(Places.All.Select(p => p.IsoAlpha2));
        AssertDistinct(Places.All.Select(p => p.IsoAlpha3));
        AssertDistinct(Places.All.Select(p => p.Fips));
        AssertDistinct(Places.All.Select(p => p.IsoSubdivision));
        AssertDistinct(Places.All.SelectMany(p => p.SameAs).Select(s => $"{s.Scheme} {s.Value}"));
    }

    [Fact]
    public void Identifiers_of_GeoNames_are_numbers() =>
        Assert.All(Places.All.SelectMany(p => p.SameAs).Where(s => s.Scheme == IdentifierScheme.Geonames), s => Assert.Matches("^[1-9][0-9]{3,7}$", s.Value));

    [Fact]
    public void A_point_says_what_it_stands_for_and_where_it_comes_from() => Assert.All(
        Places.All.Where(p => p.Coordinates is not null),
        p =>
        {
            var precision = p.Type switch
            {
                PlaceType.Country => CoordinatePrecision.Country,
                PlaceType.City => CoordinatePrecision.Settlement,
                PlaceType.Province or PlaceType.District => CoordinatePrecision.Area,
                _ => CoordinatePrecision.Site,
            };
            Assert.Equal(precision, p.Coordinates!.Precision);
            Assert.Matches("^(GeoNames|Natural Earth).* npm package .* [0-9.]+(:|$)", p.Coordinates.Origin);
        });

    [Fact]
    public void Points_lie_where_their_country_lies()
    {
        var checkedPlaces = 0;
        foreach (var place in Places.All.Where(p => p.Coordinates is not null))
        {
            var country = place;
            while (country.Type != PlaceType.Country && country.Within.Count > 0)
                country = country.Within[0];
            // South, north, west and east of the two countries the dataset is about, to whole degrees.
            (decimal South, decimal North, decimal West, decimal East)? box = country.Id switch
            {
                "afghanistan" => (29, 39, 60, 75),
                "tajikistan" => (36, 42, 67, 76),
                _ => null,
            };
            if (box is not { } b)
                continue;
            Assert.InRange(place.Coordinates!.Latitude, b.South, b.North);
            Assert.InRange(place.Coordinates.Longitude, b.West, b.East);
            checkedPlaces++;
        }

        Assert.True(checkedPlaces >= 14, FormattableString.Invariant($"{checkedPlaces} places checked"));
    }

    [Fact]
    public void Every_CAMEO_code_stands_once_and_below_its_category()
    {
        var codes = CameoCodes.All.Select(c => c.Code).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(CameoCodes.All.Count, codes.Count);
        Assert.All(CameoCodes.All, c => Assert.Equal($"cameo-{c.Code}", c.Id));
        Assert.All(codes, c => Assert.Matches("^(0[1-9]|1[0-9]|20)[0-9]{0,2}$", c));
        Assert.All(codes.Where(c => c.Length > 2), c => Assert.Contains(c[..^1], codes));
        Assert.Equal(Enumerable.Range(1, 20).Select(n => n.ToString("00", CultureInfo.InvariantCulture)), codes.Where(c => c.Length == 2).Order(StringComparer.Ordinal));
    }

    [Fact] // The codebook of CAMEO 1.1b3 has 296 codes below its 20 categories; 1213 and 1214 stand in the public table beyond them.
    public void Mapped_and_unmapped_CAMEO_codes_are_counted()
    {
        Assert.Equal(318, CameoCodes.All.Count);
        Assert.Equal(278, CameoCodes.All.Count(c => c.Type is not null));
        Assert.Equal(230, CameoCodes.ByMapping(CodeMapping.AsPublished).Count);
        Assert.Equal(43, CameoCodes.ByMapping(CodeMapping.Corrected).Count);
        Assert.Equal(5, CameoCodes.ByMapping(CodeMapping.Supplied).Count);
        Assert.Equal(40, CameoCodes.ByMapping(CodeMapping.Unmapped).Count);
    }

    [Fact] // PLOVER drops the categories 01 and 02 and splits 08.
    public void What_has_no_type_is_said_to_have_none()
    {
        Assert.All(CameoCodes.All, c => Assert.Equal(c.Type is null, c.Mapping == CodeMapping.Unmapped));
        Assert.All(CameoCodes.ByMapping(CodeMapping.Unmapped), c => Assert.True(c.Code[..2] is "01" or "02" || c.Code == "08", c.Code));
        Assert.All(CameoCodes.All.Where(c => c.Mapping is CodeMapping.Corrected or CodeMapping.Supplied), c => Assert.NotNull(c.Note));
    }

    [Fact]
    public void CAMEO_codes_come_to_types_modes_and_contexts_that_PLOVER_has()
    {
        foreach (var code in CameoCodes.All.Where(c => c.Type is not null))
        {
            Assert.True(Plover.TryGetValue(code.Type.ToString()!, out var modes), code.Code);
            Assert.True(code.Mode is null || modes.Contains(Kebab(code.Mode.Value)), $"{code.Code}: {code.Mode} is none of {code.Type}");
            Assert.All(code.PloverContexts, context => Assert.Contains(context, PloverContexts));
        }
    }

    [Fact]
    public void The_modes_of_events_are_those_of_the_codebook() => Assert.Equal(
        Plover.Values.SelectMany(m => m).Distinct().Order(StringComparer.Ordinal),
        Enum.GetValues<EventMode>().Where(m => m != 0).Select(Kebab).Order(StringComparer.Ordinal));

    [Theory] // Read off the public table, where codebook and table agree.
    [InlineData("0312", EventType.Agree, null, "military")]
    [InlineData("042", EventType.Consult, EventMode.Visit, "")]
    [InlineData("057", EventType.Support, null, "diplomatic")]
    [InlineData("0861", EventType.Retreat, EventMode.Access, "peacekeeping")]
    [InlineData("094", EventType.Accuse, EventMode.Investigate, "military legal")]
    [InlineData("1013", EventType.Request, EventMode.Assist, "legal")]
    [InlineData("125", EventType.Reject, EventMode.Meet, "diplomatic")]
    [InlineData("1382", EventType.Threaten, EventMode.Territory, "military")]
    [InlineData("1434", EventType.Protest, EventMode.Boycott, "political_institutions")]
    [InlineData("173", EventType.Coerce, EventMode.Arrest, "legal")]
    [InlineData("193", EventType.Assault, EventMode.Firearms, "military")]
    public void A_CAMEO_code_comes_to_what_the_public_table_says(string code, EventType type, EventMode? mode, string contexts)
    {
        var record = CameoCodes.All[$"cameo-{code}"];

        Assert.Equal(CodeMapping.AsPublished, record.Mapping);
        Assert.Equal((type, mode, contexts), (record.Type, record.Mode, string.Join(' ', record.PloverContexts)));
    }

    [Theory] // Read off the codebook, where the public table has something else.
    [InlineData("0814", EventType.Concede, null)] // retreat
    [InlineData("0842", EventType.Retreat, null)] // return is no mode
    [InlineData("112", EventType.Accuse, EventMode.Allege)] // disapprove
    [InlineData("116", EventType.Sanction, EventMode.Convict)] // accuse
    [InlineData("1321", EventType.Threaten, EventMode.Restrict)] // political is no mode
    [InlineData("163", EventType.Sanction, EventMode.Discontinue)] // coerce
    [InlineData("1712", EventType.Assault, EventMode.Destroy)] // seize is no mode of assault
    [InlineData("175", EventType.Assault, null)] // twice, with a context for a mode
    [InlineData("186", EventType.Assault, EventMode.Targeted)] // assassinate is no mode
    [InlineData("203", EventType.Assault, null)] // cleansing is no mode
    public void A_CAMEO_code_is_corrected_after_the_codebook(string code, EventType type, EventMode? mode)
    {
        var record = CameoCodes.All[$"cameo-{code}"];

        Assert.Equal(CodeMapping.Corrected, record.Mapping);
        Assert.Equal((type, mode), (record.Type, record.Mode));
    }

    private static void AssertDistinct(IEnumerable<string?> codes)
    {
        var filled = codes.OfType<string>().ToList();
        Assert.Equal(filled.Distinct(StringComparer.Ordinal), filled);
    }

    /// <summary>PLOVER's spelling of a mode: <c>ThirdParty</c> is <c>third-party</c>.</summary>
    private static string Kebab(EventMode mode) =>
        string.Concat(mode.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"-{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
