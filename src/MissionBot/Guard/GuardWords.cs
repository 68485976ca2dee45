using MissionBot.Words;

namespace MissionBot.Guard;

/// <summary>What is said where a text seems to tell who somebody is.</summary>
public abstract record GuardWords
{
    public static GuardWords In(Language language) => language == Language.Danish ? GuardWordsDa.Said : GuardWordsEn.Said;

    public static string Kinds(IEnumerable<PersonalData> kinds, Language language) => Sentence.List([.. kinds.Select(In(language).Kind)], language);

    /// <summary>"phone number": after the field's name, and in what stands in its place.</summary>
    public abstract string Kind(PersonalData kind);

    /// <summary>What stands in its place.</summary>
    public abstract string Removed(PersonalData kind);

    public abstract string Heading { get; }

    public abstract string NothingStoredYet { get; }

    public abstract string Without { get; }

    public abstract string TakeOut { get; }

    public abstract string Keep { get; }

    public abstract string Change { get; }

    /// <summary>At a field whose text is too long for three buttons.</summary>
    public abstract string AtField(string kinds);
}
