using CsCheck;
using FactArchive.Core.Text;

namespace FactArchive.Tests.Text;

public sealed class LightStemTests
{
    /// <summary>Forms of one word meet.</summary>
    [Theory]
    [InlineData("missile missiles missile's")]
    [InlineData("soldier soldiers soldiers’")]
    [InlineData("ship ships")]
    [InlineData("shipped shipping")]
    [InlineData("fire fired fires firing")]
    [InlineData("country countries")]
    [InlineData("railcar railcars")]
    [InlineData("container containers")]
    [InlineData("Soldat Soldaten")]
    [InlineData("Rakete Raketen")]
    [InlineData("Granate Granaten")]
    [InlineData("Waffenlieferung Waffenlieferungen")]
    [InlineData("nordkoreanische nordkoreanischer nordkoreanischen nordkoreanisches")]
    [InlineData("Haus Häuser Häusern")]
    [InlineData("ракета ракети ракету ракетою ракет ракетами ракетах ракеті")]
    [InlineData("снаряд снаряди снарядів снарядами снарядам")]
    [InlineData("солдат солдати солдатів солдатами солдати")]
    [InlineData("Корея Кореї Корею Кореєю")]
    [InlineData("Росія Росії Росію Росією")]
    [InlineData("північнокорейський північнокорейських північнокорейськими північнокорейського")]
    [InlineData("контейнер контейнери контейнерів контейнерами")]
    [InlineData("Россия России Россию Россией")]
    [InlineData("поставка поставки поставку")]
    [InlineData("российский российского российским российская российские")]
    [InlineData("войска войск войсками")]
    public void The_forms_of_a_word_have_one_stem(string forms)
    {
        string[] stems = [.. LightStem.Stems(forms).Distinct()];
        Assert.True(stems.Length == 1, string.Join(' ', stems));
    }

    /// <summary>Words of another meaning stay apart.</summary>
    [Theory]
    [InlineData("ship shell")]
    [InlineData("press pre")]
    [InlineData("glass glas")]
    [InlineData("Korea Kor")]
    [InlineData("tanker train")]
    [InlineData("ракета рак")]
    [InlineData("10 100")]
    public void Different_words_keep_different_stems(string words) => Assert.Equal(2, LightStem.Stems(words).Distinct().Count());

    [Theory]
    [InlineData("Tumangáng TUMANGANG")]
    [InlineData("п’ять пʼять п'ять")]
    [InlineData("Straße STRASSE")]
    [InlineData("ґрунт грунт")]
    [InlineData("ёлка елка")]
    [InlineData("1,000 1000")]
    public void Spellings_of_a_word_fold_to_one(string spellings) => Assert.Single(WordFold.Words(spellings).Select(w => w.Text).Distinct());

    [Fact]
    public void A_word_knows_where_it_stands() =>
        Assert.Equal(["Kim's", "1,5", "п’ять"], WordFold.Words("– Kim's 1,5 п’ять.").Select(w => w.Span.Of("– Kim's 1,5 п’ять.")));

    [Fact]
    public void Any_text_has_words_within_it_and_stems_that_are_not_empty() => Gen.String.Sample(text =>
    {
        int end = 0;
        foreach (FoldedWord word in WordFold.Words(text))
        {
            Assert.True(word.Span.Start >= end && word.Span.End <= text.Length);
            Assert.NotEmpty(LightStem.Of(word.Text));
            end = word.Span.End;
        }
    });

    [Fact]
    public void Folding_twice_is_folding_once() => Gen.String.Sample(text => WordFold.Fold(WordFold.Fold(text)) == WordFold.Fold(text));
}
