//! Firms and other bodies that no lexicon knows, by what only they have or do; and whoever works for one. A line a text: every claim it gives.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn what_only_a_firm_has_tells_one() {
    check(
        Lang::En,
        &[
            (
                "Lex Greensill, the chief executive of Greensill, apologised to parliament.",
                &["Lex Greensill leads Greensill"],
            ),
            (
                "Juicero CEO Jeff Dunn defended Juicero.",
                &["Jeff Dunn leads Juicero", "Jeff Dunn supports Juicero"],
            ),
            (
                "Roger Carr, Cadbury's chairman, rejected the bid.",
                &["Roger Carr leads Cadbury", "Roger Carr rejects bid"],
            ),
            (
                "Philip Green, the chairman of Carillion, asked Britain for money.",
                &["Philip Green leads Carillion", "Philip Green requests United Kingdom"],
            ),
            (
                "Nikola shares fell. Hindenburg Research accused Nikola of fraud.",
                &["Hindenburg Research accuses Nikola"],
            ),
            (
                "Shares in Patisserie Valerie were suspended. The Serious Fraud Office investigated Patisserie Valerie.",
                &["Serious Fraud Office investigates Patisserie Valerie"],
            ),
            // Where he works, whose he is has been said; and whoever owns what others have too.
            (
                "Marvin Cooke, Toyota's managing director at Burnaston, warned Britain.",
                &["Marvin Cooke leads Toyota"],
            ),
            ("Musk's shares in Twitter rose. Musk sued OpenAI.", &["Elon Musk sues OpenAI"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Liesbeth Spies bekritiseerde Erik Staal, de directeur van Vestia.",
                &["Liesbeth Spies criticises Erik Staal", "Erik Staal leads Vestia"],
            ),
            (
                "Rattan Chadha, de topman van Mexx, onderhandelde met Liz Claiborne.",
                &["Rattan Chadha leads Mexx", "Rattan Chadha negotiates_with Liz Claiborne"],
            ),
            ("De omzet van Picnic steeg. FNV klaagde Picnic aan.", &["FNV sues Picnic"]),
            // He is one himself, and the chamber is known.
            (
                "Voorzitter Jan Anthonie Bruijn van de Eerste Kamer sprak met Mark Rutte.",
                &[
                    "Jan Anthonie Bruijn leads Senate of the Netherlands",
                    "Jan Anthonie Bruijn meets Mark Rutte",
                ],
            ),
            (
                "De rechtbank veroordeelde directeur Hubert Möllenkamp.",
                &["rechtbank convicts Hubert Möllenkamp"],
            ),
        ],
    );
}

#[test]
fn what_it_is_or_makes_stands_behind_a_name() {
    check(
        Lang::En,
        &[
            (
                "Cadbury, the maker of Dairy Milk, rejected Kraft Foods.",
                &["Cadbury produces Dairy Milk", "Cadbury rejects Kraft Foods"],
            ),
            (
                "Apple sued Masimo, an American company.",
                &["Apple sues Masimo", "Masimo located_in United States"],
            ),
            ("Masimo, which makes medical devices, sued Apple.", &["Masimo sues Apple"]),
            ("Masimo, based in Irvine, sued Apple.", &["Masimo located_in Irvine", "Masimo sues Apple"]),
            // A lawyer is none, nor is a founder his firm.
            (
                "Clooney, a British lawyer, accused Islamic State of genocide.",
                &["Clooney accuses Islamic State"],
            ),
            (
                "Cadbury's chief executive, Todd Stitzer, criticised Kraft Foods. The firm was founded by John Cadbury.",
                &["Todd Stitzer leads Cadbury", "Todd Stitzer criticises Kraft Foods"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Autofabrikant Spyker kocht Saab van General Motors.", &["Spyker acquires Saab"]),
            ("Fietsfabrikant VanMoof werd overgenomen door Lavoie.", &["Lavoie acquires VanMoof"]),
            (
                "Mexx, een maker van kleding, werd overgenomen door Liz Claiborne.",
                &["Mexx produces kleding", "Liz Claiborne acquires Mexx"],
            ),
            // Who makes one thing is a person.
            ("Zidane, de maker van het doelpunt, bedankte Frankrijk.", &["Zidane praises France"]),
            ("Dellas, de maker van het doelpunt, prees Rehhagel.", &["Dellas praises Rehhagel"]),
        ],
    );
}

#[test]
fn who_works_for_a_firm_does_not_act_for_it() {
    check(
        Lang::En,
        &[
            ("Employees of Google protested against Israel.", &["employees protests_against Israel"]),
            ("Egypt arrested employees of Al Jazeera.", &["Egypt arrests employees"]),
            ("Amazon employees criticised Jeff Bezos.", &["Amazon employees criticises Jeff Bezos"]),
            // Its members and its spokesman do.
            ("Members of Hamas attacked Israel.", &["Hamas attacks Israel"]),
            ("A spokesman for Google criticised Amazon.", &["Google criticises Amazon"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Werknemers van Google protesteerden tegen Israël.", &["werknemers protests_against Israel"]),
            ("Egypte arresteerde medewerkers van Al Jazeera.", &["Egypt arrests medewerkers"]),
            ("De leiding van Google bekritiseerde Amazon.", &["Google criticises Amazon"]),
        ],
    );
}
