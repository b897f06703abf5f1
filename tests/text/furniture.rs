//! What a site puts around an article is told apart from what the article says, and nothing is read in it.

use graaf::base::Lang;
use graaf::claim::Reader;
use graaf::source::Document;
use graaf::text::{SentenceKind, sentences};

const DUTCH: [&str; 26] = [
    "Lees ook: Rusland valt Oekraïne binnen",
    "Lees ook Iran levert drones aan Rusland",
    "Lees verder onder de foto",
    "Zie ook: Turkije steunt Zweden.",
    "Bekijk ook: zo bombardeerde Rusland Odesa",
    "Dit artikel bevat een video.",
    "Dit artikel bevat ingevoegde content van X, waarin Rusland Oekraïne bedreigt.",
    "Foto: ANP",
    "Foto’s: Hollandse Hoogte / Jan de Vries",
    "Beeld Getty Images",
    "(Foto: AFP)",
    "© Reuters",
    "Reuters/Jan de Vries",
    "Bron: ANP",
    "Video: Israël bombardeert Gaza",
    "Door onze correspondent Jan de Vries",
    "Door: Jan de Vries en Piet van den Berg",
    "Van onze politieke redactie",
    "Wij gebruiken cookies om uw bezoek aan deze website te verbeteren.",
    "Geef toestemming voor cookies en zie hoe Rusland Oekraïne aanvalt.",
    "Deel dit artikel op Facebook",
    "Meld je aan voor de nieuwsbrief over Rusland en Oekraïne.",
    "Ontvang elke ochtend onze nieuwsbrief.",
    "Advertentie",
    "Reacties",
    "Volg ons op Instagram.",
];

const ENGLISH: [&str; 20] = [
    "Read more: Russia invades Ukraine",
    "Read also: Iran supplies drones to Russia",
    "See also Turkey supports Sweden",
    "This article contains a video of Russia bombing Odesa.",
    "Photo: AFP",
    "Photograph: Jane Doe/Reuters",
    "Image courtesy of NATO",
    "Getty Images",
    "AP Photo/John Smith",
    "© Reuters",
    "Source: Reuters",
    "Watch: Israel bombs Gaza",
    "By Mary Jones and John Smith",
    "By our foreign correspondent Jane Doe",
    "We use cookies to improve your visit.",
    "Share this article on Facebook",
    "Sign up for our daily newsletter.",
    "Get Russia's war on Ukraine in your inbox: our newsletter.",
    "Advertisement",
    "Related: Russia threatens Finland",
];

/// What looks like it and is news.
const NEWS: [(Lang, &str); 20] = [
    (Lang::Nl, "Door de aanval kwamen vijf burgers om."),
    (Lang::Nl, "Door Rusland wordt Oekraïne al jaren bedreigd."),
    (Lang::Nl, "Reuters meldt dat Iran drones aan Rusland levert."),
    (Lang::Nl, "Foto's van de aanval op Odesa gingen de wereld over."),
    (Lang::Nl, "Beelden tonen hoe Rusland Oekraïne aanvalt."),
    (Lang::Nl, "Lezen Rusland en China hetzelfde?"),
    (Lang::Nl, "De Europese Unie gaf Google een boete om zijn cookies."),
    (Lang::Nl, "Rusland verbood een nieuwsbrief van Meduza."),
    (Lang::Nl, "Volgens een bron binnen de NAVO steunt Turkije Zweden."),
    (Lang::Nl, "Meer over de aanval wilde het Kremlin niet zeggen."),
    (Lang::Nl, "Ook in het nieuws was de aanval op Odesa."),
    (Lang::Nl, "Gerelateerde artikelen haalde Rusland weg."),
    (Lang::En, "Related companies in Russia supplied drones."),
    (Lang::En, "Trending in Russia is a film about Odesa."),
    (Lang::En, "By attacking Odesa, Russia broke the deal."),
    (Lang::En, "Reuters reported that Iran supplied drones to Russia."),
    (Lang::En, "Photos of the attack on Odesa went round the world."),
    (Lang::En, "France fined Google over cookies."),
    (Lang::En, "Sources in NATO say Turkey supports Sweden."),
    (Lang::En, "Shares in Gazprom fell after Russia invaded Ukraine."),
];

fn kinds(text: &str, lang: Lang) -> Vec<SentenceKind> {
    sentences(text, lang).iter().map(|s| s.kind).collect()
}

#[test]
fn furniture_is_told_apart_wherever_it_stands() {
    for (lang, lines) in [(Lang::Nl, DUTCH.as_slice()), (Lang::En, ENGLISH.as_slice())] {
        for line in lines {
            for text in [line.to_string(), format!("{line}\n\nRusland zweeg.")] {
                assert_eq!(kinds(&text, lang)[0], SentenceKind::Furniture, "{text}");
            }
        }
    }
    let text = "Een tank bij Bachmoet. Foto: ANP";
    assert_eq!(kinds(text, Lang::Nl), [SentenceKind::Body, SentenceKind::Furniture]);
    let text = "Lees ook: Rusland valt Oekraïne binnen. Wat nu?\n\nIran ontkende het.";
    assert_eq!(kinds(text, Lang::Nl), [SentenceKind::Furniture, SentenceKind::Furniture, SentenceKind::Body]);
}

/// The sentences of a text that are no furniture.
fn read(text: &str, lang: Lang) -> Vec<&str> {
    let kept = sentences(text, lang).into_iter().filter(|s| s.kind != SentenceKind::Furniture);
    kept.map(|s| s.span.of(text)).collect()
}

#[test]
fn a_marker_is_one_whatever_stands_before_it() {
    for before in ["- ", "* ", "• ", "1. ", "2) ", "> ", "→ ", "» ", "## ", "**", "(", "[", "_", "▶ ", "- **"]
    {
        for (lang, line) in [
            (Lang::Nl, "Lees ook: China bedreigt Taiwan"),
            (Lang::Nl, "Zie ook China bedreigt Taiwan"),
            (Lang::Nl, "Meest gelezen: China bedreigt Taiwan"),
            (Lang::Nl, "Leestip: China bedreigt Taiwan"),
            (Lang::Nl, "Foto: ANP"),
            (Lang::En, "Read more: China threatens Taiwan"),
            (Lang::En, "Related stories: China threatens Taiwan"),
            (Lang::En, "See also: China threatens Taiwan"),
        ] {
            assert_eq!(read(&format!("{before}{line}"), lang), [""; 0], "{before}{line}");
        }
    }
    let behind = [
        "**Lees ook:** China bedreigt Taiwan",
        "**Lees ook**: China bedreigt Taiwan",
        "[Lees ook: China bedreigt Taiwan](https://a.nl/b)",
        "LEES OOK - China bedreigt Taiwan",
        "(Lees ook: China bedreigt Taiwan.)",
        "Meest gelezen | China bedreigt Taiwan",
    ];
    behind.iter().for_each(|line| assert_eq!(read(line, Lang::Nl), [""; 0], "{line}"));
    for line in [
        "\"Lees ook de kleine letters\", zei Poetin.",
        "1. China bedreigt Taiwan.",
        "Meest gelezen werd het bericht over Taiwan.",
    ] {
        assert_eq!(read(line, Lang::Nl), [line]);
    }
}

#[test]
fn headlines_under_a_marker_are_furniture_until_prose_follows() {
    const NEWS: &str = "Iran levert drones aan Rusland.";
    for marker in [
        "Lees ook",
        "Lees ook:",
        "## Lees ook",
        "**Lees ook**",
        "Lees ook deze verhalen:",
        "Meest gelezen",
        "Gerelateerde artikelen",
        "LEES OOK ▼",
    ] {
        for list in [
            "China bedreigt Taiwan",
            "- China bedreigt Taiwan\n- Rusland valt Polen aan",
            "[China bedreigt Taiwan](https://a.nl/b)\n\nWat wil Poetin?\n\nRusland valt aan. Wat nu",
            "1. China bedreigt Taiwan…\n\n2. Rusland valt Polen aan",
        ] {
            assert_eq!(read(&format!("{marker}\n\n{list}\n\n{NEWS}"), Lang::Nl), [NEWS], "{marker} {list}");
            assert_eq!(read(&format!("{NEWS}\n\n{marker}\n\n{list}"), Lang::Nl), [NEWS], "{marker} {list}");
        }
        let own = format!("{marker}\n\n- China bedreigt Taiwan.\n\nRusland valt Polen aan");
        assert_eq!(read(&own, Lang::Nl).len(), 2, "{own}");
    }
    let text = "Most read\n\nChina threatens India\n\n## Reply\n\nIndia threatens China\n\nIt did.";
    assert_eq!(read(text, Lang::En), ["## Reply", "India threatens China", "It did."]);
    let text = "Lees verder onder de foto\n\nRusland valt Polen aan\n\nDat meldt de NOS.";
    assert_eq!(read(text, Lang::Nl), ["Rusland valt Polen aan", "Dat meldt de NOS."]);
    let endless = format!("Lees ook\n\n{}", "China bedreigt Taiwan\n\n".repeat(40));
    assert!(read(&endless, Lang::Nl).len() > 20);
}

#[test]
fn within_a_paragraph_a_marker_is_its_sentence_and_no_more() {
    let [before, marker, after] =
        ["Iran levert drones aan Rusland.", "Lees ook: China bedreigt Taiwan.", "Oekraïne veroordeelt Iran."];
    for text in [
        format!("{before} {marker} {after}"),
        format!("{marker} {before} {after}"),
        format!("{before} {after} {marker}"),
        format!("{before} ({marker}) {after}"),
    ] {
        assert_eq!(read(&text, Lang::Nl), [before, after], "{text}");
    }
    let text = "Read more: Russia invades Ukraine. What now? Iran denied it.";
    assert_eq!(read(text, Lang::En), ["What now?", "Iran denied it."]);
}

#[test]
fn news_is_not_taken_for_furniture() {
    for (lang, line) in NEWS {
        assert!(kinds(line, lang).iter().all(|kind| *kind != SentenceKind::Furniture), "{line}");
    }
}

#[test]
fn nothing_is_claimed_in_furniture_and_the_text_stays_as_it_is() {
    let reader = Reader::embedded();
    let reading_of = |text: &str, lang| reader.read(&Document::plain(text.to_owned(), lang));
    for (lang, lines) in [(Lang::Nl, DUTCH.as_slice()), (Lang::En, ENGLISH.as_slice())] {
        for line in lines {
            let reading = reading_of(line, lang);
            assert!(reading.claims.is_empty() && reading.others.is_empty(), "{line}: {:?}", reading.claims);
        }
    }
    let text = "Lees ook: China levert drones aan Rusland\n\nIran levert raketten aan Rusland.\n\nFoto: ANP";
    let claims = reading_of(text, Lang::Nl).claims;
    assert_eq!(claims.len(), 1);
    let evidence = &claims[0].evidence;
    assert_eq!(&text[evidence.start as usize..evidence.end as usize], "Iran levert raketten aan Rusland.");
    assert!(!reading_of("China levert drones aan Rusland", Lang::Nl).claims.is_empty());
}

#[test]
fn what_is_too_long_to_be_a_sentence_is_passed_over_whoever_it_names() {
    let clause = "dat Iran in Kiev, Oekraïne, wapens levert aan Rusland";
    let text = format!("In Odesa, Oekraïne, zei Poetin {}.", vec![clause; 30].join(" en "));
    let reading = Reader::embedded().read(&Document::plain(text, Lang::Nl));
    assert!(reading.sentences[0].tokens.len() > 300 && reading.claims.is_empty());
}
