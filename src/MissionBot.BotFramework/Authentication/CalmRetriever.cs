using System.Runtime.ExceptionServices;
using Microsoft.IdentityModel.Protocols;

namespace MissionBot.BotFramework.Authentication;

/// <summary>
/// While an authority is down, requests would queue up and each wait for it in turn. Here the first one waits, and those
/// behind it hear the same at once; a second later it is tried again.
/// </summary>
sealed class CalmRetriever(IDocumentRetriever inner, TimeProvider clock) : IDocumentRetriever
{
    static readonly TimeSpan Calm = TimeSpan.FromSeconds(1);

    Failed? failed;

    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        if (failed is { } before && clock.GetElapsedTime(before.At) < Calm) before.Cause.Throw();
        try
        {
            return await inner.GetDocumentAsync(address, cancel);
        }
        catch (Exception cause)
        {
            failed = new Failed(clock.GetTimestamp(), ExceptionDispatchInfo.Capture(cause));
            throw;
        }
    }

    sealed record Failed(long At, ExceptionDispatchInfo Cause);
}
