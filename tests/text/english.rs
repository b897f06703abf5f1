//! English text and what it is cut into: tokens between bars, one sentence a line.

use graaf::base::Lang;
use graaf::text::sentences;

fn cut(text: &str) -> String {
    let lines = sentences(text, Lang::En)
        .into_iter()
        .map(|s| s.tokens.iter().map(|t| t.span.of(text)).collect::<Vec<_>>().join("|"));
    lines.collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn check(rows: &[(&str, &str)]) {
    for (text, want) in rows {
        assert_eq!(cut(text), *want, "{text}");
    }
}

#[test]
fn contractions_and_possessives_come_apart() {
    check(&[
        ("They don't, can't and won't.", "They|do|n't|,|ca|n't|and|wo|n't|."),
        ("It’s Iran's, he'll say", "It|’s|Iran|'s|,|he|'ll|say"),
        ("We cannot; I'm gonna go", "We|can|not|;|I|'m|gon|na|go"),
        ("the workers' union of O'Neill", "the|workers|'|union|of|O'Neill"),
        ("the U.S.'s role in the '90s", "the|U.S.|'s|role|in|the|'90s"),
        ("Russia's and the Houthis’ drones", "Russia|'s|and|the|Houthis|’|drones"),
        ("They'd said she'd've gone", "They|'d|said|she|'d|'ve|gone"),
        ("I dunno, gimme a drone", "I|du|n|no|,|gim|me|a|drone"),
    ]);
}

#[test]
fn a_forgotten_apostrophe_parts_words_only_where_nothing_is_owned() {
    check(&[
        ("They dont know. Its a drone.", "They|do|nt|know|.\nIt|s|a|drone|."),
        ("Your not in Kyiv and thats that", "You|r|not|in|Kyiv|and|that|s|that"),
        ("a pilot whose not from Iran", "a|pilot|who|se|not|from|Iran"),
        ("Its all over between us", "It|s|all|over|between|us"),
        // Owned:
        ("Iran and its drones, your army", "Iran|and|its|drones|,|your|army"),
        ("its so-called allies, whose very name", "its|so|-|called|allies|,|whose|very|name"),
        ("NATO and its in-house experts", "NATO|and|its|in|-|house|experts"),
    ]);
}

#[test]
fn words_that_are_broken_off_keep_their_hyphen() {
    check(&[
        ("the mis- missiles fell", "the|mis-|missiles|fell"),
        ("We were atta- —", "We|were|atta-|—"),
        ("a th- a drone", "a|th-|a|drone"),
        // Suspended compounds and dashes:
        ("pre- and post-war Kyiv", "pre|-|and|post-war|Kyiv"),
        ("short- and medium-range missiles", "short|-|and|medium|-|range|missiles"),
        ("Putin - who else - spoke", "Putin|-|who|else|-|spoke"),
    ]);
}

#[test]
fn addresses_and_names_of_files_stay_whole() {
    check(&[
        ("See https://www.nato.int/a-b?c=1.", "See|https://www.nato.int/a-b?c=1|."),
        ("open-data.org, nato.int/docs and plan-2.pdf", "open-data.org|,|nato.int/docs|and|plan-2.pdf"),
        ("Mail press@mod.gov.ua or #Kyiv, @NATO", "Mail|press@mod.gov.ua|or|#Kyiv|,|@NATO"),
        ("in soc.culture.dutch-speaking", "in|soc.culture.dutch-speaking"),
        ("http://a.org/what-we-...", "http://a.org/what-we-..."),
        ("the (secret).doc of Yahoo! News", "the|(|secret|)|.doc|of|Yahoo!|News"),
        // No address:
        ("It works.thanks", "It|works|.|thanks"),
        ("He left .then he came", "He|left|.|then|he|came"),
        ("the war.Putin spoke", "the|war|.\nPutin|spoke"),
        ("Iran! News", "Iran|!\nNews"),
    ]);
}

#[test]
fn hyphens_and_slashes_part_words_but_not_prefixes() {
    check(&[
        ("a 62-year-old ex-president", "a|62|-|year|-|old|ex-president"),
        ("the U.S.-led anti-war bloc", "the|U.S.|-|led|anti-war|bloc"),
        ("al-Shabaab and/or 2015-2018", "al|-|Shabaab|and|/|or|2015|-|2018"),
        ("Kim Jong-un, Moon Jae-in, Moscow-led", "Kim|Jong-un|,|Moon|Jae-in|,|Moscow|-|led"),
        ("on 12/26/2004 or 2022-10-18", "on|12/26/2004|or|2022-10-18"),
        ("killed on 9/11, I/O, w/o help", "killed|on|9/11|,|I/O|,|w/o|help"),
        ("the Reuters/Ipsos poll w/them", "the|Reuters|/|Ipsos|poll|w/|them"),
        ("the Iran-Iraq war (1980 -1988)", "the|Iran|-|Iraq|war|(|1980|-|1988|)"),
        ("at -5 degrees, call 555-0134", "at|-5|degrees|,|call|555-0134"),
    ]);
}

#[test]
fn amounts_and_units_come_apart() {
    check(&[
        ("$5bn, US$2,000 and 5% at 10pm", "$|5|bn|,|US$|2,000|and|5|%|at|10|pm"),
        ("A$20, HK$ 5 and the USA$ tag", "A$|20|,|HK$|5|and|the|USA$|tag"),
        ("the 1960s and the 5th, 3.5km", "the|1960s|and|the|5th|,|3.5|km"),
        ("7,5 million for 2,000 men and 1,250,000 shells", "7,5|million|for|2,000|men|and|1,250,000|shells"),
        ("as shown [13,14] or 2,4,8", "as|shown|[|13|,|14|]|or|2|,|4|,|8"),
        ("a 300kg bomb, 20mm guns, 40% of €3m", "a|300|kg|bomb|,|20|mm|guns|,|40|%|of|€|3|m"),
        ("7:30pm or 19:30", "7:30|pm|or|19:30"),
    ]);
}

#[test]
fn abbreviations_end_a_sentence_only_before_a_plain_start() {
    check(&[
        ("Mr. Biden met Gen. Mark A. Milley.", "Mr.|Biden|met|Gen.|Mark|A.|Milley|."),
        ("It left the U.S. He stayed.", "It|left|the|U.S.\nHe|stayed|."),
        ("The U.S. Army left at 5 p.m. on Oct. 7.", "The|U.S.|Army|left|at|5|p.m.|on|Oct.|7|."),
        ("No. 5 said no. He left.", "No.|5|said|no|.\nHe|left|."),
        ("He works for Acme Inc. The firm denied it.", "He|works|for|Acme|Inc.\nThe|firm|denied|it|."),
        ("It left the U.S.. He stayed.", "It|left|the|U.S.|.\nHe|stayed|."),
        ("ACME STEEL LTD. DENIED IT", "ACME|STEEL|LTD.|DENIED|IT"),
        ("Guns (drones, etc.) fell", "Guns|(|drones|,|etc.|)|fell"),
        ("Putin (b. October 1952) spoke", "Putin|(|b.|October|1952|)|spoke"),
        ("It fell to the VA. Vets waited.", "It|fell|to|the|VA|.\nVets|waited|."),
    ]);
}

#[test]
fn quotations_keep_who_says_them() {
    check(&[
        ("“We won. We did,” he said.", "“|We|won|.\nWe|did|,|”|he|said|."),
        ("\"Never!\" Zelensky said.", "\"|Never|!|\"|Zelensky|said|."),
        ("He said \"No.\" She left.", "He|said|\"|No|.|\"\nShe|left|."),
        ("He left school. [27] She stayed.", "He|left|school|.|[|27|]\nShe|stayed|."),
    ]);
}

#[test]
fn small_letters_start_a_sentence_behind_a_plain_word() {
    check(&[
        ("it fell. they ran.", "it|fell|.\nthey|ran|."),
        ("Did it fall? nobody knew", "Did|it|fall|?\nnobody|knew"),
        ("It fell. (nobody knew why)", "It|fell|.\n(|nobody|knew|why|)"),
        ("It fell. https://nato.int/a", "It|fell|.\nhttps://nato.int/a"),
        // One sentence:
        ("Is Yahoo! a firm", "Is|Yahoo!|a|firm"),
        ("\"Who fell?\" he asked.", "\"|Who|fell|?|\"|he|asked|."),
        ("He ran... and fell", "He|ran|...|and|fell"),
        ("The Spec. says so", "The|Spec|.|says|so"),
        ("at 177 St. in Kyiv", "at|177|St.|in|Kyiv"),
    ]);
}

#[test]
fn marks_that_go_on_with_an_end_belong_to_it() {
    check(&[
        ("It fell (they ran!). We stayed.", "It|fell|(|they|ran|!|)|.\nWe|stayed|."),
        ("It fell . . . We ran", "It|fell|.|.|.\nWe|ran"),
        ("It fell. :-) We ran", "It|fell|.|:-)\nWe|ran"),
        ("*It fell.* We ran", "*|It|fell|.|*\nWe|ran"),
        ("It fell. ...We ran", "It|fell|.\n...|We|ran"),
    ]);
}

#[test]
fn numbers_of_items_and_titles_end_nothing() {
    check(&[
        ("It fell. 2. They ran.", "It|fell|.\n2|.|They|ran|."),
        ("He saw Viva Maria! (1965) twice", "He|saw|Viva|Maria|!|(|1965|)|twice"),
        ("It was 2004. They ran.", "It|was|2004|.\nThey|ran|."),
    ]);
}

#[test]
fn brackets_around_whole_sentences_hold_nothing_together() {
    check(&[
        ("(It fell. We ran.) He stayed.", "(|It|fell|.\nWe|ran|.|)\nHe|stayed|."),
        ("It fell (it was old. Very.) and broke", "It|fell|(|it|was|old|.|Very|.|)|and|broke"),
    ]);
}
