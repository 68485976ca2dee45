using Microsoft.Extensions.Configuration;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Authentication;

/// <summary>
/// Which organisations the bot serves. Home tenants have missions of their own; partner tenants take part in them. Who is in
/// neither list is not heard: a channel's token says that Teams sent a message, not that its people may use this bot.
/// </summary>
public sealed class Tenants
{
    /// <summary>Stands in the lists for channels that know no tenants (Web Chat, Direct Line).</summary>
    public const string None = "local";

    readonly HashSet<string> partners;
    readonly HashSet<string>? homes;

    /// <param name="configuration">Tenants:Home and Tenants:Partners.</param>
    /// <param name="own">The app's own tenant; null in local mode, and for a multi-tenant app without one.</param>
    internal Tenants(IConfiguration configuration, string? own)
    {
        var listed = configuration.Listed("Tenants:Home");
        if (listed.Count > 0) homes = new(listed, StringComparer.OrdinalIgnoreCase);
        else if (own is not null) homes = new([own], StringComparer.OrdinalIgnoreCase);
        partners = new(configuration.Listed("Tenants:Partners"), StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>False where every tenant is a home tenant, of its own missions: in local mode, unless the lists are set.</summary>
    public bool AreListed => homes is not null;

    public bool IsHome(string? tenant) => homes is null || homes.Contains(tenant ?? None);

    public bool IsPartner(string? tenant) => !IsHome(tenant) && partners.Contains(tenant ?? None);

    public bool Has(string? tenant) => IsHome(tenant) || IsPartner(tenant);

    /// <summary>The first tenant of an activity that is not served: of its conversation, or of who speaks there.</summary>
    /// <param name="fallback">The caller's, where the activity names none.</param>
    internal string? Stranger(Activity activity, string? fallback)
    {
        var named = activity.TenantId() ?? fallback ?? None;
        if (!Has(named)) return named;
        if (activity.Teams().TenantId is { } other && !Has(other)) return other;
        return activity.From?.TenantId is { } speaker && !Has(speaker) ? speaker : null;
    }
}
