using MissionBot.BotFramework.Activities;
using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>How following begins, where nothing else is said: a digest instead of a flood.</summary>
static class Beginning
{
    /// <param name="seq">How far the mission's log has come: what happened before is not told.</param>
    /// <param name="takesPart">The conversation takes part for an organisation: what names that is news to all of them.</param>
    public static Subscription Of(Mission mission, long seq, bool takesPart, Turn turn) => new(
        turn.NewId(),
        mission.Id,
        turn.Conversation.PlaceId,
        null,
        turn.Speaker.Id,
        // To others than whom it names it is news like any other.
        Wishes.Everything with { NamedAtOnce = takesPart || turn.Conversation.Kind == ConversationTypes.Personal },
        Timing.Weekly.Cron,
        turn.Language,
        turn.Conversation.Zone ?? "UTC",
        null,
        null,
        seq,
        null);

    /// <summary>A mission's home of several people follows it from the start: much is said elsewhere, such as in a frontline worker's own chat.</summary>
    public static bool IsHome(Turn turn) => turn.Speaker.Id.Length > 0 && turn.Conversation.Kind != ConversationTypes.Personal;

    public static void AtHome(Mission mission, Turn turn, Rows rows)
    {
        rows.Keep(Due.Anew(Of(mission, rows.SeqOf(mission.Id), takesPart: false, turn), turn.Now), turn.Now);
    }
}
