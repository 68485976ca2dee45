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
        En("(what happened|what did we do|what was new|what changed) this week", "since: this week"),
        En("(what did i miss|what have i missed|catch me up)", ""),
        En("(what did i miss|what have i missed|catch me up) (in|on|with|for) {0}"),
        Da("hvad (er der|har der) (sket|været) [af nyt] siden {0}", "siden: {0}"),
        En("[i have been|i was|i've been|been] (away|off|off sick|on holiday|on leave|on vacation|ill|sick|out) since {0} (what is new|what has happened|what happened|what did i miss|what have i missed|anything new)", "since: {0}"),
        Da("[jeg har|har] været (på ferie|væk|syg|sygemeldt|fraværende|på orlov|på barsel) siden {0} (hvad er der af nyt|hvad er nyt|hvad er der sket|hvad har jeg misset|hvad er jeg gået glip af|noget nyt|er der noget nyt)", "siden: {0}"),
        Da("(noget|er der noget|er der sket noget|er der kommet noget) [nyt] siden {0}", "siden: {0}"),
        Da("hvad (er der|har der) (kommet|kommet til) [af nyt] siden {0}", "siden: {0}"),
        Da("hvad er (nyt|der nyt|der af nyt|sket|ændret) siden {0}", "siden: {0}"),
        Da("hvad (er der|har der) (sket|været) [af nyt] (i|med|for|på) {0} siden {1}", "{0}, siden: {1}"),
        Da("hvad er (nyt|der nyt|sket|ændret) (i|med|for|på) {0} siden {1}", "{0}, siden: {1}"),
        Da("(er der|er der noget) (nyt|sket noget) siden {0}", "siden: {0}"),
        Da("hvad (har vi (nået|lavet|gjort)|skete der|er der sket) (sidste uge|i sidste uge)", "siden: sidste uge"),
        Da("hvad (har vi (nået|lavet|gjort)|sker der|er der sket) (denne uge|i denne uge)", "siden: denne uge"),
        Da("hvad er jeg gået glip af", ""),
        Da("hvad er jeg gået glip af (i|med|for|på) {0}"),
    ];
}
