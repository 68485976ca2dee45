using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Authentication;
using MissionBot.BotFramework.Connector;

namespace MissionBot.BotFramework.Turns;

/// <summary>
/// POST /api/messages. The turn runs inside the request: there is no negative acknowledgement later. What goes wrong is a
/// status to the caller, and the reason a line in the log.
/// </summary>
sealed class ActivityEndpoint(IBot bot, IConnector connector, IGate gate, ILogger<ActivityEndpoint> log)
{
    const string Json = "application/json";

    public async Task Handle(HttpContext context)
    {
        try
        {
            if (await Receive(context) is { } activity) await Turn(activity, context);
        }
        catch (RefusedException refused)
        {
            Refuse(refused, context.Response);
        }
        catch (Exception) when (context.RequestAborted.IsCancellationRequested)
        {
            log.HungUp();
        }
        catch (Exception mistake)
        {
            log.TurnFailed(mistake);
            if (!context.Response.HasStarted) context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    /// <returns>Null for an empty request: tools send one to learn whether the bot is there.</returns>
    async ValueTask<Activity?> Receive(HttpContext context)
    {
        await gate.Admit(context);
        var request = context.Request;
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>() is { CanHaveBody: false }) return null;
        if (!IsJson(request.ContentType))
            throw new RefusedException(StatusCodes.Status415UnsupportedMediaType, $"An activity comes as {Json}.");
        if (request.ContentLength > ActivityReader.Limit) throw ActivityReader.OverLimit();
        var activity = await ActivityReader.Read(request.BodyReader, context.RequestAborted);
        if (activity is null) return null;
        gate.Admit(context, activity);
        return ActivityReader.Complete(activity);
    }

    void Refuse(RefusedException refused, HttpResponse response)
    {
        if (refused.Status == StatusCodes.Status503ServiceUnavailable) log.Unavailable(refused.InnerException, refused.Status, refused.Message);
        else log.Refused(refused.Status, refused.Message);
        response.StatusCode = refused.Status;
        // Every 401 says with what to come (RFC 9110, 15.5.2); why this one failed is nobody's business.
        if (refused.Status == StatusCodes.Status401Unauthorized) response.Headers.WWWAuthenticate = "Bearer";
    }

    static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase);

    async Task Turn(Activity activity, HttpContext context)
    {
        var turn = new TurnContext(activity, connector);
        var answer = await bot.OnTurn(turn, context.RequestAborted);
        if (activity.Type == ActivityTypes.Invoke) await Answer(context.Response, answer);
        else if (turn.ExpectsReplies) await Answer(context.Response, turn.Replies);
    }

    static async Task Answer(HttpResponse response, InvokeResponse? answer)
    {
        response.StatusCode = answer?.Status ?? StatusCodes.Status501NotImplemented;
        if (answer?.Body is not { } body) return;
        response.ContentType = Json;
        await response.WriteAsync(body.Text, response.HttpContext.RequestAborted);
    }

    static async Task Answer(HttpResponse response, IReadOnlyList<Activity> replies)
    {
        response.ContentType = Json;
        var (body, cancellation) = (new ExpectedReplies(replies), response.HttpContext.RequestAborted);
        await JsonSerializer.SerializeAsync(response.BodyWriter, body, ActivityJson.Wire.ExpectedReplies, cancellation);
    }
}
