using MissionBot.Commands;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Conversations;

/// <summary>Where something is said, and what is kept of that place.</summary>
/// <param name="Id">The channel's id of it; in a channel that of the thread (<c>19:…;messageid=…</c>).</param>
/// <param name="Kind">personal, groupChat or channel, as the protocol calls them.</param>
public sealed record Conversation(string Tenant, string Id, string Kind)
{
    /// <summary>The mission it works on (<c>use</c>): set for all threads of a channel.</summary>
    public string? MissionId { get; init; }

    /// <summary>What the thread is about.</summary>
    public Topic? Topic { get; init; }

    public Language? Language { get; init; }

    /// <summary>IANA name, from the first activity that had one.</summary>
    public string? Zone { get; init; }

    /// <summary>How to reach it again, as JSON; null until a fact was told there.</summary>
    public string? Reference { get; init; }

    /// <summary>The team that a channel is in, as its message says.</summary>
    public string? Team { get; init; }

    /// <summary>Partners read along: there, or in the whole team.</summary>
    public bool HasPartners { get; init; }

    /// <summary>The mission that is spoken of here: the thread's, else the one that the conversation works on.</summary>
    public string? CurrentMissionId => Topic?.MissionId ?? MissionId;

    /// <summary>Those of the mission that is spoken of here; all of them, where it has none.</summary>
    public IReadOnlyList<T> Here<T>(IReadOnlyList<T> all, Func<T, string> missionOf) =>
        all.Where(one => missionOf(one) == CurrentMissionId).ToList() is { Count: > 0 } here ? here : all;

    public bool IsThread => Id.Length > PlaceId.Length;

    /// <summary>The channel without its thread; any other conversation as it is.</summary>
    public string PlaceId => PlaceOf(Id);

    public static string PlaceOf(string id) => id.IndexOf(";messageid=", StringComparison.Ordinal) is var at and > 0 ? id[..at] : id;

    public DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(Here(now).DateTime);

    /// <summary>An instant as a clock here shows it: <c>09:05</c>.</summary>
    public string Clock(DateTimeOffset at) => Here(at).ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The instant at which a day begins here.</summary>
    public DateTimeOffset Begins(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new(midnight, Known?.GetUtcOffset(midnight) ?? TimeSpan.Zero);
    }

    /// <summary>The zone's own time; UTC where the zone is unknown to this machine.</summary>
    DateTimeOffset Here(DateTimeOffset at) => Known is { } zone ? TimeZoneInfo.ConvertTime(at, zone) : at.ToUniversalTime();

    TimeZoneInfo? Known => Zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(Zone, out var zone) ? zone : null;
}

/// <summary>The statements on conversations. They are plain rows: nothing here has a history to show.</summary>
static class ConversationRows
{
    /// <summary>Whether partners read along in the conversation <c>c</c>, or in the team that it is in. A yes or no, for of an empty column no reader knows the type.</summary>
    internal const string HasPartners =
        "case when coalesce(c.partners, (select t.partners from conversations t where t.tenant_id = c.tenant_id and t.id = c.team)) is null then 0 else 1 end";

    static readonly Sql ById = new("""
        select c.id, c.mission_id as mission, c.topic, c.language, c.zone, c.reference, c.partners
        from conversations c
        where [reader c] and c.id in (@place, @id, @team)
        """);

    static readonly Sql Upsert = new("""
        insert into conversations (tenant_id, id, kind, mission_id, topic, language, zone)
        values (@tenant, @id, @kind, @mission, @topic, @language, @zone)
        on conflict (tenant_id, id) do update set
            mission_id = coalesce(excluded.mission_id, conversations.mission_id),
            topic = coalesce(excluded.topic, conversations.topic),
            language = coalesce(excluded.language, conversations.language),
            zone = coalesce(excluded.zone, conversations.zone)
        """);

    static readonly Sql SetReference = new("""
        insert into conversations (tenant_id, id, kind, reference) values (@tenant, @id, @kind, @reference)
        on conflict (tenant_id, id) do update set reference = excluded.reference
        """);

    static readonly Sql SetPartners = new("""
        insert into conversations (tenant_id, id, kind, partners) values (@tenant, @id, @kind, @now)
        on conflict (tenant_id, id) do update set partners = coalesce(conversations.partners, excluded.partners)
        """);

    static readonly Sql Welcome = new("""
        insert into conversations (tenant_id, id, kind, welcomed) values (@tenant, @id, @kind, @now)
        on conflict (tenant_id, id) do update set welcomed = excluded.welcomed where conversations.welcomed is null
        """);

    public static Conversation Conversation(this Rows rows, Conversation fresh)
    {
        foreach (var row in rows.List<Row>(ById, new { place = fresh.PlaceId, id = fresh.Id, team = fresh.Team }))
        {
            if (row.Id == fresh.Team && row.Partners is not null) fresh = fresh with { HasPartners = true };
            if (row.Id != fresh.PlaceId && row.Id != fresh.Id) continue;
            if (row.Id == fresh.Id) fresh = fresh with { Reference = row.Reference };
            fresh = row.Id == fresh.PlaceId
                ? fresh with { MissionId = row.Mission, Language = ParseLanguage(row.Language), Zone = row.Zone ?? fresh.Zone, HasPartners = fresh.HasPartners || row.Partners is not null }
                : fresh with { Topic = Topic.Parse(row.Topic) };
        }

        return fresh;
    }

    public static void Keep(this Rows rows, Conversation conversation, string? mission = null, Language? language = null, string? zone = null) =>
        rows.Run(Upsert, new { id = conversation.PlaceId, kind = conversation.Kind, mission, topic = (string?)null, language = language?.ToString(), zone });

    public static void KeepTopic(this Rows rows, Conversation thread, Topic topic) =>
        rows.Run(Upsert, new { id = thread.Id, kind = thread.Kind, mission = (string?)null, topic = topic.ToString(), language = (string?)null, zone = (string?)null });

    /// <summary>Partners read along there from now on.</summary>
    public static void KeepPartners(this Rows rows, Conversation conversation, DateTimeOffset now) =>
        rows.Run(SetPartners, new { id = conversation.PlaceId, kind = conversation.Kind, now });

    public static void KeepReference(this Rows rows, Conversation conversation, string reference) =>
        rows.Run(SetReference, new { id = conversation.Id, kind = conversation.Kind, reference });

    /// <returns>False when it was welcomed before.</returns>
    public static bool MarkWelcomed(this Rows rows, Conversation conversation, DateTimeOffset now) =>
        rows.Run(Welcome, new { id = conversation.PlaceId, kind = conversation.Kind, now }) > 0;

    static Language? ParseLanguage(string? stored) => Enum.TryParse<Language>(stored, out var language) ? language : null;

    sealed record Row(string Id, string? Mission, string? Topic, string? Language, string? Zone, string? Reference, string? Partners);
}
