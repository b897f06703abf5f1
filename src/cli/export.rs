use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser as _};

use super::Outcome;
use super::view::{Filters, View, said};
use crate::base::Lang;
use crate::export::{self, Folder, Format, Writer};
use crate::ledger::Whole;

/// Write the graph in a format that other programs read.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf export gexf -o iran.gexf --actor Iran       for Gephi
  graaf export csv -o tables/                       nodes, edges and claims as tables
  graaf export svg --lang nl -o tijdlijn.svg

docs/formats.md tells for each format what it holds and what it cannot.")]
pub struct Export {
    /// The format
    #[arg(value_name = "FORMAT", value_parser = formats())]
    format: &'static Format,
    /// Where it goes: a file (else standard output), or a folder that is new or empty
    #[arg(short = 'o', long = "output", value_name = "PATH")]
    output: Option<PathBuf>,
    /// Write into a folder that holds files already: those with the names of ours are replaced, the others stay
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    view: View,
    #[command(flatten)]
    filters: Filters,
}

fn formats() -> impl clap::builder::TypedValueParser<Value = &'static Format> {
    let values = export::FORMATS.iter().map(|f| PossibleValue::new(f.name).help(f.what(Lang::En)));
    PossibleValuesParser::new(values)
        .try_map(|name| export::FORMATS.iter().find(|f| f.name == name).ok_or("there is no such format"))
}

impl Export {
    /// Runs the command.
    ///
    /// # Errors
    /// When the store cannot be read, a filter names nothing that is in it, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let lang = self.view.lang();
        let folder = match (&self.format.writer, &self.output) {
            (Writer::Folder(_), None) => {
                let message = said(
                    lang,
                    "this format is several files: give -o and a folder for them\n",
                    "dit formaat bestaat uit meer bestanden: geef met -o een map op\n",
                );
                clap::Error::raw(clap::error::ErrorKind::MissingRequiredArgument, message).exit();
            }
            (Writer::Folder(_), Some(path)) => Some(OnDisk::new(path, self.force, lang)?),
            (Writer::File(_), _) => None,
        };
        let graph = self.view.selected(&self.filters)?;
        let options = export::Options { colour: false, ..self.view.options() };
        match (&self.format.writer, folder, &self.output) {
            (Writer::Folder(write), Some(mut folder), _) => {
                write(&graph, &options, &mut folder).with_context(|| unwritten(&folder.path, lang))?;
            }
            (Writer::File(write), _, Some(path)) => {
                to_file(path, &mut |out| write(&graph, &options, out))
                    .with_context(|| unwritten(path, lang))?;
            }
            (Writer::File(write), _, None) => {
                let mut out = BufWriter::new(io::stdout().lock());
                write(&graph, &options, &mut out).and_then(|()| out.flush()).context(super::NO_OUTPUT)?;
            }
            (Writer::Folder(_), None, _) => {}
        }
        Ok(Outcome::Done)
    }
}

pub(super) fn unwritten(path: &Path, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{} cannot be written", path.display()),
        Lang::Nl => format!("{} kan niet worden geschreven", path.display()),
    }
}

/// Writes a file whole or not at all; a pipe or device as it goes.
pub(super) fn to_file(
    path: &Path,
    write: &mut dyn FnMut(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let mut file = Whole::create(path)?;
    write(&mut file)?;
    file.finish()
}

/// The folder of a format of several files.
struct OnDisk {
    path: PathBuf,
}

impl OnDisk {
    /// Makes the folder. What stands in it is somebody's: without `force` it must be empty.
    fn new(path: &Path, force: bool, lang: Lang) -> anyhow::Result<Self> {
        fs::create_dir_all(path).with_context(|| unwritten(path, lang))?;
        let mut inside = fs::read_dir(path).with_context(|| unwritten(path, lang))?;
        if !force && inside.next().is_some() {
            let path = path.display();
            match lang {
                Lang::En => {
                    bail!("{path} is not empty: give another folder, or --force to replace files in it")
                }
                Lang::Nl => {
                    bail!(
                        "{path} is niet leeg: geef een andere map op, of --force om bestanden erin te vervangen"
                    )
                }
            }
        }
        Ok(Self { path: path.to_owned() })
    }
}

impl Folder for OnDisk {
    fn file(
        &mut self,
        name: &str,
        write: &mut dyn FnMut(&mut export::SendWrite<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        let path = self.path.join(name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let mut file = Whole::create(&path)?;
        write(&mut file)?;
        file.finish()
    }
}
