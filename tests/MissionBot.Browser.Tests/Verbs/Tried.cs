namespace MissionBot.Browser.Tests.Verbs;

/// <summary>One line of the table: a verb, typed, by its button, and by its form with one field wrong.</summary>
/// <param name="Verb">Its id.</param>
/// <param name="Line">What is typed.</param>
/// <param name="Says">What stands on the card that answers.</param>
sealed record Tried(string Verb, string Line, string Says)
{
    /// <summary>What is said before, so that there is something to do it to.</summary>
    public string[] First { get; init; } = [];

    /// <summary>How its button does it at once; where the button opens the form, see there.</summary>
    public Pressed? Button { get; init; }

    public Filled? Form { get; init; }

    /// <summary>A line that a personal chat suggests next, where it answers in words and without a card.</summary>
    public Pressed? Suggests { get; init; }

    /// <summary>Why it has none.</summary>
    public string? NoForm { get; init; }
}

/// <summary>A button, and what stands on the card that answers.</summary>
/// <param name="On">The line whose card has it.</param>
sealed record Pressed(string On, string Title, string Says)
{
    /// <summary>It is said in a line under the card, which stays as it is.</summary>
    public bool IsBelow { get; init; }
}

/// <summary>A form that is saved with one field wrong, then mended.</summary>
/// <param name="On">The line whose card is the form, or has the button that opens it.</param>
/// <param name="Button">Null where the line opens it.</param>
/// <param name="Says">What stands on the card in the end.</param>
/// <param name="Others">What else is filled in; none of it may be lost.</param>
sealed record Filled(string On, string? Button, Wrong Wrong, string Says, params (string Label, string Value)[] Others)
{
    public string Save { get; init; } = "Save";

    /// <summary>What the line gave: it stands in the form from the beginning, and may not be lost either.</summary>
    public (string Label, string Value)[] Understood { get; init; } = [];
}

/// <param name="Value">What is written there at first; nothing, where it is left alone.</param>
/// <param name="Reason">What then stands at the field.</param>
/// <param name="Right">What is accepted.</param>
sealed record Wrong(string Label, string Value, string Reason, string Right);
