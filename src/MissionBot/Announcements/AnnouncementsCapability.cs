namespace MissionBot.Announcements;

static class AnnouncementsCapability
{
    public static Capability All { get; } = new(
        "Announcements", [Announce.Verb, SeeAnnouncement.Verb], AnnouncementFacts.Kinds, ["announcements", "announcement_places", "announcement_numbers"]);
}
