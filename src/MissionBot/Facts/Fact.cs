namespace MissionBot.Facts;

/// <summary>
/// Something that happened, in the past tense, recorded once. What a person typed stands in one property named
/// <c>Words</c>, which is stored apart so that it can be blanked; the rest (ids, choices, numbers, days) never changes.
/// </summary>
public abstract record Fact;

/// <summary>Where and when a fact was recorded.</summary>
/// <param name="Stream">The mission it belongs to (or the tenant itself).</param>
/// <param name="Seq">Its place in the stream, from 1, without gaps.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="On">The day it happened: today, unless said otherwise.</param>
/// <param name="By">The person's id.</param>
/// <param name="Undoes">The place of the fact that this one takes back.</param>
/// <param name="For">The partner that the person spoke for.</param>
public sealed record Recorded(string Tenant, string Stream, long Seq, DateTimeOffset At, DateOnly On, string By, long? Undoes = null, string? For = null);

/// <summary>A fact that a decision wants recorded.</summary>
/// <param name="Undoes">The place of the fact that this one takes back.</param>
/// <param name="By">Whose it is, where that is not the speaker: what is put back stays its author's.</param>
public sealed record NewFact(string Stream, Fact Fact, DateOnly? On = null, long? Undoes = null, string? By = null);
