using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Following;

/// <param name="Hours">Null for none.</param>
public sealed record Quiet(QuietHours? Hours);

/// <summary>Hours in which nothing is said: 18:00 to 8:00, 18-8, fra 18 til 8, none.</summary>
sealed record QuietField(string Id, Name Name) : ClosedField<Quiet>(Id, Name)
{
    static readonly string[] None = ["none", "never", "off", "no", "ingen", "aldrig", "slået fra"];

    static readonly string[] Openings = ["from", "between", "fra", "mellem", "kl"];

    static readonly string[] Joints = ["to", "until", "till", "and", "til", "og"];

    public override Read? ReadAt(string text, int at, ReadContext context)
    {
        if (at >= text.Length) return null;
        var scanner = new Scanner(text, at);
        if (scanner.TakeOneOf(None)) return scanner.Ends ? new Read(new Quiet(null), scanner.At) : null;
        if (scanner.TakeOneOf(Openings)) SkipPoint(ref scanner);
        if (ClockReader.Figures(ref scanner) is not { IsOnADial: true } from) return null;
        scanner.TakeBlank();
        if (!scanner.TakeOneOf(Joints) && !scanner.TakeAny("-–", out _)) return null;
        scanner.TakeBlank();
        if (scanner.Take("kl")) SkipPoint(ref scanner);
        if (ClockReader.Figures(ref scanner) is not { IsOnADial: true } until || !scanner.Ends || from.Time == until.Time) return null;
        return new Read(new Quiet(new(from.Time, until.Time)), scanner.At);
    }

    public override string Show(object value, Language language) => ((Quiet)value).Hours is { } hours
        ? $"{TimingWords.Clock(hours.From, language)} {language.Pick("to", "til")} {TimingWords.Clock(hours.Until, language)}"
        : language.Pick("none", "ingen");

    protected override string Complaint(CommandWords words, string label, string typed) => FollowingWords.Of(words).NoQuietHours(typed);

    protected override string Example(CommandWords words) => FollowingWords.Of(words).QuietExample;

    static void SkipPoint(ref Scanner scanner)
    {
        scanner.Take('.');
        scanner.TakeBlank();
    }
}
