using MissionBot.BotFramework.Activities;
using MissionBot.Following;
using MissionBot.Missions;
using MissionBot.Words;

namespace MissionBot.Updates;

sealed record UpdateWordsEn : UpdateWords
{
    public static readonly UpdateWordsEn Said = new();

    public override string NothingCaptured => "Nothing captured yet of what it taught.";

    public override string WhatItTaught => "What it taught";

    public override string Change => "Change what comes";

    public override string Stop => "Stop following";

    public override string NothingYet => "Nothing has happened here yet.";

    public override string ShownNoLonger => "What stood here is not shown any more.";

    public override string IsProposed(string title) => $"Proposed: {title}";

    public override string IsPlanned(string title) => $"Planned: {title}";

    public override string IsAccepted(string title) => $"{title} is accepted and planned";

    public override string IsDeclined(string title) => $"{title} is declined";

    public override string HasStarted(string title) => $"{title} has started";

    public override string IsPaused(string title) => $"{title} is on pause";

    public override string GoesOn(string title) => $"{title} goes on";

    public override string HasEnded(string title) => $"{title} has ended";

    public override string EndsOn(DateOnly day) => $"Meant to end on {Dates.Long(day, Language.English)}.";

    public override string Taught(string seen) => $"It taught: {seen}";

    public override string WeBelieve(string hypothesis) => $"We believe: {hypothesis}";

    public override string Learned(string title, string seen) => $"Learned from {title}: {seen}";

    public override string IsCorrected => "Corrected.";

    public override string CorrectedFrom(string before) => $"Corrected. Before: {before}";

    public override string Before(string before) => $"Before: {before}";

    public override string IndicatorAdded(string name) => $"New indicator: {name}";

    public override string HasNewTarget(string name) => $"{name} has a new target";

    public override string Measured(string name, string? before, string now) => before is null ? $"{name}: {now}" : $"{name}: {before} → {now}";

    public override string Reached(string measured) => $"Target reached! {measured}";

    public override string ShouldBe(string value) => $"By now it should be {value}.";

    public override string Extended(string key, string? before, string? now) => $"Mission {key} has a new deadline: {before ?? "none"} → {now ?? "none"}";

    public override string Closed(string key, MissionOutcome outcome) => outcome == MissionOutcome.Achieved ? $"Mission {key} is achieved" : $"Mission {key} is closed";

    public override string Led(string key, string name, bool leads) => leads ? $"{name} leads {key} from now on" : $"{name} leads {key} no longer";

    public override string TakenBack(string headline) => $"Taken back: {headline}";

    public override string AndMore(int left) => $"… and {left} more";

    public override string AndMore(IReadOnlyList<(UpdateKind Kind, int Count)> left) => $"Besides these: {List(left)}";

    public override string WasFollowed(string key, string until, IReadOnlyList<(UpdateKind Kind, int Count)> since) =>
        $"{key} was followed here until {until}. {(since.Count == 0 ? "Nothing has happened in it since." : $"Since then: {List(since)}.")}";

    public override string Open(string key) => $"Open {key}";

    public override string Many(string key, int updates) => $"{key}: {updates} updates";

    public override string ShowAll(int updates) => $"Show all ({updates})";

    public override string ShowMore(int left) => $"Show more ({left})";

    public override string Missed(string key, IReadOnlyList<(UpdateKind Kind, int Count)> missed) =>
        $"{key} while it was muted: {List(missed)}. From now on you hear of each again.";

    public override string WhyYou(string key, string kind, bool isAll) => $"You get this because {Follower(kind)} {key}{(isAll ? "" : " and wanted to hear of this")}.";

    public override string ListOf(string key, int updates) => $"What happened in {key}: {Plural.Count(updates, "update", "updates", Language.English)}";

    static string List(IReadOnlyList<(UpdateKind Kind, int Count)> counts) => Sentence.List([.. counts.Select(one => Of(one.Kind, one.Count))], Language.English);

    static string Follower(string kind) => kind switch
    {
        ConversationTypes.Channel => "this channel follows",
        ConversationTypes.GroupChat => "this chat follows",
        _ => "you follow",
    };

    static string Of(UpdateKind kind, int count) => kind switch
    {
        UpdateKind.Trials => Plural.Count(count, "update on trial actions", "updates on trial actions", Language.English),
        UpdateKind.Learnings => Plural.Count(count, "learning", "learnings", Language.English),
        UpdateKind.Indicators => Plural.Count(count, "update on indicators", "updates on indicators", Language.English),
        _ => Plural.Count(count, "update on the mission itself", "updates on the mission itself", Language.English),
    };
}
