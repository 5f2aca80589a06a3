using System.Collections.Immutable;
using FactArchive.Core.Parsing;
using FactArchive.Core.Rendering;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building;

/// <summary>An address outside of the archive that an editor wrote, without what follows '#'.</summary>
public sealed record ExternalLink(Uri Address, Location At);

/// <summary>
/// Where the archive sends its readers: every web address in annotations, sources, tags and pages, at each place where it is
/// written. Files that cannot be read tell nothing here: the build says why.
/// </summary>
public static class ExternalLinks
{
    public static ImmutableArray<ExternalLink> Of(ArchiveInputs inputs)
    {
        InputFile?[] files = [.. inputs.Annotations, inputs.Site, inputs.Sources, inputs.Tags, inputs.Connections];
        return
        [
            .. files.OfType<InputFile>().SelectMany(InYaml).Concat(inputs.Pages.SelectMany(InPage))
                .OrderBy(l => l.At).ThenBy(l => l.Address.AbsoluteUri, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<ExternalLink> InYaml(InputFile file)
    {
        if (Utf8Text.Decode(file.Path, file.Bytes).Value is not { } text || YamlReader.Read(text).Value is not { } root) return [];
        // The site's own address is where it will stand, not where it sends anybody.
        return root is YamlMapping top && file.Path == "input/site.yml" ? top.Entries.Where(e => e.Key != "url").SelectMany(e => In(e.Value)) : In(root);
    }

    private static IEnumerable<ExternalLink> In(YamlNode node) => node switch
    {
        YamlScalar scalar => WebAddress.TryParse(scalar.Value, out Uri? address, out _)
            ? [new ExternalLink(WithoutPart(address), scalar.At)]
            : MarkdownText.Addresses(scalar.Value).Select(a => new ExternalLink(WithoutPart(a), scalar.At)),
        YamlList list => list.Items.SelectMany(In),
        YamlMapping mapping => mapping.Entries.SelectMany(e => In(e.Value)),
        _ => [],
    };

    private static IEnumerable<ExternalLink> InPage(InputFile file)
    {
        if (Utf8Text.Decode(file.Path, file.Bytes).Value is not { } text || PageReader.Read(text).Value is not { } page) yield break;
        int from = page.BodyStart;
        foreach (Uri address in MarkdownText.Addresses(text.Text[page.BodyStart..]))
        {
            int at = text.Text.IndexOf(address.OriginalString, from, StringComparison.Ordinal);
            if (at >= 0) from = at + address.OriginalString.Length;
            yield return new ExternalLink(WithoutPart(address), text.LocationAt(at >= 0 ? at : page.BodyStart));
        }
    }

    private static Uri WithoutPart(Uri address) => address.Fragment.Length == 0 ? address : new Uri(address.GetLeftPart(UriPartial.Query));
}
