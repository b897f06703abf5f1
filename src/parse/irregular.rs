//! English pasts and participles whose base cannot be told from their letters: for forms that the treebanks do not have, or have
//! with another (*fled* from *flead*, *struck* from *struck*). Facts of any
//! grammar of English (Quirk and others, *A Comprehensive Grammar of the English Language*, 1985, chapter 3), written down by us.

/// A form and its base, by form.
const FORMS: [(&str, &str); 103] = [
    ("arisen", "arise"),
    ("arose", "arise"),
    ("awoke", "awake"),
    ("awoken", "awake"),
    ("beaten", "beat"),
    ("bent", "bend"),
    ("beset", "beset"),
    ("bitten", "bite"),
    ("bled", "bleed"),
    ("blew", "blow"),
    ("blown", "blow"),
    ("borne", "bear"),
    ("bred", "breed"),
    ("broke", "break"),
    ("broken", "break"),
    ("built", "build"),
    ("came", "come"),
    ("ceded", "cede"),
    ("chose", "choose"),
    ("chosen", "choose"),
    ("clung", "cling"),
    ("crept", "creep"),
    ("dealt", "deal"),
    ("drank", "drink"),
    ("drew", "draw"),
    ("driven", "drive"),
    ("drove", "drive"),
    ("dug", "dig"),
    ("fallen", "fall"),
    ("fed", "feed"),
    ("fell", "fall"),
    ("fled", "flee"),
    ("flew", "fly"),
    ("flown", "fly"),
    ("flung", "fling"),
    ("forbade", "forbid"),
    ("forbidden", "forbid"),
    ("forgave", "forgive"),
    ("forgiven", "forgive"),
    ("forsaken", "forsake"),
    ("forsook", "forsake"),
    ("fought", "fight"),
    ("freed", "free"),
    ("froze", "freeze"),
    ("frozen", "freeze"),
    ("grew", "grow"),
    ("held", "hold"),
    ("hung", "hang"),
    ("knelt", "kneel"),
    ("laid", "lay"),
    ("leapt", "leap"),
    ("led", "lead"),
    ("lent", "lend"),
    ("lit", "light"),
    ("meant", "mean"),
    ("paid", "pay"),
    ("ran", "run"),
    ("ridden", "ride"),
    ("rioted", "riot"),
    ("risen", "rise"),
    ("rode", "ride"),
    ("rose", "rise"),
    ("sank", "sink"),
    ("saw", "see"),
    ("seceded", "secede"),
    ("seen", "see"),
    ("sent", "send"),
    ("shaken", "shake"),
    ("shook", "shake"),
    ("shot", "shoot"),
    ("shrank", "shrink"),
    ("shrunk", "shrink"),
    ("slain", "slay"),
    ("slew", "slay"),
    ("slid", "slide"),
    ("sold", "sell"),
    ("sought", "seek"),
    ("sped", "speed"),
    ("sprang", "spring"),
    ("sprung", "spring"),
    ("spun", "spin"),
    ("stole", "steal"),
    ("stolen", "steal"),
    ("stood", "stand"),
    ("strode", "stride"),
    ("strove", "strive"),
    ("struck", "strike"),
    ("stuck", "stick"),
    ("stung", "sting"),
    ("sunk", "sink"),
    ("swept", "sweep"),
    ("swore", "swear"),
    ("sworn", "swear"),
    ("swung", "swing"),
    ("taken", "take"),
    ("threw", "throw"),
    ("thrown", "throw"),
    ("took", "take"),
    ("tore", "tear"),
    ("torn", "tear"),
    ("vied", "vie"),
    ("written", "write"),
    ("wrung", "wring"),
];

/// What may stand before them: *overthrew*, *withheld*, *rebuilt*.
const PREFIXES: [&str; 9] = ["", "over", "under", "with", "up", "re", "mis", "fore", "out"];

/// A past that is no participle, or is spelt like one: *froze*, *sold*, but not *frozen*.
pub(crate) fn is_past(low: &str) -> bool {
    !low.ends_with('n') && base(low).is_some()
}

/// The base of an irregular form in lower case: *overthrew* → overthrow.
pub(crate) fn base(low: &str) -> Option<String> {
    PREFIXES.iter().find_map(|prefix| {
        let form = low.strip_prefix(prefix)?;
        let at = FORMS.binary_search_by_key(&form, |(form, _)| form).ok()?;
        Some(format!("{prefix}{}", FORMS[at].1))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_stand_in_order_and_prefixes_come_off() {
        assert!(FORMS.is_sorted());
        for (form, right) in [
            ("froze", Some("freeze")),
            ("overthrew", Some("overthrow")),
            ("withheld", Some("withhold")),
            ("rebuilt", Some("rebuild")),
            ("slain", Some("slay")),
            ("overtook", Some("overtake")),
            ("red", None),
            ("tool", None),
        ] {
            assert_eq!(base(form).as_deref(), right, "{form}");
        }
        assert!(is_past("froze") && is_past("overthrew") && !is_past("frozen") && !is_past("tool"));
    }
}
