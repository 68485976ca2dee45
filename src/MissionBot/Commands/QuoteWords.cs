using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>What is said about messages that people quote.</summary>
abstract record QuoteWords
{
    public static QuoteWords In(Language language) => language.Pick<QuoteWords>(QuoteWordsEn.Said, QuoteWordsDa.Said);

    public abstract string Shortened { get; }

    public abstract string NotHandedOver { get; }

    public abstract string ByABot { get; }

    public abstract string ThreadIsUnseen { get; }

    /// <summary>"2 March", and the year where it is another one than today's.</summary>
    public abstract string Day(DateOnly day, DateOnly today);
}

sealed record QuoteWordsEn : QuoteWords
{
    public static readonly QuoteWordsEn Said = new();

    public override string Shortened => "Teams hands over only the beginning of a longer message. Please complete it here, or leave out what is missing.";

    public override string NotHandedOver => "Teams does not hand over what the quoted message says. Please write it here.";

    public override string ByABot => "These are a bot's words. Please write here what your team saw.";

    public override string ThreadIsUnseen => "In a channel I do not see the message that you answer. Write or paste here what it taught.";

    public override string Day(DateOnly day, DateOnly today) =>
        day.Year == today.Year ? $"{day.Day} {Months.Name(day.Month, Language.English)}" : Dates.Long(day, Language.English);
}

sealed record QuoteWordsDa : QuoteWords
{
    public static readonly QuoteWordsDa Said = new();

    public override string Shortened => "Teams giver mig kun begyndelsen af en længere besked. Skriv den færdig her, eller udelad det, der mangler.";

    public override string NotHandedOver => "Teams giver mig ikke det, der står i den citerede besked. Skriv det her.";

    public override string ByABot => "Det er en bots ord. Skriv her, hvad I selv har set.";

    public override string ThreadIsUnseen => "I en kanal kan jeg ikke se den besked, du svarer på. Skriv eller indsæt her, hvad I har lært.";

    public override string Day(DateOnly day, DateOnly today) =>
        day.Year == today.Year ? $"{day.Day}. {Months.Name(day.Month, Language.Danish)}" : Dates.Long(day, Language.Danish);
}
