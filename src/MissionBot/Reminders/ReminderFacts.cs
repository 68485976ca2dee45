using System.Text.Json.Serialization;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Indicators;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Reminders;

/// <summary>Somebody does not want to hear of a thing until a day.</summary>
/// <param name="Thing">A trial action's or an indicator's id.</param>
/// <param name="New">Null only where an undo goes back to none.</param>
public sealed record ReminderSnoozed(ReminderKind Kind, string Thing, string Person, DateOnly? Old, DateOnly? New) : Fact;

/// <summary>Somebody records an indicator's measurements from now on; nobody in particular, where an undo goes back to that.</summary>
public sealed record IndicatorAssigned(string Indicator, string? Old, string? New) : Fact;

static class ReminderFacts
{
    public static readonly IReadOnlyList<FactKind> Kinds =
    [
        FactKind.Of("reminder.snoozed", ReminderJson.Default.ReminderSnoozed, Apply, Inverse.Of<ReminderSnoozed>(
            fact => fact with { Old = fact.New, New = fact.Old },
            fact => [$"{fact.Thing}/reminder/{fact.Person}"],
            (fact, telling) => new(Said(telling).ReminderOf(NameOf(fact, telling)), Day(fact.Old, telling), Day(fact.New, telling), Said(telling).SnoozeInstead))),
        FactKind.Of("indicator.assigned", ReminderJson.Default.IndicatorAssigned, Apply, Inverse.Of<IndicatorAssigned>(
            fact => fact with { Old = fact.New, New = fact.Old },
            fact => [$"{fact.Indicator}/responsible"],
            (fact, telling) => new(
                Said(telling).ResponsibleFor(telling.Rows.Indicator(fact.Indicator)?.Name ?? ""), Person(fact.Old, telling), Person(fact.New, telling), Said(telling).AssignInstead))),
    ];

    static readonly Sql Snooze = new("""
        insert into snoozes (tenant_id, person, kind, thing_id, mission_id, until) values (@tenant, @person, @kind, @thing, @mission, @until)
        on conflict (tenant_id, person, kind, thing_id) do update set until = excluded.until
        """);

    static readonly Sql Wake = new("delete from snoozes where tenant_id = @tenant and person = @person and kind = @kind and thing_id = @thing");

    static readonly Sql Assign = new("""
        insert into indicator_people (tenant_id, indicator_id, mission_id, person) values (@tenant, @indicator, @mission, @person)
        on conflict (tenant_id, indicator_id) do update set person = excluded.person
        """);

    static readonly Sql Release = new("delete from indicator_people where tenant_id = @tenant and indicator_id = @indicator");

    static void Apply(ReminderSnoozed fact, Recorded recorded, Rows rows)
    {
        var of = new { person = fact.Person, kind = fact.Kind.ToString(), thing = fact.Thing, mission = recorded.Stream, until = fact.New };
        rows.Run(fact.New is null ? Wake : Snooze, of);
    }

    static void Apply(IndicatorAssigned fact, Recorded recorded, Rows rows) =>
        rows.Run(fact.New is null ? Release : Assign, new { indicator = fact.Indicator, mission = recorded.Stream, person = fact.New });

    static string NameOf(ReminderSnoozed fact, Telling telling) => fact.Kind is ReminderKind.Measurements
        ? telling.Rows.Indicator(fact.Thing)?.Name ?? ""
        : telling.Rows.Trial(fact.Thing)?.Key ?? "";

    static string? Day(DateOnly? day, Telling telling) => day is { } known ? Dates.Long(known, telling.Language) : null;

    static string? Person(string? id, Telling telling) => id is null ? null : telling.Rows.NameOf(id, telling.Language);

    static ReminderWords Said(Telling telling) => ReminderWords.In(telling.Language);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReminderSnoozed))]
[JsonSerializable(typeof(IndicatorAssigned))]
sealed partial class ReminderJson : JsonSerializerContext;
