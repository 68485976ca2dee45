using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Following;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Status;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Partners;

/// <summary>A partner's first minute: what it is part of now, what it can do, and how it stops.</summary>
static class JoinCards
{
    public static AdaptiveCard Joined(JoinMission.Loaded loaded, Turn turn)
    {
        var (mission, words) = (loaded.Mission, PartnerWords.In(turn.Language));
        return Parts.Card(turn.Language,
            [
                Parts.Heading(words.YouTakePart(mission.Key, loaded.Partner.Name)),
                Parts.Words(mission.Statement),
                Parts.Facts(
                    (MissionWords.In(turn.Language).Deadline, mission.Deadline is { } deadline ? MissionWords.In(turn.Language).TimeLeft(deadline, turn.Today) : null),
                    (MissionWords.In(turn.Language).Leaders, loaded.Leaders.Count == 0 ? null : Sentence.List(loaded.Leaders, turn.Language))),
                .. loaded.Trials.Count == 0 ? [] : new[] { Parts.Subheading(words.YourTrials) }.Concat(loaded.Trials.Select(trial => (Element)Parts.Words($"{trial.Key} {trial.Title}"))),
                Parts.Subheading(words.WhatYouCanDo),
                Parts.Line(loaded.Trials.Count == 0 ? words.ProposeFirst : words.LogOn(loaded.Trials[0].Key)),
                Parts.Line(words.ProposeAny),
                Parts.Line(HearsAsUsual(loaded.Before) ? words.YouHearWeekly(loaded.Partner.Name, (turn with { Owner = loaded.Owner }).IsPartnersOwn) : words.YouHearAsBefore),
                Parts.Subtle(words.WhoSeesWhat),
                Parts.Subtle(words.ToLeave(mission.Key)),
            ])
            .With(
                loaded.Trials is [var first, ..] ? Parts.Button(turn, LogLearning.Verb, LogLearning.Verb.ButtonTitle(turn.Language), (ShowTrial.TrialField, first.Key)) : null,
                Parts.Button(turn, PlanTrial.Propose, PlanTrial.Propose.ButtonTitle(turn.Language)),
                Status(mission, turn),
                Parts.Button(turn, LeaveMission.Verb, LeaveMission.Verb.ButtonTitle(turn.Language), (ShowMission.MissionField, mission.Key)));
    }

    /// <summary>To those who take part already: what their organisation takes part in, too.</summary>
    public static AdaptiveCard TakesUp(Mission mission, IReadOnlyList<Trial> trials, Turn turn)
    {
        var words = PartnerWords.In(turn.Language);
        return Parts.Card(turn.Language, [Parts.Heading(words.YouTakeUp(mission.Key)), .. trials.Select(trial => Parts.Words($"{trial.Key} {trial.Title}")), Parts.Line(words.LogOn(trials[0].Key))])
            .With(
                Parts.Button(turn, LogLearning.Verb, LogLearning.Verb.ButtonTitle(turn.Language), (ShowTrial.TrialField, trials[0].Key)),
                Parts.Button(turn, ShowTrial.Verb, trials[0].Key, (ShowTrial.TrialField, trials[0].Key)));
    }

    static bool HearsAsUsual(Subscription? before) => before is null || (before.Wishes.NamedAtOnce && FollowChoices.PaceOf(before.Schedule) == Pace.Weekly);

    public static CardAction Status(Mission mission, Turn turn) =>
        Parts.Button(turn, ShowStatus.Verb, ShowStatus.Verb.ButtonTitle(turn.Language), (ShowMission.MissionField, mission.Key));
}
