using MissionBot.BotFramework.Activities;
using MissionBot.Missions;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>A subscription with the names of what it is about.</summary>
/// <param name="Trials">All of the mission.</param>
/// <param name="Follower">Who asked for it, by name.</param>
sealed record FollowingView(Mission Mission, Subscription Subscription, IReadOnlyList<Trial> Trials, string Follower, Us Us)
{
    Wishes Wishes => Subscription.Wishes;

    /// <summary>All there is to say about it, part by part; null for what is not wished.</summary>
    /// <param name="kind">Of the conversation that follows.</param>
    public IReadOnlyList<(string Title, string? Value)> Parts(Language language, string kind)
    {
        var words = FollowingWords.In(language);
        var whom = Us.Organisation is { } organisation ? words.OrIts(organisation) : kind == ConversationTypes.Personal ? words.You : Follower;
        return
        [
            (words.WhatComes, Comes(language, whom)),
            (words.WhatDoesNot, StaysAway(language)),
            (words.When, TimingWords.Of(Subscription.Schedule, language)),
            (words.AtOnce, Subscription.Schedule is not null && Wishes is { NamedAtOnce: true, OnlyNamingMe: false } ? words.WhatNames(whom) : null),
            (words.Quiet, Subscription.Quiet is { } quiet ? FollowFields.Quiet.Show(new Quiet(quiet), language) : null),
            (words.How, How(language, kind)),
            (words.Speaks, $"{words.Named(Subscription.Language)}, {words.ClockOf(ZoneField.City(Subscription.Zone, language))}"),
        ];
    }

    string Comes(Language language, string whom)
    {
        var words = FollowingWords.In(language);
        var what = Wishes.Kinds.IsEmpty ? words.All(Wishes.Trials.IsEmpty) : Sentence.List([.. Wishes.Kinds.Select(kind => FollowChoices.Kinds.Word(kind, language))], language);
        return string.Join("; ", new[]
        {
            Wishes.Trials.IsEmpty ? what : words.About(what, Keys(Wishes.Trials, language)),
            Wishes.OnlyOffTrack && Wishes.Cover(UpdateKind.Indicators, Wishes.Trials.FirstOrDefault(), null) ? words.OnlyOffTrack : null,
            Wishes.OnlyMilestones ? words.OnlyMilestones : null,
            Wishes.OnlyNamingMe ? words.Only(words.WhatNames(whom)) : null,
        }.OfType<string>());
    }

    string? StaysAway(Language language)
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

    string How(Language language, string kind)
    {
        var words = FollowingWords.In(language);
        var length = Wishes.IsCompact ? words.Compact : words.Full;
        return kind != ConversationTypes.Channel ? length : $"{length}, {(Subscription.Thread is null ? words.InChannel : words.InThread)}";
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
