using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Missions;
using MissionBot.Words;

namespace MissionBot.Indicators;

/// <summary>Adds an indicator; a name alone that exists shows the indicator of that name.</summary>
public sealed record AddIndicator(Mission Mission, IndicatorTexts Texts, Aim Aim, IndicatorKind? Kind, Tier? Tier, Direction? Direction, Rhythm? Cadence, bool IsNameAlone)
{
    static readonly TextField NameField = new TextField("name", new("name", "navn"), TextField.Title).Hint("what is measured, of whom", "hvad der måles, for hvem");

    static readonly TextField UnitField = (new TextField("unit", new("unit", "enhed"), 20) { EndsAtSeparator = true, IsGuarded = false }).Lead("unit", "enhed").Optional();

    static readonly NumberField BaselineField = (new NumberField("baseline", new("baseline", "udgangspunkt")) { TakesYesAndNo = true }).Lead("from", "fra").Optional()
        .Means("The value it starts from.", "Den værdi, I begynder ved.");

    static readonly DateField BaselineOnField = new DateField("baselineOn", new("baseline date", "udgangspunkt den"), DateLean.Past).Lead("on", "in", "den", "i").After(BaselineField).Optional();

    static readonly NumberField GoalField = (new NumberField("target", new("target", "måltal")) { TakesYesAndNo = true }).Lead("to", "til").Optional();

    static readonly DateField GoalOnField = new DateField("targetOn", new("target date", "måldato")).Lead("by", "in", "inden", "senest", "i").After(GoalField).Optional();

    static readonly TextField SourceField = new TextField("source", new("source", "kilde"), TextField.Statement).Optional();

    static readonly TextField DefinitionField = new TextField("definition", new("definition", "definition"), TextField.Statement).Optional();

    static readonly ChoiceField<IndicatorKind> KindField = new ChoiceField<IndicatorKind>("kind", new("kind", "type"), IndicatorChoices.Kinds).Bare().Optional();

    static readonly ChoiceField<Tier> TierField = new ChoiceField<Tier>("tier", new("tier", "niveau"), IndicatorChoices.Tiers).Optional()
        .Means("Output: what you do. Outcome: what changes for people. Impact: what changes for society.", "Ydelse: det, I gør. Resultat: det, der ændrer sig for borgerne. Langsigtet effekt: det, der ændrer sig i samfundet.");

    static readonly ChoiceField<Direction> DirectionField = new ChoiceField<Direction>("direction", new("direction", "retning"), IndicatorChoices.Directions).Bare().Optional()
        .Means("Which way is better: up, down, or neither.", "Hvilken vej der er den gode: op, ned eller ingen af dem.");

    static readonly ChoiceField<Rhythm> CadenceField = new ChoiceField<Rhythm>("cadence", new("cadence", "hyppighed"), MissionChoices.Rhythms).Bare().Optional()
        .Means("How often a new number is expected.", "Hvor ofte der ventes et nyt tal.");

    static readonly TextField PopulationField = new TextField("population", new("population", "population"), TextField.Title).Optional();

    static readonly TextField GroupField = new TextField("group", new("group", "målgruppe"), TextField.Title).Optional();

    static readonly TextField AreaField = new TextField("area", new("area", "område"), TextField.Title).Optional();

    static readonly ReferenceField<Mission> MissionField = new("mission", new("mission", "mission"), MissionReferences.Only);

    public static Verb Verb { get; } = new Verb.Change<AddIndicator, Course?>(
        new("indicator", "indikator", "new indicator", "ny indikator"),
        Right.Contribute,
        Shape.Of(NameField, null, UnitField, BaselineField, BaselineOnField, GoalField, GoalOnField, MissionField, SourceField, DefinitionField, DirectionField,
            CadenceField, KindField, TierField, PopulationField, GroupField, AreaField),
        Make,
        load: (command, _, rows) => rows.IndicatorsOf(command.Mission.Id).Where(command.Names).ToList() is [var one, ..] same && (same.Count == 1 || !command.IsNameAlone)
            ? rows.Course(one)
            : null,
        Decide)
    {
        TellsOf = MeasureIndicator.IndicatorField,
        Phrases = IndicatorPhrases.Add,
        Headings = IndicatorPhrases.AddHeadings,
        Help = new("Adds an indicator: what tells whether the mission is reached. A name alone shows it.", "Opretter en indikator: det, der viser, om missionen lykkes. Et navn alene viser den."),
        Example = new(
            "indicator Young people without work or education: unit %, from 6 on 2018-12-31, to 3 by 2025-12-31, source: INVI article",
            "indikator Madusikkerhed: enhed %, fra 23 den 2021-03-01, til 5 inden 2030-12-31"),
        Button = new("Add an indicator", "Ny indikator"),
    };

    static AddIndicator Make(Given given)
    {
        // "unit: yes/no" is no unit, but says what kind it is; so does "from no to yes".
        var isYesNo = given.Find(KindField) is IndicatorKind.YesNo || (given.Find(UnitField) is { } unit && KindField.ReadWhole(unit, ReadContext.Unaided).Value is IndicatorKind.YesNo)
            || BaselineField.IsYesOrNo(given) || GoalField.IsYesOrNo(given);
        return isYesNo ? Make(given.Without(UnitField), given.Find(KindField) ?? IndicatorKind.YesNo) : Make(given, given.Find(KindField));
    }

    static AddIndicator Make(Given given, IndicatorKind? kind) => new(
        given.Get(MissionField),
        new(given.Get(NameField), given.Find(UnitField), given.Find(DefinitionField), given.Find(SourceField), given.Find(PopulationField), given.Find(GroupField), given.Find(AreaField)),
        new(given.Find(BaselineField), given.Find(BaselineOnField), given.Find(GoalField), given.Find(GoalOnField)),
        kind,
        given.Find(TierField),
        given.Find(DirectionField),
        given.Find(CadenceField),
        kind is null && given.Values.Keys.All(id => id == NameField.Id || id == MissionField.Id));

    // A name alone may be a part of one; a new indicator may share words with another, but not its whole name.
    bool Names(Indicator indicator) => IsNameAlone
        ? Called.Fits(Folded.Of(Texts.Name), indicator.Name)
        : Folded.Of(Texts.Name) == Folded.Of(indicator.Name);

    static Outcome Decide(AddIndicator command, Course? same, Turn turn)
    {
        var words = IndicatorWords.In(turn.Language);
        if (same is not null && command.IsNameAlone) return new Reply.Shown(IndicatorCards.Shown(same, turn), same.Indicator.Topic);
        // Two of one name could never be told apart in a line or in a form's list.
        if (same is not null) return new Reply.Refused(words.IsThereAlready(same.Indicator.Name), NameField);
        if (command.IsNameAlone) return new Reply.Asked(words.WhereFromWhereTo);
        if (command.Mission.Outcome is not null) return new Reply.Refused(words.MissionIsClosed(command.Mission.Key), MissionField);
        if (Complaint(command, words) is { } complaint) return complaint;
        // A baseline without a day is today's; a target without one is due with the mission.
        var aim = command.Aim with
        {
            BaselineOn = command.Aim.Baseline is null ? null : command.Aim.BaselineOn ?? turn.Today,
            GoalOn = command.Aim.Goal is null ? null : command.Aim.GoalOn ?? command.Mission.Deadline,
        };
        if (aim.GoalOn <= aim.BaselineOn) return new Reply.Refused(words.TargetBeforeBaseline(aim.BaselineOn!.Value), GoalOnField);
        var direction = command.Direction ?? (aim is { Baseline: { } from, Goal: { } to } ? (to > from ? Indicators.Direction.Up : Indicators.Direction.Down) : null);
        var fact = new IndicatorAdded(turn.NewId(), command.Kind, command.Tier, direction, command.Cadence, aim, command.Texts);
        var indicator = new Indicator(
            fact.Indicator, command.Mission.Id, command.Texts.Name, command.Texts.Unit, command.Kind, command.Tier, direction, command.Cadence, command.Texts.Definition,
            command.Texts.Source, command.Texts.Population, command.Texts.Group, command.Texts.Area, 1);
        var course = new Course(indicator, [new Target(aim.Baseline, aim.BaselineOn, aim.Goal, aim.GoalOn, null, turn.Today)], []);
        return new Outcome(new Reply.Shown(IndicatorCards.Added(course, turn), indicator.Topic), [new NewFact(command.Mission.Id, fact)]);
    }

    static Reply.Refused? Complaint(AddIndicator command, IndicatorWords words) => (command.Aim.Baseline, command.Aim.Goal, command.Direction) switch
    {
        (not (null or 0 or 1), _, _) when command.Kind == IndicatorKind.YesNo => new Reply.Refused(words.IsYesOrNo(command.Texts.Name), BaselineField),
        (_, not (null or 0 or 1), _) when command.Kind == IndicatorKind.YesNo => new Reply.Refused(words.IsYesOrNo(command.Texts.Name), GoalField),
        ({ } from, { } to, _) when from == to => new Reply.Refused(words.TargetIsBaseline, GoalField),
        ({ } from, { } to, Indicators.Direction.Up) when to < from => new Reply.Refused(words.OtherWayRound, DirectionField),
        ({ } from, { } to, Indicators.Direction.Down) when to > from => new Reply.Refused(words.OtherWayRound, DirectionField),
        _ => null,
    };
}
