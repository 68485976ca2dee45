using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using MissionBot.Commands;
using MissionBot.Following;
using MissionBot.Replies;
using MissionBot.Storage;

namespace MissionBot.Announcements;

/// <summary>Who gets what leaves the team: where the mission lives, and every conversation that follows it.</summary>
/// <param name="Home">Null where it cannot be written to.</param>
/// <param name="Followers">Without the home, and without the conversation that it is said in.</param>
sealed record Audience(Recipient? Home, string Here, ImmutableArray<Recipient> Followers, string Tenant)
{
    const int MarkLength = 6;

    public bool IsHere => Home?.Id == Here;

    /// <summary>Nobody else follows.</summary>
    public bool IsEmpty => Followers.IsEmpty;

    public int Partners => Followers.Count(one => one.IsPartner);

    public int Outside => Followers.Count(one => one.PlaceTenant.Length > 0 && one.PlaceTenant != Tenant);

    /// <summary>The organisations that these conversations take part for, by name.</summary>
    public ImmutableArray<string> Organisations { get; private init; } = [];

    public int Own => Followers.Length - Partners;

    /// <summary>What a button keeps of it, so that whoever joined since is noticed: a few letters for each.</summary>
    public string Mark => string.Concat(Followers.Select(MarkOf).Order(StringComparer.Ordinal));

    /// <summary>Somebody follows who did not when it was asked about, or partners joined one who did.</summary>
    public bool HasGrownSince(string mark)
    {
        var known = mark.Chunk(MarkLength).Select(letters => new string(letters)).ToHashSet();
        return Followers.Any(one => !known.Contains(MarkOf(one)));
    }

    public static Audience Of(string mission, Turn turn, Rows rows)
    {
        var home = rows.HomeOf(mission);
        var here = turn.Conversation.PlaceId;
        ImmutableArray<Recipient> followers =
            [.. rows.Followers(mission).Select(one => one.Conversation).Where(place => place != here && place != home?.Id).Select(place => rows.Listener(mission, place)).OfType<Recipient>()];
        return new(home is { IsReached: true } ? home : null, here, followers, rows.Reader.Tenant)
        {
            Organisations = [.. MissionBot.Partners.GrantRows.GrantsOf(rows, mission).Where(grant => grant.IsActive && followers.Any(one => one.Id == grant.Place)).Select(grant => grant.PartnerName).Distinct().Order(StringComparer.Ordinal)],
        };
    }

    static string MarkOf(Recipient to) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{to.Id} {to.IsPartner} {to.PlaceTenant}")))[..MarkLength];
}
