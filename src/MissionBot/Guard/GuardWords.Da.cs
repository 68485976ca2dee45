namespace MissionBot.Guard;

sealed record GuardWordsDa : GuardWords
{
    public static readonly GuardWordsDa Said = new();

    public override string Kind(PersonalData kind) => kind switch
    {
        PersonalData.CprNumber => "cpr-nummer",
        PersonalData.NationalInsuranceNumber => "britisk personnummer",
        PersonalData.Email => "e-mailadresse",
        PersonalData.Address => "privatadresse",
        PersonalData.PhoneNumber => "telefonnummer",
        PersonalData.Relative => "pårørende til en navngiven person",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public override string Removed(PersonalData kind) => kind switch
    {
        PersonalData.Relative => "[pårørende fjernet]",
        PersonalData.Address => "[adresse fjernet]",
        _ => $"[{Kind(kind)} fjernet]",
    };

    public override string Heading => "Skal det gemmes?";

    public override string NothingStoredYet => "Teksten ser ud til at indeholde personoplysninger. Intet er gemt endnu – du bestemmer.";

    public override string Without => "Uden personoplysninger:";

    public override string TakeOut => "Fjern det";

    public override string Keep => "Gem som skrevet";

    public override string Change => "Ret teksten";

    public override string AtField(string kinds) => $"Det ligner personoplysninger ({kinds}). Fjern det, eller gem igen for at beholde teksten, som den er.";
}
