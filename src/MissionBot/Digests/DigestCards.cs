using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Following;
using MissionBot.Indicators;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Status;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Digests;

/// <summary>A card that a leader puts before others as it is: what came of a stretch of time.</summary>
static class DigestCards
{
    const int Most = 5, MostCompact = 3, MostKeys = 3;

    /// <summary>What a follower gets.</summary>
    public static AdaptiveCard Sent(Digest digest, DateTimeOffset? since, Subscription subscription, Turn turn) =>
        Card(digest, since is { } start ? turn.Conversation.Today(start) : digest.Mission.CreatedOn, subscription.Wishes.IsCompact, turn);

    /// <summary>What somebody asked for; it says so where nothing happened.</summary>
    public static AdaptiveCard Asked(Digest digest, DateOnly since, Turn turn) => Card(digest, since, isCompact: false, turn);

    static AdaptiveCard Card(Digest digest, DateOnly since, bool isCompact, Turn turn) => Parts.Card(turn.Language,
        [
            .. Head(digest, since, turn),
            .. digest.News.Select(news => Parts.Line(DigestWords.In(turn.Language).Say(news, digest.Mission)) with { Weight = TextWeight.Bolder }),
            .. Section(digest.Moved, DigestWords.In(turn.Language).WhatMoved, isCompact, one => Moving(one, isCompact, turn), turn),
            .. Section(digest.Tried, DigestWords.In(turn.Language).WhatWasTried, isCompact, one => Trying(one, isCompact, turn), turn),
            .. Section(digest.Learned, DigestWords.In(turn.Language).WhatWasLearned, isCompact, one => Learning(one, isCompact, turn), turn),
            .. Stuck(digest, isCompact, turn),
            .. Section(digest.ComesUp, DigestWords.In(turn.Language).WhatComesUp, isCompact, one => Coming(one, turn), turn),
        ])
        .Wide()
        .With(Buttons(digest, turn));

    static IEnumerable<Element> Head(Digest digest, DateOnly since, Turn turn)
    {
        var words = DigestWords.In(turn.Language);
        yield return Parts.Subtle(words.Title(digest.Mission.Key, since, turn.Today));
        yield return Parts.Heading(Parts.Cut(digest.Mission.Statement));
        yield return Parts.Line(StatusWords.In(turn.Language).Time(digest.Mission, turn.Today));
        yield return Parts.Line(digest.HasNews ? words.InShort(digest) : words.Nothing(since)) with { Weight = TextWeight.Bolder };
    }

    static IEnumerable<Element> Section<T>(IReadOnlyList<T> things, string title, bool isCompact, Func<T, Element> draw, Turn turn)
    {
        if (things.Count == 0) yield break;
        yield return Parts.Subheading(title);
        foreach (var thing in things.Take(MostOf(isCompact))) yield return draw(thing);
        if (things.Count > MostOf(isCompact)) yield return Parts.Subtle(DigestWords.In(turn.Language).AndMore(things.Count - MostOf(isCompact)));
    }

    static Element Moving(Moved moved, bool isCompact, Turn turn)
    {
        var words = DigestWords.In(turn.Language);
        var (course, progress) = (moved.Now, moved.Now.Progress(turn.Today));
        var happened = words.Happened(moved, turn.Today);
        if (isCompact) return Parts.Line($"{course.Indicator.Name}: {happened} · {IndicatorChoices.States.Word(progress.State, turn.Language)}");
        // What it is now stands in the line above: here only where it should be.
        var line = IndicatorCards.Sentence(course, progress with { Latest = null }, turn);
        return new Container(
            [
                new TextBlock(course.Indicator.Name) { Weight = TextWeight.Bolder },
                IndicatorCards.State(progress, turn),
                Parts.Line(happened),
                .. line.Length > 0 ? [Parts.Subtle(line)] : Array.Empty<Element>(),
            ])
        {
            Separator = true,
        };
    }

    static Element Trying(Tried tried, bool isCompact, Turn turn)
    {
        var happened = DigestWords.In(turn.Language).Happened(tried);
        var name = $"{tried.Trial.Key} · {tried.Trial.Title}";
        return isCompact
            ? Parts.Line($"{name}: {happened}")
            : new Container(new TextBlock(name) { Weight = TextWeight.Bolder }, Parts.Subtle(happened)) { Separator = true, SelectAction = Open(tried.Trial, turn) };
    }

    static Element Learning(Learned learned, bool isCompact, Turn turn)
    {
        var words = DigestWords.In(turn.Language);
        if (isCompact) return Parts.Line($"{learned.Learning.Key}: {Parts.Cut(learned.Learning.Seen, 100)}");
        var line = LearningCards.Line(learned.Learning, turn);
        return learned.IsCorrected ? line with { Items = [.. line.Items, Parts.Subtle(words.IsCorrected)] } : line;
    }

    static IEnumerable<Element> Stuck(Digest digest, bool isCompact, Turn turn)
    {
        if (digest.Stuck.Count == 0) yield break;
        var words = DigestWords.In(turn.Language);
        var most = MostOf(isCompact);
        yield return new Container(
            [
                Parts.Subheading(words.WhatIsStuck),
                .. digest.Stuck.Take(most).Select(stuck => Parts.Line("→ " + words.Say(stuck, turn.Today))),
                .. digest.Stuck.Count > most ? [Parts.Subtle(words.AndMore(digest.Stuck.Count - most))] : Array.Empty<Element>(),
            ])
        {
            Style = ContainerStyle.Emphasis,
            Spacing = Spacing.Medium,
        };
    }

    static TextBlock Coming(ComingUp coming, Turn turn) =>
        Parts.Line($"{Dates.Long(coming.On, turn.Language)} ({Dates.Until(turn.Today, coming.On, turn.Language)}): {DigestWords.In(turn.Language).Say(coming)}");

    static IEnumerable<CardAction> Buttons(Digest digest, Turn turn)
    {
        // A follower's card keeps the first few of them.
        yield return Parts.Button(turn, ShowStatus.Verb, ShowStatus.Verb.ButtonTitle(turn.Language), (ShowMission.MissionField, digest.Mission.Key));
        foreach (var trial in digest.Tried.Select(tried => tried.Trial).Concat(digest.Stuck.Select(stuck => stuck.About).OfType<Trial>()).DistinctBy(trial => trial.Id).Take(MostKeys))
            yield return Open(trial, turn);
        if (digest.Learned.Count > 0) yield return Parts.Button(turn, ListLearnings.Verb, ListLearnings.Verb.ButtonTitle(turn.Language), (ShowTrial.TrialField, digest.Mission.Key));
        if (digest.Moved.Count > 0) yield return Parts.Button(turn, ListIndicators.Verb, ListIndicators.Verb.ButtonTitle(turn.Language), (ShowMission.MissionField, digest.Mission.Key));
    }

    static Execute Open(Trial trial, Turn turn) => Parts.Button(turn, ShowTrial.Verb, trial.Key, (ShowTrial.TrialField, trial.Key));

    static int MostOf(bool isCompact) => isCompact ? MostCompact : Most;
}
