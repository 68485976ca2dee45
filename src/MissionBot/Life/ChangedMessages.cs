using MissionBot.AdaptiveCards;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Turns;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Learnings;
using MissionBot.Storage;
using MissionBot.Undoing;

namespace MissionBot.Life;

/// <summary>
/// A message is edited or deleted after it was understood. It is never run again; where it logged a learning, its correction is
/// offered as a button, however late.
/// </summary>
public sealed class ChangedMessages(Turns turns, Understanding understanding, Pipeline pipeline, Deliveries deliveries, Store store)
{
    public async Task Take(TurnContext context, CancellationToken cancellation)
    {
        var activity = context.Activity;
        if (activity.Id is not { } id) return;
        var turn = turns.Of(activity, null);
        var message = Arrival.KeyOf(activity.ChannelId, turn.Conversation.Id, ActivityTypes.Message, id);
        if (store.Read(turn.Reader, rows => MessageLearning.Of(message, turn, rows)) is not { } learned) return;
        var card = activity.Type == ActivityTypes.MessageDelete ? LifeCards.Gone(LifeWords.In(turn.Language).MessageDeleted(learned.Learning.Key), learned, turn) : Edited(learned, activity, turn);
        if (card is null) return;
        var arrival = new Arrival(
            $"{Arrival.KeyOf(activity.ChannelId, turn.Conversation.Id, activity.Type!, id)} {activity.Timestamp:O}", null, Deliveries.Write(context.Reference));
        var answer = await store.Change(turn.Reader, rows =>
        {
            if (rows.Handled(arrival) is { } before) return Answer.Again(before);
            var stored = Outgoing.Write(Outgoing.Message(card, activity.ChannelId));
            rows.Record(arrival, stored, turn.Now);
            return new Answer(card) { Stored = stored, Arrival = arrival };
        });
        await deliveries.Post(answer, turn, context, cancellation);
    }

    /// <returns>Null where the learning says it already.</returns>
    AdaptiveCard? Edited(MessageLearning learned, Activity activity, Turn turn)
    {
        var spoken = Spoken.Of(activity);
        if (spoken.Text.Trim().Length == 0) return LifeCards.Gone(LifeWords.In(turn.Language).MessageEmptied(learned.Learning.Key), learned, turn);
        var understood = pipeline.Understand(turn, known => understanding.Read(spoken.Text, spoken.Mentions, turn, known));
        // As it would be logged today; whatever is no learning any more is shown as it stands, and taken for what was seen.
        var typed = understood.Verb == LogLearning.Verb ? understood.Given.Typed : Given.Nothing.Typed.Add(LogLearning.Verb.Quoted!.Id, spoken.Text);
        var changes = CorrectLearning.Verb.Shape.All.Where(field => field is not IReferenceField && typed.ContainsKey(field.Id)).Select(field => (Field: field, Value: typed[field.Id])).ToList();
        return learned.SaysAlready(changes) ? null : LifeCards.Edited(learned, spoken.Text, changes, turn);
    }
}

/// <summary>The learning that a message logged, as it stands now.</summary>
/// <param name="Undoable">The change that can still be taken back; null where it is too late.</param>
sealed record MessageLearning(Learning Learning, string? Undoable)
{
    public static MessageLearning? Of(string message, Turn turn, Rows rows)
    {
        if (rows.FactsOfMessage(message) is not { } facts) return null;
        var logged = facts.Select(place => rows.Logged(place.Stream, place.Seq)?.Fact).OfType<LearningLogged>().FirstOrDefault();
        // One that was taken back is gone.
        return logged is not null && rows.Learning(logged.Learning) is { } learning
            ? new(learning, MayGo(message, turn, rows) ? message : null)
            : null;
    }

    static bool MayGo(string message, Turn turn, Rows rows) =>
        rows.Change(message) is { } change && turn.Now - change.At <= TakeBack.Time && Undoables.Load(change, turn, rows) is { IsStanding: true, BuiltOn.Count: 0 };

    public bool SaysAlready(IEnumerable<(Field Field, string Value)> said) => said.All(one => one.Field.Id switch
    {
        "seen" => one.Value == Learning.Seen,
        "expected" => one.Value == Learning.Expected,
        "why" => one.Value == Learning.Why,
        "next" => one.Value == Learning.Next,
        "verdict" => Means(LearningFields.Verdict, one.Value, Learning.Verdict),
        "evidence" => Means(LearningFields.Evidence, one.Value, Learning.Evidence),
        _ => Means(LearningFields.Proposal, one.Value, Learning.Proposal),
    });

    static bool Means<T>(ChoiceField<T> field, string typed, T? value)
        where T : struct, Enum => field.ReadWhole(typed, ReadContext.Unaided).Value is T read && value is { } known && EqualityComparer<T>.Default.Equals(read, known);
}
