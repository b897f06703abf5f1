//! Date expressions, as tables: an expression in a sentence, the publication date, and the days it stands for.

use std::path::Path;

use graaf::base::{Edtf, Lang};
use graaf::parse::Analyser;
use graaf::text;
use graaf::time::{DateMention, dates};

/// A row of a table: `bounds` is `-` for no date; alternatives are parted by `|`.
struct Row {
    id: String,
    reference: String,
    bounds: String,
    context: String,
}

fn rows(path: &Path) -> Option<Vec<Row>> {
    let table = std::fs::read_to_string(path).ok()?;
    let lines = table.lines().filter(|l| !l.starts_with('#') && !l.trim().is_empty()).skip(1);
    let row = |line: &str| {
        let cells: Vec<&str> = line.split('\t').collect();
        Row {
            id: cells[0].to_owned(),
            reference: cells[2].to_owned(),
            bounds: cells[4].to_owned(),
            context: cells[5].to_owned(),
        }
    };
    Some(lines.map(row).collect())
}

fn read(analyser: &Analyser, text: &str, published: &str, lang: Lang) -> Vec<DateMention> {
    let trees = analyser.analyse_all(text, &text::sentences(text, lang));
    dates(text, &trees, Edtf::parse(published).ok().as_ref(), lang)
}

fn bounds(mention: &DateMention) -> String {
    let show = |day: Option<graaf::base::Day>| day.map_or("..".to_owned(), |d| d.to_string());
    format!("{}/{}", show(mention.earliest), show(mention.latest))
}

/// What a table says of the dates found, as a scorer counts it.
#[derive(Debug, Default)]
struct Score {
    dated: usize,
    exact: usize,
    quiet: usize,
    silent: usize,
    superfluous: usize,
    invented: usize,
    wrong: Vec<String>,
}

fn score(rows: &[Row], lang: Lang) -> Score {
    let analyser = Analyser::new(lang);
    let mut score = Score::default();
    for row in rows {
        let found = read(&analyser, &row.context, &row.reference, lang);
        let got: Vec<String> = found.iter().map(bounds).collect();
        let right = if row.bounds == "-" {
            score.quiet += 1;
            score.silent += usize::from(got.is_empty());
            got.is_empty()
        } else {
            let want: Vec<&str> = row.bounds.split('|').collect();
            let day = |b: &str| b.split_once('/').is_some_and(|(a, b)| a == b);
            score.dated += 1;
            score.superfluous += got.len().saturating_sub(1);
            let all_days = !got.is_empty() && got.iter().all(|g| day(g));
            score.invented += usize::from(all_days && !want.iter().any(|w| day(w)));
            let exact = got.iter().any(|g| want.contains(&g.as_str()));
            score.exact += usize::from(exact);
            exact && got.len() == 1
        };
        if !right {
            let texts: Vec<&str> = found.iter().map(|m| m.span.of(&row.context)).collect();
            let line = format!(
                "{} @{} {:?} want {} got {got:?} {texts:?}",
                row.id, row.reference, row.context, row.bounds
            );
            score.wrong.push(line);
        }
    }
    score
}

#[test]
fn own_rows_are_right() {
    for (file, lang) in [
        ("tests/dates/nl.tsv", Lang::Nl),
        ("tests/dates/en.tsv", Lang::En),
        ("tests/dates/nl_classes.tsv", Lang::Nl),
        ("tests/dates/en_classes.tsv", Lang::En),
    ] {
        let rows = rows(Path::new(file)).expect("the table is part of the repository");
        let score = score(&rows, lang);
        assert!(
            score.wrong.is_empty(),
            "{file}: {} of {} wrong\n{}",
            score.wrong.len(),
            rows.len(),
            score.wrong.join("\n")
        );
    }
}

#[test]
fn gold_rows_are_right_where_the_gold_is_at_hand() {
    let Some(rows) = rows(Path::new("../shared/gold/dates_nl_dev.tsv")) else {
        println!("skipped: ../shared is not here");
        return;
    };
    let score = score(&rows, Lang::Nl);
    println!("{score:#?}");
    assert!(score.exact * 100 >= score.dated * 93, "exact {}/{}", score.exact, score.dated);
    assert!(score.silent + 2 >= score.quiet, "silent {}/{}", score.silent, score.quiet);
    assert_eq!((score.superfluous, score.invented), (0, 0));
}

/// The dates of a text, as `expression = EDTF basis`.
fn told(text: &str, published: &str, lang: Lang) -> Vec<String> {
    let mentions = read(&Analyser::new(lang), text, published, lang);
    mentions.iter().map(|m| format!("{} = {} {:?}", m.span.of(text), m.edtf, m.basis)).collect()
}

#[test]
fn the_value_is_edtf_and_the_basis_says_where_it_came_from() {
    for (text, want) in [
        ("De president vertrok op 18 oktober 2022.", "18 oktober 2022 = 2022-10-18 Explicit"),
        ("De president vertrok gisteren.", "gisteren = 2023-03-14 Deictic"),
        ("De president vertrok in oktober.", "oktober = 2022-10 Deictic"),
        ("De president vertrok begin oktober.", "begin oktober = 2022-10-01~/2022-10-10~ Deictic"),
        ("De president vertrok rond 10 oktober 2022.", "rond 10 oktober 2022 = 2022-10-10~ Explicit"),
        (
            "De president vertrok vermoedelijk in oktober 2022.",
            "vermoedelijk in oktober 2022 = 2022-10? Explicit",
        ),
        ("De grens is sinds augustus dicht.", "Sinds augustus = 2022-08/.. Duration"),
        ("De president vertrok in de zomer van 2021.", "de zomer van 2021 = 2021-22 Explicit"),
        ("In de jaren tachtig was het rustig.", "de jaren tachtig = 198X Explicit"),
        ("De druk nam de afgelopen dagen toe.", "de afgelopen dagen = ../2023-03-15 Duration"),
    ] {
        let got = told(text, "2023-03-15", Lang::Nl);
        assert!(got.len() == 1 && got[0].eq_ignore_ascii_case(want), "{text}: {got:?}");
    }
}

#[test]
fn a_story_is_reckoned_from_its_own_last_date() {
    for (text, want) in [
        ("Op 4 maart 2014 sprak Poetin. Een dag later vertrok de minister.", "2014-03-05"),
        ("Op 4 maart 2014 sprak Poetin. De dag ervoor was er overleg.", "2014-03-03"),
        ("Op 4 maart 2014 sprak Poetin. De volgende dag was er overleg.", "2014-03-05"),
        ("Op 4 maart 2014 sprak Poetin. Diezelfde avond was er overleg.", "2014-03-04"),
        ("In 2015 sloot Iran een akkoord. Drie jaar later stapten de Amerikanen eruit.", "2018"),
        ("In 2015 sloot Iran een akkoord. Twee jaar eerder begon het overleg.", "2013"),
        ("In februari 2014 vluchtte Janoekovitsj. In maart annexeerde Rusland de Krim.", "2014-03"),
        (
            "In februari 2014 vluchtte Janoekovitsj. In mei van dat jaar koos het land een president.",
            "2014-05",
        ),
        ("In 1989 viel de Muur. Het jaar daarop werd Duitsland één.", "1990"),
        ("In maart 2014 was er een referendum. Een dag later volgde een verdrag.", "2014-03"),
    ] {
        let mentions = read(&Analyser::new(Lang::Nl), text, "2023-03-15", Lang::Nl);
        let got: Vec<String> = mentions.iter().map(|m| m.edtf.to_string()).collect();
        assert_eq!(got.last().map(String::as_str), Some(want), "{text}: {got:?}");
        assert_eq!(got.len(), 2, "{text}: {got:?}");
    }
}

#[test]
fn short_texts_have_these_dates_in_order() {
    let table = std::fs::read_to_string("tests/dates/stories.tsv").expect("it is part of the repository");
    let (nl, en) = (Analyser::new(Lang::Nl), Analyser::new(Lang::En));
    let mut wrong = Vec::new();
    for line in table.lines().filter(|l| !l.starts_with('#')).skip(1) {
        let cells: Vec<&str> = line.split('\t').collect();
        let [lang, published, want, text] = cells[..] else { panic!("four columns: {line}") };
        let (lang, analyser) = if lang == "nl" { (Lang::Nl, &nl) } else { (Lang::En, &en) };
        let got: Vec<String> =
            read(analyser, text, published, lang).iter().map(|m| m.edtf.to_string()).collect();
        if got.join(" ") != want {
            wrong.push(format!("{text} want {want} got {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_date_tells_which_word_heads_it() {
    let text = "De president vertrok in de nacht van zondag op maandag uit Kiev.";
    let mentions = read(&Analyser::new(Lang::Nl), text, "2023-03-15", Lang::Nl);
    let m = &mentions[0];
    assert_eq!((m.first, m.last), (4, 9), "de nacht van zondag op maandag");
    assert!((m.first..=m.last).contains(&m.head));
}
