using System.Collections.Immutable;
using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Following;
using MissionBot.Missions;
using MissionBot.Storage;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Updates;

/// <summary>What happened in a mission, newest first: all that followers hear of, page by page.</summary>
static class ShowUpdates
{
    // Where the list on a card begins: the place in the log that its follower had been told up to.
    static readonly NumberField AfterField = new NumberField("after", new("after", "efter")).Optional();

    static readonly NumberField PageField = new NumberField("page", new("page", "side")).Lead("page", "side").Optional();

    public static Verb Verb { get; } = new Verb.Question(
        new("updates", "nyheder", "show updates", "vis nyheder"),
        Shape.Of(ShowMission.MissionField, null, PageField, AfterField),
        Answer)
    {
        Phrases = UpdatePhrases.Show,
        HintsAlone = true,
        Hints = ["changed", "has happened", "been happening", "happened lately", "new since", "sket", "ændret sig", "er sket", "nyt siden", "sket noget"],
        Help = new("Shows what happened in a mission, the newest first.", "Viser, hvad der er sket i en mission, det nyeste først."),
        Example = new("updates youth", "nyheder mad"),
        Button = new("What happened", "Hvad der er sket"),
    };

    public static CardAction Button(Mission mission, long after, string title, Turn turn) =>
        Parts.Button(turn, Verb, title, (ShowMission.MissionField, mission.Key), (AfterField, $"{after}"));

    static Reply Answer(Given given, Turn turn, Rows rows)
    {
        var mission = given.Get(ShowMission.MissionField);
        var after = (long)Math.Clamp(given.Find(AfterField) ?? 0, 0, int.MaxValue);
        // Who follows is shown what they would have been told.
        var follower = rows.Subscription(mission.Id, turn.Conversation.PlaceId);
        var us = follower is null ? null : rows.Us(follower);
        var all = rows.UpdatesOf(mission.Id, after, long.MaxValue).Where(update => after == 0 || us is null || follower!.Wishes.Wants(update, us)).Reverse().ToList();
        var page = Pages.Wanted(given.Find(PageField), all.Count, UpdateCards.MostLines);
        var shown = all.Skip((page - 1) * UpdateCards.MostLines).Take(UpdateCards.MostLines).Select(update => UpdateText.Of(update, isGone: false, turn, rows)).ToList();
        var left = all.Count - ((page - 1) * UpdateCards.MostLines) - shown.Count;
        var next = Parts.ButtonHere(turn, Verb, UpdateWords.In(turn.Language).ShowMore(left), [(ShowMission.MissionField, mission.Key), (PageField, $"{page + 1}"), .. after > 0 ? [(AfterField, $"{after}")] : Array.Empty<(Field, string)>()]);
        return new Reply.Shown(UpdateCards.List(mission, shown, all.Count, left, next, turn), new Topic("mission", mission.Id, mission.Id));
    }
}

static class UpdatePhrases
{
    public static readonly ImmutableArray<Phrase> Show =
    [
        En("[is there] (any|anything) (news|new|updates)", ""),
        Da("[er der|hvad er der|hvad er] [noget] [af] nyt", ""),
        Da("[er der] (noget|noget af) nyt", ""),
        En("(show|list|give) [me|us] [all] [the] [latest|newest|recent|last] updates (of|on|in|from|for|about) {0}"),
        Da("(vis|vise|giv) [mig|os] [alle] [de] [seneste|nyeste|sidste] (nyheder|opdateringer) (om|fra|i|på) {0}"),
        En("what have (people|we|they|you|you all|you lot|the team|everyone|everybody|folks|others) been (up to|doing|working on) [on|with|in|for] [{0}] [lately|recently|of late|this month|these days]"),
        En("what has (the team|everyone|everybody|the group) been (up to|doing|working on) [on|with|in|for] [{0}] [lately|recently|of late|this month|these days]"),
        Da("hvad har (folk|vi|de|i|teamet|gruppen|alle|man) [gået og] (lavet|foretaget sig|haft gang i|haft for|beskæftiget jer med|gået og lavet) [med|i|på|for] [{0}] [på det seneste|for nylig|den seneste tid|i den seneste tid|her på det sidste|denne måned]"),
    ];
}
