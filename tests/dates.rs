//! Date expressions, as tables: an expression in a sentence, the publication date, and the days it stands for.

use std::path::Path;

use graaf::base::{Edtf, Lang};
use graaf::parse::{Analyser, Tree};
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
    let trees: Vec<Tree> = text::sentences(text, lang).iter().map(|s| analyser.analyse(text, s)).collect();
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
            let line = format!("{} @{} {:?} want {} got {got:?} {texts:?}", row.id, row.reference, row.context, row.bounds);
            score.wrong.push(line);
        }
    }
    score
}

#[test]
fn own_rows_are_right() {
    for (file, lang) in [("tests/dates/nl.tsv", Lang::Nl), ("tests/dates/en.tsv", Lang::En)] {
        let rows = rows(Path::new(file)).expect("the table is part of the repository");
        let score = score(&rows, lang);
        assert!(score.wrong.is_empty(), "{file}: {} of {} wrong\n{}", score.wrong.len(), rows.len(), score.wrong.join("\n"));
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
