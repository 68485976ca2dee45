using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Turns;

/// <summary>What answers activities.</summary>
public interface IBot
{
    /// <returns>The answer to an invoke, or null where it is not one that the bot knows (501). For anything else: null.</returns>
    Task<InvokeResponse?> OnTurn(TurnContext turn, CancellationToken cancellation);
}

/// <summary>The HTTP answer to an invoke.</summary>
public sealed record InvokeResponse(int Status, RawJson? Body);
