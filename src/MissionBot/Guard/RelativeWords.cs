using System.Buffers;
using System.Collections.Frozen;
using MissionBot.Words;

namespace MissionBot.Guard;

/// <summary>What a relative is called. "Far" is English too, and a plural is mostly everybody's: both ask for a name that is known.</summary>
enum Relation
{
    English,
    EnglishPlural,
    Danish,
    DanishPlural,
    DanishFar,
}

/// <summary>The words that make a relative of a person, and those that look like it and do not.</summary>
static class RelativeWords
{
    static readonly (string Words, Relation Meaning)[] All =
    [
        ("mother mum mummy mom father dad daddy brother sister son daughter wife husband girlfriend boyfriend grandmother grandma granny gran nan grandfather grandad " +
            "granddad grandpa grandson granddaughter aunt auntie aunty uncle cousin niece nephew stepmother stepmum stepfather stepdad stepbrother stepsister stepson stepdaughter " +
            "step-mother step-father step-mum step-dad half-brother half-sister foster-mother foster-father mother-in-law father-in-law brother-in-law sister-in-law ex-wife " +
            "ex-husband fiancé fiancée widow widower grandparents siblings twins", Relation.English),
        ("parents children kids sons daughters brothers sisters parent sibling family", Relation.EnglishPlural),
        ("mor moren moder fader faren søn sønnen datter datteren søster bror broder storesøster lillesøster storebror lillebror halvbror halvsøster mormor morfar farmor farfar " +
            "bedstemor bedstefar oldemor moster faster tante onkel morbror farbror kusine fætter nevø kone konen mand manden hustru ægtefælle kæreste samlever ekskone eksmand eks-kone " +
            "eks-mand stedmor stedfar papmor papfar bonusmor bonusfar plejemor plejefar plejesøn plejedatter svigermor svigerfar svigersøn svigerdatter svigerinde svoger barnebarn enke plejeforældre svigerforældre", Relation.Danish),
        ("forældre forældrene bedsteforældre børn børnene sønner døtre brødre søstre søskende tvillinger familie", Relation.DanishPlural),
        ("far", Relation.DanishFar),
    ];

    /// <summary>Stands between a name and the relative: "Ali's older brother".</summary>
    public static readonly Lexicon<bool> Describing = new((
        "older younger elder eldest oldest youngest big little late single own new foster adoptive biological twin step half " +
        "store lille ældre yngre ældste yngste afdøde egen nye enlige biologiske syge gamle", true));

    /// <summary>Makes a group of it: "Holloway's dad club".</summary>
    public static readonly Lexicon<bool> Groups = new((
        "group groups club clubs network forum project programme scheme café cafe team gruppe gruppen klub klubben netværk netværket forening foreningen", true));

    public static readonly Lexicon<bool> EnglishAfterFar = new(("as from more too better beyond away out less behind ahead exceeded below above outweigh outnumber off", true));

    public static readonly Lexicon<bool> Titles = new(("mr mrs ms miss dr mr. mrs. ms. dr. hr hr. fru frk frk.", true));

    public static readonly Lexicon<bool> Saints = new(("st st. saint sankt skt. sct. saints", true));

    static readonly Lexicon<Relation> Meanings = new(All);

    static readonly SearchValues<string> Anywhere = SearchValues.Create([.. All.SelectMany(entry => entry.Words.Split(' '))], StringComparison.OrdinalIgnoreCase);

    // What people who are not named are called, places, and words that begin a sentence.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NotNames = (
        "child children pupil student boy girl resident person people family families community school college council city borough town county country " +
        "government state nation world today tomorrow yesterday everyone everybody someone somebody anyone anybody nobody one other another baby toddler teenager teen adult man woman " +
        "men women client tenant neighbour neighbor patient participant member volunteer friend partner colleague worker teacher learner refugee migrant citizen leader boss owner " +
        "mayor king queen prince princess god lord club group team mission charity church mosque temple park centre center library estate street road week month year day " +
        "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter eid ramadan " +
        "camden london england britain uk islington holloway hackney brent barnet kilburn euston manchester birmingham leeds bristol scotland wales ireland europe " +
        "danmark denmark aarhus århus odense københavn copenhagen aalborg gellerup vollsmose nørrebro vesterbro amager jylland fyn sjælland brabrand norge sverige sweden norway " +
        "it that this what who where here there he she let when how why then " +
        "han hans hende hende deres vores jeres den det dens dets hver ens alle andre andres begge nogen nogens ingen ingens enhver alles hos hvis plus ellers dagens årets ugens månedens " +
        "barn elev borger dreng pige familie skole kommune by land kors pearl parliament mercy charity nile mary's himmel gud").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Beginnings = (
        "and but because so then when if that as at while since after before although though today yesterday now here there where what who how why only even also maybe perhaps " +
        "with without for from to in on by of about i we you they it he she both the a an our their his her my this these those some many most all each every " +
        "og men fordi så da når hvis at mens siden efter før selvom i dag nu her der hvor hvad hvem hvordan kun også måske med uden for fra til på af om jeg vi du de det han hun " +
        "begge den en et vores deres hans hendes min denne dette disse nogle mange alle hver ifølge").Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One quick look: most sentences have none of them, not even inside another word.</summary>
    public static bool MayBeIn(string text) => text.AsSpan().ContainsAny(Anywhere);

    public static bool Find(ReadOnlySpan<char> word, out Relation relation) => Meanings.Find(word, out relation);

    public static bool IsNoName(ReadOnlySpan<char> word) => NotNames.Contains(word) || Meanings.Find(word, out _);

    public static bool BeginsASentence(ReadOnlySpan<char> word) => Beginnings.Contains(word);
}
