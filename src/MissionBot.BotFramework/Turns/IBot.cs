using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Turns;

/// <summary>What answers. The turn is awaited inside the request; a bot that throws is a 500 to the channel.</summary>
public interface IBot
{
    /// <returns>The answer to an invoke; null is "not implemented" (501). For all other activities it is not looked at.</returns>
    Task<InvokeResponse?> OnTurn(TurnContext turn, CancellationToken cancellation);
}

/// <summary>An invoke's answer is its HTTP response: body and status as they are, in no wrapper.</summary>
public sealed record InvokeResponse(int Status, RawJson? Body);
