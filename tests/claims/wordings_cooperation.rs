//! Wordings of help, agreement and request whose grammar, rather than whose words, graaf did not know. A line a sentence: every claim it
//! gives; beside each class sentences that must stay as they are.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn an_irregular_past_has_its_own_base() {
    check(
        Lang::En,
        &[
            ("Qatar and Chad struck a deal in Doha.", &["Qatar agrees_with Chad"]),
            ("Qatar struck a deal with Chad.", &["Qatar agrees_with Chad"]),
            ("The United States freed Viktor Bout in 2022.", &["United States releases Viktor Bout"]),
            ("The cable was spun in Turkey.", &[]),
            ("A bee stung a visitor in Germany.", &[]),
        ],
    );
}

#[test]
fn a_name_right_before_a_past_is_its_subject() {
    check(
        Lang::En,
        &[
            ("Boeing sued Airbus.", &["Boeing sues Airbus"]),
            ("Boeing struck a deal with Qatar.", &["Boeing agrees_with Qatar"]),
            ("Human Rights Watch accused Israel of war crimes.", &["Human Rights Watch accuses Israel"]),
            ("Human Rights Watch has criticised Egypt.", &["Human Rights Watch criticises Egypt"]),
            // A participle before its noun, and a gerund.
            ("Striking workers blocked Boeing.", &["striking workers protests_against Boeing"]),
            ("Smoking killed millions in China.", &[]),
        ],
    );
}

#[test]
fn who_is_told_to_do_it_does_it() {
    check(
        Lang::En,
        &[
            (
                "Iran exhorted Russia to leave Syria.",
                &["Iran requests Russia", "Russia withdraws_from Syria hypothetical"],
            ),
            (
                "Iran nudged Russia to leave Syria.",
                &["Iran requests Russia", "Russia withdraws_from Syria hypothetical"],
            ),
            (
                "Iran coaxed Russia to leave Syria.",
                &["Iran requests Russia", "Russia withdraws_from Syria hypothetical"],
            ),
            (
                "Lebanon demanded Israel leave the Shebaa Farms.",
                &["Lebanon demands Israel", "Israel withdraws_from Sheba'a Farms hypothetical by Lebanon"],
            ),
            (
                "Ukraine applied to join NATO.",
                &["Ukraine requests NATO", "Ukraine member_of NATO hypothetical"],
            ),
            // Whose leave it is: a noun.
            ("Germany demanded sick leave for workers in Poland.", &[]),
            ("Lebanon demanded that.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Iran verleidde Hamas om Israël aan te vallen.", &["Hamas attacks Israel planned"]),
            (
                "Iran trainde Hamas om Israël aan te vallen.",
                &["Iran trains Hamas", "Hamas attacks Israel planned"],
            ),
        ],
    );
}

#[test]
fn a_name_behind_a_verb_of_giving_receives() {
    check(
        Lang::En,
        &[
            ("China gave Russia diplomatic cover.", &["China supports Russia"]),
            ("Iran sent Hezbollah heavy weapons.", &["Iran supplies Hezbollah"]),
            ("Israel sold Azerbaijan armed drones.", &["Israel supplies Azerbaijan"]),
            ("Brazil sold US military equipment to Taiwan.", &["Brazil supplies Taiwan"]),
            ("Boeing sold NATO commercial jets.", &[]),
        ],
    );
}

#[test]
fn what_is_under_way_is_not_agreed() {
    check(
        Lang::En,
        &[
            ("Iran is hammering out a deal with China.", &["Iran negotiates_with China"]),
            ("Iran and China are thrashing out an agreement.", &["Iran negotiates_with China"]),
            ("Iran hammered out a deal with China.", &["Iran agrees_with China"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Biden zegde zijn bezoek aan Israël af.", &["Joe Biden breaks_with Israel"]),
            ("Biden bracht een bezoek aan Israël.", &["Joe Biden visits Israel"]),
        ],
    );
}

#[test]
fn what_is_given_promised_or_broken() {
    check(
        Lang::En,
        &[
            ("NATO gave Kosovo security guarantees.", &["NATO protects Kosovo"]),
            ("Germany gave Poland 5 million euros.", &["Germany funds Poland"]),
            ("The United States rolled back sanctions on Sudan.", &["United States concedes_to Sudan"]),
            ("Kosovo is under the protection of NATO.", &["NATO protects Kosovo"]),
            ("Spain's recognition of Kosovo angered Serbia.", &["Spain recognises Kosovo"]),
            (
                "Biden tapped Lloyd Austin to lead the Pentagon.",
                &["Joe Biden appoints Lloyd Austin", "Lloyd Austin leads Pentagon planned"],
            ),
            // What one breaks is gone, and insults are no wares.
            ("Belarus broke its alliance with Russia.", &["Belarus breaks_with Russia"]),
            ("Iran traded insults with Israel.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Polen kreeg 5 miljoen euro van Duitsland.", &["Germany funds Poland"]),
            ("Kosovo geniet bescherming van de NAVO.", &["NATO protects Kosovo"]),
            ("Miljoenen inwoners van Oekraïne stemden.", &[]),
        ],
    );
}
