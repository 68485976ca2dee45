using System.Collections.Immutable;
using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Facts;
using MissionBot.Guard;
using MissionBot.Storage;
using MissionBot.Undoing;

namespace MissionBot.Commands;

/// <summary>
/// The way of every command, whether it was typed, pressed or filled in: resolve the names, check the rights, load,
/// decide, record facts and reply in one commit. Nothing is answered before the commit.
/// </summary>
public sealed class Pipeline(Store store, FactLog log, Partners.JoinAttempts? attempts = null)
{
    /// <param name="write">Turns the card into what is stored and sent.</param>
    /// <exception cref="StoreException">Nothing was saved.</exception>
    public async Task<Answer> Run(Verb verb, Given given, Turn turn, Arrival arrival, Func<AdaptiveCard, string> write)
    {
        if (attempts?.Refuse(verb, given, turn) is { } tooMany) return tooMany;
        if (!verb.Writes) return store.Read(turn.Reader, rows => Ask(verb, given, turn, rows));
        if (given.Form?.Step is { } step)
        {
            var taken = await store.Change(turn.Reader, rows =>
            {
                var written = given;
                return (Answer: FormSteps.Take(step, verb, ref written, turn, rows), Given: written);
            });
            if (taken.Answer is { } answer) return answer;
            given = taken.Given;
        }

        if ((given.IsToChange || IsIncomplete(verb, given)) && store.Read(turn.Reader, rows => Incomplete(verb, given, turn, rows)) is { } form) return form;
        if (GuardQuestion.Of(verb, given, turn) is { } ask) return store.Read(turn.Reader, rows => Guarded(ask, verb, given, turn, rows));
        return await store.Change(turn.Reader, rows =>
        {
            if (rows.Handled(arrival) is { } before) return Answer.Again(before);
            var (resolved, outcome) = Decide(verb, given, turn, rows);
            if (outcome.IsReplyOnly) return Answered(verb, given, resolved, outcome.Reply, turn, rows);
            var shown = Projected.Of(verb, given, resolved, outcome, turn, rows);
            var card = Draw(verb, shown.Given, shown.Reply, turn, shown.Rows);
            if (Meanwhile.Ask(verb, resolved, outcome, turn, rows) is { } question) return new Answer(question);
            if (given.Form is not null) rows.ForgetDraft(verb, turn);
            // What goes into another tenant's log is taken back by what is said there, not by an undo here.
            var isOwn = outcome.Owner is null || outcome.Owner == rows.Reader.Tenant;
            var owned = isOwn ? rows : rows.As(new Reader(outcome.Owner!));
            if (outcome.Facts.Length > 0 && isOwn) card = TakeBack.Offered(card, arrival, outcome.UndoTitle, turn);
            var recorded = log.Append(owned, outcome.Facts, turn.Now, turn.Today, turn.Speaker.Id, turn.SpeaksFor);
            Remember(outcome, turn, owned);
            if (outcome.IsToldOnHere && arrival.Lasting is { } lasting) Conversations.Retelling.TellOn(owned, recorded[^1], turn.Conversation, lasting());
            var reply = write(card);
            rows.Record(arrival, reply, turn.Now, recorded.Count > 0 && isOwn ? Change.Of(arrival, recorded, turn) : null);
            var once = (shown.Reply as Reply.Shown)?.Once;
            return new Answer(once is null ? card : TakeBack.Offered(once.Seen(null, turn, rows), arrival, outcome.UndoTitle, turn))
            {
                IsOnce = once is not null,
                Aside = (shown.Reply as Reply.Shown)?.OnceAside,
                Stored = reply,
                Arrival = arrival,
                Recorded = recorded,
                Topic = (outcome.Reply as Reply.Shown)?.Topic,
                Retold = Conversations.Retelling.Retell(owned, outcome, turn, arrival),
            };
        });
    }

    /// <summary>Reads a line with what the store knows of the names in it.</summary>
    public T Understand<T>(Turn turn, Func<Known, T> read) => store.Read(turn.Reader, rows => read(new Known(rows, turn)));

    static Answer Ask(Verb verb, Given given, Turn turn, Rows rows)
    {
        var (resolved, outcome) = Decide(verb, given, turn, rows);
        return Answered(verb, given, resolved, outcome.Reply, turn, rows) with { Topic = (outcome.Reply as Reply.Shown)?.Topic };
    }

    // A shared card that was pressed stays for everybody: its presser is refused or asked beside it. A form that asks again is its own.
    static Answer Answered(Verb verb, Given said, Given given, Reply reply, Turn turn, Rows rows)
    {
        (given, reply, rows) = Projected.Of(verb, said, given, reply, turn, rows);
        var isBeside = reply is Reply.Refused { IsAside: true } || (reply is not Reply.Shown && given is { Form: null, Kept: null, IsToChange: false });
        return new Answer(Draw(verb, given, reply, turn, rows))
        {
            IsBeside = isBeside,
            // One with something to press instead is a card.
            Aside = isBeside && reply is Reply.Refused { At: null, Instead: [], Reason: var reason } ? reason : null,
            IsDenied = reply is Reply.Refused { IsDenied: true },
            Suggested = (reply as Reply.Shown)?.Suggested ?? [],
        };
    }

    static bool IsIncomplete(Verb verb, Given given) =>
        given.Leftover is not null || given.Complaints.Count > 0 || verb.Shape.All.Any(field => field.IsRequired && !given.Has(field));

    // A question never holds back what was given in full: only what the store cannot settle either is asked for.
    static Answer? Incomplete(Verb verb, Given given, Turn turn, Rows rows)
    {
        if (TooMuch.Refuse(verb, given, turn) is { } much) return Answered(verb, given, given, much, turn, rows);
        var (resolved, ask) = Resolver.Resolve(verb, given, turn, rows);
        // Who may not is told before they have filled in a form.
        if ((Rights.Refuse(verb, resolved, turn, rows) ?? ask) is { } reply) return Answered(verb, given, resolved, reply, turn, rows);
        if (given.IsToChange) return new Answer(Form.Of(verb, resolved, turn, rows, Question(verb, given, turn, rows)));
        return IsIncomplete(verb, resolved)
            ? Answered(verb, given, Marked(verb, resolved, turn), new Reply.Asked(WhatIsMissing(verb, resolved, turn)), turn, rows)
            : null;
    }

    // Who opened a form and wrote nothing yet lacks nothing.
    static string? Question(Verb verb, Given given, Turn turn, Rows rows) =>
        (Decide(verb, given, turn, rows).Item2.Reply as Reply.Asked)?.Question is { } question && (question != CommandWords.In(turn.Language).WhatIsMissing || KeptDraft.IsWorthKeeping(verb, given)) ? question : null;

    // What cannot be read, and what a saved form lacks, is said at its field.
    static string? WhatIsMissing(Verb verb, Given given, Turn turn) =>
        given.Form is null && verb.Shape.All.Any(field => field.IsRequired && !given.Has(field) && !given.Complaints.ContainsKey(field.Id)) ? CommandWords.In(turn.Language).WhatIsMissing : null;

    // What a saved form lacks is said at the field itself.
    static Given Marked(Verb verb, Given given, Turn turn) => given.Form is null
        ? given
        : verb.Shape.All.Where(field => field.IsRequired && !given.Has(field) && !given.Complaints.ContainsKey(field.Id))
            .Aggregate(given, (marked, field) => marked.Complain(field, CommandWords.In(turn.Language).Needed(field.Label(turn.Language))));

    // What would be refused in any case is refused at once: nobody answers a question for nothing.
    static Answer Guarded(Func<Rows, AdaptiveCard> ask, Verb verb, Given given, Turn turn, Rows rows)
    {
        var (resolved, outcome) = Decide(verb, given, turn, rows);
        return outcome.IsReplyOnly ? Answered(verb, given, resolved, outcome.Reply, turn, rows) : new Answer(ask(rows));
    }

    internal static (Given, Outcome) Decide(Verb verb, Given given, Turn turn, Rows rows)
    {
        var (resolved, ask) = Resolver.Resolve(verb, given, turn, rows);
        if (ask is null && IsIncomplete(verb, resolved) && verb.Writes) ask = new Reply.Asked(CommandWords.In(turn.Language).WhatIsMissing);
        // Who may not is told that, before they are asked for anything.
        ask = Rights.Refuse(verb, resolved, turn, rows) ?? ask;
        return (resolved, ask is null ? verb.Run(resolved, turn, rows) : ask);
    }

    static AdaptiveCard Draw(Verb verb, Given given, Reply reply, Turn turn, Rows rows) => Drawn(verb, given, reply, turn, rows).ForWhoAsked(turn);

    static AdaptiveCard Drawn(Verb verb, Given given, Reply reply, Turn turn, Rows rows) => reply switch
    {
        Reply.Shown { Card: var card } shown => (given.Note is { } note ? card with { Body = [.. card.Body, Parts.Subtle(note)] } : card)
            .Seen(shown.Topic?.MissionId ?? given.Values.Values.OfType<IOfMission>().FirstOrDefault()?.MissionId, turn, rows),
        Reply.Asked asked => Form.Of(verb, given, turn, rows, given.Question ?? asked.Question),
        Reply.Refused { At: { } field, Reason: var reason } => Form.Of(verb, given.Complain(field, reason), turn, rows),
        // From a form it comes back filled in: nothing that was written is lost.
        Reply.Refused { IsAside: false } refused when given.Form is not null && KeptDraft.IsWorthKeeping(verb, given) => Form.Of(verb, given, turn, rows, refused.Reason),
        Reply.Refused refused => Parts.Card(turn.Language, Parts.Line(refused.Reason)).With(refused.Instead).Seen(null, turn, rows),
        _ => throw new InvalidOperationException($"{verb.Id} answered with nothing to show."),
    };

    internal static void Remember(Outcome outcome, Turn turn, Rows rows)
    {
        if (outcome.Mission is { } mission) Conversations.ConversationRows.Keep(rows, turn.Conversation, mission: mission);
        outcome.Keeps?.Invoke(rows);
        if (outcome.Language is { } language) Conversations.ConversationRows.Keep(rows, turn.Conversation, language: language);
    }
}

/// <summary>What a command came to.</summary>
/// <param name="Card">Null where it was handled before: then <see cref="Before"/> says how.</param>
public sealed record Answer(AdaptiveCard? Card)
{
    /// <summary>The reply as it was stored with the change; null where nothing was written.</summary>
    public string? Stored { get; init; }

    /// <summary>The card shows what is stored nowhere: it is sent as it is, not as it was stored.</summary>
    public bool IsOnce { get; init; }

    public IReadOnlyList<Recorded> Recorded { get; init; } = [];

    /// <summary>What it was recorded for; null where nothing was written.</summary>
    public Arrival? Arrival { get; init; }

    public Topic? Topic { get; init; }

    /// <summary>The card that was pressed stays as it is: this is a refusal, or a question of its own.</summary>
    public bool IsBeside { get; init; }

    /// <summary>Such a refusal, where a line to the presser alone is enough; null for all else.</summary>
    public string? Aside { get; init; }

    /// <summary>Cards elsewhere that are to be edited, after the answer.</summary>
    public IReadOnlyList<Handled> Retold { get; init; } = [];

    /// <summary>The speaker may not do it.</summary>
    public bool IsDenied { get; init; }

    /// <summary>Lines to say next; see <see cref="Reply.Shown.Suggested"/>.</summary>
    public ImmutableArray<string> Suggested { get; init; } = [];

    public Handled? Before { get; init; }

    public static Answer Again(Handled before) => new((AdaptiveCard?)null) { Before = before };
}
