using MissionBot.Commands;

namespace MissionBot.Following;

static class ListFollowing
{
    public static Verb Verb { get; } = new Verb.Question(
        new("following", "følger", "what do we follow", "subscriptions", "hvad følger vi", "abonnementer"),
        Shape.Of(null, null),
        (_, turn, rows) => rows.FollowingViews(turn) is { Count: > 0 } followed ? FollowingCards.List(followed, turn) : FollowedReferences.Here.NoneYet(turn))
    {
        Phrases = FollowingPhrases.Following,
        HintsAlone = true,
        Hints = ["am i signed up", "are we signed up", "subscribed", "i follow", "we follow", "am i following", "are we following", "følger jeg", "følger vi", "tilmeldt", "abonnerer"],
        Help = new("Lists what this conversation follows: what comes, when next, and buttons to change it.", "Viser, hvad samtalen følger: hvad der kommer, hvornår næste gang, og knapper til at ændre det."),
        Example = new("following", "følger"),
    };
}
