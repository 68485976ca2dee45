using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using MissionBot.BotFramework.Activities;

namespace MissionBot.BotFramework.Authentication;

/// <summary>
/// Who brings a token that proves who it is (401), and sends what that one may send (403): the signature first, then the
/// envelope, then whatever else an activity holds.
/// </summary>
sealed class TokenGate(BotSettings settings, Tenants tenants, ServiceHosts hosts, IOptionsMonitor<JwtBearerOptions> schemes) : IGate
{
    const string Bearer = "Bearer ";

    readonly BelievedTokens believed = new(TimeProvider.System);

    public async ValueTask Admit(HttpContext request)
    {
        var authorization = request.Request.Headers.Authorization.ToString();
        var belief = believed.Find(authorization);
        var scheme = belief?.Scheme ?? SchemeOf(authorization) ?? throw NotProven("it brings no token");
        var keys = await KeysOf(scheme, request.RequestAborted);
        var caller = ReferenceEquals(belief?.Keys, keys) ? belief.Caller : await Prove(request, scheme, authorization, keys);
        if (caller is Caller.Agent agent && !IsListed(agent.AppId)) throw NotForUs($"the app {Shown(agent.AppId)} is not in AllowedCallers");
        request.Features.Set(caller);
    }

    public void Admit(HttpContext request, Activity activity)
    {
        var caller = request.Features.Get<Caller>();
        if (caller is Caller.Channel channel)
        {
            if (!channel.MayBeAnsweredAt(activity.ServiceUrl)) throw NotForUs("its token was issued for another serviceUrl");
            if (!channel.MaySpeakFor(activity.ChannelId)) throw NotForUs($"its token does not vouch for the channel {Shown(activity.ChannelId)}");
        }

        if (!hosts.Has(new Uri(activity.ServiceUrl!)))
            throw NotForUs($"the host of its serviceUrl is not known ({Shown(new Uri(activity.ServiceUrl!).Host)}; {ServiceHosts.Key} adds one)");
        if (tenants.Stranger(activity, (caller as Caller.Agent)?.TenantId) is { } stranger)
            throw NotForUs($"its tenant {Shown(stranger)} is neither in Tenants:Home nor in Tenants:Partners");
    }

    async Task<Caller> Prove(HttpContext request, string scheme, string authorization, object keys)
    {
        var result = await request.AuthenticateAsync(scheme);
        if (!result.Succeeded || request.Features.Get<Caller>() is not { } caller)
            throw NotProven($"its token is refused ({result.Failure?.GetType().Name ?? "unreadable"})");
        believed.Add(authorization, new(scheme, keys, caller), result.Properties.ExpiresUtc);
        return caller;
    }

    /// <summary>By the issuer that the token names, where there are two to choose from. Nothing is believed yet.</summary>
    string? SchemeOf(string authorization)
    {
        if (!authorization.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)) return null;
        if (settings.EntraMetadata is null || settings.Callers.Count == 0) return BearerTokens.Channel;
        try
        {
            // Nobody else's token makes the bot ask Entra for its keys.
            return settings.EntraIssuers.Contains(new JsonWebToken(authorization[Bearer.Length..].Trim()).Issuer, StringComparer.Ordinal) ? BearerTokens.Entra : BearerTokens.Channel;
        }
        catch (Exception)
        {
            // Whatever is wrong with it (the library does not say what it throws), the scheme will refuse it.
            return BearerTokens.Channel;
        }
    }

    /// <summary>A token that cannot be checked is not a bad one: the caller may come again.</summary>
    async ValueTask<object> KeysOf(string scheme, CancellationToken cancellation)
    {
        try
        {
            return await schemes.Get(scheme).ConfigurationManager!.GetConfigurationAsync(cancellation);
        }
        catch (InvalidOperationException unreachable)
        {
            throw new RefusedException(StatusCodes.Status503ServiceUnavailable, "The keys that tokens are checked with cannot be read.", unreachable);
        }
    }

    bool IsListed(string? appId) => settings.Callers.Contains(appId, StringComparer.OrdinalIgnoreCase);

    static RefusedException NotProven(string reason) => new(StatusCodes.Status401Unauthorized, $"The request is not authenticated: {reason}.");

    static RefusedException NotForUs(string reason) => new(StatusCodes.Status403Forbidden, $"The request is not for this bot: {reason}.");

    // It comes from outside, and goes to the operator's terminal.
    static string Shown(string? word) =>
        new([.. (word ?? "").Take(64).Select(letter => char.IsAsciiLetterOrDigit(letter) || "-.:_/".Contains(letter) ? letter : '?')]);
}
