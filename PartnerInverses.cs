using MissionBot.Facts;

namespace MissionBot.Partners;

/// <summary>How what happens to partners is taken back, and how it is told.</summary>
static class PartnerInverses
{
    public static readonly Inverse Invited = Inverse.Of<PartnerInvited>(
        fact => new PartnerUninvited(fact.Partner, fact.Mission, fact.Again),
        fact => [Path(fact.Mission, fact.Partner)],
        (fact, telling) => new(In(telling).Invitation, null, fact.Words.Name, In(telling).RemoveInstead(fact.Words.Name)) { IsWhole = true });

    public static readonly Inverse Changed = Inverse.Of<PartnerChanged>(
        fact => fact with { Old = fact.New, New = fact.Old, Words = new(fact.Words.New, fact.Words.Old) },
        fact => [$"{Path(fact.Mission, fact.Partner)}/details"],
        (fact, telling) => new(In(telling).PartnerTitle(fact.Words.New.Name), Details(fact.Old, fact.Words.Old, telling), Details(fact.New, fact.Words.New, telling), In(telling).InviteInstead(fact.Words.New.Name)));

    public static readonly Inverse Coded = Inverse.Of<InvitationChanged>(
        fact => fact with { Old = fact.New, New = fact.Old },
        fact => [$"{Path(fact.Mission, fact.Partner)}/code"],
        (fact, telling) => new(In(telling).CodeOf(Name(fact.Partner, telling)), null, null, In(telling).InviteInstead(Name(fact.Partner, telling))));

    public static readonly Inverse Joined = Inverse.Of<PartnerJoined>(
        fact => new PartnerLeft(fact.Partner, fact.Mission, fact.Code, fact.Grant),
        fact => [$"{Path(fact.Mission, fact.Partner)}/at/{fact.Grant.Place}"],
        (fact, telling) => new(In(telling).Joining, null, Name(fact.Partner, telling), In(telling).LeaveInstead) { IsWhole = true });

    public static readonly Inverse Left = Inverse.Of<PartnerLeft>(
        fact => new PartnerJoined(fact.Partner, fact.Mission, fact.Code, fact.Grant),
        fact => [$"{Path(fact.Mission, fact.Partner)}/at/{fact.Grant.Place}"],
        (fact, telling) => new(In(telling).Joining, Name(fact.Partner, telling), null, In(telling).AskForCode) { IsWhole = true });

    public static readonly Inverse Removed = Inverse.Of<PartnerRemoved>(
        fact => new PartnerRestored(fact.Partner, fact.Mission),
        fact => [Path(fact.Mission, fact.Partner)],
        (fact, telling) => new(In(telling).PartnerTitle(Name(fact.Partner, telling)), Name(fact.Partner, telling), null, In(telling).InviteInstead(Name(fact.Partner, telling))) { IsWhole = true });

    static string Path(string mission, string partner) => $"{mission}/partner/{partner}";

    static string Name(string partner, Telling telling) => telling.Rows.PartnerName(partner) ?? "–";

    static string Details(PartnerMarks marks, PartnerTexts texts, Telling telling) => string.Join(", ", PartnerCards.Marks(texts.Name, marks.Sector, marks.Level, telling.Language));

    static PartnerWords In(Telling telling) => PartnerWords.In(telling.Language);
}
