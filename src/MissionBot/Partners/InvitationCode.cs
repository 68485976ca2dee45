using System.Security.Cryptography;
using System.Text;
using MissionBot.Commands;
using MissionBot.Words;

namespace MissionBot.Partners;

/// <summary>
/// A one-time code: twelve characters that nobody mistakes for one another, of which there are 29¹², kept only as a hash that is slow
/// to compute. Docs: decisions/0019.
/// </summary>
static class InvitationCode
{
    /// <summary>No 0 and O, no 1, I and L, no U and V.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTWXYZ";

    public const int Length = 12, GroupOf = 4;

    const int Rounds = 20_000;

    // The same for every code, for a code is all there is to find its row by; what makes it costly to try codes is the rounds.
    static readonly byte[] Salt = Encoding.ASCII.GetBytes("MissionBot invitation code");

    public static TimeSpan Kept { get; } = TimeSpan.FromDays(14);

    public static string Draw() => Grouped(RandomNumberGenerator.GetString(Alphabet, Length));

    /// <returns>Null where it cannot be a code.</returns>
    public static string? Read(string typed)
    {
        var bare = string.Concat(typed.ToUpperInvariant().Where(letter => letter is not (' ' or '-' or '–' or '‑' or '.')));
        return bare.Length == Length && bare.All(Alphabet.Contains) ? Grouped(bare) : null;
    }

    public static string Hash(string code) =>
        Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(Encoding.ASCII.GetBytes(code), Salt, Rounds, HashAlgorithmName.SHA256, 16));

    static string Grouped(string bare) => string.Join('-', bare.Chunk(GroupOf).Select(group => new string(group)));
}

/// <summary>Where new codes come from: the system's own source of randomness, unless a test says otherwise.</summary>
public sealed record CodeSource(Func<string> New);

/// <summary>A code as it is typed: all that stands there, for what is none gets the same answer as one that is no longer good.</summary>
public sealed record CodeField(string Id, Name Name) : Field<string>(Id, Name)
{
    public override bool IsClosed => false;

    public override bool IsSecret => true;

    public override Read? ReadAt(string text, int at, ReadContext context) => null;

    public override (object? Value, string? Complaint) ReadWhole(string text, ReadContext context) => text.Trim() is { Length: > 0 } typed ? (typed, null) : (null, null);

    // What was typed is never drawn again.
    public override string Show(object value, Language language) => "";

    public override AdaptiveCards.Element Input(FormInput input) => new AdaptiveCards.InputText(Id, Label(input.Language))
    {
        IsRequired = IsRequired,
        ErrorMessage = CommandWords.In(input.Language).Needed(Label(input.Language)),
        Placeholder = "XXXX-XXXX-XXXX",
    };
}
