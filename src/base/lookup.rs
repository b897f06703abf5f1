use rustc_hash::FxHashMap;

/// A table of words compiled into the binary, with a hash beside it: most words that are asked for are in no table, and halving would
/// compare each of them a dozen times.
#[derive(Debug)]
pub struct Lookup<V: 'static> {
    rows: FxHashMap<&'static str, V>,
    /// Bit *n* is set where a key has *n* bytes; the last bit stands for all longer ones.
    lengths: u64,
}

impl<V: Copy> Lookup<V> {
    /// Of keys that are there twice the last counts.
    pub fn new(rows: impl IntoIterator<Item = (&'static str, V)>) -> Self {
        let rows: FxHashMap<_, _> = rows.into_iter().collect();
        let lengths = rows.keys().fold(0, |bits, key| bits | bit(key));
        Self { rows, lengths }
    }

    /// The value of a word.
    pub fn get(&self, word: &str) -> Option<V> {
        if self.lengths & bit(word) == 0 {
            return None;
        }
        self.rows.get(word).copied()
    }
}

fn bit(word: &str) -> u64 {
    1 << word.len().min(63)
}

#[cfg(test)]
mod tests {
    use super::Lookup;

    #[test]
    fn a_word_is_found_as_it_stands() {
        let long = "a".repeat(80).leak() as &'static str;
        let table = Lookup::new([("leger", 1), ("zaak", 2), (long, 3)]);
        assert_eq!(["leger", "zaak", long].map(|w| table.get(w)), [Some(1), Some(2), Some(3)]);
        assert_eq!(["Leger", "legers", "", "mark", &long[1..]].map(|w| table.get(w)), [None; 5]);
    }
}
