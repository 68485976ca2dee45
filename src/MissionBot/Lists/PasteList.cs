using System.Globalization;
using System.Text.Json;
using MissionBot.Cards;
using MissionBot.Commands;

namespace MissionBot.Lists;

/// <summary>
/// Several rows at once. It is a verb like any other, so that it is typed, pressed and explained like one; what it does comes from
/// <see cref="Lists"/>, for its rows are commands of their own.
/// </summary>
static class PasteList
{
    const int Most = 60_000;

    public static readonly TextField LinesField = new TextField("lines", new("list", "liste"), Most).Optional()
        .Hint("one trial action or learning a line", "én prøvehandling eller læring pr. linje");

    public static Verb Verb { get; } = new Verb.Change<object?, object?>(
        new("paste list", "indsæt liste", "save list", "gem liste", "my list", "min liste"),
        Right.Contribute,
        Shape.Of(null, null, LinesField),
        make: _ => null,
        load: (_, _, _) => null,
        (_, _, turn) => ListCards.Empty(turn))
    {
        Help = new(
            "Takes several rows at once: paste them in one message, and what would be done with each is shown first. Alone it brings back the list you did not save.",
            "Tager flere rækker på én gang: Indsæt dem i én besked, og du ser først, hvad der vil ske med hver. Alene henter den den liste, du ikke gemte."),
        Example = new("paste list", "indsæt liste"),
        Button = new("Paste a list", "Indsæt en liste"),
    };
}

/// <summary>What a button of a list's card asks for.</summary>
enum ListStep { Show, Read, Save, One, Cancel, TakeOut, Keep, Write }

/// <summary>A press on a list's card. It went through somebody's client: nothing in it is trusted.</summary>
/// <param name="As">The verb that all rows are meant as.</param>
sealed record ListPress(string? Id, ListStep Step, string? As, int Page, JsonElement Data)
{
    public const string List = "list", StepName = "list-step", AsName = "list-as", PageName = "list-page", Subject = "list-subject";

    public static ListPress Of(JsonElement data) => new(
        Text(data, List),
        Enum.TryParse<ListStep>(Text(data, StepName), out var step) ? step : ListStep.Show,
        Text(data, AsName),
        int.TryParse(Text(data, PageName), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0,
        data);

    public static string Tick(int row) => $"row-{row + 1}";

    public static string Words(int row) => $"words-{row + 1}";

    public bool? Ticked(int row) => Text(Data, Tick(row)) switch { "true" => true, "false" => false, _ => null };

    public string? Written(int row) => Text(Data, Words(row))?.Trim();

    public string? About => Text(Data, Subject) is { Length: > 0 } chosen ? chosen : null;

    static string? Text(JsonElement data, string name) =>
        data.ValueKind == JsonValueKind.Object && data.TryGetProperty(name, out var value) ? value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
            _ => null,
        } : null;
}
