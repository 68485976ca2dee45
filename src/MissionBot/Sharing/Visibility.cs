using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Sharing;

/// <summary>Who sees something beside the mission's own organisation, which sees all of it.</summary>
public enum Visibility
{
    /// <summary>Nobody else, but whoever wrote it.</summary>
    Team,

    /// <summary>Every partner that the mission has.</summary>
    Partners,

    /// <summary>Partners, and whoever reads what the mission publishes.</summary>
    Public,
}

/// <param name="Old">What held before.</param>
public sealed record OldAndNewVisibility(Visibility? Old, Visibility New);

static class Visibilities
{
    /// <summary>What a mission says of what is recorded for it, unless its leaders say otherwise.</summary>
    public const Visibility OfNewMissions = Visibility.Partners;

    public static readonly Choices<Visibility> Choices = new(
        (Visibility.Team, new("the team", "teamet", "team", "us", "only the team", "the team only", "team only", "only us", "os", "kun teamet", "kun os", "vores team")),
        (Visibility.Partners, new("partners", "partnere", "our partners", "the partners", "all partners", "partnerne", "vores partnere", "alle partnere")),
        (Visibility.Public, new("everyone", "alle", "everybody", "public", "the public", "offentligheden", "offentlig", "offentligt")));

    /// <summary>Beside whatever is recorded.</summary>
    public static readonly ChoiceField<Visibility> Field =
        new ChoiceField<Visibility>("visible", new("visible to", "synlig for", "visibility", "synlighed", "visible for", "shared with", "delt med"), Choices)
        .Lead("visible to", "visible for", "synlig for", "synligt for").Optional()
        .Means("Your own organisation sees all; this says who else does. If left empty, the mission says.", "Jeres egen organisation ser alt; det her siger, hvem der ellers gør. Er det tomt, gælder det, missionen siger.");

    /// <summary>What a mission says of what is recorded for it.</summary>
    public static readonly ChoiceField<Visibility> OfMission = Field
        .Means("Who, beside your own organisation, sees its trial actions, learnings and measurements, unless they say otherwise. It holds for what is written from then on.",
            "Hvem der ud over jeres egen organisation ser dens prøvehandlinger, læringer og målinger, medmindre de siger andet. Det gælder det, der skrives fra da af.");

    public static Visibility Narrower(Visibility one, Visibility other) => one < other ? one : other;

    public static string Word(this Visibility visibility, Language language) => Choices.Word(visibility, language);

    /// <summary>A line of a card's facts.</summary>
    public static (string Label, AdaptiveCards.CardText? Text) Fact(this Visibility visibility, Language language) =>
        (Field.Label(language), (AdaptiveCards.CardText)visibility.Word(language));
}
