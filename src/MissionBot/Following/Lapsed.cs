using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Updates;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>
/// What a conversation followed until it could not be reached any more. It does not begin again by itself; but whoever takes the bot back is
/// told in a line what was missed, and takes it up with a press.
/// </summary>
/// <param name="Missed">What it would have been told since.</param>
sealed record Lapsed(Mission Mission, Subscription Before, DateTimeOffset Ended, IReadOnlyList<Update> Missed, IReadOnlyList<Trial> Trials)
{
    // Beside what a welcome offers.
    const int MostButtons = 2;

    /// <summary>A card with a line for each, and the buttons that take them up before its own.</summary>
    public static AdaptiveCard AddedTo(AdaptiveCard card, IReadOnlyList<Lapsed> lapsed, Turn turn) => lapsed.Count == 0
        ? card
        : card with
        {
            Body = [.. card.Body, .. lapsed.Select(one => Parts.Line(UpdateWords.In(turn.Language).WasFollowed(one.Mission.Key, one.Until(turn), Chosen.Counted(one.Missed))))],
            Actions = [.. lapsed.Take(MostButtons).Select(one => one.Again(turn)), .. lapsed.Take(1).Select(one => one.ShowMissed(turn)).OfType<CardAction>(), .. card.Actions ?? []],
        };

    string Until(Turn turn) => Dates.Long(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Ended, Schedule.Zone(Before.Zone)).DateTime), turn.Language);

    Execute Again(Turn turn) => Parts.Button(turn, Follow.Verb, FollowingWords.In(turn.Language).FollowAgainThe(Mission.Key), [(FollowFields.What, Mission.Key), .. FollowStanding.Said(Before, Trials, turn.Language)]);

    CardAction? ShowMissed(Turn turn) => Missed.Count == 0 ? null : ShowUpdates.Button(Mission, Before.Told, UpdateWords.In(turn.Language).ShowAll(Missed.Count), turn);
}

static class LapsedRows
{
    static readonly Sql Ended = new($"""
        select s.id, s.ended from subscriptions s
        where s.tenant_id = @tenant and s.conversation_id = @place and s.ended is not null and s.ended_because in ('{Ending.Removed}', '{Ending.Closed}', '{Ending.Refused}', '{Ending.Gone}')
        order by s.ended desc, s.id
        """);

    public static IReadOnlyList<Lapsed> Lapsed(this Rows rows, Turn turn) =>
    [
        .. from row in rows.List<Row>(Ended, new { place = turn.Conversation.PlaceId })
           let before = rows.SubscriptionWithId(row.Id)
           let mission = rows.Mission(before.MissionId)
           where mission is { Outcome: null }
           select new Lapsed(mission, before, row.Ended, [.. rows.UpdatesOf(mission.Id, before.Told, rows.SeqOf(mission.Id)).Where(update => before.Wishes.Wants(update, rows.Us(before)))], rows.TrialsOf(mission)),
    ];

    sealed record Row(string Id, DateTimeOffset Ended);
}
