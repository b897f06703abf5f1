//! A read-only map from hashed keys to short lists, laid out in the bytes of a model and used where it lies.
//!
//! A key's top bits choose a bucket, its low 16 bits are kept as a fingerprint; the rest is thrown away. Two keys that agree in both
//! are taken for one: rare (one unknown key in tens of thousands), and harmless to a linear model.

/// Lists of items of `STRIDE` bytes under hashed keys.
///
/// Layout, little-endian: `u32` number of bucket bits *b*; 2^b + 1 `u32` offsets of the buckets; the buckets. A bucket that holds
/// anything is a `u8` number of keys *n*, *n* `u16` fingerprints, *n* `u8` lengths, and the items of its keys in that order.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Index<const STRIDE: usize> {
    shift: u32,
    offsets: &'static [[u8; 4]],
    buckets: &'static [u8],
}

impl<const STRIDE: usize> Index<STRIDE> {
    /// Lays the map over its bytes; `None` when they are too short for their own header.
    pub(crate) fn open(bytes: &'static [u8]) -> Option<Self> {
        let (bits, rest) = bytes.split_first_chunk::<4>()?;
        let bits = u32::from_le_bytes(*bits);
        if !(1..=28).contains(&bits) {
            return None;
        }
        let (offsets, buckets) = rest.split_at_checked(((1 << bits) + 1) * 4)?;
        Some(Self { shift: 64 - bits, offsets: offsets.as_chunks().0, buckets })
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.buckets.is_empty()
    }

    /// The items under a key; empty when there are none.
    pub(crate) fn get(&self, key: u64) -> &'static [[u8; STRIDE]] {
        self.find(key).unwrap_or_default()
    }

    fn find(&self, key: u64) -> Option<&'static [[u8; STRIDE]]> {
        let at = (key >> self.shift) as usize;
        let [start, end] = [at, at + 1].map(|i| u32::from_le_bytes(self.offsets[i]) as usize);
        if start >= end {
            return None;
        }
        let (&keys, bucket) = self.buckets.get(start..end)?.split_first()?;
        let keys = keys as usize;
        let (fingerprints, rest) = bucket.split_at_checked(keys * 2)?;
        let fingerprint = (key as u16).to_le_bytes();
        let at = fingerprints.as_chunks::<2>().0.iter().position(|f| *f == fingerprint)?;
        let (lengths, items) = rest.split_at_checked(keys)?;
        let before: usize = lengths[..at].iter().map(|&n| n as usize).sum();
        items.as_chunks().0.get(before..before + lengths[at] as usize)
    }
}

/// A key and its items.
#[cfg(feature = "train")]
pub(crate) type Row<const STRIDE: usize> = (u64, Vec<[u8; STRIDE]>);

/// Sorts rows as an index of so many bits lays them out. Of two keys that it cannot tell apart the one with the longer list stays.
#[cfg(feature = "train")]
pub(crate) fn distinct<const STRIDE: usize>(mut rows: Vec<Row<STRIDE>>, bits: u32) -> Vec<Row<STRIDE>> {
    let bucket = |key: u64| (key >> (64 - bits)) as usize;
    rows.sort_by(|a, b| {
        (bucket(a.0), a.0 as u16, b.1.len(), a.0).cmp(&(bucket(b.0), b.0 as u16, a.1.len(), b.0))
    });
    rows.dedup_by(|later, kept| bucket(later.0) == bucket(kept.0) && later.0 as u16 == kept.0 as u16);
    rows.iter_mut().for_each(|row| row.1.truncate(255));
    rows
}

/// Writes the layout that [`Index::open`] reads. The rows come from [`distinct`].
#[cfg(feature = "train")]
pub(crate) fn write<const STRIDE: usize>(rows: &[Row<STRIDE>], bits: u32) -> Vec<u8> {
    let bucket = |key: u64| (key >> (64 - bits)) as usize;
    let mut offsets = vec![0u32; (1 << bits) + 1];
    let mut buckets = Vec::new();
    let mut rest = rows;
    for (at, offset) in offsets.iter_mut().enumerate() {
        *offset = buckets.len() as u32;
        let n = rest.iter().take_while(|row| bucket(row.0) == at).count();
        let (own, others) = rest.split_at(n);
        rest = others;
        if n > 0 {
            assert!(n < 256, "a bucket holds at most 255 keys: more bits are needed");
            buckets.push(n as u8);
            own.iter().for_each(|(key, _)| buckets.extend((*key as u16).to_le_bytes()));
            own.iter().for_each(|(_, items)| buckets.push(items.len() as u8));
            own.iter().for_each(|(_, items)| buckets.extend(items.iter().flatten()));
        }
    }
    let mut out = bits.to_le_bytes().to_vec();
    offsets.iter().for_each(|o| out.extend(o.to_le_bytes()));
    out.extend(buckets);
    out
}
