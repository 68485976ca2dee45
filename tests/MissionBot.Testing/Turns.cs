using MissionBot.Commands;
using MissionBot.Conversations;
using MissionBot.Words;

namespace MissionBot.Testing;

/// <summary>A turn for tests that need some turn, and no store.</summary>
public static class Turns
{
    public static Turn Anywhere(Language language) => new()
    {
        Speaker = new Person("maya", "29:maya", "Maya Osei"),
        Conversation = new Conversation("local", "somewhere", "personal"),
        Language = language,
        Now = new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
        Today = new DateOnly(2026, 3, 2),
        NewId = () => "00000000-0000-7000-8000-000000000000",
    };
}
