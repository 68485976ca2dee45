using MissionBot.Words;
using static MissionBot.Words.Dates;

namespace MissionBot.Indicators;

sealed record IndicatorWordsEn : IndicatorWords
{
    public static readonly IndicatorWordsEn Said = new();

    public override string IsAdded => "The indicator is added";

    public override string IsMeasured => "The measurement is recorded";

    public override string IsRedefined => "The indicator has a new definition";

    public override string MeasureNext => "Next: record a measurement. A year, a quarter or a day will do.";

    public override string NewSeries => "A new series starts here: values from before are kept, and not compared with new ones.";

    public override string NoneYet => "There is no indicator yet. Add what tells whether the mission is reached, e.g.: indicator Young people without work: unit %, from 6 on 2018-12-31, to 3 by 2025-12-31";

    public override string WhereFromWhereTo => "Where does it start, and where should it be, by when?";

    public override string TargetIsBaseline => "The target is the same as the baseline, so nothing would change. Give another target, or leave it empty.";

    public override string OtherWayRound => "From this baseline to this target the indicator goes the other way. Change the direction, or one of the numbers.";

    public override string IsStale => "a new measurement is due";

    public override string Measured => "Measured";

    public override string LineToTarget => "Straight line to the target";

    public override string Definition => "Definition";

    public override string Source => "Source";

    public override string Kind => "Kind";

    public override string Tier => "Tells of";

    public override string Cadence => "Measured";

    public override string Population => "Population";

    public override string Group => "Group";

    public override string Area => "Area";

    public override string WhereFrom => "Where the numbers come from";

    public override string TargetsSoFar => "Targets so far";

    public override string IsThereAlready(string name) => $"There is an indicator “{name}” already. Use “retarget” to give it other numbers, or give this one another name.";

    public override string MissionIsClosed(string key) => $"The mission {key} is closed. Choose a mission that is open.";

    public override string TargetBeforeBaseline(DateOnly baseline) => $"The target's date comes after the baseline's, {Long(baseline, Language.English)}. Give a later date, or an earlier baseline.";

    public override string NotOverYet(Period period) => $"{Dates.Period(period, Language.English)} lies ahead, so it cannot have been measured. Give a day or period that has begun.";

    public override string NoSuchSource(string source, Period period) => $"“{source}” has no measurement for {Dates.Period(period, Language.English)}. Name one of those that have.";

    public override string TwoSources(Period period) => $"There are two sources for {Dates.Period(period, Language.English)} now. Which one counts?";

    public override string Counts(string source, string value) => $"{(source.Length == 0 ? "No source" : source)}: {value}";

    public override string Corrected(Period period, string before, string now) => $"Corrected for {Dates.Period(period, Language.English)}: {before} → {now}";

    public override string Latest(string value, Period period) => $"{value} ({Dates.Period(period, Language.English)}).";

    public override string LineSays(string value) => $"The straight line says {value}.";

    public override string FromTo(string? baseline, DateOnly? baselineOn, string goal, DateOnly? goalOn) => (baseline, goalOn) switch
    {
        (null, null) => $"Target: {goal}.",
        (null, { } by) => $"Target: {goal} by {Long(by, Language.English)}.",
        (_, null) => $"From {baseline}{On(baselineOn)} to {goal}.",
        (_, { } by) => $"From {baseline}{On(baselineOn)} to {goal} by {Long(by, Language.English)}.",
    };

    public override string Values(string values) => $"Measured: {values}";

    public override string Measurement(Measurement one, string value, string? before) =>
        string.Join(" · ", new[] { before is null ? value : $"{before} → {value}", one.Source, one.Note, one.Counts ? null : "does not count" }.Where(part => !string.IsNullOrEmpty(part)));

    public override string TargetSet(DateOnly on, string goal, DateOnly? goalOn, string? why) =>
        $"{Long(on, Language.English)}: {goal}{(goalOn is { } by ? $" by {Long(by, Language.English)}" : "")}{(why is null ? "" : $" – {why}")}";

    public override string Count(string mission, int indicators) => $"{mission}: {Plural.Count(indicators, "indicator", "indicators", Language.English)}";

    public override string AndMore(int left) => $"… and {left} more. Ask for one by its name: indicator young people";

    static string On(DateOnly? day) => day is { } on ? $" ({Long(on, Language.English)})" : "";

    public override string IsYesOrNo(string name) => $"“{name}” is answered with yes or no: write one of the two.";

    public override string IsANumber(string name) => $"“{name}” is measured in numbers: write one, e.g. 4.2. For a yes or no, add an indicator of that kind: indicator …: yes/no";

    public override string Named(string name) => $"Indicator {name}";

    public override string RetargetInstead(string name) => $"Set another target; the old one is kept: retarget {name} to … by …";

    public override string RedefineInstead(string name) => $"Write the right definition; a new series starts: redefine {name}: …";

    public override string MeasureInstead(string name, Period period) => $"Measure the same period once more; both values are kept: measure {name} … in {Dates.Period(period, Language.English)}";

    public override string ChooseInstead(string name, Period period) => $"Choose the other source: count {name} for {Dates.Period(period, Language.English)}, source: …";
}
