//! What articles of newspapers gave that was not so, or did not give: the class of each, in sentences of other news. A line a sentence: every
//! claim it gives; beside each class sentences that must stay as they are.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn a_name_goes_on_behind_its_own_genitive() {
    check(
        Lang::En,
        &[
            (
                "China's People's Liberation Army attacked Vietnam in 1979.",
                &["People's Liberation Army attacks Vietnam"],
            ),
            (
                "Yoweri Museveni fought the Lord's Resistance Army.",
                &["Yoweri Museveni fights Lord's Resistance Army"],
            ),
            (
                "Hissène Habré criticised the Eritrean People's Liberation Front.",
                &["Hissene Habre criticises EPLF"],
            ),
            (
                "The Oromo People's Congress criticised Ethiopia.",
                &["Oromo People's Congress criticises Ethiopia"],
            ),
            ("Robert \"Bobby\" Fischer criticised Israel.", &["Robert Fischer criticises Israel"]),
            ("The court jailed Joaquín \"El Chapo\" Guzmán.", &["court arrests Joaquín Guzmán"]),
            ("Russia's Gazprom sued Naftogaz.", &["Gazprom located_in Russia", "Gazprom sues Naftogaz"]),
            (
                "Jordan's king criticised Iran's capital.",
                &["King Abdullah II leads Jordan", "King Abdullah II criticises Iran"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Beatrice de Graaf prees rechter Marieke ten Have.",
                &["Beatrice de Graaf praises Marieke ten Have"],
            ),
            ("De politie arresteerde Jan ter Haar.", &["police arrests Jan ter Haar"]),
        ],
    );
}

#[test]
fn offices_and_their_holders() {
    check(
        Lang::En,
        &[
            (
                "Secretary of State Madeleine Albright criticised Serbia.",
                &["Madeleine Albright works_for United States", "Madeleine Albright criticises Serbia"],
            ),
            (
                "Secretary of Defense Robert McNamara praised South Vietnam.",
                &["Robert McNamara works_for United States", "Robert McNamara praises South Vietnam"],
            ),
            (
                "Speaker of the House Newt Gingrich visited China.",
                &["Newt Gingrich leads House", "Newt Gingrich visits China"],
            ),
            (
                "UN vice-president Mary Robinson criticised Kenya.",
                &["Mary Robinson works_for United Nations", "Mary Robinson criticises Kenya"],
            ),
            (
                "Renault vice-presidents Carlos Ghosn and Thierry Bolloré were arrested.",
                &[
                    "Carlos Ghosn works_for Renault",
                    "Thierry Bolloré works_for Renault",
                    "unspecified arrests Carlos Ghosn",
                    "unspecified arrests Thierry Bolloré",
                ],
            ),
            (
                "The European council president, Herman Van Rompuy, visited Japan.",
                &["Herman Van Rompuy leads European Council", "Herman Van Rompuy visits Japan"],
            ),
            ("The presidents of Poland and Estonia were killed in the crash.", &[]),
            ("The prime ministers of Sweden and Finland were arrested.", &[]),
            ("The presidents of Poland and Estonia signed a treaty.", &["Poland agrees_with Estonia"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "PvdA-leider Joop den Uyl bezocht Chili.",
                &["Joop den Uyl leads Labour Party", "Joop den Uyl visits Chile"],
            ),
            (
                "SP-leider Jan Marijnissen bekritiseerde Wim Kok.",
                &["Jan Marijnissen leads Socialist Party", "Jan Marijnissen criticises Wim Kok"],
            ),
            ("Strelkov was minister van Defensie van de separatisten.", &[]),
            (
                "Pieter Kooijmans was minister van Buitenlandse Zaken van Nederland.",
                &["Pieter Kooijmans works_for Netherlands"],
            ),
        ],
    );
}

#[test]
fn those_who_are_counted_are_those_named_beside() {
    check(
        Lang::En,
        &[
            (
                "Two Republican senators, John McCain and Lindsey Graham, visited Ukraine.",
                &["John McCain visits Ukraine", "Lindsey Graham visits Ukraine"],
            ),
            (
                "Three writers, Salman Rushdie, Ian McEwan and Martin Amis, criticised Iran.",
                &[
                    "Salman Rushdie criticises Iran",
                    "Ian McEwan criticises Iran",
                    "Martin Amis criticises Iran",
                ],
            ),
            (
                "Tony Blair met Bertie Ahern. Two opposition leaders, Nelson Mandela and Walter Sisulu, were jailed.",
                &[
                    "Tony Blair meets Bertie Ahern",
                    "unspecified arrests Nelson Mandela",
                    "unspecified arrests Walter Sisulu",
                ],
            ),
            (
                "Konrad Adenauer met Charles de Gaulle. The two leaders signed a treaty.",
                &["Konrad Adenauer meets Charles de Gaulle", "Konrad Adenauer agrees_with Charles de Gaulle"],
            ),
            (
                "Angela Merkel met Vladimir Putin. Two senators criticised France.",
                &["Angela Merkel meets Vladimir Putin", "two senators criticises France"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Twee schrijvers, Harry Mulisch en Remco Campert, bezochten Cuba.",
                &["Harry Mulisch visits Cuba", "Remco Campert visits Cuba"],
            ),
            (
                "Bij de aanslag kwamen zijn broer Ahmed, zijn chauffeur Karel Visser en zijn lijfwacht om.",
                &["unspecified kills Ahmed"],
            ),
            (
                "De Bosnische Serviërs vielen Gorazde aan. De Serviërs steunden Rusland.",
                &["Bosnian Serbs attacks Gorazde", "Bosnian Serbs supports Russia"],
            ),
            (
                "De Bosnische Serviërs vielen Gorazde aan. Servië en Rusland tekenden een verdrag. De Serviërs steunden Rusland.",
                &["Bosnian Serbs attacks Gorazde", "Serbia agrees_with Russia", "Serbia supports Russia"],
            ),
        ],
    );
}

#[test]
fn who_does_what_the_second_verb_says() {
    check(
        Lang::En,
        &[
            (
                "Presidential guards murdered Prime Minister Agathe Uwilingiyimana and abducted several ministers, United Nations officials said.",
                &[
                    "presidential guards kills Agathe Uwilingiyimana by UN officials",
                    "Agathe Uwilingiyimana leads Rwanda",
                ],
            ),
            (
                "Palace guards killed President Thomas Sankara and arrested ministers, diplomats said.",
                &["palace guards kills Thomas Sankara by diplomats", "Thomas Sankara leads Burkina Faso"],
            ),
            (
                "France praised Togo and Benin, diplomats said.",
                &["France praises Togo by diplomats", "France praises Benin by diplomats"],
            ),
            (
                "The men accused of killing Boris Nemtsov and attacking Chechnya were freed.",
                &["men kills Boris Nemtsov hedged", "men attacks Chechnya hedged"],
            ),
            (
                "Germany criticised Hungary, which blocked the aid and threatened Ukraine.",
                &["Germany criticises Hungary", "Hungary rejects aid", "Hungary threatens Ukraine"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Hans van Mierlo sprak met Milošević, die een sigaar opstak en eiste dat Kroatië zich terugtrekt.",
                &["Hans van Mierlo meets Slobodan Milosevic", "Slobodan Milosevic demands Croatia"],
            ),
            (
                "Ruud Lubbers prees Helmut Kohl, die ziek was, en eiste dat Servië vertrekt.",
                &["Ruud Lubbers praises Helmut Kohl", "Ruud Lubbers demands Serbia"],
            ),
            (
                "Duitsland prees Noorwegen, dat Oekraïne hielp en bovendien Polen steunde.",
                &["Germany praises Norway", "Norway aids Ukraine"],
            ),
        ],
    );
}

#[test]
fn what_is_called_and_dismissed() {
    check(
        Lang::En,
        &[
            (
                "Harry Truman dismissed General Douglas MacArthur.",
                &["Harry Truman dismisses Douglas MacArthur"],
            ),
            (
                "President Kais Saied dismissed Prime Minister Hichem Mechichi.",
                &[
                    "Kais Saied leads Tunisia",
                    "Kais Saied dismisses Hichem Mechichi",
                    "Hichem Mechichi leads Tunisia",
                ],
            ),
            (
                "John F. Kennedy dismissed Fidel Castro as irrelevant.",
                &["John F. Kennedy rejects Fidel Castro"],
            ),
            ("Harold Wilson called an election for February 1974.", &[]),
            ("Pedro Sánchez called elections for July.", &[]),
            (
                "Cyprus called for sanctions against Turkey.",
                &["Cyprus requests sanctions against Turkey", "unspecified sanctions Turkey hypothetical"],
            ),
            ("Edward Heath called on the miners to end the strike.", &["Edward Heath requests miners"]),
            ("Amnesty International called on both sides to release the prisoners.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Wim Kok bood het ontslag van zijn kabinet aan bij de koningin.", &[]),
            ("Rita Verdonk diende haar ontslag in bij de koningin.", &[]),
            ("De vakbond FNV sleepte Organon voor de Ondernemingskamer.", &["FNV sues Organon"]),
            ("Het Staatstoezicht drong na de ramp bij Enschede aan op maatregelen.", &[]),
            (
                "Amnesty drong bij Turkije aan op de vrijlating van de gevangenen.",
                &["Amnesty International requests Turkey"],
            ),
        ],
    );
}

#[test]
fn what_is_denied_is_what_one_is_accused_of() {
    check(
        Lang::En,
        &[
            (
                "Uganda shelled Bunia, and Congo accused Uganda of supplying rebels. Uganda denied that.",
                &[
                    "Uganda attacks Bunia",
                    "Democratic Republic of Congo accuses Uganda",
                    "Uganda supplies rebels hedged by Democratic Republic of Congo",
                ],
            ),
            (
                "France arrested Ilich Ramírez Sánchez in 1994. He denied that.",
                &["France arrests Ilich Ramírez Sánchez"],
            ),
            ("Uganda attacked Rwanda. Uganda denied that.", &["Uganda attacks Rwanda by Uganda"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Oeganda beschoot Bunia, en Congo beschuldigde Oeganda van wapenleveranties aan rebellen. Oeganda ontkent dat.",
                &[
                    "Uganda attacks Bunia",
                    "Democratic Republic of Congo accuses Uganda",
                    "Uganda supplies rebels by Democratic Republic of Congo",
                ],
            ),
            ("Frankrijk viel Mali aan. Frankrijk ontkent dat.", &["France attacks Mali by France"]),
        ],
    );
}
