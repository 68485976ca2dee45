using CsCheck;
using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Tests.Commands;

/// <summary>Lines made from the field declarations themselves: whatever is said of a verb's fields, in any order and language, is read back.</summary>
public sealed class LinePropertyTests
{
    static readonly string[] Said =
    [
        "Breakfast clubs", "A free breakfast raises attendance", "12 of 20 came again", "the verdict: nobody knows", "Children came, and so did friends",
        "£1.90 a head", "Fælleskøkken på Nørrebro", "børnene blev", "20 % more; nobody knows why", "Osei (Housing)", "10:30 every day", "see https://example.org/a",
    ];

    static readonly string[] Days = ["2027-03-01", "1 March 2027", "1. marts 2027", "2030", "Q2 2027", "30/6/2027"];

    // As the product has it: one, which has read its phrases.
    static readonly Understanding Understands = new(Capabilities.Verbs);

    public static TheoryData<string> Verbs => [.. Capabilities.Verbs.All.Where(verb => verb.Writes).Select(verb => verb.Id)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_line_of_labelled_fields_is_read_back(string id)
    {
        var verb = Capabilities.Verbs.WithId(id)!;
        Gen.Int[0, int.MaxValue].Array[64].Sample(picks => Check(verb, new Picker(picks)), iter: 300);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_form_gives_back_what_it_was_filled_with(string id)
    {
        var verb = Capabilities.Verbs.WithId(id)!;
        await using var desk = new Desk();
        Gen.Int[0, int.MaxValue].Array[64].Sample(picks => desk.Read(rows => FilledAndSent(verb, new Picker(picks), rows)), iter: 100, threads: 1);
    }

    static bool FilledAndSent(Verb verb, Picker picker, MissionBot.Storage.Rows rows)
    {
        var turn = Turns.Anywhere(picker.Of(Language.English, Language.Danish));
        var context = new ReadContext(turn.Today, turn.Language, []);
        // What names a thing is chosen from the store's own list: the conversations do that. A secret is never drawn again.
        var fields = verb.Shape.All.Where(field => field is not IReferenceField && !field.IsSecret && picker.Of(true, false)).ToList();
        var given = fields.Aggregate(Given.Nothing, (so, field) => so.With(field, Value(field, picker), context));
        var form = new MissionBot.Host.ShownCard(Form.Of(verb, given, turn, rows).ToJson());
        var sent = System.Text.Json.JsonSerializer.SerializeToElement(form.Pressed(form.Buttons[0], new Dictionary<string, string>()));
        var back = Press.Of(System.Text.Json.JsonSerializer.SerializeToElement(new { action = new { verb = verb.Id, data = sent } }))!.Give(verb, context);
        foreach (var field in fields) Assert.True(Same(given.Values[field.Id], back.Values.GetValueOrDefault(field.Id)), $"{verb.Id} {field.Id}: {given.Typed[field.Id]}");
        return true;
    }

    static void Check(Verb verb, Picker picker)
    {
        var language = picker.Of(Language.English, Language.Danish);
        var fields = verb.Shape.Others.Where(_ => picker.Of(true, false)).OrderBy(_ => picker.Next()).Select(field => (First: field, Second: Value(field, picker))).ToList();
        var rest = picker.Of(Said);
        var about = verb.Shape.About is { } named ? Value(named, picker).Replace(":", "", StringComparison.Ordinal) : "";
        // A text that could start with a label of this verb, or that holds a separator in what a line is about, is another story: see the table beside.
        about = about.Replace(",", "", StringComparison.Ordinal).Replace(";", "", StringComparison.Ordinal);
        var hasRest = verb.Shape.Rest is not null;
        var line = verb.Name.In(language)
            + (verb.Shape.About is null ? "" : $" {about}{(hasRest ? ":" : ",")} ")
            + (hasRest ? $" {rest}, " : " ")
            + string.Join(", ", fields.Select(field => $"{field.First.Name.In(language)}: {field.Second}"));
        var turn = Turns.Anywhere(language);
        var understood = Understands.Read(line, [], turn);
        Assert.Equal(verb, understood.Verb);
        var context = new ReadContext(turn.Today, language, []);
        foreach (var (field, value) in fields.Append((verb.Shape.Rest!, rest)).Append((verb.Shape.About!, about)).Where(one => one.Item1 is not null))
            Assert.True(Same(field.ReadWhole(value, context).Value, understood.Given.Values.GetValueOrDefault(field.Id)),
                $"{line}\n{field.Id}: expected {field.ReadWhole(value, context).Value}, read {understood.Given.Values.GetValueOrDefault(field.Id)}");
    }

    static bool Same(object? one, object? other) => (one, other) switch
    {
        (MissionBot.Following.TrialKeys { Keys: var keys }, MissionBot.Following.TrialKeys { Keys: var others }) => keys.SequenceEqual(others),
        (System.Collections.IEnumerable and not string, System.Collections.IEnumerable and not string) =>
            ((System.Collections.IEnumerable)one!).Cast<object>().SequenceEqual(((System.Collections.IEnumerable)other!).Cast<object>()),
        _ => Equals(one, other),
    };

    /// <summary>A value that a person could write for the field.</summary>
    static string Value(Field field, Picker picker) => field switch
    {
        _ when Choices(field) is { } words => picker.Of(words),
        DateField or PeriodField or MissionBot.Missions.DeadlineField or MissionBot.Missions.LaterField => picker.Of(Days),
        MissionBot.Following.TimingField => picker.Of("every Monday 9:00", "hver mandag kl. 9"),
        MissionBot.Following.UntilField => picker.Of("1 May 2027", "1. maj 2027"),
        MissionBot.Following.QuietField => picker.Of("18:00 to 8:00", "18:00 til 8:00"),
        MissionBot.Following.ZoneField => picker.Of("Europe/London", "Europe/Copenhagen"),
        MissionBot.Following.TrialKeysField => picker.Of("youth-7", "mad-1"),
        MissionBot.Partners.CodeField => picker.Of("ABCD-EFGH-JKMN", "WXYZ-2345-6789"),
        LinkField => picker.Of("https://www.example.org/report", "https://teams.microsoft.com/l/message/19:gen@thread.tacv2/1795?tenantId=7a&parentMessageId=17"),
        NumberField => Numbers.Write(picker.Next() % 10_000 / 10m, Language.Danish).Replace(".", "", StringComparison.Ordinal),
        PersonField => picker.Of("me", "mig"),
        // The key of a trial action says that it is none of a mission: "edit youth-7".
        ReferenceField<MissionBot.Missions.Mission> => picker.Of("youth", "Breakfast clubs"),
        IReferenceField => picker.Of("youth", "youth-7", "Breakfast clubs"),
        TextField { MaxLength: TextField.Title } => picker.Of("Breakfast clubs", "Fælleskøkken", "Camden Town"),
        { Id: "unit" } => picker.Of("people", "kr"),
        TextField => picker.Of(Said.Where(text => !text.Contains("verdict", StringComparison.Ordinal)).ToArray()),
        _ => picker.Of("abc", "food-b"),
    };

    // The words of a choice in both languages, as its own complaint lists them.
    static string[]? Choices(Field field) =>
        field.Input(new FormInput(null, Language.Danish, [])) is AdaptiveCards.InputChoiceSet { Choices: var danish } && field is not IReferenceField
        && field.Input(new FormInput(null, Language.English, [])) is AdaptiveCards.InputChoiceSet { Choices: var english }
            ? [.. danish.Concat(english).Select(choice => choice.Title.ToString())]
            : null;

    /// <summary>What CsCheck drew, taken one after another, so that a failing line shrinks.</summary>
    sealed class Picker(int[] picks)
    {
        int at;

        public int Next() => picks[at++ % picks.Length];

        public T Of<T>(params T[] items) => items[Next() % items.Length];
    }
}
