using System.Collections.Immutable;
using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Sharing;
using MissionBot.Words;

namespace MissionBot.Missions;

/// <summary>Only what is given changes; what stays away stays as it is.</summary>
public sealed record EditMission(Mission Mission, string? Statement, string? Aims, string? Challenge, Rhythm? Rhythm, PersonNamed? Leader, Visibility? Visible)
{
    static readonly TextField StatementField = new TextField("statement", new("statement", "formulering"), TextField.Statement).Optional();

    static readonly TextField AimsField = new TextField("aims", new("aims", "delmål")).Optional();

    static readonly TextField ChallengeField =
        new TextField("challenge", new("grand challenge", "overordnet udfordring"), TextField.Title).Optional();

    static readonly ChoiceField<Rhythm> RhythmField = new ChoiceField<Rhythm>("rhythm", new("rhythm", "rytme"), MissionChoices.Rhythms).Optional();

    // Who leads already stays: it begins empty, and its name says why.
    static readonly PersonField LeaderField = (NameLeader.PersonField with { Name = new("one more leader", "endnu en leder", "leader", "leder", "new leader", "ny leder") }).Optional();

    public static Verb Verb { get; } = new Verb.Change<EditMission, Leading>(
        new("edit", "ret", "edit mission", "ret mission"),
        Right.Lead,
        Shape.Of(ShowMission.MissionField, StatementField, AimsField, ChallengeField, RhythmField, LeaderField, Visibilities.OfMission),
        given => new EditMission(
            given.Get(ShowMission.MissionField), given.Find(StatementField), given.Find(AimsField), given.Find(ChallengeField), given.Find(RhythmField),
            given.Find(LeaderField), given.Find(Visibilities.OfMission)),
        load: (command, turn, rows) => Leading.Load(command.Mission, command.Leader, turn, rows),
        Decide)
    {
        AsksWhat = true,
        Stands = (given, _, _) => given.Get(ShowMission.MissionField) is var mission
            ? [(StatementField, mission.Statement), (AimsField, mission.Aims), (ChallengeField, mission.Challenge), (RhythmField, mission.Rhythm),
                (Visibilities.OfMission, mission.Visible)]
            : [],
        Help = new("Changes a mission's statement, aims, grand challenge or rhythm, or names one more leader.", "Retter en missions formulering, delmål, overordnede udfordring eller rytme eller udpeger endnu en leder."),
        Example = new("edit youth: aims: every school leaver has a plan", "ret mad: delmål: ingen går sultne i skole"),
    };

    /// <summary>What a field that a fact names is called.</summary>
    internal static string LabelOf(string field, Language language) => Verb.Shape.All.First(one => one.Id == field).Label(language);

    static Outcome Decide(EditMission command, Leading leading, Turn turn)
    {
        var mission = command.Mission;
        if (command.Leader is { } named && leading.Refuse(named, LeaderField, turn) is { } refused) return refused;
        var changes = Changes(command).Where(change => change.New is not null && change.New != change.Old).ToList();
        if (changes.Count == 0 && command.Leader is null) return new Reply.Asked(MissionWords.In(turn.Language).WhatToChange);
        var edited = mission with
        {
            Statement = command.Statement ?? mission.Statement,
            Aims = command.Aims ?? mission.Aims,
            Challenge = command.Challenge ?? mission.Challenge,
            Rhythm = command.Rhythm ?? mission.Rhythm,
            Visible = command.Visible ?? mission.Visible,
        };
        var facts = changes.Select(change => new NewFact(mission.Id, new MissionChanged(mission.Id, change.Field.Id, new(change.Old, change.New)))).ToImmutableArray();
        if (command.Leader is { Id: { } leader })
        {
            var before = leading.Leaders.Select(one => one.Name).ToList();
            facts = facts.Add(Missions.Leader.Begins(mission, leader));
            changes.Add((LeaderField, before.Count == 0 ? null : Sentence.List(before, turn.Language), Sentence.List([.. before, command.Leader.Name], turn.Language)));
        }

        return new Outcome(new Reply.Shown(MissionCards.Changed(edited, changes, turn), new Topic("mission", mission.Id, mission.Id)), facts);
    }

    static (Field Field, string? Old, string? New)[] Changes(EditMission command) =>
    [
        (StatementField, command.Mission.Statement, command.Statement),
        (AimsField, command.Mission.Aims, command.Aims),
        (ChallengeField, command.Mission.Challenge, command.Challenge),
        (RhythmField, command.Mission.Rhythm?.ToString(), command.Rhythm?.ToString()),
        (Visibilities.OfMission, command.Mission.Visible.ToString(), command.Visible?.ToString()),
    ];
}
