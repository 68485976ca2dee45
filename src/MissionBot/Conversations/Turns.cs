using System.Collections.Immutable;
using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Connector;
using MissionBot.BotFramework.Turns;
using MissionBot.Commands;
using MissionBot.Partners;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Conversations;

/// <summary>From an activity to who speaks, where, when and in which language.</summary>
public sealed class Turns(Store store, Roster roster, TimeProvider clock, Ids ids, TeamsClient client, CodeSource codes, ILogger<Turns> log)
{
    /// <summary>Channels without tenants (terminal, emulator, web chat) share this one.</summary>
    public const string NoTenant = "local";

    /// <param name="spoken">The language of the line or of the pressed card, where it shows.</param>
    public Turn Of(Activity activity, Language? spoken)
    {
        var tenant = activity.TenantId() ?? NoTenant;
        var here = new Conversation(tenant, activity.Conversation!.Id!, activity.Conversation.ConversationType ?? ConversationTypes.Personal) { Team = activity.Teams().TeamId };
        var speaker = PersonOf(activity.From!, activity.ChannelId);
        // The language of a pressed card is not the presser's.
        var typed = activity.Value is null ? spoken : null;
        var (place, conversation, known, belongs, speaksFor) = store.Read(new Reader(tenant), rows =>
        {
            var place = SpokenFor.Of(rows, here, () => Said(activity), hasOwn: !roster.IsOfPartners(tenant));
            var owned = rows.As(new Reader(place.Owner));
            var known = owned.Person(speaker.Id);
            // Whoever speaks of another organisation's mission is none of that organisation's own.
            var belongs = place.Owner == tenant ? roster.Of(activity, known?.Belongs) : Belonging.Elsewhere;
            return (place, owned.Conversation(here), known, belongs, (speaker with { Belongs = belongs }).IsPartner ? place.PartnersWith(owned.VoicesOf(speaker.Id)) : ImmutableDictionary<string, string>.Empty);
        });
        return new Turn
        {
            Speaker = speaker with { Name = speaker.Name.Length > 0 ? speaker.Name : known?.Name ?? "", Language = typed ?? known?.Language, Belongs = belongs },
            Conversation = conversation with { Zone = conversation.Zone ?? ZoneOf(activity) },
            Language = conversation.Language ?? spoken ?? known?.Language ?? OfLocale(activity.Locale),
            Now = clock.GetUtcNow(),
            Today = (conversation with { Zone = conversation.Zone ?? ZoneOf(activity) }).Today(clock.GetUtcNow()),
            NewId = ids.New,
            NewCode = codes.New,
            Owner = place.Owner == tenant ? null : place.Owner,
            SpeaksFor = speaksFor,
            IsTeams = client.Is(activity),
            Present = place => roster.Listed(tenant, place.PlaceId),
            IsNew = known is null || (speaker.Name.Length > 0 && known.Name != speaker.Name) || known.Address != speaker.Address
                || (conversation.Zone is null && ZoneOf(activity) is not null) || (typed is not null && typed != known.Language)
                || (belongs is not (Belonging.Member or Belonging.Presumed) && !conversation.HasPartners)
                || (belongs != known.Belongs && belongs is not (Belonging.Unvouched or Belonging.Presumed)),
        };
    }

    /// <summary>Learns who is mentioned, where that is not known yet: a fact holds the person's id, not the channel's.</summary>
    public async Task Meet(IReadOnlyList<Mention> mentions, Turn turn, TurnContext context, CancellationToken cancellation)
    {
        foreach (var mention in mentions)
        {
            if (mention.Who.Id is not { } address || address == turn.Speaker.Address) continue;
            if (store.Read(turn.Reader, rows => rows.PersonAt(address)) is not null) continue;
            try
            {
                var member = await context.Connector.Member(context.Reference, address, cancellation);
                await Keep(mention.Who with { AadObjectId = member?.AadObjectId ?? mention.Who.AadObjectId }, member, turn, context);
            }
            catch (ConnectorException unknown)
            {
                // Kept under another id than Entra's, the person would be somebody else for ever.
                log.NotMet(unknown, turn.Conversation.Id);
            }
        }
    }

    /// <summary>The same for names that were typed, into a line or a form: the roster knows people who never spoke here.</summary>
    public async Task Meet(Given given, Turn turn, TurnContext context, CancellationToken cancellation)
    {
        foreach (var named in given.Values.Values.OfType<PersonNamed>())
        {
            if (turn.Speaker.IsPartner || named.Address is not null || named == PersonNamed.Me || store.Read(turn.Reader, rows => rows.Named(named, turn.Speaker)) is not null) continue;
            try
            {
                if (await roster.Named(named.Name, context, cancellation) is not { Id: not null } member) continue;
                await Keep(new() { Id = member.Id, Name = member.Name, AadObjectId = member.AadObjectId }, member, turn, context);
            }
            catch (ConnectorException unknown)
            {
                log.NotMet(unknown, turn.Conversation.Id);
            }
        }
    }

    Task Keep(ChannelAccount who, TeamsMember? member, Turn turn, TurnContext context) => store.Change(turn.Reader, rows =>
    {
        rows.Keep(PersonOf(who, context.Activity.ChannelId) with { Belongs = turn.Owner is null ? Belongings.Of(member, turn.Conversation.Tenant) : Belonging.Elsewhere });
        return true;
    });

    public static Person PersonOf(ChannelAccount account, string? channel) =>
        new(account.AadObjectId ?? $"{channel}:{account.Id}", account.Id, account.Name ?? "");

    static string Said(Activity activity) => Words.Folded.Of(activity.Text ?? activity.Value?.GetRawText() ?? "");

    static string? ZoneOf(Activity activity) => activity.LocalTimezone;

    public static Language OfLocale(string? locale) =>
        locale is not null && locale.StartsWith("da", StringComparison.OrdinalIgnoreCase) ? Language.Danish : Language.English;
}
