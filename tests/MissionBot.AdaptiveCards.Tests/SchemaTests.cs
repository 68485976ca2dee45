using System.Reflection;
using System.Text.Json.Serialization;

namespace MissionBot.AdaptiveCards.Tests;

/// <summary>Clients drop an element with a property or type that they do not know, so nothing else may be written.</summary>
public class SchemaTests
{
    static readonly ILookup<string, string> Known = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "schema-properties.txt"))
        .Where(line => !line.StartsWith('#')).Select(line => line.Split(": "))
        .SelectMany(line => line[1].Split(' ').Append("type"), (line, property) => (Type: line[0], Property: property))
        .ToLookup(known => known.Type, known => known.Property);

    [Theory]
    [InlineData(typeof(Element))]
    [InlineData(typeof(CardAction))]
    public void Every_kind_has_the_name_it_is_written_with(Type family) => Assert.Equal(
        family.Assembly.GetTypes().Where(type => type.IsSubclassOf(family) && !type.IsAbstract).OrderBy(type => type.Name),
        family.GetCustomAttributes<JsonDerivedTypeAttribute>().Select(written => written.DerivedType).OrderBy(type => type.Name));

    [Fact]
    public void Every_kind_is_known_to_the_schema_or_to_Teams() => Assert.All(
        [.. typeof(Element).GetCustomAttributes<JsonDerivedTypeAttribute>(), .. typeof(CardAction).GetCustomAttributes<JsonDerivedTypeAttribute>()],
        written => Assert.True(Known.Contains((string)written.TypeDiscriminator!), $"{written.TypeDiscriminator} is not in schema-properties.txt"));

    [Theory]
    [InlineData(typeof(Element))]
    [InlineData(typeof(CardAction))]
    public void Every_property_is_known_to_the_schema_or_to_Teams(Type family) => Assert.All(
        family.GetCustomAttributes<JsonDerivedTypeAttribute>(),
        written => Assert.Subset(Known[(string)written.TypeDiscriminator!].ToHashSet(), Written(written.DerivedType).ToHashSet()));

    [Fact]
    public void The_card_itself_and_the_parts_of_elements_are_known_too()
    {
        Assert.Subset(Known["AdaptiveCard"].ToHashSet(), Written(typeof(AdaptiveCard)).ToHashSet());
        Assert.Subset(Known["Column"].ToHashSet(), Written(typeof(Column)).ToHashSet());
        Assert.Subset(Known["TextRun"].ToHashSet(), Written(typeof(TextRun)).ToHashSet());
        Assert.Subset(Known["TableRow"].ToHashSet(), Written(typeof(TableRow)).ToHashSet());
        Assert.Subset(Known["TableCell"].ToHashSet(), Written(typeof(TableCell)).ToHashSet());
    }

    [Fact]
    public void What_is_not_set_is_not_written()
    {
        var card = new AdaptiveCard(new Container(new TextBlock("a"), new InputText("t", "T"), new Badge("b", new TextBlock("b"))))
        {
            Actions = [new Execute("Go", "go")],
        };

        Assert.DoesNotContain("null", card.ToJson(), StringComparison.Ordinal);
    }

    static IEnumerable<string> Written(Type type) => type
        .GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .Where(property => property.GetCustomAttribute<JsonIgnoreAttribute>() is null)
        .Where(property => property.GetMethod!.IsPublic || property.GetCustomAttribute<JsonIncludeAttribute>() is not null)
        .Select(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
            ?? char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);
}
