using MissionBot.Indicators;

namespace MissionBot.Digests;

/// <summary>An indicator that the window speaks of: as it stood before, and as it stands.</summary>
/// <param name="Before">Null where the indicator is new, or counts anew by another definition.</param>
sealed record Moved(Course? Before, Course Now)
{
    /// <summary>Where it is to go was set anew.</summary>
    public bool IsRetargeted { get; init; }

    public bool IsRedefined { get; init; }

    public static IEnumerable<Moved> In(DigestSource source) => source.Courses.Select(course => Of(course, source)).OfType<Moved>();

    /// <returns>Null where nothing came of it: never touched, or taken back.</returns>
    static Moved? Of(Course course, DigestSource source)
    {
        var id = course.Indicator.Id;
        var isNew = source.Of<IndicatorAdded>().Any(one => one.Fact.Indicator == id);
        var isRedefined = source.Of<IndicatorRedefined>().Any(one => one.Fact.Indicator == id && one.Fact.Series <= course.Indicator.Series) && !isNew;
        var aims = source.Of<IndicatorRetargeted>().Where(one => one.Fact.Indicator == id).Select(one => one.Fact).ToList();
        var isRetargeted = !isNew && aims.Count > 0 && aims[0].Old != aims[^1].New;
        var before = course with { Measurements = Backwards(course, source) };
        var isMeasured = !before.Measurements.SequenceEqual(course.Measurements);
        return isNew || isRedefined || isRetargeted || isMeasured
            ? new Moved(isNew || isRedefined ? null : before, course) { IsRetargeted = isRetargeted, IsRedefined = isRedefined }
            : null;
    }

    // The window walked back: each fact says what stood there before it.
    static List<Measurement> Backwards(Course course, DigestSource source)
    {
        var stood = course.Measurements.ToList();
        foreach (var fact in source.Facts.Reverse().Select(logged => logged.Fact))
        {
            switch (fact)
            {
                case IndicatorMeasured { Old: null } measured when IsHere(measured.Indicator, measured.Series):
                    stood.RemoveAll(one => one.PeriodCode == measured.Period && one.Source == measured.Words.Source);
                    break;
                case IndicatorMeasured { Old: { } old } measured when IsHere(measured.Indicator, measured.Series):
                    Change(measured.Period, one => one.Source == measured.Words.Source, one => one with { Value = old, Before = measured.Before?.Old, Note = measured.Words.OldNote });
                    break;
                case MeasurementWithdrawn withdrawn when IsHere(withdrawn.Indicator, withdrawn.Series):
                    stood.Add(new(withdrawn.Period, withdrawn.Words.Source, Words.Period.Parse(withdrawn.Period).End, withdrawn.Old, null, withdrawn.Words.Note, stood.All(one => one.PeriodCode != withdrawn.Period), Sharing.Visibility.Team, ""));
                    break;
                case SourceChosen chosen when IsHere(chosen.Indicator, chosen.Series):
                    Change(chosen.Period, _ => true, one => one with { Counts = one.Source == chosen.Words.Old });
                    break;
            }
        }

        return [.. stood.OrderBy(one => one.EndsOn).ThenBy(one => one.PeriodCode, StringComparer.Ordinal).ThenBy(one => one.Source, StringComparer.Ordinal)];

        bool IsHere(string indicator, int series) => indicator == course.Indicator.Id && series == course.Indicator.Series;

        void Change(string period, Func<Measurement, bool> which, Func<Measurement, Measurement> change)
        {
            for (var i = 0; i < stood.Count; i++)
                if (stood[i].PeriodCode == period && which(stood[i])) stood[i] = change(stood[i]);
        }
    }
}
