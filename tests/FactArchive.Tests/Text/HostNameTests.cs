using FactArchive.Core.Text;

namespace FactArchive.Tests.Text;

public sealed class HostNameTests
{
    [Theory]
    [InlineData("orin.example", "orin.example")]
    [InlineData("münchen.example", "münchen.example")]
    [InlineData("правда.укр", "правда.укр")]
    [InlineData("p\u0430ypal.example", "xn--pypal-4ve.example")]
    [InlineData("\u0440\u0430\u0443.example", "xn--80a5ak.example")]
    [InlineData("g\u03BF.example", "xn--g-smb.example")]
    [InlineData("Київ Post", "Київ Post")]
    [InlineData("Медіа.Net - новини", "Медіа.Net - новини")]
    public void A_host_that_mixes_scripts_is_shown_in_ascii(string host, string shown) => Assert.Equal(shown, HostName.Shown(host));

    [Fact]
    public void The_rest_of_an_address_stays() => Assert.Equal(
        "https://xn--pypal-4ve.example/шлях?q=1#x",
        Uri.UnescapeDataString(HostName.Shown(new Uri("https://p\u0430ypal.example/шлях?q=1#x")).AbsoluteUri));

    [Fact]
    public void What_is_no_host_stays_as_it_is() => Assert.Equal("аa.." + new string('x', 300), HostName.Shown("аa.." + new string('x', 300)));
}
