using System.Text.Json.Nodes;
using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Facts;
using MissionBot.Sharing;
using MissionBot.Storage;

namespace MissionBot.Commands;

/// <summary>
/// Where partners read along, a card that is posted to all is what they may see. So it is decided a second time, with their eyes, and
/// drawn from that; where nothing of it is theirs, the card says only that it is for the team. Whoever may see more is shown more by
/// their client, which asks for the thing itself.
/// </summary>
static class Projected
{
    /// <summary>The eyes of whoever may see least here; null where all may see the same.</summary>
    public static Rows? Eyes(Turn turn, Rows rows) => turn.Least is { } least ? rows.As(least) : null;

    /// <summary>What an answer that writes nothing is drawn from.</summary>
    public static (Given Given, Reply Reply, Rows Rows) Of(Verb verb, Given given, Given resolved, Reply reply, Turn turn, Rows rows)
    {
        if (Eyes(turn, rows) is not { } eyes) return (resolved, reply, rows);
        var (seen, outcome) = Pipeline.Decide(verb, given, turn, eyes);
        return (reply, outcome.Reply) switch
        {
            (Reply.Shown shown, Reply.Shown projected) => (seen, projected with { Card = Refreshed(projected.Card, shown.Card, verb, resolved, turn) }, eyes),
            (Reply.Shown shown, _) => (seen, shown with { Card = ForTheTeam(shown.Card, verb, resolved, turn), Suggested = [] }, eyes),
            (Reply.Refused refused, Reply.Refused projected) when turn.Speaker.IsPartner || refused.Reason == projected.Reason => (seen, projected, eyes),
            // That somebody may not, and who may, holds nothing that is hidden; and of partners nothing is refused with more than their eyes.
            (Reply.Refused { IsDenied: true }, _) => (resolved, reply, eyes),
            (Reply.Refused, _) when turn.Speaker.IsPartner => (resolved, reply, rows),
            (Reply.Refused refused, _) => (seen, new Reply.Refused(SharingWords.In(turn.Language).ForTheTeam(turn.IsTeams)) { IsAside = refused.IsAside, IsDenied = refused.IsDenied }, eyes),
            // What is asked is asked with their choices.
            _ => (seen, reply, eyes),
        };
    }

    /// <summary>What the confirmation of a change is drawn from; before anything is recorded.</summary>
    public static (Given Given, Reply Reply, Rows Rows) Of(Verb verb, Given given, Given resolved, Outcome outcome, Turn turn, Rows rows) =>
        turn.Least is not null && outcome.Reply is Reply.Shown shown && outcome.Facts.Any(fact => IsForTheTeam(fact.Fact))
            ? (resolved, shown with { Card = ForTheTeam(shown.Card, verb, resolved, turn), Suggested = [] }, rows)
            : Of(verb, given, resolved, outcome.Reply, turn, rows);

    public static AdaptiveCard ForTheTeam(Turn turn) => Parts.Card(turn.Language, Parts.Line(SharingWords.In(turn.Language).ForTheTeam(turn.IsTeams)));

    /// <summary>Whoever recorded it said that it is the team's alone.</summary>
    public static bool IsForTheTeam(Facts.Fact fact) => fact switch
    {
        Trials.TrialPlanned { Visible: Visibility.Team } or Learnings.LearningLogged { Visible: Visibility.Team } => true,
        Indicators.IndicatorMeasured { Visible.New: Visibility.Team } => true,
        // Neither what is taken from their eyes, nor that anything may be.
        Learnings.LearningShown { New: Visibility.Team } or Trials.TrialChanged { Field: "visible", New: nameof(Visibility.Team) } or Missions.MissionChanged { Field: "visible" } => true,
        _ => false,
    };

    static AdaptiveCard ForTheTeam(AdaptiveCard card, Verb verb, Given given, Turn turn) =>
        Refreshed(verb.Writes ? Parts.Card(turn.Language, Parts.Line(SharingWords.In(turn.Language).IsNoted(turn.IsTeams))) : ForTheTeam(turn), card, verb, given, turn);

    // A card that is a thing's own view asks for that thing; the answer to a question asks the question again.
    static AdaptiveCard Refreshed(AdaptiveCard card, AdaptiveCard own, Verb verb, Given given, Turn turn)
    {
        if (!turn.IsTeams || own.ToJson() == card.ToJson()) return card;
        var refresh = own.Refresh ?? (verb.Writes ? null : new Refresh(new Execute(verb.Title(turn.Language), verb.Id, Again(verb, given, turn)), []));
        return refresh is null ? card : card with { Refresh = refresh with { IsForMore = true } };
    }

    static JsonObject Again(Verb verb, Given given, Turn turn)
    {
        var data = new JsonObject();
        foreach (var field in verb.Shape.All)
            if (given.Values.TryGetValue(field.Id, out var value)) data[field.Id] = field.Show(value, turn.Language);
        data[PressData.View] = true;
        return data;
    }
}
