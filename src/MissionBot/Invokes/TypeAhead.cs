using MissionBot.BotFramework.Activities;
using MissionBot.BotFramework.Teams;
using MissionBot.BotFramework.Turns;
using MissionBot.Commands;
using MissionBot.Storage;

namespace MissionBot.Invokes;

/// <summary>What is typed into a list of a form is looked for among all that the field may name. The list itself holds only the first few.</summary>
public sealed class TypeAhead(VerbList verbs, Store store)
{
    public InvokeResponse Find(Activity activity, Turn turn)
    {
        var search = ChoiceSearch.Of(activity);
        if (Field(search.Dataset) is not { } field) return InvokeAnswers.Choices([]);
        var found = store.Read(turn.Reader, rows => field.Search(search.Text, rows, turn));
        return InvokeAnswers.Choices(found.Skip(search.Skip).Take(search.Top).Select(thing => (thing.Title, thing.Key)));
    }

    /// <summary>A field of a verb, as a form names it to the client.</summary>
    public static string Dataset(Verb verb, Field field) => $"{verb.Id}/{field.Id}";

    IReferenceField? Field(string? dataset) => dataset?.Split('/') is [var id, var name]
        ? verbs.WithId(id)?.Shape.All.FirstOrDefault(field => field.Id == name) as IReferenceField
        : null;
}
