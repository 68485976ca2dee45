using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace MissionBot.BotFramework.Authentication;

/// <summary>Who sent the request, as far as its token proves it.</summary>
abstract record Caller
{
    /// <summary>The channel service.</summary>
    /// <param name="ServiceUrl">The one that the token was issued for.</param>
    /// <param name="Key">What the token was signed with: it says for which channels it may.</param>
    public sealed record Channel(string? ServiceUrl, JsonWebKey? Key) : Caller
    {
        /// <summary>Holds whatever follows a colon, too: msteams:COPILOT is msteams.</summary>
        public bool MaySpeakFor(string? channelId) =>
            channelId is { Length: > 0 } && Key is not null && Endorses(Key, channelId.Split(':')[0]);

        public bool MayBeAnsweredAt(string? serviceUrl) =>
            ServiceUrl is not null && serviceUrl is not null
            && serviceUrl.AsSpan().TrimEnd('/').Equals(ServiceUrl.AsSpan().TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

        // Not part of the standard for keys, so the library keeps it as it came.
        static bool Endorses(JsonWebKey key, string channel) =>
            key.AdditionalData.TryGetValue("endorsements", out var list) && list switch
            {
                JsonElement { ValueKind: JsonValueKind.Array } array => array.EnumerateArray().Any(one => one.ValueKind == JsonValueKind.String && one.ValueEquals(channel)),
                IEnumerable<object> names => names.Contains(channel),
                _ => false,
            };
    }

    /// <summary>A program of the bot's own tenant: another agent, or the Playground.</summary>
    /// <param name="AppId">Version 1 of Entra's tokens calls it appid, version 2 azp.</param>
    public sealed record Agent(string? AppId, string? TenantId) : Caller;
}
