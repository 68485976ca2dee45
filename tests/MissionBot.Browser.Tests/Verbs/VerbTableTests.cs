using MissionBot.Words;

namespace MissionBot.Browser.Tests.Verbs;

/// <summary>A verb that is forgotten in the table is named here.</summary>
public sealed class VerbTableTests
{
    [Fact]
    public void Every_verb_is_in_the_table_once() =>
        Assert.Equal(Capabilities.Verbs.All.Select(verb => verb.Id).Order(StringComparer.Ordinal), VerbTable.English.Select(tried => tried.Verb).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_verb_has_a_button_and_a_form_or_a_reason_why_it_has_no_form() => Assert.Empty(
        from tried in VerbTable.English
        where (tried.Button is null && tried.Form?.Button is null) || (tried.Form is null) == (tried.NoForm is null)
        select tried.Verb);

    [Fact]
    public void The_table_fills_in_fields_that_there_are()
    {
        Assert.Empty(Unknown(VerbTable.English, Language.English));
        Assert.Empty(Unknown(VerbTableInDanish.Some, Language.Danish));

        static IEnumerable<string> Unknown(IEnumerable<Tried> table, Language language) =>
            from tried in table
            let form = tried.Form
            where form is not null
            let labels = Capabilities.Verbs.WithId(tried.Verb)!.Shape.All.Select(field => field.Label(language)).ToList()
            from label in form.Others.Concat(form.Understood).Select(one => one.Label).Append(form.Wrong.Label)
            where !labels.Contains(label)
            select $"{tried.Verb}: {label}";
    }
}
