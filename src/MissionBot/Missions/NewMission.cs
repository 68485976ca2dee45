using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Following;
using MissionBot.Sharing;
using MissionBot.Words;

namespace MissionBot.Missions;

public sealed record NewMission(string? Key, string Statement, DateOnly? Deadline, string? Aims, string? Challenge, Rhythm? Rhythm, Visibility? Visible)
{
    static readonly KeyField KeyField = new KeyField("short", new("short name", "kort navn", "key", "nøgle")).Optional();

    static readonly TextField StatementField = new TextField("statement", new("statement", "formulering"), TextField.Statement)
        .Hint("By 2030, …", "I 2030 …");

    static readonly DeadlineField DeadlineField = new DeadlineField("deadline", new("deadline", "frist")).Optional();

    static readonly TextField AimsField = new TextField("aims", new("aims", "delmål")).Optional();

    static readonly TextField ChallengeField =
        new TextField("challenge", new("grand challenge", "overordnet udfordring"), TextField.Title).Optional();

    static readonly ChoiceField<Rhythm> RhythmField = new ChoiceField<Rhythm>("rhythm", new("rhythm", "rytme"), MissionChoices.Rhythms).Optional();

    public static Verb Verb { get; } = new Verb.Change<NewMission, IReadOnlyList<Mission>>(
        new("new mission", "ny mission", "create mission", "opret mission"),
        Right.Contribute,
        Shape.Of(KeyField, StatementField, DeadlineField, AimsField, ChallengeField, RhythmField, Visibilities.OfMission) with
        {
            LoneTextIsRest = true,
            // Only before the colon: "By 2030, …" in the statement is read, and stays there.
            Head = [DeadlineField.Lead("deadline", "frist", "by", "until", "to", "inden", "senest", "til").Bare()],
        },
        given => new NewMission(
            given.Find(KeyField), given.Get(StatementField), given.Find(DeadlineField), given.Find(AimsField), given.Find(ChallengeField), given.Find(RhythmField),
            given.Find(Visibilities.OfMission)),
        load: (_, _, rows) => rows.Missions(),
        Decide)
    {
        Phrases = MissionPhrases.New,
        Help = new("Records a mission: an ambitious public goal with a date.", "Opretter en mission: et ambitiøst samfundsmål med en frist."),
        Example = new("new mission food: By 2030, everyone eats well every day", "ny mission mad: I 2030 spiser alle godt hver dag"),
    };

    static Outcome Decide(NewMission command, IReadOnlyList<Mission> missions, Turn turn)
    {
        var words = MissionWords.In(turn.Language);
        if (command.Key is { } typed && missions.FirstOrDefault(mission => mission.Key == typed) is { } taken)
            return new Reply.Refused(words.KeyTaken(taken), KeyField);
        var key = command.Key ?? MissionKey.From(command.Statement, candidate => missions.Any(mission => mission.Key == candidate));
        var deadline = command.Deadline ?? StatementDeadline.In(command.Statement, turn.Today);
        var visible = command.Visible ?? Visibilities.OfNewMissions;
        var fact = new MissionCreated(
            turn.NewId(), key, deadline, command.Rhythm, Leaders(turn), turn.Conversation.PlaceId, new(command.Statement, command.Aims, command.Challenge), visible);
        var mission = new Mission(
            fact.Mission, key, command.Statement, deadline, command.Aims, command.Challenge, command.Rhythm, turn.Today, null, null, null, 0, visible);
        return new Outcome(
            new Reply.Shown(MissionCards.Created(mission, turn), new Topic("mission", mission.Id, mission.Id)), [new NewFact(mission.Id, fact)])
        {
            Mission = mission.Id,
            Keeps = Beginning.IsHome(turn) ? rows => Beginning.AtHome(mission, turn, rows) : null,
        };
    }

    // The sample is said by nobody, so nobody leads its missions, and that is: everyone.
    static IReadOnlyList<string> Leaders(Turn turn) => turn.Speaker.Id.Length > 0 ? [turn.Speaker.Id] : [];
}
