//! Documents, as lines of JSON, to claims.

use anyhow::bail;
use graaf::cli::{Read, Rows};
use graaf::ledger::{TableFormat, TableWriter};
use graaf::parse::Pace;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

/// Documents read before Python is asked whether somebody pressed Ctrl-C.
const ROUND: usize = 256;

fn pace(fast: bool) -> Pace {
    if fast { Pace::Fast } else { Pace::Accurate }
}

/// The claims of one document, as a JSON array, and what is doubtful in it.
#[pyfunction]
#[pyo3(signature = (line, *, all, fast))]
pub(crate) fn claims(py: Python<'_>, line: String, all: bool, fast: bool) -> PyResult<(String, Vec<String>)> {
    crate::detached(py, "the document", || {
        let Read { rows, warnings } = Rows::new(pace(fast), all, false).read(1, &[line], Some(1))?;
        let mut claims = Vec::new();
        for row in rows {
            if let Some(error) = row.error {
                bail!(error);
            }
            claims.extend(row.claim);
        }
        Ok((serde_json::to_string(&claims)?, warnings))
    })
}

/// The rows of documents, as an Arrow stream, and what is doubtful in them.
#[pyfunction]
#[pyo3(signature = (lines, *, all, text, fast, threads))]
pub(crate) fn rows<'py>(
    py: Python<'py>,
    lines: Vec<String>,
    all: bool,
    text: bool,
    fast: bool,
    threads: Option<usize>,
) -> PyResult<(Bound<'py, PyBytes>, Vec<String>)> {
    let rows = Rows::new(pace(fast), all, text);
    let what = "the documents";
    let mut table = crate::detached(py, what, || Ok(TableWriter::new(TableFormat::Arrow, Vec::new())?))?;
    let mut warnings = Vec::new();
    for (i, round) in lines.chunks(ROUND).enumerate() {
        py.check_signals()?;
        let told = crate::detached(py, what, || {
            let read = rows.read(i * ROUND + 1, round, threads)?;
            read.rows.into_iter().try_for_each(|row| table.write(row))?;
            Ok(read.warnings)
        })?;
        warnings.extend(told);
    }
    let bytes = crate::detached(py, what, || Ok(table.finish()?))?;
    Ok((PyBytes::new(py, &bytes), warnings))
}
