using System.Text.Json.Serialization;
using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Missions;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Partners;

/// <summary>An organisation is known to the tenant from now on.</summary>
public sealed record PartnerNamed(string Partner, Sector? Sector, Level? Level, PartnerTexts Words) : Fact;

public sealed record PartnerTexts(string Name, string? Contacts);

/// <summary>Its naming was undone.</summary>
public sealed record PartnerWithdrawn(string Partner) : Fact;

/// <summary>A field of the organisation's own: sector, level or contacts.</summary>
public sealed record PartnerChanged(string Partner, string Field, OldAndNew Words) : Fact;

/// <param name="Removed">Since when it had been removed from the mission before.</param>
public sealed record PartnerInvited(string Partner, string Mission, DateTimeOffset? Removed) : PartnerFact(Mission);

public sealed record PartnerUninvited(string Partner, string Mission, DateTimeOffset? Removed) : PartnerFact(Mission);

/// <summary>Another code is good from now on, or none.</summary>
public sealed record PartnerCode(string Partner, string Mission, IssuedCode? Old, IssuedCode? New) : PartnerFact(Mission);

/// <param name="Hash">The code itself is nowhere.</param>
public sealed record IssuedCode(string Invitation, string Hash, DateTimeOffset Expires);

/// <summary>A conversation used its code, and takes part.</summary>
/// <param name="Tenant">Of the conversation.</param>
public sealed record PartnerJoined(string Partner, string Mission, string Invitation, DateTimeOffset Expires, string Tenant, string Place, string Kind) : PartnerFact(Mission);

/// <summary>Its joining was undone; the code is good again.</summary>
public sealed record PartnerUnjoined(string Partner, string Mission, string Invitation, DateTimeOffset Expires, string Tenant, string Place, string Kind) : PartnerFact(Mission);

/// <summary>A conversation takes part no longer.</summary>
/// <param name="Invitation">The grant.</param>
public sealed record PartnerLeft(string Partner, string Mission, string Invitation) : PartnerFact(Mission);

/// <summary>Its leaving was undone.</summary>
public sealed record PartnerReturned(string Partner, string Mission, string Invitation) : PartnerFact(Mission);

/// <summary>The mission's leaders have it take no part any more: none of its conversations, and no code of its.</summary>
/// <param name="Grants">Those that ended with it.</param>
public sealed record PartnerRemoved(string Partner, string Mission, IReadOnlyList<string> Grants, string? Invitation, DateTimeOffset? Expires) : PartnerFact(Mission);

/// <summary>Its removal was undone.</summary>
public sealed record PartnerRestored(string Partner, string Mission, IReadOnlyList<string> Grants, string? Invitation, DateTimeOffset? Expires) : PartnerFact(Mission);

/// <summary>It takes part in a trial action, or no longer.</summary>
public sealed record PartnerTrial(string Partner, string Mission, string Trial, bool Old, bool New) : PartnerFact(Mission);

/// <summary>Partners and grants have one stream a tenant; whose leaders decide on them, the fact says.</summary>
public abstract record PartnerFact([property: JsonIgnore] string OfMission) : Fact, IOfMission
{
    string IOfMission.MissionId => OfMission;
}

static class PartnerFacts
{
    public const string Stream = "partners";

    public static readonly IReadOnlyList<FactKind> Kinds =
    [
        FactKind.Of("partner.named", PartnerJson.Default.PartnerNamed, Apply, PartnerInverses.Named),
        FactKind.Of("partner.withdrawn", PartnerJson.Default.PartnerWithdrawn, Apply, Inverse.PutsBack),
        FactKind.Of("partner.changed", PartnerJson.Default.PartnerChanged, Apply, PartnerInverses.Changed),
        FactKind.Of("partner.invited", PartnerJson.Default.PartnerInvited, Apply, PartnerInverses.Invited),
        FactKind.Of("partner.uninvited", PartnerJson.Default.PartnerUninvited, Apply, Inverse.PutsBack),
        FactKind.Of("partner.code", PartnerJson.Default.PartnerCode, Apply, PartnerInverses.Code),
        FactKind.Of("partner.joined", PartnerJson.Default.PartnerJoined, Apply, PartnerInverses.Joined),
        FactKind.Of("partner.unjoined", PartnerJson.Default.PartnerUnjoined, Apply, Inverse.PutsBack),
        FactKind.Of("partner.left", PartnerJson.Default.PartnerLeft, Apply, PartnerInverses.Left),
        FactKind.Of("partner.returned", PartnerJson.Default.PartnerReturned, Apply, Inverse.PutsBack),
        FactKind.Of("partner.removed", PartnerJson.Default.PartnerRemoved, Apply, PartnerInverses.Removed),
        FactKind.Of("partner.restored", PartnerJson.Default.PartnerRestored, Apply, Inverse.PutsBack),
        FactKind.Of("partner.trial", PartnerJson.Default.PartnerTrial, Apply, PartnerInverses.Trial),
    ];

    public static NewFact New(Fact fact) => new(Stream, fact);

    static readonly Sql Name = new("""
        insert into partners (tenant_id, id, name, folded, sector, level, contacts) values (@tenant, @partner, @name, @folded, @sector, @level, @contacts)
        """);

    static readonly Sql Withdraw = new("delete from partners where tenant_id = @tenant and id = @partner");

    static readonly Sql SetSector = new("update partners set sector = @value where tenant_id = @tenant and id = @partner");

    static readonly Sql SetLevel = new("update partners set level = @value where tenant_id = @tenant and id = @partner");

    static readonly Sql SetContacts = new("update partners set contacts = @value where tenant_id = @tenant and id = @partner");

    static readonly Sql Invite = new("""
        insert into partner_missions (tenant_id, partner_id, mission_id, invited_on, invited_by, seq) values (@tenant, @partner, @mission, @on, @by, @seq)
        on conflict (tenant_id, partner_id, mission_id) do update set removed = null, seq = excluded.seq
        """);

    static readonly Sql Uninvite = new("delete from partner_missions where tenant_id = @tenant and partner_id = @partner and mission_id = @mission");

    static readonly Sql SetRemoved = new("update partner_missions set removed = @removed where tenant_id = @tenant and partner_id = @partner and mission_id = @mission");

    static readonly Sql SetOpen = new("""
        update partner_missions set invitation = @invitation, expires = @expires where tenant_id = @tenant and partner_id = @partner and mission_id = @mission
        """);

    static readonly Sql SetSeq = new("update partner_missions set seq = @seq where tenant_id = @tenant and partner_id = @partner and mission_id = @mission");

    static readonly Sql KeepCode = new("""
        insert into invitation_codes (tenant_id, invitation, hash, partner_id, mission_id) values (@tenant, @invitation, @hash, @partner, @mission)
        on conflict (tenant_id, invitation) do nothing
        """);

    static readonly Sql Join = new("""
        insert into grants (tenant_id, invitation, place_tenant, place, kind, mission_id, partner_id, joined_at, joined_by, seq)
        values (@tenant, @invitation, @placeTenant, @place, @kind, @mission, @partner, @at, @by, @seq)
        """);

    static readonly Sql Unjoin = new("delete from grants where tenant_id = @tenant and invitation = @invitation");

    static readonly Sql End = new("update grants set ended = @ended where tenant_id = @tenant and invitation = @invitation");

    static readonly Sql TakeUp = new("""
        insert into partner_trials (tenant_id, partner_id, trial_id, mission_id) values (@tenant, @partner, @trial, @mission) on conflict do nothing
        """);

    static readonly Sql GiveUp = new("delete from partner_trials where tenant_id = @tenant and partner_id = @partner and trial_id = @trial");

    static void Apply(PartnerNamed fact, Recorded recorded, Rows rows) => rows.Run(Name, new
    {
        partner = fact.Partner,
        name = fact.Words.Name,
        folded = OrganisationName.Fold(fact.Words.Name),
        sector = fact.Sector?.ToString(),
        level = fact.Level?.ToString(),
        contacts = fact.Words.Contacts,
    });

    static void Apply(PartnerWithdrawn fact, Recorded recorded, Rows rows) => rows.Run(Withdraw, new { partner = fact.Partner });

    static void Apply(PartnerChanged fact, Recorded recorded, Rows rows)
    {
        var set = fact.Field switch
        {
            "sector" => SetSector,
            "level" => SetLevel,
            "contacts" => SetContacts,
            _ => throw new InvalidOperationException($"A partner has no field '{fact.Field}'."),
        };
        rows.Run(set, new { partner = fact.Partner, value = fact.Words.New });
    }

    static void Apply(PartnerInvited fact, Recorded recorded, Rows rows) =>
        rows.Run(Invite, new { partner = fact.Partner, mission = fact.Mission, on = recorded.On, by = recorded.By, seq = recorded.Seq });

    static void Apply(PartnerUninvited fact, Recorded recorded, Rows rows)
    {
        if (fact.Removed is { } removed) rows.Run(SetRemoved, new { partner = fact.Partner, mission = fact.Mission, removed = (DateTimeOffset?)removed });
        else rows.Run(Uninvite, new { partner = fact.Partner, mission = fact.Mission });
    }

    static void Apply(PartnerCode fact, Recorded recorded, Rows rows)
    {
        if (fact.New is { } code) rows.Run(KeepCode, new { invitation = code.Invitation, hash = code.Hash, partner = fact.Partner, mission = fact.Mission });
        Open(fact.Partner, fact.Mission, fact.New?.Invitation, fact.New?.Expires, rows);
        rows.Run(SetSeq, new { partner = fact.Partner, mission = fact.Mission, seq = recorded.Seq });
    }

    static void Apply(PartnerJoined fact, Recorded recorded, Rows rows)
    {
        Open(fact.Partner, fact.Mission, null, null, rows);
        rows.Run(Join, new
        {
            invitation = fact.Invitation,
            placeTenant = fact.Tenant,
            place = fact.Place,
            kind = fact.Kind,
            mission = fact.Mission,
            partner = fact.Partner,
            at = recorded.At,
            by = recorded.By,
            seq = recorded.Seq,
        });
    }

    static void Apply(PartnerUnjoined fact, Recorded recorded, Rows rows)
    {
        rows.Run(Unjoin, new { invitation = fact.Invitation });
        Open(fact.Partner, fact.Mission, fact.Invitation, fact.Expires, rows);
    }

    static void Apply(PartnerLeft fact, Recorded recorded, Rows rows) => rows.Run(End, new { invitation = fact.Invitation, ended = (DateTimeOffset?)recorded.At });

    static void Apply(PartnerReturned fact, Recorded recorded, Rows rows) => rows.Run(End, new { invitation = fact.Invitation, ended = (DateTimeOffset?)null });

    static void Apply(PartnerRemoved fact, Recorded recorded, Rows rows)
    {
        foreach (var grant in fact.Grants) rows.Run(End, new { invitation = grant, ended = (DateTimeOffset?)recorded.At });
        Open(fact.Partner, fact.Mission, null, null, rows);
        rows.Run(SetRemoved, new { partner = fact.Partner, mission = fact.Mission, removed = (DateTimeOffset?)recorded.At });
    }

    static void Apply(PartnerRestored fact, Recorded recorded, Rows rows)
    {
        foreach (var grant in fact.Grants) rows.Run(End, new { invitation = grant, ended = (DateTimeOffset?)null });
        Open(fact.Partner, fact.Mission, fact.Invitation, fact.Expires, rows);
        rows.Run(SetRemoved, new { partner = fact.Partner, mission = fact.Mission, removed = (DateTimeOffset?)null });
    }

    static void Apply(PartnerTrial fact, Recorded recorded, Rows rows) =>
        rows.Run(fact.New ? TakeUp : GiveUp, new { partner = fact.Partner, trial = fact.Trial, mission = fact.Mission });

    static void Open(string partner, string mission, string? invitation, DateTimeOffset? expires, Rows rows) =>
        rows.Run(SetOpen, new { partner, mission, invitation, expires });
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PartnerNamed))]
[JsonSerializable(typeof(PartnerWithdrawn))]
[JsonSerializable(typeof(PartnerChanged))]
[JsonSerializable(typeof(PartnerInvited))]
[JsonSerializable(typeof(PartnerUninvited))]
[JsonSerializable(typeof(PartnerCode))]
[JsonSerializable(typeof(PartnerJoined))]
[JsonSerializable(typeof(PartnerUnjoined))]
[JsonSerializable(typeof(PartnerLeft))]
[JsonSerializable(typeof(PartnerReturned))]
[JsonSerializable(typeof(PartnerRemoved))]
[JsonSerializable(typeof(PartnerRestored))]
[JsonSerializable(typeof(PartnerTrial))]
sealed partial class PartnerJson : JsonSerializerContext;
