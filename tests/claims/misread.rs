//! Classes of sentences in which the network takes a word or a clause for something else, and what grammar says of them
//! (`src/parse/repair`). A line a sentence: every claim it gives; beside each class sentences that must stay as they are.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn a_gerund_has_its_object_and_a_past_is_no_attribute() {
    check(
        Lang::En,
        &[
            (
                "Washington accused Beijing of arming Russia.",
                &["United States accuses China", "China supplies Russia hedged by United States"],
            ),
            (
                "The UN accuses Rwanda of backing M23 rebels in Congo.",
                &["United Nations accuses Rwanda", "Rwanda supports M23 hedged by United Nations"],
            ),
            (
                "Sweden stopped supplying weapons to Saudi Arabia in 2018.",
                &["Sweden supplies Saudi Arabia denied"],
            ),
            ("Germany resumed supplying weapons to Israel.", &["Germany supplies Israel"]),
            // Prices rise by themselves.
            ("The IMF warned of rising prices in Turkey.", &[]),
            ("The Bank of England warned of falling house prices.", &[]),
            ("Switzerland froze Russian assets.", &["Switzerland seizes Russian assets"]),
            ("The EU froze Russian assets.", &["European Union seizes Russian assets"]),
            ("Chile nationalised copper mines in 1971.", &["Chile seizes copper mines"]),
            ("Britain mobilised army reservists for a war against Iraq.", &["United Kingdom mobilises Iraq"]),
            // What is frozen stays an attribute.
            ("Frozen Russian assets remain in Belgium.", &[]),
            ("Roman soldiers attacked Carthage.", &[]),
            (
                "Thousands of farmers protested in Brussels.",
                &["thousands of farmers protests_against Belgium"],
            ),
            ("Hundreds of protesters were arrested in Minsk.", &["Belarus arrests hundreds of protesters"]),
        ],
    );
}

#[test]
fn names_and_clauses_end_where_grammar_ends_them() {
    check(
        Lang::En,
        &[
            (
                "Russia must end its invasion, the International Court of Justice ruled.",
                &["International Court of Justice demands Russia"],
            ),
            ("Turkey attacked Afrin, a Kurdish enclave in Syria.", &["Turkey attacks Afrin"]),
            (
                "Greece backs Cyprus and Turkey supports Northern Cyprus.",
                &["Greece supports Cyprus", "Turkey supports Northern Cyprus"],
            ),
            ("Egypt and Jordan condemned Israel.", &["Egypt criticises Israel", "Jordan criticises Israel"]),
            ("Police arrested Roman Polanski in Zurich.", &["police arrests Roman Polanski"]),
            (
                "The Kremlin called Josep Borrell's remarks unacceptable.",
                &["Russia criticises Josep Borrell"],
            ),
            ("Vladimir Putin called Alexei Navalny a nobody.", &[]),
            ("Two Britons died when Russia shelled Kharkiv.", &["Russia attacks Kharkiv"]),
            ("Bill Clinton asked Tony Blair how he was.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Het was Duitsland dat Polen aanviel.", &["Germany attacks Poland"]),
            ("Het was Frankrijk dat Mali steunde.", &["France supports Mali"]),
            ("Het was Irak dat Koeweit bezette.", &["Iraq occupies Kuwait"]),
            ("Het is jammer dat Rusland Oekraïne aanviel.", &["Russia attacks Ukraine"]),
            (
                "Het was in Minsk dat Loekasjenko Poetin ontmoette.",
                &["Alexander Lukashenko meets Vladimir Putin"],
            ),
            (
                "China waarschuwt de VS voor gevolgen als Pelosi Taiwan bezoekt.",
                &["China threatens United States", "Nancy Pelosi visits Taiwan hypothetical"],
            ),
            (
                "Duitsland viel in 1940 Nederland aan en bezette Rotterdam.",
                &["Germany attacks Netherlands", "Germany occupies Rotterdam"],
            ),
            (
                "Israël bombardeerde Gaza en het bezette Golan.",
                &["Israel attacks Gaza", "Israel attacks Golan Heights"],
            ),
            ("Turkije is van plan Syrië binnen te vallen.", &["Turkey invades Syria planned"]),
            ("Finland is van plan Oekraïne wapens te leveren.", &["Finland supplies Ukraine planned"]),
            (
                "De politie zette in Minsk waterkanonnen in tegen Wit-Russische betogers.",
                &["police represses Belarusian demonstrators"],
            ),
        ],
    );
}

#[test]
fn who_stands_before_a_hyphen_did_it_when_he_can_have() {
    check(
        Lang::Nl,
        &[
            ("De EU-sancties tegen Rusland blijven van kracht.", &["European Union sanctions Russia"]),
            ("De NAVO-bombardementen op Servië duurden 78 dagen.", &["NATO attacks Serbia"]),
            ("De Hamas-aanval op Israël begon op 7 oktober.", &["Hamas attacks Israel"]),
            ("De VS-sancties tegen Iran troffen banken.", &["United States sanctions Iran"]),
            ("EU-kritiek op Hongarije neemt toe.", &["European Union criticises Hungary"]),
            // A country's full name, a person and a company may be whom it is done to.
            ("De Iran-sancties blijven.", &[]),
            ("De Navalny-vergiftiging leidde tot protest.", &[]),
            ("De Shell-boycot in Nederland mislukte.", &[]),
        ],
    );
}

#[test]
fn what_is_judged_or_supposed_has_not_happened() {
    check(
        Lang::Nl,
        &[
            ("Een aanval van Rusland op Polen is ondenkbaar.", &["Russia attacks Poland hypothetical"]),
            (
                "Een vertrek van Groot-Brittannië uit de EU zou slecht zijn voor BMW.",
                &["United Kingdom withdraws_from European Union hypothetical"],
            ),
            ("Een aanval van Iran op Israël is onvermijdelijk.", &["Iran attacks Israel hypothetical"]),
            // One that was, and the one that is known.
            ("Een Israëlische luchtaanval op Rafah was hevig.", &["Israel attacks Rafah"]),
            ("De Russische invasie van Oekraïne is een misdaad.", &["Russia invades Ukraine"]),
            (
                "Toyota sluit als Groot-Brittannië de EU verlaat.",
                &["United Kingdom withdraws_from European Union hypothetical"],
            ),
        ],
    );
    check(
        Lang::En,
        &[
            ("A Russian attack on Poland is unthinkable.", &["Russia attacks Poland hypothetical"]),
            (
                "A British withdrawal from the EU would hurt BMW.",
                &["United Kingdom withdraws_from European Union hypothetical"],
            ),
            (
                "A British withdrawal from the EU is bad for BMW.",
                &["United Kingdom withdraws_from European Union hypothetical"],
            ),
            ("The Russian invasion of Ukraine is a crime.", &["Russia invades Ukraine"]),
        ],
    );
}

#[test]
fn a_mayor_leads_the_town_and_not_the_country() {
    check(
        Lang::Nl,
        &[
            (
                "De burgemeester van Londen, Sadiq Khan, bezocht Frankrijk.",
                &["Sadiq Khan leads London", "Sadiq Khan visits France"],
            ),
            ("De gouverneur van Moskou, Andrej Vorobjov, zweeg.", &["Andrei Vorobyov leads Moscow"]),
            (
                "De president van Rusland, Vladimir Poetin, bezocht China.",
                &["Vladimir Putin leads Russia", "Vladimir Putin visits China"],
            ),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "London mayor Sadiq Khan criticised Donald Trump.",
                &["Sadiq Khan leads London", "Sadiq Khan criticises Donald Trump"],
            ),
            (
                "Paris mayor Anne Hidalgo met Emmanuel Macron.",
                &["Anne Hidalgo leads Paris", "Anne Hidalgo meets Emmanuel Macron"],
            ),
        ],
    );
}

#[test]
fn who_gets_an_order_carries_it_out() {
    check(
        Lang::Nl,
        &[
            ("De VS gaf Oekraïne toestemming Rusland aan te vallen.", &["Ukraine attacks Russia planned"]),
            (
                "De krant La Prensa kreeg van de regering van Nicaragua opdracht te sluiten.",
                &["Nicaraguan government demands La Prensa"],
            ),
            ("Het bedrijf Damen kreeg een opdracht van 3 miljoen euro.", &[]),
        ],
    );
    check(
        Lang::En,
        &[("The US gave Ukraine permission to attack Russia.", &["Ukraine attacks Russia planned"])],
    );
}

#[test]
fn articles_auxiliaries_and_abbreviations_are_what_they_are() {
    check(
        Lang::Nl,
        &[
            ("Iran wees het Amerikaanse voorstel af.", &["Iran rejects United States"]),
            ("Hamas wees het Israëlische aanbod af.", &["Hamas rejects Israel"]),
            (
                "Servië heeft een Australisch ultimatum om een bewaker uit te leveren verworpen.",
                &["Serbia rejects Australia"],
            ),
            (
                "De Organisatie van Petroleum Exporterende Landen (OPEC) heeft ingestemd met een plan.",
                &["OPEC agrees_with plan"],
            ),
        ],
    );
    check(
        Lang::En,
        // The force is not what the brackets are short for the mandate of.
        &[(
            "Russia agreed to an extension of the mandate for the force in Lebanon (UNIFIL).",
            &["Russia agrees_with extension"],
        )],
    );
}

#[test]
fn who_accuses_did_not_do_it() {
    check(
        Lang::En,
        &[
            (
                "Qatar was accused by Saudi officials of funding Hamas.",
                &["Qatar funds Hamas hedged by Saudi officials", "Saudi officials accuses Qatar"],
            ),
            (
                "Rwanda has been accused by Congolese officials of supporting M23.",
                &["Congolese officials accuses Rwanda", "Rwanda supports M23 hedged by Congolese officials"],
            ),
            (
                "Iran was accused by American officials of training Russian soldiers.",
                &["Iran trains Russian military hedged by US officials", "US officials accuses Iran"],
            ),
            // Already hung from the verb; of whom the experts are; and who accuses, in the active.
            (
                "Iran was accused by the United States of supplying Russia with drones.",
                &["Iran supplies Russia hedged by United States", "United States accuses Iran"],
            ),
            ("Rwanda was accused by experts of the United Nations.", &["UN experts accuses Rwanda"]),
            (
                "American officials accused Iran of training Russian soldiers.",
                &["Iran trains Russian military hedged by US officials", "US officials accuses Iran"],
            ),
        ],
    );
}

#[test]
fn a_word_joined_to_a_verb_or_a_result_makes_it_another() {
    check(
        Lang::En,
        &[
            ("Trump wants to strong-arm Ukraine into a deal.", &["Donald Trump demands Ukraine planned"]),
            ("Putin tried to sugar-coat Russia's defeat.", &[]),
            ("Russia wants to carpet-bomb Aleppo.", &["Russia attacks Aleppo planned"]),
            ("Trump made the files on Russia public.", &[]),
            ("Iran made its new missiles public.", &[]),
            ("Iran made the missiles available.", &[]),
            ("Trump wants to arm Ukraine.", &["Donald Trump supplies Ukraine planned"]),
            ("Iran makes drones.", &["Iran produces drones"]),
            // A country's name is no party where it is part of a currency's.
            ("The museum paid US$2 million, and Greece welcomed it.", &[]),
            ("Japan lent Indonesia A$2 million.", &["Japan funds Indonesia"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("De NAVO maakte een Russische drone onschadelijk.", &[]),
            ("Iran maakte zijn nieuwe raketten openbaar.", &[]),
            ("De marine heeft een Duitse mijn onschadelijk gemaakt.", &[]),
            ("Iran maakt drones.", &["Iran produces drones"]),
            ("Rusland maakte zich schuldig aan een aanval.", &["Russia involved_in aanval"]),
        ],
    );
}

#[test]
fn a_deed_behind_of_is_a_verb_and_a_name_is_no_exclamation() {
    check(
        Lang::En,
        &[
            (
                "Israel accused Qatar of funding Hamas.",
                &["Israel accuses Qatar", "Qatar funds Hamas hedged by Israel"],
            ),
            (
                "Turkey accused Greece of arming Kurdish rebels.",
                &["Greece supplies Kurdish rebels hedged by Turkey", "Turkey accuses Greece"],
            ),
            (
                "Amnesty International accused Iran of hanging dissidents.",
                &[
                    "Amnesty International accuses Iran",
                    "Iran kills opposition hedged by Amnesty International",
                ],
            ),
            ("Amnesty accused a shipbuilding company of fraud.", &[]),
            ("Brazil accused Canada of building subsidies.", &["Brazil accuses Canada"]),
        ],
    );
}

#[test]
fn an_auxiliary_is_no_clause_of_its_own() {
    check(
        Lang::Nl,
        &[
            (
                "Kenia heeft gisteren een Ethiopisch ultimatum om een brug te slopen, verworpen.",
                &["Kenya rejects Ethiopia"],
            ),
            ("Kenia heeft een Ethiopisch voorstel verworpen.", &["Kenya rejects Ethiopia"]),
            (
                "Brazilië had eerder een Argentijns voorstel om de brug te slopen, verworpen.",
                &["Brazil rejects Argentina"],
            ),
            (
                "Israël heeft woensdag een Egyptisch plan om Gaza te herbouwen verworpen.",
                &["Israel rejects Egypt"],
            ),
            ("Kenia heeft een door Ethiopië gebouwde brug.", &[]),
            ("Kenia heeft een leger.", &[]),
        ],
    );
}

#[test]
fn what_is_asked_for_and_whose_it_is_stand_with_their_noun() {
    check(
        Lang::En,
        &[
            (
                "Germany's BMW sued Chinese carmakers.",
                &["BMW located_in Germany", "BMW sues Chinese companies"],
            ),
            (
                "France's Renault bought shares in Nissan.",
                &["Renault located_in France", "Renault acquires Nissan"],
            ),
            ("Germany's companies sued China.", &["German companies sues China"]),
            (
                "The court rejected a request by Poland to extradite the man to Russia.",
                &["court rejects Poland"],
            ),
            ("Most Germans support Ukraine.", &["Germans supports Ukraine"]),
            ("The Germans support Ukraine.", &["Germany supports Ukraine"]),
            ("The attack on Iran did not go ahead.", &["unspecified attacks Iran denied"]),
        ],
    );
}
