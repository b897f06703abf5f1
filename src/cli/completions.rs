use clap::{Args, CommandFactory as _};
use clap_complete::Shell;

use super::{Arguments, Outcome};

/// Print a completion script for a shell.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf completions bash > ~/.local/share/bash-completion/completions/graaf
  graaf completions fish > ~/.config/fish/completions/graaf.fish")]
pub struct Completions {
    /// bash, elvish, fish, powershell or zsh
    #[arg(value_enum)]
    shell: Shell,
}

impl Completions {
    /// Runs the command.
    ///
    /// # Errors
    /// When output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        // Made in memory first: the generator panics when it cannot write.
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut Arguments::command(), "graaf", &mut script);
        super::print(&script)
    }
}
