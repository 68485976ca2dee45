using MissionBot.BotFramework.Connector;

namespace MissionBot.Conversations;

/// <summary>How a person belongs to the organisation that a conversation is in.</summary>
public enum Belonging
{
    Member,

    Guest,

    /// <summary>Of another organisation: in a shared channel, or in a partner's own tenant.</summary>
    Elsewhere,

    /// <summary>The roster has nobody of that name, or could not be asked.</summary>
    Unvouched,

    /// <summary>
    /// Of a home tenant, in a conversation that the bot is not in, so that no roster can be asked. They look at what their organisation
    /// has, and add to it as partners may; kept it is not.
    /// </summary>
    Presumed,
}

static class Belongings
{
    // A guest's principal name is that of home, and the host's tenant behind it.
    const string GuestMark = "#EXT#";

    public static Belonging Of(TeamsMember? member, string tenant) => member switch
    {
        null or { UserRole: "anonymous" } => Belonging.Unvouched,
        { TenantId: { } home } when !home.Equals(tenant, StringComparison.OrdinalIgnoreCase) => Belonging.Elsewhere,
        { UserRole: "guest" } => Belonging.Guest,
        { UserPrincipalName: { } name } when name.Contains(GuestMark, StringComparison.OrdinalIgnoreCase) => Belonging.Guest,
        _ => Belonging.Member,
    };
}
