using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Undoing;

/// <summary>
/// Takes a whole command back: all that was recorded for one line, press or form. For a quarter of an hour, by who said it or who
/// leads the mission; afterwards it is corrected instead, for others have read it.
/// </summary>
public sealed record TakeBack(string? What)
{
    public static readonly TimeSpan Time = TimeSpan.FromMinutes(15);

    // The key of a message, in which any run of digits may stand: nobody wrote it.
    internal static readonly TextField WhatField = (new TextField("change", new("change", "ændring"), TextField.Statement) { IsGuarded = false }).Optional();

    public static Verb Verb { get; } = new Verb.Change<TakeBack, Sought>(
        new("undo", "fortryd", "undo that", "undo this", "undo it", "take it back", "take that back", "fortryd det", "fortryd den", "tag det tilbage"),
        Right.TakePart,
        Shape.Of(WhatField, null),
        given => new TakeBack(given.Find(WhatField)),
        load: (command, turn, rows) => Sought.For(command.What, turn, rows),
        Decide)
    {
        HintsAlone = true,
        Hints = ["undo", "take it back", "take that back", "by mistake", "my mistake", "wrong one", "scrap that", "scrap it", "scrap the last", "last thing i did", "last thing i wrote", "fortryd", "fortryde", "ved en fejl", "tage det tilbage", "tag det tilbage", "det sidste tilbage", "slet det sidste"],
        Help = new("Takes back what you changed last here, for 15 minutes.", "Fortryder det, du sidst ændrede her. Det kan du i 15 minutter."),
        Example = new("undo", "fortryd"),
    };

    /// <summary>The card with a button that takes back what was recorded for this arrival.</summary>
    public static AdaptiveCard Offered(AdaptiveCard card, Arrival arrival, Name? title, Turn turn) =>
        card.WithOwn(Button(arrival.Key, title?.In(turn.Language) ?? Verb.Title(turn.Language), turn), arrival.Key, turn);

    /// <summary>Whether it would be taken back if the speaker asked for it now.</summary>
    internal static bool IsOffered(Undoable change, Turn turn) => Refuse(change, turn) is null;

    internal static CardAction Button(string change, string title, Turn turn) => Parts.ButtonHere(turn, Verb, title, (WhatField, change));

    static Outcome Decide(TakeBack command, Sought sought, Turn turn) => sought switch
    {
        Sought.One(var change) => Decide(change, turn),
        Sought.AfterAnUndo(var undone, var before) => new Outcome(UndoCards.WhichWay(undone, before, turn), []),
        Sought.Among(var changes) => new Outcome(UndoCards.Which(changes, turn), []),
        _ => new Reply.Refused(UndoWords.In(turn.Language).NothingToUndo) { IsAside = true },
    };

    static Outcome Decide(Undoable change, Turn turn)
    {
        if (Refuse(change, turn) is { } reason) return new Reply.Refused(reason) { IsAside = true };
        return new Outcome(UndoCards.Done(change, turn), change.Facts)
        {
            UndoTitle = change.TakesBack ? new(UndoWordsEn.Said.PutBack, UndoWordsDa.Said.PutBack) : null,
            Retold = [.. change.ToldBy.Select(at => new Retold(at.Stream, at.Seq, (there, eyes) => UndoCards.Done(change, there, eyes.Reader.IsPartner)) { OffersUndo = true }), .. change.Shown],
        };
    }

    static string? Refuse(Undoable change, Turn turn)
    {
        var words = UndoWords.In(turn.Language);
        var told = change.Main(turn.Language);
        if (change.TakenBack is var (by, at)) return change.TakesBack ? words.IsUndone(told.What, by, Clock(at, turn)) : words.IsPutBack(told.What, by, Clock(at, turn));
        if (!change.MayUndo) return words.NotYours(change.Author, Sentence.List(change.Leaders, turn.Language), told.Instead);
        var isTooLate = turn.Now - change.Change.At > Time;
        // Whether time has passed or something that they do not see builds on it is one sentence for partners.
        if (turn.Speaker.IsPartner && (isTooLate || (change.IsInUse && change.BuiltOn.Count == 0))) return words.IsRead(told.What, told.Instead);
        if (isTooLate) return words.TooLate(told.What, told.Instead);
        if (change.BuiltOn is { Count: > 0 } built) return words.IsBuiltOn(told.What, built, told.Instead);
        return change.Lacking;
    }

    static string Clock(DateTimeOffset at, Turn turn) => turn.Conversation.Clock(at);
}
