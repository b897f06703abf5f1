//! What sceptical readers of whole articles found misread: each class with what it must give and what it must leave alone.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn who_is_cleared_of_a_deed_did_not_do_it() {
    check(
        Lang::En,
        &[
            (
                "The court cleared Amanda Knox of murdering Meredith Kercher.",
                &["Amanda Knox kills Meredith Kercher denied"],
            ),
            (
                "A jury acquitted George Zimmerman of murdering Trayvon Martin.",
                &["George Zimmerman kills Trayvon Martin denied"],
            ),
            (
                "A jury acquitted George Zimmerman of the murder of Trayvon Martin.",
                &["George Zimmerman kills Trayvon Martin denied"],
            ),
            // Who is convicted or accused did it, or may have.
            (
                "A court convicted Derek Chauvin of murdering George Floyd.",
                &["court convicts Derek Chauvin", "Derek Chauvin kills George Floyd"],
            ),
            ("Turkey cleared the rebels from Afrin.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Amanda Knox werd vrijgesproken van de moord op Meredith Kercher.",
                &["Amanda Knox kills Meredith Kercher denied"],
            ),
            (
                "De rechtbank veroordeelde Volkert van der Graaf voor de moord op Pim Fortuyn.",
                &["rechtbank convicts Volkert van der Graaf", "Volkert van der Graaf kills Pim Fortuyn"],
            ),
        ],
    );
}

#[test]
fn who_stands_before_a_gerund_does_it() {
    check(
        Lang::En,
        &[
            ("Estonia fears Russia attacking Latvia.", &["Russia attacks Latvia possible"]),
            ("The chance of China invading Taiwan grows.", &["China invades Taiwan possible"]),
            ("Poland resents Germany buying gas from Russia.", &["Germany orders_from Russia hypothetical"]),
            (
                "Israel worries about Iran supplying Hezbollah with missiles.",
                &["Iran supplies Hezbollah hypothetical"],
            ),
            (
                "Turkey dropped its objections to Sweden joining NATO.",
                &["Sweden member_of NATO hypothetical"],
            ),
            // The subject does it itself; a declaration ends nothing by itself.
            ("Britain considered sanctioning Russia.", &["United Kingdom sanctions Russia possible"]),
            (
                "Washington rejected a declaration ending the Korean War.",
                &["United States rejects declaration ending the Korean War"],
            ),
        ],
    );
}

#[test]
fn what_is_done_instead_was_not_done() {
    check(
        Lang::En,
        &[
            (
                "Rather than sanction Russia, Hungary visited Moscow.",
                &["Hungary sanctions Russia denied", "Hungary visits Russia"],
            ),
            (
                "Israel, rather than attacking Iran, bombed Syria.",
                &["Israel attacks Iran denied", "Israel attacks Syria"],
            ),
            ("Washington dissuaded Israel from attacking Iran.", &["Israel attacks Iran hypothetical"]),
            (
                "Spain issued a warrant for the arrest of Carles Puigdemont.",
                &["unspecified arrests Carles Puigdemont hypothetical"],
            ),
            ("Ecuador had offered asylum to Julian Assange.", &["Ecuador shelters Julian Assange planned"]),
            ("Ecuador granted Julian Assange asylum.", &["Ecuador shelters Julian Assange"]),
            (
                "The arrest of Carles Puigdemont angered Catalonia.",
                &["unspecified arrests Carles Puigdemont"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "De overname van Unilever door Kraft Heinz is van de baan.",
                &["Kraft Heinz acquires Unilever denied"],
            ),
            (
                "De mislukte poging van de CIA om Castro te vermoorden werd onthuld.",
                &["Central Intelligence Agency kills Castro denied"],
            ),
            ("Microsoft wilde Yahoo overnemen.", &["Microsoft acquires Yahoo planned"]),
            ("De overname van Saab door Spyker is rond.", &["Spyker acquires Saab"]),
        ],
    );
}

#[test]
fn a_leader_of_a_band_leads_no_country() {
    check(
        Lang::Nl,
        &[
            (
                "De Iraakse militieleider Abu Mahdi al-Muhandis werd gedood.",
                &["unspecified kills Abu Mahdi al-Muhandis"],
            ),
            (
                "De Italiaanse maffialeider Matteo Messina Denaro werd opgepakt.",
                &["unspecified arrests Matteo Messina Denaro"],
            ),
            (
                "De Franse partijleider Jordan Bardella bezocht Italië.",
                &["Jordan Bardella leads National Rally", "Jordan Bardella visits Italy"],
            ),
            (
                "De Iraanse leider Ali Khamenei bedreigde Israël.",
                &["Ali Khamenei leads Iran", "Ali Khamenei threatens Israel"],
            ),
            (
                "De Italiaanse regeringsleider Giuseppe Conte bezocht Frankrijk.",
                &["Giuseppe Conte leads Italy", "Giuseppe Conte visits France"],
            ),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "The Mexican cartel leader Joaquin Guzman was arrested.",
                &["unspecified arrests Joaquin Guzman"],
            ),
            ("The Turkish student leader Deniz Gezmis was hanged.", &["unspecified kills Deniz Gezmis"]),
            (
                "The North Korean leader Kim Jong-un met Donald Trump.",
                &["Kim Jong-un leads North Korea", "Kim Jong-un meets Donald Trump"],
            ),
        ],
    );
}

#[test]
fn each_who_agrees_to_do_something_agrees_with_nobody() {
    check(
        Lang::En,
        &[
            (
                "France and Germany agreed to send weapons to Ukraine.",
                &["France supplies Ukraine planned", "Germany supplies Ukraine planned"],
            ),
            (
                "Russia and Ukraine agreed to exchange prisoners.",
                &["Russia agrees_with Ukraine", "Russia cooperates_with Ukraine planned"],
            ),
            (
                "Iran and Iraq agreed to strengthen their ties.",
                &["Iran agrees_with Iraq", "Iran cooperates_with Iraq planned"],
            ),
            ("Israel agreed with Egypt on a border.", &["Israel agrees_with Egypt"]),
        ],
    );
}

#[test]
fn beside_what_was_said_the_writer_sets_what_another_did() {
    check(
        Lang::En,
        &[
            (
                "Spain said the court was wrong, while Italy arrested Carles Puigdemont.",
                &["Italy arrests Carles Puigdemont"],
            ),
            (
                "Spain said that Italy arrested Carles Puigdemont.",
                &["Italy arrests Carles Puigdemont by Spain"],
            ),
            ("Iran said it had won, while Israel bombed Gaza.", &["Israel attacks Gaza"]),
            (
                "Spain's minister said Italy had erred, whereas France arrested Carles Puigdemont.",
                &["France arrests Carles Puigdemont"],
            ),
            // Without the comma he says both.
            (
                "Putin said that Russia attacked Ukraine while NATO armed Poland.",
                &["Russia attacks Ukraine by Vladimir Putin", "NATO supplies Poland by Vladimir Putin"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Spanje zei dat het hof fout zat, terwijl Italië Carles Puigdemont arresteerde.",
                &["Italy arrests Carles Puigdemont"],
            ),
            (
                "Spanje zei dat Italië Carles Puigdemont arresteerde.",
                &["Italy arrests Carles Puigdemont by Spain"],
            ),
        ],
    );
}

#[test]
fn an_embassy_is_of_the_country_it_belongs_to() {
    check(
        Lang::Nl,
        &[
            (
                "De Verenigde Staten sluiten het Russische consulaat in Seattle.",
                &["United States breaks_with Russia"],
            ),
            ("Nederland sloot zijn ambassade in Damascus.", &["Netherlands breaks_with Damascus"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "The United States ordered 60 Russian diplomats to leave.",
                &["United States expels Russian diplomats"],
            ),
            ("Ukraine told Russian diplomats to leave.", &["Ukraine expels Russian diplomats"]),
            // What is ordered for a purpose is goods, and drones are told nothing.
            ("Britain ordered 60 planes to replace its fleet.", &[]),
            ("The United States ordered 60 drones to attack.", &[]),
            ("A Turkish Airlines plane landed in Tehran.", &[]),
        ],
    );
}

#[test]
fn who_denies_a_part_in_it_denies_that_he_had_one() {
    check(
        Lang::Nl,
        &[
            ("Iran ontkent betrokkenheid bij de aanslag.", &["Iran involved_in aanslag denied"]),
            (
                "Het Kremlin ontkende inmenging in de Amerikaanse verkiezingen.",
                &["Russia involved_in Amerikaanse verkiezingen denied"],
            ),
            ("De betrokkenheid van Syrië bij de aanslag staat vast.", &["Syria involved_in aanslag"]),
            ("Rusland ontkende de moord.", &["Russia rejects moord"]),
        ],
    );
    check(
        Lang::En,
        &[
            ("Iran denied complicity in the murder.", &["Iran involved_in murder denied"]),
            ("Iran denied the attack.", &["Iran rejects attack"]),
        ],
    );
}

#[test]
fn who_takes_a_deed_for_something_did_not_do_it() {
    check(
        Lang::Nl,
        &[
            ("Het OM houdt de moord op Peter R. de Vries voor een afrekening.", &[]),
            ("De politie hield de moord op Peter R. de Vries voor opgelost.", &[]),
            ("Rusland houdt de aanval op Belgorod voor een provocatie.", &[]),
            // Where nothing is taken for anything the verb lends the noun its subject.
            ("Israël voerde een aanval op Gaza uit.", &["Israel attacks Gaza"]),
            ("Het hof hield een toespraak.", &[]),
        ],
    );
}

#[test]
fn a_committee_is_no_armed_group() {
    check(
        Lang::En,
        &[
            ("Iraq did not help al Qaeda, the committee said.", &["Iraq aids al Qaeda denied by committee"]),
            ("Iran did not arm Hamas, the commission said.", &["Iran supplies Hamas denied by commission"]),
            (
                "Russia did not attack Hezbollah, the council said.",
                &["Russia attacks Hezbollah denied by council"],
            ),
            (
                "Hezbollah attacked Israel. The movement thanked Iran.",
                &["Hezbollah attacks Israel", "Hezbollah praises Iran"],
            ),
            (
                "Iran supports Hamas. The group attacked Israel.",
                &["Iran supports Hamas", "Hamas attacks Israel"],
            ),
        ],
    );
}

#[test]
fn what_was_to_come_is_planned() {
    check(
        Lang::Nl,
        &[
            ("Rutte zou vrijdag Poetin ontmoeten.", &["Mark Rutte meets Vladimir Putin planned hedged"]),
            ("Macron zou morgen Egypte bezoeken.", &["Emmanuel Macron visits Egypt planned hedged"]),
            (
                "Iran zou volgende week raketten aan Rusland leveren.",
                &["Iran supplies Russia planned hedged"],
            ),
            // Of a day gone by it is hearsay.
            ("Iran zou vorige week raketten aan Rusland hebben geleverd.", &["Iran supplies Russia hedged"]),
            ("Rusland zou maandag Oekraïne hebben aangevallen.", &["Russia attacks Ukraine hedged"]),
        ],
    );
}

#[test]
fn a_person_may_bear_the_name_of_a_country() {
    check(
        Lang::Nl,
        &[
            ("India Walton bekritiseerde Byron Brown.", &["India Walton criticises Byron Brown"]),
            ("Israel Katz bezocht India.", &["Israel Katz visits India"]),
            (
                "De bestorming van de Britse vertegenwoordiging in Teheran schokte Londen.",
                &["unspecified attacks British diplomats"],
            ),
        ],
    );
}
