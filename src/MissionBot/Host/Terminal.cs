using System.Runtime.CompilerServices;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;
using Spectre.Console;

namespace MissionBot.Host;

/// <summary>A connector whose channel is the terminal: cards arrive as text, and their buttons can be pressed by name.</summary>
sealed class Terminal : IConnector
{
    public const string Channel = Conversations.Outgoing.Terminal;

    public ShownCard? Card { get; private set; }

    public Task<string?> Send(ConversationReference to, Activity activity, CancellationToken cancellation)
    {
        if (activity.Attachments is [{ Content: { } card }, ..]) Card = new ShownCard(card.Text);
        AnsiConsole.Write(new Panel(Markup.Escape(activity.Text ?? activity.Summary ?? "")) { Border = BoxBorder.Rounded, Header = new PanelHeader("MissionBot"), Expand = true });
        return Task.FromResult<string?>("shown");
    }

    public Task<string?> Update(ConversationReference to, string activityId, Activity activity, CancellationToken cancellation) => Send(to, activity, cancellation);

    public Task Delete(ConversationReference to, string activityId, CancellationToken cancellation) => Task.CompletedTask;

    public Task<TeamsMember?> Member(ConversationReference place, string id, CancellationToken cancellation) => Task.FromResult<TeamsMember?>(null);

    public async IAsyncEnumerable<TeamsMember> Members(ConversationReference place, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask;
        yield break;
    }
}
