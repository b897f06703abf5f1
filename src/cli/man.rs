use clap::{Args, CommandFactory as _};

use super::{Arguments, Outcome};

/// Print the manual page.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  graaf man > graaf.1
  graaf man build | man -l -")]
pub struct Man {
    /// The page of this subcommand instead of the general one
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

impl Man {
    /// Runs the command.
    ///
    /// # Errors
    /// When there is no such command, or output fails.
    pub fn run(&self) -> anyhow::Result<Outcome> {
        let mut command = Arguments::command();
        command.build();
        let page = match &self.command {
            None => command,
            Some(name) => match command.find_subcommand(name) {
                Some(sub) => sub.clone(),
                None => anyhow::bail!("graaf has no command {name:?}; `graaf help` lists them"),
            },
        };
        let mut bytes = Vec::new();
        clap_mangen::Man::new(page).render(&mut bytes)?;
        super::print(&bytes)
    }
}
