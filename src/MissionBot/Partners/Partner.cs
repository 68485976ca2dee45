using MissionBot.Commands;
using MissionBot.Trials;

namespace MissionBot.Partners;

/// <summary>An organisation outside the tenant's own that takes part in its missions.</summary>
/// <param name="Contacts">Whom the team asks there: its own note, which no partner sees.</param>
public sealed record Partner(string Id, string Name, Sector? Sector, Level? Level, string? Contacts)
{
    // As a statement fills it: partners are given no contacts, and of nothing at all no reader knows the type.
    Partner()
        : this("", "", null, null, null)
    {
    }
}

/// <summary>How a partner stands in a mission: asked, taking part, or no longer.</summary>
/// <param name="Invitation">The one whose code is good now; null once it was used or revoked.</param>
/// <param name="Removed">Since when the mission's leaders have it take no part any more.</param>
/// <param name="Seq">The fact whose card tells of it.</param>
public sealed record Participation(
    string PartnerId, string MissionId, DateOnly InvitedOn, string? Invitation, DateTimeOffset? Expires, DateTimeOffset? Removed, long Seq) : IOfMission
{
    public bool IsOpen(DateTimeOffset now) => Invitation is not null && Expires > now;
}

/// <summary>That a conversation takes part in a mission for a partner.</summary>
/// <param name="Tenant">Owns the mission.</param>
/// <param name="PlaceTenant">Has the conversation, which may be another.</param>
/// <param name="Invitation">What it was granted by, and the grant's own id.</param>
/// <param name="Seq">The fact whose card tells of it there.</param>
/// <param name="IsHome">The mission lives there, and people of other organisations may read along.</param>
public sealed record Grant(
    string Tenant, string Invitation, string PlaceTenant, string Place, string Kind, string MissionId, string MissionKey, string PartnerId, string PartnerName,
    DateTimeOffset JoinedAt, DateTimeOffset? Ended, long Seq, bool IsHome)
{
    public bool IsActive => Ended is null;
}

/// <summary>A partner as the mission's cards show it.</summary>
/// <param name="Heard">When somebody recorded something for it; null where nobody did yet.</param>
/// <param name="Trials">The trial actions that it takes part in.</param>
sealed record Taking(Partner Partner, Participation Participation, IReadOnlyList<Grant> Grants, DateTimeOffset? Heard, IReadOnlyList<Trial> Trials)
{
    public bool TakesPart => Participation.Removed is null && Grants.Any(grant => grant.IsActive);

    public bool HasLeft => Participation.Removed is null && Grants.Count > 0 && !TakesPart;
}
