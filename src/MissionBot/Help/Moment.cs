using MissionBot.Commands;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Help;

/// <summary>Where the work stands in this conversation, as far as it decides what is of use now.</summary>
/// <param name="Trial">What the thread is about.</param>
/// <param name="Open">The conversation's mission; where none is chosen, those that could be.</param>
sealed record Moment(Trial? Trial, IReadOnlyList<Standing> Open)
{
    /// <summary>One more than is offered by name.</summary>
    const int Most = MomentCards.MostOffered + 1;

    // Counted over a mission's trial actions, never over learnings: help is as quick with 100,000 of them as with none.
    static readonly Sql Standings = new("""
        select m.mission_key as key,
            (select count(*) from trials t where [reader t] and t.mission_id = m.id) as trials,
            (select count(*) from indicators i where [reader i] and i.mission_id = m.id) as indicators,
            (select count(*) from trials t where [reader t] and t.mission_id = m.id and t.stage = 'Running') as running,
            (select coalesce(min(t.number), 0) from trials t where [reader t] and t.mission_id = m.id and t.stage = 'Running') as anyRunning,
            (select count(*) from trials t where [reader t] and t.mission_id = m.id and t.stage = 'Planned') as planned,
            (select coalesce(min(t.number), 0) from trials t where [reader t] and t.mission_id = m.id and t.stage = 'Ended'
                and not exists (
                    [members: select 1 from learning_counts c where c.tenant_id = t.tenant_id and c.of_id = t.id and c.learnings > 0]
                    [partners: select 1 from learnings said where [reader said] and said.trial_id = t.id])) as untold,
            (select count(*) from present_leaders l where [reader l] and l.mission_id = m.id) as leaders,
            (select count(*) from present_leaders l where [reader l] and l.mission_id = m.id and l.person = @person) as leads
        from missions m
        where [reader m] and m.outcome is null and m.id = coalesce(cast(@current as text), m.id)
        order by m.mission_key limit @most
        """);

    public Standing? Mission => Open is [var only] ? only : null;

    public static Moment Of(Rows rows, Turn turn)
    {
        var current = turn.Conversation.CurrentMissionId;
        var open = Standing(current);
        // The conversation's mission is closed: then those that are open.
        if (open.Count == 0 && current is not null) open = Standing(null);
        return new Moment(TrialReferences.Only.Usual(rows, turn) is [var trial] ? trial : null, open);

        IReadOnlyList<Standing> Standing(string? mission) => rows.List<Standing>(Standings, new { current = mission, person = turn.Speaker.Id, most = Most });
    }
}

/// <summary>One open mission in numbers.</summary>
sealed record Standing
{
    public required string Key { get; init; }

    public int Trials { get; init; }

    public int Indicators { get; init; }

    public int Running { get; init; }

    /// <summary>The number of a trial action that runs; 0 where none does.</summary>
    public int AnyRunning { get; init; }

    public int Planned { get; init; }

    /// <summary>The number of one that ended with nothing captured; 0 where there is none.</summary>
    public int Untold { get; init; }

    /// <summary>How many lead it; none means everyone.</summary>
    public int Leaders { get; init; }

    /// <summary>Whether the speaker is one of them.</summary>
    public bool Leads { get; init; }

    public string KeyOf(int number) => $"{Key}-{number}";
}
