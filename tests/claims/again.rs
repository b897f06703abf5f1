//! Events that a noun names again, with what it leaves open told elsewhere in the text, and what is done in return or in spite of something: a line a
//! text.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn an_event_is_named_again_whatever_is_thought_of_it() {
    check(
        Lang::En,
        &[
            (
                "Russia attacked Kharkiv on Monday. The deadly attack was condemned by France.",
                &["France criticises Russia", "Russia attacks Kharkiv", "Russia attacks Kharkiv"],
            ),
            (
                "Azerbaijan attacked Armenia in 2022. The ruthless assault lasted two days. The bloody attack shocked Tbilisi.",
                &["Azerbaijan attacks Armenia", "Azerbaijan attacks Armenia"],
            ),
            (
                "The European Union imposed sanctions on Belarus in 2020. The bloc said EU sanctions would be extended.",
                &[
                    "European Union sanctions Belarus",
                    "European Union sanctions Belarus planned by European Union",
                ],
            ),
            (
                "The United States imposed sanctions on Venezuela in 2019. The economy has suffered. Sanctions must remain in place, Pompeo said.",
                &[
                    "United States sanctions Venezuela",
                    "United States sanctions Venezuela hypothetical by Mike Pompeo",
                ],
            ),
            // What tells one from another is no judgement, and of two nobody can tell.
            (
                "India and Pakistan fought a war in 1971. The civil war in Lebanon began later.",
                &["India fights Pakistan"],
            ),
            (
                "The European Union imposed sanctions on Belarus and Russia. The tough sanctions hurt.",
                &["European Union sanctions Belarus", "European Union sanctions Russia"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Rusland viel maandag Charkov aan. De dodelijke aanval werd veroordeeld door Frankrijk.",
                &["France criticises Russia", "Russia attacks Kharkiv", "Russia attacks Kharkiv"],
            ),
            (
                "Washington legde Venezuela in 2019 sancties op. De economie heeft geleden. Sancties moeten van kracht blijven, zei Pompeo.",
                &[
                    "United States sanctions Venezuela",
                    "United States sanctions Venezuela hypothetical by Mike Pompeo",
                ],
            ),
            (
                "De EU legde Iran in 2012 sancties op. De strenge sancties troffen de export.",
                &["European Union sanctions Iran"],
            ),
            (
                "Washington legde in 2018 sancties op aan Iran. Er kwamen nieuwe sancties.",
                &["United States sanctions Iran"],
            ),
            (
                "De EU legde in 2022 sancties op aan Rusland en aan Wit-Rusland. De zware sancties werden verlengd.",
                &["European Union sanctions Belarus", "European Union sanctions Russia"],
            ),
        ],
    );
}

#[test]
fn two_who_met_meet_again() {
    check(
        Lang::En,
        &[
            (
                "Donald Trump met Kim Jong-un in Singapore in 2018. Both leaders want a second summit.",
                &["Donald Trump meets Kim Jong-un", "Donald Trump meets Kim Jong-un hypothetical"],
            ),
            (
                "Emmanuel Macron met Olaf Scholz in Berlin. Another meeting is planned in Paris.",
                &["Emmanuel Macron meets Olaf Scholz", "Emmanuel Macron meets Olaf Scholz planned"],
            ),
            (
                "Iran and the United States held talks in Oman. A third round of negotiations is planned.",
                &["Iran meets United States", "Iran negotiates_with United States"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Donald Trump ontmoette Kim Jong-un in 2018 in Singapore. Beide leiders willen een tweede top.",
                &["Donald Trump meets Kim Jong-un", "Donald Trump meets Kim Jong-un hypothetical"],
            ),
            (
                "Emmanuel Macron ontmoette Olaf Scholz in Berlijn. Een volgende ontmoeting is gepland.",
                &["Emmanuel Macron meets Olaf Scholz", "Emmanuel Macron meets Olaf Scholz planned"],
            ),
            (
                "Washington legde in 2018 sancties op aan Iran. Een tweede top is gepland.",
                &["United States sanctions Iran"],
            ),
        ],
    );
}

#[test]
fn a_thing_is_called_by_its_name() {
    check(
        Lang::En,
        &[
            (
                "Poland opposes the Turk Stream 2 pipeline project. Germany supports the project.",
                &[
                    "Germany supports Turk Stream 2 pipeline project",
                    "Poland rejects Turk Stream 2 pipeline project",
                ],
            ),
            (
                "Egypt opposes the Grand Renaissance dam. Sudan supports the dam.",
                &["Egypt rejects Grand Renaissance dam", "Sudan supports Grand Renaissance dam"],
            ),
            ("Ethiopia built the dam. Egypt opposes the dam.", &["Egypt rejects dam"]),
        ],
    );
    check(
        Lang::Nl,
        &[("Egypte is tegen de dam. Soedan steunt de dam.", &["Egypt rejects dam", "Sudan supports dam"])],
    );
}

#[test]
fn what_is_done_in_return_is_done_to_whoever_began() {
    check(
        Lang::En,
        &[
            (
                "Israel attacked Iran. Iran's retaliatory strikes lasted two days.",
                &["Iran attacks Israel", "Israel attacks Iran"],
            ),
            (
                "The United States sanctioned China. Beijing announced retaliatory sanctions.",
                &["China sanctions United States planned", "United States sanctions China"],
            ),
            // Nobody's attack is not the one that it answers, and strikes that answer nothing are on nobody we know.
            ("India attacked Pakistan. The retaliatory attack lasted an hour.", &["India attacks Pakistan"]),
            ("Iran's retaliatory strikes lasted two days.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Israël viel Iran aan. De Iraanse vergeldingsaanval duurde twee dagen.",
                &["Iran attacks Israel", "Israel attacks Iran"],
            ),
            ("India viel Pakistan aan. De vergeldingsaanval duurde een uur.", &["India attacks Pakistan"]),
        ],
    );
}

#[test]
fn who_answers_with_a_deed_does_it() {
    check(
        Lang::En,
        &[
            ("Beijing responded with sanctions on Marco Rubio.", &["China sanctions Marco Rubio"]),
            ("Iran retaliated with missile strikes on Israel.", &["Iran attacks Israel"]),
            ("Moscow answered with tariffs on Moldovan apples.", &["Russia sanctions Moldova"]),
            ("Moscow answered with a shrug to the letter of Kyiv.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Peking antwoordde met sancties tegen Marco Rubio.", &["China sanctions Marco Rubio"]),
            ("Iran reageerde met raketaanvallen op Israël.", &["Iran attacks Israel"]),
            ("Moskou sloeg terug met heffingen op Moldavische appels.", &["Russia sanctions Moldova"]),
            ("Duitsland kwam te laat met steun aan Oekraïne.", &[]),
        ],
    );
}

#[test]
fn what_is_threatened_is_so_to_whoever_defies_it() {
    check(
        Lang::En,
        &[
            (
                "Lithuania opened an office in Taipei despite threats from Beijing.",
                &["China threatens Lithuania"],
            ),
            ("Despite criticism from Paris, Budapest signed the deal.", &["France criticises Hungary"]),
            ("Despite the rain in Paris, Budapest celebrated.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Litouwen opende ondanks dreigementen van Peking een kantoor in Taipei.",
                &["China threatens Lithuania"],
            ),
            ("Ondanks kritiek van Parijs tekende Boedapest de deal.", &["France criticises Hungary"]),
            ("Ondanks de regen in Parijs vierde Boedapest feest.", &[]),
        ],
    );
}

#[test]
fn a_gesture_is_what_it_is_of() {
    check(
        Lang::En,
        &[
            ("Poland offered bases in a show of support for Ukraine.", &["Poland supports Ukraine"]),
            (
                "Finland closed its border in a gesture of solidarity with Estonia.",
                &["Finland supports Estonia"],
            ),
            ("Finland put on a show in Estonia.", &[]),
        ],
    );
}
