using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Learnings;

static class LearningPhrases
{
    public static readonly ImmutableArray<Phrase> Learn =
    [
        En("(we|i) [have] [just|also|already] (learned|learnt|found|found out|discovered|realised|noticed|saw|seen|observed|heard from users) that {1}", "seen: {1}"),
        En("[today|yesterday|this week|last week] (we|i) [have] [just|also] (learned|learnt|found out|found|discovered|saw|seen|noticed|realised|observed) [today|yesterday] (from|in|at|through|with|about|on) [the] {0} that {1}", "{0}: seen: {1}"),
        En("(what|one thing|something|the main thing) (we|i) [have] (learned|learnt|found out|discovered|saw|noticed) [today] (from|in|at|through|with|about|on) [the] {0} is that {1}", "{0}: seen: {1}"),
        En("[today] (learned|learnt) [today|yesterday] (from|in|at|with) [the] {0} that {1}", "{0}: seen: {1}"),
        En("what [the|our] {0} [trial] [have|has] (taught|showed|shown|told) [us] [this week|this month|today|so far] is that {1}", "{0}: seen: {1}"),
        En("(record|log|note|save|add|file|put down) [this|it] as (a|another) [new] (learning|lesson) (for|on|under|from|about|to) [the] {0}"),
        En("[i have|i've got|we have|we've got|got] [a|another|one more] [new] (learning|lesson) (for|from|on) [the] {0}"),
        En("[the|our|a] {0} (taught|showed|has taught|has shown|have taught|have shown|shows|show) [us] that {1}", "{0}: seen: {1}"),
        En("it turns out [that] {1}", "seen: {1}"),
        En("it turned out [that] {1}", "seen: {1}"),
        En("(what we learned|lesson learned|lessons learned|lesson|key learning|new learning|takeaway|our learning is|the learning is|one learning is) [is] [that] {1}", "seen: {1}"),
        En("(add|log|record|note|save) [a|this] [new] (learning|lesson) [that] {1}", "seen: {1}"),
        En("(add|log|record|note|save) [a] [new] (learning|lesson) (for|to|from|about) [the] {0} that {1}", "{0}: seen: {1}"),
        En("(put|write|note|log|add) (this|the following|that) (down|in the log|in the notes) [that] {1}", "seen: {1}").Asking(),
        Da("(skriv|notér|noter|gem) (det her|dette|følgende|det) (ned|i loggen) [at] {1}", "seen: {1}").Asking(),
        En("(log|note|record|save|write down|put down) [this|the following|down] (for|on|about|under) [the] {0} that {1}", "{0}: seen: {1}"),
        Da("(notér|noter|skriv|gem|log|registrér) [dette|det|følgende] (for|til|om|på|under) {0} at {1}", "{0}: seen: {1}"),
        En("(add|log|record|note) [a] [new] (learning|lesson)", ""),
        En("(add|log|record|note) [a] [new] (learning|lesson) (for|to|from|about) {0}"),
        Da("(vi|jeg) (har lært|lærte|har erfaret|erfarede|har fundet ud af|fandt ud af|har opdaget|opdagede|kan se|har set|har oplevet|oplevede|erfarer|oplever) [også] [at] {1}", "seen: {1}"),
        Da("(vi|jeg) (har lært|lærte|erfarede|har erfaret|oplevede|har oplevet|fandt ud af|har fundet ud af|har set|så|kan se|har opdaget|opdagede|bemærkede|har bemærket|lagde mærke til|har lagt mærke til) [i dag|i går] (af|i|på|med|fra|gennem|hos) {0} at {1}", "{0}: seen: {1}"),
        Da("(det|noget af det|en ting) (vi|jeg) (har lært|lærte|har erfaret|erfarede|fandt ud af|har set|så) (af|i|på|med|fra|gennem|hos) {0} er at {1}", "{0}: seen: {1}"),
        Da("(det|noget af det|en ting) {0} (har lært|lærte|har vist|viste) os [i denne uge|i denne måned|i dag|indtil nu] er at {1}", "{0}: seen: {1}"),
        Da("(lærte|lært|har lært|erfarede) [i dag|i går] at {1}", "seen: {1}"),
        Da("(lærte|lært|har lært|erfarede) [i dag|i går] (af|i|på|med|fra|gennem|hos) {0} at {1}", "{0}: seen: {1}"),
        Da("(notér|noter|notere|gem|gemme|log|logge|registrer|registrér|registrere|tilføj|tilføje|skriv|skrive) [det|dette|den|følgende] som [en] [ny] læring (på|til|om|for|fra|under|i|af) {0}"),
        Da("[jeg|vi] [har|fik] (en|endnu en|én) [ny] læring (til|fra|om|på|af|for) {0}"),
        Da("i dag (lærte|så|erfarede|oplevede) vi (af|i|på|med|fra|hos) {0} at {1}", "{0}: seen: {1}"),
        Da("(i|på|af|fra|hos) {0} (har vi lært|lærte vi|har vi set|så vi|fandt vi ud af|oplevede vi|har vi erfaret) at {1}", "{0}: seen: {1}"),
        Da("{0} (lærte|har lært|viste|har vist|viser) [os] at {1}", "{0}: seen: {1}"),
        Da("{0} (vi lærte|vi har lært|vi så|vi fandt ud af|det viste sig) at {1}", "{0}: seen: {1}"),
        En("{0} (we learned|we learnt|we've learned|we have learned|we found out|it turned out) that {1}", "{0}: seen: {1}"),
        Da("det (viste|viser) sig at {1}", "seen: {1}"),
        Da("det har vist sig at {1}", "seen: {1}"),
        En("{0} (learning|lesson|takeaway) {1}", "{0}: seen: {1}").Asking(),
        Da("{0} (læring|erfaring) {1}", "{0}: seen: {1}").Asking(),
        Da("(læringen er|vores læring er|læring er|erfaringen er|vores erfaring er|en læring er|ny læring|det vi lærte er|det vi har lært er) [at] {1}", "seen: {1}"),
        Da("(notér|noter|notere|gem|gemme|log|logge|registrer|registrér|registrere|tilføj|tilføje) [en|denne] [ny] læring [om] [at] {1}", "seen: {1}"),
        Da("(notér|noter|notere|gem|gemme|log|logge|registrer|registrér|registrere|tilføj|tilføje) [en] [ny] læring", ""),
        Da("(notér|noter|notere|gem|gemme|log|logge|registrer|registrér|registrere|tilføj|tilføje) [en] [ny] læring (til|fra|for) {0}"),
        En("(new|another|a new|one more) (learning|lesson)", ""),
        Da("(ny|en ny|endnu en) læring", ""),
    ];

    public static readonly ImmutableArray<Phrase> Headings =
    [
        En("[here are|these are|here is|list of|add|log|add these|log these|record] [all|some of] [the|our|my|some|these] [new|key|main|following|few|two|three|four|five|six] (learnings|lessons|lessons learned|lessons learnt|takeaways|key takeaways|findings|observations)", ""),
        En("[here are|these are|list of|add|log|record] [all|some of] [the|our|my|some|these] [new|key|main|following] (learnings|lessons|lessons learned|lessons learnt|takeaways|findings|observations) (from|for|of|about|on|in|with) [the] {0}", "{0}:"),
        En("[here is|this is] (what) (we|i) [have] (learned|learnt|saw|seen|found|found out|observed|noticed) [so far|today|this week]", ""),
        En("[here is|this is] (what) (we|i) [have] (learned|learnt|saw|seen|found|found out|observed) (from|in|about|at|with|through) [the] {0}", "{0}:"),
        En("(we|i) [have] [also] (learned|learnt|saw|found|found out|observed|noticed) [the following|this|these things|so far|today|this week]", ""),
        En("we have (learned|learnt|seen|found) [the following|this|so far]", ""),
        En("(we|i) [have] (learned|learnt|saw|found|observed) (from|in|about|at|with|through) [the] {0}", "{0}:"),
        En("(learned|learnt) (from|in|about|at|with) [the] {0}", "{0}:"),
        Da("[her er|her kommer|liste over|notér|noter|tilføj|gem] [alle|nogle af] [de|vores|mine|nogle|disse] [nye|vigtigste|følgende|to|tre|fire|fem|seks] (læringer|læringspunkter|læringspointer|erfaringer|erfaringerne|læringerne|observationer|pointer|iagttagelser)", ""),
        Da("[her er|her kommer|liste over|notér|noter|tilføj|gem] [alle|nogle af] [de|vores|mine|nogle|disse] [nye|vigtigste|følgende|to|tre|fire|fem|seks] (læringer|læringspunkter|læringspointer|erfaringer|erfaringerne|læringerne|observationer|pointer) (fra|af|om|til|i|med|for) {0}", "{0}:"),
        Da("[her er] [det|hvad] (vi har lært|vi lærte|har vi lært|lærte vi|vi så|vi har set|vi erfarede|vi har erfaret|jeg har lært|jeg så) [indtil nu|foreløbig|i dag|i denne uge|følgende]", ""),
        Da("[her er] [det|hvad] (vi har lært|vi lærte|har vi lært|lærte vi|vi så|vi har set|vi erfarede|vi har erfaret) (af|fra|i|om|med|på|gennem) {0}", "{0}:"),
        Da("(lært) (af|fra|i|om|med) {0}", "{0}:"),
        En("{0} (learning|learnings|lessons|lessons learned|lessons learnt|findings|takeaways|insights)", "{0}:"),
        Da("{0} (læring|læringer|erfaringer|læringspunkter|pointer)", "{0}:"),
    ];

    static readonly string[] Notes = ["learning", "lesson", "lesson learned", "lesson learnt", "takeaway", "key takeaway", "insight", "finding", "observation", "note", "læring", "dagens læring", "erfaring", "pointe", "vigtigste pointe", "iagttagelse", "notat"];

    static readonly string[] Of = [":", " from", " for", " at", " in", " about", " fra", " af", " til", " i", " på", " med", " om"];

    /// <summary>A note begins with what it is, and of what: <c>Learning: …</c>, <c>Læring fra fælleskøkken: …</c>.</summary>
    public static int Beginning(string line, int at, Topic? _)
    {
        foreach (var note in Notes)
            if (Scan.WordAt(line, at, note))
                foreach (var of in Of)
                    if (Scan.WordAt(line, at + note.Length, of)) return at + note.Length + of.Length;
        return -1;
    }

    public static readonly ImmutableArray<Phrase> List =
    [
        En("what (did|do|have|has) (we|you|they|the team) (learn|learned|learnt|know|pick up|picked up|find out|found out|take away|taken away) [so far] [from|about|in|with|through|on] [{0}]"),
        En("what (did|does|has|have) {0} (teach|taught|show|shown|told|tell) [us] [so far|yet]"),
        En("(any|are there any|do we have any|have we got any) (learnings|lessons|findings|insights) [yet|so far] [from|about|on|in|for|with] [{0}] [yet|so far]"),
        En("(show|list|see|open|give) [me|us] [all] [the|our] (latest|newest|last|recent|most recent|new) (learnings|lessons) [from|of|about|in|for] [{0}]"),
        En("(show|list|tell|give) [me|us] (what|everything|all) [that] (we|they|you) [have] (learned|learnt|found out|picked up) [so far] [from|about|in|with] [{0}]"),
        Da("(vis|vise|list|giv) [mig|os] (hvad|alt hvad|det|alt det|alt) vi [har] (lærte|lært) [af|om|fra|i] [{0}]"),
        Da("har vi (fået|lært) noget [ud] [af|i|fra] {0}"),
        En("(everything|all|all that was|all that|everything that was) [we] [have] (learned|learnt) (on|in|from|about|at|with) [{0}]"),
        En("what (was|has been|is) learned [so far] [from|about|in|with|on] [{0}]"),
        En("(show|list|see) [me|us] [all] [the|our|what] (learnings|lessons|learned) [from|of|about|in|for] [{0}]"),
        En("(show|list|see|need|want) [me|us] (every|each) (learning|lesson) [recorded|logged|noted|written down] (from|of|about|in|for|under|on) {0}"),
        En("(which|what) (learnings|lessons) (do we have|are there|have we) [from|of|about|in|for] [{0}]"),
        Da("hvad (har|lærte|ved) vi [lært] [indtil nu|foreløbig] [af|om|fra|i|med|på] [{0}]"),
        Da("hvad (lærte|har) {0} [lært|vist] os [indtil nu|foreløbig]"),
        Da("(vis|vise|list|se) [mig|os] [alle] [de] (seneste|nyeste|sidste|nye) læringer [fra|af|om|i|for] [{0}]"),
        Da("(er der|har vi) [nogen|nogle] (læringer|erfaringer) [endnu] (fra|af|om|med|på|i) [{0}] [endnu]"),
        Da("er der kommet noget ud af {0}"),
        Da("(lærte|fik) vi [så] noget [ud] (af|fra|i|med) {0}"),
        Da("(hvilke|hvad for) erfaringer (har vi|er der) [gjort os|fået|høstet] [med|fra|af|i] [{0}]"),
        Da("hvad (fik|har) vi (ud|fået ud) af {0}"),
        Da("(vis|vise|list) [mig|os] [alle] [vores] læringer [fra|af|om|i|for] [{0}]"),
        Da("(hvilke|hvad for) læringer (har vi|er der|findes der) [fra|af|om|i|for] [{0}]"),
    ];

    public static readonly ImmutableArray<Phrase> Find =
    [
        En("(has|have) (anyone|anybody|somebody|someone|we|others|you) [ever] [in the (council|municipality|team)] (tried|tested|done|learned about|looked at|looked into|worked with|worked on|used) {0} [before|already]"),
        En("(who|which team|which teams) [else] (has|have) (tried|tested|worked with|worked on|experience with|done) {0} [before]"),
        Da("hvem [ellers] har [ellers|også] (prøvet|afprøvet|testet|arbejdet med|erfaring med|erfaringer med) {0} [før]"),
        En("(look up|look into|search) {0}"),
        En("(what do we know|what is known|do we know anything|do we have anything|is there anything|anything) (about|on) {0}"),
        En("(do we have|is there|are there|have we got) [any] (experience|knowledge|results|evidence|experiences) (with|of|about|on|from) {0}"),
        En("(have|has) (we|anyone|anybody|somebody|someone) [ever] done (anything|something) (on|about|with) {0}"),
        Da("(har|er der) (vi|nogen) [nogensinde|før|allerede] (lavet|gjort|haft) noget (om|med|på|for) {0}"),
        Da("har vi [nogen|nogle|noget] (erfaring|erfaringer|viden|resultater) (med|om|fra|på) {0}"),
        En("(do we have|are there|have we got|have we) [any] (learnings|lessons|findings) (about|on|concerning) {0}"),
        Da("(har vi|er der|findes der) [nogen|nogle] læringer om {0}"),
        En("[is there|do we have|have we got|have you got] (anything|something|any evidence|evidence|any results|any data) [written] [down] [in there|in here|in the log|in the learnings|in the notes|on record|anywhere] (about|on|concerning|regarding|around) {0}"),
        Da("[er der|har] nogen [der har] (skrevet|noteret|logget|nævnt) (noget|en læring|læringer|nogen læringer) [ned] om {0} [i læringerne|i loggen|i noterne]"),
        En("(did|do|does) any [of] [the|our] (learnings|notes|learning) mention {0}"),
        Da("står der noget [skrevet] om {0} (i læringerne|i nogen af læringerne|i en af læringerne|i det vi har lært|i loggen|nogen steder|et sted)"),
        Da("(nævner|omtaler) [nogen af] [læringerne|nogen] {0}"),
        En("(hunt|look|search|go) through [all] [the|our] (learnings|log|notes) for [anything|something] [on|about] {0}"),
        En("[we are|i am] (searching|looking) [for] (what|anything|something) [somebody|someone|anybody|people|others] [wrote|has written|have written|said] (about|on) {0}"),
        En("(what|anything) (somebody|someone|anybody|people|others) (wrote|has written|have written|noted|logged) (about|on) {0}"),
        Da("[er der|har vi|findes der|ligger der|foreligger der] (noget|nogen erfaringer|nogle erfaringer|erfaringer|viden|dokumentation|evidens|resultater) [i loggen|i læringerne|liggende|skrevet] (med|om|omkring|vedrørende) {0}"),
        Da("(foreligger|findes|ligger) der [nogen|nogle|noget] (erfaringer|viden|dokumentation|evidens|resultater) (med|om|omkring|vedrørende) {0}"),
        Da("(led|søg|kig|se) [efter] [i læringerne|i loggen] efter [noget om] {0}"),
        En("(search|look) for {0}"),
        En("find (anything|something|everything|learnings) (about|on) {0}"),
        Da("(find|finde) (noget|alt|læringer) (om|på) {0}"),
        En("did (anyone|anybody|we) [ever] (try|test) {0} [before|already]"),
        Da("er der nogen der har (prøvet|afprøvet|testet|arbejdet med|erfaring med|erfaringer med|set på|kigget på) {0} [før|allerede]"),
        Da("har vi noget (liggende|stående|skrevet) [i læringerne|i loggen] om {0} [i læringerne|i loggen]"),
        Da("(søg|søge) (på|efter) {0} (i læringerne|i loggen|i det vi har lært)"),
        Da("[find|finde] (det|hvad|noget) vi har (lært|noteret|skrevet) om {0}"),
        Da("[find|finde] [de] læringer (hvor der står|der nævner|som nævner|der handler om|hvor vi skriver) [noget] [om] {0}"),
        Da("slå {0} op"),
        Da("har (nogen|vi|andre|i) [allerede|før|nogensinde|tidligere] (prøvet|afprøvet|testet|arbejdet med|erfaring med|erfaringer med) {0} [før]"),
        Da("(hvad ved vi|ved vi noget|har vi noget|er der noget|findes der noget) om {0}"),
        Da("(søg|søge|led|lede|kig|kigge) efter {0}"),
        En("[did|has|have|does|do] (anyone|anybody|someone|somebody|we|others|you|any of us|any of you|any team|other teams) [ever|already] (learn|learned|learnt|find|find out|found|found out|hear|heard|pick up|picked up|notice|noticed|know|discover|discovered|record|recorded|log|logged|note|noted|write|written|write down|written down|put|say|said) (anything|something|much|a thing|a learning|any learning|any learnings|learnings|anything useful|a lesson|any lessons) [down|out|yet|so far|useful] (about|on|around|regarding|to do with) {0} [in the learnings|in the log|in the notes|down|anywhere]"),
        En("(did|has|have|does|do) (anyone|anybody|someone|somebody|we|others|you) [ever|already] (learn|learned|learnt|find out|found out|hear|heard|know|write|written|log|logged|note|noted) (anything|something|much|a thing) [down|yet] (about|on|around|regarding) {0} or is it {1}"),
        En("(is there|are there|do we have|have we got|got|any) [any|a] (learning|learnings|lesson|lessons|note|notes|finding|findings) (that is|that are|which is|which are|that deals with|that mentions|that mention|which mentions|mentioning|dealing with|that touches on|to do with) [about|on] {0}"),
        En("(is there|are there|do we have|have we got) (a|any|some) (note|notes) (about|on) {0} [anywhere|somewhere]"),
        En("(did|has|have) (anyone|anybody|someone|somebody|others|other people|another team|other teams|any of you) [ever] (write|written|learn|learned|learnt|hear|heard|know|look|looked|written something|noted) (about|into|on|of) {0} [at all|yet|before]"),
        Da("har (nogen|andre|vi|i|andre teams|et andet team|nogen af jer|nogen af os) [nogensinde|allerede|før|tidligere] (kigget på|set på|set nærmere på|undersøgt|talt om|skrevet om|lært om|hørt om|skrevet noget om|arbejdet med) {0}"),
        Da("har (andre teams|de andre|de andre teams|andre kommuner|et andet team|nogen af jer|en af jer) [nogensinde|allerede|før|også] (lært|hørt|erfaret|opdaget|skrevet|noteret) noget [ned] (om|omkring) {0}"),
        Da("er der nogen (af jer|af os|her) (der|som) (ved|har lært|kender|har hørt|har skrevet) noget [til|ned] (om|omkring|til) {0}"),
        En("what (has|have|did) (anyone|anybody|people|others|other teams) (learned|learnt|learn|written|write|found out|find out|said|say|noted|logged) [down|so far] (about|on) {0}"),
        Da("(har|ved) (nogen|vi|andre|i|nogen af os|nogen af jer) [nogensinde|allerede|egentlig|også] (lært|hørt|fundet ud af|erfaret|opdaget|skrevet|noteret|logget|registreret|nævnt|skrevet ned|fået skrevet) (noget|noget ned|en læring|læringer|nogen læringer|nogle læringer|noget nyttigt|ned) (om|omkring|vedrørende|på) {0}"),
        Da("(ved|kender) (nogen|vi|andre|i) [allerede] (noget|nogen læringer|noget nyttigt) (om|til|omkring|vedrørende) {0}"),
        Da("(har vi|er der|findes der|ligger der|foreligger der) [nogen|nogle|noget|en|allerede] (læring|læringer|erfaring|erfaringer|viden|noter|notater|pointer) (der|som) (handler|drejer sig) om {0}"),
        Da("[er der] nogen (der|som) har (lært|erfaret|hørt|fundet ud af|skrevet|noteret|opdaget) noget [ned] (om|omkring|vedrørende) {0}"),
        Da("hvad har (nogen|andre|folk|de andre) (lært|skrevet|fundet ud af|erfaret|noteret) om {0}"),
    ];

    public static readonly ImmutableArray<Phrase> Hypotheses =
    [
        En("what do we believe"),
        En("what (are|were) our (hypotheses|assumptions|beliefs)"),
        En("(show|list) [me|us] [the|our] (hypotheses|assumptions)"),
        Da("hvad (tror|troede) vi [på]"),
        Da("(hvilke|hvad er vores) (hypoteser|antagelser) [har vi]"),
    ];
}
