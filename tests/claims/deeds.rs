//! Deeds and offices of the news, each with what looks like it: a line a sentence.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn a_spokesman_speaks_for_a_body_too() {
    check(
        Lang::En,
        &[
            (
                "A spokesman for the European Commission called on Poland and Hungary to find a settlement.",
                &["European Commission requests Hungary", "European Commission requests Poland"],
            ),
            ("A spokeswoman for Iran rejected the demand of Israel.", &["Iran rejects Israel"]),
            ("A spokesman for the charity met Angela Merkel.", &["spokesman meets Angela Merkel"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Een woordvoerder van de Europese Commissie riep Polen op het vonnis uit te voeren.",
                &["European Commission requests Poland"],
            ),
            ("Een woordvoerster van Iran bekritiseerde Israël.", &["Iran criticises Israel"]),
            ("Een woordvoerder van het bedrijf bezocht Duitsland.", &["woordvoerder visits Germany"]),
        ],
    );
}

#[test]
fn whoever_is_told_to_leave_is_expelled() {
    check(
        Lang::En,
        &[
            (
                "Niger's junta ordered the French ambassador, Sylvain Itte, to leave within 48 hours.",
                &["Niger expels Sylvain Itte", "Sylvain Itte works_for France"],
            ),
            (
                "Canberra told Russian diplomats to leave the country.",
                &[
                    "Australia expels Russian diplomats",
                    "Russian diplomats withdraws_from Australia hypothetical by Australia",
                ],
            ),
            ("Police told Greek demonstrators to leave the square.", &["police demands Greek demonstrators"]),
            (
                "Canberra told Russian diplomats to answer the questions.",
                &["Australia demands Russian diplomats"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Algiers sommeerde twaalf Franse diplomaten te vertrekken.",
                &["Algeria expels French diplomats"],
            ),
            (
                "Duitsland beschouwt ambassadeur Sergej Netsjajev als ongewenst persoon.",
                &["Germany expels Sergei Nechayev", "Sergei Nechayev works_for Russia"],
            ),
            (
                "Algiers sommeerde twaalf Franse diplomaten te antwoorden.",
                &["Algeria demands French diplomats"],
            ),
        ],
    );
}

#[test]
fn whom_one_will_not_harm_is_not_rejected() {
    check(
        Lang::En,
        &[
            ("South Africa has refused to condemn Moscow.", &["South Africa criticises Russia denied"]),
            ("Turkey refused to sanction Russia.", &["Turkey sanctions Russia denied"]),
            ("Serbia refused to meet Kosovo.", &["Serbia meets Kosovo denied", "Serbia rejects Kosovo"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Zuid-Afrika weigert Moskou te veroordelen.", &["South Africa criticises Russia denied"]),
            ("Hongarije weigerde Rusland te straffen.", &["Hungary sanctions Russia denied"]),
            (
                "Servië weigerde Kosovo te ontmoeten.",
                &["Serbia meets Kosovo denied", "Serbia rejects Kosovo"],
            ),
        ],
    );
}

#[test]
fn an_army_is_called_upon_or_called_up() {
    check(
        Lang::Nl,
        &[
            (
                "Guterres riep het Israëlische leger op zijn aanvallen te staken.",
                &["Antonio Guterres requests Israeli military"],
            ),
            (
                "Guterres riep de Rwandese strijdkrachten op zich terug te trekken.",
                &["Antonio Guterres requests Rwandan military"],
            ),
            ("Poetin riep het leger op.", &["Vladimir Putin mobilises military"]),
        ],
    );
}

#[test]
fn borders_close_to_somebody() {
    check(
        Lang::Nl,
        &[
            ("Hongarije sloot de grenzen voor Afghaanse vluchtelingen.", &["Hungary bans Afghan refugees"]),
            ("Jordanië heeft zijn grens met Irak gesloten.", &["Jordan blockades Iraq"]),
            ("Jordanië heeft zijn scholen gesloten.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            ("Jordan closed its border with Iraq.", &["Jordan blockades Iraq"]),
            (
                "Finland closed its border in a gesture of solidarity with Estonia.",
                &["Finland supports Estonia"],
            ),
        ],
    );
}

#[test]
fn what_is_sent_goes_where_that_is_told() {
    check(
        Lang::Nl,
        &[
            (
                "In Ankara had president Erdogan tien bataljons naar de grens gestuurd.",
                &["Tayyip Erdogan deploys_to grens", "Tayyip Erdogan leads Turkey"],
            ),
            ("Frankrijk stuurde vanuit Parijs soldaten naar Mali.", &["France deploys_to Mali"]),
        ],
    );
    check(
        Lang::En,
        &[(
            "Kenya is ready to contribute police officers to a multinational force in Haiti.",
            &["Kenya deploys_to Haiti planned"],
        )],
    );
}

#[test]
fn whose_business_and_whose_brand() {
    check(
        Lang::En,
        &[
            (
                "Nestle raised money by selling its water business to Danone.",
                &["Danone acquires its water business"],
            ),
            (
                "Daimler, the owner of Smartia and Freightliner, cut jobs.",
                &["Mercedes-Benz owns Freightliner", "Mercedes-Benz owns Smartia"],
            ),
            (
                "TikTok, owned by ByteDance of China, appealed.",
                &["ByteDance located_in China", "ByteDance owns TikTok"],
            ),
            ("Nestle sold its soul to the devil.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Mitsubishi verkoopt zijn Russische dealernetwerk aan Avtovaz.",
                &["AvtoVAZ acquires zijn Russische dealernetwerk"],
            ),
            ("Shell verkocht olie aan Italië.", &["Shell supplies Italy"]),
        ],
    );
}

#[test]
fn whose_drones_they_are() {
    check(
        Lang::En,
        &[
            ("Ukrainian drones struck a refinery in Ryazan.", &["Ukraine attacks Ryazan"]),
            ("Iranian drones struck a power plant in Kyiv.", &["unspecified attacks Kyiv"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Oekraïense drones troffen een raffinaderij in Rjazan.", &["Ukraine attacks Ryazan"]),
            ("Iraanse drones troffen een elektriciteitscentrale in Kiev.", &["unspecified attacks Kyiv"]),
        ],
    );
}

#[test]
fn whose_elections_are_meddled_in() {
    check(
        Lang::En,
        &[
            ("China meddled in American elections.", &["China involved_in United States"]),
            ("Russia interfered in the politics of Moldova.", &["Russia involved_in Moldova"]),
            ("Germany played a role in the talks.", &["Germany involved_in talks"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("China bemoeide zich met Amerikaanse verkiezingen.", &["China involved_in United States"]),
            ("Rusland mengde zich in de politiek van Moldavië.", &["Russia involved_in Moldova"]),
            ("Duitsland speelde een rol in de onderhandelingen.", &["Germany involved_in onderhandelingen"]),
        ],
    );
}

#[test]
fn offices_at_the_top_and_below() {
    check(
        Lang::En,
        &[
            (
                "NATO Secretary General Mark Rutte praised Poland.",
                &["Mark Rutte leads NATO", "Mark Rutte praises Poland"],
            ),
            (
                "U.N. Secretary-General Antonio Guterres visited Kenya.",
                &["Antonio Guterres leads United Nations", "Antonio Guterres visits Kenya"],
            ),
            (
                "Malaysian police chief Khalid Abu Bakar spoke in Penang.",
                &["Khalid Abu Bakar leads Malaysian police"],
            ),
            ("Mexico's police chief, Gen. Omar Hamid, resigned.", &["Omar Hamid works_for Mexico"]),
            (
                "Macron replaced two ministers, including his ally Olivier Dussopt at the labour ministry.",
                &["Emmanuel Macron dismisses Olivier Dussopt"],
            ),
            (
                "Romania's Constitutional Court annulled the vote. The nine judges also banned Calin Georgescu.",
                &["Romanian Constitutional Court bans Calin Georgescu"],
            ),
            ("Rishi Sunak replaced Liz Truss.", &["Rishi Sunak succeeds Liz Truss"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "De Franse politiechef Laurent Nuñez sprak de betogers toe.",
                &["Laurent Nuñez works_for France"],
            ),
            ("Politiechef Jan Smit sprak over Duitse toeristen.", &[]),
        ],
    );
}

#[test]
fn what_somebody_is_called_judges_him() {
    check(
        Lang::En,
        &[
            ("Budapest called Sweden a dictatorship.", &["Hungary criticises Sweden"]),
            ("The takeover drew an angry response from Poland.", &["Poland criticises takeover"]),
            ("Budapest called Sweden a neighbour.", &[]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Peking noemde de vlootbewegingen van de Amerikanen overdreven.",
                &["China criticises vlootbewegingen"],
            ),
            (
                "Zuid-Korea wijst Noord-Korea aan als opdrachtgever van de moord.",
                &["South Korea accuses North Korea"],
            ),
            ("Tony Blair beloofde pal achter Oekraïne te staan.", &["Tony Blair supports Ukraine planned"]),
            ("Zuid-Korea wijst Busan aan als gaststad.", &["South Korea designates Busan"]),
        ],
    );
}

#[test]
fn hostages_are_hostages() {
    check(Lang::En, &[("Hamas freed 50 Israeli hostages.", &["Hamas releases Israeli hostages"])]);
    check(
        Lang::Nl,
        &[("Hamas liet vijftig Israëlische gijzelaars vrij.", &["Hamas releases Israeli hostages"])],
    );
}
