//! Rows of an index, and lists of them: text, one row a line, sorted by bytes, each with how often it was added.

use std::cmp::Ordering;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Something that is known under a key: `["d","Q794"]`, a tab, `"3f09…"`. Both parts are JSON, so that no tab or newline is in them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row(String);

/// A row as it stands in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line<'a> {
    /// Key and value.
    pub row: &'a str,
    /// How often the row was added.
    pub count: u64,
}

impl Row {
    /// # Panics
    /// Never: keys and values are plain data.
    pub fn new(key: &impl Serialize, value: &impl Serialize) -> Self {
        Self(format!("{}\t{}", json(key), json(value)))
    }

    /// The row as text.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }
}

/// A key or a value as it stands in a row.
pub(super) fn json(part: &impl Serialize) -> String {
    serde_json::to_string(part).expect("keys and values are plain data")
}

impl<'a> Line<'a> {
    /// Reads a line without its newline.
    pub(super) fn read(line: &'a str) -> Option<Self> {
        let (row, count) = line.rsplit_once('\t')?;
        Some(Self { row, count: count.parse().ok()? })
    }

    /// The key, in JSON.
    pub fn key(&self) -> &'a str {
        key(self.row)
    }

    /// The key, if it is of this shape.
    pub fn read_key<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_str(self.key()).ok()
    }

    /// The value, if it is of this shape.
    pub fn value<T: DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_str(self.row.split_once('\t')?.1).ok()
    }
}

/// The key of a row.
pub(super) fn key(row: &str) -> &str {
    row.split_once('\t').map_or(row, |(key, _)| key)
}

/// The lines of a sorted list under a key. Halves the list until they are found.
pub(super) fn under<'a>(list: &'a str, key: &str) -> impl Iterator<Item = Line<'a>> {
    let prefix = format!("{key}\t");
    let (mut low, mut high) = (0, list.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = memchr::memrchr(b'\n', &list.as_bytes()[low..middle]).map_or(low, |i| low + i + 1);
        let end = memchr::memchr(b'\n', &list.as_bytes()[start..high]).map_or(high, |i| start + i + 1);
        if list[start..end] < *prefix {
            low = end;
        } else {
            high = start;
        }
    }
    let mine = list[low..].lines().map_while(Line::read);
    mine.take_while(move |line| line.row.starts_with(&prefix))
}

/// All lines of a list; `None` when one is none.
pub(super) fn lines(list: &str) -> Option<Vec<Line<'_>>> {
    list.lines().map(Line::read).collect()
}

/// The sum of rows in any order, each with how often it is added.
pub(super) fn sum(mut lines: Vec<Line<'_>>) -> String {
    lines.sort_unstable_by(|a, b| a.row.cmp(b.row));
    let mut list = String::new();
    for same in lines.chunk_by(|a, b| a.row == b.row) {
        push(&mut list, Line { row: same[0].row, count: same.iter().map(|l| l.count).sum() });
    }
    list
}

/// A list with other rows added and taken away, both lists sorted. `None` when a row is to be taken away that is not there:
/// then they don't belong together.
pub(super) fn change(list: &str, added: &str, removed: &str) -> Option<String> {
    let (old, added) = (lines(list)?, lines(added)?);
    let mut removed = lines(removed)?.into_iter().peekable();
    let (mut old, mut added) = (old.into_iter().peekable(), added.into_iter().peekable());
    let mut new = String::with_capacity(list.len());
    loop {
        let order = match (old.peek(), added.peek()) {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(a), Some(b)) => a.row.cmp(b.row),
        };
        let mut next = if order.is_gt() { added.next()? } else { old.next()? };
        if order.is_eq() {
            next.count += added.next()?.count;
        }
        if let Some(gone) = removed.next_if(|gone| gone.row == next.row) {
            next.count = next.count.checked_sub(gone.count)?;
        }
        if next.count > 0 {
            push(&mut new, next);
        }
    }
    removed.next().is_none().then_some(new)
}

/// Writes a line.
pub(super) fn push(list: &mut String, line: Line<'_>) {
    list.push_str(line.row);
    list.push('\t');
    list.push_str(&line.count.to_string());
    list.push('\n');
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn list(rows: &[(u8, u8)]) -> String {
        let rows: Vec<Row> = rows.iter().map(|(k, v)| Row::new(&("d", k), v)).collect();
        sum(rows.iter().map(|r| Line { row: r.as_str(), count: 1 }).collect())
    }

    proptest! {
        #[test]
        fn what_is_added_can_be_taken_away(a in any::<Vec<(u8, u8)>>(), b in any::<Vec<(u8, u8)>>()) {
            let both = list(&[&a[..], &b].concat());
            prop_assert_eq!(change(&list(&a), &list(&b), ""), Some(both.clone()));
            prop_assert_eq!(change(&both, "", &list(&b)), Some(list(&a)));
        }

        #[test]
        fn a_key_finds_its_rows_and_no_others(rows in any::<Vec<(u8, u8)>>(), key in any::<u8>()) {
            let list = list(&rows);
            let found: Vec<Option<u8>> = under(&list, &json(&("d", key))).map(|l| l.value()).collect();
            let mut want: Vec<Option<u8>> = rows.iter().filter(|r| r.0 == key).map(|r| Some(r.1)).collect();
            want.sort_by_key(|v| v.map(|v| v.to_string()));
            want.dedup();
            prop_assert_eq!(found, want);
        }
    }

    #[test]
    fn what_is_not_there_cannot_be_taken_away() {
        assert_eq!(change(&list(&[(1, 1)]), "", &list(&[(1, 2)])), None);
        assert_eq!(change(&list(&[(1, 1)]), "", &list(&[(1, 1), (1, 1)])), None);
    }

    #[test]
    fn keys_and_values_may_hold_anything() {
        let row = Row::new(&("n", "a\tb\n\"c\""), &"d\te");
        let text = sum(vec![Line { row: row.as_str(), count: 2 }]);
        let found: Vec<Line<'_>> = under(&text, &json(&("n", "a\tb\n\"c\""))).collect();
        assert_eq!((found.len(), found[0].count, found[0].value()), (1, 2, Some("d\te".to_owned())));
        assert_eq!(found[0].read_key(), Some(("n".to_owned(), "a\tb\n\"c\"".to_owned())));
    }
}
