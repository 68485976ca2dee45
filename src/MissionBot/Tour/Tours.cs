using MissionBot.AdaptiveCards;
using MissionBot.BotFramework.Activities;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Learnings;
using MissionBot.Trials;
using MissionBot.Undoing;

namespace MissionBot.Tour;

/// <summary>
/// The tours that are being taken, one a person. They are few, they expire, and a restart ends them all; a card of one that is
/// over says how to begin again.
/// </summary>
public sealed class Tours(FactLog log, Understanding understanding, Ids ids, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>One more ends the one that has been left alone for longest. What that takes of memory: docs/performance.md.</summary>
    public const int MostAtOnce = 20;

    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(30);

    const string Shown = "youth", Tried = "youth-4";

    static int named;

    readonly string name = $"tour-{Interlocked.Increment(ref named)}";

    // One at a time: a step takes some milliseconds, and the store must not go while somebody is in it.
    readonly SemaphoreSlim gate = new(1, 1);
    readonly Dictionary<(string Tenant, string Person), Visit> visits = [];
    TourStore? store;
    int entered;

    /// <summary>How many are being taken.</summary>
    public int Count => visits.Count;

    public async Task<Answer> Play(Given given, Turn turn, Activity activity)
    {
        await gate.WaitAsync();
        try
        {
            return new Answer(await Card(given, turn, activity));
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Ends those that nobody has looked at for a while; where none is left, the store goes too.</summary>
    public async Task Sweep()
    {
        await gate.WaitAsync();
        try
        {
            foreach (var (who, visit) in visits.Where(one => IsOver(one.Value)).ToList()) await End(who, visit);
            if (visits.Count == 0) await Close();
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        visits.Clear();
        await Close();
        gate.Dispose();
    }

    async Task<AdaptiveCard> Card(Given given, Turn turn, Activity activity)
    {
        // In company one looks at the example together; trying it out is for oneself.
        if (turn.Conversation.Kind is ConversationTypes.Channel or ConversationTypes.GroupChat)
            return TourCards.Elsewhere((await (await Opened()).Say(TourStore.Spectators, $"status {Shown}", turn)).Card, activity, turn);
        var who = (turn.Conversation.Tenant, turn.Speaker.Id);
        var step = given.Find(TakeTour.StepField);
        if (step == Step.End)
        {
            if (visits.TryGetValue(who, out var ended)) await End(who, ended);
            return TourCards.Ended(turn);
        }

        if (step is null) await Begin(who);
        if (!visits.TryGetValue(who, out var visit) || IsOver(visit)) return TourCards.Over(turn);
        visit.LastSeen = clock.GetUtcNow();
        return step switch
        {
            Step.Trial => TourCards.Step(Step.Trial, (await store!.Say(visit.Id, $"trial {Tried}", turn)).Card, turn),
            Step.Learn => visit.IsTakenBack ? TourCards.Learn(null, [], visit.Seen, turn) : TourCards.Learn(visit.Logged, [], null, turn),
            Step.Save => await Save(visit, given.Typed.GetValueOrDefault(TakeTour.SeenField.Id), turn),
            Step.Undo => TourCards.Undo(visit, [], turn),
            Step.TakeBack or Step.PutBack => await Undo(visit, step == Step.TakeBack, turn),
            Step.Find => TourCards.Find(await Found(visit, given.Find(TakeTour.WordsField), turn), visit.Words(given.Find(TakeTour.WordsField)), turn),
            _ => TourCards.Step(Step.Status, (await store!.Say(visit.Id, $"status {Shown}", turn)).Card, turn),
        };
    }

    async Task<AdaptiveCard> Save(Visit visit, string? seen, Turn turn)
    {
        // The client's second try is not a second learning.
        if (visit is { Logged: { } logged, IsTakenBack: false } && seen == visit.Seen) return TourCards.Learn(logged, [], null, turn);
        if (seen is null) return TourCards.Learn(null, [TourCards.WriteFirst(turn)], null, turn);
        var context = new ReadContext(turn.Today, turn.Language, []);
        var given = Given.Nothing.With(ShowTrial.TrialField, Tried, context).With(LogLearning.Verb.Quoted!, seen, context);
        var answer = await store!.Run(visit.Id, LogLearning.Verb, given, turn);
        if (answer.Recorded.Count == 0) return TourCards.Learn(null, answer.Card!.Body, seen, turn);
        (visit.Seen, visit.Logged, visit.Undone, visit.IsTakenBack, visit.Change) = (seen, answer.Card, null, false, answer.Arrival!.Key);
        return TourCards.Learn(visit.Logged, [], null, turn);
    }

    /// <summary>To undo an undo is to put back what it took back, so that both go the same way.</summary>
    async Task<AdaptiveCard> Undo(Visit visit, bool isTakenBack, Turn turn)
    {
        // The client's second try undoes nothing twice.
        if (visit.Change is not { } change || visit.IsTakenBack == isTakenBack) return TourCards.Undo(visit, [], turn);
        var given = Given.Nothing.With(TakeBack.WhatField, change, new ReadContext(turn.Today, turn.Language, []));
        var answer = await store!.Run(visit.Id, TakeBack.Verb, given, turn);
        if (answer.Recorded.Count == 0) return TourCards.Undo(visit, answer.Card!.Body, turn);
        (visit.Undone, visit.IsTakenBack, visit.Change) = (answer.Card, isTakenBack, answer.Arrival!.Key);
        return TourCards.Undo(visit, [], turn);
    }

    async Task<AdaptiveCard?> Found(Visit visit, string? typed, Turn turn) => typed is null
        ? null
        : (await store!.Run(visit.Id, FindLearnings.Verb, Given.Nothing.With(FindLearnings.WordsField, typed, new ReadContext(turn.Today, turn.Language, [])), turn)).Card;

    async Task Begin((string Tenant, string Person) who)
    {
        if (visits.TryGetValue(who, out var before)) await End(who, before);
        if (visits.Count >= MostAtOnce && visits.MinBy(one => one.Value.LastSeen) is var oldest) await End(oldest.Key, oldest.Value);
        var visit = new Visit($"visitor {++entered}") { LastSeen = clock.GetUtcNow() };
        await (await Opened()).Enter(visit.Id);
        visits[who] = visit;
    }

    bool IsOver(Visit visit) => visit.LastSeen + Kept < clock.GetUtcNow();

    async Task<TourStore> Opened() => store ??= await TourStore.Open(name, log, understanding, ids);

    async Task End((string Tenant, string Person) who, Visit visit)
    {
        visits.Remove(who);
        await store!.Leave(visit.Id);
    }

    async Task Close()
    {
        if (store is not null) await store.DisposeAsync();
        store = null;
    }
}
