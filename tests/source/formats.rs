//! Pages, tables, feeds and objects, in files that the test writes itself, and every way for one to be broken.

use graaf::base::Lang;
use graaf::source::{DatedBy, Defaults, Format, Kind, LanguageBy, read};

use crate::input::{DUTCH, ENGLISH, MORE_DUTCH, crawl, fault, of, one, page, paragraphs, published, rss};

#[test]
fn a_page_gives_its_article_with_a_line_a_paragraph() {
    let (document, _) = one("2024-03-07.html", page("<title>Zweden</title>", &paragraphs()).as_bytes());
    let lines: Vec<_> = document.text.lines().filter(|l| !l.is_empty()).collect();
    assert!(lines.ends_with(&[DUTCH, MORE_DUTCH]), "{lines:?}");
    assert!(!document.text.contains("Voorpagina") && !document.text.contains("privacy"), "{lines:?}");
}

#[test]
fn a_page_says_what_it_is_in_json_ld_or_in_its_head() {
    let linked = r#"<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
        {"@type":"WebSite","name":"Site"},
        {"@type":["NewsArticle"],"headline":"Zweden treedt toe &amp; viert","datePublished":"2024-03-07T18:00:00+01:00",
         "publisher":{"@type":"Organization","name":"De Waterkant"},"mainEntityOfPage":{"@id":"https://waterkant.example/1"}}]}
        </script><meta property="article:published_time" content="2024-03-08">"#;
    let meta = r#"<meta property="og:title" content="Zweden treedt toe &amp; viert"><meta property="og:site_name" content="De Waterkant">
        <meta property="og:url" content="https://waterkant.example/1"><meta name="article:published_time" content="2024-03-07T18:00">"#;
    let plain = r#"<meta name="date" content="Thu, 07 Mar 2024 00:30:00 +0100"><link rel="canonical" href="https://waterkant.example/1">
        <meta name="dcterms.publisher" content="De Waterkant"><meta name="dcterms.title" content="Zweden treedt toe &amp; viert">"#;
    for (head, by) in [(linked, DatedBy::JsonLd), (meta, DatedBy::Meta), (plain, DatedBy::Meta)] {
        let (document, dated_by) = one("2001-01-01.html", page(head, &paragraphs()).as_bytes());
        assert_eq!((published(&document), dated_by), ("2024-03-07", Some(by)), "{head}");
        assert_eq!(document.title.as_deref(), Some("Zweden treedt toe & viert"), "{head}");
        assert_eq!(document.publisher.as_deref(), Some("De Waterkant"), "{head}");
        assert_eq!(document.url.as_deref(), Some("https://waterkant.example/1"), "{head}");
        assert_eq!(document.language, Lang::Nl);
    }
    let time = format!("<time datetime=\"2024-03-07T09:00\">donderdag</time>{}", paragraphs());
    assert_eq!(published(&one("a.htm", page("", &time).as_bytes()).0), "2024-03-07");
    let broken = r#"<script type="application/ld+json">{"@type":"NewsArticle",</script>"#;
    assert_eq!(one("2024-03.html", page(broken, &paragraphs()).as_bytes()).1, Some(DatedBy::FileName));
}

#[test]
fn a_page_is_decoded_as_it_says() {
    let western = |text: &str| -> Vec<u8> { text.chars().map(|c| u32::from(c) as u8).collect() };
    for meta in [
        "<meta charset=iso-8859-1>",
        "<meta charset='windows-1252'/>",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-1\">",
    ] {
        let reading = of("2022-02.html", &western(&page(meta, &paragraphs())));
        assert!(reading.documents[0].text.contains("Oekraïne"), "{meta}");
        assert_eq!(
            (reading.understood[0].encoding, reading.understood[0].is_doubtful),
            ("windows-1252", false)
        );
        assert_eq!(reading.problems, []);
    }
    let reading = of("2022-02.html", &western(&page("", &paragraphs())));
    assert!(reading.documents[0].text.contains("Oekraïne") && reading.understood[0].is_doubtful);
}

#[test]
fn a_page_without_an_article_is_told() {
    let menu = "<ul><li><a href=/1>Oorlog</a></li><li><a href=/2>Sport</a></li></ul>";
    assert_eq!(fault("menu.html", page("<title>Nieuws</title>", menu).as_bytes()), Kind::NoArticle);
    assert_eq!(fault("leeg.html", b"<html><body></body></html>"), Kind::NoArticle);
    assert_eq!(fault("niets.html", b" \n"), Kind::Empty);
    let deep = format!("<html><body>{}{DUTCH}", "<div>".repeat(20_000));
    assert_eq!(fault("diep.html", deep.as_bytes()), Kind::Nested);
}

#[test]
fn a_plain_page_is_an_article_as_a_whole() {
    let html = format!("<html lang=en><body><script>var a = 1;</script><p>{ENGLISH}</p></body></html>");
    let (document, _) = one("2023-04-04.html", html.as_bytes());
    assert_eq!((document.text.as_str(), document.language), (ENGLISH, Lang::En));
}

#[test]
fn a_table_is_read_by_the_names_of_its_columns() {
    for (path, table) in [
        (
            "a.csv",
            format!("id,text,title,published,publisher,url,lang\n7,\"{DUTCH}\",Kop,2022-02-24,Bode,u,nl\n"),
        ),
        (
            "a.csv",
            format!("ID;Tekst;Kop;Datum;Krant;Link;Taal\r\n7;\"{DUTCH}\";Kop;24-02-2022;Bode;u;nl\r\n"),
        ),
        (
            "a.csv",
            format!(
                "id,content,headline,pubdate,source,link,language\n7,\"{DUTCH}\",Kop,2022-02-24,Bode,u,nl\n"
            ),
        ),
        (
            "a.tsv",
            format!("id\tinhoud\ttitel\tdatum\tbron\turl\ttaal\n7\t{DUTCH}\tKop\t2022-02-24\tBode\tu\tnl\n"),
        ),
    ] {
        let (document, by) = one(path, table.as_bytes());
        assert_eq!((document.text.as_str(), document.id.as_str()), (DUTCH, "7"), "{table}");
        assert_eq!((published(&document), by), ("2022-02-24", Some(DatedBy::Field)), "{table}");
        let rest = (document.title.as_deref(), document.publisher.as_deref(), document.url.as_deref());
        assert_eq!(rest, (Some("Kop"), Some("Bode"), Some("u")), "{table}");
        assert_eq!(
            (document.language, document.info().place().as_str()),
            (Lang::Nl, format!("{path}#7").as_str())
        );
    }
}

#[test]
fn a_mapping_names_columns_and_fields() {
    let defaults =
        Defaults { mapping: "text=verhaal, published=dag".parse().unwrap(), ..Defaults::default() };
    let table = format!("dag,Verhaal,text\n2023-04-04,\"{ENGLISH}\",x\n");
    let line = format!("{{\"dag\":\"2023-04-04\",\"Verhaal\":\"{ENGLISH}\",\"text\":5}}");
    for (path, bytes) in [("a.csv", table.as_str()), ("a.jsonl", &line), ("a.json", &line)] {
        let reading = read(path, bytes.as_bytes(), &defaults);
        assert_eq!(reading.problems, [], "{path}");
        assert_eq!(reading.documents[0].text, ENGLISH, "{path}");
        assert_eq!(published(&reading.documents[0]), "2023-04-04", "{path}");
    }
    let not = |path: &str, bytes: &str| read(path, bytes.as_bytes(), &defaults).problems[0].kind.clone();
    let there = |there: &str| Kind::NotMapped { name: "verhaal".into(), there: there.into() };
    assert_eq!(not("a.csv", "dag,text\n2023,x\n"), there("dag, text"));
    assert_eq!(not("a.jsonl", "{\"text\":\"x\",\"dag\":\"2023\"}"), there("dag, text"));
    for wrong in ["text", "tekst=a", "text="] {
        assert!(wrong.parse::<graaf::source::Mapping>().is_err(), "{wrong}");
    }
}

#[test]
fn a_row_that_is_broken_does_not_cost_the_others() {
    let table =
        b"text,date\nEen zin.,2022\n,2022\nTwee.,2022,te,veel\nDrie.\n\"Vier\nregels.\",2022\nVijf.,2022\n";
    let reading = of("a.csv", table);
    let texts: Vec<_> = reading.documents.iter().map(|d| d.text.as_str()).collect();
    assert_eq!(texts, ["Een zin.", "Twee.", "Drie.", "Vier\nregels.", "Vijf."]);
    let problems: Vec<_> = reading.problems.iter().map(|p| (p.line, p.kind.clone())).collect();
    assert_eq!(problems, [(Some(3), Kind::Empty), (Some(5), Kind::Undated)]);
}

#[test]
fn a_table_without_text_says_which_columns_it_has() {
    assert_eq!(fault("a.csv", b"naam;leeftijd\nJan;5\n"), Kind::NoColumn("naam, leeftijd".into()));
    assert_eq!(fault("a.csv", b"text,date\n"), Kind::Empty);
}

#[test]
fn fields_have_usual_names_in_json_too() {
    let json = format!(
        "[{{\"body\":\"{ENGLISH}\",\"headline\":\"H\",\"pubDate\":\"2023-04-04\",\"source\":{{\"id\":1}}}}]"
    );
    let (document, _) = one("a.json", json.as_bytes());
    assert_eq!((document.text.as_str(), document.title.as_deref()), (ENGLISH, Some("H")));
    assert_eq!((published(&document), document.publisher.as_deref()), ("2023-04-04", None));
}

#[test]
fn entries_of_a_feed_are_documents() {
    let items = format!(
        "<item><title>Inval</title><link>https://waterkant.example/1</link><pubDate>Thu, 24 Feb 2022 00:30:00 +0100</pubDate>\
         <description>kort</description><content:encoded><![CDATA[<p>{DUTCH}</p><p>{MORE_DUTCH}</p>]]></content:encoded></item>\
         <item><title>Toetreding</title><description>&lt;b&gt;Zweden&lt;/b&gt; werd lid.</description>\
         <pubDate>Thu, 07 Mar 2024 12:00:00 GMT</pubDate></item>"
    );
    let reading = of("2030-01-01.xml", rss(&items).as_bytes());
    assert_eq!(reading.problems, []);
    let [first, second] = reading.documents.as_slice() else { panic!("{:?}", reading.documents) };
    assert_eq!(first.text, format!("{DUTCH}\n\n{MORE_DUTCH}"));
    // The day where it was written, not the one before in Greenwich.
    assert_eq!((published(first), published(second)), ("2022-02-24", "2024-03-07"));
    assert_eq!(
        (first.title.as_deref(), first.url.as_deref()),
        (Some("Inval"), Some("https://waterkant.example/1"))
    );
    assert_eq!((first.publisher.as_deref(), first.language), (Some("De Waterkant"), Lang::Nl));
    assert_eq!(second.text, "Toetreding\n\nZweden werd lid.");
    assert_eq!(
        (reading.understood[0].format, reading.understood[0].dated_by),
        (Format::Feed, Some(DatedBy::Feed))
    );
}

#[test]
fn atom_is_a_feed_and_a_feed_is_seen_without_its_extension() {
    let atom = format!(
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>Harbour Post</title><id>a</id><updated>2023-04-05T00:00:00Z</updated>\
         <entry><title>Finland joins</title><id>b</id><published>2023-04-04T23:30:00-05:00</published>\
         <updated>2023-04-06T00:00:00Z</updated><link href=\"https://harbour.example/1\"/>\
         <content type=\"html\">&lt;p&gt;{ENGLISH}&lt;/p&gt;</content></entry></feed>"
    );
    for path in ["a.atom", "a.xml", "feed", "feed.txt"] {
        let (document, _) = one(path, atom.as_bytes());
        assert_eq!((document.text.as_str(), published(&document)), (ENGLISH, "2023-04-04"), "{path}");
        assert_eq!(document.publisher.as_deref(), Some("Harbour Post"));
    }
}

#[test]
fn what_is_wrong_with_a_feed_is_told() {
    assert_eq!(fault("leeg.xml", rss("").as_bytes()), Kind::NoEntries);
    assert!(matches!(fault("iets.xml", b"<?xml version=\"1.0\"?><data><x/></data>"), Kind::Feed(_)));
    assert!(matches!(
        fault("kapot.xml", b"<rss version=\"2.0\"><channel><item>"),
        Kind::Feed(_) | Kind::NoEntries
    ));
    // The name of a feed's file is when it was fetched.
    let undated =
        of("2030-01-01.xml", rss(&format!("<item><description>{DUTCH}</description></item>")).as_bytes());
    assert_eq!((undated.documents[0].published.clone(), &undated.problems[0].kind), (None, &Kind::Undated));
}

#[test]
fn an_entry_that_is_broken_does_not_cost_the_others() {
    const WHEN: &str = "<pubDate>Thu, 24 Feb 2022 00:30:00 +0100</pubDate>";
    let item = |text: &str| format!("<item><title>T</title><description>{text}</description>{WHEN}</item>");
    let (one, two) = (item(DUTCH), item(MORE_DUTCH));
    let cut = rss(&format!("{one}{two}"));
    let cut = &cut[..cut.find(MORE_DUTCH).unwrap() + 9];
    for (feed, documents, faults) in [
        (rss(&format!("{one}{}{two}", item("AT&T en R&D &c."))), 3, 0),
        (rss(&format!("{one}{}{two}", item("<p>Een.</b>"))), 2, 1),
        (rss(&format!("{}{one}{two}", item("x<y"))), 2, 1),
        (rss(&format!("{one}{two}")).replace("</channel>", ""), 2, 1),
        (cut.to_owned(), 1, 1),
    ] {
        let reading = of("a.xml", feed.as_bytes());
        let broken =
            reading.problems.iter().filter(|p| matches!(p.kind, Kind::Broken { format: Format::Feed, .. }));
        assert_eq!(
            (reading.documents.len(), broken.count()),
            (documents, faults),
            "{feed}: {:?}",
            reading.problems
        );
        assert_eq!(reading.problems.len(), faults, "{feed}");
    }
}

#[test]
fn how_it_was_understood_goes_with_every_document() {
    let reading = of("2022-02.txt", DUTCH.as_bytes());
    let how = &reading.understood[0];
    assert_eq!((how.format, how.encoding, how.is_doubtful), (Format::Text, "UTF-8", false));
    assert_eq!((how.language_by, how.dated_by), (LanguageBy::Words, Some(DatedBy::FileName)));
    for (text, by) in
        [("---\npublished: 2022\n---\nEen.", DatedBy::FrontMatter), ("date 2022 Een.", DatedBy::Opening)]
    {
        assert_eq!(of("a.txt", text.as_bytes()).understood[0].dated_by, Some(by), "{text}");
    }
}

#[test]
fn the_same_bytes_give_the_same_documents() {
    let files = [("a.html", page("", &paragraphs()).into_bytes()), ("a.warc", crawl().concat())];
    for (path, bytes) in files {
        assert!((0..8).all(|_| of(path, &bytes) == of(path, &bytes)), "{path}");
    }
}
