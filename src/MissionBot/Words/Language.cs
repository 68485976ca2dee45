namespace MissionBot.Words;

/// <summary>The languages the bot writes. It reads both at all times, because lines mix them.</summary>
public enum Language
{
    English,
    Danish,
}

static class Languages
{
    public static T Pick<T>(this Language language, T english, T danish) => language == Language.Danish ? danish : english;
}
