using MissionBot.Commands;

namespace MissionBot.Missions;

static class ListMissions
{
    static readonly ChoiceField<MissionState> StateField = new ChoiceField<MissionState>("state", new("state", "tilstand"), MissionChoices.States).Bare().Optional();

    static readonly NumberField PageField = new NumberField("page", new("page", "side")).Lead("page", "side").Optional();

    public static Verb Verb { get; } = new Verb.Question(
        new("missions", "missioner", "list missions", "vis missioner"),
        Shape.Of(null, null, StateField, PageField),
        (given, turn, rows) =>
        {
            if (rows.Missions() is not { Count: > 0 } missions) return MissionReferences.Only.NoneYet(turn);
            var found = missions.Where(mission => given.Find(StateField) is not { } state || mission.State(turn.Today) == state).ToList();
            var page = Pages.Wanted(given.Find(PageField), found.Count, MissionCards.PageSize);
            return new Reply.Shown(MissionCards.List(found, page, Filters(given, page + 1), turn));
        })
    {
        Phrases = MissionPhrases.List,
        HintsAlone = true,
        Hints = ["missions", "goals", "missioner", "hvilke mål"],
        Help = new("Lists the missions, all or those in one state.", "Viser missionerne, alle eller dem i én tilstand."),
        Example = new("missions", "missioner"),
    };

    // What the button for the next page carries.
    static (Field, string)[] Filters(Given given, int page) =>
        given.Typed.TryGetValue(StateField.Id, out var state) ? [(StateField, state), (PageField, $"{page}")] : [(PageField, $"{page}")];
}
