//! Whose an agent phrase is, and who is known by what is said of him: a line a sentence, every claim it gives.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn an_agent_behind_whom_it_is_done_to_is_the_nouns() {
    check(
        Lang::En,
        &[
            ("The annexation of Crimea by Russia was illegal.", &["Russia occupies Crimea"]),
            ("The bombing of Belgrade by NATO lasted weeks.", &["NATO attacks Belgrade"]),
            (
                "The detention of Evan Gershkovich by Russia was criticised.",
                &["Russia arrests Evan Gershkovich"],
            ),
            ("The expulsion of Russian diplomats by Poland followed.", &["Poland expels Russian diplomats"]),
            (
                "The training of Ukrainian soldiers by Britain continues.",
                &["United Kingdom trains Ukrainian military"],
            ),
            // What the verb's own agent does.
            (
                "The shelling of Kharkiv was condemned by Germany.",
                &["Germany criticises shelling of Kharkiv", "unspecified attacks Kharkiv"],
            ),
            ("Soldiers of Ukraine were trained by Britain.", &["United Kingdom trains Ukrainian military"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "De levering van F-16's aan Oekraïne door Nederland begon in 2024.",
                &["Netherlands supplies Ukraine"],
            ),
            (
                "De beschieting van Charkov door Russische troepen ging door.",
                &["Russian military attacks Kharkiv"],
            ),
            ("De vrijlating van Brittney Griner door Rusland volgde.", &["Russia releases Brittney Griner"]),
            // Behind the finite verb it is the verb's.
            (
                "De aanval op Odesa is door Duitsland veroordeeld.",
                &["Germany criticises aanval op Odesa", "unspecified attacks Odesa"],
            ),
        ],
    );
}

#[test]
fn people_of_a_country_are_known_by_it() {
    check(
        Lang::En,
        &[
            ("German prosecutors charged a Syrian doctor.", &["German prosecutors charges Syrian doctor"]),
            ("Thousands of Armenians fled Nagorno-Karabakh.", &["Armenians withdraws_from Nagorno-Karabakh"]),
            ("Iranian commandos killed three men.", &["Iranian military kills three men"]),
            ("The Armenians left Nagorno-Karabakh.", &["Armenia withdraws_from Nagorno-Karabakh"]),
            // Neither is anybody known.
            ("Prosecutors charged a doctor.", &[]),
        ],
    );
}

#[test]
fn a_name_before_an_amount_is_who_gets_it() {
    check(
        Lang::En,
        &[
            ("The World Bank lent Pakistan 2 billion dollars.", &["World Bank funds Pakistan"]),
            ("The EU granted Tunisia 100 million euros.", &["European Union funds Tunisia"]),
            ("Putin named Belousov defence minister.", &["Vladimir Putin appoints Belousov"]),
            // A compound that is one.
            ("The World Bank issued Pakistan bonds.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[("Poetin benoemde Beloesov tot minister van Defensie.", &["Vladimir Putin appoints Beloesov"])],
    );
}
