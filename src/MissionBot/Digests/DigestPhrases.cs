using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Digests;

static class DigestPhrases
{
    public static readonly ImmutableArray<Phrase> Digest =
    [
        En("(what is|what's|whats|what has|what have|anything|has anything) [been] (new|happened|happening|changed|moved|gone on|going on|done|news) [with us] since {0}", "since: {0}"),
        En("(what is|what's|whats|what has|anything|has anything) [been] (new|happened|happening|changed|moved|gone on|going on) (in|on|with|for) {0} since {1}", "{0}, since: {1}"),
        En("(what did we do|what have we done|what happened|what changed|what did i miss|what have i missed) since {0}", "since: {0}"),
        En("(what happened|what changed|what did i miss) (in|on|with|for) {0} since {1}", "{0}, since: {1}"),
        En("(what happened|what did we do|what was new|what changed) last week", "since: last week"),
        En("(what happened|what did we do|what was new|what changed) (in|on|with|for) [the] {0} last week", "{0}, since: last week"),
        En("(what happened|what did we do|what was new|what changed) (in|on|with|for) [the] {0} this week", "{0}, since: this week"),
        En("(what happened|what has happened|what changed) (in|on|with|for) [the] {0} (this|the|over the) past week", "{0}, since: last week"),
        En("(fill|catch|bring) (me|us) (in|up|up to date) (on|with) everything [new] since {0}", "since: {0}"),
        En("(what happened|what did we do|what was new|what changed) this week", "since: this week"),
        En("(what did i miss|what have i missed|catch me up|fill me in|bring me up to date|bring me up to speed|get me up to speed)", ""),
        En("(what did i miss|what have i missed|catch me up) (in|on|with|for) {0}"),
        En("since {0} (what is new|what has happened|what happened|what did i miss|anything new|what has changed)", "since: {0}"),
        Da("(giv|vis|fortæl) (mig|os) (det vigtigste|det vigtigste nye|alt det nye) [nye] siden {0}", "siden: {0}"),
        Da("siden {0} (hvad er der sket|hvad er nyt|hvad er der af nyt|hvad skete der)", "siden: {0}"),
        Da("hvad (er der|har der) (sket|været) [af nyt] siden {0}", "siden: {0}"),
        En("[i have been|i was|i've been|been] (away|off|off sick|on holiday|on leave|on vacation|ill|sick|out) since {0} (what is new|what has happened|what happened|what did i miss|what have i missed|anything new|what is new since then|what has happened since then|what happened since then)", "since: {0}"),
        Da("[jeg har|har] (været på ferie|været væk|været syg|været sygemeldt|været fraværende|været på orlov|været på barsel|haft ferie|haft vinterferie|haft sommerferie|holdt ferie|haft fri|holdt fri) siden {0} (hvad er der af nyt|hvad er nyt|hvad er der sket|hvad har jeg misset|hvad er jeg gået glip af|noget nyt|er der noget nyt|hvad er der af nyt siden da|hvad er der sket siden da|hvad er nyt siden da)", "siden: {0}"),
        Da("(noget|er der noget|er der sket noget|er der kommet noget) [nyt] siden {0}", "siden: {0}"),
        Da("hvad (er der|har der) (kommet|kommet til) [af nyt] siden {0}", "siden: {0}"),
        Da("hvad er (nyt|der nyt|der af nyt|sket|ændret) siden {0}", "siden: {0}"),
        Da("hvad (er der|har der) (sket|været) [af nyt] (i|med|for|på) {0} siden {1}", "{0}, siden: {1}"),
        Da("hvad er (nyt|der nyt|sket|ændret) (i|med|for|på) {0} siden {1}", "{0}, siden: {1}"),
        Da("(er der|er der noget) (nyt|sket noget) siden {0}", "siden: {0}"),
        Da("hvad (har vi (nået|lavet|gjort)|skete der|er der sket) (sidste uge|i sidste uge)", "siden: sidste uge"),
        Da("hvad (har vi (nået|lavet|gjort)|sker der|er der sket) (denne uge|i denne uge)", "siden: denne uge"),
        Da("hvad (har vi (nået|lavet|gjort)|skete der|er der sket) (i|med|for|på) {0} (sidste uge|i sidste uge)", "{0}, siden: sidste uge"),
        Da("hvad er jeg gået glip af", ""),
        Da("hvad er jeg gået glip af (i|med|for|på) {0}"),
        En("(what happened|what changed|what did i miss|what have i missed|what has happened|what has changed|what went on) (since last time|since i was last here|since last|while i was away|while i was off|while i was out|while i was gone|while i was on leave|while i was on holiday|while i was ill|in my absence)", ""),
        En("(what is|what has|what have|what did|anything|has anything|is anything|is there anything) [i|we] [been] (new|happened|happening|changed|gone on|going on|missed|miss) (since last time|since the last time|since i was last here|since i was here last|since i last looked|since we last spoke|since last|while i was away|while i was off|while i was out|while i have been away|while i was gone|while i was on leave|while i was on holiday)", ""),
        En("(give|show|tell|send|read|can i have|could i have|may i have|can i get|could i get|can i see) [me|us] (the news|the latest|what is new|everything new|all news|what has happened|what happened|what changed|what has changed|everything that happened|all that happened|everything) since {0}", "since: {0}"),
        En("(everything|all|the news|news|anything new|what is new) [new] since {0}", "since: {0}"),
        En("(give|show|tell|send|read) [me|us] (the news|what is new|everything new|all news|what has happened|what happened|what changed|what has changed) (in|on|with|for|about|from) {0} since {1}", "{0}, since: {1}"),
        Da("(hvad|hvad har jeg|hvad har vi|hvad nåede jeg at) (gik jeg glip af|misset|missede jeg|misse)", ""),
        Da("(hvad er der|er der|hvad er|er der noget|hvad) [sket] (sket|nyt|af nyt|sket noget|kommet|noget nyt|skete der|ændret|skete) (siden sidst|siden sidst jeg var her|siden jeg var her sidst|siden jeg sidst kiggede|siden vi talte sidst|mens jeg var væk|mens jeg var på ferie|mens jeg har været væk|mens jeg var syg|mens jeg holdt ferie|mens jeg var på orlov|mens jeg var på barsel)", ""),
        Da("(sket noget|noget nyt|nyt|nyheder) siden (sidst|jeg var her sidst|vi talte sidst)", ""),
        Da("(giv|give|vis|vise|fortæl|fortælle|send|sende|kan jeg få|kan vi få|må jeg få|må jeg se|kan jeg se) [mig|os] (det nye|nyt|alt nyt|nyhederne|nyheder|det seneste|hvad der er sket|hvad der er nyt|hvad der skete|alt hvad der er sket|det der er sket|alt det nye) siden {0}", "siden: {0}"),
        Da("(giv|give|vis|vise|fortæl|fortælle|send|sende) [mig|os] (det nye|nyt|alt nyt|nyhederne|nyheder|det seneste|hvad der er sket|hvad der er nyt|hvad der skete) (i|om|med|fra|på|for) {0} siden {1}", "{0}, siden: {1}"),
        Da("(alt|alt nyt|det nye|nyt|nyheder|nyhederne) siden {0}", "siden: {0}"),
    ];
}
