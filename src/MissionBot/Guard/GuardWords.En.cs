namespace MissionBot.Guard;

sealed record GuardWordsEn : GuardWords
{
    public static readonly GuardWordsEn Said = new();

    public override string Kind(PersonalData kind) => kind switch
    {
        PersonalData.CprNumber => "CPR number",
        PersonalData.NationalInsuranceNumber => "National Insurance number",
        PersonalData.Email => "e-mail address",
        PersonalData.Address => "home address",
        PersonalData.PhoneNumber => "phone number",
        PersonalData.Relative => "relative of a named person",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public override string Removed(PersonalData kind) => kind switch
    {
        PersonalData.Relative => "[relative removed]",
        PersonalData.Address => "[address removed]",
        _ => $"[{Kind(kind)} removed]",
    };

    public override string Heading => "Should this be stored?";

    public override string NothingStoredYet => "The text seems to hold personal information. Nothing is stored yet; you choose.";

    public override string Without => "Without it:";

    public override string TakeOut => "Take it out";

    public override string Keep => "Keep as written";

    public override string Change => "Change the text";

    public override string AtField(string kinds) => $"This looks like personal information ({kinds}). Take it out, or save once more to keep it as written.";
}
