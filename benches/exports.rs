//! How long each export takes and how much memory it adds: `cargo bench --bench exports`, with `EDGES=1000000` for a large
//! graph. Printed, not judged.

#[path = "../tests/fixture/mod.rs"]
mod fixture;

use std::io::{self, Write};
use std::time::Instant;

use fixture::{Change as _, claim, document};
use graaf::export::{FORMATS, Folder, Options, SendWrite, Writer};
use graaf::graph::Graph;

/// Counts what is written and keeps none of it.
#[derive(Default)]
struct Count(u64);

impl Write for Count {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Folder for Count {
    fn file(
        &mut self,
        _: &str,
        write: &mut dyn FnMut(&mut SendWrite<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        write(self)
    }
}

/// Megabytes that this process has had in memory at most; `None` where the system does not say.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").trim().parse::<u64>().ok()? >> 10)
}

/// Forgets the peak so far, where the system lets a process do so.
fn forget() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

/// A graph with so many edges, no two between the same parties.
fn crowd(edges: usize) -> Graph {
    let report = document("crowd", "De Koerier", Some("2023-12-31"), "Jaaroverzicht");
    let claims = (0..edges).map(|i| {
        let (a, b) = (format!("Persoon {}", i % 1009), format!("Persoon {}", 1009 + i / 1009));
        let date = format!("2023-{:02}-{:02}", i % 12 + 1, i % 28 + 1);
        claim(&report, &format!("{a} levert wapens aan {b}."), &a, "supplies", &b).on(&date)
    });
    Graph::fold(std::slice::from_ref(&report), claims.collect())
}

fn main() {
    let edges = std::env::var("EDGES").ok().and_then(|n| n.parse().ok()).unwrap_or(10_000);
    let graph = crowd(edges);
    println!("{} edges, {} claims", graph.relations().count(), graph.claims.len());
    println!("{:<12} {:>9} {:>9} {:>12}", "format", "seconds", "MB", "memory, MB");
    for format in FORMATS {
        forget();
        let before = peak();
        let start = Instant::now();
        let mut count = Count::default();
        match format.writer {
            Writer::File(write) => write(&graph, &Options::default(), &mut count),
            Writer::Folder(write) => write(&graph, &Options::default(), &mut count),
        }
        .expect("counting never fails");
        let seconds = start.elapsed().as_millis();
        let more = peak()
            .zip(before)
            .map_or_else(String::new, |(now, before)| format!("+{}", now.saturating_sub(before)));
        println!(
            "{:<12} {:>5}.{:03} {:>9} {:>12}",
            format.name,
            seconds / 1000,
            seconds % 1000,
            count.0 / 1_000_000,
            more
        );
    }
}
