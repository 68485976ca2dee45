using MissionBot.BotFramework.Activities;
using MissionBot.Words;

namespace MissionBot.Announcements;

sealed record AnnouncementWordsEn : AnnouncementWords
{
    public static readonly AnnouncementWordsEn Said = new();

    public override string Send => "Send";

    public override string Change => "Change";

    public override string Cancel => "Cancel";

    public override string NothingIsSentYet => "Nothing is sent yet. It can be taken back for 15 minutes afterwards: then it says there that it was withdrawn.";

    public override string GoesTo(Audience audience, string kind) => $"Goes to: {Sentence.List([.. Places(audience, kind)], Language.English)}";

    public override string Others(int organisations) => $"{organisations} more";

    public override string HasGrown => "This is more than when you were asked: send it to all of them?";

    public override string WentTo(string mission, int places) => $"{mission}: announced to {Plural.Count(places, "conversation", "conversations", Language.English)}";

    public override string SeenBy(int organisations) => $"Seen ({organisations})";

    public override string From(string mission) => $"Announcement from mission {mission}";

    public override string IsSeen => "✓ Seen";

    public override string WasWithdrawn(string mission) => $"An announcement from mission {mission} that stood here was withdrawn.";

    public override string NobodyFollows(string mission) => $"No other conversation follows {mission} yet, so nobody would get this. Whoever wants to follow says: follow {mission}";

    public override string NoneCameHere => "No announcement came here yet.";

    public override string IsWithdrawn(string key) => $"The announcement {key} was withdrawn.";

    public override string DidNotComeHere(string key) => $"The announcement {key} was not sent to this conversation, so it is not counted here.";

    public override string Named(string key) => $"Announcement {key}";

    public override string AnnounceAnew => "It was read by now: say in another announcement what holds.";

    static string Outside(Audience audience) =>
        audience.Outside == 0 ? "" : audience.Outside == audience.Partners ? " outside your organisation" : $" ({audience.Outside} of them outside your organisation)";

    static IEnumerable<string> Places(Audience audience, string kind)
    {
        if (audience.IsHere) yield return kind == ConversationTypes.Channel ? "this channel" : "this chat";
        else if (audience.Home is not null) yield return "the mission's own conversation";
        if (audience.Own > 0) yield return Plural.Count(audience.Own, "conversation of your organisation", "conversations of your organisation", Language.English);
        if (audience.Partners > 0) yield return Plural.Count(audience.Partners, "partner conversation", "partner conversations", Language.English) + Outside(audience);
    }
}
