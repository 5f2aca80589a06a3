using System.Collections.Frozen;

namespace FactArchive.Core.Detection;

/// <summary>The gender of common first names, so that "she" does not stand for Otto.</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string> Women = LanguageTableBuilder.Set("""
        abigail ada adaeze agnes agnieszka aisha alexandra alice alison allison amal amanda amelia amina amy angela
        anita ann anna anne annika antonia astrid ava barbara beatrice becky bella beth bianca brenda bridget camila
        carla carmen carol caroline cassandra catalina catherine cecilia celia charlotte chiara chloe christina
        christine ciara claire clara claudia daisy dana daniela daria darya deborah delphine denise diana diane dora
        dorothy edda edie edith edna edwina eileen elaine eleanor elena elisa elise eliza elizabeth ella ellen elsa
        emilia emily emma emmanuelle erica erin estelle esther eunice eva eve evelyn faith farah fatima fatou felicity
        fiona florence frances frida gabriela gabrielle gemma georgia gina giulia gloria grace greta grete gwen halyna
        hanna hannah hattie hazel heather heidi helen helena helga henrietta hilary holly ida imogen ines ingrid irene
        irina iris iryna isabel isabella isla ivy jacqueline jane janet jasmine jennifer jenny jessica jill jo joan
        joanna jodie jonna josephine joy joyce judith julia juliet june karen karin kate kateryna katherine kathleen
        kathy katrina katya kelly kerry kim kirsten kirsty klara kristen kristin laila lara larysa laura laurel lauren
        leah leila lena leonie leonora lesley leslie lidia lilian lillian lily linda lisa liv liz lois lola lorna
        lorraine louisa louise lucia lucinda lucy luisa lydia lyudmila mabel madeleine maeve maggie maja mandy mara
        maren margaret margaretha margot maria mariam marian marianne marie marina marion marjorie marlene marta
        martha mary mathilda maud maureen mavis maya megan melanie melissa mercy mia mila mina miranda miriam moira
        molly monica nadia nadine nancy naomi natalia nataliia natasha nell nellie nicola nicole nina nneka noemie
        nora nour octavia odette oksana olena olga olha paige paloma pamela patience patricia paula pauline peggy
        penelope petra philippa phoebe phyllis pia polly priya rachel rana rebecca rita rosa rosalie rosalind rosanna
        rosemary rosie roxanne ruby runa ruth sabine sabrina sadie sally samira sandra sara sarah sasha savannah selma
        shannon sharon sheila shirley simone sofia solveig sophia sophie stella stephanie sukie sunniva susan susanna
        suzanne svea svetlana sylvia tabitha tamara tanya tara tatiana teresa tess tetiana thea theresa tilda tina
        tracy una ursula valentina valerie vanessa vera veronica victoria viola violet vivian wanda wendy wilma xenia
        yara yasmin yulia yusra yvette yvonne zainab zara zeynab zoe zuzana
        """);

    private static readonly FrozenSet<string> Men = LanguageTableBuilder.Set("""
        aaron abdul abraham adam adrian ahmed aidan alan alasdair alastair albert alberto alec alejandro aleksandr
        alexander alexei alfred ali alistair alois amir anders andrei andrew andriy angus ansel anthony anton arjun
        arkady arne arno artem arthur arturo ashok austin axel barry basil ben benjamin bernard billy bjorn bobby
        bohdan boris bradley brandon brendan brian bruce bruno bryan caleb carl caspar cesar charles chris christian
        clement clive colin colm conor cormac cuthbert cyril dale damian daniel darren dave david dennis denys derek
        desmond diego dirk dmitry dmytro dominic donald dougie douglas duncan dylan earl edgar edmund eduardo edward
        edwin elias elijah elliot emanuel emil emmanuel enrico eric erik ernest erwin ethan eugene evan evgeny farid
        felix ferdinand fergus fernando finlay finn francis francisco frank franz fred frederick fritz gabriel gary
        gavin geoffrey georg george gerald gilbert giles giovanni gleb glenn gordon graham grant greg gregor gregory
        guido gunnar gustaf gustav guy hamid hamish hans harold harry harvey hassan hector heinrich hendrik henrik
        henry herbert herman horace howard hubert hugo humphrey hussein ian ibrahim igor ihor ilvo isaac ismail ivan
        ivor iwan jack jacob jamal james jari jarrod jason jasper javier jeffrey jens jeremy jerome jerry jesse jim
        jimmy joe john jon jonas jonathan jordan jorge jose josef joseph josh joshua josiah juan julian julius justin
        kamal karim karl kasper keir keith kenneth kevin klaus kofi konstantin kostyantyn kurt kwame kyle kyrylo lance
        larry lars laszlo lawrence lazar leo leon leonard leonid leopold lewis liam lionel lloyd logan lorenzo louis
        luca lucas luigi luis luke luther magnus maksym malcolm manuel marcel marco marcus mario mark martin mason
        matteo matthew matthias maurice max maximilian mehmet michael mick miguel mike mikhail mohamed mohammed morris
        moses murray musa mykhailo mykola nasser nathan ned neil niall nicholas nick nicolas nigel nikolai nils noah
        norbert norman olaf olav oleg oleh oleksandr oleksiy oliver omar orlando oskar osman otis otto owen pablo
        paddy paolo pascal patrick paul pavel pavlo pedro percy perry pete peter petro phil philip pierre piet quentin
        ralph ramon randy rashid raul ravi ray raymond reuben rex ricardo richard richie rob robbie robert roberto
        robin rod rodney roger roland rolf romain roman ron ronald ross rowan roy rufus rupert ruslan russell ryan sam
        samir samuel sandy saul scott sean sebastian sergei sergio serhiy seth shane sid sidney silas simon stanislav
        stanley stefan stepan stephen steve steven stuart sultan sven taras tariq ted terence terry theo thilo thomas
        tim timothy timur tobiah tobias tom tomas tommy tony torvald trevor tristan tushar tyler uwe vadim valeriy
        valery vasyl viktor vince vincent virgil vitaliy vito vlad vladimir volodymyr walter wayne werner wilfred
        wilhelm will william willie wolfgang xavier yann yevhen yuri yuriy yusuf zachary zoltan
        """);

    /// <summary>Whether the first name does not speak against the gender.</summary>
    public static bool Fits(string name, Gender gender) => GenderOf(name) is var known && (known == Gender.Any || known == gender);

    public static Gender GenderOf(string name)
    {
        int blank = name.IndexOf(' ', StringComparison.Ordinal);
        if (blank <= 0) return Gender.Any;
        string first = name[..blank].ToLowerInvariant();
        if (Women.Contains(first)) return Gender.Feminine;
        return Men.Contains(first) ? Gender.Masculine : Gender.Any;
    }
}
