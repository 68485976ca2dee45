using System.Text.Json;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Teams;
using MissionBot.BotFramework.Turns;
using MissionBot.Commands;
using MissionBot.Learnings;
using MissionBot.Storage;

namespace MissionBot.Invokes;

/// <summary>
/// The message extension: a search whose cards go into any conversation, and "Log as learning" on any message. It may be used where
/// the bot is not.
/// </summary>
public sealed class Extension(Dialogs dialogs, Store store)
{
    /// <summary>Its commands, as the app's manifest names them.</summary>
    public const string Search = "search", Log = "logLearning";

    public InvokeResponse Find(Activity activity, Turn turn)
    {
        var query = ExtensionQuery.Of(activity);
        var words = InvokeWords.In(turn.Language);
        if (query.CommandId is not (null or Search)) return InvokeAnswers.ExtensionLine(words.UnknownCommand);
        var found = store.Read(ReaderOf(activity, turn), rows => ExtensionSearch.Find(query, turn, rows));
        if (found.Count > 0 || query.Skip > 0) return InvokeAnswers.Found(found);
        return InvokeAnswers.ExtensionLine(query.Text.Length == 0 ? words.NothingYet : words.NothingFound(Cards.Parts.Cut(query.Text, 60)));
    }

    public Task<InvokeResponse> Open(Activity activity, Turn turn)
    {
        var action = ExtensionAction.Of(activity);
        if (action.CommandId is not (null or Log)) return Task.FromResult(InvokeAnswers.DialogLine(InvokeWords.In(turn.Language).UnknownCommand));
        var given = Given.Nothing;
        if (action.Message is { } message)
        {
            given = given with { Draft = Quoting.DraftOf(message.Said, activity, turn) };
            if (message.Link is { } link) given = given.With(LearningFields.Link, link, new ReadContext(turn.Today, turn.Language, []));
        }

        return dialogs.Open(LogLearning.Verb, given, turn);
    }

    public async Task<InvokeResponse> Submit(Turn turn, TurnContext context)
    {
        var action = ExtensionAction.Of(context.Activity);
        var words = InvokeWords.In(turn.Language);
        if (action.CommandId is not (null or Log)) return InvokeAnswers.DialogLine(words.UnknownCommand);
        var answer = await dialogs.Submit(action.Data, turn, context, isHome: false);
        // The Playground takes an empty answer for an app that is out of reach, and closes its dialog at none.
        return answer == InvokeAnswers.Done && !turn.IsTeams ? InvokeAnswers.DialogLine(words.DialogIsDone) : answer;
    }

    /// <summary>A message's own thread is where its learning is told; the activity may name the channel alone.</summary>
    public static Activity InThread(Activity activity) =>
        activity is { Conversation: { ConversationType: ConversationTypes.Channel, Id: { } channel } place }
        && !channel.Contains(';', StringComparison.Ordinal)
        && ExtensionAction.Of(activity).Message?.ThreadId is { Length: > 0 } thread && thread.All(char.IsAsciiDigit)
            ? activity with { Conversation = place with { Id = $"{channel};messageid={thread}" } }
            : activity;

    // In a channel that organisations share, somebody from elsewhere finds what their own has, and none of the host's.
    static Reader ReaderOf(Activity activity, Turn turn) => activity.From?.TenantId is { Length: > 0 } own && own != turn.Conversation.Tenant ? new Reader(own) : turn.Least ?? turn.Reader;
}
