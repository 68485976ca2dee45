using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace MissionBot.BotFramework.Connector;

/// <summary>What is worth another attempt: whatever cannot make a message appear twice, for there is no idempotency key.</summary>
static class Retries
{
    public static void Add(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, TimeSpan patience)
    {
        // Channels keep real time, also where the product's clock is set by hand.
        pipeline.TimeProvider = TimeProvider.System;
        pipeline.AddRetry(new HttpRetryStrategyOptions
        {
            MaxRetryAttempts = 3,
            Delay = TimeSpan.FromMilliseconds(500),
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            ShouldRetryAfterHeader = true,
            ShouldHandle = attempt => ValueTask.FromResult(IsWorthAnother(attempt.Outcome, attempt.Context.GetRequestMessage(), patience)),
        });
    }

    static bool IsWorthAnother(Outcome<HttpResponseMessage> outcome, HttpRequestMessage? request, TimeSpan patience)
    {
        var repeatable = request?.Method != HttpMethod.Post;
        if (outcome.Result is not { } response) return repeatable && outcome.Exception is HttpRequestException;
        if (response.Headers.RetryAfter?.Delta >= patience) return false;
        // Throttled, or overtaken by another call on the conversation: nothing was posted.
        return response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed
            || (repeatable && (int)response.StatusCode >= 500 && response.StatusCode != HttpStatusCode.NotImplemented);
    }
}
