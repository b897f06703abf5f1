//! What is not, not yet or perhaps so: the same two parties in many constructions, a line each.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn what_lies_ahead_is_planned() {
    for sentence in [
        "Denemarken gaat Palestina erkennen.",
        "Denemarken staat op het punt Palestina te erkennen.",
        "Denemarken is voornemens Palestina te erkennen.",
        "Denemarken maakt zich op om Palestina te erkennen.",
    ] {
        check(Lang::Nl, &[(sentence, &["Denmark recognises Palestine planned"])]);
    }
    for sentence in [
        "Denmark is going to recognise Palestine.",
        "Denmark is about to recognise Palestine.",
        "Denmark is slated to recognise Palestine.",
        "Denmark voted to recognise Palestine.",
    ] {
        check(Lang::En, &[(sentence, &["Denmark recognises Palestine planned"])]);
    }
    check(
        Lang::Nl,
        &[
            // It came about, and it has.
            ("Denemarken ging Palestina erkennen.", &["Denmark recognises Palestine"]),
            ("Denemarken erkende Palestina.", &["Denmark recognises Palestine"]),
        ],
    );
}

#[test]
fn what_is_weighed_or_opposed_is_hypothetical() {
    for sentence in [
        "Denemarken aarzelt om Palestina te erkennen.",
        "Denemarken is bang om Palestina te erkennen.",
        "Denemarken behoort Palestina te erkennen.",
        "Denemarken wordt geacht Palestina te erkennen.",
    ] {
        check(Lang::Nl, &[(sentence, &["Denmark recognises Palestine hypothetical"])]);
    }
    for sentence in [
        "Denmark is reluctant to recognise Palestine.",
        "Denmark is wary of recognising Palestine.",
        "Denmark is against recognising Palestine.",
        "Denmark hesitated to recognise Palestine.",
        "Denmark was supposed to recognise Palestine.",
        "Denmark pretended to recognise Palestine.",
    ] {
        check(Lang::En, &[(sentence, &["Denmark recognises Palestine hypothetical"])]);
    }
    check(
        Lang::En,
        &[
            ("Denmark ended up recognising Palestine.", &["Denmark recognises Palestine"]),
            ("Denmark hesitated, then recognised Palestine.", &["Denmark recognises Palestine"]),
            ("Denmark managed to recognise Palestine.", &["Denmark recognises Palestine"]),
            // An event is no clause.
            ("Russia opened an attack on Kharkiv.", &["Russia attacks Kharkiv"]),
        ],
    );
}

#[test]
fn what_is_left_undone_or_false_is_denied() {
    check(
        Lang::Nl,
        &[
            (
                "Het gerucht dat Denemarken Palestina heeft erkend, is onwaar.",
                &["Denmark recognises Palestine denied hedged"],
            ),
            (
                "Berichten dat Denemarken Palestina heeft erkend, kloppen niet.",
                &["Denmark recognises Palestine denied"],
            ),
            ("Denemarken vergat Palestina te erkennen.", &["Denmark recognises Palestine denied"]),
        ],
    );
    // What follows from it is denied, not the deed.
    for sentence in [
        "Het feit dat Denemarken Palestina erkende, verandert niets.",
        "Het nieuws dat Denemarken Palestina erkende, verraste niemand.",
    ] {
        check(Lang::Nl, &[(sentence, &["Denmark recognises Palestine"])]);
    }
    for sentence in [
        "Denmark has yet to recognise Palestine.",
        "Denmark is unwilling to recognise Palestine.",
        "Instead of recognising Palestine, Denmark waited.",
        "Claims that Denmark recognised Palestine are false.",
    ] {
        check(Lang::En, &[(sentence, &["Denmark recognises Palestine denied"])]);
    }
    check(
        Lang::En,
        &[
            ("Denmark ruled out recognising Palestine.", &["Denmark recognises Palestine denied by Denmark"]),
            (
                "Denmark has not ruled out recognising Palestine.",
                &["Denmark recognises Palestine hypothetical by Denmark"],
            ),
            (
                "Denmark has neither recognised nor visited Palestine.",
                &["Denmark recognises Palestine denied", "Denmark visits Palestine denied"],
            ),
        ],
    );
}

#[test]
fn what_is_answered_was_done() {
    check(
        Lang::Nl,
        &[
            (
                "De actie is een vergelding voor het bombardement op Damascus.",
                &["unspecified attacks Damascus"],
            ),
            ("De sancties zijn een antwoord op de aanval op Oekraïne.", &["unspecified attacks Ukraine"]),
            // What somebody comes for lies ahead.
            (
                "Blinken bezocht Jordanië voor overleg met koning Abdullah.",
                &[
                    "Antony Blinken visits Jordan",
                    "Antony Blinken negotiates_with King Abdullah II planned",
                    "King Abdullah II leads Jordan",
                ],
            ),
        ],
    );
}

#[test]
fn what_others_do_is_not_denied_with_who_is_kept_out() {
    check(
        Lang::En,
        &[
            (
                "Orbán denied that Hungary had delayed the vote at the request of Russia.",
                &["Russia requests Hungary denied"],
            ),
            ("Hungary delayed the vote at the request of Russia.", &["Russia requests Hungary"]),
            (
                "Ukraine was not invited to the talks between the US and Russia.",
                &["United States negotiates_with Russia planned"],
            ),
            (
                "The EU failed to agree on new sanctions against Russia.",
                &["unspecified sanctions Russia hypothetical"],
            ),
            (
                "France did not say whether it would arrest Netanyahu.",
                &["France arrests Benjamin Netanyahu denied hypothetical by France"],
            ),
        ],
    );
}

#[test]
fn whom_one_blames_or_thanks_for_a_deed_did_it() {
    check(
        Lang::En,
        &[
            (
                "Russia rebuked Turkey for supplying drones to Ukraine.",
                &["Russia criticises Turkey", "Turkey supplies Ukraine"],
            ),
            (
                "Biden hailed Poland for sending tanks to Ukraine.",
                &["Joe Biden praises Poland", "Poland supplies Ukraine"],
            ),
            (
                "Russia invaded Ukraine for joining NATO.",
                &["Russia invades Ukraine", "Ukraine member_of NATO"],
            ),
            // A means; and what the subject does afterwards.
            ("Iran used Syria for attacking Israel.", &["Iran attacks Israel"]),
            (
                "Russia rebuked Turkey after attacking Georgia.",
                &["Russia criticises Turkey", "Russia attacks Georgia"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Moskou kapittelde Turkije voor het leveren van drones aan Oekraïne.",
                &["Russia criticises Turkey", "Turkey supplies Ukraine"],
            ),
            (
                "Orbán laakte Brussel om het steunen van Oekraïne.",
                &["Viktor Orban criticises European Union", "European Union supports Ukraine"],
            ),
            (
                "Duitsland verbande twee mannen wegens het leveren van wapens aan Iran.",
                &["Germany expels twee mannen", "twee mannen supplies Iran"],
            ),
        ],
    );
}

#[test]
fn whoever_is_accused_does_it_though_nobody_knows_him() {
    check(
        Lang::En,
        &[
            ("Putin accused foreign powers of waging a hybrid war against Russia.", &[]),
            (
                "Ukraine charged a soldier with supplying Russia with maps.",
                &["Ukraine charges soldier", "soldier supplies Russia by Ukraine"],
            ),
            ("Germany jailed two men for spying for Iran.", &["Germany arrests two men"]),
        ],
    );
    check(
        Lang::Nl,
        &[(
            "Joelia Navalnaja beschuldigt Poetin van moord op Navalny.",
            &[
                "Yulia Navalnaya accuses Vladimir Putin",
                "Vladimir Putin kills Alexei Navalny by Yulia Navalnaya",
            ],
        )],
    );
}

#[test]
fn what_an_accused_denies_in_passing_is_the_accusation() {
    check(
        Lang::En,
        &[
            (
                "Washington accuses Iran of supplying drones to Russia, which Tehran denies.",
                &[
                    "United States accuses Iran",
                    "Iran supplies Russia hedged by United States",
                    "Iran supplies Russia denied by Iran",
                    "Iran rejects United States",
                ],
            ),
            (
                "Amnesty accused Israel of genocide in Gaza, which Israel rejects.",
                &["Amnesty International accuses Israel", "Israel rejects Amnesty International"],
            ),
            (
                "Russia accused Ukraine of attacking the Kremlin, which Kyiv denied.",
                &[
                    "Russia accuses Ukraine",
                    "Ukraine attacks Kremlin hedged by Russia",
                    "Ukraine attacks Kremlin denied by Ukraine",
                    "Ukraine rejects Russia",
                ],
            ),
            // Whoever is meant says it himself; nobody was accused.
            ("Iran has accused Iraq, which denied the charge.", &["Iran accuses Iraq", "Iraq rejects Iran"]),
            ("Poland visited Hungary, which denied the charge.", &["Poland visits Hungary"]),
        ],
    );
}

#[test]
fn what_is_hardly_or_nearly_done_is_not() {
    for sentence in [
        "Norway rarely criticised Israel.",
        "Norway has seldom condemned Israel.",
        "Norway scarcely criticised Israel.",
    ] {
        check(Lang::En, &[(sentence, &["Norway criticises Israel denied"])]);
    }
    check(
        Lang::Nl,
        &[
            ("Noorwegen bekritiseert Israël zelden.", &["Norway criticises Israel denied"]),
            ("Noorwegen bekritiseerde Israël vaak.", &["Norway criticises Israel"]),
            (
                "Noorwegen ging akkoord met het erkennen van Kosovo.",
                &["Norway agrees_with Kosovo", "Norway recognises Kosovo planned"],
            ),
        ],
    );
    check(
        Lang::En,
        &[
            ("Norway came close to recognising Somaliland.", &["Norway recognises Somaliland hypothetical"]),
            ("Norway came near to attacking Libya.", &["Norway attacks Libya hypothetical"]),
            ("Norway is nowhere near recognising Somaliland.", &["Norway recognises Somaliland denied"]),
            ("Norway is yet to recognise Somaliland.", &["Norway recognises Somaliland denied"]),
            (
                "Norway consented to training Somalia.",
                &["Norway agrees_with Somalia", "Norway trains Somalia planned"],
            ),
            ("Norway closely supports Somaliland.", &["Norway supports Somaliland"]),
        ],
    );
}

#[test]
fn what_a_time_clause_in_the_present_tells_has_yet_to_come() {
    check(
        Lang::En,
        &[
            ("Merkel will rest when Putin visits Berlin.", &["Vladimir Putin visits Germany hypothetical"]),
            ("Before Turkey attacks Cyprus, it will rain.", &["Turkey attacks Cyprus hypothetical"]),
            ("Whenever Turkey attacks Cyprus, it rains.", &["Turkey attacks Cyprus hypothetical"]),
            ("When Putin visited Berlin, Merkel rested.", &["Vladimir Putin visits Germany"]),
            ("While Turkey attacks Cyprus, it rains.", &["Turkey attacks Cyprus"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Het blijft donker totdat Turkije Cyprus aanvalt.", &["Turkey attacks Cyprus hypothetical"]),
            ("Voordat Turkije Cyprus aanvalt, gaat het regenen.", &["Turkey attacks Cyprus hypothetical"]),
            ("Voordat Turkije Cyprus aanviel, regende het.", &["Turkey attacks Cyprus"]),
            ("Terwijl Turkije Cyprus aanvalt, regent het.", &["Turkey attacks Cyprus"]),
        ],
    );
}

#[test]
fn what_an_attribute_tells_is_not_denied_with_its_clause() {
    check(
        Lang::Nl,
        &[
            (
                "Merkel is niet een van de door Rusland gesanctioneerde politici.",
                &["Russia sanctions officials"],
            ),
            ("Dat zijn niet de door Rusland gesanctioneerde politici.", &["Russia sanctions officials"]),
            ("Rusland heeft de journalisten niet opgepakt.", &["Russia arrests journalisten denied"]),
        ],
    );
}

#[test]
fn a_change_that_does_not_come_leaves_what_there_was() {
    check(
        Lang::Nl,
        &[
            ("Noorwegen besloot de steun aan Oekraïne niet te verhogen.", &["Norway supports Ukraine"]),
            ("Noorwegen breidt de sancties tegen Rusland niet uit.", &["Norway sanctions Russia"]),
            ("Noorwegen geeft Oekraïne geen steun.", &["Norway supports Ukraine denied"]),
        ],
    );
    check(
        Lang::En,
        &[
            ("Norway did not increase its support for Ukraine.", &["Norway supports Ukraine"]),
            ("Norway did not tighten its sanctions against Russia.", &["Norway sanctions Russia"]),
            ("Norway's attack on Libya could lead to war.", &["Norway attacks Libya"]),
            ("Norway's bombing of Libya has not ended the war.", &["Norway attacks Libya"]),
            ("Norway's bombing of Libya has not ended.", &["Norway attacks Libya"]),
            ("Norway did not provide support to Ukraine.", &["Norway supports Ukraine denied"]),
            ("Norway did not impose sanctions on Russia.", &["Norway sanctions Russia denied"]),
        ],
    );
}

#[test]
fn what_was_not_done_until_a_time_was_done_then() {
    check(
        Lang::En,
        &[
            ("Norway did not recognise Palestine until 2024.", &["Norway recognises Palestine"]),
            ("Norway did not withdraw from Iraq until May 2006.", &["Norway withdraws_from Iraq"]),
            ("Norway did not sanction Russia until Denmark asked for help.", &["Norway sanctions Russia"]),
            ("Norway has not recognised Kosovo until now.", &["Norway recognises Kosovo denied"]),
            ("Norway did not recognise Somaliland in 2024.", &["Norway recognises Somaliland denied"]),
        ],
    );
}
