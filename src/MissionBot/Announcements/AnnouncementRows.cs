using MissionBot.Missions;
using MissionBot.Storage;

namespace MissionBot.Announcements;

static class AnnouncementRows
{
    // Organisations are counted, not the conversations that each has, and never people.
    const string Select = """
        select a.id, a.mission_id as missionId, m.mission_key as missionKey, a.number, a.seq, a.body as text, a.by_person as "by", a.on_day as "on",
            (select count(*) from announcement_places p where [reader p] and p.announcement_id = a.id) as places,
            (select count(distinct coalesce(g.partner_id, s.conversation_id)) from announcement_seen s
                left join grants g on [reader g] and g.place = s.conversation_id and g.mission_id = s.mission_id
                where [reader s] and s.announcement_id = a.id) as seen
        from announcements a join missions m on m.tenant_id = a.tenant_id and m.id = a.mission_id
        where [reader a] and [reader m]
        """;

    const int MostOffered = 20;

    static readonly Sql ById = new($"{Select} and a.id = @id");

    static readonly Sql ByNumber = new($"{Select} and a.mission_id = @mission and a.number = @number");

    static readonly Sql CameTo = new($"""
        {Select} and exists (select 1 from announcement_places c where [reader c] and c.announcement_id = a.id and c.conversation_id = @place)
        order by a.seq desc, a.id limit @count
        """);

    static readonly Sql LastNumber = new("select n.number from announcement_numbers n where [reader n] and n.mission_id = @mission");

    static readonly Sql Note = new("""
        insert into announcement_seen (tenant_id, announcement_id, mission_id, conversation_id) values (@tenant, @id, @mission, @place) on conflict do nothing
        """);

    static readonly Sql Stand = new("""
        select (select count(*) from announcement_places p where [reader p] and p.announcement_id = @id and p.conversation_id = @place) as came,
            (select count(*) from announcement_seen s where [reader s] and s.announcement_id = @id and s.conversation_id = @place) as seen
        """);

    public static Announcement? Announcement(this Rows rows, string id) => rows.One<Announcement>(ById, new { id });

    public static Announcement? AnnouncementNumbered(this Rows rows, Mission mission, int number) => rows.One<Announcement>(ByNumber, new { mission = mission.Id, number });

    /// <summary>What came to a conversation, the newest first.</summary>
    public static IReadOnlyList<Announcement> AnnouncementsTo(this Rows rows, string place) => rows.List<Announcement>(CameTo, new { place, count = MostOffered });

    public static int LastAnnouncementNumber(this Rows rows, Mission mission) => (int)rows.One<long>(LastNumber, new { mission = mission.Id });

    public static void NoteSeen(this Rows rows, Announcement announcement, string place) => rows.Run(Note, new { id = announcement.Id, mission = announcement.MissionId, place });

    /// <summary>Whether it came to a place, and whether somebody said there that it was seen.</summary>
    public static (bool Came, bool IsSeen) Standing(this Rows rows, string announcement, string place) =>
        rows.One<Stands>(Stand, new { id = announcement, place }) is { } stands ? (stands.Came > 0, stands.Seen > 0) : (false, false);

    sealed record Stands(long Came, long Seen);
}
