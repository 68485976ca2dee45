using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Indicators;

static class IndicatorPhrases
{
    public static readonly ImmutableArray<Phrase> Measure =
    [
        En("{0} (is now|are now|is|are|was|were|is at|are at|was at|is now at|stands at|now stands at|stood at|is currently|is down to|is up to|has reached|reached) {1}", "{0} {1}"),
        En("{0} (fell|dropped|rose|grew|went down|went up|has fallen|has dropped|has risen|has grown|have fallen|have risen|increased|decreased|has increased|has decreased|came down|improved) to {1}", "{0} {1}"),
        En("(we|i) measured {0} at {1}", "{0} {1}"),
        En("{0} (hit|has hit|came in at|comes in at|came out at|ended at|ended up at|landed at|landed on|remains at|stayed at|stays at|climbed to|sank to) {1}", "{0} {1}"),
        En("(record|log|note|put down|write down|register) [that] {0} (is now|is at|is|was) {1}", "{0} {1}"),
        En("[the] (new|latest|newest) (number|figure|value|measurement) (for|of|on) {0} is {1}", "{0} {1}"),
        En("(record|log|note|add) [a] [new] (measurement|number|value) (for|of) {0} (of|at|as) {1}", "{0} {1}"),
        En("(record|log|note|add) [a] [new] (measurement|number|value) (for|of) {0}"),
        En("(record|log|note|add) [a] [new] (measurement|number|value)", ""),
        Da("{0} (er nu|er|var|ligger nu på|ligger på|lå på|er nu på|er på|er nede på|er oppe på|er kommet ned på|er kommet op på|er nået) {1}", "{0} {1}"),
        Da("{0} (er faldet til|faldt til|er steget til|steg til|er gået ned til|er gået op til|er vokset til|voksede til) {1}", "{0} {1}"),
        Da("(vi|jeg) (har målt|målte) {0} til {1}", "{0} {1}"),
        Da("{0} (endte på|landede på|ramte|har ramt|lander på|kom ned på|kom op på|holder sig på|blev på) {1}", "{0} {1}"),
        Da("(notér|noter|notere|registrér|registrere|skriv|skrive|før) [at] {0} (er nu|nu er|er|var|ligger på) {1}", "{0} {1}"),
        Da("[det] (nye|seneste|nyeste) tal for {0} er {1}", "{0} {1}"),
        Da("(notér|noter|notere|registrér|registrere|registrer|tilføj|tilføje|indtast|skriv) [en] [ny] måling (af|for|på|til) {0}"),
        Da("(notér|noter|notere|registrér|registrere|tilføj|tilføje) [en] [ny] måling", ""),
        Da("(notér|noter|notere|registrér|registrere|registrer|tilføj|tilføje|indtast|skriv) [en] [ny] måling (af|for|på|til) {0} {2} (tallet|målingen|det|den) er fra {1}", "{0} {2} periode: {1}"),
        En("(record|log|note|add|enter) [a] [new] (measurement|number|value|figure|reading) (for|of|on) {0} {2} (it|that|the figure|the number|which) (is|dates|was) from {1}", "{0} {2} period: {1}"),
    ];

    public static readonly ImmutableArray<Phrase> MeasureHeadings =
    [
        En("[here are|these are|add|record] [the|our] [new|latest] (measurements|numbers|figures)", ""),
        Da("[her er|tilføj|registrér|registrer] [de|vores] [nye|seneste] (målinger|tal|målingerne|tallene)", ""),
    ];

    public static readonly ImmutableArray<Phrase> AddHeadings =
    [
        En("[here are|these are|add|record] [the|our|these] [new|following] indicators", ""),
        En("[here are|these are|add|record] [the|our|these] [new|following] indicators (for|of|in) [the|our] [mission] {0}", "mission: {0}"),
        Da("[her er|tilføj|opret] [de|vores|disse] [nye|følgende] (indikatorer|indikatorerne)", ""),
        Da("[her er|tilføj|opret] [de|vores|disse] [nye|følgende] (indikatorer|indikatorerne) (for|i|til) [missionen] {0}", "mission: {0}"),
    ];

    public static readonly ImmutableArray<Phrase> List =
    [
        En("(show|list|see) [me|us] [all] [the|our] (indicators|numbers|figures) [of|for|in] [{0}]"),
        En("(what|which) (indicators|numbers|figures) do we (have|follow|track|use) [for|in] [{0}]"),
        En("what (do|are) we (measure|measuring|track|tracking|count|counting) [for|in|on] [the] [{0}]"),
        En("what is it [that] we (measure|count|track|are measuring|are counting|are tracking)", ""),
        Da("hvad er det [egentlig] [at] vi (måler|tæller) [på]", ""),
        Da("hvad (måler|tæller) vi [på|med] [i|for] [{0}]"),
        En("(how are|what are|how do) [the|our] (indicators|numbers|figures) [doing|look|looking] [for|in] [{0}]"),
        Da("(vis|vise|list) [mig|os] [alle] [vores] (indikatorer|tal|indikatorerne|tallene) [for|i] [{0}]"),
        Da("(hvilke|hvad for) (indikatorer|tal) (har|følger|bruger|måler) vi [for|i|på] [{0}]"),
        Da("hvordan (ser|går) [det med] (tallene|indikatorerne|vores tal) [ud] [for|i] [{0}]"),
    ];

    public static readonly ImmutableArray<Phrase> Add =
    [
        En("(can|could|should|shall|may) we (track|measure|count|monitor) {0}").Asking(),
        En("(we|i) (should have|need|want|would like) [a|an|to have a] [new] (measure|indicator|metric) (for|of|on) {0}").Asking(),
        Da("(kan|ka|skal|skulle|burde|bør|kunne) vi [ikke] (måle|tælle|følge med i) {0}").Asking(),
        Da("(vi|jeg) (mangler|skal have|har brug for|vil gerne have) [en|et] [ny|nyt] (indikator|måltal) (for|på|til) {0}").Asking(),
        En("(add|create|make|new) [an|a] [new] indicator [called|named] {0}"),
        En("(add|create|make) [an|a] [new] indicator", ""),
        Da("(tilføj|tilføje|opret|oprette|lav|lave) [en] [ny] indikator [der hedder] {0}"),
        Da("(tilføj|tilføje|opret|oprette|lav|lave) [en] [ny] indikator", ""),
    ];
}
