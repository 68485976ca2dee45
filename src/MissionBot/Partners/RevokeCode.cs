using MissionBot.Commands;
using MissionBot.Missions;

namespace MissionBot.Partners;

/// <summary>The code that is out is good no longer; who takes part goes on doing so.</summary>
public sealed record RevokeCode(Partner Partner, Mission Mission)
{
    public static Verb Verb { get; } = new Verb.Change<RevokeCode, IssuedCode?>(
        new("revoke", "tilbagekald", "revoke code", "tilbagekald kode", "revoke the code of", "tilbagekald koden til"),
        Right.Lead,
        Shape.Of(PartnerFields.Partner, null, PartnerFields.Mission),
        given => new RevokeCode(given.Get(PartnerFields.Partner), given.Get(PartnerFields.Mission)),
        load: (command, _, rows) => rows.Issued(rows.Participation(command.Partner.Id, command.Mission.Id)),
        Decide)
    {
        Implied = PartnerFields.OnlyMission,
        Help = new("Makes the code that an organisation was given good for nothing.", "Gør den kode, en organisation har fået, ugyldig."),
        Example = new("revoke Camden Giving", "tilbagekald Røde Kors"),
        Button = new("Revoke the code", "Tilbagekald koden"),
    };

    static Outcome Decide(RevokeCode command, IssuedCode? issued, Turn turn)
    {
        var words = PartnerWords.In(turn.Language);
        if (issued is null) return new Reply.Refused(words.NoCodeIsOut(command.Partner.Name, command.Mission.Key));
        return new Outcome(
            PartnerCards.Line(words.CodeRevoked(command.Partner.Name), turn),
            [PartnerFacts.New(new PartnerCode(command.Partner.Id, command.Mission.Id, issued, null))]);
    }
}
