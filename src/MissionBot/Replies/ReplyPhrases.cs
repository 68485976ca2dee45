using System.Collections.Immutable;
using MissionBot.Commands;
using static MissionBot.Commands.Phrase;

namespace MissionBot.Replies;

static class ReplyPhrases
{
    public static readonly ImmutableArray<Phrase> Give =
    [
        En("(tell|ask) the (mission team|mission's team|team of the mission|people behind the mission) [that] {1}", "message: {1}"),
        En("(send|give) the (mission team|mission's team) a (reply|message) {1}", "message: {1}"),
        Da("(sig|skriv|spørg) [til] (missionens team|missionsteamet|holdet bag missionen|dem der arbejder med missionen) [at|om] {1}", "besked: {1}"),
        Da("(send|giv) (missionens team|missionsteamet) (et svar|en besked) {1}", "besked: {1}"),
    ];

    public static readonly ImmutableArray<Phrase> Show =
    [
        En("(which|what) replies (wait|are waiting|are open) [for an answer]", ""),
        En("who replied", ""),
        Da("hvilke svar (venter|mangler et svar|er ikke besvaret)", ""),
        Da("hvem har svaret", ""),
    ];

    public static readonly ImmutableArray<Phrase> Answer =
    [
        En("(give|send) an answer to {0} (saying|that says) {1}", "{0}: {1}"),
        En("write back to {0} that {1}", "{0}: {1}"),
        Da("(giv|send) {0} det svar at {1}", "{0}: {1}"),
        Da("skriv tilbage til {0} at {1}", "{0}: {1}"),
    ];
}
