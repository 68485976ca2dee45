using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Replies;
using MissionBot.Storage;
using MissionBot.Updates;

namespace MissionBot.Announcements;

/// <summary>A conversation says that it saw an announcement. Conversations are noted, never people.</summary>
public sealed record SeeAnnouncement(Announcement Seen)
{
    internal static readonly ReferenceField<Announcement> SeenField = new("announcement", new("announcement", "meddelelse"), AnnouncementReferences.Only);

    public static Verb Verb { get; } = new Verb.Change<SeeAnnouncement, Loaded>(
        new("mark as seen", "markér som set", "mark seen", "marker som set"),
        Right.TakePart,
        Shape.Of(SeenField, null),
        given => new SeeAnnouncement(given.Get(SeenField)),
        Load,
        Decide)
    {
        Phrases = AnnouncementPhrases.Seen,
        Help = new("Says that this conversation saw an announcement. Nobody notes who did.", "Siger, at samtalen har set en meddelelse. Ingen noterer, hvem der har."),
        Example = new("mark as seen youth/1", "markér som set mad/1"),
        Button = new("Seen", "Set"),
    };

    static Loaded Load(SeeAnnouncement command, Turn turn, Rows rows)
    {
        var (came, isSeen) = rows.Standing(command.Seen.Id, turn.Conversation.PlaceId);
        return new(came, isSeen, rows.HomeOf(command.Seen.MissionId)?.Id, turn.NameOf(command.Seen.By, rows));
    }

    static Outcome Decide(SeeAnnouncement command, Loaded loaded, Turn turn)
    {
        var words = AnnouncementWords.In(turn.Language);
        var announcement = command.Seen;
        if (announcement.IsWithdrawn) return new Reply.Refused(words.IsWithdrawn(announcement.Key)) { IsAside = true };
        if (!loaded.Came) return new Reply.Refused(words.DidNotComeHere(announcement.Key)) { IsAside = true };
        var card = AnnouncementCards.ToFollowers(announcement, isSeen: true, loaded.Author, turn);
        if (loaded.IsSeen) return card;
        return new Outcome(card, [])
        {
            Retold = [new Retold(announcement.MissionId, announcement.Seq, (there, rows) => AnnouncementCards.Sent(announcement.Id, there, rows) ?? AnnouncementCards.Withdrawn(announcement.MissionKey, there))],
            Keeps = rows =>
            {
                rows.NoteSeen(announcement, turn.Conversation.PlaceId);
                if (loaded.Home is { } home) rows.TellAnew(announcement.MissionId, announcement.Seq, home, turn.Now);
            },
        };
    }

    /// <param name="Came">It was sent to this conversation.</param>
    /// <param name="Home">Where the mission lives.</param>
    internal sealed record Loaded(bool Came, bool IsSeen, string? Home, string Author);
}
