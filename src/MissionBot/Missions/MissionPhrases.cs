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
        En("what is the (goal|aim|purpose|deadline) of [the] [mission] {0}"),
        En("what is the (goal|aim|purpose|deadline) of [the] [mission] {0} and {1}", "{0}"),
        Da("(vis|vise|åbn|åbne) [mig|os] missionen {0}"),
        Da("hvad er (missionen|vores mission) [om|i] [{0}]"),
        Da("hvad går {0} ud på"),
        Da("hvad er [det] (målet|formålet|fristen|deadlinen) [er] (med|for|på|i) [missionen] {0}"),
        Da("hvad er [det] (målet|formålet|fristen|deadlinen) [er] (med|for|på|i) [missionen] {0} og {1}", "{0}"),
    ];

    public static readonly ImmutableArray<Phrase> Leaders =
    [
        En("who (leads|is leading|is in charge of) [the mission] [{0}]"),
        En("who is in charge [here]", ""),
        En("(show|list|name) [me|us] [the|our] [mission] leaders", ""),
        En("[show|list] [me|us] the [mission] leaders of {0}"),
        En("who (is|are) the (leader|leaders) [of|for] [{0}]"),
        Da("hvem (leder|står for) [missionen] [{0}]"),
        Da("[vis|list] [mig|os] (lederne|missionens ledere|missionsledere|missionslederne)", ""),
        Da("(missionsledere|missionslederne|lederne) (af|for|på) {0}"),
        Da("hvem er (leder|ledere|lederen|lederne) [af|for|på] [{0}]"),
    ];

    public static readonly ImmutableArray<Phrase> NameLeader =
    [
        En("(name|make|appoint) {0} [as|a|as a] leader"),
        En("(name|make|appoint) {0} [as|a|as a] leader (of|for) {1}", "{0} of {1}"),
        Da("(udpeg|gør|sæt) {0} (som|til) leder"),
        Da("(udpeg|gør|sæt) {0} (som|til) leder (af|for|på|i) {1}", "{0} af {1}"),
    ];

    public static readonly ImmutableArray<Phrase> StopLeading =
    [
        En("i (no longer lead|do not lead|don't lead|do not want to lead|don't want to lead|no longer want to lead|want to stop leading|want to step down from) [the mission] {0}"),
        En("i (do not lead|don't lead|do not want to lead|don't want to lead) [the mission] {0} (any more|anymore|any longer)"),
        En("(i am|i'm) (no longer|not) [the|a] leader of [the mission] {0} [any more|anymore|any longer]"),
        En("i (no longer lead|want to stop leading|want to step down)", ""),
        En("(remove|take off) {0} as [a|the] leader", "leader: {0}"),
        En("(remove|take off) {0} as [a|the] leader (of|from) {1}", "{1}, leader: {0}"),
        En("remove leader {0}", "leader: {0}"),
        En("remove leader {0} (of|from) {1}", "{1}, leader: {0}"),
        En("{0} (no longer leads|does not lead|is no longer leader of|is no longer the leader of) {1} [any more|anymore]", "{1}, leader: {0}").Asking(),
        Da("jeg (er ikke længere|vil ikke længere være) leder (af|for|på) [missionen] {0}"),
        Da("jeg (er ikke længere|vil ikke længere være) leder", ""),
        Da("jeg (leder ikke længere|vil ikke længere lede|vil ikke lede) [missionen] {0}"),
        Da("jeg (stopper|vil stoppe|holder op|vil holde op|træder tilbage|vil træde tilbage|fratræder) som leder [af|for|på] [missionen] [{0}]"),
        Da("(stop|stoppe|hold op|holde op|lad være) med at lede [missionen] [{0}]"),
        Da("(fjern|slet) {0} som leder", "leder: {0}"),
        Da("(fjern|slet) {0} som leder (af|for|på|i|fra) {1}", "{1}, leder: {0}"),
        Da("{0} (leder ikke længere|er ikke længere leder af|er ikke længere leder for) {1}", "{1}, leder: {0}").Asking(),
    ];

    public static readonly ImmutableArray<Phrase> Extend =
    [
        En("(move|push|change|set|shift|extend) [back] the deadline (of|for) [the] [mission] {0} [back] to {1}", "{0} to {1}"),
        En("(move|push|change|set|shift|extend) [back] the {0} deadline [back] to {1}", "{0} to {1}"),
        Da("(ryk|flyt|udskyd|ændr|sæt|forlæng) (fristen|deadlinen|deadline) (for|på|af) [missionen] {0} [ud] til {1}", "{0} til {1}"),
    ];

    public static readonly ImmutableArray<Phrase> Use =
    [
        En("(let's|lets|let us) (talk about|work on|look at|go to|switch to) {0}"),
        En("(work on|go to|change to) [the] [mission] {0}"),
        En("(switch|change|set) [this|the] (chat|channel|conversation|us|me) to [the] [mission] {0}"),
        Da("(lad os|vi skal) (tale om|arbejde med|arbejde på|kigge på|se på|skifte til|gå til) {0}"),
        Da("(arbejd med|gå til|vælg) [missionen] {0}"),
        Da("(skift|sæt|indstil) [denne|den her] (chatten|kanalen|samtalen|chat|kanal|samtale|os) [over] til [missionen] {0}"),
    ];
}
