using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Storage;
using MissionBot.Updates;

namespace MissionBot.Reminders;

/// <summary>
/// Reminds people of what is theirs to do. What is to be said follows from the rows and the day alone, and that it was said is kept in the same
/// commit as the message: neither a restart nor a clock that is set back says anything twice.
/// </summary>
public sealed class Reminding(Store store, IConnector connector, Bell bell, TimeProvider clock, Ids ids, TeamsClient client, ILogger<Reminding> log)
{
    static readonly Reader Everyone = new("");

    static readonly Sql Tenants = new("select distinct s.tenant_id as tenant from streams s order by s.tenant_id");

    /// <returns>How many messages were put down or reworded.</returns>
    public async Task<int> Pass(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var said = 0;
        foreach (var tenant in store.Read(Everyone, rows => rows.List<string>(Tenants)))
        {
            var reader = new Reader(tenant);
            var round = store.Read(reader, rows => Round.Of(rows, now));
            foreach (var post in round.Answered()) said += await Reword(post, round, reader) ? 1 : 0;
            foreach (var (person, dues) in round.ToBeSaid()) said += await Remind(person, dues, round, reader, cancellation);
        }

        if (said > 0) bell.Ring();
        return said;
    }

    async Task<int> Remind(Person person, IReadOnlyList<Due> dues, Round round, Reader reader, CancellationToken cancellation)
    {
        var said = 0;
        // One card a person; where it has to stand in channels, one in each.
        foreach (var (place, there) in await Places(person, dues, round, reader, cancellation))
        {
            var turn = TurnAt(place, person, round, reader);
            await store.Change(reader, rows =>
            {
                var card = ReminderCards.Of(there, there.All(due => round.Times(due, person.Id) > 0), person, place.IsAlone, turn);
                var position = rows.Post(new NewPost(null, there[0].MissionId, place.Id, "reminder", Deliveries.Write(place.Reference), Outgoing.Write(Outgoing.Message(card, place.Reference.ChannelId))), round.Now);
                foreach (var before in round.SaidBy(there, person.Id))
                {
                    var left = round.LeftOf(before, there);
                    if (round.PlaceOf(before.Place) is { } stood)
                        rows.Say(before.Post, Outgoing.Write(Outgoing.Message(ReminderCards.SaidAgain(left, round.SeenAt(stood, person, rows), person, TurnAt(stood, person, round, reader), rows.As(stood.EyesOf(person, reader.Tenant))), stood.Reference.ChannelId)), round.Now);
                }

                foreach (var due in there) rows.NoteSaid(due, person.Id, round.Begins(due, person.Id), round.Times(due, person.Id) + 1, place.Id, position, round.Now);
                return true;
            });
            said++;
        }

        return said;
    }

    /// <summary>A card that reminds of what was done meanwhile says so.</summary>
    Task<bool> Reword(IReadOnlyList<SaidRow> post, Round round, Reader reader) => store.Change(reader, rows =>
    {
        if (rows.Person(post[0].Person) is not { } person || round.PlaceOf(post[0].Place) is not { } place) return false;
        var card = ReminderCards.Reworded(post, round.SeenAt(place, person, rows), person, TurnAt(place, person, round, reader), rows.As(place.EyesOf(person, reader.Tenant)));
        foreach (var said in post.Where(round.IsAnswered)) rows.Settled(said);
        return rows.Say(post[0].Post, Outgoing.Write(Outgoing.Message(card, place.Reference.ChannelId)), round.Now);
    });

    async Task<IReadOnlyList<(Place Place, IReadOnlyList<Due> Dues)>> Places(Person person, IReadOnlyList<Due> dues, Round round, Reader reader, CancellationToken cancellation)
    {
        if (!person.IsPartner && await Chat(person, dues, round, reader, cancellation) is { } chat) return chat.IsClosed ? [] : [(chat, dues)];
        return store.Read(reader, rows => dues
            .Select(due => PlaceFor(person, due, round, rows)).OfType<(Place Place, Due Due)>()
            .GroupBy(one => one.Place.Id).Select(same => (same.First().Place, (IReadOnlyList<Due>)[.. same.Select(one => one.Due)])).ToList());
    }

    // In the eyes of those who read there: what they do not see is said nowhere.
    static (Place Place, Due Due)? PlaceFor(Person person, Due due, Round round, Rows rows)
    {
        var places = person.IsPartner ? round.PlacesOf(person, due) : new[] { round.HomeOf(due) }.OfType<Place>().Where(home => !home.IsClosed);
        foreach (var place in places)
            if (round.SeenAt(place, person, rows).Dues.FirstOrDefault(one => one.Thing == due.Thing && one.Kind == due.Kind) is { } seen) return (place, seen);
        return null;
    }

    /// <returns>Null where the person cannot be written to alone: then it is said where the mission lives.</returns>
    async Task<Place?> Chat(Person person, IReadOnlyList<Due> dues, Round round, Reader reader, CancellationToken cancellation)
    {
        if (round.ChatOf(person.Id) is { } known) return known.IsClosed ? null : known;
        if (dues.Select(round.HomeOf).FirstOrDefault(home => home is not null) is not { } home) return null;
        if (home.IsAlone) return null;
        try
        {
            return await connector.Chat(home.Reference, person.Address ?? person.Id, reader.Tenant, cancellation) is { } id
                ? await store.Change(reader, rows => rows.OpenChat(person.Id, id, home))
                : null;
        }
        catch (ConnectorException failure) when (failure.Fault is ConnectorFault.Doubtful or ConnectorFault.Busy or ConnectorFault.NotRegistered)
        {
            // Said nowhere for now: the next round tries again.
            log.ChatNotMade(failure, person.Id);
            return home with { IsClosed = true };
        }
        catch (ConnectorException refused)
        {
            log.ChatRefused(refused, person.Id);
            return null;
        }
    }

    Turn TurnAt(Place place, Person person, Round round, Reader reader)
    {
        var language = person.Language ?? place.Language ?? Words.Language.English;
        var here = new Conversation(reader.Tenant, place.Id, place.Kind) { Zone = place.Zone, Language = place.IsAlone ? language : place.Language };
        return Unasked.Turn(place.IsAlone ? person : Unasked.Nobody, here, place.Reference, reader.Tenant, here.Language ?? language, round.Now, ids.New, client);
    }
}
