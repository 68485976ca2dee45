using System.Text.Json.Nodes;
using MissionBot.AdaptiveCards;
using MissionBot.BotFramework.Teams;
using MissionBot.Cards;
using MissionBot.Commands;
using MissionBot.Learnings;
using MissionBot.Missions;
using MissionBot.Trials;
using MissionBot.Words;

namespace MissionBot.Invokes;

/// <summary>
/// What is put into any conversation: short, and with nothing to press that would need the bot to be there. Whoever wants all
/// of it gets it in the card's place, alone.
/// </summary>
static class ExtensionCards
{
    const int MostOfPreview = 120;

    public static ExtensionResult Of(Mission mission, Turn turn)
    {
        var (words, said) = (InvokeWords.In(turn.Language), MissionWords.In(turn.Language));
        var state = MissionChoices.States.Word(mission.State(turn.Today), turn.Language);
        var time = mission.Deadline is { } deadline ? said.TimeLeft(deadline, turn.Today) : said.NoDeadline;
        return Result(
            $"{words.Mission} · {mission.Key}", mission.Statement, turn,
            (ShowMission.Verb, ShowMission.MissionField, mission.Key),
            [Parts.Subtle($"{words.Mission} {mission.Key}"), Parts.Heading(CardText.Plain(Parts.Cut(mission.Statement))), Parts.Facts((said.State, state), (said.Deadline, time))]);
    }

    public static ExtensionResult Of(Trial trial, IReadOnlyList<Hypothesis> hypotheses, Turn turn)
    {
        var words = InvokeWords.In(turn.Language);
        return Result(
            $"{words.Trial} · {trial.Key}", trial.Title, turn,
            (ShowTrial.Verb, ShowTrial.TrialField, trial.Key),
            [
                Parts.Subtle(words.Trial),
                TrialCards.Listed(trial, turn) with { Separator = null },
                .. hypotheses.Take(1).Select(hypothesis => Parts.Words(Parts.Cut(hypothesis.Wording))),
            ]);
    }

    public static ExtensionResult Of(Learning learning, Turn turn)
    {
        var words = InvokeWords.In(turn.Language);
        return Result(
            $"{words.Learning} · {learning.TrialTitle}", learning.Seen, turn,
            (ShowLearning.Verb, ShowLearning.LearningField, learning.Key),
            [
                Parts.Subtle(words.Learning),
                Parts.Words(Parts.Cut(learning.Seen)),
                Parts.Subtle(string.Join(" · ", new[]
                {
                    learning.Key,
                    learning.TrialTitle,
                    Dates.Short(learning.On, turn.Language),
                    learning.Verdict is { } verdict ? LearningCards.Word(verdict, turn) : null,
                }.OfType<string>())),
            ],
            learning.Link);
    }

    static ExtensionResult Result(string title, string text, Turn turn, (Verb Verb, Field Field, string Key) thing, IEnumerable<Element?> body, string? link = null)
    {
        var card = Parts.Card(turn.Language, body).With(
            Parts.ButtonHere(turn, thing.Verb, InvokeWords.In(turn.Language).ShowAll, (thing.Field, thing.Key)),
            link is null ? null : new OpenUrl(LearningWords.In(turn.Language).OpenSource, new Uri(link)));
        return new(Parts.Cut(title, MostOfPreview), Previewed(text), JsonNode.Parse(card.ToJson())!);
    }

    // A thumbnail's text may hold a little HTML: what a person wrote is none.
    static string Previewed(string text) => Parts.Cut(text.ReplaceLineEndings(" "), MostOfPreview)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
