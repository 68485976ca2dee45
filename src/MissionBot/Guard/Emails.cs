using System.Text.RegularExpressions;
using MissionBot.Words;

namespace MissionBot.Guard;

/// <summary>An e-mail address tells who somebody is, unless an office reads it.</summary>
static partial class Emails
{
    static readonly Lexicon<bool> Offices = new((
        "info kontakt contact post mail hello hej hi support help admin administration office kontor sekretariat kommune borgerservice borger presse press team " +
        "noreply no reply webmaster job jobs sikkerpost hovedpost enquiries enquiry council youth booking bookings events mission reception service", true));

    public static IEnumerable<Finding> Find(string text)
    {
        foreach (Match match in Address().Matches(text))
            if (!Offices.Find(FirstWord(match.ValueSpan), out _)) yield return new Finding(PersonalData.Email, match.Index, match.Index + match.Length);
    }

    static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> address) => address[..address.IndexOfAny("@.+-_")];

    [GeneratedRegex(@"(?<![\w.+-])\w[\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}")]
    private static partial Regex Address();
}
