//! What the words of a deed and of an office tell besides: former offices, predecessors, capitals, treaties, mediations. A line a text.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn whoever_held_an_office_is_told_to_have_held_it() {
    check(
        Lang::Nl,
        &[
            (
                "Oud-premier Mark Rutte bekritiseerde Rusland.",
                &["Mark Rutte criticises Russia", "Mark Rutte leads Netherlands"],
            ),
            (
                "Nicolas Sarkozy, de voormalige president van Frankrijk, sprak in Parijs.",
                &["Nicolas Sarkozy leads France"],
            ),
            (
                "Ex-minister Ben Bot bezocht Iran.",
                &["Bernard Bot visits Iran", "Bernard Bot works_for Netherlands"],
            ),
            ("De beoogd premier Dick Schoof bezocht Iran.", &["Dick Schoof visits Iran"]),
            ("De kandidaat-president Marine Le Pen bezocht Iran.", &["Marine Le Pen visits Iran"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Former British prime minister Tony Blair visited Iraq.",
                &["Tony Blair leads United Kingdom", "Tony Blair visits Iraq"],
            ),
            (
                "Nicolas Sarkozy, a former president of France, visited Iraq.",
                &["Nicolas Sarkozy leads France", "Nicolas Sarkozy visits Iraq"],
            ),
            (
                "Mike Pompeo, a former director of the CIA, visited Iraq.",
                &["Mike Pompeo visits Iraq", "Mike Pompeo works_for Central Intelligence Agency"],
            ),
        ],
    );
}

#[test]
fn a_predecessor_is_succeeded() {
    check(
        Lang::Nl,
        &[
            (
                "Emmanuel Macron bekritiseerde zijn voorganger, François Hollande.",
                &[
                    "Emmanuel Macron criticises Francois Hollande",
                    "Emmanuel Macron succeeds Francois Hollande",
                ],
            ),
            (
                "Olaf Scholz prees zijn voorgangster Angela Merkel.",
                &["Olaf Scholz praises Angela Merkel", "Olaf Scholz succeeds Angela Merkel"],
            ),
            ("Zijn voorganger bezocht Rusland.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Olaf Scholz praised his predecessor Angela Merkel.",
                &["Olaf Scholz praises Angela Merkel", "Olaf Scholz succeeds Angela Merkel"],
            ),
            (
                "The pact was signed by Joe Biden's predecessor, Donald Trump.",
                &["Joe Biden succeeds Donald Trump"],
            ),
            ("His predecessor visited Russia.", &[]),
        ],
    );
}

#[test]
fn a_capital_lies_in_its_country() {
    check(
        Lang::Nl,
        &[
            (
                "De Syrische hoofdstad Damascus werd door Israël gebombardeerd.",
                &["Damascus located_in Syria", "Israel attacks Damascus"],
            ),
            (
                "Emmanuel Macron reisde naar de Libanese hoofdstad Beiroet.",
                &["Beirut located_in Lebanon", "Emmanuel Macron visits Lebanon"],
            ),
            (
                "Wolodymyr Zelensky reisde naar de Poolse hoofdstad Warschau.",
                &["Volodymyr Zelenskiy visits Poland", "Warsaw located_in Poland"],
            ),
            ("Damascus veroordeelde Israël.", &["Syria criticises Israel"]),
            ("De hoofdstad werd door Israël gebombardeerd.", &["Israel attacks hoofdstad"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Israel bombed the Syrian capital Damascus.",
                &["Damascus located_in Syria", "Israel attacks Damascus"],
            ),
            (
                "Emmanuel Macron travelled to the Lebanese capital, Beirut.",
                &["Beirut located_in Lebanon", "Emmanuel Macron visits Lebanon"],
            ),
            ("Damascus condemned Israel.", &["Syria criticises Israel"]),
        ],
    );
}

#[test]
fn a_subject_has_no_preposition() {
    check(
        Lang::En,
        &[
            (
                "Hamas rejected the deal a day after Israel bombed Rafah.",
                &["Hamas rejects deal", "Israel attacks Rafah"],
            ),
            (
                "Two days after France recognised Palestine, Israel criticised France.",
                &["France recognises Palestine", "Israel criticises France"],
            ),
            ("The talks ended before Russia attacked Kyiv.", &["Russia attacks Kyiv"]),
            ("After the attack by Russia, Ukraine criticised Iran.", &["Ukraine criticises Iran"]),
            ("Police shot at Hamas.", &["police attacks Hamas"]),
        ],
    );
}

#[test]
fn with_whom_a_treaty_is_made() {
    check(
        Lang::En,
        &[
            (
                "Under a deal reached with Vladimir Putin, France repaid Russia.",
                &["France agrees_with Vladimir Putin"],
            ),
            (
                "Under an agreement signed with Iran in 2015, Russia sold missiles.",
                &["Russia agrees_with Iran"],
            ),
            ("The treaty signed with Iran bound Russia.", &[]),
            ("Russia signed a treaty with Iran.", &["Russia agrees_with Iran"]),
            ("France reached Iran with a delegation.", &[]),
        ],
    );
}

#[test]
fn the_years_in_a_cell_are_imposed() {
    check(
        Lang::Nl,
        &[
            (
                "De rechtbank in Minsk legde Maria Kolesnikova elf jaar cel op.",
                &["rechtbank convicts Maria Kolesnikova"],
            ),
            (
                "Nazanin Zaghari-Ratcliffe kreeg vijf jaar cel opgelegd.",
                &["unspecified convicts Nazanin Zaghari-Ratcliffe"],
            ),
            ("Maria Kolesnikova zit al vijf jaar in de cel.", &["unspecified arrests Maria Kolesnikova"]),
            ("Vijf jaar na de cel sprak Maria Kolesnikova.", &[]),
        ],
    );
}

#[test]
fn both_break_off_their_ties() {
    check(
        Lang::Nl,
        &[
            (
                "Iran en Israël verbraken hun diplomatieke betrekkingen.",
                &["Iran breaks_with Israel", "Israel breaks_with Iran"],
            ),
            (
                "Polen en Belarus verbraken hun contacten.",
                &["Belarus breaks_with Poland", "Poland breaks_with Belarus"],
            ),
            ("Iran verbrak zijn betrekkingen met Israël.", &["Iran breaks_with Israel"]),
            ("Iran verbrak zijn betrekkingen.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Saudi Arabia and Iran severed their ties.",
                &["Iran breaks_with Saudi Arabia", "Saudi Arabia breaks_with Iran"],
            ),
            (
                "Poland and Belarus cut their diplomatic relations.",
                &["Belarus breaks_with Poland", "Poland breaks_with Belarus"],
            ),
            ("Iran severed its ties with Israel.", &["Iran breaks_with Israel"]),
            ("Iran severed its ties.", &[]),
        ],
    );
}

#[test]
fn what_is_acquired_is_a_company() {
    check(
        Lang::En,
        &[
            (
                "Google acquired Urchin, Zipdash and Picasa.",
                &["Google acquires Picasa", "Google acquires Urchin", "Google acquires Zipdash"],
            ),
            ("Russia acquired Crimea.", &[]),
            ("Iran bought Shahab.", &[]),
        ],
    );
}

#[test]
fn a_mediation_is_between_those_who_act_under_it() {
    check(
        Lang::Nl,
        &[
            (
                "Iran en Saoedi-Arabië herstelden de banden na Chinese bemiddeling.",
                &["China mediates Iran", "China mediates Saudi Arabia", "Iran cooperates_with Saudi Arabia"],
            ),
            (
                "Na bemiddeling van Qatar sloten Congo en Rwanda een bestand.",
                &[
                    "Democratic Republic of Congo agrees_with Rwanda",
                    "Democratic Republic of Congo ceases_fire Rwanda",
                    "Qatar mediates Democratic Republic of Congo",
                    "Qatar mediates Rwanda",
                ],
            ),
            (
                "Armenië en Azerbeidzjan ondertekenden het verdrag na bemiddeling door de Verenigde Staten.",
                &[
                    "Armenia agrees_with Azerbaijan",
                    "United States mediates Armenia",
                    "United States mediates Azerbaijan",
                ],
            ),
            (
                "Iran en Israël verwierpen de bemiddeling van China.",
                &["Iran rejects China", "Israel rejects China"],
            ),
            ("Iran prees de bemiddeling van China.", &["Iran praises China"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Iran and Saudi Arabia restored ties after Chinese mediation.",
                &["China mediates Iran", "China mediates Saudi Arabia", "Iran cooperates_with Saudi Arabia"],
            ),
            (
                "Iran and Saudi Arabia agreed to restore ties in a deal brokered by China.",
                &[
                    "China mediates Iran",
                    "China mediates Saudi Arabia",
                    "Iran agrees_with Saudi Arabia",
                    "Iran cooperates_with Saudi Arabia planned",
                ],
            ),
            (
                "Israel and Hamas agreed to a ceasefire brokered by Qatar.",
                &[
                    "Israel agrees_with Hamas",
                    "Israel ceases_fire Hamas",
                    "Qatar mediates Hamas",
                    "Qatar mediates Israel",
                ],
            ),
            ("The truce was brokered by Egypt and Qatar.", &["Egypt mediates truce", "Qatar mediates truce"]),
            ("Iran praised the mediation of China.", &["Iran praises China"]),
        ],
    );
}

#[test]
fn the_letters_of_a_country_are_of_the_whole_compound() {
    check(
        Lang::En,
        &[
            (
                "A US drone strike killed Ayman al-Zawahiri in Kabul.",
                &["United States kills Ayman al-Zawahiri"],
            ),
            ("A UK missile attack killed Junaid Hussain in Syria.", &["United Kingdom kills Junaid Hussain"]),
            ("A US air strike hit Raqqa.", &["United States attacks Raqqa"]),
            ("A drone strike killed Ayman al-Zawahiri in Kabul.", &["unspecified kills Ayman al-Zawahiri"]),
        ],
    );
}

#[test]
fn all_members_are_the_union() {
    check(
        Lang::Nl,
        &[
            ("De NAVO-landen steunden Oekraïne.", &["NATO supports Ukraine"]),
            ("De EU-landen veroordeelden Rusland.", &["European Union criticises Russia"]),
            ("De EU-lidstaten veroordeelden Rusland.", &["European Union criticises Russia"]),
            ("Drie NAVO-landen steunden Oekraïne.", &[]),
            ("Enkele EU-landen veroordeelden Rusland.", &[]),
        ],
    );
}

#[test]
fn declared_persona_non_grata() {
    check(
        Lang::Nl,
        &[
            (
                "België verklaarde de Rwandese diplomaten tot persona non grata.",
                &["Belgium expels Rwandan diplomats"],
            ),
            (
                "Niger verklaarde de Franse ambassadeur tot persona non grata.",
                &["Niger expels French diplomats"],
            ),
            (
                "Rusland verklaarde twee Duitse diplomaten persona non grata.",
                &["Russia expels German diplomats"],
            ),
            ("De ambassadeur was persona non grata.", &[]),
        ],
    );
}
