use std::fs::{self, File};
use std::io::{BufReader, Read, Seek as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::Args;
use rayon::prelude::*;

use super::problems::{Class, Problems};
use super::view::said;
use super::{Outcome, build, left, say};
use crate::base::Lang;
use crate::ledger::{Build, Entry, Gathering, LedgerError, Manifest, Row, Segment};

/// So many documents are written at a time.
const AT_ONCE: usize = 64;

/// Put stores, and rows that `graaf extract --format` wrote, together to one store.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf merge monday/ tuesday/ -o week/
  graaf merge claims.jsonl part-*.parquet -o out/
  graaf merge claims/ -o out/ --lang nl

The order of the inputs does not matter, nor does it that one is given twice or is a part of another. Of a document that \
                  several inputs hold, the claims of one reading are taken together; of several readings the one of the latest \
                  version is kept.")]
pub struct Merge {
    /// Stores; files of rows (JSON lines, Parquet, Arrow); folders of such files; "-" for JSON lines on standard input
    #[arg(value_name = "PATH", required = true)]
    paths: Vec<PathBuf>,
    /// The folder of the store that is made; one that is there is replaced, once all is read
    #[arg(short = 'o', long = "out", value_name = "DIR", required = true)]
    out: PathBuf,
    /// Language of messages and of the summary
    #[arg(long, value_parser = super::language, default_value = "en")]
    lang: Lang,
}

/// What was taken from the inputs.
struct Taking {
    gathering: Gathering,
    problems: Problems,
    lang: Lang,
}

impl Merge {
    /// Runs the command.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let problems = Problems::new(self.lang);
        let mut taking = Taking { gathering: Gathering::new()?, problems, lang: self.lang };
        for path in &self.paths {
            taking.path(path)?;
        }
        let Taking { gathering, mut problems, .. } = taking;
        if gathering.failed > 0 {
            let count = gathering.failed;
            let message = match self.lang {
                Lang::En => {
                    format!("{count} rows tell of documents that could not be read; they are left out")
                }
                Lang::Nl => {
                    format!("{count} rijen gaan over documenten die niet te lezen waren; ze tellen niet mee")
                }
            };
            problems.tell_text(Class::Reading, true, &message);
        }
        self.write(gathering, problems)
    }

    fn write(&self, gathering: Gathering, problems: Problems) -> anyhow::Result<Outcome> {
        let mut decisions = gathering.decisions();
        let mut found = Vec::new();
        let tool = gathering.tool().to_owned();
        let store = Build::begin_as(&self.out, true, tool)?;
        // Several at once: a disk takes as long to be sure of one as of a few.
        let mut waiting = Vec::new();
        let mut place = |waiting: &mut Vec<(Segment, String)>| {
            let placed: Result<Vec<Entry>, LedgerError> =
                waiting.par_drain(..).map(|(segment, tool)| store.place(&segment, tool)).collect();
            found.extend(placed?);
            Ok(())
        };
        gathering.join(|segment, tool| {
            waiting.push((segment, tool));
            if waiting.len() < AT_ONCE { Ok(()) } else { place(&mut waiting) }
        })?;
        place(&mut waiting)?;
        problems.finish();
        if found.is_empty() {
            say::error(said(
                self.lang,
                "there is no document in what was given, so nothing is written; give stores, or files that \
                 `graaf extract --format` wrote",
                "er staat geen document in wat u gaf, dus er is niets geschreven; geef opslagmappen, of bestanden die \
                 `graaf extract --format` schreef",
            ));
            store.keep();
            return Ok(Outcome::Nothing);
        }
        let settled = store.settle(found)?;
        let left = left::tell(&store, &settled, &self.out, self.lang);
        store.know_again(&settled, &mut decisions.reviews)?;
        // What a decision cannot do was told when its own store was built.
        let (summary, _) = build::commit(store, settled, decisions)?;
        let warnings = problems.errors + problems.warnings + left;
        super::print(build::summary_text(&summary, warnings, self.lang).as_bytes())
    }
}

impl Taking {
    /// Takes what lies at a path; what cannot be read is told, and the rest goes on.
    fn path(&mut self, path: &Path) -> anyhow::Result<()> {
        if path == Path::new("-") {
            return self.lines("-", std::io::stdin().lock());
        }
        if Manifest::path(path).exists() {
            match self.gathering.add_store(path) {
                Ok(damaged) => damaged.iter().for_each(|m| self.tell(m)),
                Err(error) => self.tell(&error.to_string()),
            }
            return Ok(());
        }
        if path.is_dir() {
            let files = files(path).with_context(|| format!("{} cannot be read", path.display()))?;
            if files.is_empty() {
                self.tell(&format!(
                    "{}: {}",
                    path.display(),
                    said(
                        self.lang,
                        "is neither a store nor a folder of .jsonl, .parquet or .arrow files",
                        "is geen opslagmap en geen map met bestanden .jsonl, .parquet of .arrow",
                    )
                ));
            }
            return files.iter().try_for_each(|file| self.file(file));
        }
        self.file(path)
    }

    fn file(&mut self, path: &Path) -> anyhow::Result<()> {
        let name = path.display().to_string();
        let opened = File::open(path).and_then(|mut file| {
            let mut magic = Vec::new();
            file.by_ref().take(4).read_to_end(&mut magic)?;
            file.rewind()?;
            Ok((file, magic))
        });
        match opened {
            Err(error) => {
                self.tell(&format!("{name}: {}: {error}", self.said("cannot be read", "is niet te lezen")));
                Ok(())
            }
            Ok((_, magic)) if magic == *b"PAR1" || magic == [0xFF; 4] => self.table(path),
            Ok((file, _)) => self.lines(&name, BufReader::new(file)),
        }
    }

    fn lines(&mut self, name: &str, lines: impl std::io::BufRead) -> anyhow::Result<()> {
        for (i, line) in lines.split(b'\n').enumerate() {
            let line = match line {
                Ok(line) => line,
                Err(error) => {
                    self.tell(&format!("{name}:{}: {error}", i + 1));
                    break;
                }
            };
            if !line.trim_ascii().is_empty() {
                self.row(Row::from_json(&line), name, i + 1)?;
            }
        }
        Ok(())
    }

    #[cfg(feature = "tables")]
    fn table(&mut self, path: &Path) -> anyhow::Result<()> {
        let name = path.display().to_string();
        let mut number = 0;
        let batches = match crate::ledger::TableReader::open(path) {
            Ok(batches) => batches,
            Err(error) => {
                self.tell(&format!("{name}: {error}"));
                return Ok(());
            }
        };
        for batch in batches {
            match batch {
                Ok(rows) => {
                    for row in rows {
                        number += 1;
                        self.row(row, &name, number)?;
                    }
                }
                Err(error) => {
                    self.tell(&format!("{name}: {error}"));
                    break;
                }
            }
        }
        Ok(())
    }

    #[cfg(not(feature = "tables"))]
    fn table(&mut self, path: &Path) -> anyhow::Result<()> {
        let why = self.said(
            "is a table, which this graaf was built without: build it with --features tables",
            "is een tabel, en deze graaf is zonder gebouwd: bouw hem met --features tables",
        );
        self.tell(&format!("{}: {why}", path.display()));
        Ok(())
    }

    fn row(&mut self, row: Result<Row, String>, name: &str, number: usize) -> anyhow::Result<()> {
        match row {
            Ok(row) => Ok(self.gathering.add(&row)?),
            Err(why) => {
                let left_out = self.said("is left out", "telt niet mee");
                self.tell(&format!("{name}:{number}: {left_out}: {why}"));
                Ok(())
            }
        }
    }

    fn said<'m>(&self, en: &'m str, nl: &'m str) -> &'m str {
        said(self.lang, en, nl)
    }

    fn tell(&mut self, message: &str) {
        self.problems.tell_text(Class::Reading, false, message);
    }
}

/// The files of rows in a folder and those below it.
fn files(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut entries: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|e| e.map(|e| e.path())).collect::<Result<_, _>>()?;
    entries.sort();
    for path in entries {
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path.extension().is_some_and(|e| ["jsonl", "parquet", "arrow"].iter().any(|x| e == *x)) {
            found.push(path);
        }
    }
    Ok(found)
}
