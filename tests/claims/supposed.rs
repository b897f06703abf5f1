//! What is only supposed, left open or refrained from. A line a sentence: every claim it gives; beside each class sentences that must stay as
//! they are.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn what_is_not_certain_is_left_open() {
    check(
        Lang::En,
        &[
            ("It is not certain that Russia will attack Poland.", &["Russia attacks Poland hypothetical"]),
            ("It is not clear whether Iran attacked Israel.", &["Iran attacks Israel hypothetical"]),
            ("It was not known that Iran had attacked Israel.", &["Iran attacks Israel hypothetical"]),
            // What is not true is denied; what is certain is not left open.
            ("It is not true that Iran attacked Israel.", &["Iran attacks Israel denied"]),
            ("It is clear that Iran attacked Israel.", &["Iran attacks Israel"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Het is niet zeker dat Rusland Polen zal aanvallen.", &["Russia attacks Poland hypothetical"]),
            ("Het is niet duidelijk of Iran Israël aanviel.", &["Iran attacks Israel hypothetical"]),
            ("Het is niet bewezen dat Iran Israël aanviel.", &["Iran attacks Israel hypothetical"]),
            ("Het is niet waar dat Iran Israël aanviel.", &["Iran attacks Israel denied"]),
            ("Het staat vast dat Iran Israël aanviel.", &["Iran attacks Israel"]),
        ],
    );
}

#[test]
fn what_the_reader_is_to_suppose_has_not_happened() {
    check(
        Lang::En,
        &[
            ("Suppose Russia attacks Poland.", &["Russia attacks Poland hypothetical"]),
            (
                "Suppose that Russia had attacked Poland and killed civilians.",
                &["Russia attacks Poland hypothetical", "Russia kills civilians hypothetical"],
            ),
            ("Imagine that China invades Taiwan.", &["China invades Taiwan hypothetical"]),
            ("Russia attacked Poland in 1939.", &["Russia attacks Poland"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Stel dat Rusland Polen aanvalt.", &["Russia attacks Poland hypothetical"]),
            ("Veronderstel dat China Taiwan binnenvalt.", &["China invades Taiwan hypothetical"]),
            ("Stel dat Iran Hamas bewapent.", &["Iran supplies Hamas hypothetical"]),
            // Here it is a verb with a subject.
            ("Rusland viel in 1939 Polen aan.", &["Russia attacks Poland"]),
        ],
    );
}

#[test]
fn who_refrains_does_not_and_who_expects_does_nothing() {
    check(
        Lang::En,
        &[
            ("Israel refrained from attacking Iran.", &["Israel attacks Iran denied"]),
            ("Turkey abstained from sanctioning Russia.", &["Turkey sanctions Russia denied"]),
            ("Israel should expect attacks, Nasrallah said.", &[]),
            ("Russia should brace for sanctions, Blinken said.", &[]),
            ("Israel should end its attacks, Nasrallah said.", &["Hassan Nasrallah requests Israel"]),
            // Neighbours lay no siege, and who is in charge charges nobody.
            ("Syria is surrounded by Turkey, Iraq and Jordan.", &[]),
            ("Russian troops surrounded Mariupol.", &["Russian military blockades Mariupol"]),
            ("David Kay is in charge of the hunt for bin Laden.", &[]),
            ("Prosecutors filed charges against Donald Trump.", &["prosecutors charges Donald Trump"]),
        ],
    );
}

#[test]
fn what_is_left_open_is_not_denied() {
    check(
        Lang::Nl,
        &[
            (
                "Het is niet duidelijk wanneer Iran de drones aan Rusland leverde.",
                &["Iran supplies Russia hypothetical"],
            ),
            (
                "Het is niet bekend hoe Noord-Korea raketten aan Syrië leverde.",
                &["North Korea supplies Syria hypothetical"],
            ),
            ("Het is onduidelijk of China Rusland zal steunen.", &["China supports Russia hypothetical"]),
            ("Iran leverde de drones niet aan Rusland.", &["Iran supplies Russia denied"]),
            ("Het is duidelijk dat Iran geen drones aan Rusland leverde.", &["Iran supplies Russia denied"]),
        ],
    );
}

#[test]
fn a_punishment_is_announced_and_violence_threatened() {
    check(
        Lang::En,
        &[
            (
                "France said it would expel two Russian diplomats.",
                &["France expels Russian diplomats planned by France"],
            ),
            (
                "The Netherlands announced it would sanction Iran.",
                &["Netherlands sanctions Iran planned by Netherlands"],
            ),
            ("Russia warned that it would expel British diplomats.", &["Russia threatens British diplomats"]),
            ("North Korea said it would attack Guam.", &["North Korea threatens Guam"]),
        ],
    );
    check(
        Lang::Nl,
        &[(
            "Frankrijk zei dat het twee Russische diplomaten zal uitzetten.",
            &["France expels Russian diplomats planned by France"],
        )],
    );
}

#[test]
fn what_is_made_up_has_not_happened() {
    check(
        Lang::Nl,
        &[
            (
                "Een roman waarin China Taiwan binnenvalt, werd een bestseller.",
                &["China invades Taiwan hypothetical"],
            ),
            (
                "Bij de oefening werd een Chinese aanval op Taiwan nagebootst.",
                &["China attacks Taiwan hypothetical"],
            ),
            ("In de film bombardeert Duitsland Londen.", &["Germany attacks London hypothetical"]),
            ("Duitsland bombardeerde Londen in 1940.", &["Germany attacks London"]),
            ("In het rapport beschuldigt Kenia Ethiopië.", &["Kenya accuses Ethiopia"]),
            ("In zijn boek beschuldigt John Bolton China.", &["John Bolton accuses China"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "A novel in which China invades Taiwan became a bestseller.",
                &["China invades Taiwan hypothetical"],
            ),
            ("Exercises simulated a Chinese attack on Taiwan.", &["China attacks Taiwan hypothetical"]),
            ("A war in which Iraq invaded Kuwait followed.", &["Iraq invades Kuwait"]),
            ("A series of attacks in which Israel bombed Lebanon followed.", &["Israel attacks Lebanon"]),
        ],
    );
}

#[test]
fn what_is_unlikely_averted_or_debated_has_not_happened() {
    check(
        Lang::Nl,
        &[
            (
                "Het is onwaarschijnlijk dat Turkije de NAVO verlaat.",
                &["Turkey withdraws_from NATO hypothetical"],
            ),
            ("De EU is verdeeld over sancties tegen Israël.", &["unspecified sanctions Israel hypothetical"]),
            (
                "De roep om sancties tegen Georgië klinkt luider.",
                &["unspecified sanctions Georgia hypothetical"],
            ),
            ("De EU legde sancties op aan Georgië.", &["European Union sanctions Georgia"]),
        ],
    );
    check(
        Lang::En,
        &[
            ("It is unlikely that Turkey will leave NATO.", &["Turkey withdraws_from NATO hypothetical"]),
            ("An attack by Israel on Iran was averted.", &["Israel attacks Iran hypothetical"]),
            (
                "The EU is divided over sanctions against Israel.",
                &["unspecified sanctions Israel hypothetical"],
            ),
            (
                "Spain wants Israel to withdraw from Gaza.",
                &["Israel withdraws_from Gaza hypothetical", "Spain demands Israel"],
            ),
            ("Israel wants to withdraw from Gaza.", &["Israel withdraws_from Gaza planned"]),
            (
                "Poland is preparing for a Russian attack on Lithuania.",
                &["Russia attacks Lithuania hypothetical"],
            ),
        ],
    );
}

#[test]
fn teams_meet_in_a_final() {
    check(
        Lang::En,
        &[
            ("Brazil and Argentina meet in the final in Miami.", &[]),
            ("Brazil and Argentina met in Miami.", &["Brazil meets Argentina"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Spanje en Engeland ontmoeten elkaar in de halve finale.", &[]),
            ("Ajax kocht een speler van Dortmund.", &[]),
            ("Turkije kocht raketten van Rusland.", &["Turkey orders_from Russia"]),
            (
                "Frankrijk en Duitsland overlegden tijdens een gesprek in Parijs.",
                &["France negotiates_with Germany"],
            ),
        ],
    );
}

#[test]
fn an_event_that_does_not_go_ahead_is_denied() {
    check(
        Lang::Nl,
        &[
            ("De aanval op Iran ging niet door.", &["unspecified attacks Iran denied"]),
            (
                "De ontmoeting tussen Trump en Poetin vond niet plaats.",
                &["Donald Trump meets Vladimir Putin denied"],
            ),
            ("De ontmoeting tussen Trump en Poetin vond plaats.", &["Donald Trump meets Vladimir Putin"]),
            ("Een verbod op Huawei is niet aan de orde.", &["unspecified bans Huawei hypothetical"]),
            ("De aanval op Iran verbaasde Irak niet.", &["unspecified attacks Iran"]),
            (
                "Het gerucht gaat dat Erdogan Assad zal ontmoeten.",
                &["Tayyip Erdogan meets Bashar al-Assad planned hedged"],
            ),
        ],
    );
    check(
        Lang::En,
        &[
            ("The attack on Iran did not happen.", &["unspecified attacks Iran denied"]),
            ("The attack on Iran did not surprise Iraq.", &["unspecified attacks Iran"]),
        ],
    );
}
