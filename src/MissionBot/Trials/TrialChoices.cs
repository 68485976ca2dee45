using MissionBot.Commands;

namespace MissionBot.Trials;

static class TrialChoices
{
    public static readonly Choices<Stage> Stages = new(
        (Stage.Proposed, new("proposed", "foreslået", "foreslåede")),
        (Stage.Planned, new("planned", "planlagt", "planlagte")),
        (Stage.Running, new("running", "i gang", "in progress", "started", "igang", "igangværende")),
        (Stage.Paused, new("paused", "på pause", "on hold")),
        (Stage.Ended, new("ended", "afsluttet", "finished", "done", "afsluttede")),
        (Stage.Declined, new("declined", "afvist", "afviste")));

    public static readonly Choices<Size> Sizes = new(
        (Size.Small, new("small", "lille", "små")),
        (Size.Medium, new("medium", "mellem", "mellemstor")),
        (Size.Large, new("large", "stor", "big", "store")));

    public static readonly Choices<Horizon> Horizons = new(
        (Horizon.Short, new("short", "kort", "short-term", "kortsigtet")),
        (Horizon.Long, new("long", "lang", "long-term", "langsigtet")));

    public static readonly Choices<Risk> Risks = new(
        (Risk.Safe, new("safe", "sikker", "low", "lav", "sikre")),
        (Risk.Stretch, new("stretch", "udfordrende", "medium risk")),
        (Risk.Bold, new("bold", "dristig", "high", "høj", "dristige", "modig")));

    public static readonly Choices<Kind> Kinds = new(
        (Kind.Behaviour, new("behaviour", "adfærd", "behavior")),
        (Kind.Policy, new("policy", "politik")),
        (Kind.Service, new("service", "indsats", "tilbud")),
        (Kind.Technology, new("technology", "teknologi", "tech")),
        (Kind.Funding, new("funding", "finansiering", "money", "penge")),
        (Kind.Regulation, new("regulation", "regulering", "regler")));

    public static readonly Choices<Sector> Sectors = new(
        (Sector.Public, new("public", "offentlig", "public sector", "det offentlige")),
        (Sector.Private, new("private", "privat", "business", "erhvervsliv")),
        (Sector.CivilSociety, new("civil society", "civilsamfund", "charities", "foreninger")),
        (Sector.Academia, new("academia", "forskning", "research", "universiteter")),
        (Sector.Citizens, new("citizens", "borgere", "residents")));

    public static readonly Choices<Level> Levels = new(
        (Level.Political, new("political", "politisk")),
        (Level.Management, new("management", "ledelse")),
        (Level.Frontline, new("frontline", "frontlinje", "front line")),
        (Level.CivilSociety, new("civil society", "civilsamfund")));
}
