using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Following;

static class FollowingPhrases
{
    public static readonly ImmutableArray<Phrase> Follow =
    [
        En("(keep|hold) (us|me) (posted|updated|informed|in the loop) [about|on|of|with] [{0}]"),
        En("(let|tell) (us|me) [know] (what happens|what is happening|when something happens) (in|with|on) {0}"),
        En("(notify|update) (us|me) (about|on|of) {0}"),
        En("(send|give) (us|me) [the|all] (updates|news) [about|on|of|from] [{0}]"),
        En("(send|give) (us|me) a (summary|digest) [every week|weekly]", "weekly"),
        En("(send|give) (us|me) a (summary|digest) (of|about|on|from) {0}", "{0}"),
        En("(send|give) (us|me) a [weekly] (summary|digest) every {0}", "every {0}"),
        En("(send|give) (us|me) a [weekly] (summary|digest) (of|about|on|from) {0} every {1}", "{0} every {1}"),
        En("(we|i) (want|would like|'d like|need) to (follow|hear about|hear of|know about) {0}").Asking(),
        En("(send|give) (us|me) the {0} (updates|news) every {1}", "{0} every {1}"),
        En("(send|give) (us|me) the {0} (updates|news) on {1}", "{0} on {1}"),
        En("(notify|tell|alert) (us|me) when (a|any|the) (trial|trial action) (starts|ends|is over|finishes) in {0}", "{0} milestones").Asking(),
        En("(do not|don't) (send|tell) (us|me) anything about {0} (in|from|of) {1}", "{1} except {0}").Asking(),
        En("(no more than|at most) once a {0}", "once a {0}").Asking(),
        En("(sign up|subscribe) (us|me) (for|to) {0}"),
        Da("(hold|holde) (os|mig) (orienteret|opdateret|underrettet|ajour|informeret) [om|på] [{0}]"),
        Da("(giv|give) (os|mig) besked (om|når der sker noget i|når der sker noget med) {0}"),
        Da("(giv|give|send|sende) (os|mig) (nyt|opdateringer|nyheder) (om|fra|på) {0}"),
        Da("(send|giv) (os|mig) (en|et) (opsummering|sammendrag|resumé) [hver uge]", "ugentligt"),
        Da("(send|giv) (os|mig) (en|et) (opsummering|sammendrag|resumé) (af|om|fra) {0}", "{0}"),
        Da("(send|giv) (os|mig) (en|et) (opsummering|sammendrag|resumé) hver {0}", "hver {0}"),
        Da("(send|giv) (os|mig) (en|et) (opsummering|sammendrag|resumé) (af|om|fra) {0} hver {1}", "{0} hver {1}"),
        Da("(vi|jeg) vil gerne (følge|høre om|have besked om|have nyt om) {0}").Asking(),
        Da("(skriv|skrive) til (os|mig) om {0}"),
        Da("(giv|give) (os|mig) besked når en prøvehandling (starter|slutter|er slut) i {0}", "{0} milepæle").Asking(),
        Da("(send|fortæl) (os|mig) ikke noget om {0} (i|fra) {1}", "{1} undtagen {0}").Asking(),
        Da("(højst|maks|ikke mere end) (én|en) gang om {0}", "én gang om {0}").Asking(),
        Da("(tilmeld|tilmelde) (os|mig) {0}"),
        En("(we|i) (want|wish|would like|should like|would love|would very much like|should very much like|would quite like|would really like|am keen) to (follow|be following|start following|be told about|be kept informed about|get updates on|get news about|receive updates on|receive news of) {0}").Asking(),
        En("sign (us|me) up (for|to) {0}"),
        En("(when|whenever|every time) (something|anything) (happens|changes|moves) (in|with|on|at) {0}").Asking(),
        En("(add|put) (us|me) [down|on] as [a] (follower|followers) (of|for|on) {0}"),
        Da("(sæt|sætte|skriv|skrive) (os|mig) [på|op] som (følger|følgere) (af|på|til|for) [missionen] {0}"),
        En("[from now on] (we|i) (want|would like|need) to hear [about] everything (about|on|in|from) [the] [mission] {0}").Asking(),
        Da("(vi|jeg) (vil meget gerne|vil rigtig gerne|vil frygtelig gerne|ville gerne|ønsker at|kunne godt tænke mig at|kunne godt tænke os at|vil gerne have lov at) (følge|følge med i|høre om|have besked om|have nyt om|få besked om) [missionen] {0}").Asking(),
    ];

    public static readonly ImmutableArray<Phrase> Unfollow =
    [
        En("(stop|quit) (telling|sending|updating|notifying) (us|me) [updates|news|about|of|on] [{0}]"),
        En("stop", "").Asking(),
        En("no more (updates|news|messages|notifications|emails|mails) [about|on|of|from] [{0}]"),
        En("(we|i) [do not|don't] want (to follow|updates on|updates about|to hear about) {0} (any more|anymore|any longer)").Asking(),
        Da("(stop|hold op) [med at] følge [{0}]"),
        Da("(afmeld|afmelde) [os|mig] [fra] [{0}]"),
        Da("(stop|hold op) med at (sende|give|fortælle) (os|mig) (besked|nyt|opdateringer) [om] [{0}]"),
        Da("ikke flere (opdateringer|nyheder|beskeder) [om|fra] [{0}]"),
        Da("(vi|jeg) vil ikke (følge|høre om) {0} (længere|mere)").Asking(),
        Da("(vi|jeg) vil ikke have flere (beskeder|opdateringer|nyheder) (om|fra) {0}").Asking(),
        En("(stop|quit) (telling|sending|updating|notifying|messaging|emailing|pinging|bothering|spamming) (us|me) [with] [any|the|all|more|your|these] (updates|news|messages|notifications|things|stuff|anything|reminders) [about|on|of|from|for] [{0}]"),
        En("(stop|quit) (messaging|emailing|pinging|bothering|spamming|writing to|contacting|notifying) (us|me) [about|on|for|with] {0}"),
        Da("(stop|hold op|hold venligst op) [nu] [med at] (skrive|sende|kontakte|forstyrre|plage) [til] (os|mig) (om|med|på grund af) {0}"),
        En("(do not|don't|no longer) (send|give) (us|me) [any] [more] (updates|news|messages|notifications) (about|on|of|from|for) {0} [any more|anymore|any longer|from now on]"),
        En("(we|i) (no longer want to|no longer wish to|do not wish to|do not want to|don't want to|would rather not) (follow|hear about|be told about|get updates on|get news about) {0} [any more|anymore|any longer]").Asking(),
        Da("(vi|jeg) vil (ikke længere|ikke mere|helst ikke) (følge|høre om|have besked om|have nyt om) {0} [mere|længere]").Asking(),
        En("(we|i) (don't want|do not want|don't need|do not need|can do without) [any] more (updates|news|messages|notifications|emails) (about|on|from|of) {0}").Asking(),
        Da("(vi|jeg) (vil ikke have|gider ikke|gider ikke have|ønsker ikke|orker ikke) [flere] (beskeder|opdateringer|nyheder|mails) (om|fra|på) {0}").Asking(),
        En("(unsubscribe|take|remove) (us|me) (from|off) [the] {0} (updates|news|list)"),
        Da("(stop|hold op|hold venligst op) [nu] [med at] (sende|skrive|give|fortælle|bombardere|spamme) [til] (os|mig) [med] [flere|alle de|de|alle|dine] (nyheder|beskeder|opdateringer|nyt|notifikationer|noget|mails) (om|fra|på|vedrørende) {0}"),
        Da("(send|giv) (os|mig) ikke [flere|mere] (nyheder|beskeder|opdateringer|nyt) (om|fra|på) {0} [mere|længere|fremover]"),
    ];

    public static readonly ImmutableArray<Phrase> Following =
    [
        En("what is it (i|we) follow"),
        Da("hvad er det [nu] (jeg|vi) følger [her|herinde] [af missioner]"),
        En("(what|which missions) (do|are) (we|i|you) (follow|following)"),
        En("(what|which missions) does this (channel|chat) follow"),
        En("(what|which) (updates|subscriptions) (do|have) (we|i) [get|got|have]"),
        En("(show|list) [me|us] (what we follow|our subscriptions|my subscriptions|what i follow)"),
        En("(when|what) do (we|i) get (updates|the digest|next)"),
        Da("(hvad|hvilke missioner) følger (vi|jeg|kanalen|chatten) [her]"),
        Da("(vis|vise) [mig|os] (hvad vi følger|hvad jeg følger|vores abonnementer|mine abonnementer)"),
        Da("(hvornår|hvad) får (vi|jeg) (besked|nyt)"),
        En("(which|what) [of the|of our] missions (is it|am|are) (i|we) [that] [i|we|am|are] [currently] (follow|following)", ""),
        En("(which|what) [of the|of our] missions (do|does) (i|we|this channel|this chat) follow [here|right now|at the moment|now]", ""),
        Da("hvilke [af] [vores] missioner (er det|er det nu|er det egentlig) [at] (jeg|vi|kanalen|chatten|denne kanal) følger [med i] [her|herinde]", ""),
        Da("hvilke [af] [vores] missioner følger (jeg|vi|kanalen|chatten|denne kanal) [med i] [her|herinde]", ""),
    ];

    public static readonly ImmutableArray<Phrase> Followers =
    [
        En("who (follows|is following|hears about|gets updates on|gets updates about) [{0}]"),
        En("who (hears|gets) (of|about|updates on) {0}"),
        En("who (gets|is) (told|notified|informed) (when|if) (something|anything) (happens|changes) (on|in|with) {0}"),
        En("(are there|is there) [any] (people|anyone|anybody|others|other people) [else] following {0} [apart from me|besides me|except me]"),
        Da("(er der|er det) (andre|nogen|nogle) [der] følger [med i] {0} [end mig|ud over mig]"),
        Da("hvem (følger|hører om|får besked om) [med i] [{0}]"),
        En("who [all|else] (gets|receives|is getting|sees|is sent|has signed up for|is signed up for) [the|our|your|all] (updates|news|messages|notifications|digest) [on|about|from|of|for] [{0}]"),
        En("who [else] (follows|is following|is subscribed to|subscribes to|is signed up to) [along with] {0}"),
        Da("hvem (får|modtager|abonnerer på|er tilmeldt) [alle|de] (opdateringer|opdateringerne|nyheder|nyhederne|nyt|besked|beskeder) [om|på|fra|i] [{0}]"),
        Da("hvem [ellers] (følger|abonnerer) [ellers] [med] [i|på] {0}"),
    ];

    public static readonly ImmutableArray<Phrase> Mute =
    [
        En("(no updates|nothing|be quiet) (about|on|from) {0} (until|before) {1}", "{0} until {1}"),
        En("(shut up|be quiet|hush)", "").Asking(),
        En("(be|keep|stay) quiet (until|for) {0}", "until {0}"),
        En("(pause|hold) [the|all] updates (on|about|from|of) {0} (until|for) {1}", "{0} until {1}"),
        En("(pause|hold) [the|all] updates [on|about|from|of] [{0}]"),
        Da("(ingen beskeder|ingen besked|ingen opdateringer) om {0} (før|indtil|til) {1}", "{0} indtil {1}"),
        Da("(ti stille|vær stille)", "").Asking(),
        En("(stop|quit) (bothering|disturbing|messaging|interrupting) (me|us) (until|till) {0}", "until {0}").Asking(),
        Da("(stop|hold op) med at (forstyrre|skrive til|afbryde) (mig|os) (til|indtil|til på) {0}", "indtil {0}").Asking(),
        Da("(slå|sæt|sætte) {0} på lydløs [i] {1}", "{0} indtil {1}").Asking(),
        Da("(slå|sæt|sætte) {0} på lydløs").Asking(),
        Da("(hold|holde) op med at (give|sende|skrive) (mig|os) (beskeder|opdateringer|nyheder)", "").Asking(),
        Da("(slå|sæt|sætte) (beskederne|notifikationerne|opdateringerne|beskeder) [fra mig|til mig] på lydløs", "").Asking(),
        Da("slå lyden fra [for|på] [{0}]"),
        Da("(vær|hold dig) stille (til|indtil|i) {0}", "indtil {0}"),
        Da("(sæt|sætte) (opdateringer|beskeder|besked) om {0} på pause (til|indtil|i) {1}", "{0} indtil {1}"),
        Da("(sæt|sætte) (opdateringer|beskeder|besked) om {0} på pause"),
        En("(turn off|switch off|silence|mute) [all] (your|the|these|all) (messages|updates|notifications|pings|alerts) [{1}]", "").Asking(),
        En("(turn off|switch off|silence|mute) [all] [your|the|these] (messages|updates|notifications|pings|alerts) (about|on|from|for) {0}").Asking(),
        Da("(sluk|luk|luk ned|skru ned|slå) [ned] [fra] [for] (dine|alle|jeres|de her|alle dine) (beskeder|opdateringer|notifikationer|notifikationerne|beskederne) [fra] [{1}]", "").Asking(),
        Da("(sluk|luk|slå) [for] [dine|alle] (beskeder|opdateringer|notifikationer) (om|fra|på) {0}").Asking(),
    ];

    public static readonly ImmutableArray<Phrase> Unmute =
    [
        En("(resume|restart) [the|all] updates [on|about|from|of] [{0}]"),
        En("(let|tell) (us|me) hear [of|about] {0} again"),
        Da("slå lyden til [igen] [for|på] [{0}]"),
        Da("(genoptag|start) (opdateringer|beskeder|besked) [om] [{0}] [igen]"),
        Da("(lad|giv) (os|mig) (høre|besked) om {0} igen"),
    ];
}
