using System.Runtime.CompilerServices;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;
using Spectre.Console;

namespace MissionBot.Host;

/// <summary>A connector whose channel is the terminal: cards arrive as text, and their buttons can be pressed by name.</summary>
sealed class Terminal : IConnector
{
    public const string Channel = Conversations.Outgoing.Terminal;

    // What each message says now, by its id: an edit tells what is new against it.
    readonly Dictionary<string, string> said = [];

    /// <summary>The last card, and the message it stands in.</summary>
    public ShownCard? Card { get; private set; }

    public string? CardId { get; private set; }

    public Task<string?> Send(ConversationReference to, Activity activity, CancellationToken cancellation) => Show($"shown-{said.Count + 1}", activity);

    /// <summary>What was pressed shows its answer in full. A card further up has been read, so that one line says what changed in it.</summary>
    public Task<string?> Update(ConversationReference to, string activityId, Activity activity, CancellationToken cancellation)
    {
        if (activityId == CardId) return Show(activityId, activity);
        var text = TextOf(activity);
        var before = said.GetValueOrDefault(activityId, "").Split('\n');
        AnsiConsole.MarkupLine($"[grey]A card above now says: {Markup.Escape(text.Split('\n').FirstOrDefault(line => !before.Contains(line)) ?? text.Split('\n')[0])}[/]");
        said[activityId] = text;
        return Task.FromResult<string?>(activityId);
    }

    Task<string?> Show(string id, Activity activity)
    {
        said[id] = TextOf(activity);
        if (activity.Attachments is [{ Content: { } card }, ..]) (Card, CardId) = (new ShownCard(card.Text), id);
        AnsiConsole.Write(new Panel(Markup.Escape(said[id])) { Border = BoxBorder.Rounded, Header = new PanelHeader("MissionBot"), Expand = true });
        return Task.FromResult<string?>(id);
    }

    static string TextOf(Activity activity) => activity.Text ?? activity.Summary ?? "";

    public Task Delete(ConversationReference to, string activityId, CancellationToken cancellation) => Task.CompletedTask;

    public Task<string?> Chat(ConversationReference place, string member, string tenant, CancellationToken cancellation) => Task.FromResult<string?>(null);

    public Task<TeamsMember?> Member(ConversationReference place, string id, CancellationToken cancellation) => Task.FromResult<TeamsMember?>(null);

    public async IAsyncEnumerable<TeamsMember> Members(ConversationReference place, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        yield break;
    }
}
