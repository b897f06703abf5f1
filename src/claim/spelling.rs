//! Spelling, for verbs that the lemmatiser guessed wrong or the tagger took for something else: which infinitives a
//! weak form may belong to. Only a form whose infinitive evokes a frame is believed.
//! Source of the rules: Algemene Nederlandse Spraakkunst 2.3 (weak conjugation) and the spelling of open syllables.

/// The infinitives that a weak verb's form may belong to: `ontvoerde` → ontvoeren, `doodden` → doden, `traint` → trainen.
pub(super) fn infinitives(form: &str) -> Vec<String> {
    let mut found = Vec::new();
    for ending in ["den", "de", "ten", "te", "d", "t"] {
        let Some(stem) = form.strip_suffix(ending) else { continue };
        // A participle has ge-, which no infinitive keeps: "getraind" → trainen.
        for stem in [Some(stem), stem.strip_prefix("ge")].into_iter().flatten() {
            if stem.chars().count() >= 3 {
                from_stem(stem, &mut found);
            }
        }
    }
    found
}

/// The base forms that an English verb's regular form may belong to: `bombed` → bomb, `fined` → fine, `denied` → deny.
pub(super) fn bases(form: &str) -> Vec<String> {
    // An irregular form that the lemmatiser does not know stands in the frames by itself: "fled".
    let mut found = vec![form.to_owned()];
    for (ending, put_back) in [
        ("ied", "y"),
        ("ies", "y"),
        ("ed", ""),
        ("ed", "e"),
        ("ing", ""),
        ("ing", "e"),
        ("es", ""),
        ("s", ""),
    ] {
        let Some(stem) = form.strip_suffix(ending).filter(|s| s.len() >= 2) else { continue };
        found.push(format!("{stem}{put_back}"));
        // "banned" → ban
        let mut back = stem.chars().rev();
        if let (Some(a), Some(b)) = (back.next(), back.next())
            && put_back.is_empty()
            && a == b
        {
            found.push(stem[..stem.len() - a.len_utf8()].to_owned());
        }
    }
    found
}

fn from_stem(stem: &str, found: &mut Vec<String>) {
    let letters: Vec<char> = stem.chars().collect();
    let vowel = |c: char| "aeiouy".contains(c);
    found.push(format!("{stem}en"));
    if let [.., v, w, c] = letters[..]
        && !vowel(c)
        && vowel(w)
    {
        let head: String = letters[..letters.len() - 2].iter().collect();
        if v == w {
            // A long vowel is single in an open syllable; f and s between vowels are v and z: "kaap" → kapen, "leef" → leven.
            found.push(format!("{head}{c}en"));
            found.push(format!("{head}{}en", voiced(c)));
        } else if !vowel(v) {
            found.push(format!("{stem}{c}en"));
        } else {
            found.push(format!("{head}{w}{}en", voiced(c)));
        }
    }
}

fn voiced(c: char) -> char {
    match c {
        'f' => 'v',
        's' => 'z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{bases, infinitives};

    #[test]
    fn a_weak_form_leads_to_its_infinitive() {
        for (form, infinitive) in [
            ("ontvoerde", "ontvoeren"),
            ("doodden", "doden"),
            ("kaapten", "kapen"),
            ("traint", "trainen"),
            ("getraind", "trainen"),
            ("hekelde", "hekelen"),
            ("stopte", "stoppen"),
            ("beloofde", "beloven"),
            ("financiert", "financieren"),
        ] {
            assert!(infinitives(form).iter().any(|i| i == infinitive), "{form}: {:?}", infinitives(form));
        }
    }

    #[test]
    fn an_english_form_leads_to_its_base() {
        for (form, base) in
            [("bombed", "bomb"), ("fined", "fine"), ("denied", "deny"), ("banned", "ban"), ("arming", "arm")]
        {
            assert!(bases(form).iter().any(|b| b == base), "{form}: {:?}", bases(form));
        }
    }

    #[test]
    fn what_ends_otherwise_leads_nowhere() {
        for form in ["drone", "raketten"] {
            assert!(!infinitives(form).iter().any(|i| i == "droneen" || i == "raken"), "{form}");
        }
        assert!(infinitives("olie").is_empty());
    }
}
