using MissionBot.Commands;
using MissionBot.Facts;

namespace MissionBot;

/// <summary>What one folder adds to the product.</summary>
/// <param name="Tables">The tables that its Apply writes: <c>rebuild</c> empties them.</param>
public sealed record Capability(string Name, IReadOnlyList<Verb> Verbs, IReadOnlyList<FactKind> Facts, IReadOnlyList<string> Tables);
