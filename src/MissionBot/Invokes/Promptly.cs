using MissionBot.BotFramework.Turns;

namespace MissionBot.Invokes;

/// <summary>
/// Teams waits five seconds for the answer to an invoke, and then says that the app is out of reach. What takes longer is answered
/// first and goes on: what comes of it is posted, or takes the pressed card's place.
/// </summary>
static class Promptly
{
    // The way there and back takes its share of the five.
    static readonly TimeSpan Limit = TimeSpan.FromSeconds(4);

    /// <param name="work">Goes on after the limit; it says itself what went wrong.</param>
    public static async Task<InvokeResponse?> Answer(Task<InvokeResponse?> work, Func<InvokeResponse> late)
    {
        try
        {
            return await work.WaitAsync(Limit);
        }
        catch (TimeoutException) when (!work.IsCompleted)
        {
            return late();
        }
    }
}
