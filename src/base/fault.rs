//! Something wrong in a file that a person wrote. Shared by the build script, so it leans on nothing but `std`.

use std::fmt;

/// What is wrong, where, and what to do: `mine.tsv:3:12: "Perosn" is no type; …`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, as it was given.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// What is wrong, and what to do.
    pub what: String,
}

impl Fault {
    /// A fault at a byte of a file's text; one past the end is the end.
    pub fn at(file: &str, text: &str, byte: usize, what: impl Into<String>) -> Self {
        let mut byte = byte.min(text.len());
        while !text.is_char_boundary(byte) {
            byte -= 1;
        }
        let before = &text[..byte];
        let start = before.rfind('\n').map_or(0, |i| i + 1);
        Self {
            file: file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[start..].chars().count() + 1,
            what: what.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}: {}", self.file, self.line, self.column, self.what)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_has_a_line_and_a_column_of_characters() {
        let at = |byte| {
            let fault = Fault::at("a.toml", "één\ntwee\n", byte, "x");
            (fault.line, fault.column)
        };
        assert_eq!(
            [at(0), at(2), at(5), at(6), at(10), at(99)],
            [(1, 1), (1, 2), (1, 4), (2, 1), (2, 5), (3, 1)]
        );
    }
}
