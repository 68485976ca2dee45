using System.Collections.Immutable;
using System.Text.Json.Serialization;
using MissionBot.Cards;
using MissionBot.Facts;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Undoing;
using MissionBot.Words;

namespace MissionBot.Announcements;

/// <summary>A text went to all conversations that follow a mission.</summary>
/// <param name="Conversations">Where it went.</param>
/// <param name="Language">That of whoever wrote it, where a conversation has chosen none.</param>
public sealed record AnnouncementMade(string Announcement, int Number, ImmutableArray<string> Conversations, Language Language, AnnouncementText Words) : Fact;

public sealed record AnnouncementText(string Text);

/// <summary>It was sent by mistake. Its number is not given to another.</summary>
public sealed record AnnouncementWithdrawn(string Announcement) : Fact;

static class AnnouncementFacts
{
    const int Excerpt = 120;

    public static readonly IReadOnlyList<FactKind> Kinds =
    [
        FactKind.Of("announcement.made", AnnouncementJson.Default.AnnouncementMade, Apply, Inverse.Of<AnnouncementMade>(
            fact => new AnnouncementWithdrawn(fact.Announcement),
            fact => [fact.Announcement],
            (fact, telling) => new(
                AnnouncementWords.In(telling.Language).Named($"{telling.Rows.Mission(telling.Stream)?.Key}/{fact.Number}"), null, Parts.Cut(fact.Words.Text, Excerpt),
                AnnouncementWords.In(telling.Language).AnnounceAnew) { IsWhole = true })),
        FactKind.Of("announcement.withdrawn", AnnouncementJson.Default.AnnouncementWithdrawn, Apply, Inverse.PutsBack),
    ];

    static readonly Sql Insert = new("""
        insert into announcements (tenant_id, id, mission_id, number, seq, language, body, by_person, on_day)
        values (@tenant, @id, @mission, @number, @seq, @language, @body, @by, @on)
        """);

    static readonly Sql InsertPlace = new("""
        insert into announcement_places (tenant_id, announcement_id, mission_id, conversation_id) values (@tenant, @id, @mission, @place) on conflict do nothing
        """);

    static readonly Sql Count = new("""
        insert into announcement_numbers (tenant_id, mission_id, number) values (@tenant, @mission, @number)
        on conflict (tenant_id, mission_id) do update set
            number = case when excluded.number > announcement_numbers.number then excluded.number else announcement_numbers.number end
        """);

    static readonly Sql Withdraw = new("delete from announcements where tenant_id = @tenant and id = @id");

    static readonly Sql WithdrawPlaces = new("delete from announcement_places where tenant_id = @tenant and announcement_id = @id");

    static void Apply(AnnouncementMade fact, Recorded recorded, Rows rows)
    {
        rows.Run(Insert, new
        {
            id = fact.Announcement,
            mission = recorded.Stream,
            number = fact.Number,
            seq = rows.BeganAt(recorded),
            language = fact.Language.ToString(),
            body = fact.Words.Text,
            by = recorded.By,
            on = recorded.On,
        });
        foreach (var place in fact.Conversations) rows.Run(InsertPlace, new { id = fact.Announcement, mission = recorded.Stream, place });
        rows.Run(Count, new { mission = recorded.Stream, number = fact.Number });
    }

    static void Apply(AnnouncementWithdrawn fact, Recorded recorded, Rows rows)
    {
        rows.Run(WithdrawPlaces, new { id = fact.Announcement });
        rows.Run(Withdraw, new { id = fact.Announcement });
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(AnnouncementMade))]
[JsonSerializable(typeof(AnnouncementWithdrawn))]
sealed partial class AnnouncementJson : JsonSerializerContext;
