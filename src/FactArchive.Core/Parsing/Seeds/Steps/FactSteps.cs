using FactArchive.Core.Parsing.Seeds.Dates;
using FactArchive.Core.Parsing.Seeds.Heads;
using FactArchive.Core.Parsing.Seeds.Lines;

namespace FactArchive.Core.Parsing.Seeds.Steps;

/// <summary>Takes the facts about the report from lines that hold nothing else: byline, date, read time, copyright.</summary>
internal static class FactSteps
{
    public static void TakeByline(Draft draft, SeedLine line, DatePlace place)
    {
        line.Add(LineRole.Byline);
        Byline byline = line.Byline!;
        if (ContinuesByline(draft, line)) draft.Authors = [.. draft.Authors, .. byline.Names.Except(draft.Authors)];
        else if (draft.Authors.IsEmpty && (byline.IsLabelled || place != DatePlace.Tail))
        {
            draft.Authors = byline.Names;
            draft.HasByline = true;
        }
        TakeDatesAndTime(draft, line, place);
    }

    /// <summary>One name a line: the line above is such a one, too, or ends in a comma.</summary>
    private static bool ContinuesByline(Draft draft, SeedLine line)
    {
        int index = draft.Lines.IndexOf(line);
        return draft.At(index - 1) is { Shape: LineShape.Byline, Byline: { } above } before && !draft.Authors.IsEmpty && !line.BlankBefore
            && draft.Authors[^1] == above.Names.LastOrDefault() && !line.Byline!.Names.IsEmpty
            && (before.Text.EndsWith(',') || (!line.Byline.IsLabelled && !above.IsLabelled && !line.Meta.HasDate));
    }

    public static void TakeDatesAndTime(Draft draft, SeedLine line, DatePlace place)
    {
        foreach (FoundDate date in line.Meta.Dates) draft.AddDate(new DateCandidate(date, line.Number, place));
        if (line.Meta.HasDate || (line.Meta.Read is null && line.Shape == LineShape.Meta)) line.Add(LineRole.Date);
        if (EndsOnCounter(line)) line.Add(LineRole.Boilerplate);
        if (line.Meta.Read is not { } read) return;
        line.Add(LineRole.ReadTime);
        draft.ReadMinutes ??= read.Minutes;
    }

    /// <summary>"18.03.2025 16:42 318": how many have read it, behind date and time.</summary>
    private static bool EndsOnCounter(SeedLine line)
    {
        if (line.Meta.Dates.IsEmpty || !line.Meta.Dates[^1].HasTime) return false;
        string behind = line.Text[line.Meta.Dates[^1].Span.End..].Trim();
        return behind.Length is > 1 and < 8 && behind.All(char.IsAsciiDigit);
    }

    public static void TakeCopyright(Draft draft, SeedLine line)
    {
        CopyrightLine? notice = CopyrightLine.InLine(line.Text);
        line.Add(LineRole.Copyright);
        if (notice is null) return;
        if (draft.CopyrightHolder is null && draft.CopyrightYear is null)
        {
            draft.CopyrightHolder = notice.Holder;
            draft.CopyrightYear = notice.Year;
        }
        if (notice.Holder is { } holder) draft.SiteNames.Add(holder);
    }

    public static void TakeCaption(Draft draft, SeedLine line)
    {
        CaptionLine caption = line.Caption ?? new CaptionLine(null, false);
        line.Add(LineRole.Caption);
        if (draft.Title is not null && HeadlineRepeat.IsIn(line.Text, draft.TitleBare)) line.Add(LineRole.TitleRepeat);
        if (caption.CreditOnly && draft.ImageCredit is null)
        {
            draft.ImageCredit = WithoutArchive(caption.Credit);
            if (draft.Caption is not null || line.Text.Contains(", ", StringComparison.Ordinal) && line.Text.IndexOf(caption.Credit!, StringComparison.Ordinal) > 0 && line.Text[line.Text.IndexOf(caption.Credit!, StringComparison.Ordinal) - 2] == ',') return;
        }
        if (draft.Caption is null && (!caption.CreditOnly || !line.Roles.Contains(LineRole.Metadata)))
        {
            draft.Caption = line.Text[caption.TextFrom..];
            draft.ImageCredit ??= WithoutArchive(caption.Credit) ?? BehindSlash(line.Text);
            return;
        }
        if (line.Roles.Contains(LineRole.Metadata) && caption.CreditOnly) return;
        line.Drop(LineRole.Caption, "caption of a further picture");
    }

    /// <summary>"X, архив", "X, File": whose it is, not how old.</summary>
    private static string? WithoutArchive(string? credit)
    {
        credit = credit?.TrimStart('©', ' ');
        foreach (string giver in (ReadOnlySpan<string>)["collage by ", "Collage by ", "надала ", "надав ", "надали ", "надано ", "предоставила ", "предоставил ", "предоставлено ", "предоставили "])
            if (credit is not null && credit.StartsWith(giver, StringComparison.Ordinal)) credit = credit[giver.Length..];
        foreach (string end in (ReadOnlySpan<string>)[", архив", ", архів", ", Archiv", ", archive", ", File", ", file", ", file photo"])
            if (credit is not null && credit.EndsWith(end, StringComparison.Ordinal)) return credit[..^end.Length];
        return credit;
    }

    /// <summary>"The square after the strike / City administration"</summary>
    private static string? BehindSlash(string text)
    {
        int at = text.LastIndexOf(" / ", StringComparison.Ordinal);
        string credit = at > 0 ? text[(at + 3)..].TrimEnd('.') : "";
        return credit.Length > 0 && Words.Tokens.Count(credit) <= 5 && Words.Tokens.StartsUpper(credit) ? credit : null;
    }
}

/// <summary>Whether a caption or alt text only says the headline again.</summary>
internal static class HeadlineRepeat
{
    public static bool IsIn(string text, string titleBare)
    {
        if (titleBare.Length < 12) return false;
        string bare = Words.Fold.Bare(text);
        if (bare == titleBare || bare.StartsWith(titleBare + " ", StringComparison.Ordinal)) return true;
        return bare.Length >= 20 && titleBare.EndsWith(FirstSentence(text), StringComparison.Ordinal) && FirstSentence(text).Length >= titleBare.Length / 2;
    }

    private static string FirstSentence(string text)
    {
        int end = text.IndexOf(". ", StringComparison.Ordinal);
        string first = Words.Fold.Bare(end < 0 ? text : text[..end]);
        return first.Length < 12 ? "\u0001" : first;
    }
}
