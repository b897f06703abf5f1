//! A page that needs nothing else: the timeline with its evidence, to read, print and send.

use std::io::{self, Write};

use crate::claim::Claim;
use crate::graph::{Graph, Relation, Status};

use super::super::{Options, label, wording};
use super::facts;
use super::xml::escape;

/// No script, no network. Each event can be linked to by its id.
pub(super) fn html(graph: &Graph, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let (lang, title) = (options.lang.code(), options.say("Tijdlijn", "Timeline"));
    write!(
        out,
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n<p class=\"sum\">{}</p>\n",
        summary(graph, options)
    )?;
    let edges = graph.timeline();
    let years: Vec<String> = edges.iter().map(|r| year(r, options)).collect();
    contents(&years, options, out)?;
    let mut open: Option<&String> = None;
    for (relation, year) in edges.into_iter().zip(&years) {
        if open != Some(year) {
            let close = if open.is_some() { "</ol>\n" } else { "" };
            writeln!(out, "{close}<h2 id=\"y-{}\">{}</h2>\n<ol>", anchor(year), escape(year))?;
            open = Some(year);
        }
        entry(graph, relation, options, out)?;
    }
    let close = if open.is_some() { "</ol>\n" } else { "" };
    write!(out, "{close}</main>\n</body>\n</html>\n")
}

const STYLE: &str = "
:root{color-scheme:light dark;--ink:#1b1b1b;--soft:#595959;--line:#d9d9d9;--paper:#fff;--blue:#1f4f82;--red:#9b1c1c;--brown:#7a3b00}
@media (prefers-color-scheme:dark){:root{--ink:#ececec;--soft:#a9a9a9;--line:#3a3d42;--paper:#16181c;--blue:#9cc3f0;--red:#ff9b9b;--brown:#f0b27a}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,'Segoe UI',Helvetica,Arial,sans-serif}
main{max-width:52rem;margin:0 auto;padding:1.5rem 1rem 4rem}h1{font-size:1.7rem;margin:.2em 0}
h2{margin:2rem 0 .5rem;border-bottom:2px solid var(--line)}ol{list-style:none;margin:0;padding:0}
nav{display:flex;flex-wrap:wrap;gap:.1em .9em}a{color:var(--blue)}.sum,.where,time{color:var(--soft)}
li{display:grid;grid-template-columns:10rem 1fr;gap:0 1rem;padding:.7rem 0;border-bottom:1px solid var(--line)}
time{font-variant-numeric:tabular-nums}.told{margin:0}.mark{border:1px dashed var(--brown);color:var(--brown);border-radius:.3em;padding:0 .35em;font-size:.85em;white-space:nowrap}
.denied .mark,.disputed .mark,.doubted .mark{border:1px solid var(--red);color:var(--red)}.denied .told{text-decoration:line-through;text-decoration-color:var(--red)}
.denied .mark{text-decoration:none;display:inline-block}blockquote{margin:.35rem 0 .1rem;padding-left:.8rem;border-left:3px solid var(--line)}
q,blockquote p{margin:0}.where{font-size:.85rem}details summary{cursor:pointer;color:var(--blue);font-size:.9rem}
:target{outline:2px solid var(--blue);outline-offset:4px}@media (max-width:36rem){li{grid-template-columns:1fr}}
@media print{details>*{display:block}li{break-inside:avoid}}
";

fn summary(graph: &Graph, options: &Options) -> String {
    let count = |n: usize, one: &str, many: &str| format!("{n} {}", if n == 1 { one } else { many });
    let edges = graph.relations().count();
    let claims = graph.relations().map(|r| r.claims.len()).sum();
    let documents: std::collections::BTreeSet<&str> =
        graph.relations().flat_map(|r| graph.claims_of(r)).map(|c| c.document.as_str()).collect();
    [
        count(
            edges,
            options.say("gebeurtenis of toestand", "event or state"),
            options.say("gebeurtenissen en toestanden", "events and states"),
        ),
        count(claims, options.say("bewering", "claim"), options.say("beweringen", "claims")),
        count(documents.len(), options.say("document", "document"), options.say("documenten", "documents")),
    ]
    .join(" · ")
}

/// Links to the years.
fn contents(years: &[String], options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let mut years: Vec<&String> = years.iter().collect();
    years.dedup();
    if years.len() < 2 {
        return Ok(());
    }
    write!(out, "<nav aria-label=\"{}\">", options.say("Jaren", "Years"))?;
    for year in years {
        write!(out, "<a href=\"#y-{}\">{}</a>", anchor(year), escape(year))?;
    }
    out.write_all(b"</nav>\n")
}

fn anchor(year: &str) -> String {
    year.chars().filter(char::is_ascii_alphanumeric).collect()
}

fn year(relation: &Relation, options: &Options) -> String {
    let date = relation.when.as_ref().map(|w| &w.edtf).or(relation.first_reported.as_ref());
    let day = date.and_then(|d| d.earliest().or(d.latest()));
    day.map_or_else(|| options.say("Zonder datum", "Undated").to_owned(), |d| d.format("%Y").to_string())
}

fn entry(graph: &Graph, relation: &Relation, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let (id, status) = (escape(&relation.id), relation.status.as_str());
    let when = wording::when(relation, options);
    let edtf = relation.when.as_ref().map(|w| w.edtf.to_string()).unwrap_or_default();
    write!(
        out,
        "<li id=\"e-{id}\" class=\"{status}\"><time title=\"{}\">{}</time><div>",
        escape(&edtf),
        escape(&when)
    )?;
    let end = |id: &str| format!("<b>{}</b>", escape(&facts::one_line(&wording::end(graph, id, options))));
    let themes = wording::themes(graph, relation).join("; ");
    let themes = if themes.is_empty() { themes } else { format!(": {}", escape(&themes)) };
    let words = label::relation(&relation.relation, options.lang);
    let (subject, object) = (end(&relation.subject), end(&relation.object));
    write!(out, "<p class=\"told\">{subject} {} {object}{themes}", escape(&words))?;
    let mut marks = wording::marks(relation, options);
    if relation.status == Status::Affirmed {
        marks.push(label::status(relation.status, options.lang));
    }
    for mark in marks {
        write!(out, " <span class=\"mark\">{mark}</span>")?;
    }
    out.write_all(b"</p>")?;
    let claims: Vec<&Claim> = graph.claims_of(relation).collect();
    let (shown, folded) = claims.split_at(claims.len().min(2));
    shown.iter().try_for_each(|c| evidence(graph, c, options, out))?;
    if !folded.is_empty() {
        let more = options.say("meer beweringen", "more claims");
        write!(out, "<details><summary>{} {more}</summary>", folded.len())?;
        folded.iter().try_for_each(|c| evidence(graph, c, options, out))?;
        out.write_all(b"</details>")?;
    }
    out.write_all(b"</div></li>\n")
}

/// Who says so, in which words, where.
fn evidence(graph: &Graph, claim: &Claim, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let marks: String = wording::claim_marks(claim, options).iter().map(|m| format!(" [{m}]")).collect();
    let voice = facts::one_line(&wording::voice(graph, claim, options));
    let (voice, quote) = (escape(&voice).into_owned(), wording::quoted(claim));
    let place = facts::one_line(&wording::document(graph, claim, options));
    let url = graph.document(&claim.document).and_then(|d| d.url.as_deref());
    let url = url.filter(|u| u.starts_with("https://") || u.starts_with("http://"));
    let place = match url {
        Some(url) => format!("<a href=\"{}\" rel=\"noreferrer\">{}</a>", escape(url), escape(&place)),
        None => escape(&place).into_owned(),
    };
    let offsets = format!("{}..{}", claim.evidence.start, claim.evidence.end);
    write!(
        out,
        "<blockquote data-claim=\"{}\" data-bytes=\"{offsets}\"><p>{voice}{marks}: {}</p><p class=\"where\">{place}</p></blockquote>",
        escape(&claim.id),
        escape(&quote),
    )
}
