using Microsoft.Extensions.Configuration;

namespace MissionBot.BotFramework.Authentication;

static class ListedSettings
{
    static readonly char[] Separators = [',', ';', ' '];

    /// <summary>A setting with several values: an array in a file (<c>Key:0</c>, <c>Key:1</c>), or one line with commas.</summary>
    public static IReadOnlyList<string> Listed(this IConfiguration configuration, string key)
    {
        var section = configuration.GetSection(key);
        return
        [
            .. (section.Value ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries),
            .. section.GetChildren().Select(child => child.Value).OfType<string>().Where(value => value.Length > 0),
        ];
    }
}
