//! Trains the models in `models/` from treebanks, and measures them: see `docs/models.md`.

use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::{Parser, Subcommand};
use graaf::base::Lang;
use graaf::measure;
use graaf::parse::Analyser;
use graaf::parse::train::{Options, Recipe, evaluate, train, treebank};

#[derive(Parser)]
#[command(about = "Trains graaf's language models from CoNLL-U treebanks, and measures them")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Train a model file. The same treebank gives the same bytes.
    Train {
        /// Treebank to learn from.
        treebank: PathBuf,
        /// Model file to write.
        #[arg(long)]
        out: PathBuf,
        /// Another recipe for the tagger: epochs, least updates, penalty, margin, least weight.
        #[arg(long, num_args = 5)]
        tagger: Vec<u32>,
        /// Another recipe for the parser.
        #[arg(long, num_args = 5)]
        parser: Vec<u32>,
    },
    /// Measure a model file on a treebank it has not seen.
    Eval {
        /// Model file.
        model: PathBuf,
        /// Treebank with the right answers.
        treebank: PathBuf,
    },
    /// Measure coreference on an English treebank with `Entity=` in MISC, such as GUM.
    Coref {
        /// Treebank with entities.
        treebank: PathBuf,
        /// Also print wrong links (-) and missed ones (?), with their sentences.
        #[arg(long)]
        show: bool,
    },
    /// Measure tokens and sentences on the raw text of a treebank.
    Text {
        /// Treebank; its name starts with its language: nl-dev.conllu, en_ewt-ud-dev.conllu.
        treebank: PathBuf,
        /// Print what treebank and graaf cut otherwise, too.
        #[arg(long)]
        differences: bool,
    },
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().command {
        Command::Train { treebank: path, out, tagger, parser } => {
            let mut options = Options::default();
            for (given, recipe) in [(tagger, &mut options.tagger), (parser, &mut options.parser)] {
                if let [epochs, min_updates, penalty, margin, least] = given[..] {
                    *recipe = Recipe { epochs, min_updates, penalty, margin: margin as i32, least };
                }
            }
            let bytes = train(&blocks(&path)?, &options, &mut |line| eprintln!("{line}"));
            std::fs::write(&out, &bytes).with_context(|| format!("cannot write {}", out.display()))?;
            println!("{}: {} bytes", out.display(), bytes.len());
        }
        Command::Eval { model, treebank: path } => {
            let bytes = std::fs::read(&model).with_context(|| format!("cannot read {}", model.display()))?;
            // Models live as long as the program everywhere else, so here too.
            let analyser = Analyser::open(bytes.leak()).with_context(|| model.display().to_string())?;
            println!("{}", evaluate(&analyser, &blocks(&path)?));
        }
        Command::Coref { treebank: path, show } => {
            let report = measure::coref::score(&blocks(&path)?);
            report.notes.iter().filter(|_| show).for_each(|note| println!("{note}"));
            print!("{report}");
        }
        Command::Text { treebank: path, differences } => {
            let report = measure::text::evaluate(&blocks(&path)?, language(&path)?)?;
            if differences {
                report.differences.iter().for_each(|line| println!("{line}"));
            }
            print!("{report}");
        }
    }
    Ok(())
}

/// The language that a treebank's file name starts with.
fn language(path: &Path) -> anyhow::Result<Lang> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Lang::from_code(&name).with_context(|| format!("{name}: a treebank's name starts with nl or en"))
}

fn blocks(path: &PathBuf) -> anyhow::Result<Vec<graaf::parse::conllu::Block>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    treebank(&text).with_context(|| path.display().to_string())
}
