using System.Collections.Immutable;
using System.Reflection;

namespace FactArchive.Core.Text;

/// <summary>A kind of finding, as the documentation lists it.</summary>
/// <param name="Id">FA and four digits; the first two name the family.</param>
/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Remedy">What an editor does about it.</param>
/// <param name="Example">A message as it is printed.</param>
public sealed record DiagnosticCode(string Id, string Title, string Remedy, string Example);

/// <summary>Every code that the program can print; <c>docs/diagnostics.md</c> is generated from here.</summary>
public static class DiagnosticCodes
{
    // FA01: seeds
    public static readonly DiagnosticCode SeedEmpty = new("FA0101", "The seed holds no text",
        "Put the report's text into the file, or delete it.",
        "seeds/empty.txt:1:1: error FA0101: the seed holds no text; paste the report or delete the file");
    public static readonly DiagnosticCode SeedBinary = new("FA0102", "The seed is not a text",
        "Replace it by the report's plain text.",
        "seeds/photo.txt:1:1: error FA0102: this is not a text (NUL byte at offset 4); a seed is the plain text of a report");
    public static readonly DiagnosticCode SeedEncoding = new("FA0103", "The seed is not valid UTF-8",
        "Save it as UTF-8; the offset of the first bad byte is given.",
        "seeds/old.txt:3:18: error FA0103: byte 0x8F is not UTF-8; save the seed as UTF-8");
    public static readonly DiagnosticCode SeedTooLarge = new("FA0104", "The seed is too large",
        "Split it or cut what is not the report.",
        "seeds/huge.txt:1:1: error FA0104: 20.0 MB; a seed holds one report, at most 4 MB");
    public static readonly DiagnosticCode SeedNoTitle = new("FA0105", "No headline was found",
        "Give the headline as `title:` in the annotation.",
        "seeds/brief.txt:1:1: warning FA0105: no headline found; give it as `title:` in input/annotations/brief.yml");
    public static readonly DiagnosticCode SeedNoBody = new("FA0106", "No paragraph of reading text was found",
        "Check that the seed holds the report and not only the page's furniture.",
        "seeds/menu.txt:1:1: warning FA0106: no paragraph of reading text found; is this the report?");
    public static readonly DiagnosticCode SlugCollision = new("FA0107", "Two reports would share one address",
        "Pin a `slug:` in the annotation of one of them.",
        "input/annotations/b.yml:2:7: error FA0107: the address reports/rail-traffic/ is taken by seeds/a.txt; give another `slug:`");

    public static readonly DiagnosticCode SeedMojibake = new("FA0109", "The seed's characters were decoded wrongly",
        "Scrape the page again as UTF-8; quotes are found as they stand.",
        "seeds/old.txt:10:1: warning FA0109: 12 places such as 'â€™' look like text that was decoded wrongly before it got here; scrape the page again as UTF-8");
    public static readonly DiagnosticCode SeedDates = new("FA0110", "The seed's dates of publication disagree",
        "Give the right day as `published:` in the annotation.",
        "seeds/a.txt:6:1: warning FA0110: 2017-03-10 is taken as the day of publication, but line 2 has 2024-03-05; give `published:` if that is right");
    public static readonly DiagnosticCode VersionWithoutSeed = new("FA0111", "An older text belongs to no seed",
        "Put the seed back, or move the text to the folder of the seed that it belongs to.",
        "seeds/versions/b/2023-10-09.txt:1:1: error FA0111: there is no seeds/b.txt for this older text; put the seed back, or move the text");

    // FA02: anchors
    public static readonly DiagnosticCode QuoteLost = new("FA0201", "The quote does not stand in the seed",
        "Copy the quote from the seed; the nearest place is named.",
        "input/annotations/a.yml:9:12: error FA0201: the quote is not in seeds/a.txt; copy it from the seed. Nearest is seeds/a.txt:12:1 (likeness 0.55): \"…\"");
    public static readonly DiagnosticCode QuoteAmbiguous = new("FA0202", "The quote stands in more than one place",
        "Add a `prefix:` or `suffix:` that only one of them has; the candidates are listed.",
        "input/annotations/a.yml:9:12: error FA0202: the quote stands 2 times in seeds/a.txt; say which one by its context: seeds/a.txt:4:1 with prefix: \"…\" or suffix: \"…\"");
    public static readonly DiagnosticCode QuoteMoved = new("FA0203", "The quote's words stand there, but not in the context that is given",
        "Check the sentence, then run `reanchor`.",
        "input/annotations/a.yml:10:13: warning FA0203: the quote stands at seeds/a.txt:14:5, but not in the context that is given; check it, then run `reanchor a`");
    public static readonly DiagnosticCode QuoteChanged = new("FA0204", "The quote's words have changed in the seed",
        "Check whether claim and verdict still hold, then run `reanchor`.",
        "input/annotations/a.yml:9:12: warning FA0204: the quote's words have changed at seeds/a.txt:12:1 (likeness 0.88): the images show about [-70-] {+73+} railcars");
    public static readonly DiagnosticCode SeedChanged = new("FA0205", "The seed is not the text that the annotation was written against",
        "Check the quotes, then give the new hash as `sha256:`.",
        "input/annotations/a.yml:1:9: warning FA0205: seeds/a.txt has changed since this was written; check it and give sha256: 3f…");
    public static readonly DiagnosticCode QuoteEmpty = new("FA0206", "The quote holds no words",
        "Give the passage of the seed that the claim is about.",
        "input/annotations/a.yml:9:12: error FA0206: the quote holds no words");
    public static readonly DiagnosticCode DuplicateClaimId = new("FA0207", "Two claims of one report share an id",
        "Give one of them another `id:`.",
        "input/annotations/a.yml:20:9: error FA0207: the id 'railcars' is taken at line 9; ids are unique in a report");
    public static readonly DiagnosticCode SeedMissing = new("FA0208", "The annotation belongs to no seed",
        "Name it after its seed, or put the seed back.",
        "input/annotations/b.yml:1:1: error FA0208: there is no seeds/b.txt; did you mean seeds/a.txt?");

    public static readonly DiagnosticCode ClaimNotDrafted = new("FA0209", "A detected claim cannot be drafted",
        "Annotate the passage by hand, if it is a claim.",
        "seeds/a.txt:12:1: notice FA0209: no quote would find the claim \"…\" again; annotate it by hand");

    public static readonly DiagnosticCode QuoteNotRepaired = new("FA0210", "A quote cannot be repaired by `reanchor`",
        "Copy a longer passage from the seed, or add `prefix:` and `suffix:`.",
        "input/annotations/a.yml:9:12: warning FA0210: the quote stands at seeds/a.txt:12:1, but no repair of these lines would find it there alone; copy a longer passage");

    // FA03: sources and evidence
    public static readonly DiagnosticCode UnknownSource = new("FA0301", "No such source in the registry",
        "Use an id of input/sources.yml, or add it there (`new source`).",
        "input/annotations/a.yml:12:13: error FA0301: unknown source 'vao'; did you mean 'voa'?");
    public static readonly DiagnosticCode DuplicateSource = new("FA0302", "Two sources share an id or an alias",
        "Remove one of them.",
        "input/sources.yml:14:1: error FA0302: the source 'voa' is defined twice; first at line 3");
    public static readonly DiagnosticCode EvidenceAddress = new("FA0303", "An address is not a public web address",
        "Give an absolute http or https address.",
        "input/annotations/a.yml:19:14: error FA0303: 'javascript:alert(1)' is not an http or https address");
    public static readonly DiagnosticCode SourcesMissing = new("FA0304", "There is no source registry",
        "Add input/sources.yml (`new source`).",
        "input/sources.yml:1:1: notice FA0304: no source registry; speakers stay unresolved");
    public static readonly DiagnosticCode UnknownTag = new("FA0305", "The tag is not in the vocabulary",
        "Use an id of input/tags.yml, or add it there.",
        "input/annotations/a.yml:5:8: error FA0305: unknown tag 'arm-transfers'; did you mean 'arms-transfers'?");
    public static readonly DiagnosticCode UnknownReport = new("FA0306", "No such report or claim in the archive",
        "Use the slug of a report (and the id of a claim of it).",
        "input/annotations/a.yml:6:11: error FA0306: no report 'rail'; did you mean 'rail-traffic'?");
    public static readonly DiagnosticCode UnknownRating = new("FA0307", "The rating is not on the scale",
        "Use a rating of the scale in input/site.yml.",
        "input/annotations/a.yml:16:13: error FA0307: unknown rating 'true'; the scale has: corroborated, …");
    public static readonly DiagnosticCode RatingUnproven = new("FA0308", "A rating without a reviewer, a reason or evidence",
        "Add what is missing, or take the rating away.",
        "input/annotations/a.yml:16:13: error FA0308: a rating needs status: reviewed, reviewed: {by, on}, why and evidence; why is missing");

    public static readonly DiagnosticCode NoPicture = new("FA0309", "A picture is judged that the report does not have",
        "Give the picture's caption as `caption:`, or take `media:` away.",
        "input/annotations/a.yml:5:3: error FA0309: seeds/a.txt tells of no picture; give its caption as `caption:`, or take `media:` away");

    // FA04: site settings and pages, and what all YAML files share
    public static readonly DiagnosticCode SiteMissing = new("FA0401", "There are no site settings",
        "Add input/site.yml with at least `title:`.",
        "input/site.yml:1:1: error FA0401: input/site.yml is missing; start with `title: My archive`");
    public static readonly DiagnosticCode YamlSyntax = new("FA0402", "The file is not YAML",
        "Mend the place that is named: mostly an indent, a quote mark or a colon.",
        "input/site.yml:4:3: error FA0402: not YAML: did not find expected key");
    public static readonly DiagnosticCode UnknownKey = new("FA0403", "The key is not known",
        "Correct its spelling, or remove it.",
        "input/site.yml:3:1: error FA0403: unknown key 'titel'; did you mean 'title'?");
    public static readonly DiagnosticCode DuplicateKey = new("FA0404", "The key is given twice",
        "Keep one of them.",
        "input/site.yml:7:1: error FA0404: the key 'title' is given twice; first at line 2");
    public static readonly DiagnosticCode WrongValue = new("FA0405", "The value is not of the kind that is wanted",
        "Write it as the message says.",
        "input/annotations/a.yml:14:18: error FA0405: credibility is a number from 1 to 6, not '9'");
    public static readonly DiagnosticCode MissingKey = new("FA0406", "A key that is needed is missing",
        "Add it.",
        "input/annotations/a.yml:8:5: error FA0406: a claim needs `quote:`");
    public static readonly DiagnosticCode YamlLimits = new("FA0407", "The YAML file is too large, too deep or uses aliases",
        "Write it plainly, or split it.",
        "input/tags.yml:2:9: error FA0407: aliases (*name) are not used here; write the value out");
    public static readonly DiagnosticCode PageFrontMatter = new("FA0408", "A page's front matter is not closed or has no title",
        "Begin the page with ---, `title: …`, ---.",
        "input/pages/about.md:1:1: error FA0408: the page has no title; begin with ---, title: About, ---");
    public static readonly DiagnosticCode PageCollision = new("FA0409", "A page would overwrite another file of the site",
        "Rename the page or the asset.",
        "input/pages/tags.md:1:1: error FA0409: tags/index.html is already made by the archive; rename the page");

    public static readonly DiagnosticCode SiteAddressMissing = new("FA0410", "The site's address is not known",
        "Give `url:` in input/site.yml, or build with --url.",
        "input/site.yml:1:1: notice FA0410: no `url:`; the feed, the sitemap and canonical addresses say http://localhost:5080/");

    public static readonly DiagnosticCode MarkdownLimits = new("FA0411", "A Markdown text is too long or nested too deeply",
        "Write it plainer, or divide it.",
        "input/annotations/a.yml:19:10: error FA0411: the Markdown of why is nested too deeply; write it plainer");

    // FA05: theme
    public static readonly DiagnosticCode TemplateSyntax = new("FA0501", "A template cannot be parsed",
        "Mend the place that is named.",
        "theme/layouts/report.html:12:4: error FA0501: expecting <end>");
    public static readonly DiagnosticCode TemplateRuntime = new("FA0502", "A template fails while it renders",
        "Use a name that the page's model has; docs/theme.md lists them.",
        "theme/layouts/report.html:12:4: error FA0502: the variable 'repot' is not known");
    public static readonly DiagnosticCode TemplateMissing = new("FA0503", "The theme lacks a template",
        "Add the file, or delete the theme folder to use the one that is built in.",
        "theme/layouts/claim.html:1:1: error FA0503: this template is missing");
    public static readonly DiagnosticCode ThemeMissing = new("FA0504", "There is no theme folder",
        "Nothing, if the built-in look is wanted.",
        "theme:1:1: notice FA0504: no theme folder; the built-in theme is used");
    public static readonly DiagnosticCode PhraseMissing = new("FA0505", "A language of the interface lacks phrases",
        "Translate them from theme/languages/en.yml, or delete the file to use the one that is built in.",
        "theme/languages/fr.yml:1:1: error FA0505: the language lacks newest, skip; translate them from theme/languages/en.yml");
    public static readonly DiagnosticCode PhraseUnknown = new("FA0506", "A phrase is asked for and not there, or there and not asked for",
        "Correct its name, add it to theme/languages, or remove it.",
        "theme/languages/uk.yml:7:1: error FA0506: no template asks for 'newst'; did you mean 'newest'?");
    public static readonly DiagnosticCode PhraseMalformed = new("FA0507", "A phrase is not written as its kind needs it",
        "Keep the {slots} and [links](names) of the English phrase, and give the plural forms of the language.",
        "theme/languages/uk.yml:7:12: error FA0507: 'n-reports' is needed in the forms one, few, many, other");
    public static readonly DiagnosticCode LanguageMissing = new("FA0508", "The site's language has no file",
        "Add theme/languages/TAG.yml, or choose one of the languages that the message names.",
        "input/site.yml:4:11: error FA0508: the interface cannot speak 'fr'; add theme/languages/fr.yml, or choose one of de, en, ru, uk");

    // FA06: links
    public static readonly DiagnosticCode BrokenLink = new("FA0601", "A link leads nowhere",
        "Correct the address, or add the page.",
        "input/pages/about.md:9:5: error FA0601: there is no 'methodolgy/'; did you mean 'methodology/'?");
    public static readonly DiagnosticCode BrokenFragment = new("FA0602", "A link names a part that its page does not have",
        "Correct the part after '#'.",
        "input/pages/about.md:9:5: error FA0602: 'methodology/' has no '#scal'");

    public static readonly DiagnosticCode ExternalGone = new("FA0603", "A cited page is gone, or its server does not answer",
        "Find its new address, or cite the archived copy.",
        "input/annotations/a.yml:18:14: warning FA0603: https://news.example/a answers 404 Not Found; find its new address, or cite an archived copy");
    public static readonly DiagnosticCode ExternalUnclear = new("FA0604", "A server does not tell machines whether a page is there",
        "Look at it yourself now and then.",
        "input/annotations/a.yml:18:14: notice FA0604: https://news.example/a answers 403 Forbidden, as many servers do to machines; look yourself");
    public static readonly DiagnosticCode ExternalPrivate = new("FA0605", "An address leads into a private network",
        "Give an address that readers can reach.",
        "input/annotations/a.yml:18:14: warning FA0605: http://192.168.0.7/a was not asked: the host is not on the public internet; give an address that readers can reach");
    public static readonly DiagnosticCode ExternalUnseen = new("FA0606", "Time ran out before all links were looked at",
        "Run `check --external` again: what was looked at is remembered.",
        "input/site.yml:1:1: notice FA0606: time ran out before 12 of 340 addresses were looked at; run it again, what was looked at is remembered");

    // FA07: publishing standards

    public static readonly DiagnosticCode PolicyPage = new("FA0701", "A page that readers are owed is missing",
        "Add the page to input/pages, or set its policy to `off`.",
        "input/site.yml:9:3: warning FA0701: there is no corrections page; add input/pages/corrections-policy.md");
    public static readonly DiagnosticCode PolicyArchivedEvidence = new("FA0702", "Evidence of a rated claim has no archived copy",
        "Archive the page and give the copy's address as `archived:`.",
        "input/annotations/a.yml:18:9: warning FA0702: this evidence has no archived copy; add `archived:`");
    public static readonly DiagnosticCode PolicyClaimLength = new("FA0703", "A rated claim is longer than fact-check readers show",
        "Put it in fewer than 75 characters (Google's guideline for `claimReviewed`).",
        "input/annotations/a.yml:6:9: warning FA0703: the claim has 91 characters; fewer than 75 are shown whole");
    public static readonly DiagnosticCode MarkupMismatch = new("FA0704", "A page's structured data say what the page does not show",
        "Let the theme show the verdict, who gave it and when; or leave `page.data` to the base layout.",
        "claims/a/x/index.html:1:1: error FA0704: the markup's reviewRating is 'Refuted', and the page does not show that; the claim layout has to");
    public static readonly DiagnosticCode PolicyOrigins = new("FA0705", "The best rating rests on one origin",
        "Add evidence of a second, independent origin, or rate the claim lower.",
        "input/annotations/a.yml:6:5: error FA0705: the claim 'x' is rated corroborated on the word of one origin (VOA); add evidence of another one, or rate it lower");
    public static readonly DiagnosticCode PolicyOriginal = new("FA0706", "A rated claim stands in a report that nobody can look up",
        "Give the report's address as `original:`, or a copy's as `archived:`.",
        "input/annotations/a.yml:6:5: warning FA0706: the claim 'x' is rated, and nobody can look up the report; give its address as `original:`");
    public static readonly DiagnosticCode RatingChanged = new("FA0707", "A published rating changed without a history entry",
        "Add the published rating to the claim's `history:`, with the day and the reason of the change.",
        "input/annotations/a.yml:6:5: error FA0707: the claim 'x' was published as unconfirmed and has refuted now; add to `history:` an entry with rating: unconfirmed");
    public static readonly DiagnosticCode RatedClaimGone = new("FA0708", "A rated claim that was published is gone",
        "Put it back, or tell readers on a page why it is gone.",
        "output/manifest.json:1:1: warning FA0708: the claim 'a/x' was published as refuted, and is gone; put it back, or tell readers on a page why");
    public static readonly DiagnosticCode PagesLimit = new("FA0709", "The site is too large for GitHub Pages",
        "Put large assets elsewhere, or publish with another host.",
        "input/site.yml:1:1: warning FA0709: the site has 1300 MB, and GitHub Pages takes 1024 MB; put large assets elsewhere");

    // FA09: input and output
    public static readonly DiagnosticCode FolderMissing = new("FA0901", "A folder is missing",
        "Make it, or name the right root with --root.",
        "seeds:1:1: error FA0901: the folder seeds/ is missing; make it and put a report in (`new seed`)");
    public static readonly DiagnosticCode CannotRead = new("FA0902", "A file cannot be read",
        "Check its permissions.",
        "seeds/a.txt:1:1: error FA0902: cannot be read: access denied");
    public static readonly DiagnosticCode CannotWrite = new("FA0903", "The site cannot be written",
        "Check permissions and free space; the last good site is untouched.",
        "output:1:1: error FA0903: cannot be written: access denied; the last good site is untouched");
    public static readonly DiagnosticCode ForeignOutput = new("FA0904", "The output folder holds something else",
        "Name another folder with --output, or empty this one.",
        "output:1:1: error FA0904: this folder was not written by FactArchive; name another with --output or empty it");
    public static readonly DiagnosticCode FileIgnored = new("FA0905", "A file is not read",
        "Move it, or give it the ending that its folder wants.",
        "seeds/readme.md:1:1: notice FA0905: only *.txt is read here");
    public static readonly DiagnosticCode OutsideRoot = new("FA0906", "A link leads out of the archive",
        "Put the file itself there.",
        "seeds/a.txt:1:1: error FA0906: a symbolic link that leaves the archive; put the file itself here");
    public static readonly DiagnosticCode PortInUse = new("FA0907", "The port is in use",
        "Choose another with --port.",
        "preview:1:1: error FA0907: port 5080 is in use; try --port 5081");
    public static readonly DiagnosticCode FileExists = new("FA0908", "A file of that name exists",
        "Choose another name; no command overwrites what an editor wrote.",
        "input/pages/about.md:1:1: error FA0908: the file exists; choose another name");
    public static readonly DiagnosticCode InternalError = new("FA0909", "The program itself failed",
        "Report it, with the archive if you can; the last good site is untouched.",
        "preview:1:1: error FA0909: internal error: …; please report it");

    public static readonly DiagnosticCode ManifestUnusable = new("FA0910", "A site has no manifest that can be used",
        "Name the folder or zip file of a site that this program made; if the manifest was changed, publish the site again.",
        "manifest.json:1:1: error FA0910: this is not the manifest as it was written, so nothing can be checked by it; publish the site again");
    public static readonly DiagnosticCode PublishedFileDiffers = new("FA0911", "A file of a site is not as it was published",
        "Find out who changed it; publish the site again.",
        "index.html:1:1: error FA0911: is not the file that was published: its SHA-256 is 3f…, and the manifest has 09…");
    public static readonly DiagnosticCode RootDiffers = new("FA0912", "A site does not add up to its root hash",
        "Find out who changed the manifest; publish the site again.",
        "manifest.json:4:1: error FA0912: the files and inputs add up to the root hash 3f…, and the manifest has 09…; somebody changed the manifest");
    public static readonly DiagnosticCode InputDiffers = new("FA0913", "A seed or annotation is not the one that the site was made from",
        "Build the site again.",
        "seeds/a.txt:1:1: error FA0913: the site was made from another text of this file (SHA-256 09…); build it again");

    public static readonly DiagnosticCode CannotDraw = new("FA0914", "Share pictures cannot be drawn on this machine",
        "Set `share-pictures: false`, or build on a machine that SkiaSharp serves.",
        "input/site.yml:1:1: error FA0914: share pictures cannot be drawn on this machine (its kind is not one that SkiaSharp serves); set `share-pictures: false`");

    public static readonly DiagnosticCode PartUnusable = new("FA0915", "A part of a site has no list that can be used",
        "Name the folder that `build --part` wrote; if its part.json was changed, build the part again.",
        "part-2/part.json:1:1: error FA0915: this is not the list as `build --part` wrote it; build the part again");
    public static readonly DiagnosticCode PartsIncomplete = new("FA0916", "Parts do not make up a whole site",
        "Build the part that is missing; name each part once.",
        "merge:1:1: error FA0916: part 3/7 is missing; build it with `build --part 3/7` and name its folder too");
    public static readonly DiagnosticCode PartForeign = new("FA0917", "A part is of another build",
        "Build all parts with one program, from one archive, with the same options and number of parts.",
        "part-2/part.json:1:1: error FA0917: this part was built from other inputs or options than part-1; build all parts from the same archive");
    public static readonly DiagnosticCode PartFileDiffers = new("FA0918", "A file of a part is not as it was built",
        "Build the part again.",
        "part-2/index.html:1:1: error FA0918: this file was changed after its part was built; build the part again");

    /// <summary>All codes, by number.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } = typeof(DiagnosticCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => f.GetValue(null))
        .OfType<DiagnosticCode>()
        .OrderBy(c => c.Id, StringComparer.Ordinal)
        .ToImmutableArray();
}
