//! Names that a relation's file takes from closed sets, and which of them was meant by one that is in none.

use std::collections::BTreeSet;

/// The roles of `schema/actors/roles.tsv`, as its README.md lists them.
pub(crate) const ROLES: [&str; 28] = [
    "president",
    "vice_president",
    "prime_minister",
    "deputy_prime_minister",
    "monarch",
    "leader",
    "mayor",
    "speaker",
    "secretary_general",
    "commission_president",
    "council_president",
    "foreign_policy_chief",
    "director",
    "foreign_minister",
    "defence_minister",
    "finance_minister",
    "interior_minister",
    "justice_minister",
    "economy_minister",
    "health_minister",
    "education_minister",
    "social_affairs_minister",
    "agriculture_minister",
    "infrastructure_minister",
    "climate_minister",
    "housing_minister",
    "development_minister",
    "migration_minister",
];
/// The event types of PLOVER 2.0.
pub(crate) const TYPES: [&str; 16] = [
    "ACCUSE",
    "AGREE",
    "AID",
    "ASSAULT",
    "COERCE",
    "CONCEDE",
    "CONSULT",
    "COOPERATE",
    "MOBILIZE",
    "PROTEST",
    "REJECT",
    "REQUEST",
    "RETREAT",
    "SANCTION",
    "SUPPORT",
    "THREATEN",
];

/// Finds a list of the grammar's by language and name, for words such as `@disapproving` that stand for one.
pub(crate) type Lists<'l> = &'l dyn Fn(&str, &str) -> Option<Vec<String>>;

/// What a file may name that stands elsewhere.
pub(crate) struct Known<'k> {
    pub(crate) lists: Lists<'k>,
    /// The labels of all relations.
    pub(crate) relations: BTreeSet<String>,
    /// `None` for the files that these are taken from.
    pub(crate) used: Option<Used<'k>>,
}

/// What the built-in relations use.
pub(crate) struct Used<'k> {
    /// Modes of PLOVER, each with its type.
    pub(crate) modes: BTreeSet<(&'k str, &'k str)>,
    /// Prepositions, each with its language.
    pub(crate) prepositions: &'k [(&'k str, &'k str)],
}

/// What to say of a name that is none of a set: which of the set is nearest, then the advice.
pub(crate) fn is_none<'k>(
    name: &str,
    what: &str,
    known: impl IntoIterator<Item = &'k str>,
    advice: &str,
) -> String {
    match nearest(name, known) {
        Some(near) => format!("{name:?} is no {what}: did you mean {near:?}? {advice}"),
        None => format!("{name:?} is no {what}: {advice}"),
    }
}

/// The name of a set that is spelt most like another, where any is: of several, the first of the alphabet.
fn nearest<'k>(name: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let room = name.chars().count().div_ceil(3);
    let near = known.into_iter().map(|k| (strsim::osa_distance(name, k), k)).min()?;
    (near.0 <= room).then_some(near.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_meant() {
        for (name, want) in
            [("prezident", Some("president")), ("HUG", None), ("", None), ("mayors", Some("mayor"))]
        {
            assert_eq!(nearest(name, ROLES), want, "{name}");
        }
    }

    #[test]
    fn the_roles_are_those_that_the_readme_lists_and_people_hold() {
        let readme = include_str!("../../../schema/actors/README.md");
        let listed = readme.split("Roles: ").nth(1).and_then(|rest| rest.split("\n\n").next()).unwrap();
        let words = listed.split(|c: char| c != '_' && !c.is_alphanumeric());
        assert!(ROLES.iter().all(|role| words.clone().any(|word| word == *role)));
        let held = include_str!("../../../schema/actors/roles.tsv");
        for line in held.lines().filter(|l| !l.starts_with('#')).skip(1) {
            let role = line.split('\t').nth(1).unwrap_or_default();
            assert!(ROLES.contains(&role), "{line}");
        }
    }
}
