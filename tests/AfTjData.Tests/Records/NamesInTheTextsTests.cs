using AfTjData.Tests.Data;

namespace AfTjData.Tests.Records;

/// <summary>What the five texts call somebody or something, title and all, and who has to be found by it. Read out of the texts by hand.</summary>
public sealed class NamesInTheTextsTests
{
    [Theory]
    [InlineData("centralasianlight-2025-11-13#2.2", "Yousuf Wafa", "actor/yousuf-wafa")]
    [InlineData("centralasianlight-2025-11-13#2.2", "Hibatullah Akhundzada", "actor/hibatullah-akhundzada")]
    [InlineData("centralasianlight-2025-11-13#3.1", "Fayzollahzoda", "actor/fayzollahzoda")]
    [InlineData("centralasianlight-2025-11-13#3.1", "deputy governor", "office/deputy-governor-of-khatlon")]
    [InlineData("centralasianlight-2025-11-13#3.1", "Mohammad Khan", "actor/mohammad-khan")]
    [InlineData("centralasianlight-2025-11-13#5.2", "Taliban administration", "actor/taliban-administration")]
    [InlineData("centralasianlight-2025-11-13#8.1", "Saimumin Yatimov", "actor/saimumin-yatimov")]
    [InlineData("centralasianlight-2025-11-13#8.1", "national security chief", "office/head-of-national-security-of-tajikistan")]
    [InlineData("centralasianlight-2025-11-13#8.1", "Ansarullah", "actor/ansarullah")]
    [InlineData("centralasianlight-2025-11-13#8.1", "President Emomali Rahmon’s government", "actor/tajikistan-government")]
    [InlineData("southasiandesk-2025-11-16#7.3", "CASA-1000", "project/casa-1000")]
    [InlineData("southasiandesk-2025-11-16#9.2", "Amir Khan Muttaqi", "actor/amir-khan-muttaqi")]
    [InlineData("southasiandesk-2025-11-16#9.2", "security chief", "office/taliban-security-chief")]
    [InlineData("southasiandesk-2025-11-16#9.2", "Sirajuddin Haqqani", "actor/sirajuddin-haqqani")]
    [InlineData("southasiandesk-2025-11-16#9.3", "Jamaat Ansarullah", "actor/ansarullah")]
    [InlineData("southasiandesk-2025-11-16#10.4", "Tajik security chief", "office/head-of-national-security-of-tajikistan")]
    [InlineData("southasiandesk-2025-11-16#10.4", "Rustam Emomali", "actor/rustam-emomali")]
    [InlineData("southasiandesk-2025-11-16#19.2", "State Committee on National Security", "actor/state-committee-on-national-security")]
    [InlineData("southasiandesk-2025-11-16#21.5", "Wafa", "actor/yousuf-wafa")]
    [InlineData("southasiandesk-2025-11-16#21.5", "Tajik president", "office/president-of-tajikistan")]
    [InlineData("southasiandesk-2025-11-16#21.5", "president Emomali Rahmon", "actor/emomali-rahmon")]
    [InlineData("southasiandesk-2025-11-16#24.2", "Belt and Road", "project/belt-and-road")]
    [InlineData("caspian-post-2025-01#3.1", "Acting-Deputy Prime Minister for Political Affairs", "office/taliban-deputy-prime-minister-for-political-affairs")]
    [InlineData("caspian-post-2025-01#3.1", "Maulvi Abdul Kabir", "actor/abdul-kabir")]
    [InlineData("caspian-post-2025-01#4.1", "Kabir", "actor/abdul-kabir")]
    [InlineData("caspian-post-2025-01#4.1", "Sherkhan-Bandar", "place/sherkhan-bandar")]
    [InlineData("caspian-post-2025-01#10.1", "First Deputy Prime Minister Abdul Ghani Baradar", "actor/abdul-ghani-baradar")]
    [InlineData("caspian-post-2025-01#11.1", "President", "office/president-of-tajikistan")]
    [InlineData("caspian-post-2025-01#11.1", "President Rahmon", "actor/emomali-rahmon")]
    [InlineData("caspian-post-2025-01#16.1", "Islamic State of Khorasan Province", "actor/iskp")]
    [InlineData("caspian-post-2025-01#19.1", "Afghan president", "office/president-of-afghanistan")]
    [InlineData("caspian-post-2025-01#19.1", "president Ashraf Ghani", "actor/ashraf-ghani")]
    [InlineData("caspian-post-2025-01#21.1", "GBAO", "place/gorno-badakhshan")]
    [InlineData("caspian-post-2025-01#26.1", "Central Asia-South Asia (CASA) 1000", "project/casa-1000")]
    [InlineData("caspian-post-2025-01#29.1", "Rahmon government", "actor/tajikistan-government")]
    [InlineData("indrastra-2021-11#9.2", "President Burhanuddin Rabbani", "actor/burhanuddin-rabbani")]
    [InlineData("indrastra-2021-11#9.4", "Ahmad Shah Massoud", "actor/ahmad-shah-massoud")]
    [InlineData("indrastra-2021-11#9.5", "President Emomali Rakhmon", "actor/emomali-rahmon")]
    [InlineData("indrastra-2021-11#9.8", "Massoud", "actor/ahmad-massoud")]
    [InlineData("indrastra-2021-11#12.4", "Colonel Khalimov", "actor/khalimov")]
    [InlineData("indrastra-2021-11#12.4", "head of Tajik Special Police", "office/head-of-tajik-special-police")]
    [InlineData("indrastra-2021-11#13.2", "President Rakhmon", "actor/emomali-rahmon")]
    [InlineData("saini-2024-07-20#2.1", "Dr. Gaurav Saini", "actor/gaurav-saini")]
    [InlineData("saini-2024-07-20#3.1", "PM Shahbaz Sharif", "actor/shahbaz-sharif")]
    [InlineData("saini-2024-07-20#3.1", "Tajik PM", "office/prime-minister-of-tajikistan")]
    [InlineData("saini-2024-07-20#3.1", "PM Qohir Rasolzada", "actor/qohir-rasolzada")]
    [InlineData("saini-2024-07-20#3.2", "joint declaration", "agreement/pakistan-tajikistan-joint-declaration-2024")]
    [InlineData("saini-2024-07-20#7.4", "JA", "actor/ansarullah")]
    [InlineData("saini-2024-07-20#12.1", "Ambassador", "office/taliban-ambassador-in-dushanbe")]
    [InlineData("saini-2024-07-20#13.1", "QTTA", "agreement/qtta")]
    [InlineData("saini-2024-07-20#17.6", "Sharif", "actor/shahbaz-sharif")]
    [InlineData("saini-2024-07-20#18.3", "President Ebrahim Raisi", "actor/ebrahim-raisi")]
    [InlineData("saini-2024-07-20#20.2", "Panjshir Valley", "place/panjshir-valley")]
    public void A_name_that_only_one_record_bears(string sentence, string spelling, string bearer)
    {
        AssertLocked(sentence);
        Assert.Equal([bearer], Dataset.FindAll(spelling).References.Select(r => r.ToString()));
        Assert.Equal(bearer, Dataset.Suggest(spelling, 1).References.Single().ToString());
    }

    [Theory]
    // The government that a capital stands for is found after the city.
    [InlineData("centralasianlight-2025-11-13#5.2", "Dushanbe", "place/dushanbe actor/tajikistan-government")]
    [InlineData("indrastra-2021-11#15.2", "Moscow", "place/moscow actor/russia-government")]
    // One text has Kabul for the Taliban, another for the republic before them.
    [InlineData("southasiandesk-2025-11-16#7.4", "Kabul", "place/kabul actor/islamic-republic-of-afghanistan actor/taliban-administration")]
    // The republics by their acronym in one sentence, the region in another.
    [InlineData("indrastra-2021-11#16.4", "CAR", "actor/central-asian-republics place/central-asia")]
    // A state and its land.
    [InlineData("saini-2024-07-20#13.1", "Kazakhstan", "actor/kazakhstan place/kazakhstan")]
    [InlineData("caspian-post-2025-01#12.1", "Belgium", "actor/belgium place/belgium")]
    public void A_name_that_several_bear_the_better_grade_first_then_by_kind_and_id(string sentence, string spelling, string bearers)
    {
        AssertLocked(sentence);
        Assert.Equal(bearers, string.Join(' ', Dataset.FindAll(spelling).References));
        Assert.Equal(bearers, string.Join(' ', Dataset.Suggest(spelling, Dataset.FindAll(spelling).Count).References));
    }

    // Guards the list above against slips of the pen.
    private static void AssertLocked(string sentence)
    {
        var parts = sentence.Split('#', '.');
        Assert.Contains($"{parts[1]}.{parts[2]}", LockedSentences.BySource[parts[0]].Select(s => $"{s.Paragraph}.{s.Sentence}"));
    }
}
