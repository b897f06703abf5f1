//! What occurs often is written once and named by its number.

use std::collections::BTreeMap;

/// Rows without repeats, in the order in which they were first met.
#[derive(Debug)]
pub(super) struct Table<T> {
    rows: Vec<T>,
    numbers: BTreeMap<String, u32>,
}

impl<T> Table<T> {
    pub(super) fn new() -> Self {
        Self { rows: Vec::new(), numbers: BTreeMap::new() }
    }

    /// The number of the row with this key, which is made if it is not there.
    pub(super) fn number(&mut self, key: &str, make: impl FnOnce() -> T) -> u32 {
        if let Some(&number) = self.numbers.get(key) {
            return number;
        }
        let number = u32::try_from(self.rows.len()).expect("fewer rows than claims");
        self.rows.push(make());
        self.numbers.insert(key.to_owned(), number);
        number
    }

    pub(super) fn into_rows(self) -> Vec<T> {
        self.rows
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_made_once() {
        let mut table = Table::new();
        let numbers = ["b", "a", "b"].map(|key| table.number(key, || key.to_uppercase()));
        assert_eq!(numbers, [0, 1, 0]);
        assert_eq!(table.into_rows(), ["B", "A"]);
    }
}
