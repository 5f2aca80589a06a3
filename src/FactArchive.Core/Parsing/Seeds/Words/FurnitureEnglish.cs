namespace FactArchive.Core.Parsing.Seeds.Words;

/// <summary>Notices, requests and forms of English pages: how their lines begin, or what they hold, see <see cref="FurnitureWords"/>.</summary>
internal static class FurnitureEnglish
{
    public const string Phrases = """
        the code has been copied
        the url has been copied
        ^item 1 of
        ^permalink
        ^while citing
        ^note from the author
        ^a note from
        this conversation has been condensed
        ^tips?
        ^registered in
        ^get in touch
        ^for more information
        ^image gallery
        ^the above
        ^all times are
        ^choose your
        ^change location
        ^view in
        ^log out
        ^this page
        ^last modified
        ^read our
        ^our coverage
        ^help us
        ^support independent
        ^if you enjoyed
        ^if you value
        ^we rely on
        ^we need your
        ^your support
        ^make a donation
        ^give today
        ^sign the petition
        ^keep reading
        ^thank you for
        ^find us on
        ^follow @
        ^listen live
        ^watch live
        ^republished with
        ^distributed by
        ^content provided
        ^sponsored
        ^paid for by
        ^in partnership with
        ^story continues below
        ^article continues after
        ^skip to
        ^accessibility links
        ^breaking news /
        we use cookies
        uses cookies to
        accept all
        manage preferences
        cookie policy
        cookie settings
        privacy policy
        terms of use
        terms of service
        ^press play to listen
        ^listen to this article
        ^listen to this story
        this audio is created with
        this audio is automatically
        ^audio player
        ^play audio
        ^video player
        browser does not support
        enable javascript
        ^share on
        ^share this
        ^share via
        ^share:
        like this: like loading
        sign up for our
        sign up to our
        sign up for the newsletter
        subscribe to our
        subscribe to the newsletter
        ^follow us
        follow us on
        follow our
        join us on
        join our telegram
        become our patron
        become a patron
        become a member
        ^support our
        ^support us
        ^donate
        ^you can quote up to
        found a mistake?
        found an error?
        found a typo?
        spotted a mistake
        spotted an error
        found a spelling error
        see a mistake
        ctrl+enter
        ctrl + enter
        ^[email protected]
        ^[ad_
        ^missing some tweet
        ^(attn:
        ^attn:
        ^leave a reply
        ^leave a comment
        ^add a comment
        ^post a comment
        post comment
        ^your email address will not be
        ^name *
        * email
        ^notify me of
        ^save my name
        ^required fields
        ^some information for this report
        ^some information in this report
        contributed to this report
        ^this article is part of
        ^this story is part of
        find out how to report content
        you could close this page
        support of readers
        readers like you
        produce more materials like this
        join our community
        ^click here
        ^translations:
        ^outlet:
        ^country:
        ^article language
        ^region:
        ^category:
        ^get the latest
        ^story saved
        ^want to comment
        ^contact the reporter
        ^contact the author
        ^contact us
        your opinion matters
        ^your feedback
        dependent on the kind support
        if you would like to support
        would like to support our work
        ^thank you for reading
        ^thanks for reading
        ^read about our
        ^tap here
        ^to read the original
        ^read the original
        ^read the full story
        ^this article was originally
        ^this article first appeared
        ^this article is republished
        ^this article has been updated
        ^this story was originally
        ^this story has been updated
        ^this post first appeared
        ^originally published
        ^reporting by
        ^editing by
        ^additional reporting
        ^translated by
        ^translation by
        ^edited by
        ^compiled by
        ^written by ai
        ^the interview has been
        ^this interview has been
        ^the interview was edited
        for length and clarity
        edited for clarity
        ^when referencing
        ^reproduction of
        ^republication of
        ^reprinting
        an active hyperlink
        with a hyperlink to
        is supported by the
        ^about the author
        ^about us
        ^got a tip
        ^have a tip
        ^send us your
        ^download our app
        ^screen size
        ^views:
        ^this material was
        ^the views expressed in
        ^the opinions expressed in
        ^opinions expressed
        ^editor's note
        ^correction:
        ^disclaimer
        ^sponsored by
        ^supported by
        ^all rights reserved
        ^we acknowledge the traditional
        ^a blog for
        ^a blog about
        ^republish this
        under a creative commons
        is a nonprofit newsroom
        support local reporting
        is not responsible for the content
        ^press release
        ^support the project
        ^views expressed
        ^the views expressed
        ^the opinions expressed
        ^our standards:
        ^(reporting by
        ^(editing by
        ^(additional reporting
        ^reach the reporter
        ^have you seen something
        ^do you have a story
        ^do you know more
        ^send your news
        ^send us
        ^send tips
        ^have a story
        ^got a story
        ^write to us
        ^email us
        ^is there something
        ^know something about
        ^about this article
        ^follow this topic
        ^follow the topic
        ^this story is developing
        ^this is a developing story
        ^more details to follow
        ^video player is loading
        ^an error occurred
        ^please enable
        ^please refresh
        ^read our policy
        read about our methods
        read our methodology
        is a member of the international fact
        is a signatory
        ^our only agenda
        ^was this article
        ^did you like this
        ^enjoyed this
        ^enjoy this
        ^like this article
        ^like this story
        ^if you like what
        ^if you have found
        ^if you notice
        ^if you spot
        ^this article is free
        ^produced with the support
        ^published with the support
        ^with support from
        ^subscribe to our
        ^subscribe now
        ^already a subscriber
        ^unlock this article
        ^you have read
        ^create a free account
        ^download the app
        """;
}
