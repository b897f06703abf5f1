//! What sceptical readers of fresh news found: each class with what must be left alone.

use graaf::base::Lang;

use super::told::{check_sourced as check, claims};

#[test]
fn a_capital_that_is_taken_is_the_town() {
    check(
        Lang::Nl,
        &[
            (
                "Rebellen hebben de hoofdstad Tripoli ingenomen.",
                &["Tripoli located_in Libya", "rebels occupies Tripoli"],
            ),
            (
                "Israël bombardeerde de hoofdstad Damascus.",
                &["Damascus located_in Syria", "Israel attacks Damascus"],
            ),
            ("Rusland omsingelde de hoofdstad Kyiv.", &["Kyiv located_in Ukraine", "Russia blockades Kyiv"]),
            // Whoever visits it visits the country, and its government may act.
            (
                "Emmanuel Macron reisde naar de hoofdstad Beiroet.",
                &["Beirut located_in Lebanon", "Emmanuel Macron visits Lebanon"],
            ),
            ("Damascus veroordeelde Israël.", &["Syria criticises Israel"]),
        ],
    );
}

#[test]
fn an_attribute_has_no_agent_behind_it() {
    check(
        Lang::Nl,
        &[
            (
                "De verdreven president Assad is door Rusland opgevangen.",
                &[
                    "Bashar al-Assad leads Syria",
                    "Russia shelters Bashar al-Assad",
                    "unspecified expels Bashar al-Assad",
                ],
            ),
            (
                "De ontslagen minister Hamer is door de politie gearresteerd.",
                &["police arrests Hamer", "unspecified dismisses Hamer"],
            ),
            // One that has it has it before.
            (
                "De door Rusland verdreven president Assad werd door Polen opgevangen.",
                &[
                    "Bashar al-Assad leads Syria",
                    "Poland shelters Bashar al-Assad",
                    "Russia expels Bashar al-Assad",
                ],
            ),
        ],
    );
}

#[test]
fn who_asks_for_it_asks_whoever_does_it() {
    check(
        Lang::Nl,
        &[
            ("Pinochet is op verzoek van Spanje aangehouden.", &["unspecified arrests Augusto Pinochet"]),
            (
                "Pinochet is op verzoek van Spanje door de Britse politie aangehouden.",
                &["British police arrests Augusto Pinochet", "Spain requests British police"],
            ),
            // Who acts is asked.
            (
                "Mali trok op verzoek van Rusland zijn troepen uit Niger terug.",
                &["Mali withdraws_from Niger", "Russia requests Mali"],
            ),
        ],
    );
}

#[test]
fn several_are_not_the_one_named_behind_them() {
    check(
        Lang::Nl,
        &[
            ("EU straft medewerkers Poetin.", &["European Union sanctions medewerkers"]),
            ("Turkije arresteert aanhangers Gülen.", &["Turkey arrests aanhangers"]),
            ("Turkije arresteert advocaten Imamoglu.", &["Turkey arrests advocaten"]),
            // One is.
            ("Turkije arresteert oppositieleider Imamoglu.", &["Turkey arrests Ekrem Imamoglu"]),
            (
                "Turkije arresteerde de burgemeesters Imamoglu en Özer.",
                &["Turkey arrests Ekrem Imamoglu", "Turkey arrests Özer"],
            ),
        ],
    );
}

#[test]
fn to_proclaim_oneself_is_to_say_nothing() {
    check(
        Lang::Nl,
        &[
            (
                "Guaidó riep zich uit tot president, Maduro brak met Washington.",
                &["Nicolas Maduro breaks_with United States"],
            ),
            ("De verdachte meldde zich, Rusland bombardeerde Kyiv.", &["Russia attacks Kyiv"]),
            // Who reports does say it.
            ("Reuters meldde dat Rusland Kyiv bombardeerde.", &["Russia attacks Kyiv by Reuters"]),
        ],
    );
}

#[test]
fn what_is_declared_void_or_ruled_out_is_rejected() {
    check(
        Lang::Nl,
        &[
            ("Israël verklaarde het akkoord met Syrië nietig.", &["Israel rejects akkoord met Syrië"]),
            ("Polen verklaarde de verkiezingen ongeldig.", &["Poland rejects verkiezingen"]),
            ("Duitsland sluit samenwerking met Rusland uit.", &["Germany rejects samenwerking met Rusland"]),
            ("Israël verklaarde zich akkoord met het plan.", &["Israel agrees_with plan"]),
            ("Duitsland sluit Rusland aan op het net.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            ("Kenya's Supreme Court annulled the election.", &["Kenyan Supreme Court rejects election"]),
            ("Poland annulled the appointment of the judges.", &["Poland rejects appointment of the judges"]),
            ("Poland overturned the truck.", &[]),
        ],
    );
}

#[test]
fn a_war_that_is_ended_is_not_waged() {
    check(
        Lang::Nl,
        &[
            ("Ethiopië en Eritrea hebben een einde gemaakt aan de oorlog.", &[]),
            ("Ethiopië en Eritrea voerden oorlog.", &["Ethiopia fights Eritrea"]),
            ("Poetin hield een politiemacht achter de hand.", &[]),
            ("Poetin hield Assad in het zadel.", &["Vladimir Putin supports Bashar al-Assad"]),
        ],
    );
}

#[test]
fn who_is_recognised_as_president_is_recognised() {
    let told = |text: &str, lang| -> Vec<String> {
        let mut all: Vec<String> = claims(text, lang, "2019-01-24").iter().map(super::told::line).collect();
        all.sort();
        all
    };
    for (text, lang, want) in [
        (
            "Spanje erkende Juan Guaidó als president van Venezuela.",
            Lang::Nl,
            vec!["Spain recognises Juan Guaido"],
        ),
        ("Spanje erkende Juan Guaidó als staatshoofd.", Lang::Nl, vec!["Spain recognises Juan Guaido"]),
        (
            "Spain recognised Juan Guaidó as president of Venezuela.",
            Lang::En,
            vec!["Spain recognises Juan Guaido"],
        ),
        (
            "Spanje bekritiseerde de president van Venezuela.",
            Lang::Nl,
            vec!["Nicolas Maduro leads Venezuela", "Spain criticises Nicolas Maduro"],
        ),
    ] {
        assert_eq!(told(text, lang), want, "{text}");
    }
}

#[test]
fn a_second_clause_with_its_own_subject_has_its_own_day() {
    let dates = |text: &str, lang| -> Vec<String> {
        let all = claims(text, lang, "2024-12-08");
        all.iter()
            .filter(|c| c.plover.kind.is_some())
            .filter_map(|c| Some(format!("{} {}", c.relation, c.when.as_ref()?.edtf)))
            .collect()
    };
    for (text, lang, want) in [
        (
            "Frankrijk brak zaterdag met Congo en minister Barrot veroordeelde Rwanda.",
            Lang::Nl,
            ["breaks_with 2024-12-07", "criticises 2024-12-08"],
        ),
        (
            "Park was arrested last month and has been indicted.",
            Lang::En,
            ["arrests 2024-11", "charges 2024-12-08"],
        ),
        // One subject does both, and a date at the head is of the whole.
        (
            "Frankrijk brak zaterdag met Congo en veroordeelde Rwanda.",
            Lang::Nl,
            ["breaks_with 2024-12-07", "criticises 2024-12-07"],
        ),
        (
            "Zaterdag brak Frankrijk met Congo en veroordeelde Duitsland Rwanda.",
            Lang::Nl,
            ["breaks_with 2024-12-07", "criticises 2024-12-07"],
        ),
    ] {
        assert_eq!(dates(text, lang), want, "{text}");
    }
}

#[test]
fn it_is_another_than_who_accuses() {
    check(
        Lang::En,
        &[
            (
                "Egypt severed ties with Qatar, accusing it of supporting Hamas.",
                &["Egypt accuses Qatar", "Egypt breaks_with Qatar", "Qatar supports Hamas hedged by Egypt"],
            ),
            (
                "Egypt criticised Qatar, accusing it of supporting Hamas.",
                &["Egypt accuses Qatar", "Egypt criticises Qatar", "Qatar supports Hamas hedged by Egypt"],
            ),
            ("Egypt criticised Qatar, praising it later.", &["Egypt criticises Qatar"]),
        ],
    );
}

#[test]
fn an_offer_is_no_help_yet() {
    check(
        Lang::En,
        &[
            ("Spain offered Argentina help.", &["Spain aids Argentina planned"]),
            ("Spain offered loans to Argentina.", &["Spain funds Argentina planned"]),
            ("Spain gave Argentina help.", &["Spain aids Argentina"]),
            ("Spain sent aid to Argentina.", &["Spain aids Argentina"]),
        ],
    );
}

#[test]
fn boards_and_shares_are_of_their_company() {
    check(
        Lang::En,
        &[
            ("Nissan's board dismissed Carlos Ghosn.", &["Nissan dismisses Carlos Ghosn"]),
            ("The board of Nissan dismissed Carlos Ghosn.", &["Nissan dismisses Carlos Ghosn"]),
            ("China's market regulator criticised Microsoft.", &["China criticises Microsoft"]),
            ("Renault owns 43 percent of Nissan.", &["Renault owns Nissan"]),
            // What is sold is a part, and nobody's board acts.
            ("The board dismissed Carlos Ghosn.", &[]),
            ("Renault sold 43 percent more cars.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Het bestuur van Nissan ontsloeg Carlos Ghosn.", &["Nissan dismisses Carlos Ghosn"]),
            ("Renault bezit 43 procent van Nissan.", &["Renault owns Nissan"]),
        ],
    );
}

#[test]
fn one_of_a_firm_is_not_the_firm() {
    check(
        Lang::En,
        &[
            ("China condemned the arrest of a top executive of Huawei.", &["China criticises arrest"]),
            ("Taylor resigned under pressure from Washington.", &["United States demands Taylor"]),
            (
                "Prosecutors said that Taylor commanded the RUF.",
                &["Taylor leads Revolutionary United Front by Prosecutors"],
            ),
            (
                "The former president of Liberia, Charles Taylor, was arrested.",
                &["Charles Taylor leads Liberia", "unspecified arrests Charles Taylor"],
            ),
            ("Russian troops will monitor the ceasefire.", &[]),
        ],
    );
}

#[test]
fn two_names_around_and_are_two() {
    check(
        Lang::En,
        &[
            (
                "Amnesty International and Human Rights Watch criticised Israel.",
                &["Amnesty International criticises Israel", "Human Rights Watch criticises Israel"],
            ),
            (
                "Reporters Without Borders and Human Rights Watch condemned Russia.",
                &["Human Rights Watch criticises Russia", "Reporters Without Borders criticises Russia"],
            ),
            ("Trinidad and Tobago condemned Russia.", &["Trinidad and Tobago criticises Russia"]),
            ("Microsoft sold its mobile unit to Foxconn.", &["Foxconn acquires its mobile unit"]),
            ("Microsoft sold LinkedIn to Foxconn.", &["Foxconn acquires LinkedIn"]),
        ],
    );
}

#[test]
fn wordings_of_loyalty_blame_and_recognition() {
    check(
        Lang::Nl,
        &[
            (
                "Rusland en China blijven Maduro trouw.",
                &["China supports Nicolas Maduro", "Russia supports Nicolas Maduro"],
            ),
            ("Rwandese militairen vechten mee met M23.", &["Rwandan military supports M23"]),
            ("Thailand zette straaljagers in tegen Cambodja.", &["Thailand attacks Cambodia"]),
            (
                "Volgens Maduro zit Washington achter de couppoging.",
                &["United States involved_in couppoging by Nicolas Maduro"],
            ),
            (
                "De Verenigde Staten erkenden de annexatie van de Krim niet.",
                &["United States recognises annexatie van de Krim denied"],
            ),
            (
                "Frei noemde de arrestatie van Pinochet een aantasting van de soevereiniteit.",
                &["Frei criticises arrestatie van Pinochet", "unspecified arrests Augusto Pinochet"],
            ),
            (
                "Het Peruaanse Congres zette Pedro Castillo af.",
                &["Peruvian parliament dismisses Pedro Castillo"],
            ),
            (
                "Van Vroonhoven, die begin dit jaar Pieter Omtzigt opvolgde, steunde Wilders.",
                &["Van Vroonhoven succeeds Pieter Omtzigt", "Van Vroonhoven supports Geert Wilders"],
            ),
            // Whoever sits behind a desk, stays somewhere or sets up camp.
            ("Poetin zit achter zijn bureau.", &[]),
            ("Rusland blijft in Syrië.", &[]),
            ("Thailand zette Cambodja op achterstand.", &[]),
        ],
    );
}
