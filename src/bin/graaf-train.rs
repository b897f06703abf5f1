//! Trains the models in `models/` from treebanks, and measures them: see `docs/models.md`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use clap::{Parser, Subcommand};
use graaf::base::Lang;
use graaf::measure::{self, gum, names};
use graaf::parse::Analyser;
use graaf::parse::conllu::Block;
use graaf::parse::train::{
    Plan, Sources, beside, by_table, classes, evaluate, inflected, lessons, train, treebank, weighted,
};

#[derive(Parser)]
#[command(about = "Trains graaf's language models from CoNLL-U treebanks, and measures them")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Train a model file.
    Train(Training),
    /// Keep of a model only the network, for a second one of a language: all else is the first one's.
    Beside {
        /// Model file with the network.
        model: PathBuf,
        /// Model file of the language, trained from the same treebank and lists.
        whole: PathBuf,
        /// File to write.
        out: PathBuf,
    },
    /// Write a treebank as the network sees it, to learn from elsewhere: see models/distil.py.
    Lessons {
        #[command(flatten)]
        sources: Learning,
        /// Treebanks to learn from besides, whose words give no rows or readings.
        #[arg(long)]
        more: Vec<PathBuf>,
        /// Model file trained from the same treebank and lists, for whose lexicon the network is.
        #[arg(long)]
        model: PathBuf,
        /// File to write.
        #[arg(long)]
        out: PathBuf,
    },
    /// Print the forms of verbs, a line each: form, tag, lemma.
    Forms {
        /// Treebank with verbs.
        treebank: PathBuf,
        /// List of verbs.
        verbs: PathBuf,
    },
    /// Put a network learnt elsewhere in the place of a model's own, in eight bits.
    Weights {
        /// File of weights.
        weights: PathBuf,
        /// Model file that the lessons were written for.
        model: PathBuf,
        /// File to write.
        out: PathBuf,
    },
    /// Measure a model file on a treebank it has not seen.
    Eval {
        /// Model file.
        model: PathBuf,
        /// Model file of the language, where the other one has a network alone.
        #[arg(long)]
        beside: Option<PathBuf>,
        /// Treebank with the right answers.
        treebank: PathBuf,
    },
    /// Measure all of the analysis with the embedded models: the table of docs/analysis.md.
    Table {
        /// Folder with nl-dev.conllu and en-dev.conllu.
        treebanks: PathBuf,
        /// Table of the names in nl-dev.conllu.
        #[arg(long, default_value = "tests/gold/names_nl_dev.tsv")]
        names: PathBuf,
    },
    /// Measure coreference on an English treebank with `Entity=` in MISC, such as GUM.
    Coref {
        /// Treebank with entities.
        treebank: PathBuf,
        /// Also print wrong links (-) and missed ones (?), with their sentences.
        #[arg(long)]
        show: bool,
    },
    /// Measure the names that graaf finds in a treebank.
    Names {
        /// Treebank with tokens, and GUM's entities unless there is a table.
        treebank: PathBuf,
        /// Table of the names in it: sentence id, first token, last token, type.
        #[arg(long)]
        gold: Option<PathBuf>,
        /// Print where gold and graaf differ, a line each.
        #[arg(long)]
        differences: bool,
    },
    /// Measure which names are taken for the same actor.
    Pairs {
        /// Table of pairs of names in their sentences.
        #[arg(default_value = "tests/gold/name_pairs.tsv")]
        table: PathBuf,
        /// Print the pairs that are wrong, too.
        #[arg(long)]
        differences: bool,
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

/// What there is to learn from.
#[derive(clap::Args)]
struct Learning {
    /// Treebank to learn from.
    treebank: PathBuf,
    /// Treebank to measure on after each epoch.
    #[arg(long)]
    dev: Option<PathBuf>,
    /// List of the verbs of the language.
    #[arg(long)]
    verbs: Option<PathBuf>,
    /// List of nouns and adjectives of the language.
    #[arg(long)]
    words: Option<PathBuf>,
    /// Table of names and what they name, for a treebank whose `PROPN`s have no types. Without one, GUM's `Entity=` counts.
    #[arg(long)]
    names: Option<PathBuf>,
}

#[derive(clap::Args)]
struct Training {
    #[command(flatten)]
    sources: Learning,
    /// Model file to write, after each epoch.
    #[arg(long)]
    out: PathBuf,
    /// Times the treebank is gone through.
    #[arg(long, default_value_t = 20)]
    epochs: usize,
    /// Another seed gives another network, about as good.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Tokens between two steps of learning.
    #[arg(long, default_value_t = 600)]
    batch: usize,
    /// How far the first steps go.
    #[arg(long, default_value_t = 2e-3)]
    rate: f32,
    /// Numbers in the state of each direction of an LSTM layer.
    #[arg(long, default_value_t = 256)]
    hidden: usize,
    /// LSTM layers, two at least.
    #[arg(long, default_value_t = 2)]
    layers: usize,
    /// Numbers in the embedding of a word.
    #[arg(long, default_value_t = 128)]
    embedding: usize,
    /// Numbers in the vectors that arcs are scored from.
    #[arg(long, default_value_t = 192)]
    arc: usize,
    /// Numbers in the vectors that labels are scored from.
    #[arg(long, default_value_t = 128)]
    label: usize,
    /// Numbers in the embedding of a tag.
    #[arg(long, default_value_t = 64)]
    tag: usize,
    /// Shares left out in training: of embeddings' numbers, of layers' inputs, of states, of heads' inputs.
    #[arg(long, num_args = 4)]
    drop: Vec<f32>,
    /// How often a word, and a part of its spelling, must occur to have a row of its own.
    #[arg(long, num_args = 2)]
    least: Vec<u32>,
}

fn main() -> anyhow::Result<()> {
    match Arguments::parse().command {
        Command::Train(arguments) => arguments.train(),
        Command::Beside { model, whole, out } => {
            let short = beside(leaked(&model)?, leaked(&whole)?)?
                .context("the models differ in more than the network; train both from the same files")?;
            std::fs::write(&out, short).with_context(|| format!("cannot write {}", out.display()))
        }
        Command::Lessons { sources, more, model, out } => {
            let more = more.iter().map(blocks).collect::<Result<Vec<_>, _>>()?;
            let bytes = lessons(&sources.read()?, &more, leaked(&model)?)
                .with_context(|| model.display().to_string())?;
            std::fs::write(&out, bytes).with_context(|| format!("cannot write {}", out.display()))
        }
        Command::Forms { treebank: path, verbs } => {
            let list = std::fs::read_to_string(&verbs)
                .with_context(|| format!("cannot read {}", verbs.display()))?;
            let forms = inflected(&list, &blocks(&path)?);
            tell(forms.iter().map(|(form, tag, lemma)| format!("{form}\t{tag}\t{lemma}")))
        }
        Command::Weights { weights, model, out } => {
            let bytes = weighted(leaked(&weights)?, leaked(&model)?)
                .with_context(|| format!("{} for {}", weights.display(), model.display()))?;
            std::fs::write(&out, bytes).with_context(|| format!("cannot write {}", out.display()))
        }
        Command::Eval { model, beside: whole, treebank: path } => {
            let network = leaked(&model)?;
            let analyser = match whole {
                None => Analyser::open(network),
                Some(whole) => Analyser::open_beside(network, leaked(&whole)?),
            };
            let analyser = analyser.with_context(|| model.display().to_string())?;
            tell([evaluate(&analyser, &blocks(&path)?).to_string()])
        }
        Command::Table { treebanks, names: table } => {
            let [nl, en] =
                [blocks(&treebanks.join("nl-dev.conllu"))?, blocks(&treebanks.join("en-dev.conllu"))?];
            let named = named(&table, &nl)?;
            tell([measure::table::measure([&nl, &en], &named)?.to_string()])
        }
        Command::Coref { treebank: path, show } => {
            let report = measure::coref::score(&blocks(&path)?);
            let figures = report.to_string();
            tell(report.notes.into_iter().filter(|_| show).chain([figures]))
        }
        Command::Names { treebank: path, gold, differences } => {
            let blocks = blocks(&path)?;
            let gold = match gold {
                Some(table) => named(&table, &blocks)?,
                None => gum::gold(&blocks),
            };
            let report = names::measure(&blocks, &gold);
            let figures = report.to_string();
            tell(report.differences.into_iter().filter(|_| differences).chain([figures]))
        }
        Command::Pairs { table, differences } => {
            let text = std::fs::read_to_string(&table)
                .with_context(|| format!("cannot read {}", table.display()))?;
            let pairs =
                measure::pairs::table(&text).map_err(|why| anyhow::anyhow!("{}: {why}", table.display()))?;
            let report = measure::pairs::measure(&pairs);
            let figures = report.to_string();
            tell(report.differences.into_iter().filter(|_| differences).chain([figures]))
        }
        Command::Text { treebank: path, differences } => {
            let report = measure::text::evaluate(&blocks(&path)?, language(&path)?)?;
            let figures = report.to_string();
            tell(report.differences.into_iter().filter(|_| differences).chain([figures]))
        }
    }
}

impl Learning {
    fn read(self) -> anyhow::Result<Sources> {
        let read = |path: PathBuf| {
            std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
        };
        let annotated = blocks(&self.treebank)?;
        let names = match self.names {
            Some(table) => by_table(&read(table)?, &annotated),
            None => {
                gum::gold(&annotated).iter().zip(&annotated).map(|(g, b)| classes(g.as_ref()?, b)).collect()
            }
        };
        Ok(Sources {
            names,
            words: self.words.map(read).transpose()?.unwrap_or_default(),
            verbs: self.verbs.map(read).transpose()?.unwrap_or_default(),
            dev: self.dev.map(|d| blocks(&d)).transpose()?.unwrap_or_default(),
            blocks: annotated,
        })
    }
}

impl Training {
    fn train(self) -> anyhow::Result<()> {
        let plan = self.plan();
        let sources = self.sources.read()?;
        let mut failed = None;
        train(&sources, &plan, &mut |line| eprintln!("{line}"), &mut |bytes| {
            failed = std::fs::write(&self.out, bytes).err();
        });
        match failed {
            Some(error) => Err(error).with_context(|| format!("cannot write {}", self.out.display())),
            None => Ok(()),
        }
    }

    fn plan(&self) -> Plan {
        let Self { epochs, seed, batch, rate, hidden, layers, embedding, arc, label, tag, .. } = *self;
        let sizes = Plan { hidden, layers, embedding, arc, label, tag, ..Plan::default() };
        let mut plan = Plan { epochs, seed, batch, rate, ..sizes };
        if let Ok(drop) = self.drop[..].try_into() {
            plan.drop = drop;
        }
        if let Ok(least) = self.least[..].try_into() {
            plan.least = least;
        }
        plan
    }
}

/// To standard output; a reader that has seen enough (`| head`) is no error.
fn tell(lines: impl IntoIterator<Item = String>) -> anyhow::Result<()> {
    let mut out = std::io::stdout().lock();
    let told = lines.into_iter().try_for_each(|line| writeln!(out, "{}", line.trim_end_matches('\n')));
    match told.and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// A model's bytes. Models live as long as the program everywhere else, so here too.
fn leaked(model: &Path) -> anyhow::Result<&'static [u8]> {
    let bytes = std::fs::read(model).with_context(|| format!("cannot read {}", model.display()))?;
    Ok(bytes.leak())
}

/// The language that a treebank's file name starts with.
fn language(path: &Path) -> anyhow::Result<Lang> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    Lang::from_code(&name).with_context(|| format!("{name}: a treebank's name starts with nl or en"))
}

/// The table of the names in a treebank.
fn named(path: &PathBuf, blocks: &[Block]) -> anyhow::Result<names::Gold> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    names::table(&text, blocks).map_err(anyhow::Error::msg).with_context(|| path.display().to_string())
}

fn blocks(path: &PathBuf) -> anyhow::Result<Vec<Block>> {
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    treebank(&text).with_context(|| path.display().to_string())
}
