//! A vault of Markdown notes for Obsidian and its like: one for each actor, one for each document.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use crate::actor::ActorType;
use crate::claim::Claim;
use crate::graph::{Graph, Node, Relation};
use crate::source::DocumentInfo;

use super::super::timeline::escape;
use super::super::{Options, label, wording};
use super::{Folder, facts};

/// The longest name of a note, in bytes: file systems take 255, and paths on Windows 260 with their folders.
const LONGEST: usize = 100;

/// Notes link to one another by names that are unique in the vault, case aside. Things and agents that are left out have
/// no note; what is said of them stands in the others.
pub(super) fn vault(graph: &Graph, options: &Options, folder: &mut dyn Folder) -> io::Result<()> {
    let names = Names::of(graph, options);
    let mut of_actor: BTreeMap<&str, Vec<&Relation>> = BTreeMap::new();
    let mut of_document: BTreeMap<&str, Vec<(&Relation, &Claim)>> = BTreeMap::new();
    for relation in graph.timeline() {
        for end in BTreeSet::from([relation.subject.as_str(), relation.object.as_str()]) {
            of_actor.entry(end).or_default().push(relation);
        }
        for claim in graph.claims_of(relation) {
            of_document.entry(&claim.document).or_default().push((relation, claim));
        }
    }
    for node in graph.nodes() {
        let Some(name) = names.actors.get(node.id.as_str()) else { continue };
        let edges = of_actor.get(node.id.as_str()).map(Vec::as_slice).unwrap_or_default();
        let note = Note { graph, options, names: &names };
        folder.file(&format!("{name}.md"), &mut |out| note.actor(node, name, edges, out))?;
    }
    let sources = options.say("bronnen", "sources");
    for (id, claims) in &of_document {
        let note = Note { graph, options, names: &names };
        let name = &names.documents[id];
        folder.file(&format!("{sources}/{name}.md"), &mut |out| note.document(id, name, claims, out))?;
    }
    Ok(())
}

/// The names of all notes.
struct Names<'a> {
    actors: BTreeMap<&'a str, String>,
    documents: BTreeMap<&'a str, String>,
}

impl<'a> Names<'a> {
    fn of(graph: &'a Graph, options: &Options) -> Self {
        let mut taken = BTreeSet::new();
        // Those that more is said of get the plain name.
        let mut nodes: Vec<&Node> =
            graph.nodes().filter(|n| !matches!(n.kind, ActorType::Thing | ActorType::Unspecified)).collect();
        nodes.sort_by_key(|n| (std::cmp::Reverse(n.claims), &n.id));
        let mut actors = BTreeMap::new();
        for node in nodes {
            let wanted = label::node(node, options.lang);
            let kind = label::kind(node.kind, options.lang);
            actors.insert(node.id.as_str(), unique(&wanted, &format!("({kind})"), &node.id, &mut taken));
        }
        let mut documents = BTreeMap::new();
        let used: BTreeSet<&str> =
            graph.relations().flat_map(|r| graph.claims_of(r)).map(|c| c.document.as_str()).collect();
        for id in used {
            let wanted = graph.document(id).map_or_else(|| id.to_owned(), heading);
            documents.insert(id, unique(&wanted, "", id, &mut taken));
        }
        Self { actors, documents }
    }
}

/// Date, publisher and headline of a document, as far as known; else where it came from.
fn heading(document: &DocumentInfo) -> String {
    let published = document.published.as_ref().map(|d| d.as_str().replace('/', " – "));
    let known = [published, document.publisher.clone(), document.title.clone()];
    let known: Vec<String> = known.into_iter().flatten().collect();
    if known.is_empty() { document.place() } else { known.join(" ") }
}

/// A name that no note has yet: as wanted, with more about it, or with a number made of the id.
fn unique(wanted: &str, more: &str, id: &str, taken: &mut BTreeSet<String>) -> String {
    let plain = file_name(wanted);
    let hash = blake3::hash(id.as_bytes()).to_hex();
    let with = |tail: &str| format!("{} {tail}", plain.trim_end());
    let tries = [plain.clone(), with(more), with(&hash[..6]), with(&hash)];
    for name in tries.into_iter().filter(|n| !n.ends_with(' ')) {
        if taken.insert(name.to_lowercase()) {
            return name;
        }
    }
    // Two ids of one hash: there are none.
    hash.to_string()
}

/// Text as the name of a note: without what file systems and links cannot hold.
fn file_name(text: &str) -> String {
    let kept: String = text
        .chars()
        .map(|c| match c {
            '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '#' | '^' | '[' | ']' | '`' => ' ',
            c if c.is_control() || facts::is_invisible(c) => ' ',
            c => c,
        })
        .collect();
    let mut name = facts::one_line(&kept);
    while name.len() > LONGEST {
        name.pop();
    }
    // Windows drops these at the end, and hides files that begin with a full stop elsewhere.
    let name = name.trim_matches(['.', ' ']).to_owned();
    let stem = name.split('.').next().unwrap_or_default().to_uppercase();
    let is_device = matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || (stem.len() == 4 && (stem.starts_with("COM") || stem.starts_with("LPT")));
    match name.as_str() {
        "" => "_".to_owned(),
        _ if is_device => format!("_{name}"),
        _ => name,
    }
}

/// What a note is written with.
struct Note<'a> {
    graph: &'a Graph,
    options: &'a Options,
    names: &'a Names<'a>,
}

impl Note<'_> {
    fn actor(&self, node: &Node, name: &str, edges: &[&Relation], out: &mut dyn Write) -> io::Result<()> {
        let shown = label::node(node, self.options.lang);
        let mut aliases: Vec<String> =
            node.aliases.iter().map(|a| facts::one_line(a)).filter(|a| a != name).collect();
        if shown != name {
            aliases.insert(0, facts::one_line(&shown));
        }
        let aliases: Vec<String> = aliases.iter().map(|a| yaml(a)).collect();
        writeln!(out, "---\naliases: [{}]\ntags: [actor/{}]", aliases.join(", "), node.kind.as_str())?;
        writeln!(out, "id: {}", yaml(&node.id))?;
        for (key, value) in [
            ("wikidata", facts::wikidata(&node.id).map(str::to_owned)),
            ("country", node.country.map(|c| c.to_string())),
        ] {
            if let Some(value) = value {
                writeln!(out, "{key}: {value}")?;
            }
        }
        writeln!(out, "---\n# {}\n", literal(&facts::one_line(&shown)))?;
        for relation in edges {
            writeln!(out, "- {} ^{}", self.told(relation), block(&relation.id))?;
            for claim in self.graph.claims_of(relation) {
                self.quote(claim, true, out)?;
            }
        }
        Ok(())
    }

    fn document(
        &self,
        id: &str,
        name: &str,
        claims: &[(&Relation, &Claim)],
        out: &mut dyn Write,
    ) -> io::Result<()> {
        writeln!(out, "---\ntags: [{}]\nid: {}", self.options.say("bron", "source"), yaml(id))?;
        let info = self.graph.document(id);
        let published = info.and_then(|d| d.published.as_ref()).map(ToString::to_string);
        for (key, value) in [
            ("title", info.and_then(|d| d.title.clone())),
            ("publisher", info.and_then(|d| d.publisher.clone())),
            ("date", published),
            ("lang", info.map(|d| d.language.code().to_owned())),
            ("url", info.and_then(|d| d.url.clone())),
            ("file", info.map(|d| d.source.clone())),
        ] {
            if let Some(value) = value {
                writeln!(out, "{key}: {}", yaml(&value))?;
            }
        }
        writeln!(out, "---\n# {}\n", literal(name))?;
        for (relation, claim) in claims {
            writeln!(out, "- {}", self.told(relation))?;
            self.quote(claim, false, out)?;
        }
        Ok(())
    }

    /// An edge on one line: when, who did what to whom, what it is not.
    fn told(&self, relation: &Relation) -> String {
        let options = self.options;
        let themes = wording::themes(self.graph, relation);
        let themes =
            if themes.is_empty() { String::new() } else { format!(": {}", literal(&themes.join("; "))) };
        let marks: String = wording::marks(relation, options).iter().map(|m| format!(" *({m})*")).collect();
        format!(
            "{} — {} *{}* {}{themes}{marks}",
            literal(&wording::when(relation, options)),
            self.link(&relation.subject),
            label::relation(&relation.relation, options.lang),
            self.link(&relation.object),
        )
    }

    /// Who says so and in which words; with its document, or without where that is the note itself.
    fn quote(&self, claim: &Claim, with_document: bool, out: &mut dyn Write) -> io::Result<()> {
        let marks: String =
            wording::claim_marks(claim, self.options).iter().map(|m| format!(" ({m})")).collect();
        let voice = facts::one_line(&wording::voice(self.graph, claim, self.options));
        write!(out, "  > {} — {}{marks}", literal(&wording::quoted(claim)), literal(&voice))?;
        if with_document && let Some(name) = self.names.documents.get(claim.document.as_str()) {
            write!(out, ", [[{name}]]")?;
        }
        writeln!(out)?;
        writeln!(out, "  <!-- {} {}..{} -->", block(&claim.id), claim.evidence.start, claim.evidence.end)
    }

    /// A link where there is a note, else the name.
    fn link(&self, id: &str) -> String {
        match self.names.actors.get(id) {
            Some(name) => format!("[[{name}]]"),
            None => literal(&facts::one_line(&wording::end(self.graph, id, self.options))),
        }
    }
}

/// Text that Obsidian takes literally: what Markdown reads, and its own marks for formulas, comments and blocks. Brackets of
/// a link are taken apart, as other readers look for links before they read escapes.
fn literal(text: &str) -> String {
    escape(&text.replace("[[", "[\u{200b}["))
        .replace('$', "\\$")
        .replace('^', "\\^")
        .replace('%', "\\%")
        .replace('=', "\\=")
}

/// A YAML string: JSON's is one. Brackets are escaped, since Obsidian sees links there too.
fn yaml(text: &str) -> String {
    serde_json::Value::String(text.to_owned()).to_string().replace("[[", "\\u005b\\u005b")
}

/// Letters, digits and hyphens, which the name of a block may hold.
fn block(id: &str) -> String {
    id.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_good_on_every_system() {
        for (text, want) in [
            ("../../etc/passwd", "etc passwd"),
            ("con", "_con"),
            ("COM1.txt", "_COM1.txt"),
            ("A [[b]] #c ^d|e", "A b c d e"),
            ("...", "_"),
            ("Zelensky\u{202e}", "Zelensky"),
            ("Iran", "Iran"),
        ] {
            assert_eq!(file_name(text), want, "{text}");
        }
        assert!(file_name(&"é".repeat(200)).len() <= LONGEST);
    }

    #[test]
    fn no_two_notes_have_one_name() {
        let mut taken = BTreeSet::new();
        assert_eq!(unique("Georgia", "(country)", "Q230", &mut taken), "Georgia");
        assert_eq!(unique("GEORGIA", "(place)", "Q1428", &mut taken), "GEORGIA (place)");
        assert_eq!(unique("Georgia", "(place)", "place:x", &mut taken), "Georgia c6ef63");
    }
}
