using System.Text;

namespace FactArchive.Tests;

/// <summary>Reads CSV as RFC 4180 writes it.</summary>
internal static class Csv
{
    public static List<string[]> Rows(string csv)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        for (int i = 0; i < csv.Length;)
        {
            var field = new StringBuilder();
            if (csv[i] == '"')
            {
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'); i++)
                {
                    field.Append(csv[i]);
                    if (csv[i] == '"') i++;
                }
                i++;
            }
            else
            {
                for (; csv[i] is not (',' or '\r'); i++) field.Append(csv[i]);
            }
            row.Add(field.ToString());
            if (csv[i] == ',') i++;
            else
            {
                Assert.Equal("\r\n", csv[i..(i + 2)]);
                i += 2;
                rows.Add([.. row]);
                row.Clear();
            }
        }
        return rows;
    }
}
