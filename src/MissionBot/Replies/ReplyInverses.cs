using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Missions;

namespace MissionBot.Replies;

/// <summary>How a reply and its answer are taken back, and how they are told.</summary>
static class ReplyInverses
{
    const int Excerpt = 120;

    public static readonly Inverse Given = Inverse.Of<ReplyGiven>(
        fact => new ReplyWithdrawn(fact.Reply),
        fact => fact.Trial is { } trial ? [fact.Reply, $"{trial}/replies/{fact.Reply}"] : [fact.Reply],
        (fact, telling) => new(In(telling).Named(GivenReply.KeyOf(MissionKey(telling), fact.Number)), null, Parts.Cut(fact.Words.Text, Excerpt), In(telling).ReplyAnew) { IsWhole = true });

    public static readonly Inverse Answered = Inverse.Of<ReplyAnswered>(
            fact => fact with { Words = new(fact.Words.New, fact.Words.Old) },
            fact => [$"{fact.Reply}/answer"],
            (fact, telling) => new(In(telling).AnswerTo(telling.Rows.Reply(fact.Reply)?.Key ?? ""), Text(fact.Words.Old), Text(fact.Words.New), In(telling).AnswersStay))
        .ShownBy<ReplyAnswered>((fact, _, rows) => rows.Reply(fact.Reply) is { } reply ? [Retold(reply)] : []);

    /// <summary>What stands where the reply was given, as it is by then.</summary>
    public static Retold Retold(GivenReply reply) => new(reply.MissionId, reply.Seq, (there, rows) => ReplyCards.Given(rows.Reply(reply.Id) ?? reply, there, rows));

    static string? Text(string? words) => words is null ? null : Parts.Cut(words, Excerpt);

    static string MissionKey(Telling telling) => telling.Rows.Mission(telling.Stream)?.Key ?? "";

    static ReplyWords In(Telling telling) => ReplyWords.In(telling.Language);
}
