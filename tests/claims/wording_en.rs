//! English wordings, a table a class: what the class must give, and beside it what must stay as it is.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn a_title_and_a_name_side_by_side_are_one_subject() {
    check(
        Lang::En,
        &[
            ("CNN affiliate WSB reported the accident.", &["WSB part_of CNN"]),
            (
                "NBC affiliate KPRC said a suspect had been arrested in Houston.",
                &["KPRC part_of NBC News", "United States arrests suspect by KPRC"],
            ),
            (
                "Chinese leader Hu Jintao and Russian President Vladimir Putin yesterday signed an agreement.",
                &[
                    "Hu Jintao leads China",
                    "Vladimir Putin leads Russia",
                    "Hu Jintao agrees_with Vladimir Putin",
                ],
            ),
            (
                "Cuban leader Fidel Castro and Venezuelan President Hugo Chavez on Thursday signed a treaty.",
                &[
                    "Fidel Castro leads Cuba",
                    "Hugo Chavez leads Venezuela",
                    "Fidel Castro agrees_with Hugo Chavez",
                ],
            ),
            (
                "Trump ally Steve Bannon was arrested.",
                &["Steve Bannon allied_with Donald Trump", "unspecified arrests Steve Bannon"],
            ),
            ("Putin critic Alexei Navalny was jailed.", &["unspecified arrests Alexei Navalny"]),
            // Each is of his own.
            (
                "Councillors Ann Chiang of DAB and Ada Mo of the Civic Party voted.",
                &["Ada Mo member_of Civic Party", "Ann Chiang member_of DAB"],
            ),
            ("The leader Obama praised left.", &[]),
        ],
    );
}

#[test]
fn who_is_to_do_it_stands_between_for_and_to() {
    check(
        Lang::En,
        &[
            (
                "Sudan rejected a plan for UN peacekeepers to be deployed in Darfur.",
                &["Sudan rejects plan", "United Nations deploys_to Darfur hypothetical"],
            ),
            (
                "Malaysia turned down a request for its soldiers to be sent to Lebanon.",
                &["Malaysia rejects request", "Malaysia deploys_to Lebanon hypothetical"],
            ),
            (
                "There was a call for Russia to withdraw from Georgia.",
                &["Russia withdraws_from Georgia hypothetical"],
            ),
            (
                "Kabul freed the men, only for Pakistan within days to accuse Afghanistan of lying.",
                &["Afghanistan releases men", "Pakistan accuses Afghanistan"],
            ),
            ("Athens gave in, only for Germany to reject the plan of Greece.", &["Germany rejects Greece"]),
            (
                "Rebels said they would attack Damascus, only for Russia to bomb Idlib.",
                &["rebels attacks Damascus planned by Rebels", "Russia attacks Idlib"],
            ),
            // For whom or for what, and to what end.
            ("Bulgaria used the money for roads to help Greece.", &["Bulgaria aids Greece"]),
        ],
    );
}

#[test]
fn a_word_for_what_it_is_may_follow_the_name_of_a_body() {
    check(
        Lang::En,
        &[
            ("The Hamas movement rejected the proposal of Egypt.", &["Hamas rejects Egypt"]),
            ("The al-Qaeda terrorist network attacked Kenya in 1998.", &["al Qaeda attacks Kenya"]),
            ("Hassan Nasrallah's Hezbollah militia attacked Haifa.", &["Hezbollah attacks Haifa"]),
            // Bodies of another body.
            ("The UN agency condemned Israel.", &[]),
            ("The Hamas delegation praised Egypt.", &[]),
        ],
    );
}

#[test]
fn whose_entry_is_barred_is_not_who_bars_it() {
    check(
        Lang::En,
        &[
            (
                "Macedonia hoped to join the alliance. Greece has vetoed its entrance into NATO.",
                &["Greece rejects North Macedonia", "North Macedonia member_of NATO hypothetical"],
            ),
            (
                "Kosovo applied in vain. Serbia opposes its admission to the United Nations.",
                &["Serbia rejects Kosovo", "Kosovo member_of United Nations hypothetical"],
            ),
            (
                "Croatia waited for years. Slovenia blocked its accession to the EU.",
                &["Slovenia rejects Croatia", "Croatia member_of European Union hypothetical"],
            ),
            // Nobody is known whose it may be.
            ("It blocked its accession to the EU.", &[]),
            ("Greece defended its entrance into NATO.", &["Greece member_of NATO hypothetical"]),
        ],
    );
}

#[test]
fn one_noun_may_stand_for_two_sides() {
    check(
        Lang::En,
        &[
            (
                "The Greek and Turkish sides of the island agreed to open a crossing.",
                &["Greece agrees_with Turkey"],
            ),
            ("The Russian and Ukrainian sides have signed an agreement.", &["Russia agrees_with Ukraine"]),
            ("The Indian and Pakistani sides signed a treaty.", &["India agrees_with Pakistan"]),
            ("The Spanish side signed a defender.", &[]),
            ("All sides agreed to meet in Geneva.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[("De Turkse en Griekse zijden hebben een akkoord gesloten.", &["Turkey agrees_with Greece"])],
    );
}

#[test]
fn who_says_so_may_be_the_they_who_did_it() {
    check(
        Lang::En,
        &[
            (
                "Rebels loyal to Laurent Gbagbo said they had killed Guillaume Soro.",
                &["rebels kills Guillaume Soro by Rebels loyal to Laurent Gbagbo"],
            ),
            (
                "Protesters said they rejected Mohamed Morsi.",
                &["demonstrators rejects Mohamed Mursi by Protesters"],
            ),
            (
                "Militants said they had tried to kill Pervez Musharraf.",
                &["rebels kills Pervez Musharraf possible by Militants"],
            ),
            (
                "Hamas accused Israelis because they attacked Gaza.",
                &["Hamas accuses Israel", "Israel attacks Gaza by Hamas"],
            ),
            ("Analysts said militants in the north attacked Kabul.", &["rebels attacks Kabul by Analysts"]),
        ],
    );
    check(
        Lang::Nl,
        &[(
            "Rebellen zeiden dat ze Mahmoud Abbas hadden gedood.",
            &["rebels kills Mahmoud Abbas by Rebellen"],
        )],
    );
}

#[test]
fn forces_are_known_by_who_leads_them() {
    check(
        Lang::En,
        &[
            (
                "Vietnamese-led forces launched mortar and rocket fire against guerrilla camps.",
                &["Vietnamese-led forces attacks guerrilla camps"],
            ),
            ("Russian-led forces shelled rebel camps.", &["Russian-led forces attacks rebel camps"]),
            ("Saudi-led forces fired rockets at a market.", &["Saudi-led forces attacks market"]),
            // Nobody that anybody knows.
            ("Forces shelled rebel camps.", &[]),
            ("Masked men attacked guerrilla camps.", &[]),
        ],
    );
}

#[test]
fn names_of_unions_hold_whose_members_they_unite() {
    check(
        Lang::En,
        &[
            (
                "In a statement on Monday the Turkish Union of Journalists criticised the president, Recep Tayyip Erdogan.",
                &["Turkish Union of Journalists criticises Tayyip Erdogan", "Tayyip Erdogan leads Turkey"],
            ),
            (
                "The American Federation of Teachers sued the administration of Donald Trump over its new rules.",
                &["American Federation of Teachers sues US government"],
            ),
            (
                "The Korean Federation of Trade Unions condemned the plan of Yoon Suk Yeol last week.",
                &["Korean Federation of Trade Unions criticises Yoon Suk-yeol"],
            ),
            (
                "The Australian University of Sydney has criticised the government of Iran for its policy.",
                &[
                    "University of Sydney criticises Iranian government",
                    "University of Sydney located_in Australia",
                ],
            ),
            (
                "The SPLM/A signed a peace agreement with Sudan.",
                &["Sudan People's Liberation Army agrees_with Sudan"],
            ),
            ("Zimbabwe agreed to grant access to all mines.", &[]),
        ],
    );
}

#[test]
fn a_verb_is_found_beside_what_only_goes_with_it() {
    check(
        Lang::En,
        &[
            (
                "Britain mobilised reservists on Monday while ministers said war was likely.",
                &["United Kingdom mobilises military"],
            ),
            ("Canada sent up to 600 troops to Mali.", &["Canada deploys_to Mali"]),
            ("Turkey killed up to 30 Syrian soldiers in Idlib.", &["Turkey kills Syrian military"]),
            ("Inflation in Turkey rose up to 80 percent.", &[]),
        ],
    );
}

#[test]
fn critics_criticise_by_their_very_name() {
    check(
        Lang::En,
        &[
            (
                "Margaret Thatcher accused critics of her policies of cowardice.",
                &["Margaret Thatcher accuses critics", "critics criticises Margaret Thatcher"],
            ),
            ("Critics of Donald Trump gathered in Washington.", &["critics criticises Donald Trump"]),
            (
                "Amnesty International said critics of Vladimir Putin were jailed.",
                &["critics criticises Vladimir Putin"],
            ),
            ("The film critics of Paris met in Cannes.", &[]),
            ("Critics say Donald Trump lied.", &[]),
        ],
    );
}

#[test]
fn negotiators_come_for_talks_with_each_other() {
    check(
        Lang::En,
        &[
            (
                "Israeli and Palestinian negotiators returned to Cairo for talks.",
                &[
                    "Israeli diplomats visits Egypt",
                    "Palestinian diplomats visits Egypt",
                    "Israeli diplomats negotiates_with Palestinian diplomats planned",
                ],
            ),
            (
                "Iranian and American negotiators arrived in Vienna on Tuesday for talks on a nuclear deal.",
                &[
                    "Iranian diplomats visits Vienna",
                    "US diplomats visits Vienna",
                    "Iranian diplomats negotiates_with US diplomats planned",
                ],
            ),
            (
                "North and South Korean negotiators travelled to Geneva for talks.",
                &["South Korean diplomats visits Geneva"],
            ),
            // With whom is not said.
            (
                "French and German ministers arrived in Moscow for talks.",
                &["French and German ministers visits Moscow"],
            ),
        ],
    );
}

#[test]
fn them_is_whom_the_same_subject_acted_on_before() {
    check(
        Lang::En,
        &[
            (
                "Algeria arrested the migrants and deported them.",
                &["Algeria arrests refugees", "Algeria expels refugees"],
            ),
            (
                "Thailand regards the refugees as illegal migrants and deports them.",
                &["Thailand designates refugees", "Thailand expels refugees"],
            ),
            (
                "Belarus arrested the protesters and tortured them.",
                &["Belarus arrests demonstrators", "Belarus attacks demonstrators"],
            ),
            // Another subject, another object.
            ("Algeria arrested the migrants and Niger helped them.", &["Algeria arrests refugees"]),
            ("Algeria bought the tanks and destroyed them.", &[]),
        ],
    );
}
