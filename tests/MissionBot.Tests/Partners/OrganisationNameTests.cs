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
}
