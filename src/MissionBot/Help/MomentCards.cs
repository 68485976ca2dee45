using MissionBot.AdaptiveCards;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Indicators;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Oneself;
using MissionBot.Status;
using MissionBot.Tour;
using MissionBot.Trials;

namespace MissionBot.Help;

/// <summary>The few things that are of use now: what people see first, who ask for help, say hello or thank you.</summary>
static class MomentCards
{
    public const int MostOffered = 4;

    const int MostOnThanks = 2;

    /// <summary>Exactly three things to press, each of which leads somewhere at once; where there are missions, the first is to choose one.</summary>
    public static AdaptiveCard Welcome(Moment moment, Turn turn)
    {
        var words = HelpWords.In(turn.Language);
        return Parts.Card(turn.Language,
                Parts.Heading(words.WelcomeTitle),
                Parts.Line(words.Welcome),
                Parts.Subtle(words.HowToSpeak),
                Parts.Line(moment.Open.Count == 0 ? words.ThreeThings : Fitting(moment, turn).Line))
            .With(moment.Open.Count == 0
                ? [Button(NewMission.Verb, turn), Parts.Button(turn, TakeTour.Verb, words.SeeAnExample), Parts.Button(turn, AskForHelp.Verb, words.WhatCanIDo)]
                : [.. Fitting(moment, turn).Buttons, Parts.Button(turn, AskForHelp.Verb, words.WhatCanIDo)]);
    }

    public static AdaptiveCard Help(Moment moment, Turn turn)
    {
        var words = HelpWords.In(turn.Language);
        var (line, example, buttons) = Fitting(moment, turn);
        return Parts.Card(turn.Language,
                Parts.Heading(words.FitsNow),
                Parts.Line(line),
                example is null ? null : Parts.Subtle(words.OrWrite),
                example is null ? null : Parts.Words(example),
                moment.Mission is { } mission ? Parts.Subtle(turn.IsPartnersOwn ? words.PartnersMay : mission.Leaders == 0 ? words.EveryoneLeads : mission.Leads ? words.YouLead : words.OthersLead) : null,
                Parts.Subtle(words.HowToSpeak))
            .With([.. buttons, ForOneself(moment, turn), Parts.Button(turn, AskForHelp.Verb, words.AllCommands, (AskForHelp.TopicField, AskForHelp.All.In(turn.Language)))]);
    }

    public static AdaptiveCard Hello(Moment moment, string? unknown, Turn turn)
    {
        var words = HelpWords.In(turn.Language);
        var (line, _, buttons) = Fitting(moment, turn);
        return Parts.Card(turn.Language,
                Parts.Line($"{words.Hello} {line}"),
                unknown is null ? null : Parts.Subtle(CommandWords.In(turn.Language).DidNotUnderstand(Parts.Cut(unknown))))
            .With([.. buttons, Button(AskForHelp.Verb, turn)]);
    }

    public static Reply YouAreWelcome(Moment moment, Turn turn) => new Reply.Shown(
        Parts.Card(turn.Language, Parts.Line(HelpWords.In(turn.Language).YouAreWelcome)).With(Fitting(moment, turn).Buttons.Take(MostOnThanks)))
    {
        Suggested = moment.Open.Count == 0 ? [] : [.. new[] { ShowTodo.Verb, ShowMyTrials.Verb, ShowMyMissions.Verb }.Select(verb => verb.Name.In(turn.Language))],
    };

    static Execute? ForOneself(Moment moment, Turn turn) =>
        turn.Conversation.Kind == BotFramework.Activities.ConversationTypes.Personal && moment.Open.Count > 0 ? Button(ShowTodo.Verb, turn) : null;

    static Fit Fitting(Moment moment, Turn turn)
    {
        var words = HelpWords.In(turn.Language);
        return moment switch
        {
            { Trial: { } trial } => new(words.InItsThread(trial.Title), words.LearnHere, TrialCards.Buttons(trial, turn)),
            { Open: [] } when turn.Speaker.IsPartner => new(words.NothingForPartners, null, []),
            { Mission: null, Open: not [] } when turn.IsPartnersOwn => new(words.WhichToSee, null, [.. moment.Open.Take(MostOffered).Select(one => Parts.Button(turn, ShowStatus.Verb, one.Key, (ShowMission.MissionField, one.Key)))]),
            { Mission: { Untold: 0, AnyRunning: 0 } mission } when turn.IsPartnersOwn => new(words.NothingRunsForPartners(mission.Key), PlanTrial.Propose.Example.In(turn.Language),
                [Of(PlanTrial.Propose, mission, turn), Of(ShowStatus.Verb, mission, turn), Of(ListTrials.Verb, mission, turn)]),
            { Open: [] } => new(words.NoMission, NewMission.Verb.Example.In(turn.Language), [Button(NewMission.Verb, turn), Parts.Button(turn, TakeTour.Verb, words.SeeAnExample)]),
            { Mission: { } mission } when turn.Speaker.IsPartner && !turn.IsPartnersOwn => new(words.YouTakePart(mission.Key), PlanTrial.Propose.Example.In(turn.Language),
                [Of(PlanTrial.Propose, mission, turn), Button(LogLearning.Verb, turn), Of(ShowStatus.Verb, mission, turn)]),
            { Mission: null } => new(words.WhichMission, null, Choices(moment, turn)),
            { Mission: { Trials: 0, Indicators: 0 } mission } => new(words.NoIndicator(mission.Key), AddIndicator.Verb.Example.In(turn.Language), [Of(AddIndicator.Verb, mission, turn), Of(PlanTrial.Verb, mission, turn)]),
            { Mission: { Trials: 0 } mission } => new(words.NothingTried(mission.Key), PlanTrial.Verb.Example.In(turn.Language), [Of(PlanTrial.Verb, mission, turn), Of(ShowStatus.Verb, mission, turn)]),
            { Mission: { Untold: > 0 and var ended } mission } => new(words.NothingCaptured(mission.KeyOf(ended)), words.LearnOf(mission.KeyOf(ended)),
                [About(LogLearning.Verb, mission.KeyOf(ended), turn), Of(ShowStatus.Verb, mission, turn), Of(ListTrials.Verb, mission, turn)]),
            { Mission: { AnyRunning: > 0 and var running } mission } => new(words.SomethingRuns(mission.Key, mission.Running), words.LearnOf(mission.KeyOf(running)),
                [Button(LogLearning.Verb, turn), Of(ShowStatus.Verb, mission, turn), mission.Indicators == 0 && !turn.IsPartnersOwn ? Of(AddIndicator.Verb, mission, turn) : Of(ListTrials.Verb, mission, turn)]),
            { Mission: { Planned: > 0 } mission } => new(words.NothingRuns(mission.Key, true), null, [Button(StartTrial.Verb, turn), Of(PlanTrial.Verb, mission, turn), Of(ShowStatus.Verb, mission, turn)]),
            { Mission: var mission } => new(words.NothingRuns(mission.Key, false), PlanTrial.Verb.Example.In(turn.Language), [Of(PlanTrial.Verb, mission, turn), Of(ShowStatus.Verb, mission, turn)]),
        };
    }

    // What a conversation works on is the team's to say.
    static IEnumerable<CardAction> Choices(Moment moment, Turn turn) => turn.Speaker.IsPartner ? moment.Open.Take(MostOffered).Select(mission => Parts.Button(turn, ShowStatus.Verb, mission.Key, (ShowMission.MissionField, mission.Key))) :
    [
        .. moment.Open.Take(MostOffered).Select(mission => Parts.Button(turn, UseMission.Verb, mission.Key, (ShowMission.MissionField, mission.Key))),
        .. moment.Open.Count > MostOffered ? [Parts.Button(turn, UseMission.Verb, HelpWords.In(turn.Language).Another)] : Array.Empty<CardAction>(),
    ];

    static Execute Button(Verb verb, Turn turn) => Parts.Button(turn, verb, verb.ButtonTitle(turn.Language));

    static Execute Of(Verb verb, Standing mission, Turn turn) => Parts.Button(turn, verb, verb.ButtonTitle(turn.Language), (ShowMission.MissionField, mission.Key));

    static Execute About(Verb verb, string trial, Turn turn) => Parts.Button(turn, verb, verb.ButtonTitle(turn.Language), (ShowTrial.TrialField, trial));

    /// <param name="Example">A line that works here as it stands.</param>
    sealed record Fit(string Line, string? Example, IEnumerable<CardAction> Buttons);
}
