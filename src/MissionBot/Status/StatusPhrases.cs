using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Status;

static class StatusPhrases
{
    public static readonly ImmutableArray<Phrase> Status =
    [
        En("(what is|what's|whats|how is|how's|show [me|us]|give [me|us]|let me see|i want to see|i'd like to see|tell me) [the|our] [latest|current] (status|state of play) [of|for|on|in|with] [{0}]"),
        En("(what is|what's|whats) [the] (latest|news|new) [on|with|in|from] [{0}]"),
        En("(how is|how's|hows|how are) {0} (going|doing|coming along|getting on|progressing|looking)"),
        En("(how is|how's|hows) (it|everything) (going|looking|coming along) [with|for|in|on] [{0}]"),
        En("how (are|do) (we|things) (doing|going|looking|stand|look|getting on) [with|for|on|in] [{0}]"),
        En("how does {0} look"),
        En("how {0} is (doing|going|coming along|looking)"),
        En("where we are [with|on] [{0}]"),
        En("is {0} getting (better|anywhere)"),
        Da("hvordan det (går|ser ud|står til|ligger) [med|i] [{0}]"),
        Da("hvor langt vi er [nået|kommet] [med|i] [{0}]"),
        Da("hvordan har {0} det"),
        Da("går det (bedre|fremad|godt) [med|i] [{0}]"),
        En("(show|open) [me|us] {0}"),
        Da("(vis|vise) [mig|os] {0}"),
        En("how far (are we|have we come|did we get|along are we) [with|on|in] [{0}]"),
        En("where (are we|do we stand|does it stand) [now] [with|on|in] [{0}]"),
        En("where does {0} stand"),
        En("(are we|is {0}) on (track|course|its way|schedule) [with|for|in] [{0}]"),
        En("(are we|will we be) (getting there|there yet) [with|on] [{0}]"),
        En("status (update|report) [on|for|of] [{0}]"),
        En("status (of|for|on|in|with|please) [{0}]"),
        En("{0} status"),
        En("(show|open) [me|us] {0}'s status"),
        En("(any|is there any) (news|progress|update) (on|with|in|from) {0}"),
        Da("hvordan (går|står|ser|kører) det [ud] [til] [egentlig|lige nu|nu] [med|for|i|på] [{0}]"),
        Da("hvordan (går|kører|klarer) {0} [sig|det]"),
        Da("hvordan (er det gået|går det fremad|ligger vi [til]|klarer vi os|klarer vi det) [med|for|i] [{0}]"),
        Da("hvor (står|er|ligger) (vi|det) [henne] [lige nu|nu] [med|i|på] [{0}]"),
        Da("hvor (langt) (er vi|er vi nået|er vi kommet|står vi) [med|i|på] [{0}]"),
        Da("hvor står {0}"),
        Da("hvor langt er {0}"),
        Da("(hvad er|hvordan er|vis [mig|os]|vise [mig|os]|giv [mig|os]|give [mig|os]|må jeg få|må vi se|lad [mig|os] se|kan jeg få|jeg vil gerne se) [en|den|vores] [seneste|aktuelle] (status|statussen) [på|for|om|i|af] [{0}]"),
        Da("status (på|for|om|i|over|tak) [{0}]"),
        Da("er (vi|{0}) på (vej|sporet|rette spor) [med|i] [{0}]"),
        Da("(når|klarer) vi (det|målet|{0})"),
        Da("(hvad er|er der) (nyt|noget nyt|det seneste) (om|på|i|fra|med) [{0}]"),
    ];
}
