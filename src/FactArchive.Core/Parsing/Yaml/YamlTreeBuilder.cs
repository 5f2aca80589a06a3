using System.Collections.Immutable;
using FactArchive.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FactArchive.Core.Parsing;

/// <summary>Turns the parser's events into a tree and stops where the file is broken or goes beyond <see cref="YamlLimits"/>.</summary>
internal sealed class YamlTreeBuilder
{
    private readonly YamlPlaces _places;
    private readonly DiagnosticBag _bag;
    private readonly Parser _parser;
    private readonly Stack<NodeEvent> _open = new();
    private ParsingEvent? _last;
    private int _nodes;
    private int _refusals;
    private bool _stopped;

    public YamlTreeBuilder(SourceText file, TextSpan part, DiagnosticBag bag)
    {
        _places = new YamlPlaces(file, part);
        _bag = bag;
        _parser = new Parser(new Scanner(new StringReader(part.Of(file.Text)), skipComments: true));
    }

    /// <summary>The one document of the file; null if it has none or cannot be read to its end.</summary>
    public YamlNode? Build()
    {
        Advance();
        Advance();
        if (_stopped) return null;
        if (_parser.Current is not DocumentStart)
        {
            _bag.Error(DiagnosticCodes.YamlSyntax, _places.First, "nothing is written here; write `key: value` lines");
            return null;
        }
        Advance();
        YamlNode? root = _stopped ? null : ReadNode();
        Advance();
        if (!_stopped && _parser.Current is DocumentStart second)
            _bag.Error(DiagnosticCodes.YamlSyntax, _places.At(second.Start), "a second document begins here; one file holds one, so remove `---` or `...`");
        return _stopped ? null : root;
    }

    /// <summary>Reads the node that begins at the current event and goes on to the event after it.</summary>
    private YamlNode ReadNode()
    {
        if (_parser.Current is not (NodeEvent or AnchorAlias)) return Break();
        ParsingEvent start = _parser.Current;
        Location at = _places.At(start.Start);
        if (++_nodes > YamlLimits.Nodes) Stop(at, $"more than {YamlLimits.Nodes:N0} values; split the file");
        if (start is NodeEvent named) RefuseNames(named, at);
        if (_stopped) return new YamlUnread(at);
        return start switch
        {
            Scalar scalar => ReadScalar(scalar, at),
            SequenceStart sequence => ReadNested(sequence, at, ReadList),
            MappingStart mapping when IsMisplaced(mapping) => PlacedAtFirstKey(ReadNested(mapping, at, ReadMapping)),
            MappingStart mapping => ReadNested(mapping, at, ReadMapping),
            _ => ReadAlias(at),
        };
    }

    private YamlNode ReadScalar(Scalar scalar, Location at)
    {
        Advance();
        if (!YamlLimits.ScalarFits(scalar.Value))
        {
            YamlLimits.Report(_bag, at, "a value of more than 64 kB; shorten it");
            return new YamlUnread(at);
        }
        int bad = YamlLimits.IndexOfUnprintable(scalar.Value);
        if (bad < 0) return new YamlScalar(scalar.Value, StyleOf(scalar.Style), at) { End = _places.EndOf(scalar) };
        _bag.Error(DiagnosticCodes.WrongValue, at, $"the value holds a character that no text holds (U+{(int)scalar.Value[bad]:X4}); delete it");
        return new YamlUnread(at);
    }

    private YamlUnread ReadAlias(Location at)
    {
        Refuse(at, "aliases (*name) are not used here; write the value out");
        Advance();
        return new YamlUnread(at);
    }

    private YamlNode ReadNested(NodeEvent start, Location at, Func<Location, YamlNode> read)
    {
        if (_open.Count == YamlLimits.Depth)
        {
            Stop(at, $"nested more than {YamlLimits.Depth} deep; write it flatter");
            return new YamlUnread(at);
        }
        _open.Push(start);
        Advance();
        YamlNode node = read(at);
        if (_stopped) return node;
        _open.Pop();
        Advance();
        return node;
    }

    private YamlList ReadList(Location at)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_stopped && _parser.Current is not SequenceEnd) items.Add(ReadNode());
        bool isFlow = _open.Peek() is SequenceStart { Style: SequenceStyle.Flow };
        return new YamlList(items.ToImmutable(), at) { IsFlow = isFlow, End = EndOf(isFlow, ']', items.Select(i => i.End)) };
    }

    private YamlMapping ReadMapping(Location at)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        while (!_stopped && _parser.Current is not MappingEnd) ReadEntry(entries);
        bool isFlow = _open.Peek() is MappingStart { Style: MappingStyle.Flow };
        return new YamlMapping(entries.ToImmutable(), at) { IsFlow = isFlow, End = EndOf(isFlow, '}', entries.Select(e => e.Value.End)) };
    }

    /// <summary>Behind the closing bracket; what has none ends with the last thing in it.</summary>
    private int EndOf(bool isFlow, char bracket, IEnumerable<int> inner)
    {
        int close = isFlow && !_stopped && _parser.Current is { } end ? _places.Offset(end.Start) : -1;
        return close >= 0 && _places.CharacterAt(_parser.Current!.Start) == bracket ? close + 1 : inner.DefaultIfEmpty(0).Max();
    }

    private void ReadEntry(ImmutableArray<YamlEntry>.Builder entries)
    {
        YamlNode key = ReadNode();
        if (_stopped) return;
        YamlNode value = ReadNode();
        if (_stopped || key is YamlUnread) return;
        if (key is not YamlScalar word)
            _bag.Error(DiagnosticCodes.WrongValue, key.At, $"a key is a word, not {key.Kind}");
        else if (word is { Value: "<<", Style: YamlStyle.Plain })
            Refuse(key.At, "merge keys (<<) are not used here; write the keys out");
        else
            entries.Add(new YamlEntry(word.Value, word.At, value is YamlScalar { Style: YamlStyle.Plain, Value: "" } ? value with { End = word.End } : value));
    }

    /// <summary>The parser lets some broken files end in the midst of a value.</summary>
    private YamlUnread Break()
    {
        Location at = _places.At((_parser.Current ?? _last)!.Start);
        _bag.Error(DiagnosticCodes.YamlSyntax, at, "not YAML: a value or a key is expected here; check the line above");
        _stopped = true;
        return new YamlUnread(at);
    }

    private void RefuseNames(NodeEvent node, Location at)
    {
        if (!node.Anchor.IsEmpty) Refuse(at, "anchors (&name) are not used here; remove it and write the value out");
        if (!node.Tag.IsEmpty) Refuse(at, "tags (!name) are not used here; remove it");
    }

    private void Refuse(Location at, string message)
    {
        YamlLimits.Report(_bag, at, message);
        if (++_refusals >= YamlLimits.Refusals) _stopped = true;
    }

    private void Stop(Location at, string message)
    {
        YamlLimits.Report(_bag, at, message);
        _stopped = true;
    }

    /// <summary>The next event; the library's exceptions, also those it did not mean to throw, end here as diagnostics.</summary>
    private void Advance()
    {
        if (_stopped) return;
        _last = _parser.Current;
        try
        {
            if (!_parser.MoveNext()) _stopped |= _last is not StreamEnd;
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            _stopped = true;
            YamlSyntaxError error = YamlSyntaxErrors.Explain(e, _places, _open, _last);
            _bag.Error(DiagnosticCodes.YamlSyntax, error.At, $"not YAML: {error.Message}");
        }
    }

    /// <summary>The parser gives no place to a pair that stands alone in a list, as in <c>[a: b]</c>.</summary>
    private bool IsMisplaced(ParsingEvent current) => _last is not null && current.Start.Index < _last.Start.Index;

    private static YamlNode PlacedAtFirstKey(YamlNode node) => node is YamlMapping { Entries: [var first, ..] } mapping ? mapping with { At = first.KeyAt } : node;

    private static YamlStyle StyleOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => YamlStyle.Quoted,
        ScalarStyle.Literal or ScalarStyle.Folded => YamlStyle.Block,
        _ => YamlStyle.Plain,
    };
}
