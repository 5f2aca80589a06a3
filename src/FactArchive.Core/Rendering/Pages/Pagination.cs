using System.Collections.Immutable;
using System.Globalization;

namespace FactArchive.Core.Rendering.Pages;

/// <summary>One page of a long list.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Previous">Path of the page before; null on the first.</param>
/// <param name="Next">Path of the page after; null on the last.</param>
public sealed record ListPage<T>(ImmutableArray<T> Items, string Path, int Number, int Count, string? Previous, string? Next)
{
    /// <summary>The same page with its items shown in another way.</summary>
    public ListPage<TView> With<TView>(Func<T, TView> view) => new([.. Items.Select(view)], Path, Number, Count, Previous, Next);
}

/// <summary>Cuts long lists into pages: <c>tags/x/</c>, <c>tags/x/page/2/</c>, …</summary>
public static class Pagination
{
    public const int Size = 30;

    /// <param name="size">How many items a page has.</param>
    public static IEnumerable<ListPage<T>> Of<T>(string folder, ImmutableArray<T> items, int size = Size)
    {
        int count = Math.Max(1, (items.Length + size - 1) / size);
        for (int i = 1; i <= count; i++)
            yield return new ListPage<T>(
                items.Slice((i - 1) * size, Math.Min(size, items.Length - (i - 1) * size)), PathOf(folder, i), i, count,
                i > 1 ? PathOf(folder, i - 1) : null, i < count ? PathOf(folder, i + 1) : null);
    }

    /// <summary>The page on which the item of that index stands.</summary>
    public static string PageOf(string folder, int index, int size = Size) => PathOf(folder, index / size + 1);

    private static string PathOf(string folder, int number) =>
        number == 1 ? folder : string.Create(CultureInfo.InvariantCulture, $"{folder}page/{number}/");
}
