namespace FactArchive.Core.Detection.Languages;
internal static class German { public static LanguageCues Cues => English.Cues; }
