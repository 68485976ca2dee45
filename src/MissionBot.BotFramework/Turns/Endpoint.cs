using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Authentication;
using MissionBot.BotFramework.Connector;

namespace MissionBot.BotFramework.Turns;

/// <summary>POST /api/messages: who may come in, what it is, and the turn, awaited inside the request.</summary>
static class Endpoint
{
    /// <summary>In bytes. Teams' largest message is 100 KB; an activity adds little to it.</summary>
    public const int LargestBody = 256 * 1024;

    public static void Map(IEndpointRouteBuilder routes, string path) => routes.MapPost(path, Handle);

    static async Task Handle(HttpContext http)
    {
        var services = http.RequestServices;
        var caller = services.GetRequiredService<ICallers>();
        if (caller.Refuse(http) is { } status)
        {
            http.Response.StatusCode = status;
            return;
        }

        if (http.Request.ContentLength > LargestBody)
        {
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return;
        }

        // The Playground asks now and then whether anybody is there.
        if (http.Request.ContentLength is 0) return;
        if (!http.Request.HasJsonContentType())
        {
            http.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        var (activity, refusal) = await Read(http);
        if (activity is null || caller.Refuse(activity) is not null)
        {
            await Refuse(http, refusal);
            return;
        }

        await Turn(activity, http);
    }

    static async Task Turn(Activity activity, HttpContext http)
    {
        var services = http.RequestServices;
        var turn = new TurnContext(activity, services.GetRequiredService<IConnector>());
        InvokeResponse? response;
        try
        {
            response = await services.GetRequiredService<IBot>().OnTurn(turn, http.RequestAborted);
        }
        catch (Exception mistake) when (mistake is not OperationCanceledException)
        {
            services.GetRequiredService<ILogger<TurnContext>>().TurnFailed(mistake, activity.Type!);
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return;
        }

        if (activity.Type == ActivityTypes.Invoke)
        {
            http.Response.StatusCode = response?.Status ?? StatusCodes.Status501NotImplemented;
            if (response?.Body is { } body) await WriteJson(http, body.Text);
        }
        else if (turn.ExpectsReplies)
        {
            await WriteJson(http, JsonSerializer.Serialize(new ExpectedReplies(turn.Replies), ActivityJson.Relaxed.ExpectedReplies));
        }
    }

    static async Task<(Activity?, string?)> Read(HttpContext http)
    {
        var buffer = ArrayPool<byte>.Shared.Rent((int)(http.Request.ContentLength ?? 16 * 1024) + 1);
        try
        {
            var length = 0;
            while (await http.Request.Body.ReadAsync(buffer.AsMemory(length), http.RequestAborted) is var read and > 0)
            {
                length += read;
                if (length > LargestBody)
                {
                    http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
                    return (null, null);
                }

                if (length == buffer.Length) buffer = Grown(buffer);
            }

            return Door.Read(buffer.AsMemory(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    static byte[] Grown(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }

    static async Task Refuse(HttpContext http, string? refusal)
    {
        if (http.Response.StatusCode == StatusCodes.Status200OK)
            http.Response.StatusCode = refusal is null ? StatusCodes.Status403Forbidden : StatusCodes.Status400BadRequest;
        if (refusal is not null) await http.Response.WriteAsync(refusal, http.RequestAborted);
    }

    static Task WriteJson(HttpContext http, string json)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        return http.Response.WriteAsync(json, http.RequestAborted);
    }
}
