using System.Text.Json.Serialization;
using MissionBot.Facts;
using MissionBot.Storage;
using MissionBot.Undoing;
using MissionBot.Words;

namespace MissionBot.Replies;

/// <summary>A conversation that follows a mission said something to those who work on it.</summary>
/// <param name="Conversation">The place that it came from.</param>
/// <param name="Partner">The organisation that it took part for.</param>
public sealed record ReplyGiven(string Reply, int Number, string Conversation, string? Partner, string? Trial, Language Language, ReplyText Words) : Fact;

public sealed record ReplyText(string Text);

/// <summary>It was given by mistake. Its number is not given to another.</summary>
public sealed record ReplyWithdrawn(string Reply) : Fact;

/// <summary>Those who work on the mission answered it; or, where an undo goes back to none, did not.</summary>
public sealed record ReplyAnswered(string Reply, AnswerTexts Words) : Fact;

public sealed record AnswerTexts(string? Old, string? New);

static class ReplyFacts
{
    public const string Given = "reply.given";

    public static readonly IReadOnlyList<FactKind> Kinds =
    [
        FactKind.Of(Given, ReplyJson.Default.ReplyGiven, Apply, ReplyInverses.Given),
        FactKind.Of("reply.answered", ReplyJson.Default.ReplyAnswered, Apply, ReplyInverses.Answered),
        FactKind.Of("reply.withdrawn", ReplyJson.Default.ReplyWithdrawn, Apply, Inverse.PutsBack),
    ];

    static readonly Sql Insert = new("""
        insert into replies (tenant_id, id, mission_id, number, seq, conversation_id, partner_id, trial_id, language, body, by_person, on_day)
        values (@tenant, @id, @mission, @number, @seq, @conversation, @partner, @trial, @language, @body, @by, @on)
        """);

    static readonly Sql Count = new("""
        insert into reply_numbers (tenant_id, mission_id, number) values (@tenant, @mission, @number)
        on conflict (tenant_id, mission_id) do update set number = case when excluded.number > reply_numbers.number then excluded.number else reply_numbers.number end
        """);

    static readonly Sql Answer = new("update replies set answer = @answer, answered_by = @by where tenant_id = @tenant and id = @id");

    static readonly Sql Withdraw = new("delete from replies where tenant_id = @tenant and id = @id");

    static void Apply(ReplyGiven fact, Recorded recorded, Rows rows)
    {
        rows.Run(Insert, new
        {
            id = fact.Reply,
            mission = recorded.Stream,
            number = fact.Number,
            seq = rows.BeganAt(recorded),
            conversation = fact.Conversation,
            partner = fact.Partner,
            trial = fact.Trial,
            language = fact.Language.ToString(),
            body = fact.Words.Text,
            by = recorded.By,
            on = recorded.On,
        });
        rows.Run(Count, new { mission = recorded.Stream, number = fact.Number });
    }

    static void Apply(ReplyAnswered fact, Recorded recorded, Rows rows) =>
        rows.Run(Answer, new { id = fact.Reply, answer = fact.Words.New, by = fact.Words.New is null ? null : recorded.By });

    static void Apply(ReplyWithdrawn fact, Recorded recorded, Rows rows) => rows.Run(Withdraw, new { id = fact.Reply });
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(ReplyGiven))]
[JsonSerializable(typeof(ReplyAnswered))]
[JsonSerializable(typeof(ReplyWithdrawn))]
sealed partial class ReplyJson : JsonSerializerContext;
