using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Tests.Lint;

/// <summary>What the hand-written parts of a verb must have, so that a forgotten one is named.</summary>
public sealed class VerbLintTests
{
    static readonly string Conversations = Path.Combine(Repository.Root, "tests/conversations");

    public static TheoryData<string> Verbs => [.. Capabilities.Verbs.All.Select(verb => verb.Id)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Its_example_is_a_line_that_works_as_it_stands(string id)
    {
        var verb = Capabilities.Verbs.WithId(id)!;
        foreach (var language in Enum.GetValues<Language>())
        {
            var understood = new Understanding(Capabilities.Verbs).Read(verb.Example.In(language), [], Turns.Anywhere(language));
            Assert.Equal(verb, understood.Verb);
            Assert.False(understood.IsGuess);
            Assert.Empty(understood.Given.Complaints);
            Assert.Null(understood.Given.Leftover);
        }
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void It_is_explained_in_both_languages(string id)
    {
        var verb = Capabilities.Verbs.WithId(id)!;
        Assert.EndsWith(".", verb.Help.English, StringComparison.Ordinal);
        Assert.EndsWith(".", verb.Help.Danish, StringComparison.Ordinal);
        Assert.NotEqual(verb.Help.English, verb.Help.Danish);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_script_says_it(string id)
    {
        var verb = Capabilities.Verbs.WithId(id)!;
        var lines = Directory.EnumerateFiles(Conversations, "*.chat", SearchOption.AllDirectories).SelectMany(File.ReadLines)
            .Where(line => line.Length > 0 && char.IsUpper(line[0]) && line.Contains(": ", StringComparison.Ordinal))
            .Select(line => line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..]);
        Assert.Contains(lines, line => Capabilities.Verbs.At(line)?.Verb == verb);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Its_fields_have_names_of_their_own(string id)
    {
        var fields = Capabilities.Verbs.WithId(id)!.Shape.All.ToList();
        Assert.Equal(fields.Count, fields.Select(field => field.Id).Distinct().Count());
        Assert.DoesNotContain(fields, field => field.Id is "key" or "msteams" or PressData.Verb or PressData.Once or PressData.Here or PressData.Language or PressData.Form or PressData.Step or PressData.Drawn or PressData.Kept or PressData.Change);
        var words = fields.SelectMany(field => field.Name.All.Distinct(StringComparer.OrdinalIgnoreCase).Select(word => (Word: word.ToLowerInvariant(), field.Id)));
        Assert.Empty(words.GroupBy(name => name.Word).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void One_word_means_one_verb()
    {
        var words = Capabilities.Verbs.All.SelectMany(verb => verb.Name.All.Distinct(StringComparer.OrdinalIgnoreCase));
        Assert.Empty(words.GroupBy(word => word.ToLowerInvariant()).Where(same => same.Count() > 1).Select(same => same.Key));
    }
}
