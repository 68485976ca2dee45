using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Partners;

static class PartnerPhrases
{
    public static readonly ImmutableArray<Phrase> Invite =
    [
        En("(ask|bring|get) {0} to (join|take part in) {1}", "{0} to {1}").Asking(),
        En("add {0} as [a] partner (to|of|in) {1}", "{0} to {1}").Asking(),
        En("add {0} as [a] partner").Asking(),
        Da("(bed|få) {0} [om] (at deltage|til at deltage|deltage) i {1}", "{0} til {1}").Asking(),
        Da("tilføj {0} som partner (til|i|på) {1}", "{0} til {1}").Asking(),
        Da("tilføj {0} som partner").Asking(),
    ];

    public static readonly ImmutableArray<Phrase> Join =
    [
        En("(my|our|the|here is my|here is our) code is {0}"),
        En("i have a code [{0}]"),
        Da("(min|vores|her er min|her er vores) kode er {0}"),
        Da("jeg har [fået] en kode [{0}]"),
    ];

    public static readonly ImmutableArray<Phrase> Partners =
    [
        En("(who|which organisations|which partners) (takes|take|is taking|are taking) part [in] [{0}]"),
        En("(who|which) are our partners [in|for|on] [{0}]"),
        En("which partners do we have [in|for|on] [{0}]"),
        En("(show|list|see) [me|us] [the|our] partners [of|in|for] [{0}]"),
        Da("(hvem|hvilke organisationer|hvilke partnere) deltager [i] [{0}]"),
        Da("hvilke partnere har vi [i|på|for] [{0}]"),
        Da("hvem er (vores|missionens) partnere [i|på|for] [{0}]"),
        Da("(vis|vise|list) [mig|os] [vores] (partnere|partnerne) [i|for|på] [{0}]"),
    ];
}
