//! Clauses that an opening, an insertion or a name beside a name parts from their words: a line a sentence.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn two_names_behind_the_verb_are_two() {
    check(
        Lang::Nl,
        &[
            (
                "Vorige week benoemde Poetin Andrej Beloesov tot minister van Defensie.",
                &["Vladimir Putin appoints Andrej Beloesov"],
            ),
            (
                "Vorige week hield de Turkse politie Ekrem Imamoglu aan.",
                &["Turkish police arrests Ekrem Imamoglu"],
            ),
            (
                "Vorige week sloeg de FBI Robert Hanssen in de boeien.",
                &["Federal Bureau of Investigation arrests Robert Hanssen"],
            ),
            ("Vorige week trof een Israëlische raket Damascus.", &["Israel attacks Damascus"]),
            (
                "Vorige week heeft de VN-Veiligheidsraad Noord-Korea veroordeeld.",
                &["United Nations Security Council criticises North Korea"],
            ),
            (
                "Vorige week schoten gewapende mannen Boris Nemtsov dood.",
                &["gewapende mannen kills Boris Nemtsov"],
            ),
            ("Na weken van stilte nam Trump John Bolton in dienst.", &["Donald Trump appoints John Bolton"]),
            // One name, and names that a title in the plural bears.
            ("Vorige week prees Boris Johnson de Britten.", &["Boris Johnson praises United Kingdom"]),
            (
                "Vorige week belden de presidenten Emmanuel Macron en Vladimir Poetin.",
                &[
                    "Emmanuel Macron calls Vladimir Putin",
                    "Emmanuel Macron leads France",
                    "Vladimir Putin leads Russia",
                ],
            ),
            ("Vorige week sprak koningin Maria van Hongarije.", &[]),
        ],
    );
}

#[test]
fn who_tells_it_is_no_party_nor_where_he_is() {
    check(
        Lang::Nl,
        &[
            (
                "Volgens diplomaten in Genève speelde Rusland een rol in de oorlog in Syrië.",
                &["Russia involved_in oorlog in Syrië by diplomaten in Genève"],
            ),
            (
                "Volgens bronnen in Brussel heeft Rusland drones geleverd aan Iran.",
                &["Russia supplies Iran by bronnen in Brussel"],
            ),
            (
                "Een krant meldde dinsdag dat Merkel Macron een steuntje in de rug gaf.",
                &["Angela Merkel supports Emmanuel Macron by krant"],
            ),
            ("Duitsland voerde in Genève gesprekken met Iran.", &["Germany meets Iran"]),
        ],
    );
}

#[test]
fn an_insertion_makes_no_passive() {
    check(
        Lang::En,
        &[
            (
                "Iran, which had denied it for years, reconciled with Saudi Arabia in 2023.",
                &["Iran agrees_with Saudi Arabia"],
            ),
            (
                "Iraqi soldiers, citing a lack of progress, battled with the Islamic State in Mosul.",
                &["Iraqi military fights Islamic State"],
            ),
            (
                "Google, citing its costs, complied with the European Commission's demands.",
                &["Google concedes_to European Commission"],
            ),
            ("Finland, citing its security, applied for membership of NATO.", &["Finland requests NATO"]),
            (
                "Lebanon, citing a lack of funds, hosted a million Syrian refugees.",
                &["Lebanon shelters Syrian refugees"],
            ),
            (
                "In a move that surprised many observers, Nicaragua initiated proceedings against Colombia.",
                &["Nicaragua sues Colombia"],
            ),
            (
                "In a move that surprised many, Emmanuel Macron paid tribute to Robert Badinter.",
                &["Emmanuel Macron praises Robert Badinter"],
            ),
            ("Rishi Sunak took over from Liz Truss.", &["Rishi Sunak succeeds Liz Truss"]),
            // A passive of a headline, and one with its auxiliary.
            ("Journalist, 34, arrested in Iran", &["Iran arrests journalist"]),
            ("Iran, which denied it, was condemned by Norway.", &["Norway criticises Iran"]),
        ],
    );
}

#[test]
fn an_article_makes_a_name() {
    check(
        Lang::En,
        &[
            (
                "The WHO praised Rwanda for containing the outbreak.",
                &["World Health Organization praises Rwanda"],
            ),
            ("Who praised Rwanda?", &[]),
        ],
    );
}

#[test]
fn a_year_parts_nobody_from_what_he_gets() {
    check(
        Lang::Nl,
        &[
            ("Washington legde Venezuela in 2019 sancties op.", &["United States sanctions Venezuela"]),
            ("De EU legde Iran in 2012 sancties op.", &["European Union sanctions Iran"]),
            ("Brussel kende in 2020 Polen subsidies toe.", &["European Union funds Poland"]),
            ("In 2000 gevallen hielp Polen Oekraïne.", &["Poland aids Ukraine"]),
        ],
    );
}

#[test]
fn a_relative_clause_goes_on_with_its_own() {
    check(
        Lang::Nl,
        &[
            (
                "Kinshasa verbrak de banden met Rwanda, dat M23 steunt.",
                &["Democratic Republic of Congo breaks_with Rwanda", "Rwanda supports M23"],
            ),
            (
                "Het Internationaal Strafhof vaardigde een arrestatiebevel uit tegen Netanyahu, een stap die Biden schandalig noemde.",
                &[
                    "International Criminal Court charges Benjamin Netanyahu",
                    "Joe Biden criticises International Criminal Court",
                ],
            ),
            (
                "Israëlische militairen hadden een kamp gebombardeerd en daarbij Ahmed Said gedood.",
                &["Israeli military attacks kamp", "Israeli military kills Ahmed Said"],
            ),
            (
                "Merkel, die al weken in het nieuws is, gaf Macron een steuntje in de rug.",
                &["Angela Merkel supports Emmanuel Macron"],
            ),
            ("Rutte sprak met Wilders, die Merkel een held noemde.", &["Mark Rutte meets Geert Wilders"]),
        ],
    );
}

#[test]
fn beside_a_name_between_commas_stands_what_he_is() {
    check(
        Lang::En,
        &[
            (
                "Jan Novak, Slovakia's interior minister and the head of the far-right Slovak League, wrote on social media.",
                &["Jan Novak leads Slovak League", "Jan Novak works_for Slovakia"],
            ),
            (
                "Erdogan, once a critic of Assad, travelled to Damascus.",
                &["Tayyip Erdogan criticises Bashar al-Assad", "Tayyip Erdogan visits Syria"],
            ),
            (
                "Thai court dissolves Move Forward and bans its leaders.",
                &["Thai court bans Move Forward Party", "Thai court bans its leaders"],
            ),
            (
                "Macron, president of France, and the chancellor of Germany spoke.",
                &["Emmanuel Macron leads France", "Olaf Scholz leads Germany"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "In Brussel noemde Eurocommissaris voor Handel Valdis Dombrovskis het besluit van Washington kortzichtig.",
                &["Valdis Dombrovskis criticises United States"],
            ),
            (
                "De presidenten Alpha Condé van Guinee en Macky Sall van Senegal spraken in Dakar met Yahya Jammeh.",
                &[
                    "Alpha Conde leads Guinea",
                    "Alpha Conde meets Yahya Jammeh",
                    "Macky Sall leads Senegal",
                    "Macky Sall meets Yahya Jammeh",
                ],
            ),
            (
                "Afgezette president Park van Zuid-Korea in de cel op verdenking van omkoping",
                &["Park leads South Korea", "unspecified dismisses Park"],
            ),
            ("De werkzaamheden van aanklager Robert Mueller duurden lang.", &[]),
        ],
    );
}

#[test]
fn a_surname_is_no_town() {
    check(
        Lang::En,
        &[
            (
                "Giuseppe Conte telephoned Joseph Muscat. Mr Muscat criticised Italy.",
                &["Giuseppe Conte calls Joseph Muscat", "Joseph Muscat criticises Italy"],
            ),
            (
                "Joseph Muscat spoke in Valletta. Muscat accused Italy of lying.",
                &["Joseph Muscat accuses Italy"],
            ),
            (
                "Denzel Washington spoke in Washington. Washington imposed sanctions on Iran.",
                &["United States sanctions Iran"],
            ),
            (
                "Joseph Muscat flew to Muscat. Muscat expelled two Iranian diplomats.",
                &["Joseph Muscat visits Oman", "Oman expels Iranian diplomats"],
            ),
        ],
    );
}

#[test]
fn a_particle_may_stand_behind_a_time() {
    check(
        Lang::Nl,
        &[
            ("Uribe kondigde dinsdag aan Shell voor de rechter te dagen.", &["Uribe sues Shell planned"]),
            ("Uribe kondigde aan Shell te steunen.", &["Uribe supports Shell planned"]),
            ("Uribe kondigde dinsdag hulp aan Colombia aan.", &["Alvaro Uribe aids Colombia planned"]),
        ],
    );
}
