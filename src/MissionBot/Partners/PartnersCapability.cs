namespace MissionBot.Partners;

static class PartnersCapability
{
    public static Capability All { get; } = new(
        "Partners",
        [InvitePartner.Verb, GetCode.Verb, RevokeCode.Verb, JoinMission.Verb, LeaveMission.Verb, RemovePartner.Verb, ShowPartners.Verb],
        PartnerFacts.Kinds,
        ["partners", "partner_missions", "invitation_codes", "grants", "partner_trials", "partner_voices"]);
}
