//! One file a format: `fn(&Graph, &Options) -> String`, without I/O; those for other programs, in `formats`, write as they
//! go to what they are given.
//!
//! People read labels in their language ([`Options::lang`]) and dates as words; machines read the labels of
//! `schema/relations/` and EDTF.

mod actors;
mod check;
mod claims;
mod conflicts;
mod copies;
mod coverage;
mod date;
mod diff;
mod dot;
mod eval;
mod faults;
mod formats;
mod json;
mod label;
mod paint;
mod review;
mod schema;
mod show;
mod sources;
mod table;
mod timeline;
mod twins;
mod viewer;
mod wording;

use crate::base::Lang;

pub use actors::{actors_csv, actors_json, actors_text};
pub use check::{check_json, check_text};
pub use claims::{claims_csv, claims_jsonl};
pub use conflicts::{conflicts_json, conflicts_text};
pub use copies::{copies_json, copies_text};
pub use coverage::{Coverage, Covered, coverage_json, coverage_text};
pub use date::human as human_date;
pub use diff::{diff_json, diff_line, diff_text};
pub use dot::{Cluster, Drawing, dot, dot_as};
pub use eval::{Evaluation, eval_json, eval_text};
pub use faults::faults_json;
pub use formats::{FORMATS, Folder, Format, SendWrite, Writer, formats_md};
pub use json::json;
pub use review::claim_text;
pub use schema::{
    ambiguous_schema, check_schema, claim_schema, conflicts_schema, copies_schema, coverage_schema,
    diff_schema, eval_schema, graph_schema, lint_schema, row_schema, sources_schema,
};
pub use show::show_text;
pub use sources::{Sources, sources_json, sources_text};
pub use timeline::{timeline_csv, timeline_json, timeline_md, timeline_text};
pub use twins::{twins_csv, twins_json, twins_text};
pub use viewer::viewer;

/// How an export looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The language of labels.
    pub lang: Lang,
    /// Text for a terminal carries ANSI styles.
    pub colour: bool,
    /// Columns of a text export, in characters; at least 40 are used.
    pub width: usize,
}

impl Default for Options {
    /// Dutch, plain, 100 columns.
    fn default() -> Self {
        Self { lang: Lang::Nl, colour: false, width: 100 }
    }
}

impl Options {
    /// The text in the reader's language.
    fn say(&self, nl: &'static str, en: &'static str) -> &'static str {
        match self.lang {
            Lang::Nl => nl,
            Lang::En => en,
        }
    }
}
