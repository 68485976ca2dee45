using MissionBot.Cards;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Words;

namespace MissionBot.Missions;

/// <summary>How what happens to a mission is taken back, and how it is told.</summary>
static class MissionInverses
{
    // A mission is its stream: everything in it is built on the mission's creation.
    public static readonly Inverse Created = Inverse.Of<MissionCreated>(
        fact => new MissionWithdrawn(fact.Mission),
        _ => [""],
        (fact, telling) => new(In(telling).Title(fact.Key), null, Parts.Cut(fact.Words.Statement), In(telling).CloseInstead(fact.Key)) { IsWhole = true });

    public static readonly Inverse Changed = Inverse.Of<MissionChanged>(
        fact => fact with { Words = new(fact.Words.New, fact.Words.Old) },
        fact => [$"{fact.Mission}/{fact.Field}"],
        (fact, telling) => new(
            $"{In(telling).Title(Key(telling))} · {EditMission.LabelOf(fact.Field, telling.Language)}",
            MissionCards.Spoken(fact.Words.Old, telling.Language), MissionCards.Spoken(fact.Words.New, telling.Language), In(telling).EditInstead(Key(telling))));

    public static readonly Inverse Extended = Inverse.Of<MissionExtended>(
        fact => fact with { Old = fact.New, New = fact.Old },
        fact => [$"{fact.Mission}/deadline"],
        (fact, telling) => new(
            $"{In(telling).Title(Key(telling))} · {In(telling).Deadline}", Day(fact.Old, telling), Day(fact.New, telling), In(telling).ExtendInstead(Key(telling))));

    public static readonly Inverse Closed = Inverse.Of<MissionClosed>(
        fact => new MissionReopened(fact.Mission, fact.Outcome),
        fact => [$"{fact.Mission}/outcome"],
        (fact, telling) => new(
            In(telling).Title(Key(telling)),
            MissionChoices.States.Word(MissionState.Running, telling.Language),
            MissionChoices.Outcomes.Word(fact.Outcome, telling.Language),
            In(telling).StaysClosed));

    public static readonly Inverse Led = Inverse.Of<MissionLed>(
        fact => fact with { Old = fact.New, New = fact.Old },
        fact => [$"{fact.Mission}/leader/{fact.Person}"],
        (fact, telling) => new(
            $"{In(telling).Title(Key(telling))} · {In(telling).Leader}", Leader(fact, fact.Old, telling), Leader(fact, fact.New, telling), In(telling).LeaderInstead(Key(telling))));

    static string? Leader(MissionLed fact, bool leads, Telling telling) => leads ? telling.Rows.NameOf(fact.Person, telling.Language) : null;

    static MissionWords In(Telling telling) => MissionWords.In(telling.Language);

    static string Key(Telling telling) => telling.Rows.Mission(telling.Stream)?.Key ?? "";

    static string? Day(DateOnly? day, Telling telling) => day is { } known ? Dates.Long(known, telling.Language) : null;
}
