//! Classes that readers of Dutch news found us to miss: a line a sentence, every claim it gives; beside each class sentences that must
//! give nothing, or stay as they are.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn examples_of_a_group_do_what_it_does() {
    check(
        Lang::Nl,
        &[
            (
                "Tien landen, waaronder Denemarken en Zweden, steunen Oekraïne.",
                &["Denmark supports Ukraine", "Sweden supports Ukraine"],
            ),
            (
                "Verschillende landen, zoals Noorwegen en Canada, veroordeelden Rusland.",
                &["Norway criticises Russia", "Canada criticises Russia"],
            ),
            (
                "Landen als Jordanië en Egypte steunen Mahmoud Abbas.",
                &["Jordan supports Mahmoud Abbas", "Egypt supports Mahmoud Abbas"],
            ),
            (
                "Drie landen, te weten Estland, Letland en Litouwen, veroordeelden Belarus.",
                &["Estonia criticises Belarus", "Latvia criticises Belarus", "Lithuania criticises Belarus"],
            ),
            (
                "De Verenigde Staten legden sancties op aan zes landen, waaronder Cuba en Syrië.",
                &["United States sanctions Cuba", "United States sanctions Syria"],
            ),
            // One of a kind is no list, and who is left out takes no part.
            (
                "Zestien landen, met uitzondering van Polen, steunen Oekraïne.",
                &["zestien landen supports Ukraine"],
            ),
            ("Als Polen Oekraïne steunt, zwijgt Hongarije.", &["Poland supports Ukraine hypothetical"]),
            ("Frankrijk steunt Griekenland, maar Turkije zwijgt.", &["France supports Greece"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Twelve countries, among them Denmark and Norway, condemned Russia.",
                &["Denmark criticises Russia", "Norway criticises Russia"],
            ),
            ("France backs Greece, but Turkey is silent.", &["France supports Greece"]),
        ],
    );
}

#[test]
fn the_two_are_those_just_named() {
    check(
        Lang::Nl,
        &[
            (
                "Israël en Hezbollah vechten. Frankrijk riep beide partijen op zich terug te trekken.",
                &["Israel fights Hezbollah", "France requests Israel", "France requests Hezbollah"],
            ),
            (
                "India en Pakistan onderhandelen in Tasjkent. De Verenigde Staten drongen bij beide kampen aan op een bestand.",
                &[
                    "India negotiates_with Pakistan",
                    "United States requests India",
                    "United States requests Pakistan",
                ],
            ),
            (
                "Gantz ontmoette Netanyahu. Macron prees beide mannen.",
                &[
                    "Benny Gantz meets Benjamin Netanyahu",
                    "Emmanuel Macron praises Benny Gantz",
                    "Emmanuel Macron praises Benjamin Netanyahu",
                ],
            ),
            (
                "Tom Knight en Mary Jones zijn aangeklaagd. Macron prees het tweetal.",
                &[
                    "unspecified charges Tom Knight",
                    "unspecified charges Mary Jones",
                    "Emmanuel Macron praises Tom Knight",
                    "Emmanuel Macron praises Mary Jones",
                ],
            ),
            // Of one, of three, of those whom nothing joins.
            ("Macron sprak over de aanslag. De twee mannen werden gearresteerd.", &[]),
            ("Merkel ontmoette Scholz. Macron prees beide vrouwen.", &["Angela Merkel meets Olaf Scholz"]),
            ("Macron prees het tweetal.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Gantz met Netanyahu. Macron praised both men.",
                &[
                    "Benny Gantz meets Benjamin Netanyahu",
                    "Emmanuel Macron praises Benny Gantz",
                    "Emmanuel Macron praises Benjamin Netanyahu",
                ],
            ),
            ("Macron praised the pair.", &[]),
        ],
    );
}

#[test]
fn two_offices_are_held_each_by_one() {
    check(
        Lang::Nl,
        &[(
            "De leiders van Noord-Korea en Zuid-Korea, Kim Jong-un en Moon Jae-in, ontmoetten elkaar.",
            &[
                "Kim Jong-un leads North Korea",
                "Moon Jae-in leads South Korea",
                "North Korea meets South Korea",
            ],
        )],
    );
}

#[test]
fn journalists_are_people() {
    check(
        Lang::Nl,
        &[
            ("De Taliban doodden drie journalisten.", &["Taliban kills drie journalisten"]),
            ("Iran arresteerde twee journalisten.", &["Iran arrests twee journalisten"]),
            ("Iran las drie kranten.", &[]),
        ],
    );
    check(Lang::En, &[("The Taliban killed three journalists.", &["Taliban kills three journalists"])]);
}

#[test]
fn what_two_speak_about_is_not_done_by_that() {
    check(
        Lang::Nl,
        &[
            ("Erdogan en Poetin spraken over handel.", &["Tayyip Erdogan meets Vladimir Putin"]),
            ("Frankrijk en Duitsland spraken over samenwerking.", &["France meets Germany"]),
            ("Frankrijk en Duitsland hervatten de samenwerking.", &["France cooperates_with Germany"]),
        ],
    );
}

#[test]
fn several_of_a_party_are_called_so_at_once() {
    check(
        Lang::Nl,
        &[
            (
                "De Democraten Nancy Pelosi en Chuck Schumer bekritiseerden Poetin.",
                &[
                    "Nancy Pelosi member_of Democratic Party",
                    "Chuck Schumer member_of Democratic Party",
                    "Nancy Pelosi criticises Vladimir Putin",
                    "Chuck Schumer criticises Vladimir Putin",
                ],
            ),
            (
                "De Republikeinse senatoren Ted Cruz en Marco Rubio zwegen.",
                &["Ted Cruz member_of Republican Party", "Marco Rubio member_of Republican Party"],
            ),
            (
                "Republikeinse senatoren, onder wie Ted Cruz en Marco Rubio, zwegen.",
                &["Ted Cruz member_of Republican Party", "Marco Rubio member_of Republican Party"],
            ),
            (
                "De senatoren Ted Cruz en Marco Rubio, twee Republikeinen, zwegen.",
                &["Ted Cruz member_of Republican Party", "Marco Rubio member_of Republican Party"],
            ),
            // One title is of one.
            (
                "De Republikeinse senator Ted Cruz en Bernie Sanders zwegen.",
                &["Ted Cruz member_of Republican Party"],
            ),
            ("De Democraten bekritiseerden Poetin.", &["Democratic Party criticises Vladimir Putin"]),
        ],
    );
}

#[test]
fn a_participle_may_stand_far_from_its_auxiliary() {
    check(
        Lang::Nl,
        &[
            (
                "Een Belgische rechtbank heeft Salah Abdeslam, het enige nog levende lid van de groep die in Parijs toesloeg, veroordeeld tot twintig jaar cel.",
                &["Belgische rechtbank convicts Salah Abdeslam"],
            ),
            ("Frankrijk heeft troepen, gesteund door tanks.", &[]),
        ],
    );
}
