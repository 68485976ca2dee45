using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Storage;

namespace MissionBot.Lists;

/// <summary>
/// A list that was read and not saved yet. It waits where drafts wait, for as long; its card holds its id alone, for 300 rows fit on
/// no button.
/// </summary>
/// <param name="Person">Whose it is.</param>
/// <param name="Day">The day it was written: its "today" does not move.</param>
/// <param name="Whole">The message as it was written.</param>
/// <param name="Subject">What the rows are about that do not say it themselves.</param>
/// <param name="Kept">Which personal data is kept as written, once somebody chose that.</param>
/// <param name="Watched">How far the log of each mission had come when it was shown, and what of it the rows lean on.</param>
sealed record PendingList(
    string Id, string Person, string Place, DateOnly Day, string Whole, ImmutableArray<ListRow> Rows, bool IsNear, string? Subject, string? Kept,
    ImmutableArray<Watched> Watched, ListState State, string? DoneBy, DateTimeOffset? DoneAt)
{
    /// <summary>Somebody asked to write these anew, though they were understood.</summary>
    public ImmutableArray<int> Opened { get; init; } = [];

    /// <summary>The same message is the same list, however often the channel delivers it.</summary>
    public static string IdOf(Arrival arrival) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(arrival.Key)).AsSpan(0, 12));

    public PendingList Done(ListState state, Turn turn) => this with { State = state, DoneBy = turn.Speaker.Id, DoneAt = turn.Now };
}

enum ListState { Open, Saved, AsOne, Cancelled }

/// <param name="Seq">How far the mission's log had come.</param>
sealed record Watched(string Stream, long Seq, ImmutableArray<string> Paths);

static class PendingListRows
{
    /// <summary>Beside the one draft that a person has in a conversation: a form that is left half filled in takes no list away.</summary>
    const string Place = "list ";

    static readonly Sql ById = new("select d.fields from drafts d where d.tenant_id = @tenant and d.conversation_id = @place and d.verb = @verb and d.at >= @since");

    static readonly Sql OfPerson = new("""
        select d.fields from drafts d
        where d.tenant_id = @tenant and d.person = @person and d.verb = @verb and d.at >= @since and d.conversation_id like 'list %' order by d.at desc, d.conversation_id
        """);

    static readonly Sql Upsert = new("""
        insert into drafts (tenant_id, person, conversation_id, verb, fields, at) values (@tenant, @person, @place, @verb, @fields, @now)
        on conflict (tenant_id, person, conversation_id) do update set fields = excluded.fields, at = excluded.at
        """);

    public static PendingList? PendingList(this Rows rows, string id, Turn turn) =>
        rows.One<string>(ById, new { place = Place + id, verb = PasteList.Verb.Id, since = turn.Now - KeptDraft.Kept }) is { } stored ? Read(stored) : null;

    /// <summary>The newest list of the speaker's in this conversation that was not saved.</summary>
    public static PendingList? LastList(this Rows rows, Turn turn) =>
        rows.List<string>(OfPerson, new { person = turn.Speaker.Id, verb = PasteList.Verb.Id, since = turn.Now - KeptDraft.Kept })
            .Select(Read).FirstOrDefault(list => list.Place == turn.Conversation.PlaceId && list.State is ListState.Open or ListState.Cancelled);

    public static void Keep(this Rows rows, PendingList list, Turn turn) => rows.Run(Upsert, new
    {
        person = list.Person,
        place = Place + list.Id,
        verb = PasteList.Verb.Id,
        fields = JsonSerializer.Serialize(list, ListJson.Default.PendingList),
        now = turn.Now,
    });

    static PendingList Read(string stored) => JsonSerializer.Deserialize(stored, ListJson.Default.PendingList)!;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(PendingList))]
sealed partial class ListJson : JsonSerializerContext;
