using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Words;

namespace MissionBot.Indicators;

public sealed record Retarget(Indicator Indicator, Aim Aim, string? Why)
{
    /// <summary>The baseline was said as yes or no.</summary>
    public bool SaysFrom { get; init; }

    /// <summary>So was the target.</summary>
    public bool SaysTo { get; init; }

    static readonly NumberField GoalField = (new NumberField("target", new("target", "måltal")) { TakesYesAndNo = true }).Lead("to", "til").Optional();

    static readonly DateField GoalOnField = new DateField("targetOn", new("target date", "måldato")).Lead("by", "inden", "senest").Optional();

    static readonly NumberField BaselineField = (new NumberField("baseline", new("baseline", "udgangspunkt")) { TakesYesAndNo = true }).Lead("from", "fra").Optional();

    static readonly DateField BaselineOnField = new DateField("baselineOn", new("baseline date", "udgangspunkt den"), DateLean.Past).Lead("on", "in", "den", "i").After(BaselineField).Optional();

    static readonly TextField WhyField = new TextField("why", new("why", "hvorfor", "because", "fordi"), TextField.Statement).Lead("because", "fordi").Optional();

    public static Verb Verb { get; } = new Verb.Change<Retarget, Course>(
        new("retarget", "nyt mål", "new target"),
        Right.Lead,
        Shape.Of(MeasureIndicator.IndicatorField, null, GoalField, GoalOnField, WhyField, BaselineField, BaselineOnField),
        given => new Retarget(
            given.Get(MeasureIndicator.IndicatorField),
            new(given.Find(BaselineField), given.Find(BaselineOnField), given.Find(GoalField), given.Find(GoalOnField)),
            given.Find(WhyField))
        {
            SaysFrom = BaselineField.IsYesOrNo(given),
            SaysTo = GoalField.IsYesOrNo(given),
        },
        load: (command, _, rows) => rows.Course(command.Indicator),
        Decide)
    {
        AsksWhat = true,
        Stands = (given, _, rows) => rows.Course(given.Get(MeasureIndicator.IndicatorField)).Target is { } target
            ? [(GoalField, target.Goal), (GoalOnField, target.GoalOn), (BaselineField, target.Baseline), (BaselineOnField, target.BaselineOn)]
            : [],
        Help = new("Sets a new target or baseline; the old ones stay in the history.", "Sætter et nyt mål eller udgangspunkt; de gamle bliver stående i historien."),
        Example = new("retarget young people to 2 by 2030 because the first target was reached", "nyt mål madusikkerhed til 3 inden 2032 fordi det første blev nået"),
        Button = new("New target", "Nyt mål"),
    };

    static Outcome Decide(Retarget command, Course course, Turn turn)
    {
        var words = IndicatorWords.In(turn.Language);
        var old = course.Target is { } target ? new Aim(target.Baseline, target.BaselineOn, target.Goal, target.GoalOn) : new Aim(null, null, null, null);
        var given = command.Aim;
        if (given == new Aim(null, null, null, null)) return new Reply.Asked(words.WhereFromWhereTo);
        if (given.Goal is { } to && command.Indicator.Mistaken(to, command.SaysTo, turn) is { } notGoal) return new Reply.Refused(notGoal, GoalField);
        if (given.Baseline is { } start && command.Indicator.Mistaken(start, command.SaysFrom, turn) is { } notBaseline) return new Reply.Refused(notBaseline, BaselineField);
        var aim = new Aim(given.Baseline ?? old.Baseline, given.BaselineOn ?? old.BaselineOn, given.Goal ?? old.Goal, given.GoalOn ?? old.GoalOn);
        if (aim.Baseline is { } from && from == aim.Goal) return new Reply.Refused(words.TargetIsBaseline, GoalField);
        if (aim.GoalOn <= aim.BaselineOn) return new Reply.Refused(words.TargetBeforeBaseline(aim.BaselineOn!.Value), GoalOnField);
        var updated = course with { Targets = [.. course.Targets, new Target(aim.Baseline, aim.BaselineOn, aim.Goal, aim.GoalOn, command.Why, turn.Today)] };
        return new Outcome(
            new Reply.Shown(IndicatorCards.Retargeted(updated, turn), command.Indicator.Topic),
            [new NewFact(command.Indicator.MissionId, new IndicatorRetargeted(command.Indicator.Id, old, aim, new(command.Why)))]);
    }
}
