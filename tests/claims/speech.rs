//! What is done by saying something: asking, blaming, praising, threatening, agreeing, refusing; a line a sentence, with
//! every claim it must give, written as in `tests/claims/grammar.rs`.

use graaf::base::Lang;
use graaf::claim::Claim;

use crate::told;

fn read(text: &str, language: Lang) -> Vec<Claim> {
    told::claims(text, language, "2023-03-20")
}

/// Who leads or works for what is left out.
fn check(lang: Lang, table: &[(&str, &str)]) {
    let mut wrong = String::new();
    for (text, want) in table {
        let states = ["leads", "works_for", "located_in", "part_of", "other"];
        let claims = read(text, lang);
        let got: Vec<String> =
            claims.iter().filter(|c| !states.contains(&c.relation.as_str())).map(told::sourced).collect();
        let got = if got.is_empty() { "-".to_owned() } else { got.join("; ") };
        if got != *want {
            wrong.push_str(&format!("  {text}\n    want {want}\n    got  {got}\n"));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn who_says_that_another_must_asks_it_of_him() {
    check(
        Lang::Nl,
        &[
            (
                "Frankrijk vindt dat Rusland zijn troepen uit Oekraïne moet terugtrekken.",
                "France demands Russia; Russia withdraws_from Ukraine hypothetical by France",
            ),
            (
                "Rusland moet Oekraïne verlaten, zei António Guterres in New York.",
                "Antonio Guterres demands Russia; Russia withdraws_from Ukraine hypothetical by Antonio Guterres",
            ),
            ("Volgens Emmanuel Macron moet Duitsland meer tanks leveren.", "Emmanuel Macron demands Germany"),
            ("\"Rusland moet onmiddellijk vertrekken\", zei Josep Borrell.", "Josep Borrell demands Russia"),
            ("China zou Rusland moeten aanspreken, vindt Olaf Scholz.", "Olaf Scholz requests China"),
            ("Nederland stelt dat Rusland de slachtoffers dient te vergoeden.", "Netherlands demands Russia"),
            // A duty that nobody asks, a conclusion, what befalls people, what the speaker asks of himself.
            ("De minister zei dat de regen moet vallen.", "-"),
            ("Rusland moet miljarden betalen door de sancties.", "-"),
            ("Volgens de VN moeten miljoenen Syriërs vluchten.", "-"),
            ("Kiev zegt dat Rusland dat moet hebben geweten.", "-"),
            ("Joe Biden zei dat hij naar Japan moest.", "-"),
            ("Reuters meldt dat Frankrijk moet bezuinigen.", "-"),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "The United States has said North Korea must give up its nuclear weapons first.",
                "United States demands North Korea",
            ),
            (
                "According to Emmanuel Macron, Germany should supply more tanks.",
                "Emmanuel Macron requests Germany",
            ),
            (
                "The Netherlands argues that Russia has to compensate the victims.",
                "Netherlands demands Russia",
            ),
            ("\"Russia must leave immediately,\" said Josep Borrell.", "Josep Borrell demands Russia"),
            (
                "Israel must halt its offensive, the International Court of Justice ruled.",
                "International Court of Justice demands Israel",
            ),
            ("Russia must have known, Kyiv said.", "-"),
            ("The United Nations says millions of Syrians must flee.", "-"),
            ("The minister said the rain must fall.", "-"),
        ],
    );
}

#[test]
fn who_asks_for_something_is_its_source() {
    check(
        Lang::Nl,
        &[
            (
                "Syrië beveelt Turkije zich terug te trekken uit Idlib.",
                "Syria demands Turkey; Turkey withdraws_from Idlib planned by Syria",
            ),
            (
                "Polen eist dat Duitsland Oekraïne tanks levert.",
                "Poland demands Germany; Germany supplies Ukraine hypothetical by Poland",
            ),
        ],
    );
}

#[test]
fn what_a_speech_takes_as_known_is_not_its_speakers() {
    check(
        Lang::Nl,
        &[
            ("Kiev zegt dat de Iraanse steun aan Rusland gevaarlijk is.", "Iran supports Russia"),
            ("Kiev zegt dat de prijs is gedaald nadat Rusland de Krim had bezet.", "Russia occupies Crimea"),
            ("Macron zal, zoals gemeld, Polen bezoeken.", "Emmanuel Macron visits Poland planned"),
            (
                "Macron heeft zich bereid verklaard Polen te bezoeken.",
                "Emmanuel Macron visits Poland planned",
            ),
            // What is said to happen is the speaker's.
            ("Kiev zegt dat Iran steun geeft aan Rusland.", "Iran supports Russia by Ukraine"),
            ("Macron verklaarde dat Scholz Polen bezoekt.", "Olaf Scholz visits Poland by Emmanuel Macron"),
        ],
    );
    check(
        Lang::En,
        &[
            ("Kyiv says the war between Russia and Georgia is a warning.", "Russia fights Georgia"),
            ("Kyiv says exports fell after Russia attacked Odessa.", "Russia attacks Odesa"),
            ("Kyiv says that Russia attacked Odessa.", "Russia attacks Odesa by Ukraine"),
        ],
    );
}

#[test]
fn judging_somebodys_plan_is_an_act_towards_him() {
    check(
        Lang::Nl,
        &[
            (
                "Boris Johnson zei dat het voorstel van Theresa May 'absurd' was.",
                "Boris Johnson criticises Theresa May",
            ),
            ("Mark Rutte noemde het plan van Rusland onaanvaardbaar.", "Mark Rutte criticises Russia"),
            ("Donald Trump noemde Kim Jong-un een 'raketman'.", "Donald Trump criticises Kim Jong-un"),
            (
                "Emmanuel Macron vindt Volodymyr Zelensky een held.",
                "Emmanuel Macron praises Volodymyr Zelenskiy",
            ),
            ("Nederland noemde de orkaan een ramp.", "-"),
            ("De plaats werd naar Willem de Zwijger genoemd.", "-"),
        ],
    );
    check(
        Lang::En,
        &[
            ("Donald Trump called Kim Jong-un a \"rocket man\".", "Donald Trump criticises Kim Jong-un"),
            (
                "Volodymyr Zelensky called Emmanuel Macron's plan absurd.",
                "Volodymyr Zelenskiy criticises Emmanuel Macron",
            ),
            ("Joe Biden is proud of Finland.", "Joe Biden praises Finland"),
            ("Germany called Poland a neighbour.", "-"),
            ("Joe Biden is concerned about his health.", "-"),
        ],
    );
}

#[test]
fn who_could_avert_it_is_threatened() {
    check(
        Lang::Nl,
        &[
            (
                "Rusland dreigde de graandeal op te zeggen als de Europese Unie de sancties niet opheft.",
                "Russia threatens European Union",
            ),
            ("De dam dreigt door te breken als het in Duitsland regent.", "-"),
            ("Rusland heeft aangekondigd Servië te zullen steunen.", "Russia supports Serbia planned"),
        ],
    );
    check(
        Lang::En,
        &[
            ("Russia warned it would attack Sweden.", "Russia threatens Sweden"),
            ("Donald Trump threatened tariffs on Mexico.", "Donald Trump threatens Mexico"),
            ("The dam threatens to break.", "-"),
        ],
    );
}

#[test]
fn what_was_alleged_was_said_though_it_is_denied() {
    check(
        Lang::Nl,
        &[(
            "Iran verwerpt de beschuldiging van Oekraïne dat Teheran drones aan Rusland levert.",
            "Iran rejects Ukraine; Ukraine accuses Iran; Iran supplies Russia by Ukraine",
        )],
    );
    check(
        Lang::En,
        &[(
            "Iran denies an accusation by the United States that it supplies Russia with drones.",
            "Iran rejects United States; United States accuses Iran; Iran supplies Russia by United States",
        )],
    );
}

#[test]
fn whoever_is_held_responsible_did_it_as_the_accuser_says() {
    check(
        Lang::Nl,
        &[
            (
                "Theresa May houdt Moskou verantwoordelijk voor de aanslag op Sergej Skripal.",
                "Theresa May accuses Russia; Russia attacks Sergei Skripal by Theresa May",
            ),
            (
                "Iran stelde Israël verantwoordelijk voor de moord op Mohsen Fakhrizadeh.",
                "Iran accuses Israel; Israel kills Mohsen Fakhrizadeh by Iran",
            ),
            (
                "Londen verdenkt Rusland van de moord op Alexander Litvinenko.",
                "United Kingdom accuses Russia; Russia kills Alexander Litvinenko hedged by United Kingdom",
            ),
            // Who is it, and who answers for something that nobody did.
            (
                "Hezbollah is verantwoordelijk voor de aanslag op Rafik Hariri.",
                "Hezbollah involved_in aanslag op Rafik Hariri; unspecified attacks Rafik Hariri",
            ),
            ("Frankrijk is verantwoordelijk voor het gebied.", "-"),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Theresa May holds Moscow responsible for the attack on Sergei Skripal.",
                "Theresa May accuses Russia; Russia attacks Sergei Skripal by Theresa May",
            ),
            (
                "Ukraine blames Russia for the attack on Kyiv.",
                "Ukraine accuses Russia; Russia attacks Kyiv by Ukraine",
            ),
            ("The minister is responsible for trade with China.", "-"),
        ],
    );
}

#[test]
fn who_says_it_may_stand_behind_a_comma() {
    crate::told::check_sourced(
        Lang::Nl,
        &[
            (
                "Net als Noorwegen moeten ook de Verenigde Staten zich achter Oekraïne scharen, eisten Poolse parlementariërs.",
                &[
                    "Polish officials demands United States",
                    "United States supports Ukraine hypothetical by Polish officials",
                ],
            ),
            ("Iran viel Israël aan en Israël sloeg terug.", &["Iran attacks Israel"]),
        ],
    );
}
