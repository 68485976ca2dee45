using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Learnings;

static class LearningPhrases
{
    public static readonly ImmutableArray<Phrase> Learn =
    [
        En("(we|i) [have|just|also|'ve] (learned|learnt|found|found out|discovered|realised|noticed|saw|observed) that {1}", "seen: {1}"),
        En("(we've|i've) [also|just] (learned|learnt|found|found out|discovered|seen|noticed) that {1}", "seen: {1}"),
        En("(we|i) [have|just] (learned|learnt|found out|discovered|saw|noticed) (from|in|at|through|with|about) [the] {0} that {1}", "{0}: seen: {1}"),
        En("(we've|i've) (learned|learnt|found out|discovered|seen) (from|in|at|through|with|about) [the] {0} that {1}", "{0}: seen: {1}"),
        En("[the|our|a] {0} (taught|showed|has taught|has shown|have taught|have shown|shows|show) [us] that {1}", "{0}: seen: {1}"),
        En("it turns out [that] {1}", "seen: {1}"),
        En("it turned out [that] {1}", "seen: {1}"),
        En("(what we learned|lesson learned|lessons learned|lesson|key learning|new learning|takeaway|our learning is|the learning is|one learning is) [is] [that] {1}", "seen: {1}"),
        En("(add|log|record|note|save) [a|this] [new] (learning|lesson) [that] {1}", "seen: {1}"),
        En("(add|log|record|note|save) [a] [new] (learning|lesson) (for|to|from|about) [the] {0} that {1}", "{0}: seen: {1}"),
        En("(add|log|record|note) [a] [new] (learning|lesson)", ""),
        En("(add|log|record|note) [a] [new] (learning|lesson) (for|to|from|about) {0}"),
        Da("(vi|jeg) (har lært|lærte|har erfaret|erfarede|har fundet ud af|fandt ud af|har opdaget|opdagede|kan se|har set|har oplevet|oplevede|erfarer|oplever) [også] [at] {1}", "seen: {1}"),
        Da("(vi|jeg) (har lært|lærte|erfarede|fandt ud af|har fundet ud af|har set) (af|i|på|med|fra|gennem) {0} at {1}", "{0}: seen: {1}"),
        Da("(i|på|af|fra|hos) {0} (har vi lært|lærte vi|har vi set|så vi|fandt vi ud af|oplevede vi|har vi erfaret) at {1}", "{0}: seen: {1}"),
        Da("{0} (lærte|har lært|viste|har vist|viser) [os] at {1}", "{0}: seen: {1}"),
        Da("{0} (vi lærte|vi har lært|vi så|vi fandt ud af|det viste sig) at {1}", "{0}: seen: {1}"),
        En("{0} (we learned|we learnt|we've learned|we have learned|we found out|it turned out) that {1}", "{0}: seen: {1}"),
        Da("det (viste|viser) sig at {1}", "seen: {1}"),
        Da("det har vist sig at {1}", "seen: {1}"),
        Da("(læringen er|vores læring er|læring er|erfaringen er|vores erfaring er|en læring er|ny læring|det vi lærte er|det vi har lært er) [at] {1}", "seen: {1}"),
        Da("(notér|noter|notere|gem|gemme|log|logge|registrer|registrér|registrere|tilføj|tilføje) [en|denne] [ny] læring [om] [at] {1}", "seen: {1}"),
        Da("(notér|noter|notere|gem|gemme|log|logge|registrer|registrér|registrere|tilføj|tilføje) [en] [ny] læring", ""),
        Da("(notér|noter|notere|gem|gemme|log|logge|registrer|registrér|registrere|tilføj|tilføje) [en] [ny] læring (til|fra|for) {0}"),
    ];

    public static readonly ImmutableArray<Phrase> Headings =
    [
        En("[here are|these are|here is|list of|add|log|add these|log these|record] [all|some of] [the|our|my|some|these] [new|key|main|following|few] (learnings|lessons|lessons learned|lessons learnt|takeaways|key takeaways|findings|observations)", ""),
        En("[here are|these are|list of|add|log|record] [all|some of] [the|our|my|some|these] [new|key|main|following] (learnings|lessons|lessons learned|lessons learnt|takeaways|findings|observations) (from|for|of|about|on|in|with) [the] {0}", "{0}:"),
        En("[here is|this is] (what) (we|i) [have] (learned|learnt|saw|seen|found|found out|observed|noticed) [so far|today|this week]", ""),
        En("[here is|this is] (what) (we|i) [have] (learned|learnt|saw|seen|found|found out|observed) (from|in|about|at|with|through) [the] {0}", "{0}:"),
        En("(we|i) [have|'ve|also] (learned|learnt|saw|found|found out|observed|noticed) [the following|this|these things|so far|today|this week]", ""),
        En("(we've|we have) (learned|learnt|seen|found) [the following|this|so far]", ""),
        En("(we|i) [have] (learned|learnt|saw|found|observed) (from|in|about|at|with|through) [the] {0}", "{0}:"),
        En("(learned|learnt) (from|in|about|at|with) [the] {0}", "{0}:"),
        Da("[her er|her kommer|liste over|notér|noter|tilføj|gem] [alle|nogle af] [de|vores|mine|nogle|disse] [nye|vigtigste|følgende] (læringer|læringspunkter|læringspointer|erfaringer|erfaringerne|læringerne|observationer|pointer|iagttagelser)", ""),
        Da("[her er|her kommer|liste over|notér|noter|tilføj|gem] [alle|nogle af] [de|vores|mine|nogle|disse] [nye|vigtigste|følgende] (læringer|læringspunkter|læringspointer|erfaringer|erfaringerne|læringerne|observationer|pointer) (fra|af|om|til|i|med|for) {0}", "{0}:"),
        Da("[her er] [det|hvad] (vi har lært|vi lærte|har vi lært|lærte vi|vi så|vi har set|vi erfarede|vi har erfaret|jeg har lært|jeg så) [indtil nu|foreløbig|i dag|i denne uge|følgende]", ""),
        Da("[her er] [det|hvad] (vi har lært|vi lærte|har vi lært|lærte vi|vi så|vi har set|vi erfarede|vi har erfaret) (af|fra|i|om|med|på|gennem) {0}", "{0}:"),
        Da("(lært) (af|fra|i|om|med) {0}", "{0}:"),
    ];

    static readonly string[] Notes = ["learning from", "lesson from", "læring fra", "læring af", "learning:", "lesson:", "læring:", "erfaring:", "note:", "notat:"];

    /// <summary>A note begins with what it is: <c>Learning: …</c>, <c>Læring fra fælleskøkken: …</c>.</summary>
    public static int Beginning(string line, int at, Topic? _) =>
        Notes.Where(note => string.Compare(line, at, note, 0, note.Length, StringComparison.OrdinalIgnoreCase) == 0).Select(note => at + note.Length).DefaultIfEmpty(-1).Max();

    public static readonly ImmutableArray<Phrase> List =
    [
        En("what (did|do|have|has) (we|you|they|the team) (learn|learned|learnt|know) [so far] [from|about|in|with|through|on] [{0}]"),
        En("what (did|does|has|have) {0} (teach|taught|show|shown) [us]"),
        En("(show|list) [me|us] what we [have] learned [from|about|in|with] [{0}]"),
        Da("(vis|vise|list) [mig|os] hvad vi [har] (lærte|lært) [af|om|fra|i] [{0}]"),
        Da("har vi (fået|lært) noget [ud] [af|i|fra] {0}"),
        En("what (was|has been|is) learned [so far] [from|about|in|with|on] [{0}]"),
        En("(show|list|see) [me|us] [all] [the|our|what] (learnings|lessons|learned) [from|of|about|in|for] [{0}]"),
        En("(which|what) (learnings|lessons) (do we have|are there|have we) [from|of|about|in|for] [{0}]"),
        Da("hvad (har|lærte|ved) vi [lært] [indtil nu|foreløbig] [af|om|fra|i|med|på] [{0}]"),
        Da("hvad (lærte|har) {0} [lært] os"),
        Da("hvad (fik|har) vi (ud|fået ud) af {0}"),
        Da("(vis|vise|list) [mig|os] [alle] [vores] læringer [fra|af|om|i|for] [{0}]"),
        Da("(hvilke|hvad for) læringer (har vi|er der|findes der) [fra|af|om|i|for] [{0}]"),
    ];

    public static readonly ImmutableArray<Phrase> Find =
    [
        En("(has|have) (anyone|anybody|somebody|someone|we|others|you) [ever] (tried|tested|done|learned about|looked at) {0} [before|already]"),
        En("(what do we know|what is known|do we know anything|do we have anything|is there anything|anything) (about|on) {0}"),
        En("(search|look) for {0}"),
        En("find (anything|something|everything|learnings) (about|on) {0}"),
        Da("(find|finde) (noget|alt|læringer) (om|på) {0}"),
        En("did (anyone|anybody|we) [ever] (try|test) {0} [before|already]"),
        Da("har (nogen|vi|andre|i) [allerede|før|nogensinde|tidligere] (prøvet|afprøvet|testet|arbejdet med|erfaring med|erfaringer med) {0} [før]"),
        Da("(hvad ved vi|ved vi noget|har vi noget|er der noget|findes der noget) om {0}"),
        Da("(søg|søge|led|lede|kig|kigge) efter {0}"),
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
