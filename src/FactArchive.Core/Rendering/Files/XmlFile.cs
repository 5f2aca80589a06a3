using System.Text;
using System.Xml;

namespace FactArchive.Core.Rendering.Files;

/// <summary>Writes an XML file of the site: UTF-8, indented, the same bytes on every machine.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(false),
        Indent = true,
        NewLineChars = "\n",
        CheckCharacters = false,
    };

    public static ReadOnlyMemory<byte> Write(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
        {
            xml.WriteStartDocument();
            write(xml);
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
