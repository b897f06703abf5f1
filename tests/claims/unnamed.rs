//! Who did what its clause leaves without an agent, and whom a reply answers: a line a text, with every claim it gives.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn whoever_is_arrested_in_a_country_is_arrested_by_it() {
    check(
        Lang::Nl,
        &[
            ("Carlos Ghosn werd in november 2018 in Tokio gearresteerd.", &["Japan arrests Carlos Ghosn"]),
            (
                "De arrestatie van Carles Puigdemont in Duitsland was nieuws.",
                &["Germany arrests Carles Puigdemont"],
            ),
            // Kidnappers hold people too, and others may carry arms there.
            ("Twee artsen worden in Somalië vastgehouden.", &["unspecified arrests twee artsen"]),
            ("Hamas zweeg toen Haniyeh in Egypte werd opgepakt.", &["unspecified arrests Ismail Haniyeh"]),
        ],
    );
    check(
        Lang::En,
        &[
            ("The arrest of Meng Wanzhou in Canada made headlines.", &["Canada arrests Meng Wanzhou"]),
            (
                "Navalny was arrested, the Moscow police said.",
                &["Moscow police arrests Alexei Navalny by Moscow police"],
            ),
            // Where it was is not told.
            ("Julian Assange was arrested in April 2019.", &["unspecified arrests Julian Assange"]),
        ],
    );
}

#[test]
fn an_official_act_is_that_of_the_one_who_was_named() {
    check(
        Lang::En,
        &[
            (
                "Washington considered sanctions against Nicaragua. Penalties against Nicaragua would hurt the poor.",
                &["United States sanctions Nicaragua possible", "United States sanctions Nicaragua possible"],
            ),
            // Two are named: it could be either.
            (
                "Norway sanctioned Belarus. Canada sanctioned Belarus. Belarus has been sanctioned again.",
                &["Norway sanctions Belarus", "Canada sanctions Belarus", "unspecified sanctions Belarus"],
            ),
        ],
    );
}

#[test]
fn a_reply_is_to_whoever_said_it() {
    check(
        Lang::En,
        &[
            (
                "Poland demanded reparations from Germany. Berlin rejected the demand.",
                &["Poland demands Germany", "Germany rejects Poland"],
            ),
            (
                "Trump accused China of meddling, a charge China denies.",
                &["Donald Trump accuses China", "China rejects Donald Trump"],
            ),
            (
                "The New York Times reported that Putin had met Erdogan. Putin denied the report.",
                &[
                    "Vladimir Putin meets Tayyip Erdogan by The New York Times",
                    "Vladimir Putin rejects The New York Times",
                ],
            ),
            // Whose claims they are is not told; a treaty is known by its name.
            ("Israel rejects the allegations.", &[]),
            ("Hungary criticised the decision.", &[]),
            ("Turkey rejected the Treaty of Sèvres.", &["Turkey rejects Treaty of Sèvres"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Polen eiste herstelbetalingen van Duitsland. Berlijn wees de eis af.",
                &["Poland demands Germany", "Germany rejects Poland"],
            ),
            ("Israël verwerpt de beschuldigingen.", &[]),
        ],
    );
}
