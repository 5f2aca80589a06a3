using System.Collections.Immutable;
using FactArchive.Core.Text;

namespace FactArchive.Core.Building.Parts;

/// <summary>Checks that slices make up one site: none of another build, none twice, none missing, and each with the files of its list.</summary>
internal static class SliceCheck
{
    /// <summary>Where a finding stands that is about no slice at hand.</summary>
    private static readonly Location Merge = new("merge", 1, 1);

    public static void Check(ImmutableArray<Slice> slices, DiagnosticBag diagnostics)
    {
        foreach (Slice slice in slices) CheckFiles(slice, diagnostics);
        ImmutableArray<Slice> own = [.. slices.Where(s => IsOfThisProgram(s, diagnostics))];
        if (own.IsEmpty) return;
        ImmutableArray<Slice> same = [.. own.Where(s => IsOfOneBuild(s, own[0], diagnostics))];
        CheckNumbers(same, diagnostics);
        if (!diagnostics.HasErrors) CheckPlaces(same, diagnostics);
    }

    private static bool IsOfThisProgram(Slice slice, DiagnosticBag diagnostics)
    {
        if (slice.Manifest.Program == BuildIdentity.Program) return true;
        diagnostics.Error(DiagnosticCodes.PartForeign, slice.At(PartManifest.Path),
            $"this part was built by {slice.Manifest.Program}, and this program is {BuildIdentity.Program}; build and merge with the same program");
        return false;
    }

    private static bool IsOfOneBuild(Slice slice, Slice first, DiagnosticBag diagnostics)
    {
        int count = slice.Manifest.Part.Count, wanted = first.Manifest.Part.Count;
        bool isSame = slice.Manifest.Whole == first.Manifest.Whole;
        if (isSame && count == wanted) return true;
        diagnostics.Error(DiagnosticCodes.PartForeign, slice.At(PartManifest.Path), isSame
            ? $"this is one of {count} parts, and {first.Part.Shown} is one of {wanted}; build all with the same number"
            : $"this part was built from other inputs or options than {first.Part.Shown}; build all parts from the same archive");
        return false;
    }

    private static void CheckNumbers(ImmutableArray<Slice> slices, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<int, Slice>();
        foreach (Slice slice in slices.Where(s => !taken.TryAdd(s.Manifest.Part.Number, s)))
        {
            string other = taken[slice.Manifest.Part.Number].Part.Shown;
            diagnostics.Error(DiagnosticCodes.PartsIncomplete, slice.At(PartManifest.Path), $"part {slice.Manifest.Part} is given twice, also as {other}; name each part once");
        }
        int count = slices[0].Manifest.Part.Count;
        foreach (int number in Enumerable.Range(1, count).Where(n => !taken.ContainsKey(n)))
            diagnostics.Error(DiagnosticCodes.PartsIncomplete, Merge, $"part {number}/{count} is missing; build it with `build --part {number}/{count}` and name its folder too");
    }

    private static void CheckFiles(Slice slice, DiagnosticBag diagnostics)
    {
        HashSet<string> listed = [.. slice.Manifest.Files.Select(f => f.Path)];
        foreach (string path in listed.Where(p => !slice.Found.ContainsKey(p)))
            diagnostics.Error(DiagnosticCodes.PartFileDiffers, slice.At(path), $"this file of part {slice.Manifest.Part} is missing; build the part again");
        foreach (string path in slice.Found.Keys.Where(p => !listed.Contains(p)))
            diagnostics.Error(DiagnosticCodes.PartFileDiffers, slice.At(path), $"this file is not of part {slice.Manifest.Part}; remove it, or build the part again");
    }

    /// <summary>A list may be whole in itself and still not be what the plan says.</summary>
    private static void CheckPlaces(ImmutableArray<Slice> slices, DiagnosticBag diagnostics)
    {
        ImmutableArray<PartFile> files = [.. slices.SelectMany(s => s.Manifest.Files).OrderBy(f => f.Index)];
        int outputs = slices[0].Manifest.Outputs;
        bool isWhole = files.Length == outputs && files.Select((f, i) => f.Index == i).All(fits => fits) && files.DistinctBy(f => f.Path).Count() == outputs;
        if (!isWhole) diagnostics.Error(DiagnosticCodes.PartsIncomplete, Merge, $"the parts' lists do not add up to the {outputs} files of the site; build the parts again");
    }
}
