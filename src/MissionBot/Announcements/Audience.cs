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
sealed record Audience(Recipient? Home, string Here, ImmutableArray<Listener> Followers)
{
    const int MarkLength = 6;

    public bool IsHere => Home?.Id == Here;

    /// <summary>It is said where the mission is followed, so it need not be sent there.</summary>
    public bool IsEmpty => Followers.IsEmpty;

    public int Partners => Followers.Count(one => one.IsPartner);

    public int Outside => Followers.Count(one => one.IsOutside);

    public int Own => Followers.Length - Partners;

    /// <summary>What a button keeps of it, so that whoever joined since is noticed: a few letters for each.</summary>
    public string Mark => string.Concat(Followers.Select(one => MarkOf(one.Place)).Order(StringComparer.Ordinal));

    /// <returns>How many it has that were not among those that somebody was asked about.</returns>
    public int NewSince(string mark)
    {
        var known = mark.Chunk(MarkLength).Select(letters => new string(letters)).ToHashSet();
        return Followers.Count(one => !known.Contains(MarkOf(one.Place)));
    }

    public static Audience Of(string mission, Turn turn, Rows rows)
    {
        var home = rows.HomeOf(mission);
        var here = turn.Conversation.PlaceId;
        return new(
            home is { IsReached: true } ? home : null,
            here,
            [.. rows.List<Listener>(Listening, new { mission }).Where(one => one.Place != here && one.Place != home?.Id).DistinctBy(one => one.Place)]);
    }

    static readonly Sql Listening = new("""
        select s.conversation_id as place, c.partners, g.partner_id as partner, g.place_tenant as placeTenant, s.tenant_id as tenant from subscriptions s
        join conversations c on c.tenant_id = s.tenant_id and c.id = s.conversation_id and c.reference is not null and c.closed is null
        left join grants g on [reader g] and g.place = s.conversation_id and g.mission_id = s.mission_id and g.ended is null
        where [reader s] and s.mission_id = @mission and s.ended is null order by s.at, s.id
        """);

    static string MarkOf(string place) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place)))[..MarkLength];
}

/// <param name="Partners">Since when partners are there.</param>
/// <param name="Partner">The organisation that it takes part for.</param>
/// <param name="PlaceTenant">The tenant of that organisation's conversation.</param>
sealed record Listener(string Place, string? Partners, string? Partner, string? PlaceTenant, string Tenant)
{
    public bool IsPartner => Partners is not null || Partner is not null;

    public bool IsOutside => PlaceTenant is { } tenant && tenant != Tenant;
}
