using MissionBot.Words;

namespace MissionBot.Tour;

abstract record TourWords
{
    public static TourWords In(Language language) => language.Pick<TourWords>(TourWordsEn.Said, TourWordsDa.Said);

    public abstract string Example { get; }

    public abstract string WhoseItIs { get; }

    public abstract string AfterLearning { get; }

    public abstract string NothingToUndo { get; }

    public abstract string TakenBack { get; }

    public abstract string PutBack { get; }

    public abstract string YourLearning { get; }

    public abstract string WriteFirst { get; }

    public abstract string Words { get; }

    public abstract string Save { get; }

    public abstract string Find { get; }

    public abstract string Back { get; }

    public abstract string Next { get; }

    public abstract string Finish { get; }

    public abstract string EndTour { get; }

    public abstract string EndedTitle { get; }

    public abstract string Ended { get; }

    public abstract string Over { get; }

    public abstract string Again { get; }

    public abstract string PlayedElsewhere { get; }

    public abstract string OpenChat { get; }

    public abstract string WriteThere { get; }

    public abstract string StepOf(int step, int steps);

    public abstract string About(Step step);
}
