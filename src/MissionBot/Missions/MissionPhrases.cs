using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Missions;

static class MissionPhrases
{
    public static readonly ImmutableArray<Phrase> New =
    [
        En("(add|create|record|start|make|set up) [a|our] [new] mission [called|named] {0}"),
        En("(add|create|record|start|make|set up) [a|our] [new] mission", ""),
        En("(our|we have a|the|my) [new] mission is [that|to] {0}").Asking(),
        Da("(tilføj|tilføje|opret|oprette|lav|lave|registrer|start) [en|vores] [ny] mission [der hedder] {0}"),
        Da("(tilføj|opret|lav|start) [en|vores] [ny] mission", ""),
        Da("(vores|min|den) [nye] mission er [at] {0}").Asking(),
    ];

    public static readonly ImmutableArray<Phrase> List =
    [
        En("(what|which) missions (do we have|are there|have we|exist)"),
        En("(show|list|see) [me|us] [all] [the|our] missions"),
        En("what are our missions"),
        Da("(hvilke|hvad for) missioner (har vi|er der|findes der|arbejder vi med)"),
        Da("(vis|vise|list) [mig|os] [alle] [vores] (missioner|missionerne)"),
        Da("hvad er vores missioner"),
    ];

    public static readonly ImmutableArray<Phrase> Show =
    [
        En("(show|open) [me|us] [the] mission {0}"),
        En("(what is|what's) (the|our) mission [of|about|on] [{0}]"),
        En("what is {0} about"),
        Da("(vis|vise|åbn|åbne) [mig|os] missionen {0}"),
        Da("hvad er (missionen|vores mission) [om|i] [{0}]"),
        Da("hvad går {0} ud på"),
    ];

    public static readonly ImmutableArray<Phrase> Leaders =
    [
        En("who (leads|is leading|is in charge of) [the mission] [{0}]"),
        En("who (is|are) the (leader|leaders) [of|for] [{0}]"),
        Da("hvem (leder|står for) [missionen] [{0}]"),
        Da("hvem er (leder|ledere|lederen|lederne) [af|for|på] [{0}]"),
    ];

    public static readonly ImmutableArray<Phrase> NameLeader =
    [
        En("(name|make|appoint) {0} [as|a|as a] leader"),
        En("(name|make|appoint) {0} [as|a|as a] leader (of|for) {1}", "{0} of {1}"),
        Da("(udpeg|gør|sæt) {0} (som|til) leder"),
        Da("(udpeg|gør|sæt) {0} (som|til) leder (af|for|på|i) {1}", "{0} af {1}"),
    ];

    public static readonly ImmutableArray<Phrase> Use =
    [
        En("(let's|lets|let us) (talk about|work on|look at|go to|switch to) {0}"),
        En("(work on|go to|change to) [the] [mission] {0}"),
        Da("(lad os|vi skal) (tale om|arbejde med|arbejde på|kigge på|se på|skifte til|gå til) {0}"),
        Da("(arbejd med|gå til|vælg) [missionen] {0}"),
    ];
}
