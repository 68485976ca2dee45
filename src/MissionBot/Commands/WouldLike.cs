namespace MissionBot.Commands;

/// <summary>What somebody would like to do, said as a wish: "I would like to extend mentors to 30 June". It is offered, as a wish is no command.</summary>
static class WouldLike
{
    static readonly string[] Beginnings =
    [
        "i would like to", "i'd like to", "i want to", "i need to", "i should like to", "i would love to", "i'd love to", "i wish to", "i have to", "i am going to", "i'm going to",
        "we would like to", "we'd like to", "we want to", "we need to", "we should like to", "we would love to", "we'd love to", "we wish to", "we have to", "we are going to", "can we", "could we", "can i", "could i", "may i", "let's", "let us",
        "jeg vil gerne", "jeg vil meget gerne", "jeg ville gerne", "jeg ønsker at", "jeg skal", "jeg har brug for at", "jeg kunne godt tænke mig at",
        "vi vil gerne", "vi vil meget gerne", "vi ville gerne", "vi ønsker at", "vi skal", "vi har brug for at", "vi kunne godt tænke os at", "kan vi", "kunne vi", "kan jeg", "kunne jeg", "må jeg", "lad os",
    ];

    /// <returns>What is wished for; null where the line wishes for nothing.</returns>
    public static string? Of(string said)
    {
        foreach (var beginning in Beginnings)
            if (Scan.WordAt(said, 0, beginning)) return said[beginning.Length..].Trim(' ', ',', '?', '.', '!') is { Length: > 0 } rest ? rest : null;
        return null;
    }
}
