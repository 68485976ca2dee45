using System.Net;
using System.Text.Json;

namespace MissionBot.BotFramework.Connector;

/// <summary>The channel did not do what it was asked for.</summary>
public sealed class ConnectorException(string message, ConnectorFault fault = ConnectorFault.Doubtful, Exception? cause = null)
    : Exception(message, cause)
{
    public ConnectorFault Fault => fault;

    /// <summary>Null where no answer came.</summary>
    public HttpStatusCode? Status { get; private init; }

    /// <summary>The channel's own word, such as <c>ConversationNotFound</c> or <c>MessageWritesBlocked</c>.</summary>
    public string? Code { get; private init; }

    /// <summary>How long the channel wants to be left alone; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; private init; }

    internal static ConnectorException Of(HttpResponseMessage response, ReadOnlySpan<byte> body)
    {
        var code = CodeIn(body);
        // Its answer has this number, which is what Microsoft's support asks for.
        var trace = response.Headers.TryGetValues("MS-CV", out var numbers) ? $" (MS-CV {string.Join(' ', numbers)})" : "";
        return new($"The channel answered {(int)response.StatusCode}{(code is null ? "" : $" {code}")}{trace}.", ConnectorFaults.Of(response.StatusCode, code))
        {
            Status = response.StatusCode,
            Code = code,
            RetryAfter = response.Headers.RetryAfter?.Delta,
        };
    }

    /// <summary>Reads <c>{error:{code}}</c>, and Teams' other shape: <c>{errorCode, message}</c> with JSON inside the message.</summary>
    internal static string? CodeIn(ReadOnlySpan<byte> body)
    {
        try
        {
            var reader = new Utf8JsonReader(body);
            var answer = JsonElement.ParseValue(ref reader);
            return Text(Property(answer, "error"), "code") ?? SubCode(Text(answer, "message")) ?? Text(answer, "errorCode");
        }
        catch (JsonException)
        {
            return null;
        }
    }

    static string? SubCode(string? message) =>
        message is ['{', ..] ? Text(JsonElement.Parse(message), "subCode") : null;

    static JsonElement Property(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var value) ? value : default;

    static string? Text(JsonElement from, string name) => Property(from, name) switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };
}
