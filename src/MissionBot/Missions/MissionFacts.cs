using System.Text.Json.Serialization;
using MissionBot.Facts;
using MissionBot.Sharing;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Missions;

/// <param name="Visible">Who else sees what is recorded for it; null in what was stored before this was asked.</param>
public sealed record MissionCreated(
    string Mission, string Key, DateOnly? Deadline, Rhythm? Rhythm, IReadOnlyList<string> Leaders, string Home, MissionTexts Words, Visibility? Visible = null) : Fact;

public sealed record MissionTexts(string Statement, string? Aims, string? Challenge);

/// <summary>A field of the mission's own: statement, aims, challenge, rhythm or who else sees what is recorded.</summary>
public sealed record MissionChanged(string Mission, string Field, OldAndNew Words) : Fact;

public sealed record OldAndNew(string? Old, string? New);

/// <param name="New">Null only where an undo goes back to having none.</param>
public sealed record MissionExtended(string Mission, DateOnly? Old, DateOnly? New, Why Words) : Fact;

public sealed record MissionClosed(string Mission, MissionOutcome Outcome, Why Words) : Fact;

public sealed record Why(string? Text);

/// <summary>Somebody leads it, or no longer.</summary>
public sealed record MissionLed(string Mission, string Person, bool Old, bool New) : Fact;

/// <summary>Its creation was undone; its key may be given to another.</summary>
public sealed record MissionWithdrawn(string Mission) : Fact;

/// <summary>Its closing was undone.</summary>
public sealed record MissionReopened(string Mission, MissionOutcome Old) : Fact;

static class MissionFacts
{
    public static readonly IReadOnlyList<FactKind> Kinds =
    [
        FactKind.Of("mission.created", MissionJson.Default.MissionCreated, Apply, MissionInverses.Created),
        FactKind.Of("mission.changed", MissionJson.Default.MissionChanged, Apply, MissionInverses.Changed),
        FactKind.Of("mission.extended", MissionJson.Default.MissionExtended, Apply, MissionInverses.Extended),
        FactKind.Of("mission.closed", MissionJson.Default.MissionClosed, Apply, MissionInverses.Closed),
        FactKind.Of("mission.led", MissionJson.Default.MissionLed, Apply, MissionInverses.Led),
        FactKind.Of("mission.withdrawn", MissionJson.Default.MissionWithdrawn, Apply, Inverse.PutsBack),
        FactKind.Of("mission.reopened", MissionJson.Default.MissionReopened, Apply, Inverse.PutsBack),
    ];

    static readonly Sql Insert = new("""
        insert into missions (tenant_id, id, mission_key, statement, folded, deadline, aims, challenge, rhythm, home, created_on, trials, visible)
        values (@tenant, @mission, @key, @statement, @folded, @deadline, @aims, @challenge, @rhythm, @home, @on, 0, @visible)
        """);

    static readonly Sql InsertLeader = new("insert into mission_leaders (tenant_id, mission_id, person) values (@tenant, @mission, @person) on conflict do nothing");

    static readonly Sql DeleteLeader = new("delete from mission_leaders where tenant_id = @tenant and mission_id = @mission and person = @person");

    static readonly Sql InsertDeadline = new("""
        insert into mission_deadlines (tenant_id, mission_id, seq, deadline, why, on_day) values (@tenant, @mission, @seq, @deadline, @why, @on)
        """);

    static readonly Sql SetDeadline = new("update missions set deadline = @deadline where tenant_id = @tenant and id = @mission");

    static readonly Sql SetStatement = new("update missions set statement = @value, folded = @folded where tenant_id = @tenant and id = @mission");

    static readonly Sql SetAims = new("update missions set aims = @value where tenant_id = @tenant and id = @mission");

    static readonly Sql SetChallenge = new("update missions set challenge = @value where tenant_id = @tenant and id = @mission");

    static readonly Sql SetRhythm = new("update missions set rhythm = @value where tenant_id = @tenant and id = @mission");

    static readonly Sql SetVisible = new("update missions set visible = @value where tenant_id = @tenant and id = @mission");

    static readonly Sql Close = new("""
        update missions set outcome = @outcome, closed_on = @on, closed_why = @why where tenant_id = @tenant and id = @mission
        """);

    static readonly Sql ForgetDeadline = new("delete from mission_deadlines where tenant_id = @tenant and mission_id = @mission and seq = @seq");

    static readonly IReadOnlyList<Sql> Withdraw =
    [
        new("delete from missions where tenant_id = @tenant and id = @mission"),
        new("delete from mission_leaders where tenant_id = @tenant and mission_id = @mission"),
        new("delete from mission_deadlines where tenant_id = @tenant and mission_id = @mission"),
    ];

    static readonly Sql Reopen = new("""
        update missions set outcome = null, closed_on = null, closed_why = null where tenant_id = @tenant and id = @mission
        """);

    static void Apply(MissionCreated fact, Recorded recorded, Rows rows)
    {
        rows.Run(Insert, new
        {
            mission = fact.Mission,
            key = fact.Key,
            statement = fact.Words.Statement,
            folded = Folded.Of(fact.Words.Statement),
            deadline = fact.Deadline,
            aims = fact.Words.Aims,
            challenge = fact.Words.Challenge,
            rhythm = fact.Rhythm?.ToString(),
            home = fact.Home,
            on = recorded.On,
            visible = (fact.Visible ?? Visibilities.OfNewMissions).ToString(),
        });
        foreach (var person in fact.Leaders) rows.Run(InsertLeader, new { mission = fact.Mission, person });
        if (fact.Deadline is { } deadline) Keep(deadline, null, fact.Mission, recorded, rows);
    }

    static void Apply(MissionChanged fact, Recorded recorded, Rows rows)
    {
        var value = fact.Words.New;
        var set = fact.Field switch
        {
            "statement" => SetStatement,
            "aims" => SetAims,
            "challenge" => SetChallenge,
            "rhythm" => SetRhythm,
            "visible" => SetVisible,
            _ => throw new InvalidOperationException($"A mission has no field '{fact.Field}'."),
        };
        if (set == SetStatement) rows.Run(set, new { mission = fact.Mission, value, folded = Folded.Of(value ?? "") });
        else rows.Run(set, new { mission = fact.Mission, value });
    }

    static void Apply(MissionExtended fact, Recorded recorded, Rows rows)
    {
        rows.Run(SetDeadline, new { mission = fact.Mission, deadline = fact.New });
        // A deadline that was taken back was never one: it leaves the mission's history, and stays in the log.
        if (recorded.Undoes is { } seq && rows.Run(ForgetDeadline, new { mission = fact.Mission, seq }) > 0) return;
        if (fact.New is { } deadline) Keep(deadline, fact.Words.Text, fact.Mission, recorded, rows);
    }

    static void Apply(MissionClosed fact, Recorded recorded, Rows rows) =>
        rows.Run(Close, new { mission = fact.Mission, outcome = fact.Outcome.ToString(), on = recorded.On, why = fact.Words.Text });

    static void Apply(MissionLed fact, Recorded recorded, Rows rows) =>
        rows.Run(fact.New ? InsertLeader : DeleteLeader, new { mission = fact.Mission, person = fact.Person });

    static void Apply(MissionWithdrawn fact, Recorded recorded, Rows rows)
    {
        foreach (var table in Withdraw) rows.Run(table, new { mission = fact.Mission });
    }

    static void Apply(MissionReopened fact, Recorded recorded, Rows rows) => rows.Run(Reopen, new { mission = fact.Mission });

    static void Keep(DateOnly deadline, string? why, string mission, Recorded recorded, Rows rows) =>
        rows.Run(InsertDeadline, new { mission, seq = recorded.Seq, deadline, why, on = recorded.On });
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(MissionCreated))]
[JsonSerializable(typeof(MissionChanged))]
[JsonSerializable(typeof(MissionExtended))]
[JsonSerializable(typeof(MissionClosed))]
[JsonSerializable(typeof(MissionLed))]
[JsonSerializable(typeof(MissionWithdrawn))]
[JsonSerializable(typeof(MissionReopened))]
sealed partial class MissionJson : JsonSerializerContext;
