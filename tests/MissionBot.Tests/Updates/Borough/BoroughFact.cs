using MissionBot.Following;
using MissionBot.Trials;

namespace MissionBot.Tests.Updates.Borough;

/// <summary>Something that was said in the simulated year, as whoever said it knows it: nothing of it is read from the product.</summary>
/// <param name="Trial">The key of the trial action that it is about.</param>
/// <param name="Owner">Whose trial action that is.</param>
sealed record BoroughFact(string Mission, long Seq, DateTimeOffset At, UpdateKind Kind, string? Trial = null, Size? Size = null, string? Owner = null)
{
    public bool IsMilestone { get; init; }

    public bool IsOffTrack { get; init; }
}

/// <summary>What a follower got, or should have got.</summary>
/// <param name="What">The places of the facts that an update tells of, the stretch that a digest sums up, or that something was missed.</param>
sealed record Delivery(DateTimeOffset At, string What);
