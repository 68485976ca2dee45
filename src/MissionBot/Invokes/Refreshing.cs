using System.Text.Json;
using MissionBot.AdaptiveCards;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Turns;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Storage;
using MissionBot.Tour;
using MissionBot.Undoing;

namespace MissionBot.Invokes;

/// <summary>
/// A card, asked for by a reader's client when they see it: in their language, as things stand, with what they may do. It comes in
/// bursts and without anybody's doing, so that it writes nothing, and what cannot be shown is a card, too: a failure would stay on it.
/// </summary>
public sealed class Refreshing(VerbList verbs, Pipeline pipeline, Deliveries deliveries, Store store, Turns turns, Lists.Lists lists)
{
    /// <summary>Asked for by a client, or by the menu "Refresh card".</summary>
    public static bool IsAsked(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Object } invoked
        && ((invoked.TryGetProperty("trigger", out var trigger) && trigger.ValueKind == JsonValueKind.String && trigger.GetString() == "automatic")
            || (Press.Of(value) is { } press && press.Data.TryGetProperty(PressData.View, out var view) && view.ValueKind == JsonValueKind.True));

    public async Task<InvokeResponse> Answer(Activity activity)
    {
        var turn = turns.Of(activity, null);
        // In a conversation of several, everybody reads in their own language.
        turn = turn with { Language = turn.Speaker.Language ?? turn.Language, IsForOneReader = true };
        return Outgoing.Ok(Outgoing.CardAnswer(await View(Press.Of(activity.Value), turn) ?? Parts.Card(turn.Language, Parts.Line(InvokeWords.In(turn.Language).OldCard))));
    }

    /// <summary>The card on which something was pressed tells everybody how things stand now, where it has a view.</summary>
    public async Task Renew(Answer answer, Press press, Turn turn, TurnContext context)
    {
        if (answer.Recorded.Count == 0 || answer.Retold.Any(retold => IsOf(context.Activity, retold))) return;
        if (press.Data.TryGetProperty(PressData.ViewOf, out var of) && of.ValueKind == JsonValueKind.String && of.GetString()!.Split(' ', 2) is [var id, var thing]
            && verbs.WithId(id) is { Shape.About: { } about } verb
            && await View(verb, Given.Nothing.With(about, thing, new ReadContext(turn.Today, turn.Language, [])), turn) is { } card)
            await deliveries.Replace(new Answer(card), turn, context, CancellationToken.None);
    }

    // Then it is edited already, and tells more: who decided, and when.
    static bool IsOf(Activity pressed, Handled retold) =>
        Outgoing.Read(retold.Reply!).Id == pressed.ReplyToId && Deliveries.ReadReference(retold.Reference!).Conversation.Id == pressed.Conversation!.Id;

    async Task<AdaptiveCard?> View(Press? press, Turn turn)
    {
        if (press is null || verbs.WithId(press.VerbId) is not { } verb) return null;
        if (verb == Lists.PasteList.Verb) return await lists.View(press, turn);
        var card = await View(verb, press.Give(verb, new ReadContext(turn.Today, turn.Language, [])), turn);
        return card is not null && press.Data.TryGetProperty(PressData.Told, out var told) && told.ValueKind == JsonValueKind.String
            ? store.Read(turn.Reader, rows => WithUndo(card, told.GetString()!, turn, rows))
            : card;
    }

    // Only what looks is a view.
    async Task<AdaptiveCard?> View(Verb verb, Given given, Turn turn) => verb.Writes || verb == TakeTour.Verb
        ? null
        : (await pipeline.Run(verb, given, turn, new Arrival("", null, null), card => card.ToJson())).Card;

    // Who leads may take back what others said, too, but nobody wants a button for what they did not do.
    static AdaptiveCard WithUndo(AdaptiveCard card, string key, Turn turn, Rows rows) =>
        rows.Change(key) is { } change && change.Place == turn.Conversation.PlaceId && change.Person == turn.Speaker.Id && Undoables.Load(change, turn, rows) is { } undoable && TakeBack.IsOffered(undoable, turn)
            ? card.WithOwn(TakeBack.Button(key, TakeBack.Verb.Title(turn.Language), turn), key, turn)
            : card;
}
