using MissionBot.Commands;
using MissionBot.Indicators;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Reminders;

/// <summary>The statements on what is due, to whom, and what was said of it.</summary>
static class ReminderRows
{
    // A superset by days: what is due where a person is, their own day tells.
    static readonly Sql Ending = new($"""
        {TrialRows.Select} and m.outcome is null and (
            (t.stage in ('Running', 'Paused') and t.planned_end >= @earliest and t.planned_end <= @latest)
            or (t.stage = 'Ended' and t.ended_on >= @earliest))
        order by t.mission_id, t.number
        """);

    static readonly Sql Responsible = new("select p.indicator_id as indicator, p.person from indicator_people p where [reader p]");

    static readonly Sql Snoozed = new("select s.person, s.kind, s.thing_id as thing, s.until from snoozes s where [reader s]");

    static readonly Sql Unwanted = new("select u.person, u.kind from unreminded u where u.tenant_id = @tenant");

    static readonly Sql Refuse = new("""
        insert into unreminded (tenant_id, person, kind, at) values (@tenant, @person, @kind, @now) on conflict do nothing
        """);

    static readonly Sql Want = new("delete from unreminded where tenant_id = @tenant and person = @person and kind = @kind");

    static readonly Sql Said = new("""
        select r.person, r.kind, r.thing_id as thing, r.mission_id as mission, r.due, r.times, r.last, r.place, r.post, r.settled as isSettled, c.zone, c.closed
        from reminders r left join conversations c on c.tenant_id = r.tenant_id and c.id = r.place
        where r.tenant_id = @tenant
        """);

    static readonly Sql SaidTwice = new("""
        select r.kind, r.thing_id as thing, r.due, r.last from reminders r where r.tenant_id = @tenant and r.mission_id = @mission and r.times > 1
        """);

    static readonly Sql Keep = new("""
        insert into reminders (tenant_id, person, kind, thing_id, mission_id, due, times, last, place, post) values (@tenant, @person, @kind, @thing, @mission, @due, @times, @now, @place, @post)
        on conflict (tenant_id, person, kind, thing_id) do update set
            due = excluded.due, times = excluded.times, last = excluded.last, place = excluded.place, post = excluded.post, settled = 0
        """);

    static readonly Sql Settle = new("update reminders set settled = 1 where tenant_id = @tenant and post = @post and kind = @kind and thing_id = @thing");

    /// <summary>All that is, or will soon be, somebody's to do.</summary>
    public static IReadOnlyList<Due> Dues(this Rows rows, DateOnly today, int ahead)
    {
        var open = rows.Missions().Where(mission => mission.Outcome is null).Select(mission => mission.Id).ToHashSet();
        var responsible = rows.List<Charge>(Responsible).ToDictionary(one => one.Indicator, one => one.Person);
        var leaders = new Dictionary<string, IReadOnlyList<string>>();
        var trials = rows.List<Trial>(Ending, new { earliest = today.AddDays(-Due.Longest), latest = today.AddDays(ahead) });
        return
        [
            .. trials.Select(trial => Due.Of(trial, one => one.Owner is { } owner ? [owner] : LeadersOf(one.MissionId))).OfType<Due>(),
            .. rows.Indicators().Where(indicator => indicator.Cadence is not null && open.Contains(indicator.MissionId))
                .Select(indicator => Due.Of(rows.Course(indicator), one => responsible.TryGetValue(one.Id, out var person) ? [person] : LeadersOf(one.MissionId))).OfType<Due>(),
        ];

        IReadOnlyList<string> LeadersOf(string mission)
        {
            if (!leaders.TryGetValue(mission, out var known)) leaders[mission] = known = [.. rows.LeadersOf(mission).Where(leader => leader.IsHere).Select(leader => leader.Person)];
            return known;
        }
    }

    public static IReadOnlyDictionary<(string Person, ReminderKind Kind, string Thing), DateOnly> Snoozes(this Rows rows) =>
        rows.List<Nap>(Snoozed).ToDictionary(nap => (nap.Person, nap.Kind, nap.Thing), nap => nap.Until);

    public static IReadOnlySet<(string Person, ReminderKind Kind)> Unwished(this Rows rows) => rows.List<Wish>(Unwanted).Select(wish => (wish.Person, wish.Kind)).ToHashSet();

    public static void Wants(this Rows rows, string person, ReminderKind kind, bool wants, DateTimeOffset now) =>
        rows.Run(wants ? Want : Refuse, new { person, kind = kind.ToString(), now });

    public static string? ResponsibleFor(this Rows rows, Indicator indicator) =>
        rows.List<Charge>(Responsible).FirstOrDefault(one => one.Indicator == indicator.Id)?.Person;

    public static IReadOnlyList<SaidRow> SaidBefore(this Rows rows) => rows.List<SaidRow>(Said);

    /// <summary>What of a mission was said twice.</summary>
    public static IReadOnlyList<Unanswered> Unanswered(this Rows rows, string mission) =>
        [.. rows.List<Twice>(SaidTwice, new { mission }).Select(said => new Unanswered(said.Kind, said.Thing, said.Due, DateOnly.FromDateTime(said.Last.UtcDateTime)))];

    public static void NoteSaid(this Rows rows, Due due, string person, DateOnly begins, int times, string place, long post, DateTimeOffset now) => rows.Run(
        Keep, new { person, kind = due.Kind.ToString(), thing = due.Thing, mission = due.MissionId, due = begins, times, now, place, post });

    public static void Settled(this Rows rows, SaidRow said) => rows.Run(Settle, new { post = said.Post, kind = said.Kind.ToString(), thing = said.Thing });

    sealed record Twice(ReminderKind Kind, string Thing, DateOnly Due, DateTimeOffset Last);

    sealed record Charge(string Indicator, string Person);

    sealed record Nap(string Person, ReminderKind Kind, string Thing, DateOnly Until);

    sealed record Wish(string Person, ReminderKind Kind);
}

/// <param name="On">The day on which it was said the second time.</param>
sealed record Unanswered(ReminderKind Kind, string Thing, DateOnly Due, DateOnly On);

/// <summary>What a person was reminded of, and where.</summary>
/// <param name="Zone">Of that place.</param>
/// <param name="Closed">Since when it takes nothing from the bot.</param>
sealed record SaidRow(
    string Person, ReminderKind Kind, string Thing, string Mission, DateOnly Due, int Times, DateTimeOffset Last, string Place, long Post, bool IsSettled, string? Zone, DateTimeOffset? Closed)
{
    public Told Told => new(Due, Times, new Conversations.Conversation("", Place, "") { Zone = Zone }.Today(Last), Closed >= Last);
}
