//! The file: read with the place of everything that is wrong, written to without losing a comment.

use std::collections::BTreeSet;

use serde::Deserialize;
use toml::Spanned;

use super::{Decision, Merges};
use crate::base::Fault;

/// What the file is called beside the documents it speaks of.
pub const NAME: &str = "merges.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    same: Vec<Row>,
    #[serde(default)]
    different: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    actors: Spanned<Vec<Spanned<String>>>,
    because: Spanned<String>,
}

impl Merges {
    /// Reads a file; `name` is what messages call it.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of its lines.
    pub fn parse(name: &str, text: &str) -> Result<Self, Vec<Fault>> {
        let file: File = toml::from_str(text).map_err(|e| {
            let message = e.message().trim_end_matches('\n').replace('\n', "; ");
            let advice = "a decision reads [[same]] or [[different]], then actors = [\"A\", \"B\"] and because = \"…\"";
            vec![Fault::at(name, text, e.span().map_or(0, |s| s.start), format!("{message}; {advice}"))]
        })?;
        let mut faults = Vec::new();
        let mut read = |rows: Vec<Row>| -> Vec<Decision> {
            rows.into_iter().filter_map(|row| decision(name, text, row, &mut faults)).collect()
        };
        let merges = Merges { same: read(file.same), different: read(file.different) };
        faults.extend(merges.contradictions(name));
        faults.sort();
        if faults.is_empty() { Ok(merges) } else { Err(faults) }
    }

    /// Two actors that one decision calls the same and another different, directly or through others.
    fn contradictions(&self, name: &str) -> Vec<Fault> {
        let fault = |(different, same): (&Decision, Vec<&Decision>)| {
            let places: Vec<String> = same.iter().map(|d| format!("line {}", place(&d.place).0)).collect();
            let (line, column) = place(&different.place);
            let (all, places) = (different.actors.join(" and "), places.join(" and "));
            let what = format!("{all} are called the same by {places}; take one of the two away");
            Fault { file: name.to_owned(), line, column, what }
        };
        self.clashes().into_iter().map(fault).collect()
    }

    /// Each decision that calls different what others call the same, with those.
    fn clashes(&self) -> Vec<(&Decision, Vec<&Decision>)> {
        let mut groups: Vec<(Vec<String>, Vec<&Decision>)> = Vec::new();
        for decision in &self.same {
            let mut own = (folded(&decision.actors), vec![decision]);
            groups.retain_mut(|known| {
                let meets = known.0.iter().any(|a| own.0.contains(a));
                if meets {
                    own.0.append(&mut known.0);
                    own.1.append(&mut known.1);
                }
                !meets
            });
            groups.push(own);
        }
        let by = |decision: &Decision| {
            let all = folded(&decision.actors);
            groups.iter().find(|(names, _)| all.iter().filter(|a| names.contains(a)).count() > 1)
        };
        let both = |decision| by(decision).map(|(_, same)| (decision, same.clone()));
        self.different.iter().filter_map(both).collect()
    }

    /// What keeps a decision from being added: that it is there, or that another says the contrary. `table` is `same` or
    /// `different`; `name` is what messages call the file.
    pub fn refusal(&self, name: &str, table: &str, actors: &[&str]) -> Option<Fault> {
        let actors: Vec<String> = actors.iter().map(|a| (*a).to_owned()).collect();
        let own = if table == "same" { &self.same } else { &self.different };
        let set = |actors: &[String]| folded(actors).into_iter().collect::<BTreeSet<_>>();
        let at = |d: &Decision, what: String| {
            let (line, column) = place(&d.place);
            Fault { file: name.to_owned(), line, column, what }
        };
        if let Some(there) = own.iter().find(|d| set(&d.actors) == set(&actors)) {
            return Some(at(there, format!("{} is decided here already", actors.join(" and "))));
        }
        let (mut after, new) =
            (self.clone(), Decision { actors, because: String::new(), place: String::new() });
        if table == "same" { &mut after.same } else { &mut after.different }.push(new);
        let (different, same) = after.clashes().into_iter().next()?;
        let (other, says) = match different.place.as_str() {
            "" => (*same.first()?, "the same"),
            _ => (different, "different"),
        };
        Some(at(
            other,
            format!("{} are called {says} here; take this decision away first", other.actors.join(" and ")),
        ))
    }
}

fn folded(actors: &[String]) -> Vec<String> {
    actors.iter().map(|a| a.trim().to_lowercase()).collect()
}

/// The line and column of a `file:line:column`.
fn place(place: &str) -> (usize, usize) {
    let mut numbers = place.rsplit(':').map(|n| n.parse().unwrap_or(1));
    let column = numbers.next().unwrap_or(1);
    (numbers.next().unwrap_or(1), column)
}

fn decision(name: &str, text: &str, row: Row, faults: &mut Vec<Fault>) -> Option<Decision> {
    let before = faults.len();
    let mut wrong = |byte: usize, what: &str| faults.push(Fault::at(name, text, byte, what));
    let start = row.actors.span().start;
    let actors = row.actors.into_inner();
    if actors.len() < 2 {
        wrong(start, "one actor alone decides nothing: name two or more, by id or by name");
    }
    for (i, actor) in actors.iter().enumerate() {
        let fold = |a: &Spanned<String>| a.get_ref().trim().to_lowercase();
        if actor.get_ref().trim().is_empty() {
            wrong(actor.span().start, "an empty name names nobody: write an id or a name");
        } else if actors[..i].iter().any(|other| fold(other) == fold(actor)) {
            wrong(actor.span().start, "named twice in one decision: once will do");
        }
    }
    if row.because.get_ref().trim().is_empty() {
        wrong(row.because.span().start, "no reason is given: say why, for whoever reads this next year");
    }
    let place = Fault::at(name, text, start, "");
    (faults.len() == before).then(|| Decision {
        actors: actors.into_iter().map(|a| a.into_inner().trim().to_owned()).collect(),
        because: row.because.into_inner(),
        place: format!("{}:{}:{}", place.file, place.line, place.column),
    })
}

/// A file's text with one decision more, everything else in it as it was. `table` is `same` or `different`.
///
/// # Errors
/// What is wrong with the file, before or after.
pub fn entry(
    name: &str,
    text: &str,
    table: &str,
    actors: &[&str],
    because: &str,
) -> Result<String, Vec<Fault>> {
    Merges::parse(name, text)?;
    let quoted: Vec<String> = actors.iter().map(|a| toml::Value::from(*a).to_string()).collect();
    let gap = match text {
        "" => "",
        text if text.ends_with('\n') => "\n",
        _ => "\n\n",
    };
    let because = toml::Value::from(because);
    let text = format!("{text}{gap}[[{table}]]\nactors = [{}]\nbecause = {because}\n", quoted.join(", "));
    Merges::parse(name, &text)?;
    Ok(text)
}
