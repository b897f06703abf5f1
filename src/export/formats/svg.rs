//! A timeline drawn in SVG: an event a row, its time as a bar on one scale, what is said beside it.
//!
//! Rows keep any number of events readable; the bars show at a glance what came first and how surely that is known. Below
//! [`ROOMY`] events each has its quotation under it. Sums are of whole pixels, so every machine draws the same.

use std::io::{self, Write};

use chrono::Datelike as _;

use crate::base::{Day, Edtf};
use crate::claim::Modality;
use crate::graph::{Graph, Relation, Status};

use super::super::{Options, label, wording};
use super::facts;
use super::xml::escape;

/// With more events than this, they are a line each.
const ROOMY: usize = 80;
/// Pixels of the picture, of the column of dates, and of the scale.
const WIDTH: i64 = 1200;
const DATES: i64 = 196;
const SCALE: i64 = 280;
/// Where the scale and the text begin.
const SCALE_X: i64 = DATES + 22;
const TEXT_X: i64 = SCALE_X + SCALE + 26;
/// Characters that fit beside the scale, of the event's line and of the smaller one below it.
const LINE: usize = 90;
const SMALL: usize = 100;
/// Above the first row: title, legend, years.
const HEAD: i64 = 112;

/// Edges in the order of time; those that nothing dates come last, without a bar.
pub(super) fn svg(graph: &Graph, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let edges = graph.timeline();
    let roomy = edges.len() <= ROOMY;
    let row = if roomy { 44 } else { 22 };
    let height = HEAD + row * i64::try_from(edges.len()).unwrap_or(i64::MAX / row - HEAD) + 24;
    let scale = Scale::of(&edges);
    head(edges.len(), height, options, out)?;
    ruler(&scale, height, out)?;
    let mut year = None;
    for (i, relation) in (0..).zip(&edges) {
        let top = HEAD + row * i;
        let this = moment(relation).and_then(|d| d.earliest().or(d.latest())).map(|d| d.year());
        if this != year && i > 0 {
            writeln!(out, "<path class=\"year\" d=\"M12 {top}H{}\"/>", WIDTH - 12)?;
        }
        year = this;
        entry(graph, relation, &scale, top, roomy, options, out)?;
    }
    out.write_all(b"</svg>\n")
}

/// The date an edge is drawn at: its own, else that of the first report.
fn moment(relation: &Relation) -> Option<&Edtf> {
    relation.when.as_ref().map(|w| &w.edtf).or(relation.first_reported.as_ref())
}

/// Days to pixels.
struct Scale {
    first: Day,
    /// At least one.
    days: i64,
}

impl Scale {
    /// From the year of the earliest to that of the latest event, but for the outermost twentieth at each end: one event of
    /// long ago would press all others together. Those are drawn at the border, as arrows.
    fn of(edges: &[&Relation]) -> Self {
        let mut days: Vec<Day> = edges
            .iter()
            .filter_map(|r| moment(r))
            .flat_map(|d| [d.earliest(), d.latest()])
            .flatten()
            .collect();
        days.sort_unstable();
        let cut = days.len() / 20;
        let (Some(&first), Some(&last)) = (days.get(cut), days.iter().rev().nth(cut)) else {
            return Self { first: Day::default(), days: 1 };
        };
        let begin = first.with_day(1).unwrap_or(first);
        Self { first: begin, days: (last - begin).num_days().max(27) + 1 }
    }

    fn x(&self, day: Day) -> i64 {
        SCALE_X + (day - self.first).num_days() * SCALE / self.days
    }

    fn last(&self) -> Day {
        self.first.checked_add_days(chrono::Days::new(self.days.unsigned_abs() - 1)).unwrap_or(self.first)
    }
}

const STYLE: &str = r"
text{font:13px system-ui,'Segoe UI',Helvetica,Arial,sans-serif;fill:#1a1a1a}
.title{font-size:20px;font-weight:600}.small{font-size:11px;fill:#555}.date{text-anchor:end;fill:#333}
.actor{font-weight:600}.mark{font-style:italic;fill:#7a3b00}.denied{fill:#9b1c1c}
.tick{stroke:#dcdcdc;fill:none}.year{stroke:#bdbdbd;fill:none}.axis{font-size:11px;fill:#555;text-anchor:middle}
.bar{fill:#3b6ea8;stroke:#1f4676;stroke-width:1.4}.report{fill:none;stroke:#8a8a8a;stroke-width:1.4}
.hedged{fill:#fff;stroke-dasharray:1.5 2}.planned{fill:#fff;stroke-dasharray:5 3}
.no{fill:#fff;stroke:#9b1c1c}.both{fill:#e7b8b8;stroke:#9b1c1c}.cross{stroke:#9b1c1c;stroke-width:1.6;fill:none}
.vague{fill-opacity:.35}
@media (prefers-color-scheme:dark){.paper{fill:#16181c}text{fill:#eee}.small,.axis{fill:#aaa}.date{fill:#ccc}
.mark{fill:#f0b27a}.denied{fill:#ff9b9b}.tick{stroke:#333}.year{stroke:#555}.hedged,.planned,.no{fill:#16181c}.bar{stroke:#9cc3f0}.no,.both,.cross{stroke:#ff8080}}
";

fn head(edges: usize, height: i64, options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let lang = options.lang.code();
    let title = options.say("Tijdlijn", "Timeline");
    let sum = format!("{edges} {}", options.say("gebeurtenissen en toestanden", "events and states"));
    write!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" \
         viewBox=\"0 0 {WIDTH} {height}\" xml:lang=\"{lang}\" role=\"img\" aria-label=\"{title}\">\n\
         <style>{STYLE}</style>\n<rect class=\"paper\" width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\
         <text class=\"title\" x=\"16\" y=\"32\">{title}</text>\
         <text class=\"small\" x=\"{}\" y=\"32\">{sum}</text>\n",
        WIDTH - 260,
    )?;
    let samples = [
        ("bar", options.say("gemeld of bevestigd", "reported or affirmed")),
        ("bar hedged", options.say("naar verluidt", "hedged: hearsay")),
        ("bar planned", options.say("gepland, mogelijk", "planned, possible")),
        ("bar both", options.say("betwist", "disputed or doubted")),
        ("bar no", options.say("ontkend", "denied")),
        ("report", options.say("alleen datum van melding bekend", "only the date of the report is known")),
    ];
    let mut x = 16;
    for (class, words) in samples {
        write!(out, "<rect class=\"{class}\" x=\"{x}\" y=\"49\" width=\"22\" height=\"10\" rx=\"2\"/>")?;
        match class {
            "bar no" => write!(out, "{}", cross(x + 11, 54))?,
            "bar both" => write!(out, "{}", slash(x + 11, 54))?,
            _ => {}
        }
        writeln!(out, "<text class=\"small\" x=\"{}\" y=\"58\">{words}</text>", x + 28)?;
        x += 28 + 6 * i64::try_from(words.chars().count()).unwrap_or(20) + 20;
    }
    Ok(())
}

/// Lines at years or months, whichever are few enough to read.
fn ruler(scale: &Scale, height: i64, out: &mut dyn Write) -> io::Result<()> {
    let (first, last) = (scale.first, scale.last());
    let months =
        i64::from(last.year() - first.year()) * 12 + i64::from(last.month()) - i64::from(first.month());
    let step =
        [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200].into_iter().find(|s| months / s < 7).unwrap_or(6000);
    let mut month = i64::from(first.year()) * 12 + i64::from(first.month0());
    month += (step - month.rem_euclid(step)) % step;
    while let Some(day) = month_start(month).filter(|d| *d <= last) {
        let x = scale.x(day);
        let words = if step < 12 { day.format("%Y-%m") } else { day.format("%Y") };
        writeln!(
            out,
            "<path class=\"tick\" d=\"M{x} {}V{}\"/><text class=\"axis\" x=\"{x}\" y=\"{}\">{words}</text>",
            HEAD - 14,
            height - 16,
            HEAD - 20,
        )?;
        month += step;
    }
    Ok(())
}

fn month_start(month: i64) -> Option<Day> {
    let year = i32::try_from(month.div_euclid(12)).ok()?;
    Day::from_ymd_opt(year, u32::try_from(month.rem_euclid(12)).ok()? + 1, 1)
}

fn entry(
    graph: &Graph,
    relation: &Relation,
    scale: &Scale,
    top: i64,
    roomy: bool,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let base = top + 17;
    let mut tip = facts::sentence(graph, relation, options);
    for claim in graph.claims_of(relation) {
        let (voice, document) =
            (wording::voice(graph, claim, options), wording::document(graph, claim, options));
        tip.push_str(&format!("\n{voice}: {} — {document}", wording::quoted(claim)));
    }
    write!(out, "<g id=\"e-{}\"><title>{}</title>", escape(&relation.id), escape(&tip))?;
    let when = cut(&wording::when(relation, options), 29);
    write!(out, "<text class=\"date\" x=\"{DATES}\" y=\"{base}\">{}</text>", escape(&when))?;
    bar(relation, scale, base - 10, out)?;
    line(graph, relation, base, options, out)?;
    if roomy && let Some(claim) = graph.claims_of(relation).next() {
        let words = format!("{}: {}", wording::voice(graph, claim, options), wording::quoted(claim));
        let words = cut(&facts::one_line(&words), SMALL);
        write!(out, "<text class=\"small\" x=\"{TEXT_X}\" y=\"{}\">{}</text>", base + 16, escape(&words))?;
    }
    out.write_all(b"</g>\n")
}

/// Who did what to whom, cut where the picture ends, and what it is not.
fn line(
    graph: &Graph,
    relation: &Relation,
    y: i64,
    options: &Options,
    out: &mut dyn Write,
) -> io::Result<()> {
    let marks = wording::marks(relation, options).join(", ");
    let themes = wording::themes(graph, relation).join("; ");
    let parts = [
        ("actor", wording::end(graph, &relation.subject, options).into_owned()),
        ("", label::relation(&relation.relation, options.lang)),
        ("actor", wording::end(graph, &relation.object, options).into_owned()),
        ("", if themes.is_empty() { themes } else { format!("({themes})") }),
    ];
    let marks = if marks.is_empty() { marks } else { format!("[{marks}]") };
    let mut left = LINE.saturating_sub(marks.chars().count());
    write!(out, "<text x=\"{TEXT_X}\" y=\"{y}\">")?;
    for (class, words) in parts {
        let words = cut(&facts::one_line(&words), left);
        left = left.saturating_sub(words.chars().count() + 1);
        if !words.is_empty() {
            write!(out, "<tspan class=\"{class}\">{}</tspan> ", escape(&words))?;
        }
    }
    let class = if relation.status == Status::Denied { "mark denied" } else { "mark" };
    write!(out, "<tspan class=\"{class}\">{}</tspan></text>", escape(&marks))
}

/// The days it may be of. An end that is open or off the scale is a point, like an arrow's.
fn bar(relation: &Relation, scale: &Scale, y: i64, out: &mut dyn Write) -> io::Result<()> {
    let Some(date) = moment(relation) else { return Ok(()) };
    let (left, right) = (SCALE_X, SCALE_X + SCALE);
    let from = date.earliest().map_or(left - 1, |d| scale.x(d));
    // To the end of the last day.
    let to = date.latest().and_then(|d| d.succ_opt()).map_or(right + 1, |d| scale.x(d));
    let (a, b) = (from.clamp(left - 4, right - 2), to.clamp(left + 2, right + 4));
    let b = b.max(a + 7);
    let (middle, low) = (y + 5, y + 10);
    let start = if from < left { format!("M{a} {middle}L{} {y}", a + 5) } else { format!("M{a} {low}V{y}") };
    let end =
        if to > right { format!("H{}L{b} {middle}L{} {low}", b - 5, b - 5) } else { format!("H{b}V{low}") };
    let back = if from < left { format!("H{}Z", a + 5) } else { "Z".to_owned() };
    write!(out, "<path class=\"{}\" d=\"{start}{end}{back}\"/>", look(relation, b - a > 9))?;
    match relation.status {
        Status::Denied => write!(out, "{}", cross(i64::midpoint(a, b), middle)),
        Status::Disputed | Status::Doubted => write!(out, "{}", slash(i64::midpoint(a, b), middle)),
        _ => Ok(()),
    }
}

/// How sure it is, as classes of the style.
fn look(relation: &Relation, is_long: bool) -> String {
    let base = if wording::only_reported(relation) { "report" } else { "bar" };
    let kind = match relation.status {
        Status::Denied => " no",
        Status::Disputed | Status::Doubted => " both",
        _ if relation.modality != Modality::Actual => " planned",
        _ if relation.hedged => " hedged",
        _ if is_long && base == "bar" => " vague",
        _ => "",
    };
    format!("{base}{kind}")
}

/// A cross: a denial must not hang on a colour.
fn cross(x: i64, y: i64) -> String {
    format!("<path class=\"cross\" d=\"M{} {}l10 10m0-10l-10 10\"/>", x - 5, y - 5)
}

/// One stroke: what is disputed, for the same reason.
fn slash(x: i64, y: i64) -> String {
    format!("<path class=\"cross\" d=\"M{} {}l10-10\"/>", x - 5, y + 5)
}

/// At most so many characters; `…` marks a cut.
fn cut(words: &str, width: usize) -> String {
    if words.chars().count() <= width {
        return words.to_owned();
    }
    let mut kept: String = words.chars().take(width.saturating_sub(1)).collect();
    kept.push('…');
    kept
}
