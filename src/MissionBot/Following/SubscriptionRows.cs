using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>The statements on subscriptions. They are plain rows: how far one was told has no history to show.</summary>
static class SubscriptionRows
{
    const string Columns = """
        s.id, s.mission_id as mission, s.conversation_id as conversation, s.thread_id as thread, s.person, s.wishes, s.schedule, s.language, s.zone,
        s.quiet_from as quietFrom, s.quiet_until as quietUntil, s.muted_until as mutedUntil, s.told, s.due
        """;

    static readonly Sql OfMission = new($"select {Columns} from subscriptions s where s.tenant_id = @tenant and s.mission_id = @mission and s.ended is null order by s.at, s.id");

    static readonly Sql OfConversation = new($"select {Columns} from subscriptions s where s.tenant_id = @tenant and s.conversation_id = @conversation and s.ended is null order by s.at, s.id");

    static readonly Sql Of = new($"""
        select {Columns} from subscriptions s
        where s.tenant_id = @tenant and s.mission_id = @mission and s.conversation_id = @conversation and s.ended is null
        """);

    // Also one that ended: what it was told is kept true.
    static readonly Sql ById = new($"select {Columns} from subscriptions s where s.tenant_id = @tenant and s.id = @id");

    static readonly Sql Upsert = new("""
        insert into subscriptions (tenant_id, id, mission_id, conversation_id, thread_id, person, wishes, schedule, language, zone, quiet_from, quiet_until, muted_until, told, due, at)
        values (@tenant, @id, @mission, @conversation, @thread, @person, @wishes, @schedule, @language, @zone, @quietFrom, @quietUntil, @mutedUntil, @told, @due, @now)
        on conflict (tenant_id, mission_id, conversation_id) do update set
            thread_id = excluded.thread_id, person = excluded.person, wishes = excluded.wishes, schedule = excluded.schedule, language = excluded.language,
            zone = excluded.zone, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, muted_until = excluded.muted_until,
            told = excluded.told, due = excluded.due, ended = null, ended_because = null
        """);

    static readonly Sql Stop = new("""
        update subscriptions set ended = @now, ended_because = @because
        where tenant_id = @tenant and conversation_id = @conversation and ended is null and (cast(@mission as text) is null or mission_id = @mission)
        """);

    public static IReadOnlyList<Subscription> Followers(this Rows rows, string mission) => [.. rows.List<Row>(OfMission, new { mission }).Select(Read)];

    public static IReadOnlyList<Subscription> Following(this Rows rows, string conversation) => [.. rows.List<Row>(OfConversation, new { conversation }).Select(Read)];

    public static Subscription? Subscription(this Rows rows, string mission, string conversation) =>
        rows.One<Row>(Of, new { mission, conversation }) is { } row ? Read(row) : null;

    public static Subscription? SubscriptionWithId(this Rows rows, string id) => rows.One<Row>(ById, new { id }) is { } row ? Read(row) : null;

    /// <summary>Begins it, or changes the one that the conversation has of this mission.</summary>
    public static void Keep(this Rows rows, Subscription subscription, DateTimeOffset now) => rows.Run(Upsert, new
    {
        id = subscription.Id,
        mission = subscription.MissionId,
        conversation = subscription.Conversation,
        thread = subscription.Thread,
        person = subscription.Person,
        wishes = JsonSerializer.Serialize(subscription.Wishes, FollowingJson.Default.Wishes),
        schedule = subscription.Schedule,
        language = subscription.Language.ToString(),
        zone = subscription.Zone,
        quietFrom = Write(subscription.Quiet?.From),
        quietUntil = Write(subscription.Quiet?.Until),
        mutedUntil = subscription.MutedUntil,
        told = subscription.Told,
        due = subscription.Due,
        now,
    });

    /// <param name="mission">Null for all that the conversation follows.</param>
    /// <returns>How many ended.</returns>
    public static int EndFollowing(this Rows rows, string conversation, string? mission, string because, DateTimeOffset now) =>
        rows.Run(Stop, new { conversation, mission, because, now });

    static string? Write(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    static Subscription Read(Row row) => new(
        row.Id,
        row.Mission,
        row.Conversation,
        row.Thread,
        row.Person,
        JsonSerializer.Deserialize(row.Wishes, FollowingJson.Default.Wishes)!,
        row.Schedule,
        Enum.Parse<Language>(row.Language),
        row.Zone,
        row.QuietFrom is { } from ? new QuietHours(TimeOnly.Parse(from, CultureInfo.InvariantCulture), TimeOnly.Parse(row.QuietUntil!, CultureInfo.InvariantCulture)) : null,
        row.MutedUntil,
        row.Told,
        row.Due);

    sealed record Row(
        string Id,
        string Mission,
        string Conversation,
        string? Thread,
        string Person,
        string Wishes,
        string? Schedule,
        string Language,
        string Zone,
        string? QuietFrom,
        string? QuietUntil,
        DateTimeOffset? MutedUntil,
        long Told,
        DateTimeOffset? Due);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Wishes))]
sealed partial class FollowingJson : JsonSerializerContext;
