//! Several who act by their ministers, and those who are left out: a line a sentence, every claim it gives.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn ministers_of_two_countries_act_for_both() {
    check(
        Lang::Nl,
        &[
            (
                "De presidenten van Brazilië en Argentinië tekenden een verdrag.",
                &["Brazil agrees_with Argentina"],
            ),
            (
                "De ministers van Buitenlandse Zaken van Griekenland en Turkije hebben elkaar in Ankara ontmoet.",
                &["Greece meets Turkey"],
            ),
            (
                "De premiers van Spanje en België bezochten Israël.",
                &["Belgium visits Israel", "Spain visits Israel"],
            ),
            ("Franse en Duitse ministers ontmoetten elkaar in Parijs.", &["France meets Germany"]),
            // One minister, or of one country.
            ("De inwoners van Spanje en België vieren feest.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            ("The presidents of Serbia and Kosovo signed an agreement.", &["Serbia agrees_with Kosovo"]),
            ("The foreign ministers of Russia and Iran met in Moscow.", &["Russia meets Iran"]),
            ("French and German ministers met in Paris.", &["France meets Germany"]),
            ("The ministers met in Paris.", &[]),
        ],
    );
}

#[test]
fn who_is_left_out_takes_no_part() {
    check(
        Lang::En,
        &[
            (
                "It was North Korea, not Iran, that supplied the missiles to Russia.",
                &["North Korea supplies Russia"],
            ),
            ("France, not Germany, sent troops to Mali.", &["France deploys_to Mali"]),
            (
                "France and Germany sent troops to Mali.",
                &["France deploys_to Mali", "Germany deploys_to Mali"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Noord-Korea, niet Iran, leverde de raketten aan Rusland.", &["North Korea supplies Russia"]),
            ("Niet Frankrijk maar Duitsland stuurde troepen naar Mali.", &["Germany deploys_to Mali"]),
        ],
    );
}

#[test]
fn what_somebody_is_accused_of_is_hearsay() {
    check(
        Lang::Nl,
        &[
            (
                "Duitsland wordt ervan beschuldigd Israël wapens te leveren.",
                &["Germany supplies Israel hedged", "unspecified accuses Germany"],
            ),
            (
                "Iran wordt ervan verdacht drones aan Rusland te leveren.",
                &["Iran supplies Russia hedged", "unspecified accuses Iran"],
            ),
            ("Duitsland wordt gevraagd Israël wapens te leveren.", &["Germany supplies Israel hypothetical"]),
            (
                "Polen beschuldigt Duitsland ervan Israël wapens te leveren.",
                &["Germany supplies Israel by Poland", "Poland accuses Germany"],
            ),
        ],
    );
}

#[test]
fn a_verb_tells_whom_an_event_strikes_and_where_it_comes_from() {
    check(
        Lang::Nl,
        &[
            ("Amerikaanse sancties treffen Iran hard.", &["United States sanctions Iran"]),
            ("De door de VS opgelegde sancties troffen Iran.", &["United States sanctions Iran"]),
            ("Kritiek op Israël kwam van Ierland.", &["Ireland criticises Israel"]),
            ("Een storm trof Ierland.", &[]),
            ("De trein kwam uit Ierland.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            ("US sanctions have hit Iran hard.", &["United States sanctions Iran"]),
            ("Criticism of Israel came from Ireland.", &["Ireland criticises Israel"]),
            ("A storm hit Ireland.", &[]),
        ],
    );
}

#[test]
fn who_heads_an_organisation_is_who_did_so_then() {
    check(
        Lang::En,
        &[
            (
                "NATO's secretary-general visited Kyiv.",
                &["Jens Stoltenberg leads NATO", "Jens Stoltenberg visits Ukraine"],
            ),
            (
                "The UN chief urged Israel to show restraint.",
                &["Antonio Guterres leads United Nations", "Antonio Guterres requests Israel"],
            ),
            ("The UN human rights chief visited Kyiv.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[(
            "De EU-buitenlandchef bezocht Georgië.",
            &["Josep Borrell visits Georgia", "Josep Borrell works_for European Union"],
        )],
    );
}
