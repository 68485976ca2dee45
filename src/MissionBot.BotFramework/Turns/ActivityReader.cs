using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Authentication;
using MissionBot.BotFramework.Connector;

namespace MissionBot.BotFramework.Turns;

/// <summary>From a request's bytes to an activity that can be answered.</summary>
static class ActivityReader
{
    /// <summary>Bytes. Teams takes messages of 100 KB in UTF-16; a message extension quotes one of them back, as HTML and more.</summary>
    public const int Limit = 256 * 1024;

    /// <returns>Null where there is no body; else what says where its answers would go. The rest is for <see cref="Complete"/>.</returns>
    /// <exception cref="RefusedException">It is no activity, broke off, or is over the limit.</exception>
    public static async ValueTask<Activity?> Read(PipeReader body, CancellationToken cancellation)
    {
        var all = await ReadAll(body, cancellation);
        try
        {
            if (all.IsEmpty) return null;
            return all.IsSingleSegment ? Parse(all.First) : Parse(all.ToArray());
        }
        finally
        {
            body.AdvanceTo(all.End);
        }
    }

    /// <exception cref="RefusedException">It lacks what every turn needs.</exception>
    public static Activity Complete(Activity activity) => activity switch
    {
        { Type: null or "" } => throw Missing("type"),
        { Conversation.Id: null or "" } or { Conversation: null } => throw Missing("conversation"),
        { From.Id: null or "" } or { From: null } => throw Missing("from"),
        _ => activity,
    };

    public static RefusedException OverLimit() => new(StatusCodes.Status413PayloadTooLarge, $"The body is over {Limit} bytes.");

    static async ValueTask<ReadOnlySequence<byte>> ReadAll(PipeReader body, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await ReadSome(body, cancellation);
            if (read.IsCompleted && read.Buffer.Length <= Limit) return read.Buffer;
            var isOver = read.Buffer.Length > Limit;
            body.AdvanceTo(isOver ? read.Buffer.End : read.Buffer.Start, read.Buffer.End);
            if (isOver) throw OverLimit();
        }
    }

    static async ValueTask<ReadResult> ReadSome(PipeReader body, CancellationToken cancellation)
    {
        try
        {
            return await body.ReadAsync(cancellation);
        }
        catch (IOException broken)
        {
            // The connection's fault, or the sender's: too slow (408), no chunk (400).
            var status = (broken as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
            throw new RefusedException(status, "The body broke off.", broken);
        }
    }

    static Activity Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            var activity = JsonSerializer.Deserialize(Mending.Mend(json).Span, ActivityJson.Wire.Activity) ?? throw Missing("activity");
            return ConnectorAddress.IsBase(activity.ServiceUrl) ? activity : throw Missing("serviceUrl");
        }
        catch (JsonException unreadable)
        {
            throw new RefusedException(StatusCodes.Status400BadRequest, "The body is no activity.", unreadable);
        }
    }

    static RefusedException Missing(string what) => new(StatusCodes.Status400BadRequest, $"An activity needs {what}.");
}
