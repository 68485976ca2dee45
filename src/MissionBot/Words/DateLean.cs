namespace MissionBot.Words;

/// <summary>Which one is meant where a date leaves its year out: a measurement looks back, a deadline looks ahead. Today itself fits each.</summary>
public enum DateLean
{
    Nearest,
    Past,
    Future,
}
