use crate::claim::Claim;
use crate::graph::{Graph, Relation};

use super::super::{Options, label, wording};
use super::{QUOTED, evidence, more};

/// Markdown, with a heading for each year.
pub fn timeline_md(graph: &Graph, options: &Options) -> String {
    let mut text = format!("# {}\n", options.say("Tijdlijn", "Timeline"));
    let mut year = None;
    for relation in graph.timeline() {
        let this = year_of(relation).unwrap_or_else(|| options.say("Zonder datum", "Undated").to_owned());
        if year.as_ref() != Some(&this) {
            text.push_str(&format!("\n## {this}\n\n"));
            year = Some(this);
        }
        let themes = wording::themes(graph, relation);
        let what =
            if themes.is_empty() { String::new() } else { format!(": {}", escape(&themes.join("; "))) };
        let marks: String = wording::marks(relation, options).iter().map(|m| format!(" *[{m}]*")).collect();
        text.push_str(&format!(
            "- **{}** — **{}** {} **{}**{what}{marks}\n",
            escape(&wording::when(relation, options)),
            escape(&wording::end(graph, &relation.subject, options)),
            label::relation(&relation.relation, options.lang),
            escape(&wording::end(graph, &relation.object, options)),
        ));
        for claim in graph.claims_of(relation).take(QUOTED) {
            let (says, (_, quote), _) = evidence(graph, relation, claim, options);
            let says = says.map_or_else(String::new, |(_, words)| escape(&words) + " ");
            text.push_str(&format!("  - {says}{} ({})\n", escape(&quote), link(graph, claim, options)));
        }
        text.extend(more(relation, options).map(|m| format!("  - {m}\n")));
    }
    text
}

fn year_of(relation: &Relation) -> Option<String> {
    let date = relation.when.as_ref().map(|w| &w.edtf).or(relation.first_reported.as_ref())?;
    let day = date.earliest().or(date.latest())?;
    Some(day.format("%Y").to_string())
}

/// The document, linked where its address is known.
fn link(graph: &Graph, claim: &Claim, options: &Options) -> String {
    let words = escape(&wording::document(graph, claim, options));
    match graph.document(&claim.document).and_then(|d| d.url.as_deref()) {
        Some(url) if url.starts_with("https://") || url.starts_with("http://") => {
            let url: String = url
                .chars()
                .map(|c| match c {
                    '(' => "%28".to_owned(),
                    ')' => "%29".to_owned(),
                    '<' | '>' | '\\' | '`' => String::new(),
                    c if c.is_whitespace() || c.is_control() => String::new(),
                    c => c.to_string(),
                })
                .collect();
            format!("[{words}]({url})")
        }
        _ => words,
    }
}

/// Text that Markdown takes literally.
pub(in crate::export) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' => out.extend(['\\', c]),
            '&' => out.push_str("&amp;"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
