using System.Collections.Immutable;
using MissionBot.Commands;
using MissionBot.Help;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Following;

/// <summary>What can be said about how a mission is followed.</summary>
static class FollowFields
{
    public static readonly ReferenceField<Followed> What = new(
        "mission", new("mission or trial action", "mission eller prøvehandling", "mission", "trial action", "prøvehandling"), FollowedReferences.Any);

    public static readonly ChoiceField<All> All = new ChoiceField<All>("all", new("all", "alt"), FollowChoices.All).Bare().Optional().OnlySaid();

    public static readonly ChoicesField<UpdateKind> Kinds = new ChoicesField<UpdateKind>("kinds", new("what", "hvad", "kinds"), FollowChoices.Kinds).Lead("only", "kun", "just", "bare", "but only", "men kun", "about", "om").Bare().Optional();

    public static readonly ChoicesField<Only> Only = new ChoicesField<Only>("only", new("only", "kun"), FollowChoices.Onlies).Lead("only", "kun", "just", "bare", "but only", "men kun", "only if", "only when", "kun hvis", "kun når", "when", "når", "if", "hvis").Bare().Optional();

    public static readonly ChoiceField<Pace> Pace = new ChoiceField<Pace>("pace", new("how often", "hvor ofte", "pace"), FollowChoices.Paces).Bare().Optional();

    public static readonly TimingField Schedule = new TimingField("schedule", new("times of your own", "egne tidspunkter", "schedule", "when", "hvornår", "plan")).Bare().Optional()
        .Hint("every Monday 9:00, first Friday of the month …", "hver mandag kl. 9, første fredag i måneden …");

    public static readonly ChoicesField<Exclusion> Except =
        new ChoicesField<Exclusion>("except", new("except", "undtagen", "without", "uden"), FollowChoices.Exclusions).Lead("except", "undtagen", "but not", "men ikke", "without", "uden", "bortset fra").Optional();

    public static readonly TrialKeysField ExceptTrials =
        new TrialKeysField("except-trials", new("except trial actions", "undtagen prøvehandlinger")).Lead("except", "undtagen", "but not", "men ikke", "without", "uden", "bortset fra").Optional();

    public static readonly TrialKeysField Trials = new TrialKeysField("trials", new("only trial actions", "kun prøvehandlinger", "trials")).Lead("only", "kun").Optional();

    public static readonly ChoiceField<Named> Named = new ChoiceField<Named>("named", new("what names you", "det, der nævner dig", "mentions", "omtaler"), FollowChoices.Nameds).Bare().Optional();

    public static readonly QuietField Quiet = new QuietField("quiet", new("quiet hours", "stilletid", "quiet", "stille")).Lead("quiet hours", "quiet", "nothing", "no messages", "stilletid", "stille", "ro", "intet", "ingen beskeder").Optional()
        .Hint("18:00 to 8:00, or none", "18 til 8, eller ingen");

    public static readonly ChoiceField<CardLength> Length = new ChoiceField<CardLength>("length", new("length", "længde"), FollowChoices.Lengths).Lead("only", "kun", "just", "bare").Bare().Optional();

    public static readonly ChoiceField<PostedIn> Where = new ChoiceField<PostedIn>("where", new("where", "hvor"), FollowChoices.Places).Bare().Optional();

    public static readonly ChoiceField<Language> Language = new ChoiceField<Language>("language", new("language", "sprog"), HelpChoices.Languages).Lead("in", "på").Optional();

    public static readonly ZoneField Zone = new ZoneField("zone", new("time zone", "tidszone", "zone")).Lead("time zone", "tidszone", "zone", "in", "on", "efter").Optional()
        .Hint("London, Copenhagen …", "København, London …");

    public static ImmutableArray<Field> Others => [Kinds, Only, Pace, Schedule, Except, Trials, ExceptTrials, Named, Quiet, Length, Where, Language, Zone, All];
}
