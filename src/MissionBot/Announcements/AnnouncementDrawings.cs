using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Following;
using MissionBot.Missions;
using MissionBot.Replies;
using MissionBot.Storage;
using MissionBot.Updates;

namespace MissionBot.Announcements;

/// <summary>What is sent of an announcement, drawn each time as things stand by then.</summary>
static class AnnouncementDrawings
{
    /// <returns>Null where there is nothing left to say, or nobody to whom.</returns>
    public static Drawing? Of(AnnouncementMade fact, OutboxRow row, Rows rows, DateTimeOffset now, Func<string> newId, TeamsClient client)
    {
        if (rows.Mission(row.Mission) is not { } mission || rows.Recipient(row.Conversation) is not { IsReached: true } to) return null;
        var isHome = rows.HomeOf(row.Mission)?.Id == row.Conversation;
        var follows = rows.Subscription(row.Mission, row.Conversation);
        var turn = to.Turn(row.Tenant, fact.Language, now, newId, client);
        if (follows is not null) turn = turn with { Language = follows.Language };
        // Who never heard of it need not hear that it was taken back; whoever did is told, also where they follow no longer.
        if (rows.Announcement(fact.Announcement) is not { } announcement) return row.SentId is null ? null : ReplyDrawings.Message(AnnouncementCards.Withdrawn(mission.Key, turn), to);
        var about = new Topic("mission", mission.Id, mission.Id);
        if (isHome) return ReplyDrawings.Message(AnnouncementCards.Sent(announcement.Id, turn, rows)!, to, about);
        if (follows is null) return null;
        var isSeen = rows.Standing(announcement.Id, row.Conversation).IsSeen;
        return ReplyDrawings.Message(AnnouncementCards.ToFollowers(announcement, isSeen, rows.NameOf(announcement.By, turn.Language), turn), to, about);
    }
}
