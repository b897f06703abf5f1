use std::io::{self, Seek as _, Write as _};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use anyhow::{Context as _, bail};
use clap::Args;

use super::Outcome;
use super::export::{to_file, unwritten};
use super::picture::Picture;
use crate::base::Lang;

/// With more edges than this, layers take `dot` minutes and cover a wall; `sfdp` lays out by springs, without words on lines.
const MANY: usize = 300;

/// Draw a picture of the graph, with Graphviz.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf draw --actor Iran -o iran.svg
  graaf draw --fold --top 20 --bundle --cluster country --lang nl -o wie.png

The end of the file's name says what is written: svg, png or pdf. `graaf dot` writes what Graphviz reads.")]
pub struct Draw {
    /// The picture: a file that ends in .svg, .png or .pdf
    #[arg(short = 'o', long = "output", value_name = "FILE", value_parser = target)]
    output: Target,
    #[command(flatten)]
    picture: Picture,
}

#[derive(Clone, Debug)]
struct Target {
    path: PathBuf,
    form: &'static str,
}

fn target(name: &str) -> Result<Target, String> {
    let path = PathBuf::from(name);
    let end = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    let form = ["svg", "png", "pdf"].into_iter().find(|form| *form == end);
    let form = form.ok_or("the name must end in .svg, .png or .pdf")?;
    Ok(Target { path, form })
}

impl Draw {
    /// Runs the command.
    ///
    /// # Errors
    /// When the store cannot be read, a filter names nothing that is in it, Graphviz is not there or fails, or output
    /// fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let lang = self.picture.view.lang();
        let graph = self.picture.graph()?;
        let is_many = graph.relations().count() > MANY;
        let program = if is_many { "sfdp" } else { "dot" };
        let dot = self.picture.dot(&graph, is_many);
        let drawn = match graphviz(program, self.output.form, &dot) {
            Ok(drawn) => drawn,
            Err(error) if error.kind() == io::ErrorKind::NotFound => bail!(absent(program, lang)),
            Err(error) => return Err(error).context(failed(program, lang)),
        };
        if !drawn.status.success() {
            bail!("{}: {}", failed(program, lang), String::from_utf8_lossy(&drawn.stderr).trim());
        }
        to_file(&self.output.path, &mut |out| out.write_all(&drawn.stdout))
            .with_context(|| unwritten(&self.output.path, lang))?;
        Ok(Outcome::Done)
    }
}

/// What Graphviz makes of DOT.
fn graphviz(program: &str, form: &str, dot: &str) -> io::Result<Output> {
    // From a file: with a pipe both sides could wait for each other.
    let mut input = tempfile::tempfile()?;
    input.write_all(dot.as_bytes())?;
    input.rewind()?;
    let mut command = Command::new(program);
    command.arg(format!("-T{form}"));
    if program == "sfdp" {
        command.args(["-Goverlap=prism", "-Gsplines=line"]);
    }
    command.stdin(Stdio::from(input)).output()
}

fn absent(program: &str, lang: Lang) -> String {
    let how =
        "apt install graphviz, dnf install graphviz, brew install graphviz, winget install Graphviz.Graphviz";
    match lang {
        Lang::En => format!("{program} is not here: install Graphviz ({how}), or use graaf export svg"),
        Lang::Nl => format!("{program} is er niet: installeer Graphviz ({how}), of gebruik graaf export svg"),
    }
}

fn failed(program: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{program} of Graphviz could not draw the picture"),
        Lang::Nl => format!("{program} van Graphviz kon de tekening niet maken"),
    }
}
