namespace MissionBot.Indicators;

static class IndicatorsCapability
{
    public static Capability All { get; } = new(
        "Indicators",
        [AddIndicator.Verb, ListIndicators.Verb, MeasureIndicator.Verb, Retarget.Verb, Redefine.Verb, ChooseSource.Verb],
        IndicatorFacts.Kinds,
        ["indicators", "indicator_targets", "measurements"]);
}
