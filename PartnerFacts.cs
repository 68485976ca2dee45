using System.Text.Json.Serialization;
using MissionBot.Facts;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Partners;

/// <param name="Again">It was removed before.</param>
public sealed record PartnerInvited(string Partner, string Mission, bool Again, Invitation? Code, PartnerMarks Marks, PartnerTexts Words) : Fact;

public sealed record PartnerChanged(string Partner, string Mission, PartnerMarks Old, PartnerMarks New, OldAndNewPartner Words) : Fact;

public sealed record OldAndNewPartner(PartnerTexts Old, PartnerTexts New);

/// <summary>A code took the place of another, or none did: then it was revoked.</summary>
public sealed record InvitationChanged(string Partner, string Mission, Invitation? Old, Invitation? New) : Fact;

/// <param name="Code">The id of the invitation that was used up.</param>
public sealed record PartnerJoined(string Partner, string Mission, string Code, Grant Grant) : Fact;

public sealed record PartnerLeft(string Partner, string Mission, string Code, Grant Grant) : Fact;

public sealed record PartnerRemoved(string Partner, string Mission) : Fact;

/// <summary>Its invitation was undone.</summary>
public sealed record PartnerUninvited(string Partner, string Mission, bool Again) : Fact;

/// <summary>Its removal was undone.</summary>
public sealed record PartnerRestored(string Partner, string Mission) : Fact;

static class PartnerFacts
{
    public static readonly IReadOnlyList<FactKind> Kinds =
    [
        FactKind.Of("partner.invited", PartnerJson.Default.PartnerInvited, Apply, PartnerInverses.Invited),
        FactKind.Of("partner.changed", PartnerJson.Default.PartnerChanged, Apply, PartnerInverses.Changed),
        FactKind.Of("invitation.changed", PartnerJson.Default.InvitationChanged, Apply, PartnerInverses.Coded),
        FactKind.Of("partner.joined", PartnerJson.Default.PartnerJoined, Apply, PartnerInverses.Joined),
        FactKind.Of("partner.left", PartnerJson.Default.PartnerLeft, Apply, PartnerInverses.Left),
        FactKind.Of("partner.removed", PartnerJson.Default.PartnerRemoved, Apply, PartnerInverses.Removed),
        FactKind.Of("partner.uninvited", PartnerJson.Default.PartnerUninvited, Apply, Inverse.PutsBack),
        FactKind.Of("partner.restored", PartnerJson.Default.PartnerRestored, Apply, Inverse.PutsBack),
    ];

    static readonly Sql Upsert = new("""
        insert into partners (tenant_id, id, name, folded, sector, level, contacts) values (@tenant, @partner, @name, @folded, @sector, @level, @contacts)
        on conflict (tenant_id, id) do update set name = excluded.name, folded = excluded.folded, sector = excluded.sector, level = excluded.level, contacts = excluded.contacts
        """);

    static readonly Sql Invite = new("""
        insert into partner_missions (tenant_id, partner_id, mission_id, invited_on, invited_by) values (@tenant, @partner, @mission, @on, @by)
        on conflict (tenant_id, partner_id, mission_id) do update set removed = null
        """);

    static readonly Sql Uninvite = new("delete from partner_missions where tenant_id = @tenant and partner_id = @partner and mission_id = @mission");

    static readonly Sql Forget = new("""
        delete from partners where tenant_id = @tenant and id = @partner
        and not exists (select 1 from partner_missions m where m.tenant_id = @tenant and m.partner_id = @partner)
        """);

    static readonly Sql SetCode = new("""
        update partner_missions set invitation = @invitation, expires = @expires where tenant_id = @tenant and partner_id = @partner and mission_id = @mission
        """);

    static readonly Sql KeepHash = new("""
        insert into invitation_codes (tenant_id, invitation, hash, partner_id, mission_id) values (@tenant, @invitation, @hash, @partner, @mission) on conflict do nothing
        """);

    static readonly Sql SetRemoved = new("""
        update partner_missions set removed = @on, invitation = null, expires = null where tenant_id = @tenant and partner_id = @partner and mission_id = @mission
        """);

    static readonly Sql EndAll = new("""
        update grants set ended = @at, ended_seq = @seq where tenant_id = @tenant and partner_id = @partner and mission_id = @mission and ended is null
        """);

    static readonly Sql BeginAgain = new("""
        update grants set ended = null, ended_seq = null where tenant_id = @tenant and partner_id = @partner and mission_id = @mission and ended_seq = @seq
        """);

    static readonly Sql Begin = new("""
        insert into grants (tenant_id, place_tenant, place, mission_id, partner_id, kind, invitation, joined_at, joined_by)
        values (@tenant, @placeTenant, @place, @mission, @partner, @kind, @invitation, @at, @by)
        on conflict (tenant_id, place_tenant, place, mission_id) do update set
            partner_id = excluded.partner_id, kind = excluded.kind, invitation = excluded.invitation, joined_at = excluded.joined_at, joined_by = excluded.joined_by,
            ended = null, ended_seq = null
        """);

    static readonly Sql End = new("""
        update grants set ended = @at, ended_seq = @seq where tenant_id = @tenant and place_tenant = @placeTenant and place = @place and mission_id = @mission
        """);

    static readonly Sql Silence = new("delete from partner_voices where tenant_id = @tenant and partner_id = @partner and mission_id = @mission and person = @person");

    static readonly Sql Try = new("""
        insert into partner_trials (tenant_id, partner_id, trial_id, mission_id) values (@tenant, @partner, @trial, @mission) on conflict do nothing
        """);

    static readonly Sql NoTrials = new("delete from partner_trials where tenant_id = @tenant and partner_id = @partner and mission_id = @mission");

    static void Apply(PartnerInvited fact, Recorded recorded, Rows rows)
    {
        Keep(fact.Partner, fact.Mission, fact.Marks, fact.Words, rows);
        rows.Run(Invite, new { partner = fact.Partner, mission = fact.Mission, on = recorded.On, by = recorded.By });
        KeepCode(fact.Partner, fact.Mission, fact.Code, rows);
    }

    static void Apply(PartnerChanged fact, Recorded recorded, Rows rows) => Keep(fact.Partner, fact.Mission, fact.New, fact.Words.New, rows);

    static void Apply(InvitationChanged fact, Recorded recorded, Rows rows) => KeepCode(fact.Partner, fact.Mission, fact.New, rows);

    static void Apply(PartnerJoined fact, Recorded recorded, Rows rows)
    {
        KeepCode(fact.Partner, fact.Mission, null, rows);
        var (tenant, place, kind, person) = fact.Grant;
        // Who speaks for it is noticed with every fact that is recorded for it, and this is the first.
        if (person is not null) return;
        rows.Run(Begin, new { placeTenant = tenant, place, mission = fact.Mission, partner = fact.Partner, kind, invitation = fact.Code, at = recorded.At, by = recorded.By });
    }

    static void Apply(PartnerLeft fact, Recorded recorded, Rows rows)
    {
        var (tenant, place, _, person) = fact.Grant;
        if (person is null) rows.Run(End, new { placeTenant = tenant, place, mission = fact.Mission, at = recorded.At, seq = recorded.Seq });
        else rows.Run(Silence, new { partner = fact.Partner, mission = fact.Mission, person });
    }

    static void Apply(PartnerRemoved fact, Recorded recorded, Rows rows)
    {
        rows.Run(SetRemoved, new { partner = fact.Partner, mission = fact.Mission, on = recorded.On });
        rows.Run(EndAll, new { partner = fact.Partner, mission = fact.Mission, at = recorded.At, seq = recorded.Seq });
    }

    static void Apply(PartnerUninvited fact, Recorded recorded, Rows rows)
    {
        if (fact.Again)
        {
            rows.Run(SetRemoved, new { partner = fact.Partner, mission = fact.Mission, on = recorded.On });
            return;
        }

        rows.Run(NoTrials, new { partner = fact.Partner, mission = fact.Mission });
        rows.Run(Uninvite, new { partner = fact.Partner, mission = fact.Mission });
        rows.Run(Forget, new { partner = fact.Partner });
    }

    static void Apply(PartnerRestored fact, Recorded recorded, Rows rows)
    {
        rows.Run(Invite, new { partner = fact.Partner, mission = fact.Mission, on = recorded.On, by = recorded.By });
        rows.Run(BeginAgain, new { partner = fact.Partner, mission = fact.Mission, seq = recorded.Undoes });
    }

    static void Keep(string partner, string mission, PartnerMarks marks, PartnerTexts texts, Rows rows)
    {
        rows.Run(Upsert, new { partner, name = texts.Name, folded = Folded.Of(texts.Name), sector = marks.Sector?.ToString(), level = marks.Level?.ToString(), contacts = texts.Contacts });
        rows.Run(NoTrials, new { partner, mission });
        foreach (var trial in marks.Trials) rows.Run(Try, new { partner, mission, trial });
    }

    static void KeepCode(string partner, string mission, Invitation? code, Rows rows)
    {
        rows.Run(SetCode, new { partner, mission, invitation = code?.Id, expires = code?.Expires });
        if (code is not null) rows.Run(KeepHash, new { invitation = code.Id, hash = code.Hash, partner, mission });
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(PartnerInvited))]
[JsonSerializable(typeof(PartnerChanged))]
[JsonSerializable(typeof(InvitationChanged))]
[JsonSerializable(typeof(PartnerJoined))]
[JsonSerializable(typeof(PartnerLeft))]
[JsonSerializable(typeof(PartnerRemoved))]
[JsonSerializable(typeof(PartnerUninvited))]
[JsonSerializable(typeof(PartnerRestored))]
sealed partial class PartnerJson : JsonSerializerContext;
