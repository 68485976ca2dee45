using MissionBot.Commands;

namespace MissionBot.Following;

/// <summary>A word of the line that takes back every narrowing.</summary>
public enum All { Everything }

public enum Only { OffTrack, Milestones, NamingMe }

public enum Pace { AtOnce, Daily, Weekdays, Weekly, Monthly }

public enum Exclusion { Small, Medium, Large, Trials, Learnings, Indicators, Mission }

public enum Named { AtOnce, WithTheRest }

public enum CardLength { Full, Compact }

public enum PostedIn { Channel, Thread }

static class FollowChoices
{
    public static readonly Choices<All> All = new((Following.All.Everything, new("everything", "alt", "all of it", "det hele")));

    public static readonly Choices<UpdateKind> Kinds = new(
        (UpdateKind.Trials, new("trial actions", "prøvehandlinger", "trial action", "trials", "prøvehandling", "prøvehandlingerne")),
        (UpdateKind.Learnings, new("learnings", "læringer", "learning", "the learnings", "lessons", "læring", "læringerne", "what is learned", "det lærte")),
        (UpdateKind.Indicators, new("indicators", "indikatorer", "indicator", "measurements", "figures", "numbers", "indikator", "målinger", "målingerne", "tal", "tallene", "indikatorerne")),
        (UpdateKind.Mission, new("the mission itself", "selve missionen", "mission itself", "deadlines", "the deadline", "frister", "fristen", "missionen selv")));

    public static readonly Choices<Only> Onlies = new(
        (Only.OffTrack, new("indicators off track", "indikatorer uden for kurs",
            "when off track", "off track", "when they are off track", "they are off track", "if off track", "when behind", "behind", "når de er bagud", "de er bagud", "bagud", "uden for kurs", "når de er ude af kurs", "når de er uden for kurs", "ude af kurs", "det der er ude af kurs", "det, der er ude af kurs", "når det går skævt", "det der går skævt", "når noget går skævt", "when something is off track", "what is off track")),
        (Only.Milestones, new("milestones", "milepæle", "milestones only", "only milestones", "just milestones", "the milestones", "kun milepæle", "bare milepæle", "big news", "det vigtigste")),
        (Only.NamingMe, new("what names me", "det, der nævner mig", "only mine", "mine", "my own", "naming me", "what mentions me", "mentions of me", "it names me", "it mentions me", "what is about me", "what concerns me", "when i am named", "i am mentioned", "i'm mentioned", "i am named",
            "det der nævner mig", "det der handler om mig", "det, der handler om mig", "det der vedrører mig", "omtaler af mig", "mine egne", "mit eget", "når jeg nævnes", "jeg nævnes", "jeg bliver nævnt", "når jeg er nævnt", "jeg er nævnt")));

    public static readonly Choices<Pace> Paces = new(
        (Pace.AtOnce, new("at once", "med det samme", "immediately", "straight away", "right away", "instantly", "whenever something happens", "as soon as something happens", "straks", "løbende", "når der sker noget", "så snart der sker noget")),
        (Pace.Daily, new("daily", "dagligt", "every day", "hver dag")),
        (Pace.Weekdays, new("every weekday", "alle hverdage", "weekdays", "hverdage", "hver hverdag", "on weekdays")),
        (Pace.Weekly, new("weekly", "ugentligt", "every week", "hver uge")),
        (Pace.Monthly, new("monthly", "månedligt", "every month", "hver måned")));

    public static readonly Choices<Exclusion> Exclusions = new(
        (Exclusion.Small, new("small trial actions", "små prøvehandlinger", "small", "små", "lille", "small ones", "the small ones", "de små", "small trials")),
        (Exclusion.Medium, new("medium trial actions", "mellemstore prøvehandlinger", "medium", "mellem", "mellemstore", "medium ones", "the medium ones")),
        (Exclusion.Large, new("large trial actions", "store prøvehandlinger", "large", "store", "stor", "big", "large ones", "the large ones", "the big ones", "de store")),
        (Exclusion.Trials, new("all trial actions", "alle prøvehandlinger", "trial actions", "prøvehandlinger", "trials")),
        (Exclusion.Learnings, new("learnings", "læringer", "lessons", "the learnings", "læringerne")),
        (Exclusion.Indicators, new("indicators", "indikatorer", "the indicators", "indikatorerne", "measurements", "målinger", "figures", "tal")),
        (Exclusion.Mission, new("the mission itself", "selve missionen", "deadlines", "frister")));

    public static readonly Choices<Named> Nameds = new(
        (Named.AtOnce, new("what names me at once", "det, der nævner mig, med det samme", "mentions at once", "mentions of me at once", "omtaler med det samme", "omtaler af mig med det samme")),
        (Named.WithTheRest, new("what names me with the rest", "det, der nævner mig, sammen med resten", "mentions with the rest", "omtaler sammen med resten")));

    public static readonly Choices<CardLength> Lengths = new(
        (CardLength.Full, new("full", "fuld", "full cards", "hele kort", "in full", "fuldt")),
        (CardLength.Compact, new("compact", "kompakt", "one line each", "én linje hver", "en linje hver", "short", "short version", "the short version", "in short", "in brief", "headlines", "kort", "kortfattet", "i korte træk", "kort version", "overskrifter")));

    public static readonly Choices<PostedIn> Places = new(
        (PostedIn.Channel, new("in the channel", "i kanalen", "in channel", "as posts", "i kanal", "som opslag")),
        (PostedIn.Thread, new("in this thread", "i denne tråd", "in thread", "in the thread", "i tråden", "i tråd")));

    /// <summary>Null for times of their own.</summary>
    public static Pace? PaceOf(string? cron) => cron switch
    {
        null => Pace.AtOnce,
        "0 8 * * *" => Pace.Daily,
        "0 8 * * 1-5" => Pace.Weekdays,
        "0 9 * * 1" => Pace.Weekly,
        "0 9 1 * *" => Pace.Monthly,
        _ => null,
    };

    public static string? CronOf(Pace pace) => pace switch
    {
        Pace.AtOnce => null,
        Pace.Daily => "0 8 * * *",
        Pace.Weekdays => "0 8 * * 1-5",
        Pace.Monthly => "0 9 1 * *",
        _ => Timing.Weekly.Cron,
    };

    public static UpdateKind? KindOf(Exclusion exclusion) => exclusion switch
    {
        Exclusion.Trials => UpdateKind.Trials,
        Exclusion.Learnings => UpdateKind.Learnings,
        Exclusion.Indicators => UpdateKind.Indicators,
        Exclusion.Mission => UpdateKind.Mission,
        _ => null,
    };

    public static Trials.Size? SizeOf(Exclusion exclusion) => exclusion switch
    {
        Exclusion.Small => Trials.Size.Small,
        Exclusion.Medium => Trials.Size.Medium,
        Exclusion.Large => Trials.Size.Large,
        _ => null,
    };
}
