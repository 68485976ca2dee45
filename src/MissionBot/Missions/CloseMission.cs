using MissionBot.Commands;
using MissionBot.Facts;

namespace MissionBot.Missions;

/// <param name="IsSaid">More than the bare word was said, so that it is meant.</param>
public sealed record CloseMission(Mission Mission, MissionOutcome Outcome, string? Why, DateOnly? On, bool IsSaid)
{
    static readonly ChoiceField<MissionOutcome> OutcomeField =
        new ChoiceField<MissionOutcome>("outcome", new("outcome", "udfald"), MissionChoices.Outcomes).Bare().Lead("as", "som").Optional();

    static readonly TextField WhyField = new TextField("why", new("why", "hvorfor", "because", "fordi")).Lead("because", "fordi").Optional();

    static readonly DateField OnField = new DateField("on", new("on", "den", "date", "dato"), Words.DateLean.Past).Lead("on", "den").Optional();

    public static Verb Verb { get; } = new Verb.Change<CloseMission, object?>(
        new("close", "luk", "close mission", "luk mission"),
        Right.Lead,
        Shape.Of(ShowMission.MissionField, null, OutcomeField, WhyField, OnField),
        given => new CloseMission(
            given.Get(ShowMission.MissionField), given.Find(OutcomeField) ?? MissionOutcome.Closed, given.Find(WhyField), given.Find(OnField), given.Typed.Count > 0),
        load: (_, _, _) => null,
        Decide)
    {
        Help = new("Closes a mission, as achieved or simply as closed.", "Lukker en mission, som opnået eller blot som lukket."),
        Button = new("Close the mission", "Luk missionen"),
        Example = new("close youth as achieved because fewer than 3 % are left out", "luk mad som opnået fordi alle spiser godt"),
    };

    static Outcome Decide(CloseMission command, object? _, Turn turn)
    {
        var mission = command.Mission;
        if (mission.Outcome is not null) return new Reply.Refused(MissionWords.In(turn.Language).IsClosed(mission));
        // "close" alone may be meant for anything; a mission is not closed by a slip.
        if (!command.IsSaid) return new Reply.Asked(MissionWords.In(turn.Language).CloseHow);
        var on = command.On ?? turn.Today;
        if (on > turn.Today) return new Reply.Refused(MissionWords.In(turn.Language).LiesAhead(on), OnField);
        var closed = mission with { Outcome = command.Outcome, ClosedOn = on, ClosedWhy = command.Why };
        return new Outcome(
            new Reply.Shown(MissionCards.Closed(closed, turn), new Topic("mission", mission.Id, mission.Id)),
            [new NewFact(mission.Id, new MissionClosed(mission.Id, command.Outcome, new(command.Why)), on)]);
    }
}
