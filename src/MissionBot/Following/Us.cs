using System.Collections.Immutable;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Following;

/// <summary>
/// Whom a conversation that follows means by “me”: whoever asked for it; and where it takes part for an organisation, also those who
/// speak for that, and the trial actions that it takes part in (decision 18).
/// </summary>
/// <param name="Organisation">By name; null where the conversation takes part for none.</param>
sealed record Us(ImmutableHashSet<string> People, ImmutableHashSet<string> Trials, string? Organisation = null)
{
    public static Us Nobody { get; } = new([], []);

    public Us With(string person) => this with { People = People.Add(person) };

    public bool Own(Trial trial) => Trials.Contains(trial.Id) || (trial.Owner is { } owner && People.Contains(owner));
}

static class UsRows
{
    // Where the mission lives, what is followed is the team's, whoever else is there.
    static readonly Sql Partner = new("""
        select g.partner_id from grants g join missions m on m.tenant_id = g.tenant_id and m.id = g.mission_id
        where [reader g] and [reader m] and g.place = @place and g.mission_id = @mission and g.ended is null and m.home <> g.place
        """);

    static readonly Sql Name = new("select p.name from partners p where [reader p] and p.id = @partner");

    static readonly Sql Voices = new("select v.person from partner_voices v where [reader v] and v.partner_id = @partner and v.mission_id = @mission");

    static readonly Sql TakenUp = new("select t.trial_id from partner_trials t where [reader t] and t.partner_id = @partner and t.mission_id = @mission");

    /// <summary>As a place means it, whoever asked.</summary>
    public static Us Us(this Rows rows, string mission, string place)
    {
        // Nothing of it is shown: who sees what is told is decided on what is told.
        var all = rows.As(new Reader(rows.Reader.Tenant));
        return all.One<string>(Partner, new { place, mission }) is not { } partner ? Following.Us.Nobody : new(
            [.. all.List<string>(Voices, new { partner, mission })],
            [.. all.List<string>(TakenUp, new { partner, mission })],
            all.One<string>(Name, new { partner }));
    }

    public static Us Us(this Rows rows, Subscription subscription) => rows.Us(subscription.MissionId, subscription.Conversation).With(subscription.Person);
}
