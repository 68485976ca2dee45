using System.Text.Json;
using System.Text.Json.Nodes;
using MissionBot.AdaptiveCards;
using MissionBot.BotFramework.Connector;
using MissionBot.BotFramework.Teams;
using MissionBot.BotFramework.Turns;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Storage;

namespace MissionBot.Invokes;

/// <summary>
/// A form in a window of its own. It is the chat's form: the same fields, the same reasons at them, the same command when it is
/// saved. It closes when something was saved, and the answer stands in the conversation.
/// </summary>
public sealed class Dialogs(VerbList verbs, Pipeline pipeline, Deliveries deliveries, Refreshing refreshing, Store store)
{
    /// <summary>What the dialog is opened for; nothing is written by opening one.</summary>
    public async Task<InvokeResponse> Open(JsonElement? data, Turn turn) => Of(data) is var (verb, press)
        ? await Open(verb, Given(press, verb, turn) with { Form = null }, turn, press)
        : InvokeAnswers.DialogLine(CommandWords.In(turn.Language).OldButton);

    /// <inheritdoc cref="Open(JsonElement?, Turn)"/>
    public async Task<InvokeResponse> Open(Verb verb, Given given, Turn turn, Press? press = null)
    {
        // Nobody fills in a form for nothing.
        if (store.Read(turn.Reader, rows => Refusal(verb, given, turn, rows)) is { } refused) return InvokeAnswers.DialogLine(refused.Reason);
        var answer = await pipeline.Run(verb, given with { IsToChange = true }, turn, new Arrival(turn.NewId(), null, null), Unwritten);
        return Shown(answer.Card!, verb, turn, press);
    }

    /// <param name="isHome">The bot belongs to the conversation, as far as that is known, and may be reached there later.</param>
    public async Task<InvokeResponse> Submit(JsonElement? data, Turn turn, TurnContext context, bool isHome)
    {
        if (data is null) return InvokeAnswers.DialogLine(InvokeWords.In(turn.Language).EmptyDialog);
        if (Of(data) is not var (verb, press)) return InvokeAnswers.DialogLine(CommandWords.In(turn.Language).OldButton);
        var arrival = new Arrival(
            $"{context.Activity.ChannelId} {turn.Conversation.Id} {context.Activity.Type} {context.Activity.Id ?? turn.NewId()}",
            press.Key(turn.Speaker.Id),
            Deliveries.Write(context.Reference))
        {
            Lasting = isHome ? () => Retelling.Lasting(context.Reference) : null,
        };
        var answer = await pipeline.Run(verb, Given(press, verb, turn) with { IsInDialog = true }, turn, arrival, card => Outgoing.Write(Outgoing.Message(card, context.Activity.ChannelId)));
        if (answer.Aside is { } aside) return InvokeAnswers.DialogLine(aside);
        if (answer is { Stored: null, Card: { } asked }) return Shown(asked, verb, turn, press);
        var fault = await deliveries.Post(answer, turn, context, CancellationToken.None);
        await refreshing.Renew(answer, press, turn, context);
        if (fault is null || answer.Card is null) return InvokeAnswers.Done;
        if (fault is ConnectorFault.Busy or ConnectorFault.Doubtful) return InvokeAnswers.DialogLine(InvokeWords.In(turn.Language).TakesLonger);
        return Shown(answer.Card with { Body = [Parts.Line(InvokeWords.In(turn.Language).SavedButNotHere), .. answer.Card.Body] }, verb, turn, press);
    }

    static Reply.Refused? Refusal(Verb verb, Given given, Turn turn, Rows rows) =>
        Resolver.Resolve(verb, given, turn, rows) is (var resolved, null) ? Rights.Refuse(verb, resolved, turn, rows) as Reply.Refused : null;

    (Verb Verb, Press Press)? Of(JsonElement? data) => Press.Of(data) is { } press && verbs.WithId(press.VerbId) is { } verb ? (verb, press) : null;

    static Given Given(Press press, Verb verb, Turn turn) => press.Give(verb, new ReadContext(turn.Today, turn.Language, []));

    // On which card the dialog was opened goes along to the end.
    static InvokeResponse Shown(AdaptiveCard card, Verb verb, Turn turn, Press? press)
    {
        var along = new JsonObject();
        if (press?.Data.TryGetProperty(PressData.ViewOf, out var of) == true) along[PressData.ViewOf] = JsonNode.Parse(of.GetRawText());
        var title = verb.ButtonTitle(turn.Language);
        return InvokeAnswers.Dialog(title, card.InDialog(title, along));
    }

    static string Unwritten(AdaptiveCard card) => throw new InvalidOperationException("Opening a dialog writes nothing.");
}
