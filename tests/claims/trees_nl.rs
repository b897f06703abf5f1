//! Dutch clauses whose words stand side by side without a mark of what is what: each table is a class, with sentences that must stay as
//! they are.

use graaf::base::Lang;

use crate::told::check_sourced as check;

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
                &["Frans Timmermans visits Ukraine"],
            ),
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
                &["Mark Rutte criticises Hungary", "Mark Rutte leads Netherlands"],
            ),
            ("In 2008 erkende Duitsland Kosovo, waarna Servië protesteerde.", &["Germany recognises Kosovo"]),
            ("De wereld zag Rusland Oekraïne binnenvallen.", &["Russia invades Ukraine"]),
            ("Washington zag Israël Iran aanvallen.", &["Israel attacks Iran"]),
            (
                "Zonder iemand te waarschuwen bombardeerde de luchtmacht van Israël doelen van Hamas.",
                &["Israeli military attacks Hamas"],
            ),
            ("Merkel liet Turkije vallen.", &[]),
            ("Zwaar bewapende soldaten.", &[]),
        ],
    );
}
