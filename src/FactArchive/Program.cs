Console.WriteLine("FactArchive");
