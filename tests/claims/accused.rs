//! Accusations and reports: who did it, and who says so, in the constructions that news has for them.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn the_accused_did_it_and_the_accuser_says_so() {
    let claims: &[&str] = &["Netherlands accuses China", "China trains Syria by Netherlands"];
    for sentence in [
        "Nederland beschuldigt China ervan Syrië te trainen.",
        "Nederland beschuldigde China er maandag van Syrië te trainen.",
        "Nederland heeft China ervan beschuldigd Syrië te trainen.",
        "Nederland beschuldigt China ervan dat het Syrië traint.",
    ] {
        check(Lang::Nl, &[(sentence, claims)]);
    }
    let hedged: &[&str] = &["Netherlands accuses China", "China trains Syria hedged by Netherlands"];
    for sentence in [
        "The Netherlands accuses China of training Syria.",
        "The Netherlands accused China on Monday of training Syria.",
        "The Netherlands accused China in a report of training Syria.",
    ] {
        check(Lang::En, &[(sentence, hedged)]);
    }
    check(
        Lang::Nl,
        &[
            (
                "Japan verdenkt Noord-Korea ervan raketten te leveren aan Syrië.",
                &["Japan accuses North Korea", "North Korea supplies Syria hedged by Japan"],
            ),
            (
                "Servië wordt er door Kosovo van beschuldigd Macedonië te steunen.",
                &["Kosovo accuses Serbia", "Serbia supports North Macedonia hedged"],
            ),
            // What it announces may be another's.
            (
                "Japan probeert Noord-Korea ervan te overtuigen om Syrië te verlaten.",
                &["Japan requests North Korea", "North Korea withdraws_from Syria possible"],
            ),
            // Who speaks of himself is nobody's accused.
            ("Japan zegt dat het Taiwan steunt.", &["Japan supports Taiwan by Japan"]),
            (
                "Japan dwingt Noord-Korea ertoe Syrië te verlaten.",
                &["Japan demands North Korea", "North Korea withdraws_from Syria hypothetical"],
            ),
        ],
    );
}

#[test]
fn what_one_insists_on_is_told_by_its_mood() {
    check(
        Lang::En,
        &[
            ("Kenya insisted that Ethiopia had attacked Somalia.", &["Ethiopia attacks Somalia by Kenya"]),
            ("Kenya insists that Ethiopia supports Somalia.", &["Ethiopia supports Somalia by Kenya"]),
            ("Kenya insisted that Taiwan was part of China.", &[]),
            (
                "Kenya insisted that Ethiopia withdraw from Somalia.",
                &["Kenya demands Ethiopia", "Ethiopia withdraws_from Somalia hypothetical"],
            ),
            (
                "Kenya insists that Ethiopia must leave Somalia.",
                &["Kenya demands Ethiopia", "Ethiopia withdraws_from Somalia hypothetical by Kenya"],
            ),
        ],
    );
}

#[test]
fn who_is_quoted_says_it_and_who_answers_does_not() {
    check(
        Lang::En,
        &[
            (
                "Reuters quoted Macron as saying that Iran supports Hamas.",
                &["Iran supports Hamas by Emmanuel Macron"],
            ),
            (
                "Tass cited Lavrov as saying that Japan had attacked China.",
                &["Japan attacks China by Sergei Lavrov"],
            ),
            (
                "Human Rights Watch claims Turkey bombed Syria.",
                &["Turkey attacks Syria by Human Rights Watch"],
            ),
            (
                "Human Rights Watch alleges that Turkey bombed Syria.",
                &["Human Rights Watch accuses Turkey", "Turkey attacks Syria by Human Rights Watch"],
            ),
            (
                "Paris said Libya had attacked Chad, which Tripoli denies.",
                &["Libya attacks Chad by France", "Libya attacks Chad denied by Libya"],
            ),
            (
                "Sweden said Libya had attacked Chad; Libya denied any involvement.",
                &["Libya attacks Chad by Sweden"],
            ),
            ("Amnesty International says militiamen massacred civilians in Maikadra.", &[]),
            ("Amnesty International called Russia a fraud.", &["Amnesty International criticises Russia"]),
            (
                "Paris accuses Libya of attacking Chad, a charge that Tripoli denies.",
                &[
                    "France accuses Libya",
                    "Libya attacks Chad hedged by France",
                    "Libya attacks Chad denied by Libya",
                    "Libya rejects France",
                ],
            ),
            (
                "Paris says Libya attacked Chad, an accusation that Tripoli rejects.",
                &[
                    "Libya attacks Chad by France",
                    "Libya attacks Chad denied by Libya",
                    "Libya rejects accusation",
                ],
            ),
            ("Kenya criticised Ethiopia, saying it would expel diplomats.", &["Kenya criticises Ethiopia"]),
            ("As Macron said, Iran supports Hamas.", &["Iran supports Hamas by Emmanuel Macron"]),
        ],
    );
}

#[test]
fn not_only_the_first_but_both() {
    check(
        Lang::Nl,
        &[
            (
                "Niet alleen Polen, maar ook Litouwen steunt Oekraïne.",
                &["Lithuania supports Ukraine", "Poland supports Ukraine"],
            ),
            (
                "Niet alleen Merkel, maar ook Trudeau bekritiseerde China.",
                &["Angela Merkel criticises China", "Justin Trudeau criticises China"],
            ),
            ("Niet Polen, maar Litouwen steunt Oekraïne.", &["Lithuania supports Ukraine"]),
        ],
    );
}

#[test]
fn a_form_in_ing_behind_for_has_its_object() {
    check(
        Lang::En,
        &[
            (
                "Poland denounced Belarus for supplying drones to Russia.",
                &["Poland criticises Belarus", "Belarus supplies Russia"],
            ),
            (
                "Poland denounced Belarus for funding Russia.",
                &["Poland criticises Belarus", "Belarus funds Russia"],
            ),
            ("Finland says Russia supplies drones to Libya.", &["Russia supplies Libya by Finland"]),
            ("Finland praised Norway for leading NATO's exercise.", &["Finland praises Norway"]),
        ],
    );
}
