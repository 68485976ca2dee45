using MissionBot.Words;

namespace MissionBot.Indicators;

public abstract record IndicatorWords
{
    public static IndicatorWords In(Language language) => language.Pick<IndicatorWords>(IndicatorWordsEn.Said, IndicatorWordsDa.Said);

    public abstract string IsAdded { get; }

    public abstract string IsMeasured { get; }

    public abstract string IsRedefined { get; }

    public abstract string MeasureNext { get; }

    public abstract string NewSeries { get; }

    public abstract string NoneYet { get; }

    public abstract string WhereFromWhereTo { get; }

    public abstract string TargetIsBaseline { get; }

    public abstract string OtherWayRound { get; }

    public abstract string IsStale { get; }

    public abstract string Measured { get; }

    public abstract string LineToTarget { get; }

    public abstract string Definition { get; }

    public abstract string Source { get; }

    public abstract string Kind { get; }

    public abstract string Tier { get; }

    public abstract string Cadence { get; }

    public abstract string Population { get; }

    public abstract string Group { get; }

    public abstract string Area { get; }

    public abstract string WhereFrom { get; }

    public abstract string TargetsSoFar { get; }

    public abstract string IsThereAlready(string name);

    public abstract string MissionIsClosed(string key);

    public abstract string TargetBeforeBaseline(DateOnly baseline);

    public abstract string NotOverYet(Period period);

    public abstract string NoSuchSource(string source, Period period);

    public abstract string TwoSources(Period period);

    public abstract string Counts(string source, string value);

    public abstract string Corrected(Period period, string before, string now);

    public abstract string Latest(string value, Period period);

    public abstract string LineSays(string value);

    public abstract string FromTo(string? baseline, DateOnly? baselineOn, string goal, DateOnly? goalOn);

    public abstract string Values(string values);

    public abstract string Measurement(Measurement one, string value, string? before);

    public abstract string TargetSet(DateOnly on, string goal, DateOnly? goalOn, string? why);

    public abstract string Count(string mission, int indicators);

    public abstract string AndMore(int left);

    public abstract string IsYesOrNo(string name);

    public abstract string IsANumber(string name);

    public abstract string Named(string name);

    public abstract string RetargetInstead(string name);

    public abstract string RedefineInstead(string name);

    public abstract string MeasureInstead(string name, Period period);

    public abstract string ChooseInstead(string name, Period period);
}
