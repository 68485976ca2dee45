using System.Runtime.CompilerServices;
using MissionBot.BotFramework.Connector;
using MissionBot.Conversations;
using MissionBot.Storage;

namespace MissionBot.Updates;

/// <summary>
/// Brings followers what happened. Each is told from where its cursor stands up to now, in one card; the cursor moves and the message is put
/// down in one commit, a few followers at a time and no faster than the channel takes them, so that nobody's change waits behind thousands.
/// </summary>
public sealed class Dispatcher(Store store, IConnector connector, Unhurried pace, TimeProvider clock, Ids ids, TeamsClient client, ILogger<Dispatcher> log)
{
    const int AtOnce = 64, Batch = 32;

    static readonly Reader Everyone = new("");

    static readonly TimeSpan Kept = TimeSpan.FromDays(400), ForgetsEvery = TimeSpan.FromDays(1);

    readonly SetBack setBack = new(store);

    readonly Outages outages = new();

    DateTimeOffset forgot;

    /// <returns>How many messages were sent or edited.</returns>
    public async Task<int> Pass(CancellationToken cancellation)
    {
        var sent = 0;
        await setBack.Mend(clock.GetUtcNow());
        await Amend();
        await Parallel.ForEachAsync(Taken(cancellation), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (row, stop) =>
        {
            if (await Send(row, stop)) Interlocked.Increment(ref sent);
        });
        await Forget();
        return sent;
    }

    /// <summary>
    /// Messages that told of what was taken back, corrected or answered since are edited next; and who hears by the clock, but at once of
    /// what names them, does.
    /// </summary>
    async Task Amend()
    {
        var now = clock.GetUtcNow();
        foreach (var mission in store.Read(Everyone, rows => rows.Unchecked()))
        {
            var reader = new Reader(mission.Tenant);
            var (otherwise, named) = store.Read(reader, rows => (rows.ToldOtherwise(mission), new Planning(rows, now, ids.New, client).Named(mission)));
            await store.Change(reader, rows =>
            {
                if (!rows.Check(mission)) return false;
                foreach (var (seq, by) in otherwise) rows.TellOtherwise(mission.Mission, seq, by, now);
                foreach (var post in named) rows.Post(post, now);
                return true;
            });
        }
    }

    /// <summary>What this process sends now: first what waits already, then what is new.</summary>
    async IAsyncEnumerable<OutboxRow> Taken([EnumeratorCancellation] CancellationToken cancellation)
    {
        for (IReadOnlyList<OutboxRow> due; (due = store.Read(Everyone, rows => rows.DuePosts(clock.GetUtcNow(), Batch))).Count > 0;)
            foreach (var row in await Take(due)) yield return row;
        foreach (var some in Batches((rows, after) => rows.FollowersBehind(after, clock.GetUtcNow(), Batch)).Concat(Batches((rows, after) => rows.DigestsDue(after, clock.GetUtcNow(), Batch))))
        {
            if (cancellation.IsCancellationRequested) yield break;
            foreach (var same in some.GroupBy(one => one.Tenant))
                foreach (var row in await Put(new Reader(same.Key), [.. same])) yield return row;
        }
    }

    /// <summary>Who is to be told, some at a time: the next are looked for once those before them were told.</summary>
    IEnumerable<IReadOnlyList<Behind>> Batches(Func<Rows, Behind?, IReadOnlyList<Behind>> next)
    {
        for (var some = store.Read(Everyone, rows => next(rows, null)); some.Count > 0; some = store.Read(Everyone, rows => next(rows, some[^1]))) yield return some;
    }

    async Task<List<OutboxRow>> Take(IReadOnlyList<OutboxRow> due)
    {
        var now = clock.GetUtcNow();
        var taken = new List<OutboxRow>();
        foreach (var same in due.GroupBy(row => row.Tenant))
        {
            var reader = new Reader(same.Key);
            // What was not sent yet is told together with what happened since.
            var joined = store.Read(reader, rows => same.Where(row => row is { SentId: null, Facts: not null, Attempts: > 0 }).Select(row => (Row: row, Plan: Planned(row.Subscription!, rows))).Where(one => one.Plan is not null).ToList());
            taken.AddRange(await store.Change(reader, rows =>
            {
                var mine = same.Where(row => rows.Take(row.Position, now)).ToList();
                foreach (var (row, plan) in joined.Where(one => mine.Contains(one.Row))) plan!.Join(row, rows);
                return mine.Select(row => rows.Post(row.Position)!).ToList();
            }));
        }

        return taken;

        Plan? Planned(string subscription, Rows rows) => new Planning(rows, now, ids.New, client).Of(subscription, rows.HeadFor(subscription)) is { Message: null, Follower.Subscription.Schedule: null } plan ? plan : null;
    }

    async Task<List<OutboxRow>> Put(Reader reader, IReadOnlyList<Behind> behind)
    {
        var now = clock.GetUtcNow();
        var plans = store.Read(reader, rows =>
        {
            var planning = new Planning(rows, now, ids.New, client);
            // One conversation that follows several missions hears of one after another.
            return behind.Select(one => Planned(planning, one)).OfType<Plan>().DistinctBy(plan => plan.Follower.Subscription.Conversation).ToList();
        });
        return plans.Count == 0 ? [] : await store.Change(reader, rows => plans.Select(plan => plan.Keep(rows, now)).OfType<long>().Select(position => rows.Post(position)!).ToList());
    }

    Plan? Planned(Planning planning, Behind one)
    {
        try
        {
            return planning.Of(one.Id, one.Head);
        }
        catch (Exception mistake) when (mistake is not StoreException)
        {
            // One follower whose updates cannot be read must not keep all others from theirs.
            log.NotPlanned(mistake, one.Id);
            return null;
        }
    }

    async Task<bool> Send(OutboxRow row, CancellationToken cancellation)
    {
        var reader = new Reader(row.Tenant);
        var to = store.Read(reader, rows => rows.Readdressed(row.To));
        try
        {
            if (outages.At(to.ServiceUrl, clock.GetUtcNow()) is { } fault)
            {
                await store.Change(reader, rows => rows.Failed(row, fault, null, clock.GetUtcNow(), log));
                return false;
            }

            // Drawn as things stand when its turn has come.
            await pace.Turn(to, cancellation);
            if (store.Read(reader, rows => Drawing.Of(row, rows, clock.GetUtcNow(), ids.New, client)) is not { } drawing)
            {
                await store.Change(reader, rows => rows.GiveUp(row, row.SentId is null ? OutboxRow.Dropped : OutboxRow.Sent, null, clock.GetUtcNow()));
                return false;
            }

            var id = row.SentId is { } posted ? await connector.Update(to, posted, drawing.Message, cancellation) ?? posted : await connector.Send(to, drawing.Message, cancellation);
            outages.Took(to.ServiceUrl);
            await store.Change(reader, rows => rows.Arrived(row, id, drawing.Topic, clock.GetUtcNow()));
            return true;
        }
        catch (ConnectorException failure)
        {
            outages.Failed(to.ServiceUrl, failure.Fault, clock.GetUtcNow());
            await store.Change(reader, rows => rows.Failed(row, failure.Fault, failure.RetryAfter, clock.GetUtcNow(), log));
            return false;
        }
        catch (Exception mistake) when (mistake is not (OperationCanceledException or StoreException))
        {
            log.NotDrawn(mistake, row.Position);
            await store.Change(reader, rows => rows.GiveUp(row, OutboxRow.Dead, mistake.GetType().Name, clock.GetUtcNow()));
            return false;
        }
    }

    async Task Forget()
    {
        var now = clock.GetUtcNow();
        if ((now - forgot).Duration() < ForgetsEvery) return;
        forgot = now;
        await store.Change(Everyone, rows => rows.ForgetPosts(now - Kept));
    }
}
