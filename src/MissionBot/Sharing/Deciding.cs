using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Sharing;

/// <summary>Who says what others see of something: whoever wrote it, and those who lead the mission.</summary>
/// <param name="Leaders">By name.</param>
sealed record Deciding(bool IsLeader, IReadOnlyList<string> Leaders, Turn Turn)
{
    /// <returns>Null where nothing is said of it: then nobody asks who leads.</returns>
    public static Deciding? On(Visibility? wanted, string mission, Turn turn, Rows rows)
    {
        if (wanted is null) return null;
        var leaders = rows.LeadersOf(mission);
        return new(
            turn.Speaker.IsOfTheHouse && Rights.Leads(turn.Speaker.Id, leaders),
            [.. leaders.Where(leader => leader.IsHere).Select(leader => turn.NameOf(leader.Person, rows))],
            turn);
    }

    /// <param name="author">Who wrote it.</param>
    /// <returns>Null where the speaker may say it.</returns>
    public string? Refuse(string? author) => IsLeader || author == Turn.Speaker.Id
        ? null
        : SharingWords.In(Turn.Language).NotYours(Sentence.List(Leaders, Turn.Language));
}
