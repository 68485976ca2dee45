using MissionBot.BotFramework.Turns;
using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Facts;
using MissionBot.Invokes;
using MissionBot.Life;
using MissionBot.Partners;
using MissionBot.Reminders;
using MissionBot.Sample;
using MissionBot.Storage;
using MissionBot.Tour;
using MissionBot.Updates;
using MissionBot.WebPages;

namespace MissionBot.Host;

/// <summary>What the product is made of, whichever way it is hosted.</summary>
static class Services
{
    public static void AddMissionBot(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddStore(configuration);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new Random());
        services.AddSingleton<Ids>();
        services.AddSingleton(new VerbList(Capabilities.All));
        services.AddSingleton<Understanding>();
        services.AddSingleton(JoinLimits.Usual);
        services.AddSingleton<JoinAttempts>();
        services.AddSingleton(new CodeSource(InvitationCode.Draw));
        services.AddSingleton<Pipeline>();
        services.AddSingleton(new TeamsClient(configuration.GetValue<bool?>("Teams:Dialogs")));
        services.AddSingleton<Roster>();
        services.AddSingleton<Turns>();
        services.AddSingleton<Deliveries>();
        services.AddSingleton<Tours>();
        services.AddSingleton<Lists.Lists>();
        services.AddSingleton<Dialogs>();
        services.AddSingleton<Extension>();
        services.AddSingleton<TypeAhead>();
        services.AddSingleton<Refreshing>();
        services.AddSingleton<TeamsInvokes>();
        services.AddSingleton<ConversationLife>();
        services.AddSingleton<ChangedMessages>();
        services.AddSingleton(new Operator(configuration["Pages:Operator"], configuration["Pages:Contact"]));
        services.AddSingleton<Dispatcher>();
        services.AddSingleton<Reminding>();
        services.AddSingleton<Bot>();
        services.AddSingleton<IBot>(provider => ActivatorUtilities.CreateInstance<Reachable>(provider, new Acquainted(provider.GetRequiredService<Bot>(), provider.GetRequiredService<Roster>())));
        services.AddSingleton<CamdenSample>();
    }

    /// <summary>The log and its rows alone, for what neither hears nor says anything.</summary>
    public static void AddStore(this IServiceCollection services, IConfiguration configuration)
    {
        var storage = configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions();
        if (storage.Complaint() is { } complaint) throw new SettingsException(complaint);
        services.AddSingleton(_ => Store.Open(storage));
        services.AddSingleton<Bell>();
        services.AddSingleton(provider => new FactLog(Capabilities.All, provider.GetRequiredService<Bell>()));
    }
}

/// <summary>A setting that cannot be used; the message tells the operator what to write instead.</summary>
public sealed class SettingsException(string message) : Exception(message);
