using MissionBot.Words;

namespace MissionBot.Life;

sealed record LifeWordsDa : LifeWords
{
    public static readonly LifeWordsDa Said = new();

    public override string HasLeft(string name) => $"{name} er her ikke længere";

    public override string Led(string name, string missions) => $"{name} leder: {missions}.";

    public override string NobodyElse(string missions) => $"Ingen andre, der er her, leder {missions}: Det gør alle i organisationen, indtil nogen bliver udpeget.";

    public override string Owned(string name, int trials) => Plural.Of(trials, $"{name} er ansvarlig for en prøvehandling. Hvem tager over?", $"{name} er ansvarlig for {trials} prøvehandlinger. Hvem tager over?");

    public override string AndMore(int left) => $"… og {left} til";

    public override string HandOver => "Overdrag prøvehandlingerne";

    public override string IsShared => "Kanalen deles nu med en anden organisation";

    public override string WhatOthersSee => "Dens medarbejdere ser de kort, der bliver vist her, og kan spørge mig om kanalens missioner, men ikke om andre.";

    public override string WhatOthersMay => "De kan foreslå prøvehandlinger og notere, hvad de har set. Det er stadig jer, der beslutter.";

    public override string MessageChanged(string learning) => $"Beskeden, der noterede {learning}, er rettet. Skal læringen også rettes?";

    public override string LearningSays => "I læringen står der";

    public override string MessageSays => "I beskeden står der nu";

    public override string CorrectIt => "Ret læringen";

    public override string MessageDeleted(string learning) => $"Beskeden, der noterede {learning}, er slettet";

    public override string MessageEmptied(string learning) => $"Beskeden, der noterede {learning}, er tømt for ord";

    public override string LearningStays => "Læringen står der stadig:";

    public override string TakeItBack => "Fortryd læringen";
}
