//! EDTF for people: *18 okt 2022*, *since Aug 2022*, *rond 1–10 okt 2022*.

use crate::base::{Edtf, Lang};

const MONTHS: [(&str, &str); 12] = [
    ("jan", "Jan"),
    ("feb", "Feb"),
    ("mrt", "Mar"),
    ("apr", "Apr"),
    ("mei", "May"),
    ("jun", "Jun"),
    ("jul", "Jul"),
    ("aug", "Aug"),
    ("sep", "Sep"),
    ("okt", "Oct"),
    ("nov", "Nov"),
    ("dec", "Dec"),
];

const SEASONS: [(&str, &str); 4] =
    [("lente", "spring"), ("zomer", "summer"), ("herfst", "autumn"), ("winter", "winter")];

/// A date as people write it, at the precision known; rarer EDTF forms as they are.
pub fn human(date: &Edtf, lang: Lang) -> String {
    let say = |nl: &'static str, en: &'static str| if lang == Lang::Nl { nl } else { en };
    let Some((from, to)) = date.as_str().split_once('/') else {
        let (plain, doubt) = qualifier(date.as_str());
        return format!("{}{}", doubt.words(lang), point(plain, lang));
    };
    let ((from, a), (to, b)) = (qualifier(from), qualifier(to));
    let doubt = Doubt { about: a.about || b.about, maybe: a.maybe || b.maybe }.words(lang);
    match (open(from), open(to)) {
        (true, _) => format!("{doubt}{} {}", say("tot en met", "until"), point(to, lang)),
        (_, true) => format!("{doubt}{} {}", say("sinds", "since"), point(from, lang)),
        _ => format!("{doubt}{}", range(from, to, lang)),
    }
}

/// Two dates as one stretch, what they share written once: *17–20 okt 2022*.
pub(super) fn between(first: &Edtf, last: &Edtf, lang: Lang) -> String {
    let plain = |d: &Edtf| !d.as_str().contains(['/', '~', '?', '%']);
    match first == last {
        true => human(first, lang),
        false if plain(first) && plain(last) => range(first.as_str(), last.as_str(), lang),
        false => format!("{} – {}", human(first, lang), human(last, lang)),
    }
}

fn open(text: &str) -> bool {
    matches!(text, "" | "..")
}

#[derive(Clone, Copy)]
struct Doubt {
    about: bool,
    maybe: bool,
}

impl Doubt {
    fn words(self, lang: Lang) -> &'static str {
        match (self.maybe, self.about, lang) {
            (false, false, _) => "",
            (false, true, Lang::Nl) => "rond ",
            (false, true, Lang::En) => "about ",
            (true, false, Lang::Nl) => "mogelijk ",
            (true, false, Lang::En) => "possibly ",
            (true, true, Lang::Nl) => "mogelijk rond ",
            (true, true, Lang::En) => "possibly about ",
        }
    }
}

/// Strips `~`, `?` or `%` off the end.
fn qualifier(text: &str) -> (&str, Doubt) {
    let doubt = Doubt { about: text.ends_with(['~', '%']), maybe: text.ends_with(['?', '%']) };
    (text.trim_end_matches(['~', '?', '%']), doubt)
}

/// Year, season or month, day; `None` for EDTF that is neither.
struct Parts<'a> {
    year: &'a str,
    month: Option<&'static str>,
    day: Option<u32>,
}

fn parts(text: &str, lang: Lang) -> Option<Parts<'_>> {
    let pick = |pair: (&'static str, &'static str)| if lang == Lang::Nl { pair.0 } else { pair.1 };
    let mut fields = text.split('-');
    let year = fields.next().filter(|y| y.len() == 4 && y.bytes().all(|b| b.is_ascii_digit()))?;
    let month = match fields.next() {
        None => None,
        Some(field) => match field.parse::<usize>().ok()? {
            n @ 1..=12 => Some(pick(MONTHS[n - 1])),
            n @ 21..=24 => Some(pick(SEASONS[n - 21])),
            _ => return None,
        },
    };
    let day = match fields.next() {
        None => None,
        Some(field) => Some(field.parse().ok()?),
    };
    fields.next().is_none().then_some(Parts { year, month, day })
}

fn point(text: &str, lang: Lang) -> String {
    if let Some(decade) = text.strip_suffix('X').filter(|d| d.len() == 3) {
        return if lang == Lang::Nl { format!("jaren {decade}0") } else { format!("{decade}0s") };
    }
    match parts(text, lang) {
        Some(Parts { year, month: Some(month), day: Some(day) }) => format!("{day} {month} {year}"),
        Some(Parts { year, month: Some(month), day: None }) => format!("{month} {year}"),
        Some(Parts { year, .. }) => year.to_owned(),
        None => text.to_owned(),
    }
}

fn range(from: &str, to: &str, lang: Lang) -> String {
    if let (Some(a), Some(b)) = (parts(from, lang), parts(to, lang))
        && a.year == b.year
        && a.day.is_some() == b.day.is_some()
    {
        match (a.month, b.month, a.day, b.day) {
            (Some(m), Some(n), Some(d), Some(e)) if m == n => return format!("{d}–{e} {m} {}", a.year),
            (Some(m), Some(n), Some(d), Some(e)) => return format!("{d} {m} – {e} {n} {}", a.year),
            (Some(m), Some(n), None, None) if m != n => return format!("{m}–{n} {}", a.year),
            _ => {}
        }
    }
    format!("{} – {}", point(from, lang), point(to, lang))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_as_people_write_them() {
        for (edtf, nl, en) in [
            ("2022", "2022", "2022"),
            ("2022-10", "okt 2022", "Oct 2022"),
            ("2022-10-08", "8 okt 2022", "8 Oct 2022"),
            ("2022-22", "zomer 2022", "summer 2022"),
            ("199X", "jaren 1990", "1990s"),
            ("2022-08/..", "sinds aug 2022", "since Aug 2022"),
            ("../2023-05-31", "tot en met 31 mei 2023", "until 31 May 2023"),
            ("2022-10-17/2022-10-20", "17–20 okt 2022", "17–20 Oct 2022"),
            ("2022-09-28/2022-10-02", "28 sep – 2 okt 2022", "28 Sep – 2 Oct 2022"),
            ("2022-12-30/2023-01-02", "30 dec 2022 – 2 jan 2023", "30 Dec 2022 – 2 Jan 2023"),
            ("2022-03/2022-05", "mrt–mei 2022", "Mar–May 2022"),
            ("2014/2022", "2014 – 2022", "2014 – 2022"),
            ("2022-10~", "rond okt 2022", "about Oct 2022"),
            ("2022-05?", "mogelijk mei 2022", "possibly May 2022"),
            ("2022-05%", "mogelijk rond mei 2022", "possibly about May 2022"),
            ("2022-10-01~/2022-10-10~", "rond 1–10 okt 2022", "about 1–10 Oct 2022"),
        ] {
            let date = Edtf::parse(edtf).unwrap();
            assert_eq!(human(&date, Lang::Nl), nl, "{edtf}");
            assert_eq!(human(&date, Lang::En), en, "{edtf}");
        }
    }

    #[test]
    fn a_stretch_of_reports_names_what_they_share_once() {
        for (first, last, want) in [
            ("2022-10", "2022-10", "okt 2022"),
            ("2022-10-03", "2022-10-19", "3–19 okt 2022"),
            ("2022-10", "2023-01-05", "okt 2022 – 5 jan 2023"),
        ] {
            let (first, last) = (Edtf::parse(first).unwrap(), Edtf::parse(last).unwrap());
            assert_eq!(between(&first, &last, Lang::Nl), want);
        }
    }
}
