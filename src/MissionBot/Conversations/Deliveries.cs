using System.Text.Json;
using MissionBot.AdaptiveCards;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;
using MissionBot.BotFramework.Turns;
using MissionBot.Commands;
using MissionBot.Storage;

namespace MissionBot.Conversations;

/// <summary>
/// Brings answers to their conversation and notes that they arrived. What a change answered is in the store before it is
/// sent; what was not sent (a crash, a connector that is down) is sent by the sweep.
/// </summary>
public sealed class Deliveries(Store store, IConnector connector, TimeProvider clock, ILogger<Deliveries> log)
{
    static readonly TimeSpan EditTime = TimeSpan.FromSeconds(3);

    public static string Write(ConversationReference reference) => JsonSerializer.Serialize(reference, ActivityJson.Wire.ConversationReference);

    /// <summary>Posts the answer as a message of its own.</summary>
    /// <returns>Why it could not be sent; null where it was.</returns>
    public async Task<ConnectorFault?> Post(Answer answer, Turn turn, TurnContext context, CancellationToken cancellation)
    {
        try
        {
            if (answer.Before is { } before)
            {
                await Repeat(before, turn, context, cancellation);
                return null;
            }

            var message = answer is { IsOnce: false, Stored: { } stored } ? Outgoing.Read(stored) : Outgoing.Message(answer, turn.Conversation, context.Activity.ChannelId);
            await Settle(answer, turn, context, await context.Send(message, cancellation));
            return null;
        }
        catch (ConnectorException failure)
        {
            await Undelivered(turn.Reader, answer.Stored is null ? null : answer.Arrival?.Key, turn.Conversation.Id, failure, isFirst: true);
            return failure.Fault;
        }
        catch (StoreException failure)
        {
            log.NotNoted(failure, turn.Conversation.Id);
            return null;
        }
    }

    /// <summary>Posts a card where not even the turn could be read.</summary>
    public async Task Post(AdaptiveCard card, TurnContext context, CancellationToken cancellation)
    {
        try
        {
            await context.Send(Outgoing.Message(card, context.Activity.ChannelId), cancellation);
        }
        catch (ConnectorException failure)
        {
            log.NotSent(failure, context.Reference.Conversation.Id!);
        }
    }

    /// <summary>The answer to a press that takes the card's place: for the presser by the response, for everybody by an edit.</summary>
    public async Task<string> Return(Answer answer, Turn turn, TurnContext context, CancellationToken cancellation)
    {
        // The same press, which another client brought as a message: so it was answered with one.
        if (answer.Before is { } before) return before is { Reference: null, Reply: { } returned } ? returned : Outgoing.MessageAnswer(CommandWords.In(turn.Language).AnswerBelow);
        await Replace(answer, turn, context, Timeout.InfiniteTimeSpan, cancellation);
        return answer.Stored ?? Outgoing.CardAnswer(answer.Card!);
    }

    /// <returns>False where the pressed message cannot be edited.</returns>
    public Task<bool> Replace(Answer answer, Turn turn, TurnContext context, CancellationToken cancellation) => Replace(answer, turn, context, EditTime, cancellation);

    async Task<bool> Replace(Answer answer, Turn turn, TurnContext context, TimeSpan within, CancellationToken cancellation)
    {
        if (answer.Card is null || context.ExpectsReplies || context.Activity.ReplyToId is not { } pressed) return false;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(within);
        try
        {
            await context.Update(pressed, Outgoing.Message(answer.Card, context.Activity.ChannelId), limit.Token);
            await Settle(answer, turn, context, pressed);
            return true;
        }
        catch (Exception failure) when (failure is ConnectorException or OperationCanceledException)
        {
            log.NotEdited(failure, turn.Conversation.Id);
            return false;
        }
    }

    /// <summary>Sends what a turn that died left behind.</summary>
    /// <returns>How many were sent.</returns>
    public async Task<int> Sweep(CancellationToken cancellation)
    {
        var everyone = new Reader(Turns.NoTenant);
        var now = clock.GetUtcNow();
        var sent = 0;
        foreach (var (tenant, overdue) in store.Read(everyone, rows => rows.Overdue(now)))
        {
            var reader = new Reader(tenant);
            if (!await store.Change(reader, rows => rows.TakeOver(overdue.Key, now))) continue;
            if (await SendPending(overdue, reader, message => Deliver(Newest(reader, overdue), message, cancellation))) sent++;
        }

        await store.Change(everyone, rows => rows.ForgetHandled(now) + rows.ForgetDrafts(now));
        return sent;
    }

    // Within the lease the turn that has it is still sending; afterwards this one does.
    async Task Repeat(Handled before, Turn turn, TurnContext context, CancellationToken cancellation)
    {
        if (before is { State: Handled.Returned, Reply: { } returned } && context.ExpectsReplies) await context.Send(Outgoing.Read(returned), cancellation);
        if (before.State != Handled.Pending || before.Lease >= turn.Now) return;
        if (!await store.Change(turn.Reader, rows => rows.TakeOver(before.Key, turn.Now))) return;
        await SendPending(before, turn.Reader, message => context.Send(message, cancellation));
    }

    /// <returns>False where it could not be sent; it stays pending.</returns>
    async Task<bool> SendPending(Handled pending, Reader reader, Func<Activity, Task<string?>> send)
    {
        try
        {
            var message = Outgoing.Read(pending.Reply!);
            var id = await send(message);
            await store.Change(reader, rows =>
            {
                rows.MarkSent(pending.Key, id);
                if (id is not null && id != message.Id) rows.NotePostedAnew(pending.Key, message.Id, id);
                return true;
            });
            return true;
        }
        catch (ConnectorException failure)
        {
            await Undelivered(reader, pending.Key, ReadReference(pending.Reference!).Conversation.Id!, failure, isFirst: false);
            return false;
        }
    }

    ConversationReference Newest(Reader reader, Handled pending) => store.Read(reader, rows => rows.Readdressed(ReadReference(pending.Reference!)));

    async Task Undelivered(Reader reader, string? key, string conversation, ConnectorException failure, bool isFirst)
    {
        log.NotSent(failure, conversation);
        try
        {
            if (await store.Undeliver(reader, key, conversation, failure.Fault, isFirst, clock.GetUtcNow())) log.GivenUp(conversation, failure.Fault);
        }
        catch (StoreException broken)
        {
            log.NotNoted(broken, conversation);
        }
    }

    /// <summary>
    /// After the answer: that it arrived and where, and what the turn noticed. A turn that changed something waits for it, so
    /// that what was acknowledged is not sent again after a crash; what a turn merely noticed may be lost.
    /// </summary>
    async Task Settle(Answer answer, Turn turn, TurnContext context, string? id)
    {
        var topic = turn.Conversation.IsThread && answer.Topic?.After(turn.Conversation.Topic) is { } about && about != turn.Conversation.Topic ? about : null;
        if (answer.Stored is null && topic is null && !turn.IsNew) return;
        var reference = answer.Recorded.Count > 0 && !context.ExpectsReplies && Retelling.Lasting(context.Reference) is var now && now != turn.Conversation.Reference ? now : null;
        var noted = Noted(rows => Note(rows, answer, topic, reference, turn, id), turn);
        if (answer.Stored is not null) await noted;
        foreach (var retold in answer.Retold) await SendPending(retold, OwnerOf(answer, turn), message => Deliver(ReadReference(retold.Reference!), message, CancellationToken.None));
    }

    // A card that is gone, or that the channel does not let us edit, is told anew.
    async Task<string?> Deliver(ConversationReference to, Activity message, CancellationToken cancellation)
    {
        if (message.Id is not { } posted) return await connector.Send(to, message, cancellation);
        try
        {
            return await connector.Update(to, posted, message with { Id = null }, cancellation);
        }
        catch (ConnectorException failure) when (failure.Status is { } status && (int)status is >= 400 and < 500 and not 412 and not 429)
        {
            log.NotEdited(failure, to.Conversation.Id!);
            return await connector.Send(to, message with { Id = null }, cancellation);
        }
    }

    async Task Noted(Func<Rows, bool> note, Turn turn)
    {
        try
        {
            await store.Change(turn.Reader, note);
        }
        catch (Exception failure) when (failure is StoreException or ObjectDisposedException)
        {
            log.NotNoted(failure, turn.Conversation.Id);
        }
    }

    static bool Note(Rows rows, Answer answer, Topic? topic, string? reference, Turn turn, string? id)
    {
        if (answer.Arrival is { Reference: not null } arrival) rows.MarkSent(arrival.Key, id);
        foreach (var fact in answer.Recorded) rows.As(OwnerOf(answer, turn)).NotePosted(fact.Stream, fact.Seq, turn.Conversation.Id, id);
        if (reference is not null) rows.KeepReference(turn.Conversation, reference);
        if (topic is not null) rows.KeepTopic(turn.Conversation, topic);
        if (!turn.IsNew) return true;
        rows.Keep(turn.Speaker);
        rows.Keep(turn.Conversation, zone: turn.Conversation.Zone);
        if (turn.Speaker.IsPartner) rows.KeepPartners(turn.Conversation, turn.Now);
        return true;
    }

    // What was recorded may be another tenant's; so are the cards that tell of it.
    static Reader OwnerOf(Answer answer, Turn turn) => answer.Recorded is [{ Tenant: var owner }, ..] && owner != turn.Reader.Tenant ? new Reader(owner) : turn.Reader;

    internal static ConversationReference ReadReference(string stored) => JsonSerializer.Deserialize(stored, ActivityJson.Wire.ConversationReference)!;
}
