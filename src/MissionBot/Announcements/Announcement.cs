using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Storage;

namespace MissionBot.Announcements;

/// <summary>What the leaders of a mission wrote to all conversations that follow it.</summary>
/// <param name="Places">To how many it went.</param>
/// <param name="Seen">How many organisations, or conversations that take part for none, said that they saw it.</param>
public sealed record Announcement(string Id, string MissionId, string MissionKey, int Number, long Seq, string Text, string By, DateOnly On, int Places, int Seen) : IOfMission
{
    public string Key => $"{MissionKey}/{Number}";

    /// <summary>It had this number, and was taken back.</summary>
    public bool IsWithdrawn => Seq == 0;

    public static Announcement Withdrawn(Mission mission, int number) => new("", mission.Id, mission.Key, number, 0, "", "", default, 0, 0);
}

/// <summary>An announcement is called by its number in the mission (<c>youth/3</c>); where nothing is named, the newest that came here.</summary>
sealed class AnnouncementReferences : IReferences<Announcement>
{
    public static readonly AnnouncementReferences Only = new();

    public IReadOnlyList<Announcement> Find(Rows rows, Turn turn, string typed) =>
        typed.Split('/') is not [var key, var digits] || !int.TryParse(digits, out var number) || rows.MissionWithKey(key.Trim()) is not { } mission ? []
        : rows.AnnouncementNumbered(mission, number) is { } exact ? [exact]
        : number > 0 && number <= rows.LastAnnouncementNumber(mission) ? [Announcement.Withdrawn(mission, number)]
        : [];

    public IReadOnlyList<Announcement> Usual(Rows rows, Turn turn) => [.. All(rows, turn).Take(1)];

    public IReadOnlyList<Announcement> All(Rows rows, Turn turn) => rows.AnnouncementsTo(turn.Conversation.PlaceId);

    public Reply.Refused NoneYet(Turn turn) => new(AnnouncementWords.In(turn.Language).NoneCameHere);

    public Offered Offer(Announcement thing) => new(thing.Key, $"{thing.Key}: {Cards.Parts.Cut(thing.Text, 60)}");
}
