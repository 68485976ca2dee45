using System.Collections.Frozen;

namespace MissionBot.Learnings;

/// <summary>Which words of a text tell what it is about, in English and Danish, and whether two of them are forms of one.</summary>
static class TellingWords
{
    const int Shortest = 3;

    // Shorter ones are compared as they are: what is left of "uge" without its ending says nothing.
    const int ShortestStem = 4;

    /// <summary>Longest first.</summary>
    static readonly string[] Endings = ["erne", "ing", "ene", "ens", "ers", "es", "ed", "en", "et", "er", "ne", "e", "s"];

    static readonly FrozenSet<string> Small = """
        a about above after again against all also always am among an and another any anybody anyone are as ask asked asks at away back be became because become been before begin
        being believe best better between both bring but by came can cannot case chance come comes could day days did different do does doing done down during each early either
        else end enough even ever every everybody everyone everything example far few find first five follow for found four free from full gave get gets getting give given gives
        go goes going gone good got great had half hard has have having he help helped helps her here him his hour hours how however i if in increase increased increases instead
        into is it its itself just keep keeps kept know known knows large last late least less let like likely little long longer look lot made main make makes making many may
        me mean means meet meeting might minutes month months more morning most much must my need needed needs never new next nine no nobody none nor not nothing now number of off
        often old on once one only open opened or other others our out over own part per percent place places plan play put question raise raises rate rather reach reached ready
        really reduce reduces result right rise rises rose run running said same saw say says second see seem seen set seven several she should show showed shows side since six
        small so some somebody someone something soon start started stay stayed still stop such take taken takes ten test tested than that the their them themselves then there
        these they thing things think this those three through time times to today together told too took towards try trying tried twice two under until up us use used uses using
        very want wanted wants was way we week weekly weeks well went were what when where which while who whole whom whose why will with within without won work worked works
        would year years yes yet you your
        ad af aften al alle allerede alt altid anden andet andre at bare bedre bedst begge begynde begyndte behov bliver blev blevet bruge bruger burde da dag dage de deltage
        dem den denne der deres derfor det dette dig din disse dog du efter eftermiddag ellers en end endnu ene eneste enkelte er et ethvert fandt fem fik fin fire flere flest for
        fordi forskellige forslag fra fremfor før først første få får gang gange gav gennem gerne giver gjorde gjort god gode godt gratis gå går ham han hans har have havde hele
        hellere helt hende her heri hertil hjalp hjælp hjælper hos hun hurtig hurtigere hurtigt hvad hvem hver hvert hvis hvor hvordan hvorfor i ifølge igen ikke imellem imod ind
        inden ingen inkl intet ja jeg jo kan kender knap kom komme kommer kun kunne lade lang langt lave laver lidt lige ligesom lille langsomt længe længere man mange med meget
        mellem men mens mere mest mig min mindre mindst mindske mindsker mod morgen måned måske må ned nej nok nogen noget nogle nu ny nye nyt nær når næste næsten og også om omkring op os over
        overfor plads prøve prøver prøvede på rigtig ro sammen samme samt se selv senere ser sidste siden sig siger sin sit sker ske skete skal skulle slut små snart som stadig
        starte startede sted steder stor store større stå står sådan således så tage tager ti tid tidligere til tilbage timer tit to tre tror uden under uge uger ud ude ugen ugentlig
        var ved vej vente vi viser viste vide vil ville vise virker virkede vores være været været ændre øge øger øget år året
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    // What nearly everything in this field is about: they add to a likeness that other words show, and show none themselves.
    static readonly FrozenSet<string> Faint = """
        action actions adult adults area areas attend borough camden campaign child children citizen citizens city civic class club clubs communities community council day event events
        families family friend friends fund funding grant grants group groups home hub idea local money office officer online organisation organisations parent parents participants partner partners
        people person pilot poor pound pounds programme project projects public pupil pupils resident residents room school schools scheme senior service services session sessions staff
        street student students support team teacher teachers town training trial visit volunteer volunteers worker workers workshop workshops young youth
        borger borgere borgerne børn børnene deltagere elev elever eleverne familie familier forening foreninger forløb forældre frivillige fællesskab gruppe grupper hjem hjemme hus indsats
        kommune kommunen kommuner kommunens kroner kvarter lokale lokal lærer lærere medarbejder medarbejdere mennesker møde møder person personer penge projekt projekter prøvehandling skole skoler
        skolen støtte tilbud unge unges ung venner voksne ældre
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>Folded, each once, in their order.</summary>
    public static IEnumerable<string> Of(string text) =>
        SearchQuery.AllWords(text).Where(word => word.Length >= Shortest && !char.IsDigit(word[0]) && !Small.Contains(word)).Distinct(StringComparer.Ordinal);

    public static bool IsFaint(string word) => Faint.Contains(word);

    /// <summary>The word without its ending.</summary>
    public static string Stem(string word)
    {
        foreach (var ending in Endings)
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal)) return Single(word[..^ending.Length]);
        return word;
    }

    /// <summary>What the word may look like elsewhere: as it is, without its ending and with others.</summary>
    public static IEnumerable<string> Forms(string word)
    {
        var stem = Stem(word);
        return Endings.Where(ending => ending.Length < 4).Select(ending => stem + ending).Prepend(stem).Prepend(word).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Forms of one word, or a compound that begins with the other: "morgenmad" and "morgenmadsklub".</summary>
    /// <param name="stem">As <see cref="Stem"/> gives it, and so with the other.</param>
    public static bool AreAlike(string stem, string otherStem)
    {
        if (stem == otherStem) return true;
        var (shorter, longer) = stem.Length <= otherStem.Length ? (stem, otherStem) : (otherStem, stem);
        if (shorter.Length < 5) return false;
        var shared = 0;
        while (shared < shorter.Length && shorter[shared] == longer[shared]) shared++;
        return shared == shorter.Length || (shared >= 5 && shorter.Length - shared <= 2 && longer.Length - shared <= 4);
    }

    // "klubben" and "klub", "stopped" and "stop".
    static string Single(string stem) => stem.Length > ShortestStem && stem[^1] == stem[^2] ? stem[..^1] : stem;
}
