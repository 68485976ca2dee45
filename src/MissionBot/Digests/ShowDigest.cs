using MissionBot.Commands;
using MissionBot.Missions;
using MissionBot.Words;

namespace MissionBot.Digests;

/// <summary>What is new, for whoever asks: the same card that followers get, since any day.</summary>
static class ShowDigest
{
    const int Week = 7;

    static readonly DateField SinceField = new DateField("since", new("since", "siden", "from", "fra"), DateLean.Past) { TakesFirstDay = true }.Lead("since", "siden", "from", "fra").Bare().Optional();

    public static Verb Verb { get; } = new Verb.Question(
        new("digest", "opsummering", "sammendrag", "resumé", "what is new since", "nyt siden"),
        Shape.Of(ShowMission.MissionField, null, SinceField),
        (given, turn, rows) =>
        {
            var mission = given.Get(ShowMission.MissionField);
            var since = given.Find(SinceField) ?? turn.Today.AddDays(-Week);
            if (since > turn.Today) return new Reply.Refused(DigestWords.In(turn.Language).LiesAhead(since));
            var source = rows.DigestSource(mission, rows.WindowSince(mission, turn.Conversation.Begins(since)), turn.Language);
            return new Reply.Shown(DigestCards.Asked(Digest.Of(source, Wished.Everything, turn.Today), since, turn), new Topic("mission", mission.Id, mission.Id));
        })
    {
        Phrases = DigestPhrases.Digest,
        Help = new("Shows what moved, was tried and was learned since a day (a week ago, if none is said), what is stuck and what comes up.",
            "Viser, hvad der har flyttet sig, er prøvet og lært siden en dag (en uge, hvis ingen er sagt), hvad der er gået i stå, og hvad der venter forude."),
        Example = new("digest youth since Monday", "opsummering mad siden mandag"),
        Button = new("What is new", "Hvad er nyt"),
    };
}
