using MissionBot.Commands;
using MissionBot.Facts;

namespace MissionBot.Missions;

/// <summary>Only what is given changes; what stays away stays as it is.</summary>
public sealed record EditMission(Mission Mission, string? Statement, string? Aims, string? Challenge, Rhythm? Rhythm)
{
    static readonly TextField StatementField = new TextField("statement", new("statement", "formulering"), TextField.Statement).Optional();

    static readonly TextField AimsField = new TextField("aims", new("aims", "delmål")).Optional();

    static readonly TextField ChallengeField =
        new TextField("challenge", new("grand challenge", "overordnet udfordring"), TextField.Title).Optional();

    static readonly ChoiceField<Rhythm> RhythmField = new ChoiceField<Rhythm>("rhythm", new("rhythm", "rytme"), MissionChoices.Rhythms).Optional();

    public static Verb Verb { get; } = new Verb.Change<EditMission, object?>(
        new("edit", "ret", "edit mission", "ret mission"),
        Right.Lead,
        Shape.Of(ShowMission.MissionField, StatementField, AimsField, ChallengeField, RhythmField),
        given => new EditMission(
            given.Get(ShowMission.MissionField), given.Find(StatementField), given.Find(AimsField), given.Find(ChallengeField), given.Find(RhythmField)),
        load: (_, _, _) => null,
        Decide)
    {
        Help = new("Changes a mission's statement, aims, grand challenge or rhythm.", "Retter en missions formulering, delmål, overordnede udfordring eller rytme."),
        Example = new("edit youth: aims: every school leaver has a plan", "ret mad: delmål: ingen går sultne i skole"),
    };

    static Outcome Decide(EditMission command, object? _, Turn turn)
    {
        var mission = command.Mission;
        var changes = new (string Field, string? Old, string? New)[]
        {
            ("statement", mission.Statement, command.Statement),
            ("aims", mission.Aims, command.Aims),
            ("challenge", mission.Challenge, command.Challenge),
            ("rhythm", mission.Rhythm?.ToString(), command.Rhythm?.ToString()),
        };
        var facts = changes.Where(change => change.New is not null && change.New != change.Old)
            .Select(change => new NewFact(mission.Id, new MissionChanged(mission.Id, change.Field, new(change.Old, change.New))))
            .ToList();
        if (facts.Count == 0) return new Reply.Refused(MissionWords.In(turn.Language).WhatToChange, StatementField);
        var edited = mission with
        {
            Statement = command.Statement ?? mission.Statement,
            Aims = command.Aims ?? mission.Aims,
            Challenge = command.Challenge ?? mission.Challenge,
            Rhythm = command.Rhythm ?? mission.Rhythm,
        };
        return new Outcome(new Reply.Shown(MissionCards.Changed(edited, turn), new Topic("mission", mission.Id, mission.Id)), [.. facts]);
    }
}
