namespace MissionBot.Guard;

/// <summary>What tells who somebody is, and so is asked about before it is stored.</summary>
public enum PersonalData
{
    CprNumber,
    NationalInsuranceNumber,
    Email,
    Address,
    PhoneNumber,
    Relative,
}

/// <summary>A part of a text that looks like personal data. It may well not be: it is asked about, never refused.</summary>
/// <param name="End">Just after it.</param>
public readonly record struct Finding(PersonalData Kind, int Start, int End);
