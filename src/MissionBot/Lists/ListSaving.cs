using System.Collections.Immutable;
using MissionBot.AdaptiveCards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Storage;
using MissionBot.Undoing;

namespace MissionBot.Lists;

/// <summary>All rows of a list in one commit, as one thing that is taken back as one.</summary>
sealed class ListSaving(FactLog log, VerbList verbs, Turn turn, Rows rows)
{
    /// <exception cref="ListChangedException">A row comes to something else than was shown: nothing is saved.</exception>
    public Answer Save(PendingList shown, Turn author, Arrival arrival, Func<AdaptiveCard, string> write)
    {
        if (rows.Handled(arrival) is { } before) return Answer.Again(before);
        if (rows.PendingList(shown.Id, turn) is not { State: ListState.Open or ListState.Cancelled }) throw new ListChangedException();
        if (ListRun.Since(shown, rows).Count > 0) throw new ListChangedException();
        var results = new ListRun(log, verbs, author, rows).Do(shown);
        var saved = results.Where(result => result.IsSaved).ToList();
        if (saved.Count == 0 || results.Any(result => result.Row.IsChosen && IsOtherwise(result))) throw new ListChangedException();
        var recorded = saved.SelectMany(result => result.Recorded).ToList();
        foreach (var result in saved) Follow(result, arrival);
        var card = ListCards.Saved(saved, [.. saved.Select(Told)], results.Count - saved.Count, turn);
        if (recorded.Count > 0) card = TakeBack.Offered(card, arrival, null, turn);
        rows.Keep(shown.Done(ListState.Saved, turn), turn);
        var reply = write(card);
        rows.Record(arrival, reply, turn.Now, recorded.Count > 0 ? Change.Of(arrival, recorded, author) : null);
        return new Answer(card)
        {
            Stored = reply,
            Arrival = arrival,
            // A proposal is answered by a card of its own: this one tells of others, too.
            Recorded = [.. saved.Where(result => result.Outcome is { IsToldOnHere: false }).SelectMany(result => result.Recorded)],
            Topic = Topic(saved),
            Retold = [.. saved.SelectMany(result => Retelling.Retell(rows, result.Outcome!, turn, arrival with { Key = $"{arrival.Key} {result.At}" }))],
        };
    }

    static bool IsOtherwise(ListResult result) => result.Row.About is { } about && (result.Problem is not null || (result.About ?? "") != about);

    void Follow(ListResult result, Arrival arrival)
    {
        Pipeline.Remember(result.Outcome!, turn, rows);
        if (result.Outcome is { IsToldOnHere: true } && arrival.Lasting is { } lasting) rows.TellOn(result.Recorded[^1], turn.Conversation, lasting());
    }

    // Of several facts the last says what the row was for: the trial action, not its hypothesis.
    string Told(ListResult result)
    {
        var eyes = Projected.Eyes(turn, rows);
        if (result.Recorded is [.., var last] && rows.Logged(last.Stream, last.Seq) is { } fact)
            return eyes?.IsHidden(fact) == true ? ListWords.In(turn.Language).ForTheTeam : ListCards.Told(Undoables.Tell(fact, turn.Language, rows));
        var title = result.Verb!.ButtonTitle(turn.Language);
        return eyes is null ? $"{title}: {result.About}" : title;
    }

    // Rows about one trial action make it what the thread is about; rows about several are about their mission.
    static Topic? Topic(List<ListResult> saved)
    {
        var topics = saved.Select(result => (result.Outcome!.Reply as Reply.Shown)?.Topic).OfType<Topic>().Distinct().ToList();
        return topics.Count == 1 ? topics[0] : topics.Select(topic => topic.MissionId).Distinct().ToList() is [var mission] ? new Topic("mission", mission, mission) : null;
    }
}

/// <summary>What a list would come to is no longer what was shown.</summary>
sealed class ListChangedException : Exception;
