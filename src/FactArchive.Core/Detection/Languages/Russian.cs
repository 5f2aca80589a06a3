namespace FactArchive.Core.Detection.Languages;
internal static class Russian { public static LanguageCues Cues => English.Cues; }
