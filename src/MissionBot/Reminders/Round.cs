using MissionBot.Conversations;
using MissionBot.Indicators;
using MissionBot.Storage;
using MissionBot.Trials;

namespace MissionBot.Reminders;

/// <summary>All that is due in an organisation at a moment, and what was said of it: read once, then decided without the store.</summary>
sealed record Round(
    DateTimeOffset Now,
    IReadOnlyList<Due> Dues,
    IReadOnlyDictionary<string, Person> People,
    IReadOnlyDictionary<(string Person, ReminderKind Kind, string Thing), SaidRow> Said,
    IReadOnlyDictionary<(string Person, ReminderKind Kind, string Thing), DateOnly> Snoozes,
    IReadOnlySet<(string Person, ReminderKind Kind)> Unwished,
    IReadOnlyDictionary<string, Place> Chats,
    IReadOnlyDictionary<string, Place> Homes,
    ILookup<string, Place> Partners)
{
    // An end is spoken of three days ahead; further east it is a day later already.
    const int Ahead = 4;

    public static Round Of(Rows rows, DateTimeOffset now)
    {
        var dues = rows.Dues(DateOnly.FromDateTime(now.UtcDateTime), Ahead);
        var said = rows.SaidBefore();
        var people = dues.SelectMany(due => due.People).Distinct().Select(rows.Person).OfType<Person>().ToDictionary(person => person.Id);
        return new(now, dues, people, said.ToDictionary(row => (row.Person, row.Kind, row.Thing)), rows.Snoozes(), rows.Unwished(), rows.PersonalChats(), rows.MissionHomes(), rows.PartnersPlaces());
    }

    /// <summary>The same as those see it who read in a place: what they do not see is not due there.</summary>
    public Round SeenAt(Place place, Person person, Rows rows)
    {
        var eyes = rows.As(place.EyesOf(person, rows.Reader.Tenant));
        return eyes.Reader.IsPartner ? this with { Dues = [.. Dues.Select(due => Seen(due, eyes)).OfType<Due>()] } : this;
    }

    static Due? Seen(Due due, Rows eyes) => due switch
    {
        Due.OfTrial of => eyes.Trial(of.Trial.Id) is { } trial ? of with { Trial = trial } : null,
        Due.OfIndicator of => eyes.Indicator(of.Course.Indicator.Id) is { } indicator ? of with { Course = eyes.Course(indicator) } : null,
        _ => null,
    };

    /// <summary>Where a partner may be told something, the best first: alone, where their organisation takes part, where the mission lives and they read along.</summary>
    public IEnumerable<Place> PlacesOf(Person partner, Due due) => new[] { ChatOf(partner.Id) }.Concat(Partners[partner.Id]).Append(HomeOf(due)).OfType<Place>().Where(place => !place.IsClosed && (place.IsAlone || place.HasPartners));

    public Place? ChatOf(string person) => Chats.GetValueOrDefault(person);

    public Place? HomeOf(Due due) => Homes.GetValueOrDefault(due.MissionId);

    public Place? PlaceOf(string id) => Chats.Values.Concat(Homes.Values).Concat(Partners.SelectMany(places => places)).FirstOrDefault(place => place.Id == id);

    public DateOnly Begins(Due due, string person) => Pace.Begins(due, Snooze(due, person));

    /// <summary>How often it was said; what never arrived does not count, and another day begins anew.</summary>
    public int Times(Due due, string person) =>
        SaidOf(due, person) is { } said && said.Due == Begins(due, person) ? said.Told.WasRefused ? said.Times - 1 : said.Times : 0;

    /// <summary>Who is to be told what now: at a decent hour of theirs, and once a day.</summary>
    public IEnumerable<(Person Person, IReadOnlyList<Due> Dues)> ToBeSaid()
    {
        foreach (var person in People.Values)
        {
            var local = Local(person);
            var today = DateOnly.FromDateTime(local);
            if (!Pace.IsDecent(local) || Said.Values.Any(said => said.Person == person.Id && said.Told is { WasRefused: false } told && told.On >= today)) continue;
            var dues = Dues.Where(due => IsTheirs(due, person.Id) && Pace.IsToBeSaid(due, Snooze(due, person.Id), SaidOf(due, person.Id)?.Told, today)).OrderBy(due => due.On).ToList();
            if (dues.Count > 0) yield return (person, dues);
        }
    }

    /// <summary>What was said and is no longer to be done, by the message that said it.</summary>
    public IEnumerable<IReadOnlyList<SaidRow>> Answered() => Said.Values
        .GroupBy(said => said.Post)
        .Where(post => post.Any(said => !said.IsSettled && IsAnswered(said)))
        .Select(post => (IReadOnlyList<SaidRow>)[.. post]);

    public bool IsAnswered(SaidRow said) => DueOf(said) is null;

    /// <returns>Null where it is done, moved, put off, or another's.</returns>
    public Due? DueOf(SaidRow said) => Dues.FirstOrDefault(due => due.Thing == said.Thing && due.Kind == said.Kind && IsTheirs(due, said.Person) && Begins(due, said.Person) == said.Due);

    /// <summary>One row of each message that reminded of these before.</summary>
    public IEnumerable<SaidRow> SaidBy(IReadOnlyList<Due> dues, string person) => dues.Select(due => SaidOf(due, person)).OfType<SaidRow>().Where(said => !said.Told.WasRefused).DistinctBy(said => said.Post);

    /// <summary>What the same message reminds of beside these.</summary>
    public IReadOnlyList<SaidRow> LeftOf(SaidRow before, IReadOnlyList<Due> dues) =>
        [.. Said.Values.Where(said => said.Post == before.Post && !dues.Any(due => due.Thing == said.Thing && due.Kind == said.Kind))];

    bool IsTheirs(Due due, string person) => due.People.Contains(person) && !Unwished.Contains((person, due.Kind));

    DateOnly? Snooze(Due due, string person) => Snoozes.TryGetValue((person, due.Kind, due.Thing), out var until) ? until : null;

    SaidRow? SaidOf(Due due, string person) => Said.GetValueOrDefault((person, due.Kind, due.Thing));

    // Who never wrote to the bot alone is where their missions are.
    DateTime Local(Person person)
    {
        var zone = ChatOf(person.Id)?.Zone ?? Dues.Where(due => due.People.Contains(person.Id)).Select(due => HomeOf(due)?.Zone).FirstOrDefault(zone => zone is not null);
        return (zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var known) ? TimeZoneInfo.ConvertTime(Now, known) : Now.ToUniversalTime()).DateTime;
    }
}
