use anyhow::Context as _;
use rayon::{ThreadPool, ThreadPoolBuilder};

/// A pool of `count` threads, or of one for every core. The answer never depends on how many there are.
pub(crate) fn pool(count: Option<usize>) -> anyhow::Result<ThreadPool> {
    ThreadPoolBuilder::new()
        .num_threads(count.unwrap_or(0))
        .build()
        .context("cannot start threads; try --threads 1")
}
