namespace FactArchive.Core.Text;

/// <summary>A value together with the place where an editor wrote it, so that a diagnostic can point there.</summary>
public readonly record struct Located<T>(T Value, Location At);
