namespace MissionBot.Commands;

/// <summary>Where a press came from a form: what the form was drawn from, and what the button asks for.</summary>
/// <param name="Stream">The mission that it is about; null where none was known.</param>
/// <param name="Seq">How far that mission's log had come when the form was drawn.</param>
/// <param name="Step">Null where the form is to be saved.</param>
public sealed record FormState(string? Stream, long Seq, FormStep? Step)
{
    public string Version => Stream is null ? "" : $"{Stream}/{Seq}";

    public static FormState? Parse(string? version, string? step)
    {
        if (version is null) return null;
        FormStep? asked = Enum.TryParse<FormStep>(step, out var known) ? known : null;
        return version.LastIndexOf('/') is var slash and > 0 && long.TryParse(version.AsSpan(slash + 1), out var seq)
            ? new(version[..slash], seq, asked)
            : new(null, 0, asked);
    }
}

/// <summary>What can be done with a form, other than saving it.</summary>
public enum FormStep
{
    /// <summary>Not now: what was written is kept as a draft.</summary>
    Cancel,

    /// <summary>Without the draft.</summary>
    Empty,

    /// <summary>Somebody else saved the same first, and theirs stays.</summary>
    Theirs,

    /// <summary>Somebody else saved the same first, and the draft takes its place.</summary>
    Mine,

    /// <summary>Somebody else saved the same first, and the draft is written on.</summary>
    Edit,
}
