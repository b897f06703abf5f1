use std::hint::black_box;
use std::io::Write as _;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use clap::Args;
use rayon::prelude::*;

use super::input::Unsaid;
use super::problems::Problems;
use super::{Outcome, Speed, input, threads};
use crate::base::Lang;
use crate::claim::Reader;
use crate::source::{self, Document};

/// Measure how fast documents are read, files and start-up not counted.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf bench seeds/
  graaf bench seeds/ --fast
  graaf bench seeds/ --threads 2")]
pub struct Bench {
    /// Files, or folders read with all that is in them
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    unsaid: Unsaid,
    /// How long to go on, at least; all documents are read at least twice
    #[arg(long, value_name = "N", default_value_t = 3)]
    seconds: u64,
    /// Read so many documents at once
    #[arg(long, value_name = "N", default_value = "1")]
    threads: NonZeroUsize,
    #[command(flatten)]
    speed: Speed,
}

impl Bench {
    /// Runs the command.
    ///
    /// # Errors
    /// When output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let inputs = input::find(&self.paths, &self.unsaid.defaults(), None);
        let readings: Vec<_> = inputs.files.iter().map(source::read_file).collect();
        let mut problems = Problems::new(Lang::En);
        inputs
            .problems
            .iter()
            .chain(readings.iter().flat_map(|r| &r.problems))
            .for_each(|p| problems.tell(p));
        problems.finish();
        let documents: Vec<_> = readings.into_iter().flat_map(|r| r.documents).collect();
        if documents.is_empty() {
            anyhow::bail!("no document could be read, so there is nothing to measure");
        }
        let reader = Reader::at(self.speed.pace());
        let read = |document: &Document| {
            let reading = black_box(reader.read(black_box(document)));
            (reading.sentences.iter().map(|s| s.tokens.len()).sum::<usize>(), reading.claims.len())
        };
        let sum = |a: (usize, usize), b: (usize, usize)| (a.0 + b.0, a.1 + b.1);
        // One at a time, so that no thread has a long row of them left when the others are done.
        let all = || documents.par_iter().with_max_len(1).map(read).reduce(|| (0, 0), sum);
        let pool = threads::pool(Some(self.threads.get()))?;
        let (mut tokens, mut claims, mut rounds, mut best) = (0, 0, 0_u32, Duration::MAX);
        let (begin, busy) = (Instant::now(), processor_time());
        while rounds < 2 || begin.elapsed() < Duration::from_secs(self.seconds) {
            let start = Instant::now();
            (tokens, claims) = pool.install(all);
            best = best.min(start.elapsed());
            rounds += 1;
        }
        let whole = begin.elapsed() / rounds;
        let rate =
            |time: Duration| (tokens as u128 * 1_000_000_000).checked_div(time.as_nanos()).unwrap_or(0);
        let mut output = std::io::stdout().lock();
        writeln!(output, "documents   {}", documents.len())?;
        writeln!(output, "tokens      {tokens}")?;
        writeln!(output, "claims      {claims}")?;
        writeln!(output, "rounds      {rounds}")?;
        writeln!(output, "tokens/s    {} on average, {} in the fastest round", rate(whole), rate(best))?;
        if let (Some(from), Some(to)) = (busy, processor_time()) {
            let of_own = rate(to.saturating_sub(from) / rounds);
            writeln!(output, "            {of_own} of processor time, whatever else the machine does")?;
        }
        if let Some(peak) = peak_memory() {
            writeln!(output, "memory      {peak} at most")?;
        }
        Ok(Outcome::Done)
    }
}

/// How long our threads have run on processors, as Linux tells it; `None` elsewhere.
fn processor_time() -> Option<Duration> {
    let mut sum = Duration::ZERO;
    for thread in std::fs::read_dir("/proc/self/task").ok()? {
        let text = std::fs::read_to_string(thread.ok()?.path().join("schedstat")).ok()?;
        sum += Duration::from_nanos(text.split_whitespace().next()?.parse().ok()?);
    }
    Some(sum)
}

/// The most memory the process has held, as Linux tells it; `None` elsewhere.
fn peak_memory() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.split_whitespace().collect::<Vec<_>>().join(" "))
}
