using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Teams;
using MissionBot.BotFramework.Turns;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Invokes;

/// <summary>All that Teams invokes beside a card's buttons, by name. What it may send without being asked for is answered as it expects.</summary>
public sealed class TeamsInvokes(Turns turns, Extension extension, Dialogs dialogs, TypeAhead typeAhead, Refreshing refreshing, ILogger<TeamsInvokes> log)
{
    /// <returns>Null for what is not known: "not implemented" to the channel.</returns>
    public async Task<InvokeResponse?> Answer(TurnContext context)
    {
        var language = Turns.OfLocale(context.Activity.Locale);
        try
        {
            return context.Activity.Name switch
            {
                InvokeNames.Query => extension.Find(context.Activity, TurnOf(context.Activity)),
                InvokeNames.SelectItem or InvokeNames.QueryLink or InvokeNames.AnonymousQueryLink or InvokeNames.SettingUrl =>
                    InvokeAnswers.ExtensionLine(InvokeWords.In(language).UnknownCommand),
                InvokeNames.FetchTask or InvokeNames.SubmitAction => await Promptly.Answer(Chosen(context), () => Later(language)),
                InvokeNames.TaskFetch => await dialogs.Open(DataOf(context.Activity), TurnOf(context.Activity)),
                InvokeNames.TaskSubmit => await Promptly.Answer(Submitted(context), () => Later(language)),
                InvokeNames.Search => typeAhead.Find(context.Activity, TurnOf(context.Activity)),
                InvokeNames.FeedbackForm => InvokeAnswers.DialogLine(InvokeWords.In(language).UnknownCommand),
                InvokeNames.ConfigFetch or InvokeNames.ConfigSubmit => InvokeAnswers.ConfigLine(InvokeWords.In(language).NothingToSetUp),
                // Sent after what the bot never asked for: heard, so that no client says that the app is out of reach.
                null or "" or InvokeNames.Setting or InvokeNames.ExtensionCardButton or InvokeNames.FileConsent or InvokeNames.SignInState or InvokeNames.SignInToken
                    or InvokeNames.SignInFailure or InvokeNames.Feedback or InvokeNames.SuggestedAction or InvokeNames.ConnectorCard or InvokeNames.Handoff => InvokeAnswers.Done,
                _ => null,
            };
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return Sorry(failure, context.Activity.Name!, language);
        }
    }

    /// <summary>Each reader's own view of a card.</summary>
    public async Task<InvokeResponse?> Refresh(Activity activity)
    {
        try
        {
            return await refreshing.Answer(activity);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.InvokeFailed(failure, activity.Name!);
            var language = Turns.OfLocale(activity.Locale);
            return Outgoing.Ok(Outgoing.CardAnswer(Cards.Parts.Card(language, Cards.Parts.Line(CommandWords.In(language).SomethingBroke))));
        }
    }

    /// <inheritdoc cref="Refreshing.Renew"/>
    public Task Renew(Answer answer, Press press, Turn turn, TurnContext context) => refreshing.Renew(answer, press, turn, context);

    async Task<InvokeResponse?> Chosen(TurnContext context)
    {
        var there = Extension.InThread(context.Activity);
        var turn = TurnOf(there);
        return context.Activity.Name == InvokeNames.FetchTask
            ? await extension.Open(there, turn)
            : await extension.Submit(turn, new TurnContext(there, context.Connector));
    }

    async Task<InvokeResponse?> Submitted(TurnContext context) =>
        await dialogs.Submit(DataOf(context.Activity), TurnOf(context.Activity), context, isHome: true);

    Turn TurnOf(Activity activity) => turns.Of(activity, null);

    static System.Text.Json.JsonElement? DataOf(Activity activity) => ExtensionAction.Of(activity).Data;

    static InvokeResponse Later(Language language) => InvokeAnswers.DialogLine(InvokeWords.In(language).TakesLonger);

    InvokeResponse Sorry(Exception failure, string name, Language language)
    {
        var words = CommandWords.In(language);
        var sentence = failure is StoreException { Fault: var fault } ? words.NotSaved(fault) : words.SomethingBroke;
        log.InvokeFailed(failure, name);
        return name switch
        {
            InvokeNames.Search => InvokeAnswers.Choices([]),
            InvokeNames.Query => InvokeAnswers.ExtensionLine(sentence),
            _ => InvokeAnswers.DialogLine(sentence),
        };
    }
}
