using System.Text;
using Microsoft.AspNetCore.Http;

namespace FactArchive.Edge.Preview;

/// <summary>Answers requests for a site that is finished: the rules that all local servers share.</summary>
/// <param name="find">Finds the answer to a decoded path.</param>
public sealed class SiteHandler(Func<string, SiteAnswer> find)
{
    public Task Handle(HttpContext context)
    {
        HttpRequest request = context.Request;
        IHeaderDictionary headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-store";
        if (!LoopbackGuard.AllowsHost(request))
            return Refuse(context, StatusCodes.Status421MisdirectedRequest, "this server answers only to localhost");
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
            return Send(context, find(request.Path.Value ?? "/"));
        headers.Allow = "GET, HEAD";
        return Refuse(context, StatusCodes.Status405MethodNotAllowed, "only GET and HEAD are answered");
    }

    public static Task Refuse(HttpContext context, int status, string why) =>
        Send(context, new SiteAnswer(status, ContentTypes.Text, Encoding.UTF8.GetBytes($"{status}: {why}\n")));

    private static Task Send(HttpContext context, SiteAnswer answer)
    {
        HttpResponse response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        if (answer.Location is not null)
            response.Headers.Location = new PathString(answer.Location).ToUriComponent() + context.Request.QueryString.ToUriComponent();
        if (HttpMethods.IsHead(context.Request.Method)) return Task.CompletedTask;
        return response.Body.WriteAsync(answer.Body, context.RequestAborted).AsTask();
    }
}
