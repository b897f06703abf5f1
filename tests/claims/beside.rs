//! Who is a party and who only stands beside one: titles in enumerations, relative clauses, members, owners of owners. A line a sentence: every
//! claim it gives; beside each class sentences that must stay as they are.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn who_bears_a_title_is_one_member_of_a_list() {
    check(
        Lang::En,
        &[
            (
                "Ban Ki-moon and UN envoy Staffan de Mistura held talks with Assad.",
                &[
                    "Ban Ki-moon meets Bashar al-Assad",
                    "Ban Ki-moon negotiates_with Bashar al-Assad",
                    "Staffan de Mistura meets Bashar al-Assad",
                    "Staffan de Mistura negotiates_with Bashar al-Assad",
                    "Staffan de Mistura works_for United Nations",
                ],
            ),
            (
                "Macron and EU chief Ursula von der Leyen visited Beijing.",
                &[
                    "Emmanuel Macron visits China",
                    "Ursula von der Leyen leads European Union",
                    "Ursula von der Leyen visits China",
                ],
            ),
            (
                "Norwegian envoy Jan Egeland and US envoy Steve Witkoff met in Geneva.",
                &[
                    "Jan Egeland meets Steve Witkoff",
                    "Jan Egeland works_for Norway",
                    "Steve Witkoff works_for United States",
                ],
            ),
            // A country that is a member itself, a title without a list, a new clause.
            (
                "Germany and French president Emmanuel Macron condemned Iran.",
                &[
                    "Emmanuel Macron criticises Iran",
                    "Emmanuel Macron leads France",
                    "Germany criticises Iran",
                ],
            ),
            (
                "Iran and Turkey backed Hamas leader Ismail Haniyeh.",
                &[
                    "Iran supports Ismail Haniyeh",
                    "Ismail Haniyeh leads Hamas",
                    "Turkey supports Ismail Haniyeh",
                ],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[(
            "Rutte en Duits bondskanselier Olaf Scholz veroordeelden Iran.",
            &["Mark Rutte criticises Iran", "Olaf Scholz criticises Iran", "Olaf Scholz leads Germany"],
        )],
    );
}

#[test]
fn whose_fighters_they_are_and_what_is_only_asked() {
    check(
        Lang::En,
        &[
            ("Hezbollah, whose fighters Iran trained, is a party.", &["Iran trains Hezbollah"]),
            (
                "Hezbollah, whose fighters were trained by Iran, attacked Israel.",
                &["Hezbollah attacks Israel", "Iran trains Hezbollah"],
            ),
            ("Turkey, whose troops invaded Syria in 2016, said nothing.", &["Turkey invades Syria"]),
            // Each has an army of its own; who was a member is the body no longer.
            ("Russia and Ukraine both mobilised their armies.", &["Russia mobilises Russian military"]),
            ("Former members of Hamas criticised Iran.", &[]),
            ("Six members of Hezbollah attacked Israel.", &["Hezbollah attacks Israel"]),
            // A question asks for an answer; what comes first may be a condition.
            ("\"When will you leave Syria?\" Erdogan asked Putin.", &[]),
            ("Should Iran show any evidence, the IAEA will study it, said Grossi.", &[]),
            ("Erdogan asked Putin for help.", &["Tayyip Erdogan requests Vladimir Putin"]),
            (
                "Iran should leave Syria, Israel said.",
                &["Iran withdraws_from Syria hypothetical by Israel", "Israel requests Iran"],
            ),
        ],
    );
}

#[test]
fn whoever_is_authorised_does_it() {
    check(
        Lang::En,
        &[
            (
                "Biden authorised the CIA to arm Syrian rebels.",
                &["Central Intelligence Agency supplies Syrian rebels planned"],
            ),
            (
                "Biden directed the Pentagon to help Ukraine.",
                &["Joe Biden demands Pentagon", "Pentagon aids Ukraine planned by Joe Biden"],
            ),
            ("The crisis led Egypt to recognise Israel.", &["Egypt recognises Israel"]),
        ],
    );
    check(
        Lang::Nl,
        &[("De VN-Veiligheidsraad machtigde de NAVO Libië te bombarderen.", &["NATO attacks Libya planned"])],
    );
}

#[test]
fn a_relative_clause_does_not_part_a_subject_from_its_verb() {
    check(
        Lang::En,
        &[
            (
                "The Taliban, whose leaders were sheltered by Pakistan, attacked Afghan soldiers.",
                &["Taliban attacks Afghan military"],
            ),
            (
                "Turkey, to whom Russia sold missiles, attacked Syria.",
                &["Russia supplies Turkey", "Turkey attacks Syria"],
            ),
            (
                "Hamas, which was trained by Iran, attacked Israel.",
                &["Hamas attacks Israel", "Iran trains Hamas"],
            ),
            // Who stands in the clause does what it tells.
            ("When China asked it, Russia supplied gas.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Turkije, waarvan het leger groot is, viel Syrië aan.", &["Turkey attacks Syria"]),
            (
                "Iran, waarmee Rusland samenwerkt, leverde drones aan Soedan.",
                &["Iran supplies Sudan", "Russia cooperates_with Iran"],
            ),
            (
                "Hezbollah, wiens leider door Israël werd gedood, bestookte Haifa.",
                &["Hezbollah attacks Haifa"],
            ),
            ("Toen Poetin sprak, leverde Iran drones aan Soedan.", &["Iran supplies Sudan"]),
        ],
    );
}

#[test]
fn a_war_taken_on_is_against_others_and_a_delegation_is_its_senders() {
    check(
        Lang::Nl,
        &[
            ("Egypte en Syrië gingen in 1973 de oorlog aan.", &[]),
            (
                "Frankrijk en België gingen de strijd aan met Iran.",
                &["Belgium fights Iran", "France fights Iran"],
            ),
            ("Rusland en Oekraïne voeren oorlog.", &["Russia fights Ukraine"]),
            ("Een delegatie van Hamas heeft in Caïro met Egypte gesproken.", &["Hamas meets Egypt"]),
            ("Onderhandelaars van Hamas spraken in Doha met Qatar.", &["Hamas meets Qatar"]),
            ("Een Iraanse delegatie sprak in Genève met de EU.", &["Iranian diplomats meets European Union"]),
        ],
    );
    check(
        Lang::En,
        &[("Negotiators of Hamas met Egyptian officials in Cairo.", &["Hamas meets Egyptian officials"])],
    );
}

#[test]
fn a_participle_says_it_of_those_before_it() {
    check(
        Lang::En,
        &[
            (
                "Iran, backed by Russia, and Syria attacked Israel.",
                &["Iran attacks Israel", "Russia supports Iran", "Syria attacks Israel"],
            ),
            (
                "Duke University, located in North Carolina, and Yale University signed a deal.",
                &["Duke University agrees_with Yale University", "Duke University located_in North Carolina"],
            ),
            (
                "Iran and Syria, backed by Russia, attacked Israel.",
                &[
                    "Iran attacks Israel",
                    "Russia supports Iran",
                    "Russia supports Syria",
                    "Syria attacks Israel",
                ],
            ),
            // Who arrested him handed nothing over.
            ("The bomb was found during his arrest by the FBI and given to the Egyptian authorities.", &[]),
            (
                "Zacarias Moussaoui was arrested by the FBI in Minnesota.",
                &["Federal Bureau of Investigation arrests Zacarias Moussaoui"],
            ),
            (
                "Blinken talked to Abbas and the Hamas leader Ismail Haniyeh.",
                &[
                    "Antony Blinken meets Ismail Haniyeh",
                    "Antony Blinken meets Mahmoud Abbas",
                    "Ismail Haniyeh leads Hamas",
                ],
            ),
        ],
    );
}

#[test]
fn who_sees_himself_forced_does_what_he_is_forced_to() {
    check(
        Lang::Nl,
        &[
            (
                "Rusland zag zich gedwongen troepen uit Cherson terug te trekken.",
                &["Russia withdraws_from Kherson"],
            ),
            ("Iran voelde zich genoodzaakt Israël aan te vallen.", &["Iran attacks Israel"]),
            ("Frankrijk achtte zich verplicht Polen te helpen.", &["France aids Poland"]),
            // Who forces others stays who forces.
            ("De VN dwongen Irak troepen terug te trekken.", &["United Nations demands Iraq"]),
            ("Gedwongen arbeid komt in Qatar voor.", &[]),
        ],
    );
}

#[test]
fn an_office_behind_a_comma_is_of_the_name_before_it() {
    check(
        Lang::En,
        &[
            (
                "Antony Blinken, the American secretary of state, and Hakan Fidan, the Turkish foreign minister, met in Ankara.",
                &[
                    "Antony Blinken meets Hakan Fidan",
                    "Antony Blinken works_for United States",
                    "Hakan Fidan works_for Turkey",
                ],
            ),
            (
                "Emmanuel Macron, the French president, and Olaf Scholz, the German chancellor, visited Kyiv.",
                &[
                    "Emmanuel Macron leads France",
                    "Emmanuel Macron visits Ukraine",
                    "Olaf Scholz leads Germany",
                    "Olaf Scholz visits Ukraine",
                ],
            ),
            (
                "Sergei Lavrov, the Russian minister, and Hossein Amir-Abdollahian, the Iranian minister, shook hands.",
                &[
                    "Hossein Amir-Abdollahian works_for Iran",
                    "Sergei Lavrov meets Hossein Amir-Abdollahian",
                    "Sergei Lavrov works_for Russia",
                ],
            ),
            // One name with its office, and an enumeration of bodies.
            (
                "Joe Biden, the US president, criticised Israel.",
                &["Joe Biden criticises Israel", "Joe Biden leads United States"],
            ),
            (
                "Iran, the United States, and the European Union signed a deal.",
                &[
                    "Iran agrees_with European Union",
                    "Iran agrees_with United States",
                    "United States agrees_with European Union",
                ],
            ),
        ],
    );
}

#[test]
fn what_is_told_of_an_accuser_is_not_his_accusation() {
    check(
        Lang::En,
        &[
            (
                "Putin, who was sanctioned by Canada, accused Ukraine.",
                &["Canada sanctions Vladimir Putin", "Vladimir Putin accuses Ukraine"],
            ),
            (
                "Trump accused Iran, which was attacked by Israel, of killing civilians.",
                &[
                    "Donald Trump accuses Iran",
                    "Iran kills civilians hedged by Donald Trump",
                    "Israel attacks Iran",
                ],
            ),
            (
                "Ukraine accused Russia of attacking Odesa.",
                &["Russia attacks Odesa hedged by Ukraine", "Ukraine accuses Russia"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Poetin, die door Canada werd bekritiseerd, beschuldigde Oekraïne.",
                &["Canada criticises Vladimir Putin", "Vladimir Putin accuses Ukraine"],
            ),
            (
                "Oekraïne beschuldigt Rusland van het aanvallen van Odesa.",
                &["Russia attacks Odesa by Ukraine", "Ukraine accuses Russia"],
            ),
        ],
    );
}

#[test]
fn a_coalition_is_its_members_and_who_is_handed_over_is_no_goods() {
    check(
        Lang::Nl,
        &[
            (
                "Een coalitie van Saoedi-Arabië en Egypte bombardeerde Jemen.",
                &["Egypt attacks Yemen", "Saudi Arabia attacks Yemen"],
            ),
            (
                "Het consortium van Shell en BP nam Gazprom over.",
                &["BP acquires Gazprom", "Shell acquires Gazprom"],
            ),
            ("Macron riep Poetin op de aanval te stoppen.", &["Emmanuel Macron requests Vladimir Putin"]),
            ("Duitsland riep Turkije op de grens te openen.", &["Germany requests Turkey"]),
            (
                "Trump ontsloeg drie functionarissen, onder wie Mike Pompeo en John Bolton.",
                &["Donald Trump dismisses John Bolton", "Donald Trump dismisses Mike Pompeo"],
            ),
            // One member is no coalition, and what stops by itself asks nobody.
            ("De coalitie van Rutte steunt Oekraïne.", &[]),
            ("Rusland riep de noodtoestand uit.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "A coalition of Saudi Arabia and Egypt bombed Yemen.",
                &["Egypt attacks Yemen", "Saudi Arabia attacks Yemen"],
            ),
            ("Ecuador granted Julian Assange asylum.", &["Ecuador shelters Julian Assange"]),
            ("Germany gave Edward Snowden asylum.", &["Germany shelters Edward Snowden"]),
            ("Microsoft sold Nokia to Foxconn.", &["Foxconn acquires Nokia"]),
            ("Germany sold tanks to Ukraine.", &["Germany supplies Ukraine"]),
        ],
    );
}

#[test]
fn a_country_is_one_whatever_its_name() {
    check(
        Lang::En,
        &[
            (
                "The United States said it had supplied drones to Ukraine.",
                &["United States supplies Ukraine by United States"],
            ),
            (
                "The Netherlands said it had expelled Russian diplomats.",
                &["Netherlands expels Russian diplomats by Netherlands"],
            ),
            (
                "The United Nations said it had sent inspectors to Iran.",
                &["United Nations deploys_to Iran by United Nations"],
            ),
            // Two countries are not one, nor is a people.
            ("Germany and Denmark said it was cold.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[(
            "De VS zeiden dat ze drones aan Oekraïne hadden geleverd.",
            &["United States supplies Ukraine by United States"],
        )],
    );
}
