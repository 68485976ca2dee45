using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Oneself;

static class OneselfPhrases
{
    public static readonly ImmutableArray<Phrase> Todo =
    [
        En("what (waits|is waiting) for me", ""),
        En("what's waiting for me", ""),
        En("(what do i have|what have i got|is there anything) to do", ""),
        En("what (i|do i) (have|need) to do", ""),
        En("(is|what is) there (something|anything) for me [to do]", ""),
        En("(show|list) [me] my (tasks|todo|to do|todos)", ""),
        Da("hvad venter [der] på mig", ""),
        Da("(hvad har jeg|hvad er der|er der noget) at gøre", ""),
        Da("(vis|vise) [mig] mine opgaver", ""),
        Da("hvad [er det] (jeg skal|skal jeg|jeg har at|mangler jeg at) [nå|lave|gøre|huske|svare på]", ""),
        Da("er der noget til mig", ""),
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
