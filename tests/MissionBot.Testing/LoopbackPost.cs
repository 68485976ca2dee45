using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace MissionBot.Testing;

/// <param name="Path">As it was sent, with its escapes.</param>
/// <param name="Authorization">With what the bot proved who it is; empty where it did not.</param>
/// <param name="At">When it came, on a clock that only runs.</param>
public sealed record LoopbackRequest(string Method, string Path, string Body, string Authorization, TimeSpan At);

/// <summary>A message that came to stand in a conversation.</summary>
/// <param name="Method">POST, or PUT for an edit.</param>
/// <param name="ActivityId">The id that the connector gave, or that was edited.</param>
/// <param name="Body">The activity, as it was sent.</param>
public sealed record LoopbackPost(string Method, string Path, string ConversationId, string ActivityId, string Body);

/// <summary><c>…/v3/conversations/{conversation}/{what}/{item}</c></summary>
sealed record LoopbackPath(string Whole, string Conversation, string? What, string? Item)
{
    public static LoopbackPath Of(HttpContext context)
    {
        var whole = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var parts = whole.Split('?')[0].Split('/');
        var at = Array.IndexOf(parts, "conversations");
        string? Part(int index) => at >= 0 && at + index < parts.Length ? Uri.UnescapeDataString(parts[at + index]) : null;
        return new(whole, Part(1) ?? "", Part(2), Part(3));
    }
}
