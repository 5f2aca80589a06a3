namespace FactArchive.Core.Detection.Languages;
internal static class Ukrainian { public static LanguageCues Cues => English.Cues; }
