using System.Collections.Frozen;

namespace MissionBot.Commands;

/// <summary>Words that people put between the words of a phrase, and that change nothing of it; or only how sure they are.</summary>
static class Fillers
{
    static readonly FrozenSet<string> Plain = new[]
    {
        "just", "actually", "exactly", "really", "currently", "please", "also", "then", "quickly", "kindly", "ever", "even", "basically", "now", "again", "all", "presently", "ok", "so", "well", "hereby",
        "lige", "egentlig", "nu", "jo", "da", "vel", "bare", "også", "osse", "ellers", "helt", "præcist", "præcis", "faktisk", "venligst", "så", "gerne", "hurtigt", "overhovedet", "egentligt", "reelt", "altså", "hermed", "allerede", "netop", "aktuelt",
    }.ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenSet<string> Hedges = new[]
    {
        "maybe", "perhaps", "possibly", "probably", "hopefully", "soon", "almost", "nearly", "måske", "muligvis", "vistnok", "nok", "mon", "forhåbentlig", "snart", "næsten", "eventuelt",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a phrase may go on behind the word.</summary>
    /// <param name="isUnsure">With it a change is only offered.</param>
    public static bool Is(string word, out bool isUnsure) => (isUnsure = Hedges.Contains(word)) || Plain.Contains(word);
}
