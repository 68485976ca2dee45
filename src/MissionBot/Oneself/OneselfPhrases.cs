using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Oneself;

static class OneselfPhrases
{
    public static readonly ImmutableArray<Phrase> Todo =
    [
        En("what (waits|is waiting) for me", ""),
        En("(what is|what|anything|is anything|is there anything) (waiting|waits) on me [{1}]", ""),
        En("(what is|anything|is there anything|is anything) [left|still] on my (plate|desk|list) [{1}]", ""),
        En("(what|which|anything) needs (my attention|me|an answer from me|doing by me|my answer) [this week|today|now]", ""),
        En("(what do i have|what do i still have|what have i got|what have i still got|is there anything|what have i|what have i still) to do [here|in here|on here]", ""),
        En("what (i|do i) (have|need) to do", ""),
        En("(is|what is) there (something|anything) for me [to do]", ""),
        En("(show|list) [me] my (tasks|todo|to do|todos)", ""),
        Da("hvad venter [der] på mig", ""),
        Da("(hvad har jeg|hvad er der|er der noget) at gøre", ""),
        Da("(vis|vise) [mig] mine opgaver", ""),
        Da("hvad [er det] (jeg skal|skal jeg|jeg har at|mangler jeg at) [nå|lave|gøre|huske|svare på]", ""),
        Da("er der noget til mig", ""),
        En("is there anything i [still] (need|have|must|should) [to] (answer|approve|do|decide|reply to) [or] [approve|answer|decide|do]", ""),
        Da("har jeg noget [liggende] [som] jeg (skal|mangler at) (svare på|tage stilling til|gøre|godkende)", ""),
        En("(what is|anything|something|is anything|is there anything|is something|have i got anything|have i anything|do i have anything) [that is] (waiting|pending|outstanding|due|open|overdue) (for|on|from|with) me [this week|today|now|right now|here|on here|in here]", ""),
        En("what (do|should|must|shall) i [need|have] [got] [to] (do|answer|reply to|get done|look at|deal with|act on|see to|sort out) [here|on here|in here|this week|today|next|now|first|before friday|before the weekend|this morning|this afternoon] [here|on here|in here]", ""),
        En("[is there|have you got|do you have|have i got|got] anything [here] (for me|for me to do|for me to answer|i need to do|i have to do|i must do|i should do|here for me|i need to do on here|i need to look at|that needs me|that i need to do|to do for me) [this week|today|now|here]", ""),
        En("(is there|have you got|do you have) something (for me|i need to do|i have to do|i must do|i should do|i must answer|i should answer|i have to answer|that needs me|for me to do|that waits for me) [this week|today|now|here]", ""),
        En("what am i (supposed|meant|expected) to (do|answer|look at) [now|next|today|here|this week]", ""),
        En("(do|does) (anyone|anybody|anything|you) need [anything|something] (from me|me) [this week|today|now]", ""),
        En("(what are|show|list|what is) [me] my (open tasks|outstanding tasks|jobs|to-dos|outstanding items|deadlines|open items|tasks for today|tasks this week)", ""),
        Da("(er der noget|ligger der noget|noget|hvad|hvad er der|har jeg noget|hvad er det) [der|som] (venter|ligger|mangler|udestår|ligger og venter) [og venter|der venter] [på|hos|til|fra] mig [i dag|denne uge|i denne uge|lige nu|herinde]", ""),
        Da("hvad (skal|mangler|bør|må) jeg [have] [at|nå at|huske at] (lave|gøre|nå|svare på|tage mig af|få gjort|følge op på|ordne|udført|nået|gjort) [her|herinde] [i dag|denne uge|i denne uge|inden fredag|inden weekenden|nu|først|lige nu] [her|herinde]", ""),
        Da("(er der noget|hvad er der|noget) [som|der] jeg (skal|mangler at|burde|bør|skal nå at) [gøre|lave|svare på|tage mig af|nå|se på] [her|herinde|i dag|denne uge|i denne uge|lige nu]", ""),
        Da("(har jeg|er der) nogen (opgaver|udeståender|udestående opgaver|frister|ubesvarede forslag) [jeg skal nå|liggende|til mig|der venter] [i dag|denne uge|i denne uge]", ""),
        Da("(venter|ligger|er|mangler|udestår) der (noget|nogen opgaver|opgaver|noget her) (på|til|hos|fra|for) mig [her|herinde] [i dag|denne uge|i denne uge|lige nu]", ""),
        Da("hvad har (i|du|nogen|de) brug for fra mig [i dag|denne uge|i denne uge|lige nu]", ""),
        Da("hvad (kræver|trænger til) (min opmærksomhed|et svar fra mig|at jeg gør noget) [i dag|denne uge|lige nu]", ""),
        Da("(er der nogen der|skal nogen|mangler nogen|mangler i|er der noget i) [mangler|venter på] (noget fra mig|bruge noget fra mig|svar fra mig|fra mig) [i dag|denne uge]", ""),
    ];

    public static readonly ImmutableArray<Phrase> Trials =
    [
        En("(show|list|see) [me] my (trial actions|trials|experiments)", ""),
        En("(what|which trial actions) am i responsible for", ""),
        En("(what|which) (trial actions|trials) are mine", ""),
        Da("(vis|vise) [mig] mine prøvehandlinger", ""),
        Da("(hvad|hvilke prøvehandlinger) (er jeg ansvarlig|står jeg) for", ""),
        Da("hvilke prøvehandlinger er mine", ""),
    ];

    public static readonly ImmutableArray<Phrase> Missions =
    [
        En("(show|list|see) [me] my missions", ""),
        En("which missions (do i lead|am i leading|are mine|am i in)", ""),
        Da("(vis|vise) [mig] mine missioner", ""),
        Da("hvilke missioner (leder jeg|er mine|er jeg med i)", ""),
    ];
}
