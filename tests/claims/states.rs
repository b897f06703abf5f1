//! Lasting relations and who the parties are: a line a sentence, with the claims of interest that it must give.
//!
//! A claim reads as in `claims.rs`: `subject relation object`, then `denied`, `planned`, `possible`, `hypothetical`. `-`
//! means: none of them. Only the relations that a table names are looked at.

use graaf::base::Lang;

use crate::told;

/// Every row: a text, and its claims with one of the relations, in text order.
fn check(lang: Lang, relations: &[&str], table: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (text, want) in table {
        let claims = told::claims(text, lang, "2023-03-20");
        let got: Vec<String> =
            claims.iter().filter(|c| relations.contains(&c.relation.as_str())).map(told::line).collect();
        let got = if got.is_empty() { "-".to_owned() } else { got.join("; ") };
        if got != *want {
            wrong.push_str(&format!("  {text}\n    want {want}\n    got  {got}\n"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn people_without_a_name_are_a_party_beside_a_known_one() {
    let acts = ["accuses", "arrests", "attacks", "kills", "criticises", "supports", "requests", "meets"];
    let nl = [
        ("De politie arresteerde Julian Assange in april 2019.", "police arrests Julian Assange"),
        ("Macron beschuldigde critici van kortzichtigheid.", "Emmanuel Macron accuses critici"),
        ("Rusland doodde burgers in Boetsja.", "Russia kills civilians"),
        ("Poetin ontmoette nabestaanden.", "Vladimir Putin meets nabestaanden"),
        // Both unknown: no claim about anybody.
        ("De politie arresteerde een verdachte.", "-"),
        // Somebody of whom more is told elsewhere.
        ("Macron beschuldigde de man.", "-"),
    ];
    check(Lang::Nl, &acts, &nl);
    let en = [
        ("Police arrested Julian Assange in April 2019.", "police arrests Julian Assange"),
        ("Macron accused critics of cynicism.", "Emmanuel Macron accuses critics"),
        ("Militants attacked Kenya in 2013.", "rebels attacks Kenya"),
        ("Police arrested a suspect.", "-"),
        ("Macron accused his critics.", "-"),
    ];
    check(Lang::En, &acts, &en);
}

#[test]
fn an_office_names_its_country_or_body() {
    let offices = ["works_for", "leads", "member_of"];
    let nl = [
        (
            "Het Verenigd Koninkrijk krijgt spijt, zei Greg Clark, minister van Economische Zaken.",
            "Greg Clark works_for United Kingdom",
        ),
        ("Shell-topman Wael Sawan sprak in Londen.", "Wael Sawan leads Shell"),
        ("Ex-minister Kaag sprak in Londen.", "Sigrid Kaag works_for Netherlands"),
        (
            "Oud-minister Blok en ex-premier Renzi spraken in Londen.",
            "Stef Blok works_for Netherlands; Matteo Renzi leads Italy",
        ),
        ("Sportdirecteur Joe Alleva van de NASA bedankte Iran.", "Joe Alleva works_for NASA"),
        ("NASA-onderzoeker James Hansen waarschuwde.", "James Hansen works_for NASA"),
        ("Staffan de Mistura, de gezant van de VN, vertrok.", "Staffan de Mistura works_for United Nations"),
        ("Volgens Ruslandkenner Hubert Smeets is het oorlog.", "-"),
        (
            "Voormalig minister Sigrid Kaag werkt bij de VN.",
            "Sigrid Kaag works_for Netherlands; Sigrid Kaag works_for United Nations",
        ),
        ("Oud-premier Mark Rutte fietste.", "Mark Rutte leads Netherlands"),
        ("In Den Haag klaagde Shell bij minister Pietersen over het plan van BP.", "-"),
        (
            "Bij de aanval werd Ismail Qaani gedood, een commandant van de Quds-brigade.",
            "Esmail Qaani works_for Quds Force",
        ),
        ("Minister Pietersen sprak in Beiroet over zijn bezoek aan Libanon.", "-"),
        ("Rabbijn Levi Vorst van de stad Rotterdam sprak.", "-"),
    ];
    check(Lang::Nl, &offices, &nl);
    let en = [
        ("LSU basketball coach Matt McMahon was pleased.", "Matt McMahon works_for LSU"),
        ("Toyota's managing director Marvin Cooke spoke.", "Marvin Cooke leads Toyota"),
        ("NASA deputy director Pam Melroy spoke.", "Pam Melroy works_for NASA"),
        ("Macedonia's PM Zoran Zaev voted.", "Zoran Zaev leads North Macedonia"),
        ("Former US President Barack Obama arrived.", "Barack Obama leads United States"),
        ("Robin Niblett, head of research at Chatham House, spoke.", "Robin Niblett works_for Chatham House"),
        ("General Barno insists that it poses no threat to Iran.", "-"),
        ("Members of the European Parliament voted.", "-"),
    ];
    check(Lang::En, &offices, &en);
}

#[test]
fn names_side_by_side_say_where() {
    let nl = [
        ("Hij was in Strumica, Macedonië, op bezoek.", "Strumica located_in North Macedonia"),
        (
            "De peiling is gedaan door het Macedonische tv-station Telma TV.",
            "Telma TV located_in North Macedonia",
        ),
        ("Ze reisde naar Parijs, Duitsland en Italië.", "-"),
        ("Ze reisde van Londen, Frankrijk achterlatend.", "-"),
    ];
    check(Lang::Nl, &["located_in"], &nl);
    let en = [
        ("She arrived in Birmingham, Britain, on Monday.", "Birmingham located_in United Kingdom"),
        (
            "A poll by Macedonia's Institute for Policy Research surprised them.",
            "Institute for Policy Research located_in North Macedonia",
        ),
        ("She visited Paris, Germany and Italy.", "-"),
        ("After he lost Birmingham, Britain was happy.", "-"),
        ("She is an American YouTube personality.", "-"),
        ("A reporter for WHDH-TV in Boston asked.", "WHDH-TV located_in Boston"),
        ("He met the NATO in Brussels.", "-"),
    ];
    check(Lang::En, &["located_in"], &en);
}

#[test]
fn who_is_of_a_body_belongs_to_it() {
    let ties = ["works_for", "leads", "member_of"];
    let nl = [
        ("\"Het hangt af van de service,\" aldus de heer Trappel van Fiat.", "Trappel works_for Fiat"),
        (
            "VVD'er Ruben Brekelmans diende een motie in.",
            "Ruben Brekelmans member_of People's Party for Freedom and Democracy",
        ),
        ("Luuk de Jong verliet zijn club PSV.", "Luuk de Jong member_of PSV"),
        (
            "Jan Jansen is hoogleraar aan Harvard University en directeur van Greenpeace.",
            "Jan Jansen works_for Harvard University; Jan Jansen leads Greenpeace",
        ),
        ("Jan Jansen, tevens directeur van Greenpeace, sprak.", "Jan Jansen leads Greenpeace"),
        // A title says more; a town is no body; what follows is another's.
        ("Voorzitter Jan Jansen van Greenpeace sprak.", "Jan Jansen leads Greenpeace"),
        ("Jan Jansen van Terschelling sprak.", "-"),
        (
            "Emmanuel Macron heeft burgemeester Kim Berger van Groningen geld toegezegd.",
            "Kim Berger leads Groningen",
        ),
        ("Emmanuel Macron schreef aan Greenpeace.", "-"),
        ("Jan Jansen is een van de oprichters van Greenpeace.", "Jan Jansen leads Greenpeace"),
        ("Jan Jansen, destijds directeur van Greenpeace, sprak.", "Jan Jansen leads Greenpeace"),
    ];
    check(Lang::Nl, &ties, &nl);
    let en = [
        ("Jane Doe of Amnesty International objected.", "Jane Doe works_for Amnesty International"),
        ("The BBC's Alastair Leithead says there is panic.", "Alastair Leithead works_for BBC"),
        ("George W. Bush reviewed the cases while governor of Texas.", "George W. Bush leads Texas"),
        ("As governor of Texas, George W. Bush reviewed the cases.", "George W. Bush leads Texas"),
        (
            "Jane Doe was one of the founders of Amnesty International.",
            "Jane Doe leads Amnesty International",
        ),
        ("They chose George W. Bush as governor of Texas.", "-"),
        ("Moscow's Vladimir Putin spoke.", "-"),
    ];
    check(Lang::En, &ties, &en);
}

#[test]
fn a_family_is_that_of_whom_the_list_begins_with() {
    let nl = [
        (
            "Emmanuel Macron, zijn vrouw Brigitte en zijn broer Laurent stemden.",
            "Brigitte kin_of Emmanuel Macron; Laurent kin_of Emmanuel Macron",
        ),
        (
            "Premier Mark Rutte van Nederland, zijn zus Wilhelmina en Poetin belden.",
            "Wilhelmina kin_of Mark Rutte",
        ),
        ("Poetin belde Macron.", "-"),
    ];
    check(Lang::Nl, &["kin_of"], &nl);
}

#[test]
fn bare_police_is_the_police_that_was_named() {
    let nl = [
        (
            "De politie van Utrecht zoekt door. De politie arresteerde Gökmen Tanis.",
            "Utrecht police arrests Gökmen Tanis",
        ),
        (
            "De politie van Utrecht hielp de politie van Amsterdam. De politie arresteerde Gökmen Tanis.",
            "police arrests Gökmen Tanis",
        ),
    ];
    check(Lang::Nl, &["arrests"], &nl);
    let en =
        [("London police said so. Police arrested Julian Assange.", "London police arrests Julian Assange")];
    check(Lang::En, &["arrests"], &en);
}

#[test]
fn a_person_may_bear_the_name_of_a_country() {
    let acts = ["visits", "criticises", "meets", "attacks", "supplies", "leads"];
    let nl = [
        ("Paris Hilton bezocht Iran.", "Paris Hilton visits Iran"),
        ("Virginia Raggi bezocht China.", "Virginia Raggi visits China"),
        ("Michael Jordan bekritiseerde China.", "Michael Jordan criticises China"),
        ("China Airlines leverde vliegtuigen aan Japan.", "China Airlines supplies Japan"),
        (
            "Parijs en Washington bekritiseerden Teheran.",
            "France criticises Iran; United States criticises Iran",
        ),
    ];
    check(Lang::Nl, &acts, &nl);
    let en = [
        ("Kenya Barris criticised Russia.", "Kenya Barris criticises Russia"),
        ("Georgia O'Keeffe visited Japan.", "Georgia O'Keeffe visits Japan"),
        ("India Arie criticised Brazil.", "India Arie criticises Brazil"),
        (
            "Jordan King Abdullah visited Egypt.",
            "King Abdullah II leads Jordan; King Abdullah II visits Egypt",
        ),
        (
            "Israel Aerospace Industries sold drones to Azerbaijan.",
            "Israel Aerospace Industries supplies Azerbaijan",
        ),
        ("Kenya and Georgia criticised Russia.", "Kenya criticises Russia; Georgia criticises Russia"),
    ];
    check(Lang::En, &acts, &en);
}

#[test]
fn a_surname_behind_an_office_is_of_whom_the_lexicon_knows_in_it_then() {
    let acts = ["visits", "attacks"];
    let nl = [
        ("Minister Hoekstra bezocht Oekraïne.", "Wopke Hoekstra visits Ukraine"),
        ("Premier De Croo bezocht Oekraïne.", "Alexander De Croo visits Ukraine"),
        ("Koning Karel III bezocht Frankrijk.", "King Charles III visits France"),
        ("Koning Karel bezocht Frankrijk.", "Karel visits France"),
        ("Voormalig minister Blok bezocht Irak.", "Stef Blok visits Iraq"),
        ("Oud-premier Blair bezocht Irak.", "Tony Blair visits Iraq"),
        ("Premier Blair bezocht Irak.", "Blair visits Iraq"),
        // Nobody known: an unknown person of that name.
        ("Minister Janssen bezocht Iran.", "Janssen visits Iran"),
        ("De Duitse minister Hoekstra bezocht Iran.", "Hoekstra visits Iran"),
        // He was prime minister until 2019; the text is of 2023.
        ("Premier Michel bezocht Oekraïne.", "Michel visits Ukraine"),
        // Who fights for a region is not its country.
        ("Tsjetsjeense strijders vielen Oekraïne aan.", "Tsjetsjeense strijders attacks Ukraine"),
    ];
    check(Lang::Nl, &acts, &nl);
    let en = [
        ("Prime Minister Sunak visited Poland.", "Rishi Sunak visits Poland"),
        ("Foreign Secretary Cleverly visited Poland.", "James Cleverly visits Poland"),
        ("President Petro visited Brazil.", "Gustavo Petro visits Brazil"),
        ("Prime Minister Johnson visited Poland.", "Johnson visits Poland"),
        ("Former Prime Minister Blair visited Iraq.", "Tony Blair visits Iraq"),
        ("Minister Smith visited Brazil.", "Smith visits Brazil"),
    ];
    check(Lang::En, &acts, &en);
}

#[test]
fn who_is_called_by_a_name_is_that_person_and_people_flee_their_own_country() {
    let acts = ["meets", "arrests", "withdraws_from", "funds"];
    let nl = [
        ("De president van Oekraïne ontvluchtte Oekraïne.", "Volodymyr Zelenskiy withdraws_from Ukraine"),
        ("Poetin ontmoette een zakenman genaamd Mario Scaramella.", "Vladimir Putin meets Mario Scaramella"),
    ];
    check(Lang::Nl, &acts, &nl);
    let en = [
        ("Tony Blair met a businessman named Mario Scaramella.", "Tony Blair meets Mario Scaramella"),
        ("Sergei Skripal fled Russia in 2010.", "Sergei Skripal withdraws_from Russia"),
        ("Trump fled Washington.", "-"),
        ("The World Bank promised Yugoslavia about $1.28 billion.", "World Bank funds Yugoslavia planned"),
        ("Tony Blair met a ship named Mary Rose.", "-"),
    ];
    check(Lang::En, &acts, &en);
}

#[test]
fn who_forbids_does_not_do_it_and_what_is_of_all_is_no_other_party() {
    let acts = ["orders_from", "blockades", "withdraws_from", "demands", "attacks", "releases"];
    let nl = [
        ("Japan verbood overheidsdiensten apparatuur van Huawei te kopen.", "-"),
        ("Nederland, België en Duitsland sloten hun grenzen.", "-"),
        ("Duitsland eiste dat Navalny vrijkomt.", "unspecified releases Alexei Navalny hypothetical"),
        ("De Russische spion Sergej Skripal werd aangevallen.", "unspecified attacks Sergei Skripal"),
        (
            "Inwoners van Qatar krijgen twee weken om Saoedi-Arabië te verlaten.",
            "Qataris withdraws_from Saudi Arabia hypothetical",
        ),
        (
            "Duitsland eiste dat Rusland Cherson verlaat.",
            "Germany demands Russia; Russia withdraws_from Kherson hypothetical",
        ),
        ("Egypte blokkeerde Gaza.", "Egypt blockades Gaza"),
    ];
    check(Lang::Nl, &acts, &nl);
    let en = [
        (
            "Japan banned ministries from buying equipment from Huawei.",
            "ministries orders_from Huawei hypothetical",
        ),
        (
            "Turkey barred ministries from buying equipment from Huawei.",
            "ministries orders_from Huawei hypothetical",
        ),
        ("The EU prevented Hungary from buying gas from Russia.", "Hungary orders_from Russia hypothetical"),
        (
            "Israel gave civilians 24 hours to leave Gaza.",
            "Israel demands civilians; civilians withdraws_from Gaza hypothetical",
        ),
        ("Russia and Belarus closed their borders.", "-"),
        (
            "Turkey gave Russian diplomats a week to leave Turkey.",
            "Russian diplomats withdraws_from Turkey hypothetical",
        ),
        ("The Russian spy Sergei Skripal was attacked.", "unspecified attacks Sergei Skripal"),
    ];
    check(Lang::En, &acts, &en);
}

#[test]
fn what_and_joins_is_not_the_others_party() {
    let acts = ["leads", "meets"];
    let nl = [
        ("De leiders van de EU en Erdogan spraken elkaar.", "European Union meets Tayyip Erdogan"),
        (
            "Erdogan, de leider van Turkije, ontmoette Macron.",
            "Tayyip Erdogan leads Turkey; Tayyip Erdogan meets Emmanuel Macron",
        ),
    ];
    check(Lang::Nl, &acts, &nl);
    let en = [
        ("The leaders of the EU and Erdogan met.", "European Union meets Tayyip Erdogan"),
        (
            "Macron and Scholz met Erdogan.",
            "Emmanuel Macron meets Tayyip Erdogan; Olaf Scholz meets Tayyip Erdogan",
        ),
    ];
    check(Lang::En, &acts, &en);
}
