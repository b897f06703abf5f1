//! Deeds that a noun tells of beside another verb: judged, confirmed, ordered, allowed, denied.

use graaf::base::Lang;

use super::told::check_sourced as check;

#[test]
fn what_is_judged_was_done_by_somebody_else() {
    check(
        Lang::En,
        &[
            (
                "Merkel condemned the arrest of Alexei Navalny.",
                &["Angela Merkel criticises arrest of Alexei Navalny", "unspecified arrests Alexei Navalny"],
            ),
            (
                "Germany criticised the dismissal of James Comey.",
                &["Germany criticises dismissal of James Comey", "unspecified dismisses James Comey"],
            ),
            (
                "Germany refused to condemn the killing of Osama bin Laden.",
                &[
                    "Germany criticises killing of Osama bin Laden denied",
                    "unspecified kills Osama bin Laden",
                ],
            ),
            (
                "Germany condemned the shelling of Kharkiv.",
                &["Germany criticises shelling of Kharkiv", "unspecified attacks Kharkiv"],
            ),
            // Told before, with who did it.
            (
                "Israel attacked Iran. Germany condemned attacks on Iran.",
                &["Israel attacks Iran", "Germany criticises attacks on Iran"],
            ),
            // Whoever delays it may be about to do it.
            ("Germany delayed the arrest of Alexei Navalny.", &[]),
            ("Germany prevented the arrest of Alexei Navalny.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Merkel veroordeelde de arrestatie van Aleksej Navalny.",
                &[
                    "Angela Merkel criticises arrestatie van Aleksej Navalny",
                    "unspecified arrests Alexei Navalny",
                ],
            ),
            (
                "Duitsland betreurde het ontslag van James Comey.",
                &["Germany criticises ontslag van James Comey", "unspecified dismisses James Comey"],
            ),
            ("Duitsland verhinderde de arrestatie van Aleksej Navalny.", &[]),
        ],
    );
}

#[test]
fn who_confirms_a_deed_says_so() {
    check(
        Lang::En,
        &[
            (
                "Kenya confirmed the arrest of Alexei Navalny.",
                &["unspecified arrests Alexei Navalny by Kenya"],
            ),
            ("Kenya confirmed Russian attacks on Aleppo.", &["Russia attacks Aleppo by Kenya"]),
            (
                "Kenya reported the killing of Osama bin Laden.",
                &["unspecified kills Osama bin Laden by Kenya"],
            ),
            // What was done is announced; what is to be done, too.
            (
                "The United States announced the killing of Osama bin Laden.",
                &["United States kills Osama bin Laden"],
            ),
            ("Russia announced the release of Alexei Navalny.", &["Russia releases Alexei Navalny planned"]),
            ("Russia announced the annexation of Crimea.", &["Russia occupies Crimea planned"]),
        ],
    );
}

#[test]
fn what_is_ordered_is_still_to_be_done() {
    check(
        Lang::Nl,
        &[
            (
                "Erdogan beval de arrestatie van Fethullah Gülen.",
                &["Tayyip Erdogan arrests Fethullah Gulen planned"],
            ),
            (
                "Erdogan gaf opdracht tot de arrestatie van Fethullah Gülen.",
                &["Tayyip Erdogan arrests Fethullah Gulen planned"],
            ),
            ("Rusland gaf bevel tot de invasie van Oekraïne.", &["Russia invades Ukraine planned"]),
            // The arrest itself.
            ("De arrestatie van Fethullah Gülen mislukte niet.", &["unspecified arrests Fethullah Gulen"]),
        ],
    );
    check(
        Lang::En,
        &[
            ("Russia gave orders for the bombing of Aleppo.", &["Russia attacks Aleppo planned"]),
            (
                "Erdogan ordered the arrest of Fethullah Gulen.",
                &["Tayyip Erdogan arrests Fethullah Gulen planned"],
            ),
            ("Trump ordered the dismissal of James Comey.", &["Donald Trump dismisses James Comey planned"]),
            ("Biden gave the green light for the attack on Aleppo.", &["unspecified attacks Aleppo planned"]),
            ("Russia completed the bombing of Aleppo.", &["Russia attacks Aleppo"]),
        ],
    );
}

#[test]
fn whither_stands_right_behind_the_verb() {
    check(
        Lang::En,
        &[
            ("Germany sent home four Russian diplomats.", &["Germany expels Russian diplomats"]),
            ("Germany sent back Afghan refugees.", &["Germany expels Afghan refugees"]),
            ("France ordered the departure of four Russian diplomats.", &["France expels Russian diplomats"]),
            // Neither a letter nor a team is expelled.
            ("Germany sent back a letter.", &[]),
            ("Germany brought home ten German soldiers.", &[]),
        ],
    );
}

#[test]
fn nobody_denies_drones() {
    check(
        Lang::En,
        &[
            ("Britain said Iran had supplied drones, which Tehran denies.", &[]),
            (
                "Pakistan said Iran had bombed bases in Balochistan, which Tehran denies.",
                &["Iran attacks Balochistan by Pakistan", "Iran attacks Balochistan denied by Iran"],
            ),
            // Of these it may be said that there are none.
            ("Britain spoke of war crimes, which Russia denies.", &["Russia rejects war crimes"]),
        ],
    );
}

#[test]
fn what_is_approved_demanded_or_planned_is_not_done_yet() {
    check(
        Lang::Nl,
        &[
            (
                "Frankrijk keurde de levering van raketten aan Polen goed.",
                &["France supplies Poland planned"],
            ),
            ("Frankrijk plande de invasie van Algerije.", &["France invades Algeria planned"]),
            ("Frankrijk bereidde een inval in Algerije voor.", &["France invades Algeria planned"]),
            (
                "Frankrijk dreigde met de uitzetting van de Russische ambassadeur.",
                &["France expels Russian diplomats possible"],
            ),
            // Sanctions and loans are there once they are approved.
            ("De EU keurde sancties tegen Rusland goed.", &["European Union sanctions Russia"]),
            ("Het IMF keurde een lening aan Pakistan goed.", &["International Monetary Fund funds Pakistan"]),
            // Who only demands them imposes none.
            ("Frankrijk eiste sancties tegen Rusland.", &[]),
        ],
    );
}

#[test]
fn what_is_done_to_somebody_is_not_his() {
    check(
        Lang::Nl,
        &[
            (
                "Frankrijk veroordeelde de sluiting van Al Jazeera.",
                &["France criticises sluiting van Al Jazeera"],
            ),
            (
                "Frankrijk steunde de uitlevering van Julian Assange.",
                &["France supports uitlevering van Julian Assange"],
            ),
            (
                "Frankrijk bekritiseerde de terugtrekking uit Syrië.",
                &["France criticises terugtrekking uit Syrië"],
            ),
            (
                "Frankrijk veroordeelde sancties tegen Rusland.",
                &["France criticises sancties tegen Rusland", "unspecified sanctions Russia"],
            ),
            (
                "Frankrijk blokkeerde de uitlevering van Julian Assange.",
                &["France rejects uitlevering van Julian Assange"],
            ),
            // What somebody does himself is his.
            ("Frankrijk bekritiseerde de houding van Turkije.", &["France criticises Turkey"]),
            ("Frankrijk steunde het voorstel van Turkije.", &["France supports Turkey"]),
        ],
    );
    check(
        Lang::En,
        &[
            ("France condemned the closure of Al Jazeera.", &["France criticises closure of Al Jazeera"]),
            (
                "France criticised the treatment of Julian Assange.",
                &["France criticises treatment of Julian Assange"],
            ),
            (
                "France blocked the extradition of Julian Assange.",
                &["France rejects extradition of Julian Assange"],
            ),
            ("France justified the invasion of Iraq.", &["France supports invasion of Iraq"]),
            ("France criticised the policy of Turkey.", &["France criticises Turkey"]),
            ("France welcomed the decision of Turkey.", &["France supports Turkey"]),
        ],
    );
}
