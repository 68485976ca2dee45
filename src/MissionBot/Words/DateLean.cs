namespace MissionBot.Words;

/// <summary>
/// Which one is meant where a date leaves its year out: a measurement looks back, a deadline looks ahead. A date may be today's;
/// a weekday's name never means today.
/// </summary>
public enum DateLean
{
    Nearest,
    Past,
    Future,
}
