using MissionBot.Conversations;
using MissionBot.Storage;

namespace MissionBot.Partners;

/// <summary>
/// Whose missions a conversation works on: its own tenant's, or that of the organisation which granted it one. Then all that is kept of
/// it (what it works on, its language, drafts, answers) is kept with that organisation, beside what it takes part in.
/// </summary>
static class Hosts
{
    // Asked before anybody is a reader: the one statement that looks over all tenants for a place. What runs comes before what ended.
    static readonly Sql OfPlace = new("""
        select g.tenant_id as tenant, g.ended is not null as hasEnded from grants g
        where g.place_tenant = @tenant and g.place = @place order by g.ended is not null, g.joined_at desc limit 1
        """);

    // The same for a code that was typed.
    static readonly Sql OfHash = new("select c.tenant_id from invitation_codes c where c.hash = @hash limit 1");

    /// <summary>The conversation with the tenant whose missions it works on.</summary>
    public static Conversation Hosted(this Rows rows, Conversation here)
    {
        if (rows.One<Host>(OfPlace, new { place = here.PlaceId }) is not { } host) return here;
        return here with { Tenant = host.Tenant, PlaceTenant = here.Tenant, TakesPart = !host.HasEnded };
    }

    public static string? OwnerOfCode(this Rows rows, string hash) => rows.One<string>(OfHash, new { hash });

    sealed record Host(string Tenant, bool HasEnded);
}
