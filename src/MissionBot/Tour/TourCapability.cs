namespace MissionBot.Tour;

static class TourCapability
{
    public static Capability All { get; } = new("Tour", [TakeTour.Verb], [], []);
}
