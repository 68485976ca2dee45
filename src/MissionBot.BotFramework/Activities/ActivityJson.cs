using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MissionBot.BotFramework.Connector;

namespace MissionBot.BotFramework.Activities;

/// <summary>All that this library reads and writes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ConversationReference))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(TeamsMember))]
[JsonSerializable(typeof(MembersPage))]
[JsonSerializable(typeof(List<TeamsMember>))]
[JsonSerializable(typeof(NewChat))]
public sealed partial class ActivityJson : JsonSerializerContext
{
    /// <summary>What goes over the wire: the channel's limit counts every escape, and no browser ever reads it.</summary>
    public static ActivityJson Wire => Relaxed.Json;

    // A class of its own, for it needs Default, and the order of static members over two files is anybody's.
    static class Relaxed
    {
        public static readonly ActivityJson Json =
            new(new JsonSerializerOptions(Default.Options!) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}

/// <summary>The answer to <see cref="DeliveryModes.ExpectReplies"/>.</summary>
public sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);
