using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Trials;

static class TrialPhrases
{
    public static readonly ImmutableArray<Phrase> Try =
    [
        En("[i want to|i would like to|i'd like to|we want to|we would like to|we'd like to|let's|let us] (add|create|plan|make|set up|record|note|start) [a|an] (new trial action|trial action|new trial|experiment|new experiment) [called|named|about] {0}"),
        En("(add|create|plan|make|set up|record) [a|an] [new] (trial action|trial|experiment) (for|in|under|on) [the] [mission] {1} (called|named) {0}", "{0}, mission: {1}"),
        Da("(tilføj|opret|planlæg|lav|registrér|registrer) [en] [ny] (prøvehandling|forsøg) (for|i|under|på|til) [missionen] {1} (der hedder|som hedder|kaldet|med navnet) {0}", "{0}, mission: {1}"),
        En("(add|create|plan|make|new) [a] (trial action|trial|experiment)", ""),
        En("(add|create|plan|record|note|register) {0} as (a|another|our) [new] (trial action|trial|experiment)"),
        En("(let us|we will|we'll|we are going to) try [out|a|an] {0}").Asking(),
        En("(can we|could we|shall we|should we|may we|why don't we|what if we|how about we|why not) (try|test|pilot|trial) [out] {0}").Asking(),
        En("(can|could) i try {0}").Asking(),
        En("(wouldn't it be|would it be|it would be|it'd be) (good|nice|great|worth it|fun|an idea|a good idea|an option|sensible|possible) (if we tried|to try|to try out|to test) {0}").Asking(),
        Da("(kunne det ikke være|det kunne være|det ville være|ville det være) (godt|fint|sjovt|smart|interessant|en idé|en ide|en god idé|en god ide|en mulighed) at (prøve|afprøve|teste) {0}").Asking(),
        En("(i want|we want|i would like|i'd like|we would like|we'd like) to (try|test) [out] {0}").Asking(),
        En("we (want|plan) to (run|test|do) {0}").Asking(),
        En("(could|can|should|shall) we do something (with|on|around) {0} [at some point|some day|some time|sometime|one day]").Asking(),
        Da("(kunne|kan|skulle) (man|vi) [ikke] [engang] (prøve|teste) noget (med|omkring) {0}").Asking(),
        Da("(vi|man) (kunne|skulle|burde) [måske] [engang] (lave|gøre|prøve) noget (med|omkring) {0}").Asking(),
        Da("(kunne|kan|skal|skulle|burde) (man|vi) [engang] (kigge på|lave|gøre|se på) noget (med|omkring) {0} [engang|på et tidspunkt]").Asking(),
        Da("[jeg vil gerne|vi vil gerne|lad os|jeg vil|vi vil] (tilføj|tilføje|opret|oprette|planlæg|planlægge|lav|lave|notér|noter|notere|registrer|registrér|registrere) [en] [ny] (prøvehandling|forsøg) [der hedder|med titlen|om] {0}"),
        Da("(tilføj|tilføje|opret|oprette|planlæg|planlægge|lav|lave) [en] [ny] prøvehandling", ""),
        Da("(tilføj|tilføje|opret|oprette|planlæg|planlægge|notér|noter|registrér) [venligst] {0} som [en] [ny] (prøvehandling|prøvehandling mere)"),
        Da("(lad os|vi) (prøve|afprøve|prøver|afprøver) {0}").Asking(),
        Da("(kan vi|kunne vi|skal vi|skulle vi|burde vi|må vi|bør vi|hvad hvis vi|hvad med at|kan jeg|kunne man) [ikke] (prøve|afprøve|prøver|afprøver|teste|tester) [af] [med] {0}").Asking(),
        Da("(vi|jeg) (vil gerne|kunne godt tænke os at|kunne godt tænke mig at|vil|har lyst til at|ønsker at) (prøve|afprøve|teste) [af] [med] {0}").Asking(),
        En("(add|create|plan|set up|record) the (trial action|trial|experiment) {0} under [the] [mission] {1}", "{0}, mission: {1}"),
        Da("(tilføj|tilføje|opret|oprette|planlæg|planlægge|lav|lave|registrér|registrer) prøvehandlingen {0} under [missionen] {1}", "{0}, mission: {1}"),
        En("(would|could|might|is) {0} [be] (something|worth|a thing|one) (we could try|to try|we can try|trying|for us to try|we try|we might try|we should try|we could test) [out] [one day|some day|sometime|next year|soon|later|too]").Asking(),
        Da("(var|er|ville|kunne) {0} [være] noget (vi kunne|man kunne|vi skulle|at|vi burde|for os at) [prøve|afprøve|teste] [af] [en dag|engang|på et tidspunkt|til næste år|senere]").Asking(),
    ];

    public static readonly ImmutableArray<Phrase> TryHeadings =
    [
        En("[here are|these are|here is a list of|a list of|list of|add|add these|plan|plan these|record|please add] [all] [the|our|my|these|some|next|more] [new|next|planned|following|first|few|two|three|four|five|six|seven|eight|nine|ten] (trial actions|trials|experiments|trial actions to plan|trials to plan) [below|to add]", ""),
        En("[here are|these are|list of|add|add these|plan|record] [all] [the|our|my|these|some] [new|next|planned|following|first|few|two|three|four|five|six|seven|eight|nine|ten] (trial actions|trials|experiments) (for|in|on|of) [the|our] [mission] {0}", "mission: {0}"),
        En("(things|what) (we|i) (will|want to|would like to|are going to) (try|test)", ""),
        En("(we want to try|we will try|we'll try|to try|let's try|we are going to try|we plan to try) [the following|these|this|the following things]", ""),
        Da("[her er|her kommer|det er|tilføj|opret|planlæg|en liste over|liste over] [alle] [de|vores|mine|disse|følgende|nogle|flere|næste] [nye|næste|planlagte|følgende|første|to|tre|fire|fem|seks|syv|otte|ni|ti] (prøvehandlinger|forsøg|prøvehandlingerne) [nedenfor]", ""),
        Da("[her er|her kommer|tilføj|opret|planlæg|liste over] [alle] [de|vores|mine|disse|følgende|nogle] [nye|næste|planlagte|følgende|første|to|tre|fire|fem|seks|syv|otte|ni|ti] (prøvehandlinger|forsøg|prøvehandlingerne) (for|i|på|til|under) [missionen] {0}", "mission: {0}"),
        Da("(vi vil prøve|vi vil afprøve|vi vil gerne prøve|vi prøver|vi afprøver|det vil vi prøve|det vil vi afprøve|det prøver vi) [følgende|af|dette]", ""),
    ];

    public static readonly ImmutableArray<Phrase> ProposeHeadings =
    [
        En("[here are|these are|list of|add] [all] [the|our|my|some|a few] [new|following|few] (ideas|proposals|suggestions|proposed trial actions|ideas for trial actions|ideas to try)", ""),
        En("[here are|these are|list of|add] [all] [the|our|my|some] [new|following|few] (ideas|proposals|suggestions|proposed trial actions) (for|in|on) [the|our] [mission] {0}", "mission: {0}"),
        Da("[her er|her kommer|liste over|tilføj] [alle] [de|vores|mine|nogle|et par] [nye|følgende] (idéer|ideer|forslag|forslag til prøvehandlinger|idéer til prøvehandlinger|ideer til prøvehandlinger)", ""),
        Da("[her er|her kommer|liste over|tilføj] [alle] [de|vores|mine|nogle] [nye|følgende] (idéer|ideer|forslag) (for|i|til) [missionen] {0}", "mission: {0}"),
    ];

    public static readonly ImmutableArray<Phrase> Propose =
    [
        En("(propose|suggest) (a|another) [new] (trial action|trial|experiment|idea)", ""),
        En("(i|we) (propose|suggest|would like to propose|would like to suggest|want to propose|want to suggest) {0} as (a|another) [new] (trial action|trial|experiment)").Asking(),
        En("(i|we) (would like|want) to (propose|suggest) [to try|trying|that we try] {0}").Asking(),
        Da("(jeg|vi) (foreslår|vil foreslå|vil gerne foreslå|ville foreslå) {0} som [en] [ny] prøvehandling").Asking(),
        En("(i|we) (propose|suggest) [to try|trying|that we try] {0}").Asking(),
        En("(my|our|a|one) (proposal|suggestion) is {0}").Asking(),
        En("[i have|here is] (an|my|our|one) idea [is] {0}").Asking(),
        En("(my|our|a|one) (proposal|suggestion) {0}").Asking(),
        Da("(jeg|vi) (foreslår|vil foreslå|vil gerne foreslå) [at vi prøver|at prøve] {0}").Asking(),
        Da("(mit|vores|et) forslag er [at] {0}").Asking(),
        En("(proposal|suggestion|idea) (for a trial action|for a trial|is) {0}").Asking(),
        Da("[jeg har|her er|vi har] (en|min|vores) (idé|ide|ideen) [er] {0}").Asking(),
        Da("(mit|vores|et) forslag {0}").Asking(),
    ];

    public static readonly ImmutableArray<Phrase> Start =
    [
        En("{0} (started|began|has started|have started|has begun|have begun|got going|got under way|kicked off|is under way|are under way|is running now|has just started|went live|launched|has launched) [{1}]", "{0} {1}"),
        En("(we|i) [have] [just|now] (started|begun|began|launched|kicked off|set off|got going with) {0}"),
        En("(kick off|launch|set off|get going with) {0}"),
        En("(set|mark) {0} (as) (started|running)"),
        En("{0} (is|are) (now) (running|started|on)"),
        Da("{0} (begyndte|startede|er begyndt|er startet|er gået i gang|er kommet i gang|gik i gang|er i gang|er sat i gang|blev sat i gang|kom i gang|er skudt i gang|blev skudt i gang) [nu] [{1}]", "{0} {1}"),
        Da("(vi|jeg) (startede|begyndte|har startet|har begyndt|har sat|er begyndt på|er begyndt med|er gået i gang med|er startet på|er startet med|er kommet i gang med|gik i gang med|satte) {0}"),
        Da("(vi|jeg) (har sat|satte) {0} i gang [{1}]", "{0} {1}"),
        Da("(sæt|sætte|få|skyd) {0} i gang [{1}]", "{0} {1}"),
        Da("(starte|begynde|påbegynde|igangsætte|igangsæt|påbegynd) [med|på] {0}"),
        Da("gå i gang med {0}"),
        En("{0} (is|are) (up and running|running|going|under way) since {1}", "{0} {1}"),
        En("{0} (has|have) been (running|going|under way) since {1}", "{0} {1}"),
        En("(we|i) got {0} (off the ground|up and running|going|started|under way) [{1}]", "{0} {1}"),
        Da("{0} (har kørt|kører|har været i gang|er i gang) siden {1}", "{0} {1}"),
        Da("(vi|jeg) fik {0} (op at køre|i gang|sat i gang|skudt i gang) [{1}]", "{0} {1}"),
    ];

    public static readonly ImmutableArray<Phrase> End =
    [
        En("{0} (ended|has ended|have ended|is over|are over|is finished|are finished|has finished|finished|is done|are done|came to an end|was completed|is completed|wrapped up|has wrapped up|stopped|has stopped) [{1}]", "{0} {1}"),
        En("(we|i) [have] [just|now] (ended|finished|completed|stopped|wrapped up|closed down|concluded) {0}"),
        En("(we|i) are [now] (done|finished) with {0}"),
        En("(stop|conclude|wrap up|close down) [the] [trial action|trial] {0}"),
        En("(stop|conclude|wrap up|close down|end) [the] {0} (trial|trial action|experiment)"),
        Da("{0} (sluttede|er slut|er sluttet|er færdig|er færdige|er afsluttet|blev afsluttet|er ovre|stoppede|er stoppet|blev færdig|er overstået) [{1}]", "{0} {1}"),
        Da("(afslutte|slutte|stoppe) {0}"),
        Da("(vi|jeg) (afsluttede|har afsluttet|er færdige med|er færdig med|stoppede|har stoppet|sluttede|har sluttet|blev færdige med) {0}"),
    ];

    public static readonly ImmutableArray<Phrase> Pause =
    [
        En("{0} (is|are|was|has been|have been) [now] (paused|on hold|put on hold)"),
        En("(put|place) {0} on hold"),
        En("(put|place) {0} on hold because {1}", "{0} because {1}"),
        En("(we|i) [have] [just|now] (paused|suspended|put) {0}"),
        En("(we|i) [have] [just|now] (paused|suspended|put) {0} because {1}", "{0} because {1}"),
        Da("{0} er [nu] [sat] på pause"),
        Da("(vi|jeg) (har sat|sætter|satte) {0} på pause"),
        Da("(vi|jeg) (har sat|sætter|satte) {0} på pause fordi {1}", "{0} fordi {1}"),
        Da("(sæt|sætte|stil) {0} på pause"),
        Da("(sæt|sætte|stil) {0} på pause fordi {1}", "{0} fordi {1}"),
    ];

    public static readonly ImmutableArray<Phrase> Resume =
    [
        En("{0} (goes on|go on|has resumed|have resumed|is running again|are running again|is back on|are back on)"),
        En("(we|i) [have] [just|now] (resumed|restarted|picked up) {0}"),
        Da("nu kan {0} (køre videre|fortsætte|komme i gang igen) [igen]").Asking(),
        Da("{0} (er genoptaget|er i gang igen|fortsætter|kører igen)"),
        Da("(vi|jeg) (har genoptaget|genoptog|genoptager) {0}"),
    ];

    public static readonly ImmutableArray<Phrase> List =
    [
        En("(show|list|see) [me|us] [all] [the|our] (trial actions|trials|experiments) [of|for|in] [{0}]"),
        En("(what|which) (trial actions|trials|experiments) (are we|do we) [running|run|trying|doing] [in|for|on] [{0}]"),
        Da("(hvilke|hvad for) (prøvehandlinger|forsøg) (kører|laver|afprøver|prøver) vi [i|på|for|under] [{0}]"),
        En("(what|which) (trial actions|trials|experiments) (do we have|are there|have we) [in|for|on] [{0}]"),
        En("(what|which) (trial actions|trials|experiments) (are|is) [currently] running [in|for] [{0}]", "running {0}"),
        En("(what|which) (trial actions|trials|experiments|ones) (are|have been) {0}"),
        En("what (are we|is being) (trying|tried|testing|tested) [now|at the moment|out] [in|for|with|on] [{0}]"),
        En("what (is|are) (running|going on|under way) [now|at the moment] [in|for] [{0}]", "running {0}"),
        En("(anything|is there anything|do we have anything) planned [but not] [started|begun] [yet]", "planned"),
        En("what (have we|do we have|have you|is|are) [got] planned [but not] [started|begun] [yet]", "planned"),
        Da("(er der noget|hvad|hvad er der|er der noget som) vi har planlagt [men] [ikke] [fået] [sat i gang|begyndt på|begyndt] [endnu]", "planlagt"),
        Da("(hvad|hvad er der) (er|har vi) planlagt [lige nu|nu]", "planlagt"),
        En("what's (running|going on|under way) [now|at the moment] [in|for] [{0}]", "running {0}"),
        En("(what is|what's) in [the|our] portfolio"),
        En("(show|list|see) [me|us] (everything|all|what) we [have] (tried|tested|are trying|are testing) [in|for|with|on] [{0}]"),
        Da("(vis|vise|list|liste) [mig|os] [alle] [vores] prøvehandlinger [i|for|på] [{0}]"),
        Da("(hvilke|hvad for) prøvehandlinger (har vi|er der|findes der) [i|på|for] [{0}]"),
        Da("(hvilke|hvad for) prøvehandlinger er i gang [i|på|for] [{0}]", "i gang {0}"),
        Da("(hvilke|hvad for) (prøvehandlinger|forsøg) kører [lige nu|nu|for tiden|i øjeblikket] [i|på|for] [{0}]", "i gang {0}"),
        Da("hvilke [prøvehandlinger] er {0}"),
        En("(list|show) [me|us] [all] (what|everything that|those that|the ones that) (is|are) {0}"),
        Da("(vis|vise|list) [mig|os] [alt] (hvad|det) der er {0}"),
        Da("(vis|vise|list) [mig|os] (alt|hvad) [det] vi har (prøvet|afprøvet) [i|for|med|på] [{0}]"),
        Da("hvad (har|er) vi [alle] (gang i|i gang med) [lige nu|nu]", "i gang"),
        Da("hvad (prøver|afprøver|tester|forsøger) vi [lige nu|nu|af] [i|med|på] [{0}]"),
        Da("hvad er det vi (prøver|afprøver|tester|forsøger) [af|os frem med] [lige nu|nu|for tiden|i øjeblikket]", "i gang"),
        Da("hvad (er|har vi) i gang [lige nu|nu] [i|med] [{0}]", "i gang {0}"),
    ];

    public static readonly ImmutableArray<Phrase> Show =
    [
        En("(show|open) [me|us] {0}"),
        Da("(vis|vise) [mig|os] {0}"),
        En("(show|open) [me|us] [the] (trial action|trial) {0}"),
        En("(what happened|what is happening|what became) (with|to|of) {0}"),
        Da("hvad (skete der|sker der|er der sket|blev der) (med|af) {0}"),
        En("(tell|show) (me|us) [more] about [the] [trial action|trial] {0}"),
        En("what is [the] (trial action|trial) {0} [about]"),
        Da("(vis|vise|åbn|åbne) [mig|os] prøvehandlingen {0}"),
        Da("(fortæl|fortælle|vis|vise) (mig|os) [lidt|noget|mere] om [prøvehandlingen] {0}"),
        Da("(fortæl|fortælle) [lidt|noget|mere] om [prøvehandlingen] {0}"),
        En("tell [a bit|a little|something|more] about [the] {0}"),
        Da("hvad (er|går) prøvehandlingen {0} [ud på]"),
    ];

    public static readonly ImmutableArray<Phrase> Change =
    [
        En("extend [the] [trial action] {0} (to|until|till|by|for) {1}", "{0}: end: {1}"),
        En("(move|push|change|set|extend|shift|put) its (end|end date|last day|finish) [back|out] (to|until) {1}", "end: {1}").Asking(),
        En("extend [the] {0} (trial|trial action|experiment) (to|until|till|by|for) {1}", "{0}: end: {1}"),
        En("(let|have) [the] {0} (run on|run|go on|carry on|continue) (until|till|to) {1}", "{0}: end: {1}"),
        En("{0} (should|is to|needs to|has to|must) be (extended|prolonged) (until|till|to|by) {1}", "{0}: end: {1}").Asking(),
        Da("{0} (skal|må|bør) forlænges (til|indtil|frem til|med) {1}", "{0}: slut: {1}").Asking(),
        En("{0} (should|is to|needs to|has to|must) (run|go on|carry on|continue) [on] (until|till|to) {1} [instead]", "{0}: end: {1}").Asking(),
        Da("{0} (skal|må|bør) (køre|løbe|fortsætte|vare) [videre] (til|indtil|frem til) {1} [i stedet]", "{0}: slut: {1}").Asking(),
        Da("lad {0} (køre|løbe|fortsætte) [videre] (til|indtil) {1}", "{0}: slut: {1}"),
        En("(let|have) [the] {0} (run|go on|carry on|continue) [on] [for] (another|a further) {1}", "{0}: end: another {1}"),
        En("(let|have) [the] {0} (run|go on|carry on|continue) [on] [for] {1} (longer|more)", "{0}: end: {1}"),
        Da("lad {0} (køre|løbe|fortsætte) [videre] [i] {1} (mere|længere)", "{0}: slut: {1}"),
        En("{0} [now] (ends|finishes|runs until|runs to|will end|will finish) [on] {1} (instead of|rather than) {2}", "{0}: end: {1}"),
        En("{0} [now] (runs until|runs to|is to run until|ends|finishes) [on] {1}", "{0}: end: {1}").Asking(),
        En("{0} (is extended|has been extended|was extended|is prolonged) (to|until|by) {1}", "{0}: end: {1}"),
        En("(move|push|change|set|extend|postpone|prolong|shift) [back|out] the (end|end date|finish|finish date|last day) (of|for) {0} [back|out] (to|until) {1}", "{0}: end: {1}"),
        Da("(forlæng|forlænge) [prøvehandlingen] {0} (til|indtil|frem til|til og med|med) {1}", "{0}: slut: {1}"),
        Da("[prøvehandlingen] {0} (forlænges|er forlænget|bliver forlænget|er blevet forlænget) (til|indtil|med) {1}", "{0}: slut: {1}"),
        Da("(flyt|udskyd|ret|ændr|sæt|forlæng) (slutdatoen|slutningen|afslutningen|slutdato) (for|på|af) {0} til {1}", "{0}: slut: {1}"),
        En("(prolong|lengthen|keep) [the] [trial action] {0} [going|running] (to|until|till) {1}", "{0}: end: {1}"),
        En("extend [the] [trial action] {0} so [that] it [only] (ends|runs|finishes|goes on|lasts) [on|until|till|to] {1}", "{0}: end: {1}"),
        Da("(forlæng|forlænge) [prøvehandlingen] {0} så (den|det|de) [først|fortsat] (slutter|løber|varer|kører|stopper|ender) [til|indtil|frem til|den] {1}", "{0}: slut: {1}"),
    ];

    public static readonly ImmutableArray<Phrase> HandOver =
    [
        En("(hand|give|pass) {0} [over|on] to {1}", "{0} to {1}"),
        En("{0} (takes over|takes on|will take over|will take on|is taking over|has taken over) {1} (from me|from us)", "{1} to {0}").Asking(),
        Da("{0} (overtager|skal overtage|har overtaget|vil overtage) {1} (efter mig|fra mig|efter os)", "{1} til {0}").Asking(),
        Da("lad {0} overtage {1}", "{1} til {0}").Asking(),
        En("let {0} take over {1}", "{1} to {0}").Asking(),
        Da("{0} (skal|bliver) [fremover] ejes af {1}", "{0} til {1}").Asking(),
        En("(change|set|switch) the owner of {0} to {1}", "{0} to {1}"),
        En("[the] new owner of {0} is {1}", "{0} to {1}"),
        Da("(skift|ændr|ret|sæt) (ejeren|ejer|den ansvarlige|ansvarlig) (af|for|på) {0} til {1}", "{0} til {1}"),
        Da("[den] (ny|nye) (ejer|ansvarlig|ansvarlige|tovholder) (af|for|på) {0} er {1}", "{0} til {1}"),
        En("(give|hand|pass) [over] (all of my|all my|my) trial actions [over|on] to {0}", "all of mine to {0}"),
        En("(give|hand|pass) [over] all of the trial actions of {0} [over|on] to {1}", "all of {0} to {1}"),
        En("{0} (takes over|takes on|will take over|will take on) (all of my|all my|my) trial actions", "all of mine to {0}").Asking(),
        En("{0} (takes over|takes on|will take over|will take on) {1}", "{1} to {0}").Asking(),
        En("make {0} (responsible for|the owner of|owner of) {1}", "{1} to {0}"),
        Da("(giv|giver|overdrag) [lige] [prøvehandlingen] {0} [videre|over] til {1}", "{0} til {1}"),
        Da("(giv|overdrag) [alle] mine prøvehandlinger [videre] til {0}", "alle mine til {0}"),
        Da("(giv|overdrag) [alle] prøvehandlingerne fra {0} [videre] til {1}", "alle fra {0} til {1}"),
        Da("{0} (overtager|skal overtage) [alle] mine prøvehandlinger", "alle mine til {0}").Asking(),
        Da("{0} (overtager|skal overtage) {1}", "{1} til {0}").Asking(),
        Da("gør {0} ansvarlig for {1}", "{1} til {0}"),
    ];
}
