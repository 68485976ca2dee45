using Microsoft.AspNetCore.Http;

namespace MissionBot.Testing;

/// <summary>How a connector answers on a bad day.</summary>
public record LoopbackAnswer(int Status, string Body = "", params (string Name, string Value)[] Headers)
{
    /// <summary>Takes the request, and never answers.</summary>
    public static LoopbackAnswer Stall { get; } = new Silence();

    /// <summary>Takes the request, and the connection ends.</summary>
    public static LoopbackAnswer Drop { get; } = new Loss();

    internal virtual Task Give(HttpContext context)
    {
        context.Response.StatusCode = Status;
        foreach (var (name, value) in Headers) context.Response.Headers[name] = value;
        return Body.Length == 0 ? Task.CompletedTask : context.Response.WriteAsync(Body, context.RequestAborted);
    }

    sealed record Silence() : LoopbackAnswer(0)
    {
        internal override Task Give(HttpContext context) =>
            Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
    }

    sealed record Loss() : LoopbackAnswer(0)
    {
        internal override Task Give(HttpContext context)
        {
            context.Abort();
            return Task.CompletedTask;
        }
    }
}
