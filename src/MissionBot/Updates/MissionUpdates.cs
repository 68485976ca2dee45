using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Undoing;
using MissionBot.Words;

namespace MissionBot.Updates;

/// <summary>What became of the mission itself.</summary>
static class MissionUpdates
{
    public static UpdateText? Tell(Update update, Turn turn, Rows rows)
    {
        if (rows.Mission(update.Logged.Place.Stream) is not { } mission) return null;
        var words = UpdateWords.In(turn.Language);
        var text = update.Logged.Fact switch
        {
            MissionExtended extended => new UpdateText(words.Extended(mission.Key, Day(extended.Old), Day(extended.New)), extended.Words.Text),
            MissionClosed closed => new UpdateText(words.Closed(mission.Key, closed.Outcome), closed.Words.Text),
            MissionLed led => new UpdateText(words.Led(mission.Key, turn.NameOf(led.Person, rows), led.New), null),
            MissionChanged => Changed(update.Logged, turn, rows),
            _ => throw new InvalidOperationException($"{update.Logged.Kind.Name} is not of a mission itself."),
        };
        return text with
        {
            Details = text.Brief is { } why ? [.. text.Details, Parts.Words(Parts.Cut(why))] : text.Details,
            Topic = new Topic("mission", mission.Id, mission.Id),
            Buttons = [Parts.Button(turn, ShowMission.Verb, words.Open(mission.Key), (ShowMission.MissionField, mission.Key))],
        };

        string? Day(DateOnly? day) => day is { } known ? Dates.Long(known, turn.Language) : null;
    }

    static UpdateText Changed(LoggedFact fact, Turn turn, Rows rows)
    {
        var told = Undoables.Tell(fact, turn.Language, rows);
        return new(told.What, null) { Details = [Parts.Words($"{told.Old ?? "–"} → {told.New ?? "–"}")] };
    }
}
