using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Sharing;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Learnings;

static class LearningCards
{
    public const int PageSize = 8;

    /// <summary>Of what it said before, this many corrections are shown.</summary>
    public const int MostEarlier = 5;

    public const int MostBuiltOn = 3;

    const int MostOfPart = 1000;

    const int MostOfEarlier = 120;

    /// <summary>What is not said yet is offered as buttons: nothing more is asked for.</summary>
    public static AdaptiveCard Logged(Learning learning, Turn turn)
    {
        var words = LearningWords.In(turn.Language);
        return Card(words.IsLogged(learning.Key), learning, turn, learning.Verdict is null ? Parts.Subtle(words.WhatOfTheHypothesis) : null);
    }

    public static AdaptiveCard Corrected(Learning learning, Learning before, Turn turn)
    {
        var words = LearningWords.In(turn.Language);
        return Card(before.Seen == learning.Seen ? words.IsUpdated(learning.Key) : words.IsCorrected(learning.Key), learning, turn,
            Changes(before.Texts, before.Marks, learning.Texts, learning.Marks, Parts.Excerpt, turn));
    }

    /// <param name="earlier">Newest first, one more than is shown where there are others.</param>
    /// <param name="builtOn">The trial actions that are built on it, one more than is shown where there are others.</param>
    public static AdaptiveCard Shown(Learning learning, IReadOnlyList<EarlierVersion> earlier, IReadOnlyList<Trial> builtOn, Turn turn)
    {
        var after = earlier.Select(version => (version.Texts, version.Marks)).Prepend((learning.Texts, learning.Marks));
        return Card(learning.Key, learning, turn,
        [
            .. earlier.Take(MostEarlier).Zip(after, (version, next) => Changes(version.Texts, version.Marks, next.Texts, next.Marks, MostOfEarlier, turn)).SelectMany(changes => changes),
            earlier.Count > MostEarlier ? Parts.Subtle(LearningWords.In(turn.Language).EvenEarlier) : null,
            .. BuiltOn(builtOn, turn),
        ]);
    }

    /// <summary>One of its longer texts, to the end.</summary>
    public static AdaptiveCard Whole(Learning learning, Part part, Turn turn) => Parts.Card(turn.Language,
        [
            Parts.Subtle(learning.Key),
            Parts.Heading(learning.TrialTitle),
            Parts.Subheading(Label(part, turn)),
            Parts.Words(Text(learning.Texts, part) ?? LearningWords.In(turn.Language).NotSaid),
        ])
        .With(Parts.Button(turn, CorrectLearning.Verb, CorrectLearning.Verb.ButtonTitle(turn.Language), (ShowLearning.LearningField, learning.Key)));

    public static AdaptiveCard List(LearningList list, (Field, string)[] next, Turn turn)
    {
        var words = LearningWords.In(turn.Language);
        var shown = list.Found.Take(PageSize).ToList();
        return Parts.Card(turn.Language,
            [
                Parts.Heading(list.Only is { } verdict ? words.Saying(list.Of.Name, LearningChoices.Verdicts.Word(verdict, turn.Language)) : words.Count(list.Of.Name, list.All)),
                shown.Count == 0 ? Parts.Line(list.All == 0 ? words.NoneYet : words.NoneSaysSo) : null,
                .. shown.Select(learning => Line(learning, turn)),
            ])
            .With(
                list.Found.Count > PageSize
                    ? Parts.ButtonHere(turn, ListLearnings.Verb, words.ShowMore(list.Only is null ? list.All - (list.Page * PageSize) : null), next)
                    : null,
                list.Of.IsTrial ? Parts.Button(turn, LogLearning.Verb, LogLearning.Verb.ButtonTitle(turn.Language), (ShowTrial.TrialField, list.Of.Key)) : null);
    }

    public static AdaptiveCard Found(string query, IReadOnlyList<Learning> found, Fit fit, IReadOnlyList<Trial> trials, int most, Turn turn)
    {
        var words = LearningWords.In(turn.Language);
        return Parts.Card(turn.Language,
        [
            Parts.Heading(words.FoundFor(query, Math.Min(found.Count, most), found.Count > most)),
            found.Count > 0 && words.How(fit) is { } how ? Parts.Subtle(how) : null,
            found.Count == 0 && trials.Count == 0 ? Parts.Line(words.NothingFound) : null,
            .. found.Take(most).Select(learning => Line(learning, turn)),
            trials.Count == 0 ? null : Parts.Subheading(words.TrialsOfThatName),
            .. trials.Take(5).Select(trial => TrialCards.Listed(trial, turn)),
        ]);
    }

    /// <summary>One learning among others: what was seen, of what, when, and how it is judged.</summary>
    public static Container Line(Learning learning, Turn turn) => new(
    [
        Parts.Words(Parts.Cut(learning.Seen)),
        Parts.Subtle(string.Join(" · ", new[]
        {
            learning.Key,
            learning.TrialTitle,
            Dates.Short(learning.On, turn.Language),
            learning.Partner,
            learning.Verdict is { } verdict ? Word(verdict, turn) : null,
            learning.Evidence is { } evidence ? Word(evidence, turn) : null,
        }.OfType<string>())),
        .. learning.Seen.Length > Parts.Excerpt ? [new ActionSet(ShowAll(learning, LearningWords.In(turn.Language).ShowAll, turn))] : Array.Empty<Element>(),
    ])
    {
        Separator = true,
    };

    // What was added is seen on the card; what took the place of something else is told with what stood there.
    static IEnumerable<Element> Changes(LearningTexts oldTexts, LearningMarks oldMarks, LearningTexts texts, LearningMarks marks, int most, Turn turn)
    {
        var words = LearningWords.In(turn.Language);
        if (oldTexts.Seen != texts.Seen) yield return Parts.Subtle(words.Before(Parts.Cut(oldTexts.Seen, most)));
        foreach (var part in Enum.GetValues<Part>())
            if (Text(oldTexts, part) is { } old && old != Text(texts, part)) yield return Parts.Subtle(words.Before(Parts.Cut($"{Label(part, turn)}: {old}", most)));
        if (oldMarks.Verdict is { } verdict && verdict != marks.Verdict) yield return Parts.Subtle(words.Before($"{words.Verdict}: {Word(verdict, turn)}"));
        if (oldMarks.Evidence is { } evidence && evidence != marks.Evidence) yield return Parts.Subtle(words.Before($"{words.Evidence}: {Word(evidence, turn)}"));
        if (oldMarks.Proposal is { } proposal && proposal != marks.Proposal)
            yield return Parts.Subtle(words.Before($"{words.Proposal}: {LearningChoices.Proposals.Word(proposal, turn.Language)}"));
    }

    static IEnumerable<Element> BuiltOn(IReadOnlyList<Trial> trials, Turn turn)
    {
        if (trials.Count == 0) yield break;
        var words = LearningWords.In(turn.Language);
        yield return Parts.Subheading(words.BuildOnThis);
        foreach (var trial in trials.Take(MostBuiltOn)) yield return TrialCards.Listed(trial, turn);
        if (trials.Count > MostBuiltOn) yield return Parts.Subtle(words.EvenMoreTrials);
    }

    /// <summary>What a correction changed, part by part.</summary>
    public static IEnumerable<(string Old, string New)> Differences(LearningCorrected fact, Language language)
    {
        var (words, old, now) = (LearningWords.In(language), fact.Words.Old, fact.Words.New);
        if (old.Seen != now.Seen) yield return (old.Seen, now.Seen);
        foreach (var part in Enum.GetValues<Part>())
            if (Text(old, part) != Text(now, part)) yield return (Said(Label(part, language), Text(old, part)), Said(Label(part, language), Text(now, part)));
        if (old.Link != now.Link) yield return (Said(LearningFields.Link.Label(language), old.Link), Said(LearningFields.Link.Label(language), now.Link));
        if (fact.Old.Verdict != fact.New.Verdict) yield return (Said(words.Verdict, Word(fact.Old.Verdict)), Said(words.Verdict, Word(fact.New.Verdict)));
        if (fact.Old.Evidence != fact.New.Evidence)
            yield return (Said(words.Evidence, Level(fact.Old.Evidence)), Said(words.Evidence, Level(fact.New.Evidence)));
        if (fact.Old.Proposal != fact.New.Proposal)
            yield return (Said(words.Proposal, Proposed(fact.Old.Proposal)), Said(words.Proposal, Proposed(fact.New.Proposal)));

        static string Said(string label, string? value) => $"{label}: {value ?? "–"}";

        string? Word(Verdict? verdict) => verdict is { } known ? LearningChoices.Verdicts.Word(known, language) : null;

        string? Level(Evidence? evidence) => evidence is { } known ? LearningChoices.Evidence.Word(known, language) : null;

        string? Proposed(Proposal? proposal) => proposal is { } known ? LearningChoices.Proposals.Word(known, language) : null;
    }

    static string? Text(LearningTexts texts, Part part) => part switch
    {
        Part.Expected => texts.Expected,
        Part.Why => texts.Why,
        _ => texts.Next,
    };

    static string Label(Part part, Turn turn) => Label(part, turn.Language);

    static string Label(Part part, Language language) => part switch
    {
        Part.Expected => LearningWords.In(language).Expected,
        Part.Why => LearningWords.In(language).Why,
        _ => LearningWords.In(language).Next,
    };

    static AdaptiveCard Card(string heading, Learning learning, Turn turn, params IEnumerable<Element?> more)
    {
        var words = LearningWords.In(turn.Language);
        return Parts.Card(turn.Language,
            [
                Parts.Subtle(heading),
                Parts.Heading(learning.TrialTitle),
                Parts.Words(learning.Seen),
                Parts.Facts(
                [
                    (words.Verdict, learning.Verdict is { } verdict ? Word(verdict, turn) : null),
                    (words.Evidence, learning.Evidence is { } evidence ? Word(evidence, turn) : null),
                    .. Enum.GetValues<Part>().Select(part => (Label(part, turn), (CardText?)Shortened(Text(learning.Texts, part)))),
                    (words.Proposal, learning.Proposal is { } proposal ? LearningChoices.Proposals.Word(proposal, turn.Language) : null),
                    (words.On, Dates.Long(learning.On, turn.Language)),
                    (Partners.PartnerFields.Partner.Label(turn.Language), learning.Partner),
                    learning.Visible.Fact(turn.Language),
                ]),
                Longer(learning, turn),
                .. more,
            ])
            .With(Buttons(learning, turn))
            .ViewOf(ShowLearning.Verb, ShowLearning.LearningField, learning.Key, turn);
    }

    // Four texts of 4,000 characters would not fit into one card; what was seen is shown whole, the others on a press.
    static string? Shortened(string? text) => text is null ? null : Parts.Cut(text, MostOfPart);

    static ActionSet? Longer(Learning learning, Turn turn) =>
        Enum.GetValues<Part>().Where(part => Text(learning.Texts, part)?.Length > MostOfPart).ToList() is { Count: > 0 } longer
            ? new ActionSet([.. longer.Select(part => ShowAll(learning, LearningWords.In(turn.Language).AllOf(Label(part, turn)), turn,
                (ShowLearning.PartField, LearningChoices.Parts.Code(part))))])
            : null;

    static Execute ShowAll(Learning learning, string title, Turn turn, params (Field, string)[] part) =>
        Parts.Button(turn, ShowLearning.Verb, title, [(ShowLearning.LearningField, learning.Key), .. part]);

    static IEnumerable<CardAction> Buttons(Learning learning, Turn turn)
    {
        if (learning.Verdict is null)
            foreach (var verdict in Enum.GetValues<Verdict>())
                yield return Parts.ButtonHere(turn, CorrectLearning.Verb, $"{Sign(verdict)} {LearningChoices.Verdicts.Title(verdict, turn.Language)}",
                    (ShowLearning.LearningField, learning.Key), (LearningFields.Verdict, LearningChoices.Verdicts.Code(verdict)));
        yield return Parts.Button(turn, CorrectLearning.Verb, CorrectLearning.Verb.ButtonTitle(turn.Language), (ShowLearning.LearningField, learning.Key));
        yield return Parts.Button(turn, LogLearning.Verb, LearningWords.In(turn.Language).OneMore, (ShowTrial.TrialField, learning.TrialKey));
        if (learning.Link is { } link) yield return new OpenUrl(LearningWords.In(turn.Language).OpenSource, new Uri(link));
    }

    /// <summary>The sign carries it, also where no colour is drawn.</summary>
    internal static string Word(Verdict verdict, Turn turn) => $"{Sign(verdict)} {LearningChoices.Verdicts.Word(verdict, turn.Language)}";

    internal static string Word(Evidence evidence, Turn turn) =>
        LearningWords.In(turn.Language).EvidenceOf((int)evidence, LearningChoices.Evidence.Word(evidence, turn.Language));

    static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Supported => "✓",
        Verdict.Refuted => "✗",
        _ => "?",
    };
}
