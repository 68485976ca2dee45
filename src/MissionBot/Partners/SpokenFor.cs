using System.Collections.Immutable;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Storage;

namespace MissionBot.Partners;

/// <summary>Whose missions are spoken of in a conversation, and for which partners: an organisation's own, or those of the one that let it take part.</summary>
/// <param name="Owner">The tenant whose rows are read and written.</param>
/// <param name="Grants">What this conversation was granted by that tenant; the newest first, also what has ended.</param>
public sealed record SpokenFor(string Owner, ImmutableArray<Grant> Grants)
{
    /// <param name="said">The line, or what a press holds: a mission's key in it says whose missions are meant. Few conversations were granted any, so it is read only there.</param>
    /// <param name="hasOwn">The conversation's tenant has missions of its own.</param>
    public static SpokenFor Of(Rows rows, Conversation here, Func<string> said, bool hasOwn)
    {
        var grants = rows.GrantsAt(here);
        if (grants.Count == 0) return new(here.Tenant, []);
        var owner = OwnerOf([.. grants.Where(grant => grant.Tenant != here.Tenant)], rows, here, said(), hasOwn);
        return new(owner, [.. grants.Where(grant => grant.Tenant == owner)]);
    }

    /// <summary>
    /// For which partner the speaker speaks in each mission: the one that this conversation takes part for, else the one for whom they spoke last. Where
    /// the mission lives their own comes first: people of several organisations read along there.
    /// </summary>
    internal ImmutableDictionary<string, string> PartnersWith(IReadOnlyList<GrantRows.Voice> voices) =>
        Taking(isHome: false).Concat(voices.Select(voice => (MissionId: voice.Mission, PartnerId: voice.Partner))).Concat(Taking(isHome: true))
            .DistinctBy(one => one.MissionId).ToImmutableDictionary(one => one.MissionId, one => one.PartnerId);

    IEnumerable<(string MissionId, string PartnerId)> Taking(bool isHome) => Grants.Where(grant => grant.IsActive && grant.IsHome == isHome).Select(grant => (grant.MissionId, grant.PartnerId));

    static string OwnerOf(IReadOnlyList<Grant> others, Rows rows, Conversation here, string said, bool hasOwn)
    {
        if (others.FirstOrDefault(grant => grant.IsActive && Scan.WholeWord(said, grant.MissionKey) >= 0) is { } named) return named.Tenant;
        // A conversation that works on a mission of its own goes on to do so.
        if (hasOwn && rows.Conversation(here).MissionId is not null) return here.Tenant;
        if (others.FirstOrDefault(grant => grant.IsActive) is { } newest) return newest.Tenant;
        // Of what has ended it still hears that it has, unless its organisation has missions of its own.
        return others.Count == 0 || (hasOwn && rows.HasMissions()) ? here.Tenant : others[0].Tenant;
    }
}
