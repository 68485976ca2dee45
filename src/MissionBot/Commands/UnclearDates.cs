using MissionBot.Missions;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>
/// "1/2" is 1 February here, and 2 January elsewhere. It is taken as it is read here, for that is nearly always right and can be
/// undone; but the answer says how it was read.
/// </summary>
static class UnclearDates
{
    public static Given Noted(Given given, Verb verb, Turn turn)
    {
        if (!verb.Writes || given.Note is not null) return given;
        foreach (var field in verb.Shape.All)
            if (Lean(field) is { } lean && given.Typed.TryGetValue(field.Id, out var typed) && given.Values.TryGetValue(field.Id, out var value)
                && Dates.ReadDate(typed, 0, turn.Today, lean) is { Ambiguous: true })
                return given with { Note = CommandWords.In(turn.Language).ReadAs(typed, field.Show(value, turn.Language)) };
        return given;
    }

    static DateLean? Lean(Field field) => field switch
    {
        DateField date => date.Lean,
        PeriodField => DateLean.Past,
        DeadlineField or LaterField => DateLean.Future,
        _ => null,
    };
}
