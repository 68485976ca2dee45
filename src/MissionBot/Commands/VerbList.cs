namespace MissionBot.Commands;

/// <summary>All verbs, found by the words that a line begins with.</summary>
public sealed class VerbList
{
    readonly Dictionary<string, Verb> byId;
    readonly IReadOnlyList<Verb> verbs;
    readonly ILookup<int, (Verb Verb, string Word)> beginning;
    readonly IReadOnlyList<Verb> led;
    readonly MistypedVerbs mistyped;

    public VerbList(IEnumerable<Capability> capabilities)
    {
        verbs = [.. capabilities.SelectMany(capability => capability.Verbs)];
        byId = verbs.ToDictionary(verb => verb.Id, StringComparer.OrdinalIgnoreCase);
        beginning = (from verb in verbs from word in verb.Name.All select (verb, word)).ToLookup(one => FirstLetter(one.word[0]));
        led = [.. verbs.Where(verb => verb.Beginning is not null)];
        mistyped = new MistypedVerbs(verbs);
    }

    public IReadOnlyList<Verb> All => verbs;

    public Verb? WithId(string id) => byId.GetValueOrDefault(id);

    /// <summary>The verb whose words are the longest at the start, and the place just after them.</summary>
    /// <param name="topic">What the thread is about.</param>
    public (Verb Verb, int End)? At(string line, Topic? topic = null)
    {
        var start = Scan.SkipSpace(line, 0);
        (Verb, int End)? longest = null;
        foreach (var (verb, word) in start < line.Length ? beginning[FirstLetter(line[start])] : [])
            if (start + word.Length > (longest?.End ?? -1) && Scan.WordAt(line, start, word)) longest = (verb, start + word.Length);
        foreach (var verb in led)
            if (verb.Beginning!(line, start, topic) is var end && end > 0 && end >= (longest?.End ?? 0)) longest = (verb, end);
        return longest;
    }

    /// <inheritdoc cref="MistypedVerbs.Of"/>
    public IReadOnlyList<(Verb Verb, int End)> Near(string line) => mistyped.Of(line);

    // As Scan.WordAt compares it, whatever its case.
    static int FirstLetter(char letter) => letter | 32;
}
