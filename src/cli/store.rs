use std::path::PathBuf;

use clap::Args;

/// Which store a command reads or writes.
#[derive(Clone, Debug, Args)]
pub(crate) struct Store {
    /// The folder of the graph
    #[arg(long = "out", value_name = "DIR", default_value = "out")]
    pub(crate) dir: PathBuf,
}
