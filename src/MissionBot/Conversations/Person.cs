using MissionBot.Commands;
using MissionBot.Storage;
using MissionBot.Words;

namespace MissionBot.Conversations;

/// <summary>
/// Who speaks: Entra's object id where Teams gives one, else the channel and its id for them. The name is the last one
/// that a channel vouched for; it is shown, never a key.
/// </summary>
/// <param name="Address">The channel's id, by which a mention names the person.</param>
public sealed record Person(string Id, string? Address, string Name)
{
    /// <summary>The language of their last line that showed one: "start fælleskøkken" alone is of both.</summary>
    public Language? Language { get; init; }

    /// <summary>How they belong to the conversation's organisation; null where no roster was asked yet.</summary>
    public Belonging? Belongs { get; init; }

    /// <summary>Takes part, but is none of the organisation's own.</summary>
    public bool IsPartner => Belongs is not (null or Belonging.Member or Belonging.Presumed);

    /// <summary>One of the organisation's own, by the word of a roster where there is one to ask.</summary>
    public bool IsOfTheHouse => Belongs is null or Belonging.Member;
}

static class PersonRows
{
    static readonly Sql ById = new("select p.id, p.address, p.name, p.language, p.belongs from people p where [reader p] and p.id = @id");

    static readonly Sql ByAddress = new("select p.id, p.address, p.name, p.language, p.belongs from people p where [reader p] and p.address = @address");

    static readonly Sql All = new("select p.id, p.address, p.name, p.language, p.belongs from people p where [reader p] order by p.name, p.id");

    // With the organisation that they spoke for, where they are none of our own.
    static readonly Sql NameFor = new("""
        select (select p.name from people p where [reader p] and p.id = @id) as name, (
            select o.name from partner_voices v join partners o on o.tenant_id = v.tenant_id and o.id = v.partner_id
            where [reader v] and v.person = @id order by v.heard desc limit 1) as partner
        """);

    static readonly Sql Upsert = new("""
        insert into people (tenant_id, id, address, name, language, belongs) values (@tenant, @id, @address, @name, @language, @belongs)
        on conflict (tenant_id, id) do update set
            address = coalesce(excluded.address, people.address),
            name = excluded.name,
            language = coalesce(excluded.language, people.language),
            belongs = coalesce(excluded.belongs, people.belongs)
        """);

    public static Person? Person(this Rows rows, string id) => rows.One<Row>(ById, new { id })?.Person;

    public static Person? PersonAt(this Rows rows, string address) => rows.One<Row>(ByAddress, new { address })?.Person;

    /// <summary>The name to show for an id that a fact holds.</summary>
    public static string NameOf(this Rows rows, string id, Language language) =>
        rows.One<NameRow>(NameFor, new { id }) switch
        {
            { Name: { Length: > 0 } name, Partner: { } partner } => $"{name} ({partner})",
            { Name: { } name } => name,
            { Partner: { } partner } => Partners.PartnerWords.In(language).SomebodyOf(partner),
            _ => language == Language.Danish ? "et tidligere medlem" : "a former member",
        };

    public static void Keep(this Rows rows, Person person) => rows.Run(Upsert, new
    {
        id = person.Id,
        address = person.Address,
        name = person.Name,
        language = person.Language?.ToString(),
        // What nobody could say is asked again.
        belongs = person.Belongs is Belonging.Unvouched or Belonging.Presumed ? null : person.Belongs?.ToString(),
    });

    /// <summary>Finds whom a command named: the speaker, a mentioned person, or the only one of that name.</summary>
    public static Person? Named(this Rows rows, PersonNamed named, Person speaker)
    {
        if (named == PersonNamed.Me) return speaker;
        if (named.Address is { } address) return address == speaker.Address ? speaker : rows.PersonAt(address);
        var typed = Folded.Of(named.Name);
        var known = rows.List<Row>(All).Select(row => row.Person).Append(speaker).DistinctBy(person => person.Id).ToList();
        return known.Where(person => Folded.Of(person.Name) == typed).ToList() is [var exact] ? exact
            // Partners are not told who else there is.
            : !rows.Reader.IsPartner && known.Where(person => Folded.Of(person.Name).StartsWith(typed, StringComparison.Ordinal)).ToList() is [var only] ? only
            : null;
    }

    sealed record NameRow
    {
        public string? Name { get; init; }

        public string? Partner { get; init; }
    }

    sealed record Row(string Id, string? Address, string Name, string? Language, string? Belongs)
    {
        public Person Person => new(Id, Address, Name)
        {
            Language = Enum.TryParse<Language>(Language, out var language) ? language : null,
            Belongs = Enum.TryParse<Belonging>(Belongs, out var belongs) ? belongs : null,
        };
    }
}

static class TurnPeople
{
    /// <summary>The owner of a thing, as cards show people.</summary>
    public static PersonNamed OwnerNamed(this Rows rows, string person, Turn turn) => new(null, turn.NameOf(person, rows), person);

    /// <summary>The name to show for an id that a fact holds.</summary>
    public static string NameOf(this Turn turn, string person, Rows rows) =>
        person == turn.Speaker.Id && turn.Speaker.Name.Length > 0 ? turn.Speaker.Name : rows.NameOf(person, turn.Language);
}
