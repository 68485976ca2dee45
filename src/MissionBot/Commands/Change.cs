using MissionBot.BotFramework.Activities;
using MissionBot.Facts;
using MissionBot.Storage;

namespace MissionBot.Commands;

/// <summary>What one command recorded, where, when and by whom: it is taken back as a whole.</summary>
/// <param name="Key">Of what came in.</param>
/// <param name="Facts">Each fact's stream and place, as stored.</param>
public sealed record Change(string Key, string Place, string Person, DateTimeOffset At, string Facts)
{
    public static Change Of(Arrival arrival, IReadOnlyList<Recorded> recorded, Turn turn) => new(
        arrival.Key, turn.Conversation.PlaceId, turn.Speaker.Id, turn.Now, string.Join(' ', recorded.Select(fact => $"{fact.Stream}/{fact.Seq}")));

    public IEnumerable<(string Stream, long Seq)> Places => PlacesOf(Facts);

    internal static IEnumerable<(string Stream, long Seq)> PlacesOf(string facts) =>
        facts.Split(' ').Select(fact => (fact[..fact.LastIndexOf('/')], long.Parse(fact.AsSpan(fact.LastIndexOf('/') + 1), System.Globalization.CultureInfo.InvariantCulture)));
}

static class ChangeRows
{
    const string Columns = "select h.key, h.place, h.person, h.at, h.facts from handled h where h.tenant_id = @tenant and h.facts is not null";

    static readonly Sql WithKey = new($"{Columns} and h.key = @key");

    static readonly Sql Recent = new($"{Columns} and h.place = @place and h.at >= @since and h.person = @person order by h.at desc");

    static readonly Sql OfMessage = new("select m.facts from message_facts m where m.tenant_id = @tenant and m.message = @key");

    // What else came in (presses, dialogs) is edited by nobody.
    static readonly Sql KeepMessages = new($"""
        insert into message_facts (tenant_id, message, facts)
        select h.tenant_id, h.key, h.facts from handled h where h.at < @before and h.state <> 'pending' and h.facts is not null and h.key like '% {ActivityTypes.Message} %'
        on conflict do nothing
        """);

    /// <summary>What a message recorded, however long ago; null where that was nothing.</summary>
    public static IEnumerable<(string Stream, long Seq)>? FactsOfMessage(this Rows rows, string key) =>
        (rows.Change(key)?.Facts ?? rows.One<string>(OfMessage, new { key })) is { } facts ? Commands.Change.PlacesOf(facts) : null;

    /// <summary>What was recorded for messages stays known when the answers to them are forgotten.</summary>
    public static int KeepMessageFacts(this Rows rows, DateTimeOffset before) => rows.Run(KeepMessages, new { before });

    public static Change? Change(this Rows rows, string key) => rows.One<Change>(WithKey, new { key });

    /// <summary>What a person changed in a conversation since then, newest first.</summary>
    public static IReadOnlyList<Change> Changes(this Rows rows, Turn turn, DateTimeOffset since) =>
        rows.List<Change>(Recent, new { place = turn.Conversation.PlaceId, person = turn.Speaker.Id, since });
}
