using MissionBot.Partners;

namespace MissionBot.Tests.Partners;

/// <summary>Two spellings of one organisation are one; two organisations are two.</summary>
public sealed class OrganisationNameTests
{
    [Theory]
    [InlineData("The Camden Giving Ltd.", "camden giving")]
    [InlineData("CAMDEN  GIVING", "camden giving")]
    [InlineData("Røde Kors", "røde kors")]
    [InlineData("Vestas A/S", "vestas")]
    [InlineData("The Ltd", "the ltd")]
    [InlineData("Oxfam", "oxfam")]
    public void It_is_compared_without_what_says_nothing(string name, string compared) => Assert.Equal(compared, OrganisationName.Fold(name));

    [Fact]
    public async Task Another_organisation_with_nearly_the_same_name_is_invited_with_all_that_was_said_of_it()
    {
        await using var desk = new Desk();
        foreach (var line in new[] { "new mission youth: By 2030, all young people have work", "invite Camden Giving to youth" }) await desk.Say(line);
        var asked = await desk.Say("invite Camden Givin to youth, sector: civil society, level: civil society, contacts: the head of grants");
        var invited = (await desk.Press(asked, "No, another one: Camden Givin")).PlainText();
        Assert.Contains("Camden Givin is invited to youth", invited, StringComparison.Ordinal);
        Assert.Contains("Sector: civil society", invited, StringComparison.Ordinal);
    }
}
