using System.Text.Json.Serialization;

namespace MissionBot.BotFramework.Connector;

/// <summary>Somebody of a conversation's roster.</summary>
public sealed record TeamsMember
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    // A single member and a page say aadObjectId, the plain list says objectId.
    [JsonPropertyName("aadObjectId")]
    public string? WrittenAadObjectId { get; init; }

    public string? ObjectId { get; init; }

    public string? TenantId { get; init; }

    /// <summary>user, guest or anonymous.</summary>
    public string? UserRole { get; init; }

    [JsonIgnore]
    public string? AadObjectId => WrittenAadObjectId ?? ObjectId;
}

public sealed record PagedMembers(IReadOnlyList<TeamsMember>? Members, string? ContinuationToken);

public sealed record ResourceResponse(string? Id);

public sealed record ErrorResponse(ErrorDetail? Error);

public sealed record ErrorDetail(string? Code, string? Message);
