//! A read-only map from hashed keys to short lists, laid out in the bytes of a model and used where it lies.
//!
//! A key's top bits choose a bucket, its low 16 bits are kept as a fingerprint; the rest is thrown away. Two keys that agree in both
//! are taken for one: rare (one unknown key in tens of thousands), and harmless to a linear model.

/// Records of `STRIDE` bytes under hashed keys.
///
/// Layout, little-endian: `u32` number of bucket bits *b*; 2^b + 1 `u32` offsets into the records; then for each bucket its records:
/// `u16` fingerprint, `u8` length *n*, *n* items of `STRIDE` bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Index<const STRIDE: usize> {
    shift: u32,
    offsets: &'static [[u8; 4]],
    records: &'static [u8],
}

impl<const STRIDE: usize> Index<STRIDE> {
    /// Lays the map over its bytes; `None` when they are too short for their own header.
    pub(crate) fn open(bytes: &'static [u8]) -> Option<Self> {
        let (bits, rest) = bytes.split_first_chunk::<4>()?;
        let bits = u32::from_le_bytes(*bits);
        if !(1..=28).contains(&bits) {
            return None;
        }
        let (offsets, records) = rest.split_at_checked(((1 << bits) + 1) * 4)?;
        let (offsets, _) = offsets.as_chunks::<4>();
        Some(Self { shift: 64 - bits, offsets, records })
    }

    /// The bytes of the key's bucket.
    #[inline]
    fn bucket(&self, key: u64) -> &'static [u8] {
        let at = (key >> self.shift) as usize;
        let start = u32::from_le_bytes(self.offsets[at]) as usize;
        let end = u32::from_le_bytes(self.offsets[at + 1]) as usize;
        self.records.get(start..end).unwrap_or_default()
    }

    /// The items under a key; empty when there are none.
    #[inline]
    pub(crate) fn get(&self, key: u64) -> &'static [[u8; STRIDE]] {
        let mut rest = self.bucket(key);
        let fingerprint = (key as u16).to_le_bytes();
        while let [a, b, n, tail @ ..] = rest {
            let size = *n as usize * STRIDE;
            let Some((items, next)) = tail.split_at_checked(size) else { return &[] };
            if [*a, *b] == fingerprint {
                return items.as_chunks::<STRIDE>().0;
            }
            rest = next;
        }
        &[]
    }
}

/// Writes the layout that [`Index::open`] reads. Of two keys that cannot be told apart the one with the longer list stays.
#[cfg(feature = "train")]
pub(crate) fn write<const STRIDE: usize>(mut rows: Vec<(u64, Vec<[u8; STRIDE]>)>, bits: u32) -> Vec<u8> {
    let bucket = |key: u64| (key >> (64 - bits)) as usize;
    rows.sort_by(|a, b| {
        (bucket(a.0), a.0 as u16, b.1.len(), a.0).cmp(&(bucket(b.0), b.0 as u16, a.1.len(), b.0))
    });
    rows.dedup_by(|later, kept| bucket(later.0) == bucket(kept.0) && later.0 as u16 == kept.0 as u16);
    let mut offsets = vec![0u32; (1 << bits) + 1];
    let mut records = Vec::new();
    let mut row = 0;
    for (at, offset) in offsets.iter_mut().enumerate() {
        *offset = records.len() as u32;
        while row < rows.len() && bucket(rows[row].0) == at {
            let (key, items) = &rows[row];
            records.extend((*key as u16).to_le_bytes());
            let n = items.len().min(255);
            records.push(n as u8);
            items[..n].iter().for_each(|i| records.extend(i));
            row += 1;
        }
    }
    let mut out = bits.to_le_bytes().to_vec();
    offsets.iter().for_each(|o| out.extend(o.to_le_bytes()));
    out.extend(records);
    out
}
