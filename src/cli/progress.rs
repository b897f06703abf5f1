use indicatif::{ProgressBar, ProgressStyle};

/// A bar on standard error that counts the bytes of the files read; nothing where that is no terminal.
pub(crate) fn bar(bytes: u64) -> ProgressBar {
    // indicatif draws nothing in a pipe.
    let bar = ProgressBar::new(bytes);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {percent:>3} %  {eta} left  {wide_msg}") {
        bar.set_style(style);
    }
    bar
}
