namespace MissionBot.Testing;

/// <summary>One-time codes that a script can be read with: one after another.</summary>
public sealed class Codes
{
    const string Digits = "23456789";

    int made;

    /// <summary>The newest; a script says it as <c>{code}</c>.</summary>
    public string Last => Of(made);

    public string Next() => Of(Interlocked.Increment(ref made));

    static string Of(int number) => $"TEST-{Digits[number / 512 % 8]}{Digits[number / 64 % 8]}{Digits[number / 8 % 8]}{Digits[number % 8]}-CASE";
}
