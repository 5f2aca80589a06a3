using System.Net;
using FactArchive.Edge.Links;

namespace FactArchive.Tests.Edge.Links;

public sealed class PublicHostsTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("10.255.0.1")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("198.18.0.1")]
    [InlineData("203.0.113.9")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::10.0.0.1")]
    [InlineData("fe80::1")]
    [InlineData("fc00::1")]
    [InlineData("fd12:3456::1")]
    [InlineData("ff02::1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:a00:1::1")]
    [InlineData("2001::1")]
    [InlineData("2001:db8::1")]
    public void Inner_networks_are_not_asked(string address) => Assert.False(PublicHosts.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("2a00:1450:4001:80b::200e")]
    [InlineData("2606:4700::1111")]
    public void The_internet_is(string address) => Assert.True(PublicHosts.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("localhost")]
    [InlineData("localhost.")]
    [InlineData("printer")]
    [InlineData("a.localhost")]
    [InlineData("NAS.Local")]
    [InlineData("db.internal")]
    public void Names_of_inner_networks_are_not_looked_up(string name) => Assert.False(PublicHosts.IsPublicName(name));

    [Fact]
    public void A_name_of_the_internet_is() => Assert.True(PublicHosts.IsPublicName("news.example"));
}
