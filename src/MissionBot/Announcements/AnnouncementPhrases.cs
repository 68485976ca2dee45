using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Announcements;

static class AnnouncementPhrases
{
    public static readonly ImmutableArray<Phrase> Announce =
    [
        En("(tell|write to) (everyone|everybody|all|all those) who (follows|follow) {0} that {1}", "{0}: {1}"),
        En("(tell|write to|inform) (all|all our|our) (followers|partners) that {1}", "message: {1}"),
        En("let (all|all our|our) (followers|partners) know that {1}", "message: {1}"),
        Da("(fortæl|skriv til|orienter|orientér) (alle|alle dem|dem) der følger {0} at {1}", "{0}: {1}"),
        Da("(meld ud til|skriv til|fortæl|giv besked til) (alle|alle dem|dem) der følger {0} {1}", "{0}: {1}").Asking(),
        En("(announce to|tell|write to|message) (everyone|everybody|all|all those) (who follows|who follow|following) {0} {1}", "{0}: {1}").Asking(),
        Da("(fortæl|skriv til|orienter|orientér) (alle følgere|alle partnere|vores partnere|vores følgere|partnerne|følgerne) [om] at {1}", "besked: {1}"),
    ];

    public static readonly ImmutableArray<Phrase> Seen =
    [
        En("we (have seen|saw) [the] announcement [{0}]"),
        Da("vi (har set|så) (meddelelsen|beskeden) [{0}]"),
    ];
}
