using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Sharing;

static class SharingPhrases
{
    public static readonly ImmutableArray<Phrase> Share =
    [
        En("[please] (make|set|mark) {0} visible (to|for) {1}", "{0} with {1}"),
        En("[please] (make|set|mark) {0} public", "{0} with everyone"),
        En("[please] (let|allow) (our partners|the partners|partners) [to] see {0}", "{0} with partners"),
        En("[please] hide {0} from (our partners|the partners|partners|everyone)", "{0} with the team"),
        En("[please] keep {0} (to|for|within|in) (ourselves|us|the team|our team)", "{0} with the team"),
        En("{0} is (only|just) for (us|the team|our team)", "{0} with the team"),
        En("[please] (show|open) {0} to (our partners|the partners|partners)", "{0} with partners"),
        Da("(gør|lav|sæt|gøre|lad) {0} [være] (synlig|synligt|synlige) for {1}", "{0} med {1}"),
        Da("(gør|lav|gøre) {0} (offentlig|offentligt)", "{0} med alle"),
        Da("(lad|lade) (vores partnere|partnerne|partnere) se {0}", "{0} med partnere"),
        Da("(skjul|skjule|gem) {0} for (vores partnere|partnerne|partnere|alle andre)", "{0} med teamet"),
        Da("(hold|behold|holde|beholde) {0} (i|inden for|for) (teamet|os selv|vores team)", "{0} med teamet"),
        Da("{0} er kun for (os|teamet|vores team)", "{0} med teamet"),
        Da("vis {0} for (vores partnere|partnerne|partnere)", "{0} med partnere"),
    ];
}
