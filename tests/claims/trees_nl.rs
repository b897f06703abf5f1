//! Dutch clauses whose words stand side by side without a mark of what is what: each table is a class, with sentences that must stay as
//! they are.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn an_adjunct_in_front_has_nothing_behind_its_verb() {
    check(
        Lang::Nl,
        &[
            ("Ondanks de sancties van de VS levert Iran drones aan Soedan.", &["Iran supplies Sudan"]),
            ("Wegens de kritiek van Macron reist Merkel naar China.", &["Angela Merkel visits China"]),
            ("Na de aanval van Turkije levert Polen tanks aan Armenië.", &["Poland supplies Armenia"]),
            ("De sancties van de VS tegen Iran duren voort.", &["United States sanctions Iran"]),
            ("Er kwamen sancties van de VS tegen Iran.", &["United States sanctions Iran"]),
        ],
    );
}

#[test]
fn a_name_and_the_country_behind_it_are_two() {
    check(
        Lang::Nl,
        &[
            ("Volgens de krant had minister Bot Indonesië bezocht.", &["Bot visits Indonesia by krant"]),
            ("Het is bekend dat premier Kok China bezocht.", &["Kok visits China"]),
            ("Vorig jaar bedreigde generaal Milley China.", &["Milley threatens China"]),
            ("Vorig jaar bedreigde burgemeester Jansen Taiwan.", &["Jansen threatens Taiwan"]),
            (
                "Het bericht dat minister Timmermans Oekraïne had bezocht, klopte.",
                &["Timmermans visits Ukraine"],
            ),
            (
                "Vorig jaar bezochten premier Bot en minister Kok Oekraïne.",
                &["Bot visits Ukraine", "Kok visits Ukraine"],
            ),
            ("In 2016 nam Shell BG Group over.", &["Shell acquires BG Group"]),
            ("In 2003 nam Roman Abramovitsj Chelsea over.", &["Roman Abramovich acquires Chelsea"]),
            (
                "Kim Jong-un liet zijn halfbroer Kim Jong-nam vermoorden.",
                &["Kim Jong-nam kin_of Kim Jong-un", "Kim Jong-un kills Kim Jong-nam"],
            ),
            ("Duitsland kwam te laat met steun aan Oekraïne.", &[]),
            ("Vorige week bezocht minister Bot de Verenigde Staten.", &["Bot visits United States"]),
            // Family names that are lands.
            ("Vorige week bezocht president Michael Jordan.", &[]),
            ("In 1996 versloeg senator Michael Israel.", &[]),
            // In front of its verb a phrase is one.
            ("Minister Bot bezocht Indonesië.", &["Bot visits Indonesia"]),
        ],
    );
}

#[test]
fn a_government_has_no_name_behind_it() {
    check(
        Lang::Nl,
        &[
            (
                "Toen de Amerikaanse regering Huawei van spionage had beschuldigd, daalden de koersen.",
                &["US government accuses Huawei"],
            ),
            ("In 2015 viel de Turkse luchtmacht Syrië aan.", &["Turkish military attacks Syria"]),
            (
                "In 2019 daagde de Oekraïense regering Gazprom voor de rechter.",
                &["Ukrainian government sues Gazprom"],
            ),
            (
                "Toen het Amerikaanse ministerie van Justitie Google had aangeklaagd, daalde de koers.",
                &["US Justice Department charges Google"],
            ),
            (
                "Vorig jaar bekritiseerde de Russische regering Macron.",
                &["Russian government criticises Emmanuel Macron"],
            ),
            (
                "Nadat de Amerikaanse regering Iran sancties had opgelegd, daalde de olieprijs.",
                &["US government sanctions Iran"],
            ),
            // Several places have several names, and the bombs are nobody's.
            (
                "In mei 2018 bezocht Merkel de havensteden Rotterdam, Antwerpen en Gent.",
                &[
                    "Angela Merkel visits Rotterdam",
                    "Angela Merkel visits Antwerp",
                    "Angela Merkel visits Ghent",
                ],
            ),
            (
                "Volgens westerse inlichtingendiensten heeft Rusland Iran gevechtsvliegtuigen geleverd.",
                &["Russia supplies Iran by westerse inlichtingendiensten"],
            ),
            (
                "Toen een rechtbank in Moskou Navalny veroordeelde, protesteerden duizenden mensen.",
                &["rechtbank convicts Alexei Navalny"],
            ),
            // Called by its leader.
            ("Vorig jaar bekritiseerde de regering Biden China.", &["US government criticises China"]),
            ("Het Duitse parlement steunde Oekraïne.", &["German parliament supports Ukraine"]),
        ],
    );
}

#[test]
fn a_name_behind_a_phrase_of_time_or_manner_is_the_verbs() {
    check(
        Lang::Nl,
        &[
            (
                "Uit de stukken blijkt dat Frankrijk in het geheim Irak had bewapend.",
                &["France supplies Iraq"],
            ),
            ("Rusland heeft in het openbaar Israël bekritiseerd.", &["Russia criticises Israel"]),
            ("Duitsland had vorig jaar Griekenland geholpen.", &["Germany aids Greece"]),
            ("Bekend werd dat Turkije als eerste Kosovo had erkend.", &["Turkey recognises Kosovo"]),
            (
                "De krant meldt dat de NAVO in Brussel Iran had veroordeeld.",
                &["NATO criticises Iran by krant"],
            ),
            (
                "Tegen het advies van zijn adviseurs in bezocht Trump Noord-Korea.",
                &["Donald Trump visits North Korea"],
            ),
            ("Vannacht viel Rusland voor het eerst Odesa aan.", &["Russia attacks Odesa"]),
            ("Een week Turkije kost 300 euro.", &[]),
            ("In het geheime Noord-Korea leven de mensen arm.", &[]),
        ],
    );
}

#[test]
fn words_that_open_a_clause() {
    check(
        Lang::Nl,
        &[
            ("Sinds Rusland de Krim annexeerde, gelden er sancties.", &["Russia occupies Crimea"]),
            ("Tot Duitsland Polen binnenviel, heerste er vrede.", &["Germany invades Poland"]),
            ("Sinds Irak door de VS werd aangevallen, is het onrustig.", &["United States attacks Iraq"]),
            (
                "Het nieuws dat Noord-Korea munitie aan Rusland had geleverd, kwam uit Seoel.",
                &["North Korea supplies Russia"],
            ),
            (
                "Het bericht dat president Trump Noord-Korea had bezocht, klopte.",
                &["Donald Trump leads United States", "Donald Trump visits North Korea"],
            ),
            ("De vrees bestaat dat China Taiwan aanvalt.", &["China attacks Taiwan possible"]),
            ("De kans is groot dat Rusland Moldavië aanvalt.", &["Russia attacks Moldova possible"]),
            ("Naar verluidt heeft Rusland Bachmoet veroverd.", &["Russia occupies Bakhmut hedged"]),
            ("De wapens die Iran Rusland levert, worden gebruikt.", &["Iran supplies Russia"]),
            // A preposition, and a relative pronoun.
            ("Sinds vorige week steunt Duitsland Oekraïne.", &["Germany supports Ukraine"]),
            ("Sinds de inval in Polen steunde Frankrijk Warschau.", &["France supports Poland"]),
            ("Het nieuws dat de krant verspreidde, klopt niet.", &[]),
            ("Het land dat Oekraïne wapens levert, is Polen.", &[]),
        ],
    );
}

#[test]
fn forms_that_are_the_verb_of_the_sentence() {
    check(
        Lang::Nl,
        &[
            (
                "De NAVO veroordeelde Iran, zo meldde persbureau AP maandag op basis van een verklaring.",
                &["NATO criticises Iran by Associated Press < verklaring"],
            ),
            (
                "De EU veroordeelde Wit-Rusland, zo schreef De Standaard.",
                &["European Union criticises Belarus by De Standaard"],
            ),
            (
                "Gesteund door de oppositie bekritiseerde premier Rutte Hongarije.",
                &[
                    "Mark Rutte criticises Hungary",
                    "Mark Rutte leads Netherlands",
                    "opposition supports Mark Rutte",
                ],
            ),
            ("In 2008 erkende Duitsland Kosovo, waarna Servië protesteerde.", &["Germany recognises Kosovo"]),
            ("De wereld zag Rusland Oekraïne binnenvallen.", &["Russia invades Ukraine"]),
            ("Washington zag Israël Iran aanvallen.", &["Israel attacks Iran"]),
            (
                "Zonder iemand te waarschuwen bombardeerde de luchtmacht van Israël doelen van Hamas.",
                &["Israeli military attacks Hamas"],
            ),
            ("Als eerste land ter wereld erkende IJsland Palestina.", &["Iceland recognises Palestine"]),
            ("Merkel gaat Turkije bezoeken.", &["Angela Merkel visits Turkey planned"]),
            ("De Taliban hebben vrouwen verboden naar de universiteit te gaan.", &["Taliban bans vrouwen"]),
            ("Merkel liet Turkije vallen.", &[]),
            ("Zwaar bewapende soldaten.", &[]),
        ],
    );
}

#[test]
fn who_says_that_he_will_not_threatens_nobody() {
    check(
        Lang::Nl,
        &[
            (
                "Rusland zegt Oekraïne niet te zullen aanvallen.",
                &["Russia attacks Ukraine denied planned by Russia"],
            ),
            ("Rusland zegt Oekraïne te hebben aangevallen.", &["Russia attacks Ukraine by Russia"]),
            ("Rusland zegt Oekraïne te zullen aanvallen.", &["Russia threatens Ukraine"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Russia said it would not attack Ukraine.",
                &["Russia attacks Ukraine denied planned by Russia"],
            ),
            ("Russia said it would attack Ukraine.", &["Russia threatens Ukraine"]),
        ],
    );
}

#[test]
fn before_a_country_het_is_the_subject() {
    check(
        Lang::Nl,
        &[
            (
                "Teheran ontkende dat het Rusland van wapens voorziet.",
                &["Iran supplies Russia denied by Iran"],
            ),
            ("Eerder had Iran ontkend dat het Rusland steunt.", &["Iran supports Russia denied by Iran"]),
            // The parser takes the participle for a particle of "heeft".
            ("Iran heeft altijd ontkend dat het Rusland steunt.", &["Iran supports Russia denied by Iran"]),
            (
                "Iran heeft steeds ontkend dat het Hezbollah wapens levert.",
                &["Iran supplies Hezbollah denied by Iran"],
            ),
            // What has an article of its own.
            ("Iran ontkende dat het Kremlin Hamas steunt.", &["Russia supports Hamas denied by Iran"]),
            ("Trump zei dat het Vaticaan Israël steunt.", &["Vatican City supports Israel by Donald Trump"]),
        ],
    );
}
