//! What people are told, on standard error: coloured on a terminal, plain in a pipe.

use std::io::Write as _;
use std::sync::OnceLock;

use anstyle::{AnsiColor, Style};

use crate::base::Lang;

/// The language that the command line asks for, for what is told where no command is at hand.
pub(crate) fn spoken() -> Lang {
    static SPOKEN: OnceLock<Lang> = OnceLock::new();
    *SPOKEN.get_or_init(|| {
        let words: Vec<String> =
            std::env::args_os().map(|word| word.to_string_lossy().into_owned()).collect();
        let behind = words.windows(2).filter(|two| two[0] == "--lang").map(|two| two[1].as_str());
        let code = behind.chain(words.iter().filter_map(|word| word.strip_prefix("--lang="))).next();
        code.and_then(Lang::from_code).unwrap_or(Lang::En)
    })
}

/// Something that stopped a command or a part of it.
pub(crate) fn error(message: &str) {
    tell(AnsiColor::Red.on_default().bold(), "", message);
}

/// Something to know about, while the work goes on.
pub(crate) fn warning(lang: Lang, message: &str) {
    let kind = match lang {
        Lang::En => "warning: ",
        Lang::Nl => "let op: ",
    };
    tell(AnsiColor::Yellow.on_default().bold(), kind, message);
}

/// Something good to know that is nothing wrong.
pub(crate) fn note(message: &str) {
    tell(Style::new().bold(), "", message);
}

fn tell(style: Style, kind: &str, message: &str) {
    // When standard error is gone there is nobody left to tell.
    let _ = writeln!(anstream::stderr().lock(), "{style}graaf: {kind}{style:#}{message}");
}
