using System.Collections.Immutable;
using MissionBot.Commands;
using MissionBot.Facts;
using MissionBot.Storage;

namespace MissionBot.Partners;

/// <summary>Whoever speaks in a partner's conversation speaks for it: what they record says so, for ever.</summary>
static class Voices
{
    public static ImmutableArray<NewFact> Attributed(ImmutableArray<NewFact> facts, Turn turn, Rows rows)
    {
        if (!turn.Speaker.IsPartner || facts.IsEmpty) return facts;
        var speaks = facts.Select(fact => fact.Stream).Distinct().ToDictionary(stream => stream, stream => rows.SpeaksFor(stream, turn));
        // What is put back stays its author's.
        return [.. facts.Select(fact => fact.For is null && fact.By is null ? fact with { For = speaks[fact.Stream] } : fact)];
    }
}
