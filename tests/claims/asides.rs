//! Who says what a clause beside a deed tells, who denies it, and what is only meant to come of it: each table is a class of
//! constructions, with sentences that must stay as they are.

use graaf::base::Lang;

use crate::told::{self, check_sourced as check};

#[test]
fn who_does_the_deed_says_what_he_adds_to_it() {
    check(
        Lang::En,
        &[
            (
                "Volodymyr Zelensky thanked Canada, saying that Russia had attacked Ukraine.",
                &["Volodymyr Zelenskiy praises Canada", "Russia attacks Ukraine by Volodymyr Zelenskiy"],
            ),
            (
                "Antony Blinken criticised China, arguing that Beijing had supported Russia.",
                &["Antony Blinken criticises China", "China supports Russia by Antony Blinken"],
            ),
            (
                "Mike Pompeo met Mohammed bin Salman in Jeddah, telling reporters that Iran had attacked Saudi Arabia.",
                &["Mike Pompeo meets Mohammed bin Salman", "Iran attacks Saudi Arabia by Mike Pompeo"],
            ),
            (
                "\"It was an act of war,\" Mike Pompeo said, adding that Iran had attacked Saudi Arabia.",
                &["Iran attacks Saudi Arabia by Mike Pompeo"],
            ),
            (
                "Antony Blinken visited Beijing, warning that China had supported Russia.",
                &["Antony Blinken visits China", "China supports Russia by Antony Blinken"],
            ),
            (
                "Donald Trump refused to certify the deal, saying that Iran had supported Hezbollah.",
                &["Iran supports Hezbollah by Donald Trump"],
            ),
            (
                "Boris Johnson told parliament Russia had attacked Ukraine.",
                &["Russia attacks Ukraine by Boris Johnson"],
            ),
            (
                "Mike Pompeo posted on Twitter that Iran had attacked Saudi Arabia.",
                &["Iran attacks Saudi Arabia by Mike Pompeo"],
            ),
            // The one who is spoken of, and a deed beside a deed.
            (
                "Tass quoted Vladimir Putin as saying that Ukraine had attacked Kursk.",
                &["Ukraine attacks Kursk by Vladimir Putin"],
            ),
            (
                "Nikki Haley criticised Russia for saying that Ukraine had attacked Donetsk.",
                &["Nikki Haley criticises Russia", "Ukraine attacks Donetsk by Russia"],
            ),
            (
                "George W. Bush nominated John Roberts as chief justice, replacing William Rehnquist.",
                &["George W. Bush appoints John Roberts", "John Roberts succeeds William Rehnquist planned"],
            ),
            (
                "Israel bombed Gaza in 2014, killing hundreds of Palestinians.",
                &["Israel attacks Gaza", "Israel kills Palestinians"],
            ),
        ],
    );
}

#[test]
fn who_lets_know_or_tells_another_says_it() {
    check(
        Lang::Nl,
        &[
            (
                "Mark Rutte wees erop dat Rusland Georgië was binnengevallen.",
                &["Russia invades Georgia by Mark Rutte"],
            ),
            (
                "Jens Stoltenberg is ervan overtuigd dat Iran Rusland heeft gesteund.",
                &["Iran supports Russia by Jens Stoltenberg"],
            ),
            (
                "Antony Blinken liet Peking weten dat China Rusland heeft gesteund.",
                &["China supports Russia by Antony Blinken"],
            ),
            (
                "Olaf Scholz kreeg van Zelensky te horen dat Rusland Oekraïne had aangevallen.",
                &["Russia attacks Ukraine by Volodymyr Zelenskiy"],
            ),
            (
                "Antony Blinken gaf te kennen dat Iran drones aan Rusland heeft geleverd.",
                &["Iran supplies Russia by Antony Blinken"],
            ),
            (
                "Antony Blinken maakte duidelijk dat Iran drones aan Rusland heeft geleverd.",
                &["Iran supplies Russia by Antony Blinken"],
            ),
            ("Pompeo: Iran heeft drones aan Rusland geleverd", &["Iran supplies Russia by Mike Pompeo"]),
            // A verb that points at nothing; a country at the head of a headline is what it is about.
            ("Mark Rutte wees het voorstel van Viktor Orbán af.", &["Mark Rutte rejects Viktor Orban"]),
            ("Oekraïne: Rusland heeft Charkov aangevallen", &["Russia attacks Kharkiv"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Blinken made it clear that Iran had supplied drones to Russia.",
                &["Iran supplies Russia by Antony Blinken"],
            ),
            ("Blinken: Iran has supplied drones to Russia", &["Iran supplies Russia by Antony Blinken"]),
            ("Kremlin: Ukraine attacked Crimea", &["Ukraine attacks Crimea"]),
            (
                "Stoltenberg told a news conference that Russia had attacked Ukraine.",
                &["Russia attacks Ukraine by Jens Stoltenberg"],
            ),
            ("Syria: Russia bombs Aleppo", &["Russia attacks Aleppo"]),
        ],
    );
}

#[test]
fn what_one_warns_of_in_the_past_has_happened() {
    check(
        Lang::En,
        &[
            (
                "Jens Stoltenberg warned that Russia had attacked Ukraine.",
                &["Russia attacks Ukraine by Jens Stoltenberg"],
            ),
            (
                "Jens Stoltenberg warned Viktor Orban that Russia had invaded Georgia.",
                &["Russia invades Georgia by Jens Stoltenberg"],
            ),
            ("NATO warned of the Russian attack on Ukraine in 2022.", &["Russia attacks Ukraine"]),
            (
                "Jens Stoltenberg warned that Russia could attack Moldova.",
                &["Russia attacks Moldova possible by Jens Stoltenberg"],
            ),
            ("NATO warned of a Russian attack on Ukraine.", &["Russia attacks Ukraine possible"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Jens Stoltenberg waarschuwde dat Rusland Oekraïne had aangevallen.",
                &["Russia attacks Ukraine by Jens Stoltenberg"],
            ),
            (
                "Jens Stoltenberg waarschuwt dat Rusland Moldavië aanvalt.",
                &["Russia attacks Moldova possible by Jens Stoltenberg"],
            ),
        ],
    );
}

#[test]
fn who_denies_what_a_noun_or_a_form_in_ing_tells() {
    check(
        Lang::En,
        &[
            ("Rwanda denies having supported M23.", &["Rwanda supports M23 denied by Rwanda"]),
            ("Iran denied supplying drones to Russia.", &["Iran supplies Russia denied by Iran"]),
            ("Qatar denied funding Hamas.", &["Qatar funds Hamas denied by Qatar"]),
            (
                "Rwanda denies accusations of supporting M23.",
                &["Rwanda rejects accusations of supporting M23", "Rwanda supports M23 denied by Rwanda"],
            ),
            (
                "Kigali contradicted reports that Rwanda had supported M23.",
                &["Rwanda supports M23 denied by Rwanda"],
            ),
            (
                "Moscow denied reports Russia had attacked Moldova.",
                &["Russia rejects reports", "Russia attacks Moldova denied by Russia"],
            ),
            (
                "Kigali called it a lie that Rwanda had supported M23.",
                &["Rwanda supports M23 denied by Rwanda"],
            ),
            (
                "Kigali denies that there was a Rwandan attack on Congo.",
                &["Rwanda attacks Democratic Republic of Congo denied by Rwanda"],
            ),
            // Who admits it, and what another claims.
            ("Israel admitted having bombed Syria.", &["Israel attacks Syria by Israel"]),
            (
                "Kigali rejected Kinshasa's claim that Rwanda had supported M23.",
                &[
                    "Rwanda rejects Democratic Republic of Congo",
                    "Rwanda supports M23 by Democratic Republic of Congo",
                ],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Kigali betwist dat Rwanda M23 heeft gesteund.", &["Rwanda supports M23 denied by Rwanda"]),
            (
                "Moskou sluit uit dat Rusland Moldavië heeft aangevallen.",
                &["Russia attacks Moldova denied by Russia"],
            ),
            (
                "Moskou kan niet uitsluiten dat Oekraïne de Krim heeft aangevallen.",
                &["Ukraine attacks Crimea hypothetical"],
            ),
            (
                "Kigali wees beschuldigingen van de hand dat Rwanda Congo heeft aangevallen.",
                &[
                    "Rwanda rejects beschuldigingen",
                    "Rwanda attacks Democratic Republic of Congo denied by Rwanda",
                ],
            ),
            (
                "Rwanda spreekt tegen Congo te hebben aangevallen.",
                &["Rwanda attacks Democratic Republic of Congo denied by Rwanda"],
            ),
            ("Rwanda wijst een onderzoeker aan.", &["Rwanda appoints onderzoeker"]),
        ],
    );
}

#[test]
fn what_another_denies_in_the_same_sentence_is_told_twice() {
    check(
        Lang::En,
        &[
            (
                "The UN says Rwanda supports M23, which Kigali denies.",
                &["Rwanda supports M23 by United Nations", "Rwanda supports M23 denied by Rwanda"],
            ),
            (
                "Rwanda supports M23, something Kigali denies.",
                &["Rwanda supports M23", "Rwanda supports M23 denied by Rwanda"],
            ),
            (
                "Kinshasa says Rwanda has attacked Congo, but Kigali denies this.",
                &[
                    "Rwanda attacks Democratic Republic of Congo by Democratic Republic of Congo",
                    "Rwanda attacks Democratic Republic of Congo denied by Rwanda",
                ],
            ),
            (
                "Israel bombed Iran because of its nuclear weapons programme, which Tehran denies having.",
                &["Israel attacks Iran"],
            ),
            (
                "Russia attacked Ukraine, which Poland supports.",
                &["Russia attacks Ukraine", "Poland supports Ukraine"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Rwanda steunt M23, iets wat Kigali ontkent.",
                &["Rwanda supports M23", "Rwanda supports M23 denied by Rwanda"],
            ),
            (
                "Kinshasa zegt dat Rwanda Congo heeft aangevallen, wat Kigali ontkent.",
                &[
                    "Rwanda attacks Democratic Republic of Congo by Democratic Republic of Congo",
                    "Rwanda attacks Democratic Republic of Congo denied by Rwanda",
                ],
            ),
        ],
    );
}

#[test]
fn a_purpose_is_planned_and_a_condition_is_none() {
    check(
        Lang::En,
        &[
            ("Russia massed troops to invade Ukraine.", &["Russia invades Ukraine planned"]),
            ("Germany borrowed money to support Ukraine.", &["Germany supports Ukraine planned"]),
            (
                "Washington wants to stop Iran from supplying drones to Russia.",
                &["Iran supplies Russia denied planned"],
            ),
            ("NATO will act as soon as Russia attacks Poland.", &["Russia attacks Poland hypothetical"]),
            ("Poland acted in case Russia attacks Lithuania.", &["Russia attacks Lithuania hypothetical"]),
            (
                "In case of a Russian attack on Poland, NATO will help.",
                &["Russia attacks Poland hypothetical"],
            ),
            (
                "Had Israel bombed Iran in 2003, Washington would have objected.",
                &["Israel attacks Iran hypothetical"],
            ),
            // What came of it, and what went before.
            ("Hamas used drones to attack Israel.", &["Hamas attacks Israel"]),
            (
                "Richard Nixon went to China to meet Mao Zedong.",
                &["Richard Nixon visits China", "Richard Nixon meets Mao Zedong"],
            ),
            (
                "Iraq, having invaded Kuwait, threatened Saudi Arabia.",
                &["Iraq invades Kuwait", "Iraq threatens Saudi Arabia"],
            ),
            (
                "Having invaded Kuwait, Iraq threatened Saudi Arabia.",
                &["Iraq invades Kuwait", "Iraq threatens Saudi Arabia"],
            ),
            (
                "Despite Russia having invaded Georgia, Barack Obama met Dmitry Medvedev.",
                &["Russia invades Georgia", "Barack Obama meets Dmitry Medvedev"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Poetin doet alsof Oekraïne Rusland heeft aangevallen.",
                &["Ukraine attacks Russia hypothetical"],
            ),
            (
                "In geval van een Russische aanval op Polen helpt de NAVO.",
                &["Russia attacks Poland hypothetical"],
            ),
        ],
    );
}

#[test]
fn what_is_done_instead_or_neither_is_not_done() {
    check(
        Lang::En,
        &[
            (
                "Neither Germany nor France supported the United States.",
                &["Germany supports United States denied", "France supports United States denied"],
            ),
            (
                "Turkey did not leave NATO but bombed Syria.",
                &["Turkey withdraws_from NATO denied", "Turkey attacks Syria"],
            ),
            (
                "Turkey met Russia without supplying drones to Ukraine.",
                &["Turkey meets Russia", "Turkey supplies Ukraine denied"],
            ),
            (
                "The United States stopped Iraq from supplying weapons to Syria.",
                &["Iraq supplies Syria denied"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "In plaats van Moskou te steunen, sprak Kazachstan met Kiev.",
                &["Kazakhstan supports Russia denied", "Kazakhstan meets Ukraine"],
            ),
            (
                "Zwitserland legde Rusland sancties op in plaats van tanks aan Oekraïne te leveren.",
                &["Switzerland sanctions Russia", "Switzerland supplies Ukraine denied"],
            ),
            (
                "Mexico sprak met Poetin zonder Rusland te veroordelen.",
                &["Mexico meets Vladimir Putin", "Mexico criticises Russia denied"],
            ),
            (
                "Turkije steunde Oekraïne, maar viel Syrië aan.",
                &["Turkey supports Ukraine", "Turkey attacks Syria"],
            ),
            ("Rusland schond het verdrag door Oekraïne binnen te vallen.", &["Russia invades Ukraine"]),
            ("Merkel reisde door Rusland om China te bezoeken.", &["Angela Merkel visits China planned"]),
        ],
    );
}

#[test]
fn who_did_what_a_noun_names_stands_behind_it() {
    told::check(
        Lang::Nl,
        told::line,
        &[
            (
                "Japan bekritiseerde de aanval op Oekraïne door Rusland.",
                &["Japan criticises Russia", "Russia attacks Ukraine"],
            ),
            (
                "Nederland veroordeelde de beschieting van Charkov door Rusland.",
                &["Netherlands criticises Russia", "Russia attacks Kharkiv"],
            ),
            (
                "Zweden hekelde de bombardering van Libanon door Israël.",
                &["Sweden criticises Israel", "Israel attacks Lebanon"],
            ),
            (
                "Nederland prees Duitsland, dat Oekraïne heeft gesteund.",
                &["Netherlands praises Germany", "Germany supports Ukraine"],
            ),
            (
                "Nederland doet onderzoek naar de aanval op Oekraïne door Rusland.",
                &["Netherlands investigates Russia", "Russia attacks Ukraine"],
            ),
            ("Frankrijk stuurde een brief aan Oekraïne door Polen.", &[]),
            (
                "De EU en de NAVO werden door Rusland bedreigd.",
                &["Russia threatens European Union", "Russia threatens NATO"],
            ),
        ],
    );
}
