using MissionBot.BotFramework.Activities;
using MissionBot.Words;

namespace MissionBot.Replies;

sealed record ReplyWordsDa : ReplyWords
{
    public static readonly ReplyWordsDa Said = new();

    public override string SomeFollower => "en samtale, der følger med";

    public override string About => "Om";

    public override string IsSent => "Dit svar er på vej til missionens team";

    public override string AnswerComesHere => "Det, de svarer, kommer hertil.";

    public override string IsAnsweredBy(string name) => $"Besvaret af {name}";

    public override string TheirAnswer => "De svarer";

    public override string YouWrote => "Du skrev";

    public override string From(string name) => $"Svar fra {name}";

    public override string HasCome(string key) => $"Der er kommet et svar: {key}";

    public override string TookBack(string name, string key) => $"Svaret {key} fra {name} er trukket tilbage.";

    public override string AnswerGoesTo(string name) => $"Jeres besked er på vej til {name}";

    public override string ToWhat(string key) => $"Til svaret {key}:";

    public override string AnswerFrom(string mission) => $"Svar fra missionen {mission}";

    public override string AnswerTakenBack(string mission) => $"Missionen {mission} har trukket det svar tilbage, der stod her.";

    public override string NothingToReplyTo(string kind) => $"{Place(kind)} følger ingen mission, så ingen ville få dit svar. Det, du skrev, er ikke tabt: følg først en mission, og sig det så igen.";

    public override string IsNotFollowed(string key, string kind) => $"{Place(kind)} følger ikke {key} (længere), så ingen ville få dit svar. Det er ikke sendt; det, du skrev, er ikke tabt.";

    public override string LivesHere(string key, bool waits) => waits
        ? $"Missionen {key} hører til her: svar fra dem, der følger den, kommer hertil, og I besvarer dem. Disse venter på jer:"
        : $"Missionen {key} hører til her: svar fra dem, der følger den, kommer hertil. Ingen venter på jer. Vil du skrive til dem alle: fortæl {key}: …";

    public override string AnswerThis(string key) => $"Besvar {key}";

    public override string HomeIsGone(string key, string leaders) => leaders.Length > 0
        ? $"Jeg kan ikke skrive dér, hvor missionen {key} hører til, lige nu, så dit svar er ikke sendt; det, du skrev, er ikke tabt. Spørg dem, der leder missionen: {leaders}."
        : $"Jeg kan ikke skrive dér, hvor missionen {key} hører til, lige nu, så dit svar er ikke sendt; det, du skrev, er ikke tabt. Prøv igen senere.";

    public override string NothingWaits => "Ingen svar venter på jer her.";

    public override string IsWithdrawn(string key) => $"Svaret {key} er trukket tilbage af dem, der gav det, så der er ikke noget at besvare. Din tekst er ikke sendt.";

    public override string IsAnswered(string key, string by, string answer) => $"{by} har allerede besvaret {key}: “{answer}”. Din tekst er ikke sendt. Vil du skrive til alle, der følger med: fortæl.";

    public override string IsGone(string name, string mission) => $"{Beginning(name)} kan ikke nås længere eller følger ikke længere {mission}, så din besked er ikke sendt. Det, du skrev, er ikke tabt.";

    public override string WasTakenBack(string key) => $"Svaret {key} er trukket tilbage af dem, der gav det.";

    public override string DidNotReach(string what, IReadOnlyList<string> names) => names.Count == 0 ? $"{what} er ikke nået frem" : $"{what} er ikke nået frem til {Sentence.List(names, Language.Danish)}";

    public override string NoLongerReached => "De kan ikke nås længere: de har taget mig ud, eller samtalen findes ikke mere.";

    public override string StandsHere => "De kan ikke nås længere, så det står her:";

    public override string Named(string key) => $"Svaret {key}";

    public override string AnswerTo(string key) => $"Besked til svaret {key}";

    public override string ReplyAnew => "Skriv i et nyt svar, hvad der gælder nu: svar …";

    public override string AnswersStay => "Det er læst nu: skriv, hvad der gælder i stedet, når de svarer igen.";

    static string Beginning(string name) => name == Said.SomeFollower ? char.ToUpperInvariant(name[0]) + name[1..] : name;

    static string Place(string kind) => kind switch
    {
        ConversationTypes.Channel => "Kanalen her",
        ConversationTypes.GroupChat => "Chatten her",
        _ => "Vores chat her",
    };
}
