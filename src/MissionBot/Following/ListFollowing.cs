using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Storage;

namespace MissionBot.Following;

static class ListFollowing
{
    public static Verb Verb { get; } = new Verb.Question(
        new("following", "følger", "what do we follow", "subscriptions", "hvad følger vi", "abonnementer"),
        Shape.Of(null, null),
        Answer)
    {
        Phrases = FollowingPhrases.Following,
        NoCommandBefore = ["i", "du", "med", "the", "our", "on", "up", "a", "last", "yesterday's", "from"],
        HintsAlone = true,
        Hints = ["am i signed up", "are we signed up", "subscribed", "i follow", "we follow", "am i following", "are we following", "følger jeg", "følger vi", "tilmeldt", "abonnerer"],
        Help = new("Lists what this conversation follows: what comes, when next, and buttons to change it.", "Viser, hvad samtalen følger: hvad der kommer, hvornår næste gang, og knapper til at ændre det."),
        Example = new("following", "følger"),
    };

    static Reply Answer(Given given, Turn turn, Rows rows)
    {
        var lapsed = rows.Lapsed(turn);
        if (rows.FollowingViews(turn) is { Count: > 0 } followed) return Lapsed.AddedTo(FollowingCards.List(followed, turn), lapsed, turn);
        return lapsed.Count == 0 ? FollowedReferences.Here.NoneYet(turn) : Lapsed.AddedTo(Parts.Card(turn.Language, []), lapsed, turn);
    }
}
