//! Classes of English sentences that a reader of wire news found unread: who speaks for whom, whom a relative clause means, titles
//! before names, names behind a count. A line a sentence: every claim it gives; beside each class sentences that must stay as they are.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn those_who_speak_for_a_person_do_in_words_what_he_does() {
    check(
        Lang::En,
        &[
            ("Macron's office criticised Hungary.", &["Emmanuel Macron criticises Hungary"]),
            ("Navalny's team accused the Kremlin of fraud.", &["Alexei Navalny accuses Russia"]),
            (
                "Trump's lawyers accused the FBI of bias.",
                &["Donald Trump accuses Federal Bureau of Investigation"],
            ),
            ("Zelensky's office thanked Poland.", &["Volodymyr Zelenskiy praises Poland"]),
            // He who bears a name speaks for himself, and where they go is their own affair.
            (
                "Trump's lawyer Todd Blanche criticised Iran.",
                &["Todd Blanche works_for Donald Trump", "Todd Blanche criticises Iran"],
            ),
            ("Macron's team travelled to Beijing.", &[]),
            ("Macron's office is in Paris.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Het kantoor van Macron bekritiseerde Hongarije.", &["Emmanuel Macron criticises Hungary"]),
            ("De advocaten van Trump beschuldigden Iran.", &["Donald Trump accuses Iran"]),
            ("Het team van Macron reisde naar Peking.", &[]),
        ],
    );
}

#[test]
fn who_stands_for_the_person_behind_whose_name_it_stands() {
    check(
        Lang::En,
        &[
            (
                "Carlos Ghosn, the former head of Nissan, whom Japan accuses of fraud, left.",
                &["Carlos Ghosn leads Nissan", "Japan accuses Carlos Ghosn"],
            ),
            (
                "Andrey Lugovoy, a member of the Duma whom Britain accuses of murder, left.",
                &["Andrei Lugovoi member_of State Duma", "United Kingdom accuses Andrei Lugovoi"],
            ),
            (
                "Evan Gershkovich, a reporter from Princeton, whom Russia accused of spying, left.",
                &["Russia accuses Evan Gershkovich"],
            ),
            // A country is a which.
            (
                "The Kremlin rebuked France, which Russia accuses of piracy.",
                &["Russia criticises France", "Russia accuses France"],
            ),
        ],
    );
}

#[test]
fn an_office_before_a_name_is_its_holders_and_of_its_own_region() {
    check(
        Lang::En,
        &[
            (
                "U.S. Secretary of State Antony Blinken criticised China.",
                &["Antony Blinken works_for United States", "Antony Blinken criticises China"],
            ),
            (
                "Texas's attorney general, Ken Paxton, sued Google.",
                &["Ken Paxton works_for Texas", "Ken Paxton sues Google"],
            ),
            (
                "New York Attorney General Letitia James sued Donald Trump.",
                &["Letitia James works_for New York", "Letitia James sues Donald Trump"],
            ),
            (
                "Attorney General Merrick Garland sued Apple.",
                &["Merrick Garland works_for United States", "Merrick Garland sues Apple"],
            ),
            // No soldiers, and no chancellor of the whole.
            ("The US attorney general criticised Apple.", &[]),
            ("The prime minister of Bavaria criticised Merkel.", &[]),
        ],
    );
}

#[test]
fn those_named_behind_their_number_act_each() {
    check(
        Lang::En,
        &[
            (
                "The two leaders, Kim Jong Un and Moon Jae-in, signed a declaration.",
                &["Kim Jong-un agrees_with Moon Jae-in"],
            ),
            (
                "Two senators, John McCain and Lindsey Graham, praised Trump.",
                &["John McCain praises Donald Trump", "Lindsey Graham praises Donald Trump"],
            ),
            (
                "Three countries, Russia, China and Iran, attacked Israel.",
                &["Russia attacks Israel", "China attacks Israel", "Iran attacks Israel"],
            ),
            ("The two leaders signed a declaration.", &[]),
        ],
    );
}

#[test]
fn a_sum_is_lent_to_whom_it_stands_behind_and_members_are_their_bodys() {
    check(
        Lang::En,
        &[
            ("China lent Venezuela billions of dollars.", &["China funds Venezuela"]),
            ("The IMF gave Pakistan millions of dollars.", &["International Monetary Fund funds Pakistan"]),
            ("Israel killed three Hezbollah members.", &["Israel kills Hezbollah"]),
            ("Egyptian police arrested Taliban members.", &["Egyptian police arrests Taliban"]),
            ("Jacob Zuma stands accused of corruption.", &["unspecified accuses Jacob Zuma"]),
            ("Jacob Zuma stands near the accused.", &[]),
            ("China lent Venezuelan farmers billions of dollars.", &[]),
        ],
    );
}

#[test]
fn who_takes_an_oath_of_office_holds_it() {
    check(
        Lang::En,
        &[
            ("Luis Arce was sworn in as president of Bolivia in 2020.", &["Luis Arce leads Bolivia"]),
            (
                "Cyril Ramaphosa was inaugurated as president of South Africa.",
                &["Cyril Ramaphosa leads South Africa"],
            ),
            (
                "Anthony Albanese was sworn in as prime minister of Australia.",
                &["Anthony Albanese leads Australia"],
            ),
            ("Luis Arce swore in Bolivia.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[("Luis Arce werd in 2020 beëdigd als president van Bolivia.", &["Luis Arce leads Bolivia"])],
    );
}

#[test]
fn who_is_counted_among_those_who_did_it_did_it() {
    check(
        Lang::En,
        &[
            ("Justin Trudeau was among those who condemned Russia.", &["Justin Trudeau criticises Russia"]),
            ("Sweden is one of the countries that recognise Palestine.", &["Sweden recognises Palestine"]),
            ("Bolivia was among the countries that condemned Israel.", &["Bolivia criticises Israel"]),
            ("The crowd was among those who cheered.", &[]),
        ],
    );
}

#[test]
fn a_town_by_whose_name_somebody_goes_is_he() {
    check(
        Lang::En,
        &[
            (
                "Nick Lyon was charged on Monday. Bill Schuette accused Lyon of negligence.",
                &["unspecified charges Nick Lyon", "Bill Schuette accuses Nick Lyon"],
            ),
            (
                "Maya Berlin was charged on Monday. Bill Schuette accused Berlin of fraud.",
                &["unspecified charges Maya Berlin", "Bill Schuette accuses Maya Berlin"],
            ),
            // The text speaks of the town, or of its country.
            (
                "Maya Berlin was charged in Germany on Monday. Ankara accused Berlin of fraud.",
                &["unspecified charges Maya Berlin", "Turkey accuses Germany"],
            ),
        ],
    );
}
