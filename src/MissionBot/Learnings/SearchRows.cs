using FuzzySharp;
using MissionBot.Storage;

namespace MissionBot.Learnings;

static class SearchRows
{
    // Newest first, walked backwards from the last one and left when the card is full: sorting or ranking all that match costs
    // twenty times as much, and people look for what is recent. The cross join keeps SQLite from starting anywhere else.
    static readonly Sql Matching = new(
        $"""
        {LearningRows.From("learning_search s cross join learnings l on l.tenant_id = s.tenant_id and l.id = s.learning_id")}
        where [reader l] and s.learning_search match @query order by s.rowid desc limit @count
        """,
        $"""
        {LearningRows.From("learning_search s join learnings l on l.tenant_id = s.tenant_id and l.id = s.learning_id")}
        where [reader l] and s.document @@ to_tsquery('simple', @query) order by s.position desc limit @count
        """);

    // Words alone, of any tenant: they are only looked for, never shown.
    static readonly Sql WordsBetween = new(
        "select w.term from learning_words w where w.term >= @first and w.term < @after and length(w.term) between @shortest and @longest",
        """
        select w.word from ts_stat('select document from learning_search') w
        where w.word collate "C" >= @first and w.word collate "C" < @after and length(w.word) between @shortest and @longest
        """);

    /// <param name="query">In the engine's own language: see <see cref="SearchQuery"/>.</param>
    public static IReadOnlyList<Learning> LearningsMatching(this Rows rows, string query, int count) => rows.List<Learning>(Matching, new { query, count });

    /// <summary>Words that occur and are at most two letters away from this one, nearest first; the first letter is taken to be right.</summary>
    /// <param name="word">Folded.</param>
    public static IReadOnlyList<string> WordsNear(this Rows rows, string word)
    {
        var away = word.Length switch { < 4 => 0, < 7 => 1, _ => 2 };
        if (away == 0) return [];
        return
        [
            .. from near in rows.List<string>(WordsBetween, new
               {
                   first = word[..1],
                   after = $"{(char)(word[0] + 1)}",
                   shortest = word.Length - away,
                   longest = word.Length + away,
               })
               let distance = Levenshtein.EditDistance(word, near)
               where distance <= away
               orderby distance, near
               select near,
        ];
    }
}
