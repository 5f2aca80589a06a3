using System.Collections.Immutable;
using FactArchive.Core.Model;
using FactArchive.Core.Text;

namespace FactArchive.Core.Annotation.Reanchoring;

/// <summary>What is proposed for one claim whose quote moved or changed.</summary>
/// <param name="State">What the quote was before: moved or changed.</param>
/// <param name="At">Where the passage stands in the seed.</param>
/// <param name="Before">The words as an editor quoted them, with the context that was given.</param>
/// <param name="After">The sentence in which the passage stands now.</param>
/// <param name="Changes">What became of the quoted words; all of them are the same where the quote only moved.</param>
public sealed record Repair(
    string Claim, AnchorState State, Location At, double Likeness, string Before, string After, ImmutableArray<DiffPart> Changes);

/// <summary>An annotation with its quotes repaired.</summary>
/// <param name="Text">The whole file.</param>
/// <param name="HasNewHash">Whether <c>sha256:</c> now names the seed as it is.</param>
public sealed record RepairedAnnotation(string Text, ImmutableArray<Repair> Repairs, bool HasNewHash)
{
    public bool Changes => HasNewHash || !Repairs.IsEmpty;
}
