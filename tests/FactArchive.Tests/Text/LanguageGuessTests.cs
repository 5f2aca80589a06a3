using FactArchive.Core.Text;

namespace FactArchive.Tests.Text;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("The port stays closed, the harbour master said on Monday.", "en")]
    [InlineData("Порт залишається закритим, повідомив начальник гавані.", "uk")]
    [InlineData("Порт остаётся закрытым, сообщил начальник гавани.", "ru")]
    [InlineData("Der Hafen bleibt geschlossen, sagte der Hafenmeister am Montag.", "de")]
    [InlineData("Die Feuerwehr war mit elf Fahrzeugen vor Ort", "de")]
    [InlineData("Reuters: Порт знову працює – мер", "uk")]
    [InlineData("12.05.2023 – 4:1", null)]
    [InlineData("", null)]
    public void A_language_is_told_by_its_letters_and_words(string text, string? language) => Assert.Equal(language, LanguageGuess.Of(text));
}
