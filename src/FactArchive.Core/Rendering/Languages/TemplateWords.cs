using System.Collections.Immutable;
using FactArchive.Core.Rendering.Templates;
using FactArchive.Core.Rendering.Views;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace FactArchive.Core.Rendering.Languages;

/// <summary>What a template calls to speak the page's language; <c>docs/theme.md</c> lists the functions.</summary>
internal static class TemplateWords
{
    /// <summary>Made once for all pages of a language; they keep nothing of a page.</summary>
    public static ImmutableArray<(string Name, object Function)> Functions(Wording words)
    {
        var functions = new ScriptObject();
        functions.Import("number", new Func<long, string>(words.Number));
        functions.Import("time", new Func<DateView?, Html>(date => date is IDated known ? known.Markup : Html.Empty));
        functions.Import("lang", new Func<string?, Html>(tag => LanguageAttributes.Beside(tag, words.Tag)));
        functions.Import("words", new Func<string?, string?, Html>((text, tag) => Passage(text ?? "", LanguageAttributes.Beside(tag, words.Tag))));
        functions.Import("script_words", new Func<string, string>(prefix => ScriptWords.Of(words, prefix)));
        return [("say", new SayFunction(words)), .. functions.Select(f => (f.Key, f.Value!))];
    }

    private static Html Passage(string text, Html attributes) =>
        attributes.Markup.Length == 0 ? new Html(Html.Encode(text)) : new Html($"<span{attributes.Markup}>{Html.Encode(text)}</span>");
}

/// <summary><c>say 'phrase' slot: value</c>: a phrase of the page's language with what stands in its slots.</summary>
internal sealed class SayFunction(Wording words) : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "phrase");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        string key = context.ObjectToString(arguments[0]) ?? "";
        if (!words.Has(key)) throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, $"no language has the phrase '{key}'");
        return words.Markup(key, slot => Slot(context, callerContext, arguments, key, slot));
    }

    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));

    /// <summary>The count may be asked for where the phrase does not count.</summary>
    private static object? Slot(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, string key, string slot)
    {
        if (arguments.TryGetValue(context, callerContext?.Span ?? context.CurrentSpan, slot, out object? value)) return value;
        if (slot == Wording.CountSlot) return null;
        throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, $"the phrase '{key}' needs `{slot}:`");
    }
}
