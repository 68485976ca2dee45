using MissionBot.BotFramework.Teams;
using MissionBot.Commands;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Invokes;

/// <summary>One search box over all that can be told of: missions first, then trial actions, then learnings.</summary>
static class ExtensionSearch
{
    public static IReadOnlyList<ExtensionResult> Find(ExtensionQuery query, Turn turn, Rows rows)
    {
        // A page is no reason to read all learnings there are.
        var upTo = query.Skip + query.Count;
        // On the way to a key: “youth-” before its number.
        var name = Folded.Of(query.Text).TrimEnd('-');
        (IEnumerable<Mission> missions, IEnumerable<Trial> trials, IEnumerable<Learning> learnings) = name.Length == 0
            ? (Current(turn, rows), rows.TrialsOwnedBy(turn.Speaker.Id), rows.NewestLearnings(upTo))
            : (Missions(name, rows), Trials(name, rows), Learnings(query.Text, upTo, rows));
        var all = missions.Select(mission => (Func<ExtensionResult>)(() => ExtensionCards.Of(mission, turn)))
            .Concat(trials.Select(trial => (Func<ExtensionResult>)(() => ExtensionCards.Of(trial, rows.HypothesesOf(trial), turn))))
            .Concat(learnings.Select(learning => (Func<ExtensionResult>)(() => ExtensionCards.Of(learning, turn))));
        return [.. all.Skip(query.Skip).Take(query.Count).Select(draw => draw())];
    }

    // What the conversation works on comes first.
    static IEnumerable<Mission> Current(Turn turn, Rows rows) =>
        rows.Missions().Where(mission => mission.Outcome is null).OrderByDescending(mission => mission.Id == turn.Conversation.MissionId);

    static IEnumerable<Mission> Missions(string name, Rows rows) => rows.Missions().Where(mission => Called.Fits(name, mission.Key, mission.Statement));

    static IEnumerable<Trial> Trials(string name, Rows rows)
    {
        if (name.LastIndexOf('-') is var dash and > 0 && int.TryParse(name.AsSpan(dash + 1), out var number) && rows.TrialNumbered(name[..dash], number) is { } exact)
            return [exact];
        var ofMission = rows.MissionWithKey(name) is { } mission ? rows.TrialsOf(mission) : [];
        return rows.TrialsContaining(name.Split(' ', 2)[0]).Where(trial => Called.Fits(name, trial.Title)).Concat(ofMission).DistinctBy(trial => trial.Id);
    }

    static IReadOnlyList<Learning> Learnings(string typed, int count, Rows rows) =>
        SearchQuery.Words(typed) is { Count: > 0 } words ? FindLearnings.Find(words, count, rows).Found : [];
}
