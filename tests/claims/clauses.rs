//! Which clause a party belongs to: second clauses, relative clauses, predicates. A line a sentence: every claim it gives,
//! `subject relation object`, with what is unusual of its status.

use graaf::base::Lang;

use crate::told;

fn check(lang: Lang, table: &[(&str, &[&str])]) {
    told::check(lang, told::line, table);
}

#[test]
fn who_acts_in_a_second_clause_is_not_acted_on_in_the_first() {
    check(
        Lang::Nl,
        &[
            (
                "Israël bombardeerde Libanon en Syrië veroordeelde de aanval.",
                &["Israel attacks Lebanon", "Syria criticises aanval"],
            ),
            (
                "Turkije steunt Azerbeidzjan en Frankrijk steunt Armenië.",
                &["France supports Armenia", "Turkey supports Azerbaijan"],
            ),
            ("De VS legden sancties op aan Iran en China nam wraak.", &["United States sanctions Iran"]),
            (
                "Rutte sprak met Zelensky en Biden belde Poetin.",
                &["Joe Biden calls Vladimir Putin", "Mark Rutte meets Volodymyr Zelenskiy"],
            ),
            (
                "Israël bombardeerde Libanon en de Syrische president Bashar al-Assad veroordeelde de aanval.",
                &[
                    "Bashar al-Assad criticises aanval",
                    "Bashar al-Assad leads Syria",
                    "Israel attacks Lebanon",
                ],
            ),
            // One clause with two of a kind, and one subject with two verbs.
            (
                "Rusland viel Oekraïne en Georgië binnen.",
                &["Russia invades Georgia", "Russia invades Ukraine"],
            ),
            (
                "Rusland steunt Iran en China en bedreigt Polen.",
                &["Russia supports China", "Russia supports Iran", "Russia threatens Poland"],
            ),
            ("Gisteren steunden Iran en Rusland Syrië.", &["Iran supports Syria", "Russia supports Syria"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Israel bombed Lebanon and Syria condemned the attack.",
                &["Israel attacks Lebanon", "Syria criticises attack"],
            ),
            (
                "Turkey supports Azerbaijan and France backs Armenia.",
                &["France supports Armenia", "Turkey supports Azerbaijan"],
            ),
            (
                "Iran sanctioned Israel and Saudi Arabia praised the United States.",
                &["Iran sanctions Israel", "Saudi Arabia praises United States"],
            ),
            (
                "The United States slapped sanctions on Iran and China retaliated with tariffs of its own.",
                &["United States sanctions Iran"],
            ),
            (
                "Officials said Iran and Russia attacked Syria.",
                &["Iran attacks Syria", "Russia attacks Syria"],
            ),
            (
                "Poland says Russia and Belarus are threatening Lithuania.",
                &["Belarus threatens Lithuania", "Russia threatens Lithuania"],
            ),
            ("The meeting between Macron and Scholz lasted an hour.", &["Emmanuel Macron meets Olaf Scholz"]),
            ("Russia invaded Ukraine and Georgia.", &["Russia invades Georgia", "Russia invades Ukraine"]),
        ],
    );
}

#[test]
fn a_relative_clause_is_closed_by_its_comma() {
    check(
        Lang::Nl,
        &[
            (
                "Rusland, dat Syrië steunt, en Turkije, dat de rebellen bewapent, sloten een akkoord.",
                &["Russia agrees_with Turkey", "Russia supports Syria", "Turkey supplies rebels"],
            ),
            (
                "Rusland en China, die Syrië steunen, onthielden zich van stemming.",
                &["China supports Syria", "Russia supports Syria"],
            ),
        ],
    );
    check(
        Lang::En,
        &[(
            "Russia, which backs Syria and Venezuela, criticised Israel.",
            &["Russia criticises Israel", "Russia supports Syria", "Russia supports Venezuela"],
        )],
    );
}

#[test]
fn what_somebody_becomes_or_remains_is_said_of_him() {
    check(
        Lang::Nl,
        &[
            ("Finland werd lid van de NAVO.", &["Finland member_of NATO"]),
            ("Finland is in 2023 lid geworden van de NAVO.", &["Finland member_of NATO"]),
            ("Hongarije blijft lid van de Europese Unie.", &["Hungary member_of European Union"]),
            ("Turkije werd een bondgenoot van Azerbeidzjan.", &["Turkey allied_with Azerbaijan"]),
            ("Oekraïne werd geen lid van de NAVO.", &["Ukraine member_of NATO denied"]),
            ("Oekraïne wil lid worden van de NAVO.", &["Ukraine member_of NATO planned"]),
            (
                "Als Oekraïne lid wordt van de NAVO, reageert Rusland.",
                &["Ukraine member_of NATO hypothetical"],
            ),
        ],
    );
    check(
        Lang::En,
        &[
            ("Finland became a member of NATO in 2023.", &["Finland member_of NATO"]),
            ("Sweden is NATO's newest member.", &["Sweden member_of NATO"]),
            ("Jordan is a US ally.", &["Jordan allied_with United States"]),
            ("Turkey became an ally of Azerbaijan.", &["Turkey allied_with Azerbaijan"]),
            ("Croatia hopes to become a member of NATO.", &["Croatia member_of NATO hypothetical"]),
            // A body that only lends its name to a noun is nowhere.
            ("Turkey's parliament approved Sweden's NATO membership.", &[]),
        ],
    );
}

#[test]
fn a_finite_verb_goes_on_with_a_finite_verb() {
    check(
        Lang::En,
        &[(
            "Poland accused Belarus of supporting Russia and threatened Lithuania.",
            &["Belarus supports Russia", "Poland accuses Belarus", "Poland threatens Lithuania"],
        )],
    );
}

#[test]
fn a_title_is_of_the_name_beside_it_whoever_holds_the_office_today() {
    check(Lang::En, &[("Iran's foreign minister Ali Bagheri left.", &["Ali Bagheri Kani works_for Iran"])]);
    check(
        Lang::Nl,
        &[
            ("Rutte is benoemd tot secretaris-generaal van de NAVO.", &["unspecified appoints Mark Rutte"]),
            (
                "Op zaterdag beschuldigde de Noord-Koreaanse minister van Buitenlandse Zaken, Ri Yong-ho, de VS van sabotage.",
                &["Ri Yong-ho accuses United States", "Ri Yong-ho works_for North Korea"],
            ),
        ],
    );
}

#[test]
fn who_is_punished_did_what_it_is_for() {
    check(
        Lang::Nl,
        &[
            (
                "De rechtbank in Den Haag veroordeelde twee Russen voor het neerhalen van vlucht MH17.",
                &["Russians attacks MH17", "rechtbank convicts Russians"],
            ),
            (
                "Navalny werd gearresteerd wegens het bekritiseren van Poetin.",
                &["Alexei Navalny criticises Vladimir Putin", "unspecified arrests Alexei Navalny"],
            ),
            // What somebody does it for, and when, is his own.
            (
                "Rusland arresteerde Navalny om Poetin te beschermen.",
                &["Russia arrests Alexei Navalny", "Russia protects Vladimir Putin planned"],
            ),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Iran jailed Narges Mohammadi for criticising Ali Khamenei.",
                &["Iran arrests Narges Mohammadi", "Narges Mohammadi criticises Ali Khamenei"],
            ),
            (
                "A court convicted two Russians of killing Zelimkhan Khangoshvili.",
                &["Russians kills Zelimkhan Khangoshvili", "court convicts Russians"],
            ),
            (
                "Russia arrested Navalny after accusing Germany of interference.",
                &["Russia accuses Germany", "Russia arrests Alexei Navalny"],
            ),
        ],
    );
}

#[test]
fn a_clause_has_a_subject_and_its_verb_all_its_parts() {
    check(
        Lang::Nl,
        &[
            (
                "De Turkse rechtbank veroordeelde Ekrem Imamoglu.",
                &["Turkse rechtbank convicts Ekrem Imamoglu"],
            ),
            ("De Europese Commissie legde Google een boete op.", &["European Commission convicts Google"]),
            (
                "Het IMF keurde een lening van 7 miljard dollar aan Pakistan goed.",
                &["International Monetary Fund funds Pakistan"],
            ),
            ("Drones leverde Iran aan Rusland.", &["Iran supplies Russia"]),
            ("Trump noemde Poetin een genie.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Trump imposed tariffs on imports from Mexico and Canada.",
                &["Donald Trump sanctions Canada", "Donald Trump sanctions Mexico"],
            ),
            ("Houthi rebels attacked an Israeli-owned ship.", &["Houthis attacks Israeli-owned ship"]),
            (
                "The US military carried out strikes on Houthi targets in Yemen.",
                &["US military attacks Houthis"],
            ),
        ],
    );
}

#[test]
fn headlines_leave_out_what_a_sentence_has() {
    check(
        Lang::En,
        &[
            ("Biden, Xi meet in San Francisco", &["Joe Biden meets Xi Jinping"]),
            ("US to withdraw troops from Niger", &["United States withdraws_from Niger planned"]),
            ("Trump threatens EU with tariffs", &["Donald Trump threatens European Union"]),
            ("Israel kills Hamas leader in Beirut", &["Israel kills Hamas leader"]),
            (
                "Hungary opposed EU aid to Ukraine.",
                &["European Union aids Ukraine hypothetical", "Hungary rejects European Union"],
            ),
            ("Biden, who met Xi, praised China.", &["Joe Biden meets Xi Jinping", "Joe Biden praises China"]),
        ],
    );
}

#[test]
fn participles_share_their_auxiliary_and_agents_stay_in_their_clause() {
    check(
        Lang::Nl,
        &[
            (
                "Assadollah Assadi werd in Duitsland aangehouden en in oktober aan België uitgeleverd.",
                &["Germany arrests Assadollah Assadi"],
            ),
            (
                "Navalny werd opgepakt en door een rechtbank veroordeeld tot negen jaar cel.",
                &["rechtbank convicts Alexei Navalny", "unspecified arrests Alexei Navalny"],
            ),
            // No two letters at the end of a name are a word ("as"), and nobody urges himself.
            ("Ecowas brengt troepenmacht in gereedheid wegens coup in Niger", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Hezbollah, which is backed by Iran, fired rockets at northern Israel.",
                &["Hezbollah attacks Israel", "Iran supports Hezbollah"],
            ),
            ("The Taliban captured Kabul.", &["Taliban occupies Kabul"]),
            ("Yevgeny Prigozhin died in a plane crash.", &[]),
        ],
    );
}
