using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Missions;

static class MissionPhrases
{
    public static readonly ImmutableArray<Phrase> New =
    [
        En("(add|create|record|start|make|set up) [a|our] [new] mission [called|named] {0}"),
        En("(add|create|record|start|make|set up) [a|our] [new] mission", ""),
        En("(our|we have a|the|my) [new] mission is [that|to] {0}").Asking(),
        Da("(tilføj|tilføje|opret|oprette|lav|lave|registrer|start) [en|vores] [ny] mission [der hedder] {0}"),
        Da("(tilføj|opret|lav|start) [en|vores] [ny] mission", ""),
        Da("(vores|min|den) [nye] mission er [at] {0}").Asking(),
    ];

    public static readonly ImmutableArray<Phrase> List =
    [
        En("(what|which) missions (do we have|are there|have we|exist)"),
        En("(show|list|see) [me|us] [all] [the|our] missions"),
        En("(show|list|see) [me|us] (every|each) mission"),
        En("what are our missions"),
        Da("(hvilke|hvad for) missioner (har vi|er der|findes der|arbejder vi med)"),
        Da("(vis|vise|list) [mig|os] [alle] [vores] (missioner|missionerne)"),
        Da("hvad er vores missioner"),
    ];

    public static readonly ImmutableArray<Phrase> Show =
    [
        En("(show|open) [me|us] [the] mission {0}"),
        En("(what is|what's) (the|our) mission [of|about|on] [{0}]"),
        En("what is [the] {0} mission (in plain words|in short|in one sentence|about) [and by when|and until when|and when does it end]"),
        En("how [is] [the] {0} mission [is] (worded|phrased|put|formulated|written)"),
        En("how [the] {0} mission is (worded|phrased|put|formulated|written)"),
        Da("hvordan er [det] [nu] [lige] (missionen|målet|formålet) [for|i|på] {0} [er] (formuleret|beskrevet|skrevet)"),
        Da("hvordan lyder (missionen|målet|formålet) [for|i|på] [{0}]"),
        En("what is {0} about"),
        En("what is the (goal|aim|purpose|deadline) of [the] [mission] {0}"),
        En("what is the (goal|aim|purpose|deadline) of [the] [mission] {0} and {1}", "{0}"),
        Da("(vis|vise|åbn|åbne) [mig|os] missionen {0}"),
        Da("hvad er (missionen|vores mission) [om|i] [{0}]"),
        Da("hvad går [missionen] {0} ud på"),
        Da("hvad er [det] (målet|formålet|fristen|deadlinen) [er] (med|for|på|i) [missionen] {0}"),
        Da("hvad er [det] (målet|formålet|fristen|deadlinen) [er] (med|for|på|i) [missionen] {0} og {1}", "{0}"),
        En("[what is|remind me of|of|tell me|show me|give me] [the] [exact|precise|actual|real|overall|final|official|stated|agreed|current] (goal|aim|purpose|target|deadline|timeline|timeframe|time frame|wording) [and] [the] [goal|aim|purpose|deadline|timeline|timeframe|end date] (of|for|with|on|behind) [the] [mission] {0}"),
        En("what is the [exact|precise|actual|real|overall|final|official|stated|agreed|current] (goal|aim|purpose|target|deadline) (of|for|with|on) [the] [mission] {0} and (by when|when|what is the deadline|by when is that|when does it end|when is it due|when do we have to be there|until when|how long do we have|the deadline) [{1}]", "{0}"),
        En("what [exactly] (was|is) the [exact|actual|real] (goal|aim|purpose|deadline) (of|for) [the] [mission] {0} again"),
        En("[remind us|remind me] what [the] {0} [mission's] [exact|actual|real|overall] (goal|aim|purpose|target|deadline) is [and by when|and when it ends|again|exactly]"),
        En("what [does] [the] {0} mission (says|say|is called|promises|promise) [exactly|precisely|literally] [word for word|in full|word by word]"),
        Da("[giv|give|vis|vise|citér|citer|citere|skriv|skrive|send|sende] [mig|os] missionens [præcise|fulde|hele] (mål|formål|ordlyd|frist|deadline) [ordret|ord for ord|i sin helhed]", ""),
        En("what [the] {0} (mission|mission's) [exact|actual|real|overall] (goal|aim|purpose|target|deadline) is [and] [by] [when] [{1}]", "{0}"),
        En("what (are|do) we (trying|aiming|want|meant|supposed|promising|promise) [to] (achieve|reach|get to|do) (with|in|on|for) {0} and by when"),
        En("by when [exactly] (do we want to|should we|must we|are we to|do we have to) (reach|have reached|get to|meet|achieve) the (goal|aim|target) (of|for|with|on) {0}"),
        Da("[hvad er|hvad var|vis mig|giv mig|fortæl mig|om|på] [det|den|nu|lige] [præcise|egentlige|overordnede|konkrete|endelige|officielle|nøjagtige|aktuelle|vedtagne] (mål|målet|formål|formålet|frist|fristen|deadline|deadlinen|tidsplan|tidsplanen|ordlyd|ordlyden|tidshorisont) [og] [frist|fristen|tidsplan|tidsplanen|deadline|deadlinen|tidshorisont] (med|for|på|i|af) [missionen] {0}"),
        Da("(hvad er|hvad var) [det|den|nu|lige] [præcise|egentlige|overordnede|konkrete|endelige|officielle|nøjagtige|aktuelle|vedtagne] (mål|målet|formål|formålet|frist|fristen|deadline|deadlinen) (med|for|på|i) [missionen] {0} og (hvornår|hvad er fristen|inden hvornår|til hvornår|hvor længe|fristen|frist) [{1}]", "{0}"),
        Da("hvad (vil vi|skal vi|prøver vi at|lover vi at) [egentlig] (opnå|nå|nå frem til) (med|i|på|for) {0} og (hvornår|inden hvornår) [{1}]", "{0}"),
        En("(when|by when) (must|should|does|shall) {0} [have to] be (reached|done|achieved|there|met)"),
        Da("(hvornår|inden hvornår) skal vi være (i mål|færdige|nået i mål) med [missionen] {0}"),
        Da("hvad er det [præcis|præcist|egentlig] [at] vi har lovet [borgerne|byen|alle] (med|i) [missionen] {0}"),
        Da("(hvornår|inden hvornår) skal {0} være (i mål|nået|opfyldt|indfriet)"),
        Da("(hvornår|inden hvornår) (skal vi have|skal vi) [nå|nået] målet (med|for|på|i) {0} [være nået]"),
    ];

    public static readonly ImmutableArray<Phrase> Leaders =
    [
        En("who (leads|is leading|is in charge of) [the mission] [{0}]"),
        En("who is in charge [here]", ""),
        En("who are the leaders (here|in here|in this channel|in this chat)", ""),
        Da("hvem er (lederne|leder|lederen) (her|herinde|i kanalen)", ""),
        En("(show|list|name) [me|us] [the|our] [mission] leaders", ""),
        En("[show|list] [me|us] the [mission] leaders of {0}"),
        En("who (is|are) the (leader|leaders) [of|for] [{0}]"),
        Da("hvem (leder|står for) [missionen] [{0}]"),
        Da("[vis|list] [mig|os] (lederne|missionens ledere|missionsledere|missionslederne)", ""),
        Da("(missionsledere|missionslederne|lederne) (af|for|på) {0}"),
        Da("hvem er (leder|ledere|lederen|lederne) [af|for|på] [{0}]"),
    ];

    public static readonly ImmutableArray<Phrase> NameLeader =
    [
        En("(name|make|appoint) {0} [as|a|as a] leader"),
        En("(name|make|appoint) {0} [as|a|as a] leader (of|for) {1}", "{0} of {1}"),
        Da("(udpeg|gør|sæt) {0} (som|til) leder"),
        Da("(udpeg|gør|sæt) {0} (som|til) leder (af|for|på|i) {1}", "{0} af {1}"),
    ];

    public static readonly ImmutableArray<Phrase> StopLeading =
    [
        En("i (no longer lead|do not lead|don't lead|do not want to lead|don't want to lead|no longer want to lead|want to stop leading|want to step down from) [the mission] {0}"),
        En("i (do not lead|don't lead|do not want to lead|don't want to lead) [the mission] {0} (any more|anymore|any longer)"),
        En("(i am|i'm) (no longer|not) [the|a] leader of [the mission] {0} [any more|anymore|any longer]"),
        En("i (no longer lead|want to stop leading|want to step down)", ""),
        En("(remove|take off) {0} as [a|the] leader", "leader: {0}"),
        En("(remove|take off) {0} as [a|the] leader (of|from) {1}", "{1}, leader: {0}"),
        En("remove leader {0}", "leader: {0}"),
        En("remove leader {0} (of|from) {1}", "{1}, leader: {0}"),
        En("{0} (no longer leads|does not lead|is no longer leader of|is no longer the leader of) {1} [any more|anymore]", "{1}, leader: {0}").Asking(),
        Da("jeg (er ikke længere|vil ikke længere være) leder (af|for|på) [missionen] {0}"),
        Da("jeg (er ikke længere|vil ikke længere være) leder", ""),
        Da("jeg (leder ikke længere|vil ikke længere lede|vil ikke lede) [missionen] {0}"),
        Da("jeg (stopper|vil stoppe|holder op|vil holde op|træder tilbage|vil træde tilbage|fratræder) som leder [af|for|på] [missionen] [{0}]"),
        Da("(stop|stoppe|hold op|holde op|lad være) med at lede [missionen] [{0}]"),
        Da("(fjern|slet) {0} som leder", "leder: {0}"),
        Da("(fjern|slet) {0} som leder (af|for|på|i|fra) {1}", "{1}, leder: {0}"),
        Da("{0} (leder ikke længere|er ikke længere leder af|er ikke længere leder for) {1}", "{1}, leder: {0}").Asking(),
    ];

    public static readonly ImmutableArray<Phrase> Extend =
    [
        En("(move|push|change|set|shift|extend) [back] the deadline (of|for) [the] [mission] {0} [mission] [back] to {1}", "{0} to {1}"),
        En("(move|push|change|set|shift|extend) [back] the {0} deadline [back] to {1}", "{0} to {1}"),
        Da("(ryk|flyt|skub|udskyd|ændr|ret|sæt|forlæng) missionens (frist|deadline) [ud] til {1}", "til {1}").Asking(),
        Da("(ryk|flyt|skub|udskyd|ændr|sæt|forlæng) (fristen|deadlinen|deadline) (for|på|af) [missionen] {0} [ud] til {1}", "{0} til {1}"),
        En("(move|push|shift|extend|postpone) [back|out] the {0} mission's deadline [back|out] (to|until) {1}", "{0} to {1}"),
        En("{2} (has|have) (decided|agreed|voted|asked us) to (move|push|extend|shift|postpone) [back|out] the deadline (of|for) [the] [mission] {0} [mission] [back|out] (to|until) {1}", "{0} to {1}").Asking(),
        Da("{2} har (besluttet|vedtaget|valgt|bedt os om|sagt ja til) at (rykke|flytte|udskyde|forlænge) (fristen|deadlinen) (for|på|af|i) [missionen] {0} [ud] (til|indtil) {1}", "{0} til {1}").Asking(),
        Da("[det er besluttet at|vi har besluttet at|vi skal|vi vil] (rykke|flytte|skubbe|udskyde|forlænge) (fristen|deadlinen) (for|på|af|i) [missionen] {0} [ud] (til|indtil) {1}", "{0} til {1}").Asking(),
    ];

    public static readonly ImmutableArray<Phrase> Use =
    [
        En("(let's|lets|let us) (talk about|talk|work on|look at|go to|switch to) {0}"),
        En("(work on|go to|change to) [the] [mission] {0}"),
        En("(switch|change|set) [this|the] (chat|channel|conversation|us|me) to [the] [mission] {0}"),
        Da("(lad os|vi skal) (tale om|arbejde med|arbejde på|kigge på|se på|skifte til|gå til) {0}"),
        Da("(arbejd med|gå til|vælg) [missionen] {0}"),
        Da("(skift|sæt|indstil) [denne|den her] (chatten|kanalen|samtalen|chat|kanal|samtale|os) [over] til [missionen] {0}"),
    ];
}
