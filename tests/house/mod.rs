//! A folder of its own for each test, and the `graaf` command run in it.

#![allow(dead_code, reason = "each test program uses a part of it")]

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A temporary folder.
pub(crate) struct House {
    dir: tempfile::TempDir,
}

/// What a command answered.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    /// Exit code; `None` when a signal ended it.
    pub(crate) code: Option<i32>,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl House {
    /// An empty folder.
    pub(crate) fn new() -> Self {
        Self { dir: tempfile::tempdir().expect("a temporary folder") }
    }

    /// A folder with a few dated articles in `news/`.
    pub(crate) fn with_news() -> Self {
        let house = Self::new();
        house.file("news/a.txt", "date 2022-10-18\nIran levert drones aan Rusland, meldt Reuters.\n");
        house.file("news/b.txt", "date 2022-10-19\nDe Russische president Poetin bezocht gisteren Iran.\n");
        house.file(
            "news/en/c.txt",
            "date 2022-10-20\nThe United States imposed sanctions on Iran on Tuesday.\n",
        );
        house
    }

    /// Where a file in it is.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    /// Writes a file, and the folders it lies in.
    pub(crate) fn file(&self, name: &str, content: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, content).expect("a file");
    }

    /// The command, to be run in this folder.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_graaf"));
        command.args(arguments).current_dir(self.dir.path()).env_remove("CLICOLOR_FORCE");
        command
    }

    /// Runs the command with nothing on standard input.
    pub(crate) fn graaf(&self, arguments: &[&str]) -> Answer {
        self.graaf_with(arguments, "")
    }

    /// Runs the command with this on standard input.
    pub(crate) fn graaf_with(&self, arguments: &[&str], input: impl AsRef<[u8]>) -> Answer {
        answer(&mut self.command(arguments), input.as_ref())
    }

    /// Every file of the store that must be the same for the same documents, by name.
    pub(crate) fn store(&self, name: &str) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(&self.path(name), "", &mut files);
        files.remove("cache");
        files.remove("sketches");
        files
    }
}

/// Copies a folder with all in it.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// Runs a command.
pub(crate) fn answer(command: &mut Command, input: &[u8]) -> Answer {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("graaf starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    // A thread of its own: both pipes may fill. The command need not read it all.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("graaf ends");
    writer.join().expect("the writer ends");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Answer { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

fn collect(dir: &Path, name: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(dir).expect("a folder") {
        let entry = entry.expect("an entry");
        let inner = format!("{name}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{inner}/"), files);
        } else {
            files.insert(inner, fs::read(entry.path()).expect("a file"));
        }
    }
}
