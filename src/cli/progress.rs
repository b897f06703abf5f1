use indicatif::{ProgressBar, ProgressStyle};

/// A bar on standard error that counts the files read; nothing where that is no terminal.
pub(crate) fn bar(files: usize) -> ProgressBar {
    // indicatif draws nothing in a pipe.
    let bar = ProgressBar::new(files as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len}  {eta} left") {
        bar.set_style(style);
    }
    bar
}
