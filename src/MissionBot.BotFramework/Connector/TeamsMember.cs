using System.Text.Json;
using System.Text.Json.Serialization;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Connector;

/// <summary>Somebody in a conversation's roster.</summary>
public sealed record TeamsMember
{
    [JsonConverter(typeof(IdText))]
    public string? Id { get; init; }

    public string? Name { get; init; }

    public string? GivenName { get; init; }

    public string? Surname { get; init; }

    public string? Email { get; init; }

    public string? UserPrincipalName { get; init; }

    [JsonConverter(typeof(IdText))]
    public string? TenantId { get; init; }

    /// <summary>user, guest or anonymous.</summary>
    public string? UserRole { get; init; }

    /// <summary>Entra's id; the unpaged list calls it objectId.</summary>
    [JsonConverter(typeof(IdText))]
    public string? AadObjectId { get => field ?? ObjectId; init; }

    [JsonConverter(typeof(IdText))]
    public string? ObjectId { get; init; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}

/// <param name="ContinuationToken">Where the next page begins; none or empty on the last, however short a page is.</param>
public sealed record MembersPage(IReadOnlyList<TeamsMember>? Members, string? ContinuationToken);

/// <param name="Id">Of what was made or changed.</param>
public sealed record ResourceResponse([property: JsonConverter(typeof(IdText))] string? Id);
