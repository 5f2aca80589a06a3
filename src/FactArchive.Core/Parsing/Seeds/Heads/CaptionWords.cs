using System.Collections.Frozen;

namespace FactArchive.Core.Parsing.Seeds.Heads;

/// <summary>The words by which captions and credits are known.</summary>
internal static class CaptionWords
{
    private static readonly string[] Names =
    [
        "фотография", "фотографія", "photo illustration by", "abbildung", "abb", "quelle foto", "photo source",
        "source", "джерело", "источник", "quelle", "photo credit", "image credit", "picture credit", "photo courtesy of", "image courtesy of", "courtesy of", "photo by", "image by", "picture by", "photos by",
        "illustration by", "photo illustration", "screenshot from", "screenshot of", "photo from", "image from", "photograph by", "photographs", "photograph", "photos", "photo",
        "pictures", "picture", "image source", "images", "image", "screenshot", "screengrab", "illustration", "video", "credits", "credit", "graphic", "map",
        "джерело фото", "фото ілюстративне", "ілюстративне фото", "фото", "світлина", "знімок", "зображення", "скриншот", "скріншот", "ілюстрація", "кадр з відео", "колаж", "відео", "інфографіка", "графіка",
        "источник фото", "иллюстративное фото", "снимок", "изображение", "иллюстрация", "кадр из видео", "коллаж", "видео", "инфографика",
        "visualisierung", "rendering", "fotomontage", "montage", "zeichnung", "karikatur", "infografik", "collage", "cartoon", "artwork", "drawing",
        "візуалізація", "малюнок", "рендер", "фотоколаж", "визуализация", "рисунок", "фотоколлаж", "collage by", "illustration", "rubriklistenbild", "titelbild", "beitragsbild", "aufmacherbild", "archivfoto", "symbolfoto", "symbolbild", "bildquelle", "bildnachweis", "bildrechte", "fotos", "foto", "bilder", "bild", "grafik", "karte", "quelle bild", "archivbild", "screenshot",
    ];

    /// <summary>What stands before a credit, longest first.</summary>
    private static readonly FrozenDictionary<string, string[]> LabelsByWord = Names.Distinct().GroupBy(l => l.Split(' ')[0])
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(l => l.Length).ToArray(), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> LabelsBySpan =
        LabelsByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The labels that begin with the word at a place of a text, longest first.</summary>
    public static ReadOnlySpan<string> LabelsAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return LabelsBySpan.TryGetValue(text.AsSpan(at, end - at), out string[]? labels) ? labels : [];
    }

    public static bool Opens(string folded) => StartsWithAny(folded, OpenersByInitial);

    public static bool Describes(string folded) => StartsWithAny(folded, DescribingByInitial);

    /// <summary>Whether a text's last letter is that of one of <see cref="Whole"/>.</summary>
    public static bool EndsLikeWhole(string bare) => bare.Length > 0 && LastLetters.Contains(bare[^1]);

    private static bool StartsWithAny(string folded, FrozenDictionary<char, string[]> byInitial)
    {
        if (folded.Length == 0 || !byInitial.TryGetValue(folded[0], out string[]? starts)) return false;
        foreach (string start in starts)
            if (folded.StartsWith(start, StringComparison.Ordinal)) return true;
        return false;
    }

    private static FrozenDictionary<char, string[]> ByInitial(string[] starts) =>
        starts.GroupBy(s => s[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>Sentences that speak of the picture above them; in the midst of a text they may be part of it.</summary>
    private static readonly string[] Describing =
    [
        "screenshot of", "screenshot from", "screengrab of", "screengrab from", "a screengrab", "handout picture", "handout photo", "handout image", "a handout", "a still from", "still from", "video still", "screenshots of", "a screenshot of", "this image shows", "this photo shows", "this photograph shows", "this satellite image", "the image shows", "the photo shows", "the picture shows", "a satellite image",
        "на фото ", "на знімку ", "на світлині ", "скриншот ", "скріншот ", "на снимке ", "на скриншоте ", "на скріншоті ", "auf dem foto ", "auf dem bild ", "das foto zeigt", "das bild zeigt", "screenshot des", "screenshot der", "screenshot eines",
    ];

    private static readonly string[] Openers = ["file - ", "file photo", "this file photo", "this undated photo", "this undated image", "this photo provided", "this image provided", "this image from", "this photo taken", "кадр із ", "кадр из ", "кадр з ", "стоп-кадр", "file -", "file:", "pictured:", "in this photo", "in this image", "на фото:", "архівне фото", "архивное фото"];

    /// <summary>Lines that only say that the picture shows something like it.</summary>
    public static readonly FrozenSet<string> Whole = FrozenSet.Create(StringComparer.Ordinal,
        "фото ілюстративне", "ілюстративне фото", "ілюстративне зображення", "фото з архіву", "фото з відкритих джерел", "архівне фото", "скриншот з відео", "скриншот відео",
        "фото иллюстративное", "иллюстративное фото", "иллюстративное изображение", "фото из архива", "фото из открытых источников", "архивное фото", "скриншот из видео", "скриншот видео",
        "symbolbild", "symbolfoto", "archivbild", "archivfoto", "(symbolbild)", "(symbolfoto)", "(archivbild)", "file photo", "(file photo)", "stock photo", "illustrative photo",
        "illustrative image", "screenshot from video", "кадр из видео", "кадр з відео", "скрин из видео", "скрін з відео", "handout photo", "beispielfoto", "beispielbild");

    /// <summary>Houses that sell pictures: their name alone is a credit.</summary>
    public static readonly FrozenSet<string> Houses = FrozenSet.Create(StringComparer.Ordinal,
        "getty images", "shutterstock", "depositphotos", "unsplash", "pixabay", "pexels", "istock", "freepik", "imago", "picture alliance", "reuters", "ap", "afp", "epa", "dpa", "unian", "уніан", "рейтер");

    private static readonly FrozenDictionary<char, string[]> OpenersByInitial = ByInitial(Openers);

    private static readonly FrozenDictionary<char, string[]> DescribingByInitial = ByInitial(Describing);

    private static readonly FrozenSet<char> LastLetters = Whole.Select(w => w.TrimEnd(')')[^1]).ToFrozenSet();
}
