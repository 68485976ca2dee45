using System.Text.Json.Nodes;
using MissionBot.Storage;

namespace MissionBot.Commands;

/// <summary>What somebody wrote into a form and did not save. It waits in the conversation in which it was written.</summary>
/// <param name="Fields">As typed, as JSON.</param>
sealed record KeptDraft(string Verb, string Fields, DateTimeOffset At)
{
    public static readonly TimeSpan Kept = TimeSpan.FromHours(72);

    /// <summary>The verb's fields as they were written; null where it is about another thing than what is given.</summary>
    public Given? Fill(Verb verb, Given given, Turn turn)
    {
        var kept = JsonNode.Parse(Fields)!.AsObject();
        foreach (var field in verb.Shape.All)
        {
            if ((string?)kept[field.Id] is not { } written) continue;
            var isSaid = given.Values.TryGetValue(field.Id, out var said);
            if (isSaid && field is IReferenceField && field.Show(said!, turn.Language) != written && said is not Unresolved) return null;
            if (!isSaid) given = given.With(field, written, new ReadContext(turn.Today, turn.Language, []));
        }

        return given;
    }

    /// <summary>Something was written, not merely a thing chosen.</summary>
    public static bool IsWorthKeeping(Verb verb, Given given) => verb.Shape.All.Any(field => field is not IReferenceField && !field.IsSecret && given.Typed.ContainsKey(field.Id));

    public static string Write(Verb verb, Given given, Turn turn)
    {
        var fields = new JsonObject();
        foreach (var field in verb.Shape.All)
            if (Form.Shown(field, given, turn) is { Length: > 0 } shown) fields[field.Id] = shown;
        return fields.ToJsonString();
    }
}

static class DraftRows
{
    static readonly Sql Find = new("""
        select d.verb, d.fields, d.at from drafts d
        where d.tenant_id = @tenant and d.person = @person and d.conversation_id = @place and d.verb = @verb and d.at >= @since
        """);

    static readonly Sql Keep = new("""
        insert into drafts (tenant_id, person, conversation_id, verb, fields, at) values (@tenant, @person, @place, @verb, @fields, @now)
        on conflict (tenant_id, person, conversation_id) do update set verb = excluded.verb, fields = excluded.fields, at = excluded.at
        """);

    static readonly Sql Forget = new("delete from drafts where tenant_id = @tenant and person = @person and conversation_id = @place and verb = @verb");

    static readonly Sql ForgetOld = new("delete from drafts where at < @before");

    public static KeptDraft? Draft(this Rows rows, Verb verb, Turn turn) => rows.One<KeptDraft>(Find, new
    {
        person = turn.Speaker.Id,
        place = turn.Conversation.PlaceId,
        verb = verb.Id,
        since = turn.Now - KeptDraft.Kept,
    });

    public static void KeepDraft(this Rows rows, Verb verb, Given given, Turn turn) => rows.Run(Keep, new
    {
        person = turn.Speaker.Id,
        place = turn.Conversation.PlaceId,
        verb = verb.Id,
        fields = KeptDraft.Write(verb, given, turn),
        now = turn.Now,
    });

    public static void ForgetDraft(this Rows rows, Verb verb, Turn turn) =>
        rows.Run(Forget, new { person = turn.Speaker.Id, place = turn.Conversation.PlaceId, verb = verb.Id });

    public static int ForgetDrafts(this Rows rows, DateTimeOffset now) => rows.Run(ForgetOld, new { before = now - KeptDraft.Kept });
}
