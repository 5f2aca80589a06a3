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
    public static readonly string[] Labels = [.. Names.Distinct().OrderByDescending(l => l.Length)];

    public static readonly FrozenSet<char> Initials = Names.Select(l => l[0]).ToFrozenSet();

    /// <summary>Sentences that speak of the picture above them; in the midst of a text they may be part of it.</summary>
    public static readonly string[] Describing =
    [
        "screenshot of", "screenshot from", "screengrab of", "screengrab from", "a screengrab", "handout picture", "handout photo", "handout image", "a handout", "a still from", "still from", "video still", "screenshots of", "a screenshot of", "this image shows", "this photo shows", "this photograph shows", "this satellite image", "the image shows", "the photo shows", "the picture shows", "a satellite image",
        "на фото ", "на знімку ", "на світлині ", "скриншот ", "скріншот ", "на снимке ", "на скриншоте ", "на скріншоті ", "auf dem foto ", "auf dem bild ", "das foto zeigt", "das bild zeigt", "screenshot des", "screenshot der", "screenshot eines",
    ];

    public static readonly string[] Openers = ["file - ", "file photo", "this file photo", "this undated photo", "this undated image", "this photo provided", "this image provided", "this image from", "this photo taken", "кадр із ", "кадр из ", "кадр з ", "стоп-кадр", "file -", "file:", "pictured:", "in this photo", "in this image", "на фото:", "архівне фото", "архивное фото"];

    /// <summary>Lines that only say that the picture shows something like it.</summary>
    public static readonly FrozenSet<string> Whole = FrozenSet.Create(StringComparer.Ordinal,
        "фото ілюстративне", "ілюстративне фото", "ілюстративне зображення", "фото з архіву", "фото з відкритих джерел", "архівне фото", "скриншот з відео", "скриншот відео",
        "фото иллюстративное", "иллюстративное фото", "иллюстративное изображение", "фото из архива", "фото из открытых источников", "архивное фото", "скриншот из видео", "скриншот видео",
        "symbolbild", "symbolfoto", "archivbild", "archivfoto", "(symbolbild)", "(symbolfoto)", "(archivbild)", "file photo", "(file photo)", "stock photo", "illustrative photo",
        "illustrative image", "screenshot from video", "кадр из видео", "кадр з відео", "скрин из видео", "скрін з відео", "handout photo", "beispielfoto", "beispielbild");

    /// <summary>Houses that sell pictures: their name alone is a credit.</summary>
    public static readonly FrozenSet<string> Houses = FrozenSet.Create(StringComparer.Ordinal,
        "getty images", "shutterstock", "depositphotos", "unsplash", "pixabay", "pexels", "istock", "freepik", "imago", "picture alliance", "reuters", "ap", "afp", "epa", "dpa", "unian", "уніан", "рейтер");
}
