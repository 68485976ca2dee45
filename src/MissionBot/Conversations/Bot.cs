using MissionBot.AdaptiveCards;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;
using MissionBot.BotFramework.Turns;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Help;
using MissionBot.Invokes;
using MissionBot.Life;
using MissionBot.Storage;
using MissionBot.Tour;
using MissionBot.Words;

namespace MissionBot.Conversations;

/// <summary>What comes from a channel, by kind. Lines and presses go the same way from here on: one command.</summary>
public sealed class Bot(Turns turns, Understanding understanding, VerbList verbs, Pipeline pipeline, Deliveries deliveries, Tours tours, Lists.Lists lists, TeamsInvokes invokes, ConversationLife life, ChangedMessages changed, Store store, ILogger<Bot> log) : IBot
{
    public async Task<InvokeResponse?> OnTurn(TurnContext turn, CancellationToken cancellation)
    {
        try
        {
            return await Take(turn, cancellation);
        }
        catch (StoreException refused)
        {
            // Not even who speaks where could be read: what a command meets is told in its own turn.
            var sorry = Sorry(refused, Turns.OfLocale(turn.Activity.Locale));
            if (turn.Activity.Type == ActivityTypes.Invoke) return Outgoing.Ok(Outgoing.MessageAnswer(sorry.PlainText()));
            if (turn.Activity.Type == ActivityTypes.Message) await deliveries.Post(sorry, turn, cancellation);
            return null;
        }
    }

    async Task<InvokeResponse?> Take(TurnContext turn, CancellationToken cancellation) => turn.Activity switch
    {
        { Type: ActivityTypes.Message, Value: { } value } when Press.Of(value) is { } press => await Submitted(press, turn, cancellation),
        { Type: ActivityTypes.Message } => await Said(turn, cancellation),
        { Type: ActivityTypes.Invoke, Name: InvokeNames.CardAction } activity when Refreshing.IsAsked(activity.Value) => await invokes.Refresh(activity),
        { Type: ActivityTypes.Invoke, Name: InvokeNames.CardAction } activity => await Promptly.Answer(
            Pressed(Press.Of(activity.Value), turn, CancellationToken.None),
            () => Outgoing.Ok(Outgoing.MessageAnswer(InvokeWords.In(Turns.OfLocale(activity.Locale)).TakesLonger))),
        { Type: ActivityTypes.Invoke } => await invokes.Answer(turn),
        { Type: ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate } => await Unanswered(life.Take(turn, cancellation)),
        { Type: ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete } => await Unanswered(changed.Take(turn, cancellation)),
        _ => null,
    };

    static async Task<InvokeResponse?> Unanswered(Task taken)
    {
        await taken;
        return null;
    }

    async Task<InvokeResponse?> Said(TurnContext context, CancellationToken cancellation)
    {
        var spoken = Spoken.Of(context.Activity);
        if (spoken.IsCardAlone) return null;
        var turn = turns.Of(context.Activity, lists.LanguageOf(spoken.Text) ?? understanding.LanguageOf(spoken.Text)).About(spoken.Quoted, context.Activity, store);
        await turns.Meet(spoken.Mentions, turn, context, cancellation);
        var line = spoken.Text.Trim().Length == 0 ? AskForHelp.Verb.Name.In(turn.Language) : spoken.Text;
        var answer = await Guarded(turn, async () => await lists.Hear(spoken, turn, ArrivalOf(null, turn, context)) ?? Read() switch
        {
            { Verb: null } => new Answer(GuessCards.NotUnderstood(line, verbs, turn)),
            { IsGuess: true } and var guess => new Answer(GuessCards.Offer(guess, turn)),
            { Verb: { } verb, Given: var given } => await Run(verb, given, null, turn, context),
        });
        await deliveries.Post(answer, turn, context, cancellation);
        return null;

        Understood Read() => Quoting.With(pipeline.Understand(turn, known => understanding.Read(line, spoken.Mentions, turn, known)), spoken, context.Activity, turn);
    }

    /// <summary>Action.Submit, from clients that do not know Action.Execute: the answer is a message, or an edit of the form.</summary>
    async Task<InvokeResponse?> Submitted(Press press, TurnContext context, CancellationToken cancellation)
    {
        var turn = turns.Of(context.Activity, press.Language);
        var answer = await Guarded(turn, () => Run(press, turn, context));
        if (!press.IsHere || answer.IsBeside || !await deliveries.Replace(answer, turn, context, cancellation)) await deliveries.Post(answer, turn, context, cancellation);
        return null;
    }

    async Task<InvokeResponse?> Pressed(Press? press, TurnContext context, CancellationToken cancellation)
    {
        var turn = turns.Of(context.Activity, press?.Language);
        var words = CommandWords.In(turn.Language);
        if (press is null || verbs.WithId(press.VerbId) is null) return Outgoing.Ok(Outgoing.MessageAnswer(words.OldButton));
        var answer = await Guarded(turn, () => Run(press, turn, context));
        if (answer.Aside is { } aside) return Outgoing.Ok(Outgoing.MessageAnswer(aside));
        if (press.IsHere && !answer.IsBeside) return Outgoing.Ok(await deliveries.Return(answer, turn, context, cancellation));
        var fault = await deliveries.Post(answer, turn, context, cancellation);
        await invokes.Renew(answer, press, turn, context);
        return Outgoing.Ok(Outgoing.MessageAnswer(fault == ConnectorFault.Closed ? InvokeWords.In(turn.Language).NotHere : words.AnswerBelow));
    }

    Task<Answer> Run(Press press, Turn turn, TurnContext context) => verbs.WithId(press.VerbId) is { } verb
        ? Run(verb, press.Give(verb, new ReadContext(turn.Today, turn.Language, [])), press, turn, context)
        : Task.FromResult(new Answer(Parts.Card(turn.Language, Parts.Line(CommandWords.In(turn.Language).OldButton))) { IsBeside = true });

    async Task<Answer> Run(Verb verb, Given given, Press? press, Turn turn, TurnContext context)
    {
        if (verb == TakeTour.Verb) return await tours.Play(given, turn, context.Activity);
        await turns.Meet(given, turn, context, CancellationToken.None);
        var arrival = ArrivalOf(press, turn, context);
        return await (verb == Lists.PasteList.Verb ? lists.Answer(given, press, turn, arrival, Write) : pipeline.Run(verb, given, turn, arrival, Write));

        string Write(AdaptiveCard card) => press is { IsHere: true } && context.Activity.Type == ActivityTypes.Invoke
            ? Outgoing.CardAnswer(card)
            : Outgoing.Write(Outgoing.Message(card, context.Activity.ChannelId));
    }

    static Arrival ArrivalOf(Press? press, Turn turn, TurnContext context)
    {
        var returned = context.ExpectsReplies || (press is { IsHere: true } && context.Activity.Type == ActivityTypes.Invoke);
        return new Arrival(
            Arrival.KeyOf(context.Activity.ChannelId, turn.Conversation.Id, context.Activity.Type!, context.Activity.Id ?? turn.NewId()),
            press?.Key(turn.Speaker.Id),
            returned ? null : Deliveries.Write(context.Reference),
            press is { IsHere: true } ? context.Activity.ReplyToId : null)
        {
            Lasting = () => Retelling.Lasting(context.Reference),
        };
    }

    /// <summary>A store that does not take it, or a mistake of ours, is said to the person and to the log, never swallowed.</summary>
    async Task<Answer> Guarded(Turn turn, Func<Task<Answer>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            var sorry = Sorry(failure, turn.Language);
            return new Answer(sorry) { IsBeside = true, Aside = sorry.PlainText() };
        }
    }

    AdaptiveCard Sorry(Exception failure, Language language)
    {
        var words = CommandWords.In(language);
        if (failure is StoreException { Fault: var fault })
        {
            log.NotSaved(failure, fault);
            return Parts.Card(language, Parts.Warning(words.NotSaved(fault)));
        }

        log.Mistake(failure);
        return Parts.Card(language, Parts.Warning(words.SomethingBroke));
    }
}
