using MissionBot.Commands;
using MissionBot.Storage;

namespace MissionBot.Partners;

/// <summary>What a conversation hears that took part and does so no longer: it was told of the mission once, so that this hides nothing.</summary>
static class Outside
{
    /// <returns>Null where it takes part in something, or never did.</returns>
    public static Reply.Refused? Of(Turn turn, Rows rows)
    {
        if (!turn.Speaker.IsPartner) return null;
        var grants = rows.GrantsAt(turn.Conversation);
        if (grants.Count == 0 || grants.Any(grant => grant.IsActive)) return null;
        var words = PartnerWords.In(turn.Language);
        return new Reply.Refused($"{words.TakesPartNoLonger(grants[0].PartnerName, grants[0].MissionKey)}. {words.NothingRecorded} {words.ToComeBack}");
    }
}
