use std::io;
use std::process::ExitCode;

use super::say;
use crate::base::Lang;
use crate::ledger::LedgerError;

/// How a command ended, when nothing stopped it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// At least something was done.
    Done,
    /// Every part of the work failed; each has been told on standard error.
    Nothing,
}

/// Turns a command's result into the exit code, and tells the error: 0 done, 1 nothing could be done.
/// (2, wrong usage, is clap's.) A reader that went away (`graaf claims | head`) is no error.
pub fn finish(result: anyhow::Result<Outcome>) -> ExitCode {
    match result {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Nothing) => ExitCode::FAILURE,
        Err(error) if is_broken_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            say::error(&told(&error, say::spoken()));
            ExitCode::FAILURE
        }
    }
}

/// An error in a language, as far as it is one of ours.
pub(crate) fn told(error: &anyhow::Error, lang: Lang) -> String {
    match error.downcast_ref::<LedgerError>() {
        Some(own) => own.message(lang),
        None => format!("{error:#}"),
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    // What writes Parquet and Arrow keeps the reason as words alone.
    let words = io::Error::from(io::ErrorKind::BrokenPipe).to_string();
    error.chain().any(|cause| {
        let told = cause.to_string().to_lowercase();
        if told.contains(&words) {
            return true;
        }
        cause.downcast_ref::<io::Error>().is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe)
            || cause
                .downcast_ref::<serde_json::Error>()
                .is_some_and(|e| e.io_error_kind() == Some(io::ErrorKind::BrokenPipe))
    })
}
