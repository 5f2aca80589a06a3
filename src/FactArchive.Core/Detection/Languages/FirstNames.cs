using System.Collections.Frozen;

namespace FactArchive.Core.Detection;

/// <summary>The gender of common first names, so that "she" does not stand for Otto.</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string> Women = LanguageTableBuilder.Set("mary anna anne ann maria marie elena olena olga olha natalia nataliia kateryna iryna irina svetlana tetiana tatiana yulia julia sarah laura emma emily lucy kate katherine catherine helen helena helga greta ruth rosa rita rosie agnes edith edna eva eve ida ingrid astrid sunniva jane janet jenny jennifer jessica joan joanna judith karen karin kirsten lena linda lisa lois louise margaret margot martha maud monica nadia nancy nina nora oksana pamela patricia petra pia rachel rebecca runa sandra sofia sophia sophie susan sylvia teresa ursula vera veronica victoria wanda yvonne zoe darya daria hanna hannah halyna larysa lidia lyudmila maren marina marta edda imogen edwina alice amanda amy angela barbara carol caroline charlotte christina christine clara claire diana dorothy elizabeth ella ellen esther fiona florence frances gloria grace heather isabel isabella jacqueline jonna");
    private static readonly FrozenSet<string> Men = LanguageTableBuilder.Set("john james robert michael william david richard joseph thomas charles daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger terry austin sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe alan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb bradley russell lucas otto kyrylo vladimir volodymyr dmitry dmytro serhiy sergei oleksandr aleksandr alexei oleksiy andriy andrei ivan iwan igor ihor mykola nikolai viktor yuri yuriy vasyl petro pavlo pavel oleh oleg roman taras bohdan anton artem denys maksym vitaliy vadim valery valeriy mikhail mykhailo evgeny yevhen konstantin kostyantyn stanislav ruslan stepan tobias silas cormac jari ilvo dale hugo emil erik lars olaf oskar sven karl klaus hans fritz kurt werner wolfgang rowan");

    public static Gender GenderOf(string name)
    {
        int blank = name.IndexOf(' ', StringComparison.Ordinal);
        if (blank <= 0) return Gender.Any;
        string first = name[..blank].ToLowerInvariant();
        if (Women.Contains(first)) return Gender.Feminine;
        return Men.Contains(first) ? Gender.Masculine : Gender.Any;
    }
}
