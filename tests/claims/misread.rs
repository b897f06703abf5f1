//! Classes of sentences in which the network takes a word or a clause for something else, and what grammar says of them
//! (`src/parse/repair`). A line a sentence: every claim it gives; beside each class sentences that must stay as they are.

use graaf::base::Lang;

use crate::told;

fn check(lang: Lang, table: &[(&str, &[&str])]) {
    let mut wrong = String::new();
    for (text, expected) in table {
        let mut got: Vec<String> = told::claims(text, lang, "2023-05-18").iter().map(told::sourced).collect();
        got.sort();
        let mut expected: Vec<String> = expected.iter().map(|&e| e.to_owned()).collect();
        expected.sort();
        if got != expected {
            wrong.push_str(&format!("{text}\n    want {expected:?}\n    got  {got:?}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_gerund_has_its_object_and_a_past_is_no_attribute() {
    check(
        Lang::En,
        &[
            (
                "Washington accused Beijing of arming Russia.",
                &["United States accuses China", "China supplies Russia hedged by United States"],
            ),
            (
                "The UN accuses Rwanda of backing M23 rebels in Congo.",
                &["United Nations accuses Rwanda", "Rwanda supports M23 hedged by United Nations"],
            ),
            (
                "Sweden stopped supplying weapons to Saudi Arabia in 2018.",
                &["Sweden supplies Saudi Arabia denied"],
            ),
            ("Germany resumed supplying weapons to Israel.", &["Germany supplies Israel"]),
            // Prices rise by themselves.
            ("The IMF warned of rising prices in Turkey.", &[]),
            ("The Bank of England warned of falling house prices.", &[]),
            ("Switzerland froze Russian assets.", &["Switzerland seizes Russian assets"]),
            ("The EU froze Russian assets.", &["European Union seizes Russian assets"]),
            ("Chile nationalised copper mines in 1971.", &["Chile seizes copper mines"]),
            ("Britain mobilised army reservists for a war against Iraq.", &["United Kingdom mobilises Iraq"]),
            // What is frozen stays an attribute.
            ("Frozen Russian assets remain in Belgium.", &[]),
            ("Roman soldiers attacked Carthage.", &[]),
            (
                "Thousands of farmers protested in Brussels.",
                &["thousands of farmers protests_against Belgium"],
            ),
            (
                "Hundreds of protesters were arrested in Minsk.",
                &["unspecified arrests hundreds of protesters"],
            ),
        ],
    );
}

#[test]
fn names_and_clauses_end_where_grammar_ends_them() {
    check(
        Lang::En,
        &[
            (
                "Russia must end its invasion, the International Court of Justice ruled.",
                &["International Court of Justice demands Russia"],
            ),
            ("Turkey attacked Afrin, a Kurdish enclave in Syria.", &["Turkey attacks Afrin"]),
            (
                "Greece backs Cyprus and Turkey supports Northern Cyprus.",
                &["Greece supports Cyprus", "Turkey supports Northern Cyprus"],
            ),
            ("Egypt and Jordan condemned Israel.", &["Egypt criticises Israel", "Jordan criticises Israel"]),
            ("Police arrested Roman Polanski in Zurich.", &["police arrests Roman Polanski"]),
            (
                "The Kremlin called Josep Borrell's remarks unacceptable.",
                &["Russia criticises Josep Borrell"],
            ),
            ("Vladimir Putin called Alexei Navalny a nobody.", &[]),
            ("Two Britons died when Russia shelled Kharkiv.", &["Russia attacks Kharkiv"]),
            ("Bill Clinton asked Tony Blair how he was.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Het was Duitsland dat Polen aanviel.", &["Germany attacks Poland"]),
            ("Het was Frankrijk dat Mali steunde.", &["France supports Mali"]),
            ("Het was Irak dat Koeweit bezette.", &["Iraq occupies Kuwait"]),
            ("Het is jammer dat Rusland Oekraïne aanviel.", &["Russia attacks Ukraine"]),
            (
                "Het was in Minsk dat Loekasjenko Poetin ontmoette.",
                &["Alexander Lukashenko meets Vladimir Putin"],
            ),
            (
                "China waarschuwt de VS voor gevolgen als Pelosi Taiwan bezoekt.",
                &["China threatens United States", "Nancy Pelosi visits Taiwan hypothetical"],
            ),
            (
                "Duitsland viel in 1940 Nederland aan en bezette Rotterdam.",
                &["Germany attacks Netherlands", "Germany occupies Rotterdam"],
            ),
            (
                "Israël bombardeerde Gaza en het bezette Golan.",
                &["Israel attacks Gaza", "Israel attacks Golan Heights"],
            ),
            ("Turkije is van plan Syrië binnen te vallen.", &["Turkey invades Syria planned"]),
            ("Finland is van plan Oekraïne wapens te leveren.", &["Finland supplies Ukraine planned"]),
            (
                "De politie zette in Minsk waterkanonnen in tegen Wit-Russische betogers.",
                &["police represses Belarusian demonstrators"],
            ),
        ],
    );
}
