using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Partners;

/// <summary>How what happens to a partner is taken back, and how it is told.</summary>
static class PartnerInverses
{
    public static readonly Inverse Named = Inverse.Of<PartnerNamed>(
        fact => new PartnerWithdrawn(fact.Partner),
        fact => [fact.Partner],
        (fact, telling) => new(In(telling).Organisation, null, fact.Words.Name, In(telling).RemoveInstead(fact.Words.Name)) { IsWhole = true });

    public static readonly Inverse Changed = Inverse.Of<PartnerChanged>(
        fact => fact with { Words = new(fact.Words.New, fact.Words.Old) },
        fact => [$"{fact.Partner}/{fact.Field}"],
        (fact, telling) => new(
            $"{Name(fact.Partner, telling)} · {PartnerFields.LabelOf(fact.Field, telling.Language)}",
            PartnerFields.Spoken(fact.Field, fact.Words.Old, telling.Language), PartnerFields.Spoken(fact.Field, fact.Words.New, telling.Language), In(telling).InviteInstead(Name(fact.Partner, telling))));

    public static readonly Inverse Invited = Inverse.Of<PartnerInvited>(
        fact => new PartnerUninvited(fact.Partner, fact.Mission, fact.Removed),
        fact => [$"{fact.Partner}/{fact.Mission}"],
        (fact, telling) => new(Title(fact.Partner, fact.Mission, telling), null, In(telling).Invited, In(telling).RemoveInstead(Name(fact.Partner, telling))) { IsWhole = true });

    public static readonly Inverse Code = Inverse.Of<PartnerCode>(
        fact => fact with { Old = fact.New, New = fact.Old },
        fact => [$"{fact.Partner}/{fact.Mission}/code"],
        (fact, telling) => new(
            Title(fact.Partner, fact.Mission, telling), In(telling).CodeState(fact.Old is not null), In(telling).CodeState(fact.New is not null), In(telling).CodeInstead(Name(fact.Partner, telling))));

    public static readonly Inverse Joined = Inverse.Of<PartnerJoined>(
        fact => new PartnerUnjoined(fact.Partner, fact.Mission, fact.Invitation, fact.Expires, fact.Tenant, fact.Place, fact.Kind),
        fact => [$"{fact.Partner}/{fact.Mission}/code", $"{fact.Partner}/{fact.Mission}/grants/{fact.Invitation}"],
        (fact, telling) => new(Title(fact.Partner, fact.Mission, telling), null, In(telling).TakesPart, In(telling).LeaveInstead) { IsWhole = true });

    public static readonly Inverse Left = Inverse.Of<PartnerLeft>(
        fact => new PartnerReturned(fact.Partner, fact.Mission, fact.Invitation),
        fact => [$"{fact.Partner}/{fact.Mission}/grants/{fact.Invitation}"],
        (fact, telling) => new(Title(fact.Partner, fact.Mission, telling), In(telling).TakesPart, In(telling).HasLeft, In(telling).InviteInstead(Name(fact.Partner, telling))));

    public static readonly Inverse Removed = Inverse.Of<PartnerRemoved>(
        fact => new PartnerRestored(fact.Partner, fact.Mission, fact.Grants, fact.Invitation, fact.Expires),
        fact => [$"{fact.Partner}/{fact.Mission}"],
        (fact, telling) => new(Title(fact.Partner, fact.Mission, telling), In(telling).TakesPart, In(telling).IsRemoved, In(telling).InviteInstead(Name(fact.Partner, telling))));

    public static readonly Inverse Trial = Inverse.Of<PartnerTrial>(
        fact => fact with { Old = fact.New, New = fact.Old },
        fact => [$"{fact.Partner}/{fact.Mission}/trials/{fact.Trial}"],
        (fact, telling) => new(
            $"{Name(fact.Partner, telling)} · {telling.Rows.Trial(fact.Trial)?.Key}",
            Part(fact.Old, telling), Part(fact.New, telling), In(telling).InviteInstead(Name(fact.Partner, telling))));

    static string? Part(bool takes, Telling telling) => takes ? In(telling).TakesPart : null;

    static string Title(string partner, string mission, Telling telling) => $"{Name(partner, telling)} · {Own(telling).Mission(mission)?.Key}";

    static string Name(string partner, Telling telling) => Own(telling).Partner(partner)?.Name ?? In(telling).Organisation;

    // Who left sees neither any more, and is told by name what is taken back.
    static Rows Own(Telling telling) => telling.Rows.As(new Reader(telling.Rows.Reader.Tenant));

    static PartnerWords In(Telling telling) => PartnerWords.In(telling.Language);
}
