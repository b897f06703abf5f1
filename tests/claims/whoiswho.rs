//! Who somebody is: his party, whom he works for, who appointed him, whose family he is: a line a sentence, with every claim.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn one_of_a_party_is_called_after_it() {
    let nl: [(&str, &[&str]); 9] = [
        (
            "Joe Manchin, een Democraat uit West Virginia, sprak met Joe Biden.",
            &["Joe Manchin member_of Democratic Party", "Joe Manchin meets Joe Biden"],
        ),
        (
            "Larry Hogan, zelf Republikein, bekritiseerde Donald Trump.",
            &["Larry Hogan member_of Republican Party", "Larry Hogan criticises Donald Trump"],
        ),
        (
            "De Republikeinse senator Susan Collins ontmoette Joe Biden.",
            &["Susan Collins member_of Republican Party", "Susan Collins meets Joe Biden"],
        ),
        (
            "Lisa Murkowski en Susan Collins, twee Republikeinen, steunden Joe Biden.",
            &[
                "Lisa Murkowski member_of Republican Party",
                "Susan Collins member_of Republican Party",
                "Lisa Murkowski supports Joe Biden",
                "Susan Collins supports Joe Biden",
            ],
        ),
        ("De CDU van Angela Merkel verloor.", &["Angela Merkel member_of Christian Democratic Union"]),
        // Before the last name stands who he is, not his party.
        (
            "Republikein Tom Emmer stapte uit de race.",
            &["Tom Emmer member_of Republican Party", "Tom Emmer withdraws_from race"],
        ),
        (
            "Mitch McConnell bezocht Kiev. De Republikein uit Kentucky prees Volodymyr Zelensky.",
            &[
                "Mitch McConnell visits Ukraine",
                "Mitch McConnell member_of Republican Party",
                "Mitch McConnell praises Volodymyr Zelenskiy",
            ],
        ),
        // Not, and no longer.
        (
            "Bernie Sanders, die zelf geen Democraat is, steunde Joe Biden.",
            &["Bernie Sanders member_of Democratic Party denied", "Bernie Sanders supports Joe Biden"],
        ),
        (
            "Justin Amash, een voormalige Republikein, steunde Joe Biden.",
            &["Justin Amash supports Joe Biden"],
        ),
    ];
    check(Lang::Nl, &nl);
    let en: [(&str, &[&str]); 8] = [
        (
            "Joe Manchin, a West Virginia Democrat, met Joe Biden.",
            &["Joe Manchin member_of Democratic Party", "Joe Manchin meets Joe Biden"],
        ),
        (
            "Democrat Raphael Warnock met Joe Biden.",
            &["Raphael Warnock member_of Democratic Party", "Raphael Warnock meets Joe Biden"],
        ),
        (
            "Republican senator Susan Collins met Joe Biden.",
            &["Susan Collins member_of Republican Party", "Susan Collins meets Joe Biden"],
        ),
        (
            "Bob Menendez, who is a Democrat, met Joe Biden.",
            &["Bob Menendez member_of Democratic Party", "Bob Menendez meets Joe Biden"],
        ),
        (
            "Mitch McConnell visited Kyiv. The Kentucky Republican praised Volodymyr Zelensky.",
            &[
                "Mitch McConnell visits Ukraine",
                "Mitch McConnell member_of Republican Party",
                "Mitch McConnell praises Volodymyr Zelenskiy",
            ],
        ),
        ("Angela Merkel's CDU lost.", &["Angela Merkel member_of Christian Democratic Union"]),
        (
            "Bernie Sanders, who is not a Democrat, endorsed Joe Biden.",
            &["Bernie Sanders member_of Democratic Party denied", "Bernie Sanders supports Joe Biden"],
        ),
        ("Justin Amash, a former Republican, endorsed Joe Biden.", &["Justin Amash supports Joe Biden"]),
    ];
    check(Lang::En, &en);
}

#[test]
fn who_works_for_somebody_is_his() {
    let nl: [(&str, &[&str]); 5] = [
        (
            "Jake Sullivan, de nationale veiligheidsadviseur van Joe Biden, ontmoette Wang Yi.",
            &["Jake Sullivan works_for Joe Biden", "Jake Sullivan meets Wang Yi"],
        ),
        (
            "Aleksej Navalny werd gearresteerd. Zijn advocaat Ivan Pavlov bekritiseerde Poetin.",
            &[
                "unspecified arrests Alexei Navalny",
                "Ivan Pavlov works_for Alexei Navalny",
                "Ivan Pavlov criticises Vladimir Putin",
            ],
        ),
        (
            "Michael Avenatti, een van de advocaten van Stormy Daniels, bekritiseerde Donald Trump.",
            &["Michael Avenatti works_for Stormy Daniels", "Michael Avenatti criticises Donald Trump"],
        ),
        // The particle of the verb ends what is said of him, and he is not there yet.
        (
            "Biden draagt rechter Ketanji Brown Jackson voor bij het Hooggerechtshof.",
            &["Joe Biden appoints Ketanji Brown Jackson"],
        ),
        (
            "Rudy Giuliani, de voormalige advocaat van Donald Trump, bekritiseerde Joe Biden.",
            &["Rudy Giuliani criticises Joe Biden", "Rudy Giuliani works_for Donald Trump"],
        ),
    ];
    check(Lang::Nl, &nl);
    let en: [(&str, &[&str]); 8] = [
        (
            "Trump's lawyer, Alina Habba, criticized Letitia James.",
            &["Alina Habba works_for Donald Trump", "Alina Habba criticises Letitia James"],
        ),
        (
            "Yuri Ushakov, an aide to Vladimir V. Putin, criticized NATO.",
            &["Yuri Ushakov works_for Vladimir Putin", "Yuri Ushakov criticises NATO"],
        ),
        (
            "In Beijing, foreign ministry spokesman Geng Shuang criticized Canada and the United States.",
            &[
                "Geng Shuang works_for China",
                "Geng Shuang criticises Canada",
                "Geng Shuang criticises United States",
            ],
        ),
        (
            "Tim Cook, Apple's chief executive, criticized Mark Zuckerberg.",
            &["Tim Cook leads Apple", "Tim Cook criticises Mark Zuckerberg"],
        ),
        ("For Syngenta's chairman, Michel Demaré, it was a success.", &["Michel Demaré leads Syngenta"]),
        (
            "Volodymyr Zelensky's chief of staff, Andriy Yermak, met Jake Sullivan.",
            &["Andriy Yermak works_for Volodymyr Zelenskiy", "Andriy Yermak meets Jake Sullivan"],
        ),
        // The state of a secretary of state is none.
        ("Critics wrote to Secretary of State John Kerry.", &["John Kerry works_for United States"]),
        (
            "Steve Bannon, the former strategist of Donald Trump, criticized NATO.",
            &["Steve Bannon criticises NATO", "Steve Bannon works_for Donald Trump"],
        ),
    ];
    check(Lang::En, &en);
}

#[test]
fn whose_ministry_it_is_stands_before_it() {
    let nl: [(&str, &[&str]); 2] = [
        (
            "In Peking zei woordvoerder Mao Ning van het ministerie van Buitenlandse Zaken dat de Verenigde Staten ongelijk hebben.",
            &["Mao Ning works_for Chinese Foreign Ministry"],
        ),
        (
            "In Washington zei woordvoerder Ned Price van het ministerie van Buitenlandse Zaken dat China ongelijk heeft.",
            &["Ned Price works_for US State Department"],
        ),
    ];
    check(Lang::Nl, &nl);
}

#[test]
fn a_name_behind_the_body_of_its_office_holds_it() {
    let nl: [(&str, &[&str]); 3] = [
        (
            "De voorzitter van de Europese Commissie Ursula von der Leyen sprak met Macron.",
            &["Ursula von der Leyen leads European Commission", "Ursula von der Leyen meets Emmanuel Macron"],
        ),
        (
            "De secretaris-generaal van de NAVO Jens Stoltenberg prees Oekraïne.",
            &["Jens Stoltenberg leads NATO", "Jens Stoltenberg praises Ukraine"],
        ),
        // Whose adviser he is, is no holder.
        ("Een adviseur van Donald Trump prees Oekraïne.", &[]),
    ];
    check(Lang::Nl, &nl);
}

#[test]
fn what_only_looks_like_his_office() {
    let nl: [(&str, &[&str]); 5] = [
        // The officials are of Iran, not he.
        (
            "Een team onder leiding van diplomaat Brett McGurk en functionarissen van de Iraanse inlichtingendiensten spraken in Genève.",
            &["Brett McGurk works_for United States"],
        ),
        (
            "Joyce Luma, landendirecteur van het Wereldvoedselprogramma, ontmoette Salva Kiir.",
            &["Joyce Luma works_for World Food Programme", "Joyce Luma meets Salva Kiir"],
        ),
        (
            "De gepensioneerde FBI-agent Robert Levinson ontmoette Ali Khamenei.",
            &[
                "Robert Levinson meets Ali Khamenei",
                "Robert Levinson works_for Federal Bureau of Investigation",
            ],
        ),
        ("Josh Frydenberg won van Greg Hunt en neemt Financiën over van zijn nieuwe baas.", &[]),
        ("Wim Kok nam het over van Ruud Lubbers.", &["Wim Kok succeeds Ruud Lubbers"]),
    ];
    check(Lang::Nl, &nl);
    let en: [(&str, &[&str]); 3] = [
        (
            "Senate Majority Leader Chuck Schumer met Joe Biden.",
            &["Chuck Schumer leads US Senate", "Chuck Schumer meets Joe Biden"],
        ),
        (
            "Senators John McCain and Lindsey Graham, two Republicans, praised Donald Trump.",
            &[
                "John McCain member_of Republican Party",
                "Lindsey Graham member_of Republican Party",
                "John McCain praises Donald Trump",
                "Lindsey Graham praises Donald Trump",
            ],
        ),
        (
            "The retired FBI agent Robert Levinson met Ali Khamenei.",
            &[
                "Robert Levinson meets Ali Khamenei",
                "Robert Levinson works_for Federal Bureau of Investigation",
            ],
        ),
    ];
    check(Lang::En, &en);
}

#[test]
fn where_a_company_sits() {
    let en: [(&str, &[&str]); 5] = [
        ("Dow Chemical Co. sued Syngenta AG in 2016.", &["Dow Chemical sues Syngenta"]),
        (
            "Monsanto Co. of St. Louis sued Bayer AG.",
            &["Monsanto located_in St. Louis", "Monsanto sues Bayer"],
        ),
        ("Italian tyre maker Pirelli sued Michelin.", &["Pirelli located_in Italy", "Pirelli sues Michelin"]),
        // Out of a country it may go, and half of a word is no country.
        ("Boeing withdrew from Russia.", &["Boeing withdraws_from Russia"]),
        (
            "The Franco-German charity SOS Méditerranée criticized Italy.",
            &["SOS Méditerranée criticises Italy"],
        ),
    ];
    check(Lang::En, &en);
    let nl: [(&str, &[&str]); 2] = [
        ("AT&T uit Dallas klaagde Comcast aan.", &["AT&T located_in Dallas", "AT&T sues Comcast"]),
        // Two phrases, each with its preposition.
        ("Invallen in de wijk Eastleigh en in een villa in Kiambu liepen uit.", &[]),
    ];
    check(Lang::Nl, &nl);
}

#[test]
fn whose_wife_she_is_by_a_comma() {
    let en: [(&str, &[&str]); 2] = [
        ("Emmanuel Macron arrived with his wife, Brigitte.", &["Brigitte kin_of Emmanuel Macron"]),
        ("Emmanuel Macron arrived with a wife, Brigitte said.", &[]),
    ];
    check(Lang::En, &en);
}

#[test]
fn whose_relative_she_is_by_a_pronoun() {
    let nl: [(&str, &[&str]); 3] = [
        (
            "Trump, wiens dochter Ivanka in het Witte Huis werkt, sprak met Macron.",
            &["Ivanka kin_of Donald Trump", "Donald Trump meets Emmanuel Macron"],
        ),
        (
            "Macron ontmoette Trump en diens dochter Ivanka.",
            &[
                "Emmanuel Macron meets Donald Trump",
                "Emmanuel Macron meets Ivanka",
                "Ivanka kin_of Donald Trump",
            ],
        ),
        ("Een man wiens dochter Ivanka heet, sprak met Macron.", &[]),
    ];
    check(Lang::Nl, &nl);
}

#[test]
fn an_envoy_is_of_his_own_country() {
    let en: [(&str, &[&str]); 3] = [
        (
            "Ambassador Nikki Haley criticized Russia.",
            &["Nikki Haley works_for United States", "Nikki Haley criticises Russia"],
        ),
        ("Ambassador John Doe criticized Russia.", &["John Doe criticises Russia"]),
        ("Angelina Jolie, a goodwill ambassador, criticized Russia.", &["Angelina Jolie criticises Russia"]),
    ];
    check(Lang::En, &en);
    let nl: [(&str, &[&str]); 2] = [
        (
            "Ambassadeur Nikki Haley bekritiseerde Rusland.",
            &["Nikki Haley works_for United States", "Nikki Haley criticises Russia"],
        ),
        (
            "Oud-ambassadeur Nikki Haley bekritiseerde Rusland.",
            &["Nikki Haley works_for United States", "Nikki Haley criticises Russia"],
        ),
    ];
    check(Lang::Nl, &nl);
}

#[test]
fn whose_land_a_place_is() {
    let en: [(&str, &[&str]); 2] = [
        (
            "Macron met Rouhani on Iran's Kish Island.",
            &["Emmanuel Macron meets Hassan Rouhani", "Kish Island located_in Iran"],
        ),
        ("Macron met Rouhani in Iran's Paris embassy.", &["Emmanuel Macron meets Hassan Rouhani"]),
    ];
    check(Lang::En, &en);
}

#[test]
fn people_with_an_adjective_are_not_their_country() {
    check(
        Lang::Nl,
        &[
            (
                "Poetin ontving de vrijgelaten Russen.",
                &["Vladimir Putin meets Russians", "unspecified releases Russians"],
            ),
            ("De Russen vielen Oekraïne aan.", &["Russia attacks Ukraine"]),
            // Nobody's army but his own: whose troops they are acts.
            ("Prigozjins troepen vielen Oekraïne aan.", &["Yevgeny Prigozhin attacks Ukraine"]),
            ("Poetins troepen vielen Oekraïne aan.", &["Russian military attacks Ukraine"]),
        ],
    );
    check(
        Lang::En,
        &[
            ("Israel has killed armed Palestinians.", &["Israel kills Palestinians"]),
            ("Israel has killed more than 26,000 Palestinians.", &["Israel kills Palestinians"]),
            ("Russia arrested fewer than 300 Ukrainians.", &["Russia arrests Ukrainians"]),
            ("Shell sued Greenpeace after a protest.", &["Shell sues Greenpeace"]),
            (
                "Attorney General Merrick Garland accused Apple of fraud.",
                &["Merrick Garland works_for United States", "Merrick Garland accuses Apple"],
            ),
        ],
    );
}

#[test]
fn a_council_is_that_of_the_country_before_it() {
    check(
        Lang::Nl,
        &[
            (
                "Washington zweeg. Ali Shamkhani, de secretaris van de Iraanse Nationale Veiligheidsraad, bezocht Peking.",
                &["Ali Shamkhani works_for Supreme National Security Council", "Ali Shamkhani visits China"],
            ),
            (
                "John Kirby, woordvoerder van de Amerikaanse Nationale Veiligheidsraad, hekelde Iran.",
                &["John Kirby works_for National Security Council", "John Kirby criticises Iran"],
            ),
        ],
    );
}

#[test]
fn who_somebody_is_is_not_denied_with_what_he_said() {
    check(
        Lang::Nl,
        &[
            (
                "President Zelensky zou de aanval hebben goedgekeurd. Kiev spreekt dat tegen.",
                &["Volodymyr Zelenskiy leads Ukraine"],
            ),
            (
                "Iran zou raketten aan Rusland hebben geleverd. Teheran ontkent dat.",
                &["Iran supplies Russia hedged by Iran"],
            ),
        ],
    );
    check(
        Lang::En,
        &[(
            "Hamas killed forty Israelis, Israel said, but Hamas blamed an Israeli air strike.",
            &["Hamas kills Israelis by Israel", "Hamas accuses Israel"],
        )],
    );
}
