namespace FactArchive.Core.Detection;

/// <summary>What stands where the subject of a cue should.</summary>
internal enum SubjectState { None, Found, Shared, NoSource }

/// <summary>Finds the phrase that names the source, left or right of the cue.</summary>
internal sealed class SubjectFinder
{
    private readonly LeftSubject _left;
    private readonly RightSubject _right;
    private readonly SubjectInPhrase _inPhrase;
    private readonly SubjectJudge _judge;
    private readonly PhraseCleaner _cleaner;
    private readonly PhraseEnds _ends;

    public SubjectFinder(Scanner scan)
    {
        var cutter = new ClauseChunks(scan);
        _cleaner = new PhraseCleaner(scan);
        _judge = new SubjectJudge(scan);
        _ends = new PhraseEnds(scan);
        _left = new LeftSubject(scan, cutter, _cleaner, _judge);
        _inPhrase = new SubjectInPhrase(scan, cutter, _cleaner, _judge);
        _right = new RightSubject(scan, _ends, new AppositionReader(scan, cutter), _judge, _inPhrase);
    }

    /// <summary>The subject before the verb; <paramref name="lo"/> is where the sentence (or what is left of it) begins.</summary>
    public SubjectState Left(int verb, int lo, out SubjectPhrase subject) => _left.Left(verb, lo, out subject);

    /// <summary>The subject after the verb: "said Maren Idsoe, an analyst at the institute".</summary>
    public SubjectState Right(int from, int to, int lo, out SubjectPhrase subject) => _right.Right(from, to, lo, out subject);

    /// <summary>The source in a phrase before the verb.</summary>
    public SubjectState LeftPhrase(int verb, int lo, out SubjectPhrase subject) => _inPhrase.LeftPhrase(verb, lo, out subject);

    /// <summary>A pronoun, a name or a noun for people or bodies, and no mere event.</summary>
    public bool MaySpeak(SubjectPhrase subject) => _judge.MaySpeak(subject);

    public SubjectState Judge(TokenRange core) => _judge.Judge(core);

    /// <summary>A phrase up to an adverbial of time or place of speech.</summary>
    public TokenRange CutAdverbials(TokenRange range) => _cleaner.CutAdverbials(range);

    /// <summary>Where a noun phrase that begins at <paramref name="from"/> ends.</summary>
    public int PhraseEnd(int from, int to, int lo) => _ends.PhraseEnd(from, to, lo);
}
