//! The `graaf` command: what it does is in [`graaf::cli`], one file a subcommand.

use std::process::ExitCode;

use clap::Parser as _;
use graaf::cli::{self, Arguments, Command, Outcome};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    cli::guard_panics();
    let lexicons = &arguments.lexicons;
    // What is to be checked is not relied on.
    let checks = matches!(arguments.command, Command::Lint(_));
    if !checks && let stopped @ (Err(_) | Ok(Outcome::Nothing)) = lexicons.install() {
        return cli::finish(stopped);
    }
    cli::finish(match arguments.command {
        Command::Build(command) => command.run(),
        Command::Check(command) => command.run(),
        Command::Dot(command) => command.run(),
        Command::Draw(command) => command.run(),
        Command::View(command) => command.run(),
        Command::Json(command) => command.run(),
        Command::Export(command) => command.run(),
        Command::Timeline(command) => command.run(),
        Command::Claims(command) => command.run(),
        Command::Actors(command) => command.run(),
        Command::Show(command) => command.run(),
        Command::Relations(command) => command.run(),
        Command::Conflicts(command) => command.run(),
        Command::Diff(command) => command.run(),
        Command::Copies(command) => command.run(),
        Command::Coverage(command) => command.run(),
        Command::Sources(command) => command.run(),
        Command::Same(command) => command.run(),
        Command::Split(command) => command.run(),
        Command::Explain(command) => command.run(),
        Command::Extract(command) => command.run(),
        Command::Merge(command) => command.run(),
        Command::Dates(command) => command.run(),
        Command::Parse(command) => command.run(),
        Command::Review(command) => command.run(),
        Command::Eval(command) => command.run(),
        Command::Lint(command) => command.run(lexicons),
        Command::Bench(command) => command.run(),
        Command::Completions(command) => command.run(),
        Command::Man(command) => command.run(),
    })
}
