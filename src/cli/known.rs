//! Names that people give: which actors and relations are meant, and what is said where nobody knows them.

use anyhow::bail;

use super::say;
use super::view::said;
use crate::base::Lang;
use crate::claim::{self, RelationInfo};
use crate::graph::{Graph, Names, Near};

/// In hundredths of the letters.
const MUCH: usize = 10;

/// So many relations are named where none has a name that was given.
const NAMED: usize = 3;

/// Who knows the names in a store: its graph, or its index.
pub(crate) trait Known {
    /// The ids of those who go by a name.
    fn find(&self, name: &str) -> anyhow::Result<Vec<String>>;
    /// The names most like one, in a language.
    fn nearest(&self, name: &str, lang: Lang) -> anyhow::Result<Near>;
    /// True when a claim has this relation.
    fn has_relation(&self, label: &str) -> anyhow::Result<bool>;
}

impl Known for Graph {
    fn find(&self, name: &str) -> anyhow::Result<Vec<String>> {
        Ok(Graph::find(self, name).into_iter().map(str::to_owned).collect())
    }

    fn nearest(&self, name: &str, lang: Lang) -> anyhow::Result<Near> {
        Ok(Graph::nearest(self, name, lang))
    }

    fn has_relation(&self, label: &str) -> anyhow::Result<bool> {
        Ok(self.relations().any(|r| r.relation == label))
    }
}

impl Known for Names<'_> {
    fn find(&self, name: &str) -> anyhow::Result<Vec<String>> {
        Ok(Names::find(self, name)?)
    }

    fn nearest(&self, name: &str, lang: Lang) -> anyhow::Result<Near> {
        Ok(Names::nearest(self, name, lang)?)
    }

    fn has_relation(&self, label: &str) -> anyhow::Result<bool> {
        Ok(Names::has_relation(self, label)?)
    }
}

/// The ids of the actors that a name may mean. A part of the name of one actor alone will do, which is told.
///
/// # Errors
/// When nobody in the graph goes by it; the message gives the names most like it.
pub(crate) fn actor(known: &dyn Known, name: &str, lang: Lang) -> anyhow::Result<Vec<String>> {
    let ids = known.find(name)?;
    if !ids.is_empty() {
        return Ok(ids);
    }
    let near = known.nearest(name, lang)?;
    let Some((id, whole)) = near.only else { return unknown(name, &near.names, lang) };
    say::note(&match lang {
        Lang::En => format!("{name:?} is taken for {whole}, the only one of that name"),
        Lang::Nl => format!("{name:?} wordt opgevat als {whole}, de enige met die naam"),
    });
    Ok(vec![id])
}

/// The same by a whole name alone, for what is decided once and for all.
///
/// # Errors
/// As [`actor`].
pub(crate) fn actor_of_name(known: &dyn Known, name: &str, lang: Lang) -> anyhow::Result<Vec<String>> {
    let ids = known.find(name)?;
    if ids.is_empty() { unknown(name, &known.nearest(name, lang)?.names, lang) } else { Ok(ids) }
}

fn unknown(name: &str, near: &[String], lang: Lang) -> anyhow::Result<Vec<String>> {
    let near = near.join(", ");
    match (lang, near.is_empty()) {
        (Lang::En, true) => {
            bail!("there is no actor {name:?} in the graph, nor a name like it; `graaf actors` lists all")
        }
        (Lang::Nl, true) => {
            bail!(
                "{name:?} staat niet in de graaf, en een naam die erop lijkt ook niet; `graaf actors` toont ze allemaal"
            )
        }
        (Lang::En, false) => {
            bail!("there is no actor {name:?} in the graph; nearest: {near}. `graaf actors` lists all")
        }
        (Lang::Nl, false) => {
            bail!(
                "{name:?} staat niet in de graaf; het meest lijken: {near}. `graaf actors` toont ze allemaal"
            )
        }
    }
}

/// The label of a relation, by that or by its words in either language: *supplies*, *levert aan*, *levert*.
///
/// # Errors
/// When there is none, or the words are of several: it would silently show nothing.
pub(crate) fn relation(known: &[&dyn Known], wanted: &str, lang: Lang) -> anyhow::Result<String> {
    let label = wanted.trim();
    let mut is_drawn = claim::relation(label).is_some();
    for known in known {
        is_drawn = is_drawn || known.has_relation(label)?;
    }
    if is_drawn {
        return Ok(label.to_owned());
    }
    if label.starts_with("other:") {
        match lang {
            Lang::En => {
                bail!("no claim shown has the relation {label:?}: such claims are shown with --all only")
            }
            Lang::Nl => {
                bail!(
                    "geen getoonde bewering heeft de relatie {label:?}: zulke beweringen toont alleen --all"
                )
            }
        }
    }
    let found = by_words(label);
    if let [one] = found[..] {
        return Ok(one.label.to_owned());
    }
    let near = if found.is_empty() { nearest(label, lang) } else { found };
    let or = said(lang, " or ", " of ");
    let near = near.into_iter().map(|r| told(r, lang)).collect::<Vec<_>>().join(or);
    let meant = match (near.is_empty(), lang) {
        (true, _) => String::new(),
        (false, Lang::En) => format!(": did you mean {near}?"),
        (false, Lang::Nl) => format!(": bedoelt u {near}?"),
    };
    match lang {
        Lang::En => bail!("there is no relation {label:?}{meant} `graaf relations` lists all"),
        Lang::Nl => bail!("er is geen relatie {label:?}{meant} `graaf relations` toont ze allemaal"),
    }
}

/// Relations that are called so in either language; where none is, those whose words begin so.
fn by_words(wanted: &str) -> Vec<&'static RelationInfo> {
    let wanted = wanted.to_lowercase().replace('_', " ");
    let names = |r: &RelationInfo| {
        [r.label.replace('_', " "), r.label_in(Lang::En).to_lowercase(), r.label_in(Lang::Nl).to_lowercase()]
    };
    let whole: Vec<_> = claim::relations().filter(|r| names(r).contains(&wanted)).collect();
    if !whole.is_empty() {
        return whole;
    }
    let begins = |name: &String| name.strip_prefix(&wanted).is_some_and(|rest| rest.starts_with(' '));
    claim::relations().filter(|r| names(r).iter().any(begins)).collect()
}

/// Relations with a label, or words in the reader's language, of which at most half the letters are others; the nearest first.
fn nearest(wanted: &str, lang: Lang) -> Vec<&'static RelationInfo> {
    let wanted = wanted.to_lowercase();
    let share = |name: &str| {
        let longest = name.chars().count().max(wanted.chars().count()).max(1);
        strsim::damerau_levenshtein(&wanted, &name.to_lowercase()) * 100 / longest
    };
    let far = |r: &RelationInfo| share(r.label).min(share(r.label_in(lang)));
    let mut near: Vec<_> = claim::relations().map(|r| (far(r), r)).filter(|(far, _)| *far <= 50).collect();
    near.sort_by_key(|(far, r)| (*far, r.label));
    // One that is much nearer is meant.
    let nearest = near.first().map_or(0, |(far, _)| *far);
    near.retain(|(far, _)| *far <= nearest + MUCH);
    near.into_iter().take(NAMED).map(|(_, r)| r).collect()
}

fn told(relation: &RelationInfo, lang: Lang) -> String {
    let words = relation.label_in(lang);
    if words == relation.label { words.to_owned() } else { format!("{} ({words})", relation.label) }
}
