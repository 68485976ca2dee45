using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Following;
using MissionBot.Missions;

namespace MissionBot.Partners;

/// <summary>The mission's leaders have an organisation take no part any more, with all its conversations.</summary>
public sealed record RemovePartner(Partner Partner, Mission Mission)
{
    public static Verb Verb { get; } = new Verb.Change<RemovePartner, Loaded>(
        new("remove", "fjern", "remove partner", "fjern partner"),
        Right.Lead,
        Shape.Of(PartnerFields.Partner, null, PartnerFields.Mission),
        given => new RemovePartner(given.Get(PartnerFields.Partner), given.Get(PartnerFields.Mission)),
        load: (command, _, rows) => new(
            rows.Participation(command.Partner.Id, command.Mission.Id),
            [.. rows.GrantsOf(command.Mission.Id).Where(grant => grant.PartnerId == command.Partner.Id && grant.IsActive)],
            rows.HomeIdOf(command.Mission.Id)),
        Decide)
    {
        Implied = PartnerFields.OnlyMission,
        Help = new(
            "Has an organisation take no part in a mission any more, with all its conversations. What it wrote stays, with its name.",
            "En organisation deltager ikke længere i en mission, med alle sine samtaler. Det, den har skrevet, bliver med dens navn."),
        Example = new("remove Camden Giving from youth", "fjern Røde Kors fra mad"),
        Button = new("Remove the partner", "Fjern partneren"),
    };

    static Outcome Decide(RemovePartner command, Loaded loaded, Turn turn)
    {
        var (partner, mission, words) = (command.Partner, command.Mission, PartnerWords.In(turn.Language));
        if (loaded.Participation is not { } participation) return new Reply.Refused(words.IsNotInvited(partner.Name, mission.Key));
        if (participation.Removed is not null) return new Reply.Refused(words.IsRemovedAlready(partner.Name, mission.Key));
        var isInTheHome = loaded.Grants.Any(grant => grant.Place == loaded.Home && grant.PlaceTenant == grant.Tenant);
        return new Outcome(
            PartnerCards.Removed(partner, mission, loaded.Grants.Count, isInTheHome, turn),
            [PartnerFacts.New(new PartnerRemoved(partner.Id, mission.Id, [.. loaded.Grants.Select(grant => grant.Invitation)], participation.Invitation, participation.Expires))])
        {
            Keeps = rows =>
            {
                foreach (var grant in loaded.Grants) rows.EndFollowing(grant.Place, grant.MissionId, "Removed", turn.Now);
            },
            Retold = [.. loaded.Grants.Select(grant => new Retold(PartnerFacts.Stream, grant.Seq, (there, _) => PartnerCards.Left(grant, there)))],
        };
    }

    internal sealed record Loaded(Participation? Participation, IReadOnlyList<Grant> Grants, string? Home);
}
