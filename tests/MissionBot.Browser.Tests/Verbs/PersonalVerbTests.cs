namespace MissionBot.Browser.Tests.Verbs;

/// <summary>Every verb of the product in a personal chat: typed, by button, and by a form with one field wrong.</summary>
public sealed class PersonalVerbTests
{
    [Fact]
    public Task Every_verb_in_a_personal_chat() => Attempts.Make("personal", isInChannel: false);
}
