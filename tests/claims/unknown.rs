//! Names that no lexicon knows, and what the parser takes for something else in plain sentences. A line a sentence: every claim it gives.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn a_name_that_reads_like_a_persons_is_a_party() {
    check(
        Lang::Nl,
        &[
            (
                "Het Openbaar Ministerie verdenkt Badr van spionage.",
                &["Public Prosecution Service accuses Badr"],
            ),
            (
                "Wegens de zaak werd Scheringa door de AFM beboet.",
                &["Netherlands Authority for the Financial Markets convicts Scheringa"],
            ),
            ("Merkel had in Berlijn een gesprek met Groysman.", &["Angela Merkel meets Groysman"]),
            ("De firma koos voor Linux.", &[]),
            ("De burgemeester opende het park in Windhoek.", &[]),
        ],
    );
}

#[test]
fn some_of_a_people_are_not_the_country() {
    check(
        Lang::Nl,
        &[
            ("De Russen die in Den Haag werden opgepakt, waren spionnen.", &["Netherlands arrests Russians"]),
            ("De Amerikanen die Iran vrijliet, zijn thuis.", &["Iran releases Americans"]),
            // All of them are.
            ("De Russen, die Kiev bombardeerden, zijn verslagen.", &["Russia attacks Kyiv"]),
        ],
    );
    check(
        Lang::En,
        &[
            ("The Americans freed by Iran flew home.", &["Iran releases Americans"]),
            ("Germany took in 800,000 Syrians.", &["Germany shelters Syrians"]),
            ("The Russians bombed Kyiv.", &["Russia attacks Kyiv"]),
        ],
    );
}

#[test]
fn whether_something_is_so_is_a_clause() {
    check(
        Lang::Nl,
        &[
            (
                "De Europese Commissie onderzoekt of Meta de wet overtreedt.",
                &["European Commission investigates Meta"],
            ),
            (
                "Nederland vraagt zich af of Rusland Oekraïne aanvalt.",
                &["Russia attacks Ukraine hypothetical by Netherlands"],
            ),
            ("De commissie koos Brussel of Straatsburg.", &[]),
        ],
    );
}

#[test]
fn what_is_said_of_an_object_is_no_noun_beside_it() {
    check(
        Lang::En,
        &[
            (
                "The Hague tribunal found Ratko Mladic guilty of genocide.",
                &["Hague tribunal convicts Ratko Mladic"],
            ),
            ("The Biden administration took Google to court in 2023.", &["US government sues Google"]),
            ("Germany took the train to court hearings.", &[]),
            (
                "France demanded that Niger release President Mohamed Bazoum.",
                &[
                    "France demands Niger",
                    "Mohamed Bazoum leads Niger",
                    "Niger releases Mohamed Bazoum hypothetical by France",
                ],
            ),
            ("Antony Blinken is due in Beijing on Monday.", &["Antony Blinken visits Beijing planned"]),
            ("The report is due in Washington on Monday.", &[]),
            ("Sri Lanka had cut ties with Israel.", &["Sri Lanka breaks_with Israel"]),
            ("The museum has lost paintings from Iraq.", &[]),
            ("The Taliban drove Boko Haram out of Kabul.", &["Taliban expels Boko Haram"]),
        ],
    );
}
