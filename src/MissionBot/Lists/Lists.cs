using System.Collections.Immutable;
using MissionBot.AdaptiveCards;
using MissionBot.BotFramework.Activities;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Undoing;
using MissionBot.Words;

namespace MissionBot.Lists;

/// <summary>
/// Messages of several rows, from reading them to saving them. Nothing is written before somebody has seen what would be, and then
/// all of it is, or none.
/// </summary>
public sealed class Lists(Store store, FactLog log, Understanding understanding, VerbList verbs, Pipeline pipeline)
{
    readonly ListReader reader = new(understanding, verbs);

    public Language? LanguageOf(string text) => reader.LanguageOf(text);

    /// <returns>Null where the message is one command, or somebody's words.</returns>
    public async Task<Answer?> Hear(SpokenText spoken, Turn turn, Arrival arrival)
    {
        var text = spoken.Text;
        var isLong = TooMuch.IsOver(text);
        // Beside a quotation the lines are about that; and nearly all messages are one line.
        if (spoken.Quoted is { IsByBot: false } || (!isLong && !text.Contains('\n', StringComparison.Ordinal))) return null;
        var reading = pipeline.Understand(turn, known => reader.Read(text, spoken.Mentions, turn, known));
        // At length, but each of its texts fits: it is one command like any other.
        if (reading is null && (!isLong || One(spoken, turn) is { Verb: not null, IsGuess: false, Given: { Complaints.Count: 0, Leftover: null } })) return null;
        var fresh = new PendingList(
            PendingList.IdOf(arrival), turn.Speaker.Id, turn.Conversation.PlaceId, turn.Today, text, [.. reading?.Rows ?? []],
            reading is ListReading.Several { IsNear: true }, null, null, [], ListState.Open, null, null);
        // The channel delivers a message again where the answer took long: it is the same list, whatever became of it.
        if (store.Read(turn.Reader, rows => rows.PendingList(fresh.Id, turn)) is { } before) return await Shown(before, [], 0, turn);
        return reading switch
        {
            null => await Long(fresh, spoken, turn),
            ListReading.Unsaid => await Kept(fresh, turn, _ => ListCards.WhatAreThese(fresh, Kinds, turn)),
            ListReading.Several { IsNear: true } when One(spoken, turn) is { Verb: { } verb } => await Kept(fresh, turn, _ => ListCards.OneOrSeveral(fresh, verb, turn)),
            _ => await Shown(fresh with { IsNear = false }, [], 0, turn),
        };
    }

    /// <summary>A press on a list's card, or <c>paste list</c>.</summary>
    public async Task<Answer> Answer(Given given, Press? press, Turn turn, Arrival arrival, Func<AdaptiveCard, string> write)
    {
        if (press is null || ListPress.Of(press.Data) is not { Id: { } id } asked) return await Pasted(given, turn, arrival);
        var found = store.Read(turn.Reader, rows => (List: rows.PendingList(id, turn), Handled: rows.Handled(arrival)));
        if (found.Handled is { } handled) return Commands.Answer.Again(handled);
        if (found.List is not { } list) return new Answer(ListCards.Gone(turn));
        if (Refusal(list, turn) is { } refusal) return refusal;
        if (asked.Step is ListStep.Cancel) return await Cancelled(list, turn);
        if (asked.Step is ListStep.One) return await AsOne(list, turn, arrival, write);
        if (list.State is ListState.Cancelled) list = list with { State = ListState.Open };
        if (asked.As is { } kind && verbs.WithId(kind) is { } verb) list = As(verb, list, turn);
        var written = Written(list, asked, turn);
        return asked.Step switch
        {
            ListStep.Save or ListStep.Keep or ListStep.TakeOut when !written.IsAnew => await Saved(written.List, asked.Step, turn, arrival, write),
            ListStep.Write => await Shown(Opened(written.List, turn), [], 0, turn),
            _ => await Shown(written.List, [], asked.Page, turn),
        };
    }

    /// <summary>The list as its reader may see it, where others see less of it. It writes nothing.</summary>
    /// <returns>Null where there is nothing left to show.</returns>
    public async Task<AdaptiveCard?> View(Press press, Turn turn)
    {
        if (ListPress.Of(press.Data) is not { Id: { } id } asked || store.Read(turn.Reader, rows => rows.PendingList(id, turn)) is not { } list) return null;
        // Whoever is no member sees what all see.
        if (list.State is not ListState.Open || (turn.Speaker.IsPartner && list.Person != turn.Speaker.Id)) return Refusal(list, turn)?.Card;
        return (await Rehearsed(list, [], asked.Page, turn)).Card;
    }

    IEnumerable<Verb> Kinds => new[] { "try", "propose", "learn" }.Select(verbs.WithId).OfType<Verb>();

    Understood One(SpokenText spoken, Turn turn) => pipeline.Understand(turn, known => understanding.Read(spoken.Text, spoken.Mentions, turn, known));

    async Task<Answer> Pasted(Given given, Turn turn, Arrival arrival)
    {
        if (given.Find(PasteList.LinesField) is { } lines)
            return await Hear(new SpokenText(lines, []), turn, arrival) ?? (One(new SpokenText(lines, []), turn) is { Verb: { } verb, IsGuess: false } one && verb != PasteList.Verb
                ? new Answer(GuessCards.Offer(one, turn))
                : new Answer(ListCards.Empty(turn)));
        return store.Read(turn.Reader, rows => rows.LastList(turn)) is { } last ? await Shown(last with { State = ListState.Open }, [], 0, turn) : new Answer(ListCards.Empty(turn));
    }

    // What somebody wrote at length is offered in parts that fit, each of which ends where a sentence does.
    async Task<Answer> Long(PendingList list, SpokenText spoken, Turn turn)
    {
        var one = One(spoken, turn);
        var parts = LongText.Parts(one is { Verb: { Quoted: { } text } } ? one.Given.Typed.GetValueOrDefault(text.Id) ?? spoken.Text : spoken.Text, TextField.Long);
        var about = one.Verb is { Quoted: not null, Shape.About: IReferenceField and Field named } ? one.Given.Typed.GetValueOrDefault(named.Id) : null;
        list = list with { Rows = [.. parts.Select(ListRow.NotUnderstood)], Subject = about };
        return await Kept(list, turn, _ => ListCards.TooLong(list, one.Verb is null or { Quoted: not null } ? verbs.WithId("learn") : null, TextField.Long, turn));
    }

    async Task<Answer> Kept(PendingList list, Turn turn, Func<Rows, AdaptiveCard> card) => await store.Change(turn.Reader, rows =>
    {
        rows.Keep(list, turn);
        return new Answer(card(rows));
    });

    /// <summary>What would be done with each row, by doing it and taking it back.</summary>
    async Task<Answer> Shown(PendingList list, IReadOnlyList<string> changed, int page, Turn turn)
    {
        if (list.State is ListState.Saved or ListState.AsOne) return Refusal(list, turn)!;
        var (seen, card) = await Rehearsed(list, changed, page, turn);
        return await Kept(seen, turn, _ => card);
    }

    async Task<(PendingList Seen, AdaptiveCard Card)> Rehearsed(PendingList list, IReadOnlyList<string> changed, int page, Turn turn)
    {
        var theirs = await WithLeast(list, turn);
        return await store.Rehearse(turn.Reader, rows =>
        {
            var streams = rows.Missions().ToDictionary(mission => mission.Id, mission => rows.SeqOf(mission.Id));
            var results = Run(list, turn, rows);
            var shown = list with { Rows = [.. results.Select(result => result.Row with { About = result.Problem is null ? result.About ?? "" : null })], Watched = ListRun.Watched(results, streams) };
            return (shown, ListCards.Confirm(shown, theirs is null ? results : [.. results.Zip(theirs, (own, seen) => own.SeenAs(seen))], changed, page, turn, Projected.Eyes(turn, rows) ?? rows));
        });
    }

    // What the rows come to with the eyes of whoever may see least of what is posted here; null where all may see the same.
    async Task<IReadOnlyList<ListResult>?> WithLeast(PendingList list, Turn turn) =>
        turn.Least is null ? null : await store.Rehearse(turn.Reader, rows => Run(list, turn, rows, Projected.Eyes(turn, rows)));

    IReadOnlyList<ListResult> Run(PendingList list, Turn turn, Rows rows, Rows? eyes = null) => new ListRun(log, verbs, AsAuthor(list, turn, rows), rows, eyes).Do(list);

    async Task<Answer> Saved(PendingList list, ListStep step, Turn turn, Arrival arrival, Func<AdaptiveCard, string> write)
    {
        var changed = store.Read(turn.Reader, rows => Changed(list, turn, rows));
        if (changed.Count > 0) return await Shown(list, changed, 0, turn);
        var theirs = await WithLeast(list, turn);
        var personal = await store.Rehearse(turn.Reader, rows => Run(list, turn, rows).Select(result => theirs is null ? result : result.SeenAs(theirs[result.At])).Where(result => result is { IsSaved: true, Personal.Count: > 0 }).ToList());
        var keeping = Guard.GuardQuestion.Keeping(personal.SelectMany(result => result.Personal));
        if (step == ListStep.TakeOut) list = Without(list, personal, turn);
        else if (step == ListStep.Keep) list = list with { Kept = keeping };
        else if (personal.Count > 0 && list.Kept != keeping) return await Kept(list, turn, _ => ListCards.Guard(list, personal, turn));
        try
        {
            return await store.Change(turn.Reader, rows => new ListSaving(log, verbs, turn, rows).Save(list, AsAuthor(list, turn, rows), arrival, write));
        }
        catch (ListChangedException)
        {
            return await Shown(list, [], 0, turn);
        }
    }

    async Task<Answer> Cancelled(PendingList list, Turn turn) => await Kept(list.Done(ListState.Cancelled, turn), turn, _ => ListCards.Cancelled(list, turn));

    // The way of every message, as if it had been one from the beginning.
    async Task<Answer> AsOne(PendingList list, Turn turn, Arrival arrival, Func<AdaptiveCard, string> write)
    {
        if (pipeline.Understand(turn, known => understanding.Read(list.Whole, [], turn, known)) is not { Verb: { } verb, Given: var given }) return await Shown(list, [], 0, turn);
        var answer = await pipeline.Run(verb, given, turn, arrival, write);
        if (answer.Stored is not null) await Kept(list.Done(ListState.AsOne, turn), turn, _ => answer.Card!);
        return answer;
    }

    static PendingList As(Verb verb, PendingList list, Turn turn) => list with
    {
        Rows = [.. ListReader.As(verb, list.Rows, new ReadContext(list.Day, turn.Language, []))],
    };

    // Ticks alone change nothing of what was shown; what was written anew is shown before it is saved.
    (PendingList List, bool IsAnew) Written(PendingList list, ListPress press, Turn turn)
    {
        var isAnew = press.Step is ListStep.Read;
        var rows = list.Rows.ToBuilder();
        for (var at = 0; at < rows.Count; at++)
        {
            if (press.Written(at) is { Length: > 0 } text && text != rows[at].Text && text != ListCards.Guarded(rows[at].Text, int.MaxValue, turn))
            {
                rows[at] = pipeline.Understand(turn, known => reader.Again(rows[at], text, turn, known));
                isAnew = true;
            }
            else if (press.Ticked(at) is { } ticked && ticked != rows[at].IsChosen)
            {
                rows[at] = rows[at] with { IsChosen = ticked, Doubt = ticked ? null : rows[at].Doubt };
            }
        }

        if (press.About is { } about && about != list.Subject) (list, isAnew) = (list with { Subject = about }, true);
        return (list with { Rows = rows.ToImmutable(), Opened = isAnew ? [] : list.Opened }, isAnew);
    }

    static PendingList Opened(PendingList list, Turn turn) => list with
    {
        Opened = [.. list.Rows.Select((row, at) => (row, at)).Where(one => one.row.IsChosen && Guard.Finder.Find(one.row.Text).Count > 0).Select(one => one.at)],
    };

    static PendingList Without(PendingList list, IReadOnlyList<ListResult> personal, Turn turn)
    {
        var words = Guard.GuardWords.In(turn.Language);
        var rows = list.Rows.ToBuilder();
        foreach (var result in personal)
            rows[result.At] = rows[result.At] with { Fields = rows[result.At].Fields.SetItems(result.Personal.Select(text => KeyValuePair.Create(text.Field.Id, text.Without(words)))) };
        return list with { Rows = rows.ToImmutable() };
    }

    // The author's words mean what they meant when they were written ("me", "mine"), whoever presses the button.
    static Turn AsAuthor(PendingList list, Turn turn, Rows rows) =>
        list.Person == turn.Speaker.Id ? turn : turn with { Speaker = rows.Person(list.Person) ?? new Person(list.Person, null, "") };

    static IReadOnlyList<string> Changed(PendingList list, Turn turn, Rows rows) =>
        [.. ListRun.Since(list, rows).Select(fact => Projected.Eyes(turn, rows)?.IsHidden(fact) == true ? ListWords.In(turn.Language).ForTheTeam : ListWords.In(turn.Language).Changed(ListCards.Told(Undoables.Tell(fact, turn.Language, rows)), turn.NameOf(fact.Place.By, rows)))];

    Answer? Refusal(PendingList list, Turn turn) => store.Read(turn.Reader, rows =>
    {
        var words = ListWords.In(turn.Language);
        string By() => turn.NameOf(list.DoneBy ?? list.Person, rows);
        string? sentence = list.State switch
        {
            ListState.Saved => words.WasSaved(By(), turn.Conversation.Clock(list.DoneAt ?? turn.Now)),
            ListState.AsOne => words.WasTakenAsOne(By(), turn.Conversation.Clock(list.DoneAt ?? turn.Now)),
            _ when turn.Speaker.Id != list.Person && !Leads(list, turn, rows) => words.NotYours(turn.NameOf(list.Person, rows)),
            _ => null,
        };
        return sentence is null ? null : new Answer(Cards.Parts.Card(turn.Language, Cards.Parts.Line(sentence))) { Aside = sentence };
    });

    static bool Leads(PendingList list, Turn turn, Rows rows) =>
        turn.Speaker.IsOfTheHouse && list.Watched.Length > 0 && list.Watched.All(watched => Rights.Leads(turn.Speaker.Id, rows.LeadersOf(watched.Stream)));
}
