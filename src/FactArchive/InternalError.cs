namespace FactArchive.Edge;

/// <summary>The last resort: a mistake in the program, told in one line to whoever can report it.</summary>
public static class InternalError
{
    private const string TraceVariable = "FACTARCHIVE_TRACE";

    public static void Report(Exception exception, CliHost host)
    {
        host.Error.WriteLine($"FactArchive: {Describe(exception)}");
        if (host.Variable(TraceVariable) == "1") host.Error.WriteLine(exception);
    }

    public static string Describe(Exception exception)
    {
        Exception cause = exception is AggregateException { InnerException: { } inner } ? inner : exception;
        string message = cause.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
        return $"internal error: {cause.GetType().Name}: {message}; please report it";
    }
}
