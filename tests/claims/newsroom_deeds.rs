//! What a sceptical reader of fresh articles found that was not so, or was missed: what was done, and whether. A line a sentence: every claim
//! it gives; beside each class sentences that must stay as they are.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn who_is_punished_for_a_deed_did_it() {
    check(
        Lang::Nl,
        &[
            (
                "De rechtbank veroordeelde Igor Girkin tot levenslang voor het neerhalen van MH17.",
                &["rechtbank convicts Igor Girkin", "Igor Girkin attacks MH17"],
            ),
            (
                "De rechtbank heeft twee Russen veroordeeld tot levenslange celstraffen voor het neerhalen van vlucht MH17.",
                &["rechtbank convicts Russians", "Russians attacks MH17"],
            ),
            (
                "De rechtbank veroordeelde Mehmet Ali Agca tot een levenslange straf voor het neerschieten van Johannes Paulus II.",
                &["rechtbank convicts Mehmet Ali Agca", "Mehmet Ali Agca attacks Johannes Paulus II"],
            ),
            (
                "De rechtbank veroordeelde Anders Breivik tot 21 jaar cel voor het doden van 77 mensen.",
                &["rechtbank convicts Anders Breivik", "Anders Breivik kills 77 mensen"],
            ),
            (
                "Rusland zette Navalny gevangen in een strafkamp in Melechovo.",
                &["Russia arrests Alexei Navalny"],
            ),
            (
                "De Verenigde Staten gebruikten Incirlik als basis voor het bombarderen van Islamitische Staat.",
                &["United States attacks Islamic State"],
            ),
        ],
    );
}

#[test]
fn what_one_could_not_do_was_not_done() {
    check(
        Lang::Nl,
        &[
            (
                "VVD en D66 konden het niet eens worden over asiel.",
                &["People's Party for Freedom and Democracy agrees_with D66 denied"],
            ),
            ("Rusland kon Kiev niet veroveren.", &["Russia occupies Kyiv denied"]),
            ("Frankrijk en Duitsland konden geen akkoord sluiten.", &["France agrees_with Germany denied"]),
            (
                "Zonder de Verenigde Staten kon Frankrijk Libië niet bombarderen.",
                &["France attacks Libya denied possible"],
            ),
            ("Rusland kan Kiev niet veroveren.", &["Russia occupies Kyiv denied possible"]),
        ],
    );
    check(
        Lang::En,
        &[
            ("Serbia and Kosovo could not agree on the border.", &["Serbia agrees_with Kosovo denied"]),
            ("Germany and France could not agree on the budget.", &["Germany agrees_with France denied"]),
            ("Russia could not capture Kyiv.", &["Russia occupies Kyiv denied"]),
            ("Without American help France could not bomb Libya.", &["France attacks Libya denied possible"]),
            ("Iran could attack Israel.", &["Iran attacks Israel possible"]),
        ],
    );
}

#[test]
fn what_one_once_had_to_do_was_done() {
    check(
        Lang::Nl,
        &[
            ("Eerder moest Frankrijk zijn troepen terugtrekken uit Mali.", &["France withdraws_from Mali"]),
            (
                "In 1975 moesten de Verenigde Staten Zuid-Vietnam verlaten.",
                &["United States withdraws_from South Vietnam"],
            ),
            ("Vorig jaar moest Frankrijk Niger verlaten.", &["France withdraws_from Niger"]),
            (
                "Frankrijk moest Mali verlaten, vond Rusland.",
                &["Russia demands France", "France withdraws_from Mali hypothetical by Russia"],
            ),
            ("Frankrijk moet Mali verlaten.", &["France withdraws_from Mali hypothetical"]),
        ],
    );
}

#[test]
fn whose_measures_those_are_takes_them() {
    check(
        Lang::Nl,
        &[
            (
                "Duitsland verzet zich tegen de heffingen, uit vrees voor Chinese tegenmaatregelen.",
                &["Germany rejects heffingen"],
            ),
            ("Canada trof maatregelen uit vrees voor Amerikaanse sancties.", &[]),
            ("Brussel stelde de heffingen uit wegens Chinese strafmaatregelen.", &[]),
            (
                "De Europese Unie kondigde heffingen aan op Chinees staal.",
                &["European Union sanctions China"],
            ),
            (
                "Amerika stelde sancties in tegen Russische banken.",
                &["United States sanctions Russian companies"],
            ),
        ],
    );
}

#[test]
fn a_takeover_that_fell_through_was_none() {
    check(
        Lang::Nl,
        &[
            (
                "De overname van Unilever door Kraft Heinz mislukte.",
                &["Kraft Heinz acquires Unilever denied"],
            ),
            ("De overname van Opel door Fiat ketste af.", &["Fiat acquires Opel denied"]),
            ("De overname van Twitter door Elon Musk mislukte niet.", &["Elon Musk acquires Twitter"]),
            ("De overname van Twitter door Elon Musk kostte miljarden.", &["Elon Musk acquires Twitter"]),
        ],
    );
    check(
        Lang::En,
        &[
            ("Microsoft's bid for Yahoo failed.", &["Microsoft acquires Yahoo denied planned"]),
            ("Pfizer's takeover of AstraZeneca failed.", &["Pfizer acquires AstraZeneca denied"]),
            ("Kraft's takeover of Unilever fell through.", &["Kraft acquires Unilever denied"]),
            ("Elon Musk's takeover of Twitter did not fail.", &["Elon Musk acquires Twitter"]),
            ("The attack by Argentina on the United Kingdom failed.", &["Argentina attacks United Kingdom"]),
        ],
    );
}

#[test]
fn who_tells_of_a_war_threatens_nobody() {
    check(
        Lang::En,
        &[
            (
                "\"We are at war with Hamas,\" Netanyahu told his cabinet.",
                &["Benjamin Netanyahu fights Hamas by Benjamin Netanyahu"],
            ),
            ("Netanyahu told Biden that the war would continue.", &[]),
            (
                "Biden told Putin that an attack on Ukraine would have consequences.",
                &["unspecified attacks Ukraine hypothetical by Joe Biden"],
            ),
        ],
    );
}

#[test]
fn blamed_on_somebody() {
    check(
        Lang::En,
        &[
            ("Washington blamed the SolarWinds hack on Russia.", &["United States accuses Russia"]),
            (
                "The US expelled ten Russian diplomats over the SolarWinds hack, which Washington blames on Russia's SVR.",
                &[
                    "United States expels Russian diplomats",
                    "United States accuses Foreign Intelligence Service",
                ],
            ),
            (
                "Washington blamed the Colonial Pipeline attack on DarkSide.",
                &["United States accuses DarkSide"],
            ),
            ("Kyiv blames Russia for the attack.", &["Ukraine accuses Russia"]),
            ("Germany blamed the delay on bad weather.", &[]),
        ],
    );
}

#[test]
fn who_agrees_to_a_deed_has_no_deal_with_whom_it_hits() {
    check(
        Lang::En,
        &[
            (
                "European Union leaders agreed on Monday to impose sanctions on Belarus.",
                &["European Union sanctions Belarus planned"],
            ),
            ("NATO agreed to bomb Serbia.", &["NATO attacks Serbia planned"]),
            ("EU ministers agreed to ban Russian coal.", &["European Union bans Russian coal planned"]),
            ("Serbia agreed to set up a centre with Russia.", &["Serbia agrees_with Russia"]),
            ("Turkey agreed to support Sweden.", &["Turkey supports Sweden planned"]),
            ("Iran agreed with Russia to build a railway.", &["Iran agrees_with Russia"]),
            ("Israel and Hamas agreed to a pause in the fighting.", &["Israel agrees_with Hamas"]),
        ],
    );
}

#[test]
fn behind_a_quotation_the_sentence_goes_on() {
    check(
        Lang::En,
        &[
            (
                "Washington said the defendants had been \"prosecuted and jailed for normal political activity\" and called on Hong Kong to release them.",
                &["United States requests Hong Kong"],
            ),
            (
                "Merkel said Navalny had been \"poisoned with a nerve agent\" and demanded answers from Russia.",
                &["unspecified attacks Alexei Navalny by Angela Merkel", "Angela Merkel demands Russia"],
            ),
            (
                "Biden said Israel had \"lost support around the world\" and urged Netanyahu to change course.",
                &["Joe Biden requests Benjamin Netanyahu"],
            ),
            (
                "Blair said Iraq had \"weapons of mass destruction\" and that Saddam Hussein was a danger.",
                &[],
            ),
            (
                "Macron said that Turkey had provoked Greece and threatened Cyprus.",
                &["Turkey threatens Cyprus by Emmanuel Macron"],
            ),
        ],
    );
}

#[test]
fn who_is_called_on_does_it() {
    check(
        Lang::En,
        &[
            (
                "Ursula von der Leyen called on member states to extend sanctions against Minsk.",
                &[
                    "Ursula von der Leyen requests member states",
                    "member states sanctions Belarus hypothetical by Ursula von der Leyen",
                ],
            ),
            (
                "Merkel urged European countries to impose sanctions on Belarus.",
                &[
                    "Angela Merkel requests European countries",
                    "European countries sanctions Belarus hypothetical by Angela Merkel",
                ],
            ),
            ("Macron called on all states to recognise Palestine.", &[]),
            (
                "Macron called on Sunday to congratulate Biden.",
                &["Emmanuel Macron praises Joe Biden hypothetical by Emmanuel Macron"],
            ),
        ],
    );
}
