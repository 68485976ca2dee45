using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Facts;

namespace MissionBot.Undoing;

static class UndoCards
{
    const int MostOffered = 5;

    // The rows of a list are taken back together; the card that told of them told of no more, either.
    const int MostTold = 15;

    /// <param name="isForPartners">What it took back may have told more than they may see: then it tells only that.</param>
    /// <summary>Takes the place of the card that confirmed it: what was taken back, and what holds now.</summary>
    public static AdaptiveCard Done(Undoable change, Turn turn, bool isForPartners = false)
    {
        var words = UndoWords.In(turn.Language);
        return Parts.Card(turn.Language,
        [
            Parts.Heading(change.TakesBack ? words.Undone : words.BackAgain),
            .. change.ToldIn[turn.Language].Take(isForPartners ? 0 : MostTold).SelectMany(told => Lines(told, change.TakesBack, turn)),
            change.ToldIn[turn.Language].Count - MostTold is var others and > 0 && !isForPartners ? Parts.Subtle(words.AndMore(others)) : null,
            Parts.Subtle(words.By(turn.Speaker.Name)),
        ]);
    }

    /// <summary>An undo after an undo: put it back, or take back one more?</summary>
    public static AdaptiveCard WhichWay(Undoable undone, Undoable? before, Turn turn)
    {
        var words = UndoWords.In(turn.Language);
        return Parts.Card(turn.Language, Parts.Line(words.OneMore(undone.Title(turn.Language))))
            .With(
                TakeBack.Button(undone.Change.Key, words.PutBack, turn),
                before is null ? null : TakeBack.Button(before.Change.Key, words.UndoThis(before.Title(turn.Language)), turn));
    }

    public static AdaptiveCard Which(IReadOnlyList<Undoable> changes, Turn turn)
    {
        var words = UndoWords.In(turn.Language);
        return Parts.Card(turn.Language, Parts.Line(words.WhichChange))
            .With(changes.Take(MostOffered).Select(change => TakeBack.Button(
                change.Change.Key, change.TakesBack ? words.UndoThis(change.Title(turn.Language)) : words.PutThisBack(change.Title(turn.Language)), turn)));
    }

    static IEnumerable<Element> Lines(Told told, bool takesBack, Turn turn)
    {
        var words = UndoWords.In(turn.Language);
        yield return Parts.Subheading(told.What);
        if (told.IsWhole)
        {
            if ((told.New ?? told.Old) is { } text) yield return Parts.Words(text);
            if (takesBack) yield return Parts.Line(words.IsGone);
        }
        else
        {
            // What is told is what the change did; now that it is taken back, the old holds again.
            yield return Parts.Facts((words.HoldsAgain, told.Old ?? words.Nothing), (words.NoLonger, told.New ?? words.Nothing))!;
        }
    }
}
