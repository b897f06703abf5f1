//! What the Python package `graaf` is made of: texts to claims, tables of texts to tables of claims, and the graph of a
//! store. Values cross as JSON and as Arrow streams, in the forms that the program writes; `python/lib/graaf` makes them what
//! Python expects. Nothing here holds Python's lock while it works.

mod extract;
mod graph;

use graaf::cli;
use pyo3::exceptions::PyException;
use pyo3::prelude::*;

pyo3::create_exception!(graaf, Error, PyException, "What graaf cannot do, and what to do about it.");

/// Does `work` without Python's lock. Its errors, and a panic in it, become exceptions with the words of the program.
fn detached<T: Send>(
    py: Python<'_>,
    what: &str,
    work: impl FnOnce() -> anyhow::Result<T> + Send,
) -> PyResult<T> {
    let done = py.detach(|| cli::catch(what, work).unwrap_or_else(|panic| Err(anyhow::Error::msg(panic))));
    done.map_err(|error| Error::new_err(format!("{error:#}")))
}

/// The native half of the package.
#[pymodule]
fn _graaf(module: &Bound<'_, PyModule>) -> PyResult<()> {
    cli::guard_panics();
    module.add("__version__", env!("CARGO_PKG_VERSION"))?;
    module.add("Error", module.py().get_type::<Error>())?;
    module.add_function(wrap_pyfunction!(extract::claims, module)?)?;
    module.add_function(wrap_pyfunction!(extract::rows, module)?)?;
    module.add_class::<graph::Graph>()
}
