use crate::base::Edtf;

/// Reads a date from metadata: EDTF, a moment (`2022-10-19T10:00:00+02:00` or `Wed, 19 Oct 2022 10:00:00 +0200`, of
/// which the day is kept, as the clock showed it there), or a day the Dutch way round (`19-10-2022`).
pub(super) fn read_date(text: &str) -> Option<Edtf> {
    let text = text.trim();
    if let Some(day) = day_of_moment(text) {
        return Edtf::parse(day).ok();
    }
    if let Some([day, month, year]) = parts(text, ['-', '.']) {
        return Edtf::parse(&format!("{year:04}-{month:02}-{day:02}")).ok();
    }
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        return Edtf::parse(&format!("{}-{}-{}", &text[..4], &text[4..6], &text[6..])).ok();
    }
    if let Ok(moment) = chrono::DateTime::parse_from_rfc2822(text) {
        return Some(Edtf::day(moment.naive_local().date()));
    }
    Edtf::parse(text).ok()
}

/// `2022-10-19` of `2022-10-19T10:00` and `2022-10-19 10:00`.
fn day_of_moment(text: &str) -> Option<&str> {
    let (day, clock) = (text.get(..10)?, text.get(11..)?);
    let is_clock = clock.len() >= 4 && clock.as_bytes()[0].is_ascii_digit() && clock.contains(':');
    (matches!(text.as_bytes()[10], b'T' | b't' | b' ') && is_clock).then_some(day)
}

/// Day, month and year of `19-10-2022` and `19.10.2022`.
fn parts(text: &str, marks: [char; 2]) -> Option<[u32; 3]> {
    let mut parts = text.split(marks);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let numbers =
        [day, month, year].map(|p| p.bytes().all(|b| b.is_ascii_digit()).then(|| p.parse().ok())?);
    let fits = parts.next().is_none() && day.len() <= 2 && month.len() <= 2 && year.len() == 4;
    match numbers {
        [Some(d), Some(m), Some(y)] if fits => Some([d, m, y]),
        _ => None,
    }
}

/// The date in a file's name: `2022-10-19-nos.txt`, `20221019_x.txt`, `artikel_2022-10.md`. The name's last part
/// only; digits may not touch it.
pub(super) fn in_name(path: &str) -> Option<Edtf> {
    let name = path.rsplit('/').next()?;
    let bytes = name.as_bytes();
    let starts = (0..bytes.len()).filter(|&i| i == 0 || !bytes[i - 1].is_ascii_digit());
    starts
        .filter_map(|i| at(&name.get(i..)?.as_bytes()[..bytes.len() - i]))
        .find_map(|d| Edtf::parse(&d).ok())
}

/// A date at the start of a name's rest, if one stands there.
fn at(rest: &[u8]) -> Option<String> {
    let digits = |from: usize, n: usize| -> Option<&str> {
        let part = rest.get(from..from + n)?;
        part.iter().all(u8::is_ascii_digit).then(|| std::str::from_utf8(part).ok())?
    };
    let ends = |at: usize| !rest.get(at).is_some_and(u8::is_ascii_digit);
    let year = digits(0, 4).filter(|y| y.starts_with("19") || y.starts_with("20"))?;
    if let (Some(month), Some(day), true) = (digits(4, 2), digits(6, 2), ends(8)) {
        return Some(format!("{year}-{month}-{day}"));
    }
    let mark = *rest.get(4).filter(|b| matches!(b, b'-' | b'_' | b'.'))?;
    let month = digits(5, 2).filter(|_| ends(7))?;
    match digits(8, 2) {
        Some(day) if rest[7] == mark && ends(10) => Some(format!("{year}-{month}-{day}")),
        _ => Some(format!("{year}-{month}")),
    }
}
