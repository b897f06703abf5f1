//! The graph of a store.

use std::path::PathBuf;

use anyhow::anyhow;
use graaf::base::Lang;
use graaf::cli::{Filters, Store};
use graaf::export::{self, Options};
use graaf::graph;
use graaf::ledger::{About, Row, TableFormat, TableWriter};
use graaf::source::DocumentInfo;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// A graph, whole in memory.
#[pyclass(frozen, module = "graaf._graaf")]
pub(crate) struct Graph(graph::Graph);

#[pymethods]
impl Graph {
    /// The graph of the store in a folder, and what cannot be read of it.
    #[staticmethod]
    #[pyo3(signature = (path, *, all))]
    fn open(py: Python<'_>, path: PathBuf, all: bool) -> PyResult<(Self, Vec<String>)> {
        crate::detached(py, "the store", || {
            let mut store = Store::at(path).open()?;
            let warnings = std::mem::take(&mut store.warnings);
            Ok((Self(store.graph(all)), warnings))
        })
    }

    /// The part that passes the filters, which are named as on the command line.
    fn select(&self, py: Python<'_>, filters: Vec<(String, String)>) -> PyResult<Self> {
        crate::detached(py, "the graph", || {
            let filters = filters.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let filters = Filters::asked(filters).map_err(|message| anyhow!(message))?;
            Ok(Self(filters.part(&self.0, Lang::En)?))
        })
    }

    /// Edges in order of time, as `graaf timeline --format json` has them.
    fn timeline(&self, py: Python<'_>, lang: &str) -> PyResult<String> {
        self.written(py, lang, export::timeline_json)
    }

    /// Actors, as `graaf actors --format json` has them.
    fn actors(&self, py: Python<'_>, lang: &str) -> PyResult<String> {
        self.written(py, lang, export::actors_json)
    }

    /// Its claims as rows, in an Arrow stream; of documents it knows neither length nor text.
    fn rows<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        let bytes = crate::detached(py, "the graph", || {
            let mut table = TableWriter::new(TableFormat::Arrow, Vec::new())?;
            for claim in &self.0.claims {
                let about = self.0.document(&claim.document).map(about);
                table.write(Row { claim: Some(claim.clone()), about, error: None })?;
            }
            Ok(table.finish()?)
        })?;
        Ok(PyBytes::new(py, &bytes))
    }

    /// All of it, as `graaf json` has it.
    fn json(&self, py: Python<'_>) -> PyResult<String> {
        self.written(py, Lang::En.code(), export::json)
    }
}

impl Graph {
    fn written(
        &self,
        py: Python<'_>,
        lang: &str,
        write: impl FnOnce(&graph::Graph, &Options) -> String + Send,
    ) -> PyResult<String> {
        crate::detached(py, "the graph", || {
            let lang =
                Lang::from_code(lang).ok_or_else(|| anyhow!("graaf knows nl (Dutch) and en (English)"))?;
            Ok(write(&self.0, &Options { lang, ..Options::default() }))
        })
    }
}

fn about(document: &DocumentInfo) -> About {
    // A row tells of its own document; what it is a copy of stands beside it in the store.
    let DocumentInfo { id, source, title, publisher, url, language, published, copy_of: _, credit: _ } =
        document.clone();
    About { id, source, title, publisher, url, language, published, ..About::default() }
}
