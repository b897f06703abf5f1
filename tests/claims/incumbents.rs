//! Of what an office is that the text leaves unsaid: by who is known to hold it, or by the one force spoken of.

use graaf::base::Lang;

use super::told::{check_sourced as check, claims, line};

#[test]
fn who_is_known_to_hold_an_office_holds_it_of_that_body() {
    check(
        Lang::Nl,
        &[
            (
                "Secretaris-generaal António Guterres bezocht Moldavië.",
                &["Antonio Guterres leads United Nations", "Antonio Guterres visits Moldova"],
            ),
            (
                "Commissievoorzitter Ursula von der Leyen bezocht Moldavië.",
                &["Ursula von der Leyen leads European Commission", "Ursula von der Leyen visits Moldova"],
            ),
            (
                "Leider Kim Jong-un bezocht Moldavië.",
                &["Kim Jong-un leads North Korea", "Kim Jong-un visits Moldova"],
            ),
            (
                "Burgemeester Femke Halsema bezocht Moldavië.",
                &["Femke Halsema leads Amsterdam", "Femke Halsema visits Moldova"],
            ),
            (
                "Directeur Rafael Grossi bezocht Iran.",
                &["Rafael Grossi leads International Atomic Energy Agency", "Rafael Grossi visits Iran"],
            ),
            (
                "Buitenlandchef Josep Borrell bezocht Moldavië.",
                &["Josep Borrell works_for European Union", "Josep Borrell visits Moldova"],
            ),
            // He held another before, and she none that we know of.
            ("Directeur Michelle Bachelet bezocht Moldavië.", &["Michelle Bachelet visits Moldova"]),
            ("Voorzitter Mark Rutte bezocht Moldavië.", &["Mark Rutte visits Moldova"]),
            // Named without the title beside it.
            ("António Guterres bezocht Moldavië.", &["Antonio Guterres visits Moldova"]),
            // The title is of a part.
            ("Financieel directeur Luca Maestri bezocht Tim Cook.", &["Luca Maestri visits Tim Cook"]),
        ],
    );
}

#[test]
fn and_not_of_the_country_he_comes_from() {
    check(
        Lang::En,
        &[
            (
                "Commission President Ursula von der Leyen visited Moldova.",
                &["Ursula von der Leyen leads European Commission", "Ursula von der Leyen visits Moldova"],
            ),
            (
                "The Portuguese secretary-general António Guterres visited Moldova.",
                &["Antonio Guterres leads United Nations", "Antonio Guterres visits Moldova"],
            ),
            (
                "President Christine Lagarde visited Moldova.",
                &["Christine Lagarde leads European Central Bank", "Christine Lagarde visits Moldova"],
            ),
            ("Club president Antonio Tajani visited Moldova.", &["Antonio Tajani visits Moldova"]),
            (
                "Foreign policy chief Josep Borrell visited Moldova.",
                &["Josep Borrell works_for European Union", "Josep Borrell visits Moldova"],
            ),
            (
                "House Speaker Kevin McCarthy visited Moldova.",
                &["Kevin McCarthy leads US House of Representatives", "Kevin McCarthy visits Moldova"],
            ),
            // A minister's field is no body.
            (
                "Defence Minister Boris Pistorius visited Moldova.",
                &["Boris Pistorius works_for Germany", "Boris Pistorius visits Moldova"],
            ),
            (
                "President Emmanuel Macron visited Moldova.",
                &["Emmanuel Macron leads France", "Emmanuel Macron visits Moldova"],
            ),
            // Of his country he was it, and of his party he is.
            (
                "Former prime minister Imran Khan visited Moldova.",
                &["Imran Khan leads Pakistan", "Imran Khan visits Moldova"],
            ),
        ],
    );
}

#[test]
fn a_chief_heads_the_one_force_spoken_of() {
    check(
        Lang::Nl,
        &[
            (
                "De Keniaanse politie pakte betogers op. Volgens politiechef Japhet Koome waren ze gewapend.",
                &["Kenyan police arrests demonstrators", "Japhet Koome leads Kenyan police"],
            ),
            (
                "Het Keniaanse leger viel Al-Shabaab aan. Legerleider Francis Ogolla sprak van een succes.",
                &["Kenyan military attacks al Shabaab", "Francis Ogolla leads Kenyan military"],
            ),
            // Which of two is not told.
            (
                "Het Keniaanse leger en het Oegandese leger vielen Al-Shabaab aan. Legerleider Francis Ogolla juichte.",
                &["Kenyan military attacks al Shabaab", "Ugandan military attacks al Shabaab"],
            ),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Kenyan police arrested protesters. Police chief Japhet Koome said they were armed.",
                &["Kenyan police arrests demonstrators", "Japhet Koome leads Kenyan police"],
            ),
            // An army's chief heads no police.
            (
                "Kenyan police arrested protesters. Army chief Francis Ogolla was silent.",
                &["Kenyan police arrests demonstrators"],
            ),
        ],
    );
}

#[test]
fn who_was_ousted_is_no_longer_the_president() {
    let dated =
        |text: &str, lang, date: &str| -> Vec<String> { claims(text, lang, date).iter().map(line).collect() };
    for (text, lang, date, want) in [
        (
            "The Honduran president was ousted on Sunday.",
            Lang::En,
            "2009-06-30",
            "unspecified dismisses Manuel Zelaya",
        ),
        (
            "De Hondurese president werd zondag afgezet.",
            Lang::Nl,
            "2009-06-30",
            "unspecified dismisses Manuel Zelaya",
        ),
        (
            "The Peruvian president was ousted on Wednesday.",
            Lang::En,
            "2022-12-08",
            "unspecified dismisses Pedro Castillo",
        ),
        // A week later the new one is meant, whatever else he does.
        (
            "The Honduran president visited Guatemala.",
            Lang::En,
            "2009-07-05",
            "Roberto Micheletti visits Guatemala",
        ),
        ("The Peruvian president visited Bolivia.", Lang::En, "2022-12-20", "Dina Boluarte visits Bolivia"),
    ] {
        let got = dated(text, lang, date);
        assert!(got.iter().any(|c| c == want), "{text}\n  want {want}\n  got {got:?}");
    }
}

#[test]
fn a_title_behind_a_preposition_is_of_the_name_behind_it() {
    check(
        Lang::En,
        &[
            ("The half-brother of leader Kim Jong-un was killed.", &["Kim Jong-un leads North Korea"]),
            ("The wife of opposition leader Alexei Navalny was arrested.", &[]),
            ("The son of rebel leader Joseph Kony was killed.", &[]),
            // Whoever is arrested himself.
            ("Opposition leader Alexei Navalny was arrested.", &["unspecified arrests Alexei Navalny"]),
            (
                "The Russian opposition leader Alexei Navalny was arrested.",
                &["unspecified arrests Alexei Navalny"],
            ),
        ],
    );
}

#[test]
fn an_ally_is_no_adverb() {
    check(
        Lang::En,
        &[
            (
                "Jordan, a US ally, condemned Syria.",
                &["Jordan allied_with United States", "Jordan criticises Syria"],
            ),
            ("Syria's ally Russia bombed Aleppo.", &["Russia allied_with Syria", "Russia attacks Aleppo"]),
            (
                "Jordan, Washington's ally, condemned Syria.",
                &["Jordan allied_with United States", "Jordan criticises Syria"],
            ),
            // Whose it is, is not told.
            ("Jordan, an ally, condemned Syria.", &["Jordan criticises Syria"]),
            ("Jordan officially condemned Syria.", &["Jordan criticises Syria"]),
        ],
    );
}
