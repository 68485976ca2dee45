using MissionBot.Missions;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>A subscription with the names of what it is about.</summary>
/// <param name="Trials">All of the mission.</param>
/// <param name="Follower">Who asked for it, by name.</param>
sealed record FollowingView(Mission Mission, Subscription Subscription, IReadOnlyList<Trial> Trials, string Follower)
{
    Wishes Wishes => Subscription.Wishes;

    /// <summary>What will come, in words.</summary>
    public string Comes(Language language)
    {
        var words = FollowingWords.In(language);
        string[] parts =
        [
            Wishes.Kinds.IsEmpty ? words.All : Sentence.List([.. Wishes.Kinds.Select(kind => FollowChoices.Kinds.Word(kind, language))], language),
            .. Wishes.Trials.IsEmpty ? [] : new[] { words.OfTrials(Keys(Wishes.Trials, language)) },
            .. Wishes.OnlyOffTrack ? new[] { words.OnlyOffTrack } : [],
            .. Wishes.OnlyMilestones ? new[] { words.OnlyMilestones } : [],
            .. Wishes.OnlyNamingMe ? new[] { words.OnlyNaming(Follower) } : [],
        ];
        return string.Join("; ", parts);
    }

    /// <summary>What will not; null where nothing is left out.</summary>
    public string? StaysAway(Language language)
    {
        var unheard = Wishes.Kinds.IsEmpty ? [] : Enum.GetValues<UpdateKind>().Except(Wishes.Kinds);
        string[] parts =
        [
            .. Wishes.Except.Select(size => FollowingWords.In(language).TrialsOf(size)),
            .. unheard.Concat(Wishes.ExceptKinds).Distinct().Select(kind => FollowChoices.Kinds.Word(kind, language)),
            .. Wishes.ExceptTrials.IsEmpty ? [] : new[] { Keys(Wishes.ExceptTrials, language) },
        ];
        return parts.Length == 0 ? null : Sentence.List(parts, language);
    }

    public string When(Language language)
    {
        var words = FollowingWords.In(language);
        return string.Join("; ", new[]
        {
            TimingWords.Of(Subscription.Schedule, language),
            Subscription.Schedule is not null && Wishes.NamedAtOnce && !Wishes.OnlyNamingMe ? words.NamedAtOnce(Follower) : null,
            Subscription.Quiet is { } quiet ? words.NotBetween(TimingWords.Clock(quiet.From, language), TimingWords.Clock(quiet.Until, language)) : null,
        }.OfType<string>());
    }

    public string How(Language language, string kind)
    {
        var words = FollowingWords.In(language);
        return string.Join("; ", new[]
        {
            Wishes.IsCompact ? words.Compact : words.Full,
            kind != BotFramework.Activities.ConversationTypes.Channel ? null : Subscription.Thread is null ? words.InChannel : words.InThread,
            words.InLanguage(Subscription.Language),
            words.ClockOf(ZoneField.City(Subscription.Zone)),
        }.OfType<string>());
    }

    /// <summary>The next date, as the follower's clock shows it.</summary>
    public string Next(DateTimeOffset now, Language language)
    {
        var words = FollowingWords.In(language);
        if (Subscription.MutedUntil is { } muted && muted > now) return words.MutedUntil(Instant(muted, language));
        return Due.After(Subscription with { Due = null }, now) is { } due ? words.NextAt(Instant(due, language), Subscription.Schedule is not null) : words.NextAtOnce;
    }

    public string Instant(DateTimeOffset at, Language language)
    {
        var here = TimeZoneInfo.ConvertTime(at, Schedule.Zone(Subscription.Zone));
        return $"{Dates.WithWeekday(DateOnly.FromDateTime(here.DateTime), language)} {TimingWords.At(TimeOnly.FromTimeSpan(here.TimeOfDay), language)}";
    }

    string Keys(IReadOnlyCollection<string> ids, Language language) => Sentence.List([.. Trials.Where(trial => ids.Contains(trial.Id)).Select(trial => trial.Key)], language);
}
