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
                "Quibi CEO Meg Whitman criticised Apple.",
                &["Meg Whitman leads Quibi", "Meg Whitman criticises Apple"],
            ),
            (
                "Roger Carr, Cadbury's chairman, rejected the bid.",
                &["Roger Carr leads Cadbury", "Roger Carr rejects bid"],
            ),
            (
                "Philip Green, the chairman of Carillion, met Theresa May.",
                &["Philip Green leads Carillion", "Philip Green meets Theresa May"],
            ),
            (
                "Nikola shares fell. Hindenburg Research accused Nikola of fraud.",
                &["Hindenburg Research accuses Nikola"],
            ),
            (
                "Shares in Carillion fell. The European Union sanctioned Carillion.",
                &["European Union sanctions Carillion"],
            ),
            // Where he works, whose he is has been said; and whoever owns what others have too.
            (
                "Marvin Cooke, Toyota's managing director at Burnaston, criticised Britain.",
                &["Marvin Cooke leads Toyota", "Marvin Cooke criticises United Kingdom"],
            ),
            ("Musk's shares in Twitter rose. Musk sued Apple.", &["Elon Musk sues Apple"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Erik Staal, directeur van Vestia, bekritiseerde Nederland.",
                &["Erik Staal leads Vestia", "Erik Staal criticises Netherlands"],
            ),
            (
                "Rattan Chadha, de topman van Mexx, bekritiseerde India.",
                &["Rattan Chadha leads Mexx", "Rattan Chadha criticises India"],
            ),
            ("De omzet van Lightyear daalde. Lightyear klaagde Tesla aan.", &["Lightyear sues Tesla"]),
            // He is one himself, and the chamber is known.
            (
                "Voorzitter Jan Anthonie Bruijn van de Eerste Kamer sprak met Mark Rutte.",
                &[
                    "Jan Anthonie Bruijn leads Senate of the Netherlands",
                    "Jan Anthonie Bruijn meets Mark Rutte",
                ],
            ),
            ("Directeur Erik Staal klaagde Nederland aan.", &["Erik Staal sues Netherlands"]),
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
            ("Clooney, a British lawyer, criticised Sudan.", &["Clooney criticises Sudan"]),
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
            ("Fietsfabrikant VanMoof klaagde Apple aan.", &["VanMoof sues Apple"]),
            (
                "Mexx, een maker van kleding, klaagde Zara aan.",
                &["Mexx produces kleding", "Mexx sues Inditex"],
            ),
            // Who makes one thing is a person.
            ("Zidane, de maker van het doelpunt, bekritiseerde Italië.", &["Zidane criticises Italy"]),
            ("Cooke, de maker van het doelpunt, bekritiseerde Italië.", &["Cooke criticises Italy"]),
        ],
    );
}

#[test]
fn who_works_for_a_firm_does_not_act_for_it() {
    check(
        Lang::En,
        &[
            ("Employees of Google protested against Amazon.", &["employees protests_against Amazon"]),
            ("France arrested employees of Google.", &["France arrests employees"]),
            ("Amazon employees criticised Jeff Bezos.", &["Amazon employees criticises Jeff Bezos"]),
            // Its members and its spokesman do.
            ("Members of Hamas attacked Israel.", &["Hamas attacks Israel"]),
            ("A spokesman for Google criticised Amazon.", &["Google criticises Amazon"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Werknemers van Google protesteerden tegen Amazon.", &["werknemers protests_against Amazon"]),
            ("Frankrijk arresteerde medewerkers van Google.", &["France arrests medewerkers"]),
            ("De leiding van Google bekritiseerde Amazon.", &["Google criticises Amazon"]),
        ],
    );
}
