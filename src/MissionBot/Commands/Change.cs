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

    public IEnumerable<(string Stream, long Seq)> Places =>
        Facts.Split(' ').Select(fact => (fact[..fact.LastIndexOf('/')], long.Parse(fact.AsSpan(fact.LastIndexOf('/') + 1), System.Globalization.CultureInfo.InvariantCulture)));
}

static class ChangeRows
{
    const string Columns = "select h.key, h.place, h.person, h.at, h.facts from handled h where h.tenant_id = @tenant and h.facts is not null";

    static readonly Sql WithKey = new($"{Columns} and h.key = @key");

    static readonly Sql Recent = new($"{Columns} and h.place = @place and h.at >= @since and h.person = @person order by h.at desc");

    public static Change? Change(this Rows rows, string key) => rows.One<Change>(WithKey, new { key });

    /// <summary>What a person changed in a conversation since then, newest first.</summary>
    public static IReadOnlyList<Change> Changes(this Rows rows, Turn turn, DateTimeOffset since) =>
        rows.List<Change>(Recent, new { place = turn.Conversation.PlaceId, person = turn.Speaker.Id, since });
}
