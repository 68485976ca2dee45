using MissionBot.Commands;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Undoing;

/// <summary>Which change an undo means: that of the button, else the speaker's last one in this conversation.</summary>
abstract record Sought
{
    const int MostLooked = 20;

    public static Sought For(string? what, Turn turn, Rows rows)
    {
        if (what is not null && rows.Change(what) is { } pressed) return Undoables.Load(pressed, turn, rows) is { } one ? new One(one) : new None();
        var mine = Recent(turn, rows);
        if (what is null) return Last(mine);
        var named = mine.Where(change => change.ToldIn[turn.Language].Any(told => Called.Fits(Folded.Of(what), told.What, told.New ?? ""))).ToList();
        return (named, mine) switch
        {
            ([var only], _) => new One(only),
            ([], []) => new None(),
            ([], _) => new Among(mine),
            _ => new Among(named),
        };
    }

    // After an undo, "undo" may mean: one more, or that was wrong. Guessed wrongly, either would lose something.
    static Sought Last(IReadOnlyList<Undoable> mine) => mine switch
    {
        [] => new None(),
        [{ TakesBack: false } undone, ..] => new AfterAnUndo(undone, mine.Skip(1).FirstOrDefault(change => change.TakesBack)),
        [var last, ..] => new One(last),
    };

    static IReadOnlyList<Undoable> Recent(Turn turn, Rows rows) =>
    [
        .. rows.Changes(turn, turn.Now - TakeBack.Time)
            .OrderByDescending(change => change.At).ThenByDescending(change => change.Places.Max(place => place.Seq))
            .Take(MostLooked)
            .Select(change => Undoables.Load(change, turn, rows))
            .OfType<Undoable>()
            .Where(change => change.IsStanding),
    ];

    public sealed record One(Undoable Change) : Sought;

    public sealed record AfterAnUndo(Undoable Undone, Undoable? Before) : Sought;

    public sealed record Among(IReadOnlyList<Undoable> Changes) : Sought;

    public sealed record None : Sought;
}
