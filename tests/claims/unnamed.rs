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
            // Whoever told it of them accused them.
            (
                "India financiert de rebellen, zegt Pakistan. Er vielen doden. India verwerpt de aantijgingen.",
                &["India funds rebels by Pakistan", "India rejects Pakistan"],
            ),
            ("Polen steunt Oekraïne. Polen ontkent de beschuldiging.", &["Poland supports Ukraine"]),
            (
                "Volgens De Telegraaf heeft Rutte spijt. Rutte ontkende het bericht.",
                &["Mark Rutte rejects De Telegraaf"],
            ),
            ("Rutte ontkende het bericht.", &["Mark Rutte rejects bericht"]),
            // Whoever spoke before need not have made the report.
            ("Volgens Wilders is er veel mis. Rutte ontkende het bericht.", &["Mark Rutte rejects bericht"]),
            ("Het bezwaar van Polen tegen het migratiepact is bekend.", &["Poland rejects migratiepact"]),
        ],
    );
}

#[test]
fn they_are_the_two_of_the_sentence_before() {
    check(
        Lang::En,
        &[
            (
                "Putin met Biden in Geneva. They agreed to return their ambassadors.",
                &["Vladimir Putin meets Joe Biden", "Vladimir Putin agrees_with Joe Biden"],
            ),
            (
                "Armenia and Azerbaijan signed an accord. They had fought each other for years.",
                &["Armenia agrees_with Azerbaijan", "Armenia fights Azerbaijan"],
            ),
            // Others are many too, or one of the two is not in it.
            ("Putin met the hostages' families. They wept.", &["Vladimir Putin meets families"]),
            (
                "Putin praised Stalin in a book about Lenin. They agreed.",
                &["Vladimir Putin praises Joseph Stalin"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Poetin ontmoette Biden in Genève. Zij spraken over Oekraïne.",
                &["Vladimir Putin meets Joe Biden", "Vladimir Putin meets Joe Biden"],
            ),
            (
                "India en Pakistan sloten een bestand. Ze hadden elkaar beschoten.",
                &[
                    "India agrees_with Pakistan",
                    "India ceases_fire Pakistan",
                    "India attacks Pakistan",
                    "Pakistan attacks India",
                ],
            ),
        ],
    );
}

#[test]
fn what_is_international_is_of_all_countries() {
    check(
        Lang::Nl,
        &[
            (
                "De internationale sancties tegen Noord-Korea blijven.",
                &["international community sanctions North Korea"],
            ),
            ("De sancties tegen Noord-Korea blijven.", &["unspecified sanctions North Korea"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "China and the United States imposed tariffs on each other's goods.",
                &["China sanctions United States", "United States sanctions China"],
            ),
            ("El Salvador received $140 million in American aid.", &["United States aids El Salvador"]),
            (
                "The summit between Putin and Biden was postponed.",
                &["Vladimir Putin meets Joe Biden hypothetical"],
            ),
            ("The summit between Putin and Biden was cancelled.", &[]),
        ],
    );
}

#[test]
fn the_country_a_minister_speaks_of_is_not_his() {
    check(
        Lang::Nl,
        &[
            ("Minister Bot zei dat Israël de nederzettingen moet ontruimen.", &["Bot demands Israel"]),
            ("Minister Koenders waarschuwde dat Turkije een grens overschrijdt.", &[]),
            (
                "De Britse regering wacht af. Volgens minister Clark is dat verstandig.",
                &["Clark works_for United Kingdom"],
            ),
        ],
    );
}

#[test]
fn a_decision_is_that_of_whoever_acted_before() {
    check(
        Lang::Nl,
        &[
            (
                "De Verenigde Staten trekken zich terug uit UNESCO. Frankrijk betreurt het besluit.",
                &["United States withdraws_from UNESCO", "France criticises United States"],
            ),
            (
                "Polen wees een Russische diplomaat uit. Moskou hekelde de stap.",
                &["Poland expels Russian diplomats", "Russia criticises Poland"],
            ),
            // Two decided; nobody did.
            (
                "Polen en Letland sloten de grens met Belarus. Minsk hekelde de maatregel.",
                &["Poland blockades Belarus", "Latvia blockades Belarus"],
            ),
            (
                "Vladimir Poetin is president van Rusland. Rutte betreurt het besluit.",
                &["Vladimir Putin leads Russia"],
            ),
            // A visit is no decision.
            ("Karim Khan bezocht Oekraïne. Moskou verwerpt het besluit.", &["Karim Khan visits Ukraine"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Canada expelled six Indian diplomats. New Delhi condemned the move.",
                &["Canada expels Indian diplomats", "India criticises Canada"],
            ),
            (
                "Germany supports Ukraine. The weather was fine. Italy praised the decision.",
                &["Germany supports Ukraine"],
            ),
        ],
    );
}

#[test]
fn a_pact_that_is_called_after_a_capital_is_not_its_governments() {
    check(
        Lang::En,
        &[
            ("Trump pulled out of the Paris agreement.", &["Donald Trump withdraws_from Paris agreement"]),
            ("Russia rejected the Minsk agreements.", &["Russia rejects Minsk agreements"]),
            ("Moscow's treaty with Minsk angered Kyiv.", &["Russia agrees_with Belarus"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Polen verwierp het Verdrag van Lissabon.", &["Poland rejects Verdrag van Lissabon"]),
            (
                "Trump trok zich terug uit het akkoord van Parijs.",
                &["Donald Trump withdraws_from akkoord van Parijs"],
            ),
            ("Kiev verwierp de plannen van Moskou.", &["Ukraine rejects Russia"]),
        ],
    );
}
