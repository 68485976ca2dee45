using System.Collections.Immutable;
using MissionBot.Words;

namespace MissionBot.Commands;

/// <summary>
/// A command said another way: a pattern of words, and the plain line that it stands for. So a phrase means exactly what that
/// line means, with the same fields, and anybody can say why something was understood.
/// </summary>
/// <param name="Pattern">
/// Words; <c>(a|b c)</c> one of several, <c>[a|b]</c> the same or nothing, <c>{0}</c> any words, of which the last takes the rest.
/// </param>
/// <param name="Line">What follows the verb, with the same places: <c>{0}: {1}</c>.</param>
public sealed record Phrase(Language Language, string Pattern, string Line)
{
    /// <summary>People also say this without meaning it: the command is offered as a button, not done.</summary>
    public bool Asks { get; init; }

    public static Phrase En(string pattern, string line = "{0}") => new(Language.English, pattern, line);

    public static Phrase Da(string pattern, string line = "{0}") => new(Language.Danish, pattern, line);

    public Phrase Asking() => this with { Asks = true };
}

/// <summary>A step of a pattern: a word, a place, or the end; and the steps that may follow.</summary>
sealed record PhraseStep(string? Word, int Place, ImmutableArray<PhraseStep> Next)
{
    static readonly PhraseStep End = new(null, -1, []);

    public bool IsEnd => Word is null && Place < 0;

    /// <returns>The steps that a pattern may begin with.</returns>
    public static ImmutableArray<PhraseStep> Of(string pattern)
    {
        var at = 0;
        return Sequence(pattern, ref at)([End]);
    }

    // Read from the left, but linked from the right: each part is a function from what follows it.
    static Func<ImmutableArray<PhraseStep>, ImmutableArray<PhraseStep>> Sequence(string pattern, ref int at)
    {
        var parts = new Stack<Func<ImmutableArray<PhraseStep>, ImmutableArray<PhraseStep>>>();
        while (at < pattern.Length && pattern[at] is not ('|' or ')' or ']'))
        {
            parts.Push(pattern[at] switch
            {
                '(' => Choice(pattern, ref at, isOptional: false),
                '[' => Choice(pattern, ref at, isOptional: true),
                '{' => Named(pattern, ref at),
                _ => Plain(pattern, ref at),
            });
            while (at < pattern.Length && pattern[at] == ' ') at++;
        }

        return next => parts.Aggregate(next, (after, part) => part(after));
    }

    static Func<ImmutableArray<PhraseStep>, ImmutableArray<PhraseStep>> Choice(string pattern, ref int at, bool isOptional)
    {
        var choices = new List<Func<ImmutableArray<PhraseStep>, ImmutableArray<PhraseStep>>>();
        do
        {
            at++;
            choices.Add(Sequence(pattern, ref at));
        }
        while (pattern[at] == '|');
        at++;
        return next => [.. choices.SelectMany(choice => choice(next)), .. isOptional ? next : []];
    }

    static Func<ImmutableArray<PhraseStep>, ImmutableArray<PhraseStep>> Named(string pattern, ref int at)
    {
        var place = pattern[at + 1] - '0';
        at += 3;
        return next => [new PhraseStep(null, place, next)];
    }

    static Func<ImmutableArray<PhraseStep>, ImmutableArray<PhraseStep>> Plain(string pattern, ref int at)
    {
        var begin = at;
        while (at < pattern.Length && pattern[at] is not (' ' or '(' or ')' or '[' or ']' or '|' or '{')) at++;
        var words = Contractions.Whole(pattern[begin..at]).Split(' ');
        return next => words.Reverse().Aggregate(next, (after, word) => [new PhraseStep(word, -1, after)]);
    }
}
