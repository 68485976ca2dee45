using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Cards;

/// <summary>
/// Whose own view of a card is another than the one that all see: Teams shows it to those whom the card names, and in a small
/// conversation to everybody.
/// </summary>
static class Readers
{
    /// <summary>Teams takes no more ids on one card.</summary>
    public const int Most = 60;

    // Whoever leads, owns or planned something of the mission: whose rights or interest in it are known.
    static readonly Sql Concerned = new("""
        select p.id, p.address, p.language, p.belongs from people p
        where [reader p] and p.address is not null and (
            p.id in (select l.person from mission_leaders l where [reader l] and l.mission_id = @mission)
            or p.id in (select t.owner from trials t where [reader t] and t.mission_id = @mission)
            or p.id in (select t.planned_by from trials t where [reader t] and t.mission_id = @mission))
        order by p.id
        """);

    static readonly Sql Met = new("select p.id, p.address, p.language, p.belongs from people p where [reader p] and p.address is not null order by p.id");

    /// <summary>Their ids, as the channel calls them: first those who lead, then whose language or rights are others, then who is not known.</summary>
    /// <param name="isForMore">Everybody of the organisation is shown more than stands on the card, and whoever asked first of all.</param>
    /// <param name="leaders">Who has buttons of their own on the card; nobody where it has none.</param>
    public static IReadOnlyList<string> Of(string mission, IReadOnlySet<string> leaders, bool isForMore, Turn turn, Rows rows)
    {
        var concerned = rows.List<Reading>(Concerned, new { mission })
            .Where(reader => leaders.Contains(reader.Id) || (isForMore && !reader.IsPartner) || reader.IsShownAnother(turn.Language))
            .OrderByDescending(reader => leaders.Contains(reader.Id))
            .Select(reader => reader.Address);
        IEnumerable<string> asked = isForMore && turn.Speaker.Address is { } own ? [own] : [];
        return [.. asked.Concat(concerned).Concat(Present(isForMore, turn, rows)).Distinct().Take(Most)];
    }

    // The roster says who is there; what is known of them says for whom it would be the same card.
    static IEnumerable<string> Present(bool isForMore, Turn turn, Rows rows)
    {
        var present = turn.Present(turn.Conversation);
        if (present.Count == 0) return [];
        var met = rows.List<Reading>(Met).ToLookup(reader => reader.Address);
        return [.. present.Where(address => met[address].Any(reader => (isForMore && !reader.IsPartner) || reader.IsShownAnother(turn.Language))), .. present.Where(address => !met.Contains(address))];
    }

    sealed record Reading(string Id, string Address, string? Language, string? Belongs)
    {
        public bool IsPartner => Belongs is not (null or nameof(Belonging.Member));

        // A language that nobody knows yet is no reason to ask.
        public bool IsShownAnother(Language language) =>
            (Enum.TryParse<Language>(Language, out var own) && own != language) || Belongs is nameof(Belonging.Guest) or nameof(Belonging.Elsewhere);
    }
}
