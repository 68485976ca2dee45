using MissionBot.Commands;

namespace MissionBot.Indicators;

static class IndicatorChoices
{
    public static readonly Choices<IndicatorKind> Kinds = new(
        (IndicatorKind.Count, new("count", "antal")),
        (IndicatorKind.Rate, new("rate", "andel")),
        (IndicatorKind.Gap, new("gap", "forskel")),
        (IndicatorKind.Survey, new("survey", "undersøgelse")),
        (IndicatorKind.YesNo, new("yes or no", "ja eller nej", "yes/no", "ja/nej")));

    public static readonly Choices<Tier> Tiers = new(
        (Tier.Output, new("output", "ydelse")),
        (Tier.Outcome, new("outcome", "resultat", "effekt for borgerne")),
        (Tier.Impact, new("impact", "langsigtet effekt")));

    public static readonly Choices<Direction> Directions = new(
        (Direction.Up, new("up", "op", "higher", "højere")),
        (Direction.Down, new("down", "ned", "lower", "lavere")),
        (Direction.Neutral, new("neutral", "neutral")));

    public static readonly Choices<ProgressState> States = new(
        (ProgressState.NoData, new("no data yet", "ingen data endnu")),
        (ProgressState.NotDueYet, new("not due yet", "ikke tid endnu")),
        (ProgressState.Ahead, new("ahead", "foran")),
        (ProgressState.OnTrack, new("on track", "på sporet")),
        (ProgressState.Behind, new("behind", "bagud")),
        (ProgressState.WorseThanBaseline, new("worse than baseline", "værre end udgangspunktet")),
        (ProgressState.Reached, new("reached", "nået")),
        (ProgressState.ReachedThenLost, new("reached, then lost", "nået, men tabt igen")),
        (ProgressState.TargetDatePassed, new("target date passed", "måldatoen er passeret")),
        (ProgressState.NoLine, new("measured", "målt")));
}
