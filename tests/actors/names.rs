//! Names and what they name, as `graaf parse` writes them in `Name=`: known ones, and unknown ones by their words and surroundings.

use graaf::actor::{self, Lexicon};
use graaf::base::Lang;
use graaf::parse::Analyser;
use graaf::source::Document;
use graaf::text;

/// The names in a text, with their types, in order: `De Morgen media; Van Veen person`.
fn names(lang: Lang, text: &str) -> String {
    let document = Document::plain(text.to_owned(), lang);
    let sentences = text::sentences(text, lang);
    let trees = Analyser::new(lang).analyse_all(text, &sentences);
    let mentions = actor::resolve(&document, &sentences, &trees, Lexicon::embedded());
    let mut found = Vec::new();
    for (i, tree) in trees.iter().enumerate() {
        for name in mentions.names_of(i) {
            let [first, last] = [name.first, name.last].map(|w| tree.words[w as usize].span);
            found.push(format!("{} {}", &text[first.start as usize..last.end as usize], name.kind.as_str()));
        }
    }
    found.join("; ")
}

fn check(lang: Lang, rows: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (text, wanted) in rows {
        let got = names(lang, text);
        if got != *wanted {
            wrong += &format!("\n  {text}\n    want {wanted}\n    got  {got}\n");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn dutch_names_are_told_apart() {
    check(
        Lang::Nl,
        &[
            (
                "Volgens De Morgen bezocht Van Veen het Witte Huis.",
                "De Morgen media; Van Veen person; Witte Huis place",
            ),
            (
                "In de Volkskrant stond dat de Raad van State kritiek had.",
                "Volkskrant media; Raad van State organisation",
            ),
            ("Het vliegtuig werd neergehaald met een Buk-raket.", "Buk-raket product"),
            (
                "Nederland levert Patriot-systemen en F-16's.",
                "Nederland place; Patriot-systemen product; F-16's product",
            ),
            (
                "Erwin van Veen werkt bij Clingendael in Den Haag.",
                "Erwin van Veen person; Clingendael organisation; Den Haag place",
            ),
            (
                "Premier Zoran Zaev sprak in Skopje met Stevo Pendarovski.",
                "Zoran Zaev person; Skopje place; Stevo Pendarovski person",
            ),
            ("De stad Melitopol werd bezet.", "Melitopol place"),
            ("Volgens persbureau Tasnim is de raket getest.", "Tasnim media"),
            ("Het bedrijf Damen bouwt schepen.", "Damen organisation"),
            (
                "Burgemeester Femke Halsema van Amsterdam sprak op de Dam.",
                "Femke Halsema person; Amsterdam place; Dam place",
            ),
            ("De Chinezen en de Russen oefenden samen.", "Chinezen group; Russen group"),
            ("De Tweede Wereldoorlog begon in 1939.", "Tweede Wereldoorlog event"),
            ("Hij won de Tour de France.", "Tour de France event"),
            (
                "De Universiteit Leiden werkt samen met de Universiteit Gent.",
                "Universiteit Leiden organisation; Universiteit Gent organisation",
            ),
            ("Het schip Estonia zonk in de Oostzee.", "Estonia product; Oostzee place"),
        ],
    );
}

#[test]
fn english_names_are_told_apart() {
    check(
        Lang::En,
        &[
            (
                "The United States Congress met in Washington.",
                "United States Congress organisation; Washington place",
            ),
            (
                "The Wall Street Journal interviewed Fatih Birol in Paris.",
                "The Wall Street Journal media; Fatih Birol person; Paris place",
            ),
            (
                "Norway's Equinor drills in the North Sea.",
                "Norway place; Equinor organisation; North Sea place",
            ),
            ("Ships pass through the Gulf of Oman.", "Gulf of Oman place"),
            ("Mr Guterres spoke at Harvard University.", "Guterres person; Harvard University organisation"),
            ("World War II ended in 1945.", "World War II event"),
            ("Sen. John McCain criticized Russia.", "John McCain person; Russia place"),
            ("Gen. Mark Milley visited Kyiv.", "Mark Milley person; Kyiv place"),
            ("Peter Robinson sells bread.", "Peter Robinson person"),
            (
                "Prime Minister Kyriakos Mitsotakis visited Thessaloniki.",
                "Kyriakos Mitsotakis person; Thessaloniki place",
            ),
        ],
    );
}

#[test]
fn what_is_no_name_is_left_alone() {
    for (lang, text) in [
        (Lang::Nl, "In maart en op maandag regende het."),
        (Lang::Nl, "Minister of president, iedereen zweeg."),
        (Lang::En, "In March and on Monday it rained."),
        (Lang::En, "The Senators left before Christmas."),
    ] {
        assert_eq!(names(lang, text), "", "{text}");
    }
}

#[test]
fn who_has_what_firms_have_is_no_firm_himself() {
    check(
        Lang::Nl,
        &[
            ("Aandeelhouder Smit klaagde Apple aan.", "Smit person; Apple organisation"),
            ("Werknemer Jansen klaagde Shell aan.", "Jansen person; Shell organisation"),
            ("Cooke, de maker van het doelpunt, juichte.", "Cooke person"),
            ("De aandelen Lightyear daalden.", "Lightyear organisation"),
        ],
    );
    check(
        Lang::En,
        &[(
            "The company Cadbury rejected the offer. It was founded by John Cadbury. Cadbury sued Apple.",
            "Cadbury organisation; John Cadbury person; Cadbury organisation; Apple organisation",
        )],
    );
}
