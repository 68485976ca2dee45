using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Help;

static class HelpPhrases
{
    public static readonly ImmutableArray<Phrase> Help =
    [
        En("what [else] can (you|i|we) (do|help me with|help us with|help with|help) [here|for me|for us|with you|with]", ""),
        En("how (does this work|does it work|do you work|do i use you|do i use this|do i start|do i begin|do we start)", ""),
        En("(who|what) are you", ""),
        En("(what|which) commands (are there|do you know|can i use)", ""),
        En("(i am|i'm) (lost|stuck|new here|new)", ""),
        En("(help|can someone help) (me|us) [please]", ""),
        En("(i|we) need [some] help", ""),
        En("how do (i|we) (log|add|record|write|note|make|do|plan|create) (a|an) [new] (learning|lesson)", "learn"),
        En("how do (i|we) (log|add|record|write|note|make|do|plan|create) (a|an) [new] (trial action|trial)", "try"),
        En("how do (i|we) (log|add|record|write|note|make|do) (a|an) [new] measurement", "measure"),
        Da("hvad kan (du|jeg|man|vi) [ellers] [gøre|bruges til|bruge dig til|hjælpe med|hjælpe os med|hjælpe mig med] [her|ellers]", ""),
        Da("hvordan (bruger man dig|bruger man det|bruger man det her|skal man bruge dig|virker det|virker du|fungerer det|fungerer du|bruger jeg dig|bruger jeg det|kommer jeg i gang|kommer vi i gang)", ""),
        Da("hvem er du", ""),
        Da("(jeg er|vi er) (ny her|nye her|ny|gået i stå|i tvivl)", ""),
        Da("(hjælp mig|hjælp os|jeg har brug for hjælp|vi har brug for hjælp|jeg skal bruge hjælp)", ""),
        Da("hvilke kommandoer (er der|kan jeg bruge|kender du)", ""),
        Da("hvordan (noterer|skriver|logger|tilføjer|opretter|laver) (jeg|vi|man) en [ny] læring", "lær"),
        Da("hvordan (noterer|skriver|logger|tilføjer|opretter|laver|planlægger) (jeg|vi|man) en [ny] prøvehandling", "prøv"),
        Da("hvordan (noterer|skriver|registrerer|tilføjer|laver) (jeg|vi|man) en [ny] måling", "måling"),
        En("(explain|tell|show|list) [to] [me|us] what (i|we|one) (can|may|could) (ask|say|do|write|type|use|ask of|tell) [you|to you] [here|for] [to do]", ""),
        En("what (can|may|could) (i|we|one) (ask|say|write|type|tell) [you|to you] [here|about|for]", ""),
        Da("(forklar|forklare|fortæl|fortælle|vis|vise|sig|skriv) [mig|os] [lige] hvad (jeg|vi|man) kan (spørge|bede|skrive|gøre|sige|bruge) [dig|til dig] [om|til|her|om her]", ""),
        Da("hvad (kan|må) (jeg|vi|man) (spørge|bede|skrive til|sige til) [dig] [om|her|om her]", ""),
    ];

    public static readonly ImmutableArray<Phrase> Language =
    [
        En("[speak|write|talk|switch to|change to|answer|use] [in] english", "english"),
        En("(speak|write|talk|switch to|change to|answer|use|in) [in] danish", "danish"),
        Da("(tal|skriv|svar|snak) [på] dansk", "dansk"),
        En("(answer|reply|speak|write|talk) [to] [me|us] [back] in english [from now on|in future|instead]", "english"),
        En("(answer|reply|speak|write|talk) [to] [me|us] [back] in danish [from now on|in future|instead]", "danish"),
        Da("(svar|svare|skriv|skrive|tal|tale|snak|snakke) [til] [mig|os] på dansk [fremover|fra nu af|i stedet]", "dansk"),
        Da("(svar|svare|skriv|skrive|tal|tale|snak|snakke) [til] [mig|os] på engelsk [fremover|fra nu af|i stedet]", "engelsk"),
        Da("på dansk", "dansk"),
        Da("skift til dansk", "dansk"),
        Da("(tal|skriv|svar|snak) [på] engelsk", "engelsk"),
        Da("på engelsk", "engelsk"),
    ];
}
