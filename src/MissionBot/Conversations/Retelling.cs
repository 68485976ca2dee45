using System.Globalization;
using MissionBot.BotFramework.Activities;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Storage;
using MissionBot.Undoing;
using MissionBot.Words;

namespace MissionBot.Conversations;

/// <summary>
/// Cards stay true: where a fact was told, its card is edited when things have changed. What is to be edited is stored
/// as pending with the change itself, so a crash loses none of it.
/// </summary>
static class Retelling
{
    static readonly Sql Posted = new("""
        insert into posted (tenant_id, stream, seq, conversation_id, activity_id) values (@tenant, @stream, @seq, @conversation, @sentId)
        on conflict (tenant_id, stream, seq, conversation_id) do update set activity_id = excluded.activity_id
        """);

    static readonly Sql Announced = new("""
        insert into posted (tenant_id, stream, seq, conversation_id, activity_id) values (@tenant, @stream, @seq, @conversation, '')
        on conflict (tenant_id, stream, seq, conversation_id) do nothing
        """);

    static readonly Sql Told = new("""
        select p.conversation_id as conversation, p.activity_id as activity, c.kind, c.reference
        from posted p join conversations c on c.tenant_id = p.tenant_id and c.id = p.conversation_id
        where [reader p] and p.stream = @stream and p.seq = @seq and c.reference is not null
        """);

    // Who reads along, and in which language, is kept of the channel, not of its threads.
    static readonly Sql Channel = new($"select c.language, {ConversationRows.HasPartners} as hasPartners from conversations c where [reader c] and c.id = @place");

    static readonly Sql ToldIn = new("""
        select p.activity_id from posted p where [reader p] and p.stream = @stream and p.seq = @seq and p.conversation_id = @conversation
        """);

    static readonly Sql PostedAnew = new("""
        update posted set activity_id = @sentId
        where tenant_id = @tenant and conversation_id = @conversation and ((stream = @stream and seq = @seq) or (activity_id = @before and @before <> ''))
        """);

    static readonly Sql PlaceOf = new("select h.press from handled h where h.tenant_id = @tenant and h.key = @key");

    /// <param name="sentId">The message; null where the channel gave none: then the next is a message of its own.</param>
    public static void NotePosted(this Rows rows, string stream, long seq, string conversation, string? sentId) =>
        rows.Run(Posted, new { stream, seq, conversation, sentId = sentId ?? "" });

    /// <summary>The conversation hears what becomes of a fact, by a message of its own as long as none is known that tells of it.</summary>
    public static void TellOn(this Rows rows, Recorded fact, Conversation here, string reference)
    {
        rows.KeepReference(here, reference);
        // Elsewhere nothing is noted of a place but what it records.
        if (here.IsThread && here.Tenant != rows.Reader.Tenant) rows.KeepReference(here with { Id = here.PlaceId }, At(reference, here.PlaceId));
        rows.NotePosted(fact.Stream, fact.Seq, here.Id, null);
    }

    /// <summary>A place hears what becomes of a fact although nobody there said it, by a message of its own.</summary>
    public static void TellAt(this Rows rows, string stream, long seq, string place) => rows.Run(Announced, new { stream, seq, conversation = place });

    /// <summary>What a card told of is told by another message now: that one is edited from here on.</summary>
    /// <param name="before">The message that was to be edited; null where there was none.</param>
    public static void NotePostedAnew(this Rows rows, string key, string? before, string sentId)
    {
        if (ToldAt.Of(rows.One<string>(PlaceOf, new { key })) is { } told)
            rows.Run(PostedAnew, new { conversation = told.Conversation, stream = told.Stream, seq = told.Seq, before = before ?? "", sentId });
    }

    /// <summary>A message there tells of the fact, and can be edited.</summary>
    public static bool IsToldIn(this Rows rows, Conversation conversation, string stream, long seq) =>
        rows.One<string>(ToldIn, new { stream, seq, conversation = conversation.Id }) is { Length: > 0 };

    /// <returns>What is to be sent now, and is pending until it is.</returns>
    public static IReadOnlyList<Handled> Retell(Rows rows, Outcome outcome, Turn turn, Arrival arrival)
    {
        var pending = new List<Handled>();
        // One message may tell of several facts; the pressed one is edited by the answer itself.
        var edited = new HashSet<(string, string?)> { (turn.Conversation.Id, arrival.Pressed) };
        foreach (var (retold, place) in outcome.Retold.SelectMany(retold => rows.List<Place>(Told, new { stream = retold.Stream, seq = retold.Seq }).Select(place => (retold, place))))
        {
            if (!edited.Add((place.Conversation, place.Activity))) continue;
            var reference = Deliveries.ReadReference(place.Reference);
            var channel = rows.One<ChannelRow>(Channel, new { place = Conversation.PlaceOf(place.Conversation) });
            var there = turn with
            {
                // In the chat of somebody of the organisation nobody reads as a partner, whoever pressed elsewhere.
                Speaker = place.Kind == ConversationTypes.Personal && channel?.HasPartners != true ? turn.Speaker with { Belongs = Belonging.Member } : turn.Speaker,
                Owner = rows.Reader.Tenant,
                Conversation = new Conversation(reference.Conversation.TenantId ?? rows.Reader.Tenant, place.Conversation, place.Kind) { HasPartners = channel?.HasPartners == true },
                IsForOneReader = false,
                Language = Enum.TryParse<Language>(channel?.Language, out var language) ? language : turn.Language,
            };
            var eyes = Eyes(there.Conversation, retold, rows);
            var card = retold.Card(there, eyes).Seen(retold.Stream, there, eyes);
            if (eyes.Reader.IsPartner) card = card.ForPartners(there, eyes);
            if (retold.OffersUndo) card = TakeBack.Offered(card, arrival, outcome.UndoTitle, there);
            var message = Outgoing.Message(card, reference.ChannelId) with { Id = place.Activity.Length > 0 ? place.Activity : null };
            // What was to be told there before and is not told yet would come too late: the newest stays.
            var again = new Arrival($"{arrival.Key} {retold.Seq} {place.Conversation}", new ToldAt(retold.Stream, retold.Seq, place.Conversation).ToString(), place.Reference);
            var reply = Outgoing.Write(message);
            rows.Supersede(again.Press!);
            rows.Record(again, reply, turn.Now);
            pending.Add(new Handled(again.Key, Handled.Pending, turn.Now + Handled.LeaseTime, again.Reference, reply));
        }

        return pending;
    }

    // Whose eyes read there, whoever said what is told: the team's; where partners read along, those of whoever may see least; and in a
    // partner's own chat those of whoever said there what the card tells of.
    static Rows Eyes(Conversation there, Retold retold, Rows rows)
    {
        var own = rows.As(new Reader(rows.Reader.Tenant));
        if (!there.HasPartners) return own;
        var person = there.Kind == ConversationTypes.Personal ? rows.Logged(retold.Stream, retold.Seq)?.Place.By : null;
        return rows.As(own.Reader with { SpokenIn = there.PlaceId, SpokenAt = there.Tenant, Person = person ?? "" });
    }

    /// <summary>Where a channel can be reached whoever speaks, and whatever is replied to.</summary>
    public static string Lasting(ConversationReference reference) => Deliveries.Write(reference with { User = null, ActivityId = null, Locale = null });

    static string At(string reference, string place)
    {
        var there = Deliveries.ReadReference(reference);
        return Deliveries.Write(there with { Conversation = there.Conversation with { Id = place } });
    }

    /// <summary>Where a fact is told, as the handled row of an edit names it.</summary>
    sealed record ToldAt(string Stream, long Seq, string Conversation)
    {
        public override string ToString() => $"told {Stream} {Seq} {Conversation}";

        // A conversation's id may hold blanks, so it stands last.
        public static ToldAt? Of(string? place) => place?.Split(' ', 4) is ["told", var stream, var seq, var conversation]
            ? new(stream, long.Parse(seq, CultureInfo.InvariantCulture), conversation)
            : null;
    }

    sealed record Place(string Conversation, string Activity, string Kind, string Reference);

    sealed record ChannelRow(string? Language, bool HasPartners);
}
