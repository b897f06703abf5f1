//! A bare noun for an event that the text has just told: the same parties, the same date, no more certain than it was.
//! A line a text: every claim it gives, with its date.

use graaf::base::Lang;
use graaf::claim::Claim;

use crate::told::{check, sourced};

fn dated(c: &Claim) -> String {
    let when = c.when.as_ref().map_or_else(String::new, |w| format!(" {}", w.edtf));
    sourced(c) + &when
}

#[test]
fn a_bare_noun_is_the_event_that_was_just_told() {
    check(
        Lang::Nl,
        dated,
        &[
            (
                "Azerbeidzjan viel in september 2022 Armenië aan. De aanval duurde twee dagen.",
                &["Azerbaijan attacks Armenia 2022-09", "Azerbaijan attacks Armenia 2022-09"],
            ),
            (
                "Washington legde in 2018 sancties op aan Iran. De sancties golden jaren.",
                &["United States sanctions Iran 2018", "United States sanctions Iran 2018"],
            ),
            // What was planned is so still.
            (
                "Frankrijk wil een akkoord sluiten met Mali. Het akkoord moet de vrede bewaren.",
                &["France agrees_with Mali planned 2023-05-18", "France agrees_with Mali planned 2023-05-18"],
            ),
        ],
    );
    check(
        Lang::En,
        dated,
        &[
            (
                "China and Iran signed a cooperation agreement in March 2021. The agreement runs for 25 years.",
                &["China agrees_with Iran 2021-03", "China agrees_with Iran 2021-03"],
            ),
            // Who said the one says the other.
            (
                "According to Kyiv, Russia attacked Odesa on Monday. The attack lasted two hours.",
                &["Russia attacks Odesa by Ukraine 2023-05-15", "Russia attacks Odesa by Ukraine 2023-05-15"],
            ),
        ],
    );
}

#[test]
fn a_noun_that_may_be_another_event_is_not_that_one() {
    check(
        Lang::Nl,
        dated,
        &[
            // Of two events the noun does not say which.
            (
                "De EU legde in 2022 sancties op aan Rusland en aan Wit-Rusland. De sancties werden verlengd.",
                &["European Union sanctions Belarus 2022", "European Union sanctions Russia 2022"],
            ),
            (
                "Rusland en Oekraïne sloten in juli 2022 een graanakkoord. Het Koreaanse akkoord is ouder.",
                &["Russia agrees_with Ukraine 2022-07"],
            ),
            (
                "Washington legde in 2018 sancties op aan Iran. Er kwamen nieuwe sancties.",
                &["United States sanctions Iran 2018"],
            ),
        ],
    );
    check(
        Lang::En,
        dated,
        &[
            (
                "India and Pakistan fought a war in 1971. The civil war in Lebanon began later.",
                &["India fights Pakistan 1971"],
            ),
            (
                "Azerbaijan attacked Armenia in September 2022. An attack costs lives.",
                &["Azerbaijan attacks Armenia 2022-09"],
            ),
        ],
    );
}

#[test]
fn who_judges_what_was_told_judges_whoever_did_it() {
    check(
        Lang::Nl,
        sourced,
        &[
            (
                "De Verenigde Staten vielen Syrië aan. Rusland veroordeelde de aanval.",
                &[
                    "Russia criticises United States",
                    "United States attacks Syria",
                    "United States attacks Syria",
                ],
            ),
            (
                "Washington legde Iran sancties op. Moskou verwierp de sancties.",
                &[
                    "Russia rejects United States",
                    "United States sanctions Iran",
                    "United States sanctions Iran",
                ],
            ),
            // Nobody judges himself, and an agreement is of two.
            (
                "Iran viel Israël aan. Iran verdedigde de aanval.",
                &["Iran attacks Israel", "Iran attacks Israel", "Iran supports aanval"],
            ),
            (
                "Frankrijk en Duitsland sloten een akkoord. Polen bekritiseerde het akkoord.",
                &["France agrees_with Germany", "France agrees_with Germany", "Poland criticises akkoord"],
            ),
        ],
    );
    check(
        Lang::En,
        sourced,
        &[
            (
                "Turkey invaded Syria in 2019. Germany criticised the invasion.",
                &["Germany criticises Turkey", "Turkey invades Syria", "Turkey invades Syria"],
            ),
            (
                "Israel attacked Iran. Russia condemned attacks on Iran.",
                &["Israel attacks Iran", "Russia criticises attacks on Iran"],
            ),
        ],
    );
}

#[test]
fn the_year_of_a_text_dates_nothing_that_is_done_with_it() {
    check(
        Lang::Nl,
        dated,
        &[
            (
                "De VS stapten in 2018 uit het atoomakkoord van 2015.",
                &["United States withdraws_from atoomakkoord van 2015 2018"],
            ),
            (
                "De VS stapten uit het akkoord van 2015.",
                &["United States withdraws_from akkoord van 2015 2023-05-18"],
            ),
            ("Iran verwierp de resolutie uit 1999.", &["Iran rejects resolutie 2023-05-18"]),
            // What is the deed itself is of its year.
            ("Rusland en Oekraïne sloten in 2015 een akkoord.", &["Russia agrees_with Ukraine 2015"]),
            ("De Russische aanval van 2022 op Oekraïne ging door.", &["Russia attacks Ukraine 2022"]),
        ],
    );
    check(
        Lang::En,
        dated,
        &[
            (
                "Washington left the Paris accord of 2015 in 2020.",
                &["United States withdraws_from Paris accord of 2015 2020"],
            ),
            ("Iran rejected the resolution of 1999.", &["Iran rejects resolution of 1999 2023-05-18"]),
            ("Russia invaded Ukraine in February of 2022.", &["Russia invades Ukraine 2022-02"]),
        ],
    );
}
