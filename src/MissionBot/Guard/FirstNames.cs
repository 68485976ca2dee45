using System.Collections.Frozen;

namespace MissionBot.Guard;

/// <summary>
/// First names that are frequent in London or in Denmark. A name in capitals need not be here; one typed without ("alis mor")
/// or before a plural ("Ali's parents") counts only if it is.
/// </summary>
static class FirstNames
{
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All = (
        "ali ahmed ahmad mohammed muhammad mohamed muhammed mohammad mo omar yusuf yousef ibrahim hassan hussein hamza bilal abdul abdi abdullah mustafa khalid karim tariq imran usman adam " +
        "fatima fatma aisha ayesha amina amira maryam zainab zaynab zahra khadija layla leila laila nadia yasmin yasmine samira salma hana hanna sara sarah noor nour rania halima hodan " +
        "james john david michael daniel thomas tom william will george harry jack oliver charlie leo leon jacob joshua josh ethan samuel sam benjamin ben joseph joe alexander alex max " +
        "lucas luke matthew matt mark andrew paul peter robert rob richard stephen steven simon kevin brian jordan tyler kyle ryan callum connor liam dylan nathan aaron jamal kwame kofi " +
        "olivia amelia emily emma sophie sophia sofia charlotte chloe lucy grace ella lily mia isla ruby hannah jessica jess laura lauren rachel rebecca becky kate katie claire jane " +
        "mary elizabeth liz anna anne ann helen susan karen julie linda natasha priya anita maya zoe megan molly holly amy alice eleanor ellie victoria vicky ama abena " +
        "jens peter lars michael henrik søren thomas jan christian martin niels anders morten jesper hans mads rasmus mikkel kasper casper jonas mathias frederik magnus emil victor viktor " +
        "oscar oskar noah william carl karl oscar valdemar malthe elias aksel anton august theo lauge simon tobias nikolaj nicolai daniel sebastian alexander oliver philip jakob jacob kim " +
        "ole bent knud erik erling finn jørgen kurt leif per poul preben svend torben uffe bo ib kaj allan brian claus klaus dennis flemming john kenneth rené steen " +
        "anne kirsten mette hanne anna helle maria susanne lene marianne inge karin bente camilla pia charlotte tina louise gitte birthe jette ida emma sofie freja laura clara klara " +
        "josefine mathilde alberte karla olivia agnes lærke isabella ella nora luna alma liva ellen astrid vigga signe cecilie caroline amalie maja sara julie katrine line lone lise lotte " +
        "tove ulla vibeke birgit bodil dorte dorthe ellen else eva grethe inger irene jytte kirstine lis magdalene helene malene rikke sanne stine trine ditte nanna nina sidsel tanja therese").Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => All.Contains(word);
}
