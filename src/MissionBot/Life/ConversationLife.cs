using MissionBot.AdaptiveCards;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;
using MissionBot.BotFramework.Turns;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Following;
using MissionBot.Help;
using MissionBot.Storage;
using MissionBot.Updates;

namespace MissionBot.Life;

/// <summary>
/// The bot comes and goes, people do, channels are renamed, shared, closed. Most of it is noted and nothing is said: a word is
/// worth saying where the bot is new, where somebody leaves work behind, and where other organisations begin to listen.
/// </summary>
public sealed class ConversationLife(Turns turns, Deliveries deliveries, Store store, Roster roster, IConnector connector)
{
    public async Task Take(TurnContext context, CancellationToken cancellation)
    {
        var activity = context.Activity;
        if (Happening.Of(activity) is not { } happening) return;
        var turn = InNobodysName(happening.Place, activity);
        switch (happening)
        {
            case Happening.BotCame came: await Welcome(came, turn, activity, cancellation); break;
            case Happening.PeopleWent went: await Miss(went, turn, activity, cancellation); break;
            case Happening.PeopleCame came: await Change(turn, rows => came.People.Aggregate(false, (any, person) => rows.ForgetDeparture(came.Place, IdOf(person, activity, rows)) || any)); break;
            case Happening.Shared shared: await Announce(shared, turn, activity, cancellation); break;
            case Happening.Named named: await Change(turn, rows => rows.KeepName(named.Place, named.Name, named.Team)); break;
            case Happening.Closed closed: await Change(turn, rows => rows.CloseAll(closed.Place, closed.Removed, turn.Now) | rows.EndFollowing(closed.Place, closed.Removed ? Ending.Removed : Ending.Closed, turn.Now) > 0); break;
            case Happening.Reopened opened: await Change(turn, rows => rows.ReopenAll(opened.Place)); break;
        }

        if (happening is Happening.PeopleCame or Happening.PeopleWent) roster.Forget(turn.Conversation.Tenant, happening.Place);
        if (happening is Happening.BotCame { Whole: var whole }) await LookWhoReads(whole, turn, context, cancellation);
        if (happening is Happening.PeopleCame) await LookWhoReads(happening.Place, turn, context, cancellation);
    }

    // Whoever only reads is never heard: the roster says whether partners are among them.
    async Task LookWhoReads(string whole, Turn turn, TurnContext context, CancellationToken cancellation)
    {
        if (turn.Conversation.Kind != ConversationTypes.Personal && await roster.HasPartners(context, cancellation))
            await Change(turn, rows => { rows.KeepPartners(turn.Conversation with { Id = whole }, turn.Now); return true; });
    }

    // Install and join arrive both, and again after every reload of some clients: one welcome a conversation, and one a team. It is noted
    // where the conversation is, whoever's missions it takes part in since.
    async Task Welcome(Happening.BotCame came, Turn turn, Activity activity, CancellationToken cancellation)
    {
        var whole = turn.Conversation with { Id = came.Whole };
        if (!await store.Change(new Reader(turn.Conversation.Tenant), rows => rows.MarkWelcomed(whole, turn.Now))) return;
        var card = store.Read(turn.Least ?? turn.Reader, rows => Lapsed.AddedTo(MomentCards.Welcome(Moment.Of(rows, turn), turn), rows.Lapsed(turn), turn));
        await deliveries.Post(new Answer(card), turn, At(came.Place, activity, activity.Id), cancellation);
    }

    /// <summary>Who goes leaves no trace unless missions or trial actions are left behind: then those who stay are asked, once.</summary>
    async Task Miss(Happening.PeopleWent went, Turn turn, Activity activity, CancellationToken cancellation)
    {
        foreach (var account in went.People)
        {
            var homes = await store.Change(turn.Reader, rows => rows.KeepDeparture(went.Place, IdOf(account, activity, rows), turn.Now) ? rows.HomesIn(went.Place) : []);
            foreach (var home in homes)
            {
                var there = InNobodysName(home.Id, activity with { Conversation = activity.Conversation! with { Id = home.Id, ConversationType = home.Kind } });
                var left = store.Read(there.Least ?? there.Reader, rows => LeftBy(IdOf(account, activity, rows), home, there, rows));
                if (!left.IsNothing) await Tell($"left {home.Id} {left.Person}", LifeCards.Left(left, there), there, At(home, activity), cancellation);
            }
        }
    }

    async Task Announce(Happening.Shared shared, Turn turn, Activity activity, CancellationToken cancellation)
    {
        if (!shared.Tenants.Any(tenant => !tenant.Equals(turn.Conversation.Tenant, StringComparison.OrdinalIgnoreCase))) return;
        await Change(turn with { Conversation = turn.Conversation with { Id = shared.Place } }, rows => { rows.KeepPartners(turn.Conversation with { Id = shared.Place }, turn.Now); return true; });
        await Tell($"shared {shared.Place} {string.Join(' ', shared.Tenants)}", LifeCards.Shared(turn), turn, At(shared.Place, activity, replyTo: null), cancellation);
    }

    /// <summary>Says something unasked, once, and also where a crash comes between.</summary>
    async Task Tell(string once, AdaptiveCard card, Turn turn, TurnContext there, CancellationToken cancellation)
    {
        var arrival = new Arrival($"{there.Activity.ChannelId} {once} {there.Activity.Timestamp:O}", once, Deliveries.Write(there.Reference));
        var answer = await store.Change(turn.Reader, rows =>
        {
            if (rows.Handled(arrival) is { } before) return Answer.Again(before);
            var stored = Outgoing.Write(Outgoing.Message(card, there.Activity.ChannelId));
            rows.Record(arrival, stored, turn.Now);
            return new Answer(card) { Stored = stored, Arrival = arrival };
        });
        await deliveries.Post(answer, turn, there, cancellation);
    }

    Task Change(Turn turn, Func<Rows, bool> work) => store.Change(turn.Reader, work);

    /// <summary>Nobody asked, so nobody's language or rights count.</summary>
    Turn InNobodysName(string place, Activity activity) =>
        turns.Of(activity with { From = activity.From ?? activity.Recipient, Conversation = activity.Conversation! with { Id = place } }, null) with { Speaker = new Person("", null, ""), IsNew = false };

    static Left LeftBy(string person, Home home, Turn turn, Rows rows)
    {
        var led = rows.MissionsLedFrom(home.Id, person);
        return new(person, turn.NameOf(person, rows), led, [.. led.Where(mission => !rows.LeadersOf(mission.Id).Any(leader => leader.IsHere))], rows.TrialsOwnedAt(home.Id, person));
    }

    // An event names people by what it has of them.
    static string IdOf(ChannelAccount account, Activity activity, Rows rows) =>
        account.AadObjectId ?? (account.Id is { } address ? rows.PersonAt(address)?.Id : null) ?? Turns.PersonOf(account, activity.ChannelId).Id;

    TurnContext At(string place, Activity activity, string? replyTo) =>
        new(activity with { Id = replyTo, From = null, Conversation = activity.Conversation! with { Id = place } }, connector);

    TurnContext At(Home home, Activity activity) =>
        new(activity with { Id = null, From = null, ServiceUrl = home.ServiceUrl, Conversation = activity.Conversation! with { Id = home.Id, ConversationType = home.Kind } }, connector);
}
