//! What other programs read: `graaf export FORMAT`, one file a format, and one table of them all.
//!
//! A format writes as it goes to whatever it is given: a store of a million edges never stands in memory a second time.

mod csv;
mod cypher;
mod facts;
mod ftm;
mod gexf;
mod graphml;
mod html;
mod jsonld;
mod neo4j;
#[cfg(feature = "tables")]
mod parquet;
mod plover;
mod rdf;
mod svg;
mod timelinejs;
mod ttl;
mod vault;
mod xml;

use std::io::{self, Write};

use crate::base::Lang;
use crate::graph::Graph;

use super::Options;

/// A format that other programs read.
#[derive(Debug)]
pub struct Format {
    /// What people type: `graaf export NAME`.
    pub name: &'static str,
    /// What it is, for help and messages, in Dutch and English.
    what: [&'static str; 2],
    /// The programs it is made for.
    readers: &'static str,
    /// What of a graph it cannot hold, for the documentation. Empty where it holds all.
    lacks: &'static str,
    /// How it is written.
    pub writer: Writer,
}

/// Writes a graph; what fails is the output.
type ToFile = fn(&Graph, &Options, &mut dyn Write) -> io::Result<()>;

/// Whether a format is one file or a folder of them.
#[derive(Clone, Copy, Debug)]
pub enum Writer {
    /// One file.
    File(ToFile),
    /// Several files in a folder.
    Folder(fn(&Graph, &Options, &mut dyn Folder) -> io::Result<()>),
}

/// Where a format of several files writes them.
pub trait Folder {
    /// Has a file written. The name may hold `/` before a folder's file; it is a name on every system, and no other file of
    /// the format has it, case aside.
    ///
    /// # Errors
    /// When the file cannot be made or written.
    fn file(
        &mut self,
        name: &str,
        write: &mut dyn FnMut(&mut SendWrite<'_>) -> io::Result<()>,
    ) -> io::Result<()>;
}

/// What a file of a folder is written to. A writer of columns passes it between threads.
pub type SendWrite<'w> = dyn Write + Send + 'w;

impl Format {
    /// What it is, in the reader's language.
    pub fn what(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Nl => self.what[0],
            Lang::En => self.what[1],
        }
    }
}

/// Every format, in the order of the documentation.
pub static FORMATS: &[Format] = &[
    Format {
        name: "json",
        what: ["de hele graaf", "the whole graph"],
        readers: "programs; `schema/graph.schema.json` describes it",
        lacks: "",
        writer: Writer::File(super::json::write_json),
    },
    Format {
        name: "csv",
        what: ["tabellen van knopen, lijnen en beweringen", "tables of nodes, edges and claims"],
        readers: "Gephi, DuckDB, pandas, Polars, spreadsheets",
        lacks: "spans of cues",
        writer: Writer::Folder(csv::csv),
    },
    #[cfg(feature = "tables")]
    Format {
        name: "parquet",
        what: ["dezelfde tabellen met typen, in kolommen", "the same tables with types, in columns"],
        readers: "DuckDB, Polars, pandas, Spark, `graaf merge`",
        lacks: "",
        writer: Writer::Folder(parquet::parquet),
    },
    Format {
        name: "gexf",
        what: ["een netwerk door de tijd (GEXF 1.3)", "a network through time (GEXF 1.3)"],
        readers: "Gephi, networkx, graphology",
        lacks: "spans of cues; a claim's own date where several make an edge; a date's precision, which stands beside the days",
        writer: Writer::File(gexf::gexf),
    },
    Format {
        name: "graphml",
        what: ["een netwerk (GraphML)", "a network (GraphML)"],
        readers: "networkx, igraph, yEd, Cytoscape",
        lacks: "spans of cues; a claim's own date where several make an edge",
        writer: Writer::File(graphml::graphml),
    },
    Format {
        name: "ttl",
        what: ["RDF in Turtle: SEM, PROV-O, Web Annotation", "RDF in Turtle: SEM, PROV-O, Web Annotation"],
        readers: "triple stores, rdflib, Oxigraph",
        lacks: "spans of cues",
        writer: Writer::File(ttl::ttl),
    },
    Format {
        name: "jsonld",
        what: ["dezelfde RDF in JSON-LD", "the same RDF in JSON-LD"],
        readers: "rdflib, JSON-LD processors",
        lacks: "spans of cues",
        writer: Writer::File(jsonld::jsonld),
    },
    Format {
        name: "neo4j",
        what: ["tabellen voor neo4j-admin import", "tables for neo4j-admin import"],
        readers: "Neo4j",
        lacks: "spans of cues; `;` in arrays becomes `,`",
        writer: Writer::Folder(neo4j::neo4j),
    },
    Format {
        name: "cypher",
        what: ["een script in Cypher dat twee keer kan draaien", "a Cypher script that may run twice"],
        readers: "Neo4j, Memgraph, Ladybug",
        lacks: "aliases, countries; claims stand in JSON, in one property",
        writer: Writer::File(cypher::cypher),
    },
    Format {
        name: "timelinejs",
        what: ["dia's voor TimelineJS", "slides for TimelineJS"],
        readers: "TimelineJS",
        lacks: "edges without any date; spans of cues, offsets",
        writer: Writer::File(timelinejs::timelinejs),
    },
    Format {
        name: "plover",
        what: ["een platte tabel van gebeurtenissen in PLOVER", "a flat table of events in PLOVER"],
        readers: "R, pandas, whoever reads event data",
        lacks: "what has no PLOVER code (states, changes of office, `other:`); spans of cues; a claim's confidence",
        writer: Writer::File(plover::plover),
    },
    Format {
        name: "ftm",
        what: ["entiteiten van FollowTheMoney", "FollowTheMoney entities"],
        readers: "Aleph, OpenSanctions, `ftm`",
        lacks: "`~` and `?` of dates, which stand in the description; confidence; spans of cues; things are assets",
        writer: Writer::File(ftm::ftm),
    },
    Format {
        name: "md",
        what: ["notities met koppelingen", "notes with links"],
        readers: "Obsidian, Logseq, any editor",
        lacks: "confidence, PLOVER codes, spans of cues; things have no note",
        writer: Writer::Folder(vault::vault),
    },
    Format {
        name: "svg",
        what: ["een getekende tijdlijn", "a timeline, drawn"],
        readers: "browsers, Inkscape, print",
        lacks: "long sentences, which are cut (whole in the tooltip); confidence, PLOVER codes, spans of cues",
        writer: Writer::File(svg::svg),
    },
    Format {
        name: "html",
        what: ["een bladzijde met de tijdlijn en haar bewijs", "a page with the timeline and its evidence"],
        readers: "browsers, print, mail",
        lacks: "confidence, PLOVER codes, spans of cues",
        writer: Writer::File(html::html),
    },
];

/// The table of formats in `docs/formats.md`.
pub fn formats_md() -> String {
    let mut text =
        String::from("| `graaf export` | writes | for | what it cannot hold |\n|---|---|---|---|\n");
    for format in FORMATS {
        let shape = match format.writer {
            Writer::File(_) => "",
            Writer::Folder(_) => ", in a folder",
        };
        let lacks = if format.lacks.is_empty() { "–" } else { format.lacks };
        let (name, what, readers) = (format.name, format.what(Lang::En), format.readers);
        text.push_str(&format!("| `{name}` | {what}{shape} | {readers} | {lacks} |\n"));
    }
    text
}
