//! Mentions to actors: text and tree in, who is meant out. The trees are written by hand, so that these tests say what
//! resolution does, not how well the parser parses.

use graaf::actor::{Lexicon, Mention, Mentions, resolve};
use graaf::base::{Lang, Span};
use graaf::parse::{Tree, Upos, Word};
use graaf::source::Document;
use graaf::text::{Sentence, SentenceKind, Token};

/// A document and its trees from lines of `form[=lemma]|UPOS|head|deprel[|feats or xpos]`; heads from 1, 0 the root.
fn read(lang: Lang, published: Option<&str>, lines: &[&str]) -> (Document, Vec<Sentence>, Vec<Tree>) {
    let (mut text, mut sentences, mut trees) = (String::new(), Vec::new(), Vec::new());
    for line in lines {
        let mut words: Vec<Word> = Vec::new();
        for item in line.split_whitespace() {
            let fields: Vec<&str> = item.split('|').collect();
            let (form, lemma) = fields[0].split_once('=').unwrap_or((fields[0], fields[0]));
            let glued = matches!(form, "." | ",") || words.is_empty();
            text.push_str(if glued { "" } else { " " });
            let start = text.len();
            text.push_str(form);
            let upos = Upos::from_name(fields[1]).unwrap_or_else(|| panic!("{item}"));
            let head: u32 = fields[2].parse().unwrap_or_else(|_| panic!("{item}"));
            let extra: &'static str = fields.get(4).map_or("", |f| f.to_string().leak());
            words.push(Word {
                span: Span::new(start, text.len()),
                lemma: if upos == Upos::Propn { lemma.to_owned() } else { lemma.to_lowercase() },
                upos,
                xpos: if extra.contains('=') { "" } else { extra },
                feats: if extra.contains('=') { extra } else { "" },
                head: head.checked_sub(1),
                deprel: fields[3].to_string().leak(),
                name: None,
                seams: 0,
            });
        }
        let tokens: Vec<Token> = words.iter().map(|w| Token { span: w.span }).collect();
        let span = words.first().map_or(Span::default(), |w| w.span.join(words[words.len() - 1].span));
        sentences.push(Sentence { span, tokens, paragraph: 0, kind: SentenceKind::Body });
        trees.push(Tree { words });
        text.push('\n');
    }
    let document = Document {
        id: "test".into(),
        source: "-".into(),
        title: None,
        publisher: None,
        url: None,
        language: lang,
        published: published.map(|p| p.parse().expect("EDTF")),
        text,
    };
    (document, sentences, trees)
}

/// Every mention as `words → name`, with the head where the mention has several words: `[president] president Poetin → …`.
fn shown(document: &Document, trees: &[Tree], mentions: &Mentions) -> Vec<String> {
    let one = |m: &Mention| {
        let head = trees[m.sentence as usize].words[m.head as usize].form(&document.text);
        let words = m.span.of(&document.text).replace('\n', " ");
        let head = if m.first == m.last { String::new() } else { format!("[{head}] ") };
        let place =
            m.place.filter(|&p| p != m.actor).map(|p| format!(" at {}", mentions.actors[p as usize].name));
        format!("{head}{words} → {}{}", mentions.actor(m).name, place.unwrap_or_default())
    };
    mentions.list.iter().map(one).collect()
}

fn check(lang: Lang, lines: &[&str], expected: &[&str]) {
    let (document, sentences, trees) = read(lang, Some("2022-10"), lines);
    let mentions = resolve(&document, &sentences, &trees, Lexicon::embedded());
    assert_eq!(shown(&document, &trees, &mentions), expected, "{:#?}", mentions.list);
}

fn nl(lines: &[&str], expected: &[&str]) {
    check(Lang::Nl, lines, expected);
}

fn en(lines: &[&str], expected: &[&str]) {
    check(Lang::En, lines, expected);
}

#[test]
fn a_capital_acts_as_its_government_and_is_a_place_where_something_happens() {
    nl(
        &[
            "Teheran|PROPN|2|nsubj levert=leveren|VERB|0|root drones|NOUN|2|obj aan|ADP|5|case Moskou|PROPN|2|obl:arg .|PUNCT|2|punct",
        ],
        &["Teheran → Iran at Tehran", "Moskou → Russia at Moscow"],
    );
    nl(
        &["In|ADP|2|case Teheran|PROPN|3|obl vergadert=vergaderen|VERB|0|root Rusland|PROPN|3|nsubj"],
        &["Teheran → Tehran", "Rusland → Russia"],
    );
}

#[test]
fn the_noun_beside_a_name_means_the_same_actor() {
    nl(
        &["President|NOUN|4|nsubj Vladimir|PROPN|1|appos Poetin|PROPN|2|flat belt=bellen|VERB|0|root"],
        &[
            "[President] President Vladimir Poetin → Vladimir Putin",
            "[Vladimir] Vladimir Poetin → Vladimir Putin",
        ],
    );
    nl(
        &[
            "de|DET|3|det Iraanse=Iraans|ADJ|3|amod elite-eenheid|NOUN|6|nsubj Republikeinse|PROPN|3|appos Garde|PROPN|4|flat traint=trainen|VERB|0|root",
        ],
        &[
            "[elite-eenheid] de Iraanse elite-eenheid Republikeinse Garde → Islamic Revolutionary Guard Corps",
            "Iraanse → Iran",
            "[Republikeinse] Republikeinse Garde → Islamic Revolutionary Guard Corps",
        ],
    );
}

#[test]
fn a_country_and_a_role_noun_make_one_node() {
    nl(
        &["Russische=Russisch|ADJ|2|amod militairen=militair|NOUN|3|nsubj|Number=Plur vechten|VERB|0|root"],
        &["Russische → Russia", "[militairen] Russische militairen → Russian military"],
    );
    en(
        &["US|PROPN|2|compound officials=official|NOUN|3|nsubj|Number=Plur said=say|VERB|0|root"],
        &["US → United States", "[officials] US officials → US officials"],
    );
}

#[test]
fn a_regime_acts_as_its_country() {
    nl(
        &["het|DET|2|det regime|NOUN|5|nsubj in|ADP|4|case Teheran|PROPN|2|nmod dreigt=dreigen|VERB|0|root"],
        &["[regime] het regime in Teheran → Iran", "Teheran → Tehran"],
    );
}

#[test]
fn spans_re_slice_and_heads_lie_inside() {
    let lines = [
        "de|DET|3|det Iraanse=Iraans|ADJ|3|amod elite-eenheid|NOUN|6|nsubj Republikeinse|PROPN|3|appos Garde|PROPN|4|flat traint=trainen|VERB|0|root",
    ];
    let (document, sentences, trees) = read(Lang::Nl, None, &lines);
    for m in resolve(&document, &sentences, &trees, Lexicon::embedded()).list {
        let words = &trees[m.sentence as usize].words;
        assert!(m.first <= m.head && m.head <= m.last);
        assert_eq!(m.span, words[m.first as usize].span.join(words[m.last as usize].span));
    }
}

#[test]
fn members_of_a_body_are_that_body_and_a_plural_demonstrative_picks_them_up() {
    nl(
        &[
            "Het|PRON|2|expl gaat=gaan|VERB|0|root volgens|ADP|5|case Amerikaanse=Amerikaans|ADJ|5|amod diplomaten=diplomaat|NOUN|2|obl|Number=Plur om|ADP|7|case leden=lid|NOUN|2|obl:arg|Number=Plur van|ADP|9|case Hezbollah|PROPN|7|nmod",
            "Die|PRON|3|nsubj zouden=zullen|AUX|3|aux|Number=Plur trainen|VERB|0|root",
        ],
        &[
            "Amerikaanse → United States",
            "[diplomaten] Amerikaanse diplomaten → US diplomats",
            "[leden] leden van Hezbollah → Hezbollah",
            "Hezbollah → Hezbollah",
            "Die → Hezbollah",
        ],
    );
}

#[test]
fn a_relative_pronoun_stands_for_its_noun() {
    nl(
        &[
            "Hezbollah|PROPN|0|root ,|PUNCT|5|punct dat|PRON|5|nsubj vecht=vechten|AUX|5|aux strijdt=strijden|VERB|1|acl:relcl",
        ],
        &["Hezbollah → Hezbollah", "dat → Hezbollah"],
    );
}

#[test]
fn a_surname_after_the_full_name_is_the_same_person_and_so_is_hij() {
    nl(
        &[
            "Volgens|ADP|2|case onderzoeker|NOUN|5|obl Erwin|PROPN|2|appos Bakker|PROPN|3|flat groeit=groeien|VERB|0|root de|DET|7|det onrust|NOUN|5|nsubj",
            "Hij|PRON|2|nsubj werkt=werken|VERB|0|root in|ADP|4|case Leiden|PROPN|2|obl",
            "Bakker|PROPN|2|nsubj twijfelt=twijfelen|VERB|0|root",
        ],
        &[
            "[onderzoeker] onderzoeker Erwin Bakker → Erwin Bakker",
            "[Erwin] Erwin Bakker → Erwin Bakker",
            "Hij → Erwin Bakker",
            "Leiden → Leiden",
            "Bakker → Erwin Bakker",
        ],
    );
}

#[test]
fn two_equally_good_antecedents_give_no_link() {
    nl(
        &[
            "Poetin|PROPN|2|nsubj sprak=spreken|VERB|0|root met|ADP|4|case Syrië|PROPN|2|obl:arg",
            "Jan|PROPN|5|nsubj Smit|PROPN|1|flat en|CCONJ|4|cc Piet|PROPN|1|conj zwegen=zwijgen|VERB|0|root",
            "Hij|PRON|2|nsubj lachte=lachen|VERB|0|root",
        ],
        &["Poetin → Vladimir Putin", "Syrië → Syria", "[Jan] Jan Smit → Jan Smit", "Piet → Piet"],
    );
}

#[test]
fn a_regime_named_before_is_the_same_regime() {
    nl(
        &[
            "Het|DET|2|det regime|NOUN|5|nsubj in|ADP|4|case Teheran|PROPN|2|nmod zwijgt=zwijgen|VERB|0|root",
            "Toch|ADV|2|advmod helpt=helpen|VERB|0|root het|DET|4|det regime|NOUN|2|nsubj Rusland|PROPN|2|obj",
        ],
        &[
            "[regime] Het regime in Teheran → Iran",
            "Teheran → Tehran",
            "[regime] het regime → Iran",
            "Rusland → Russia",
        ],
    );
}

#[test]
fn an_office_before_a_name_is_that_person_and_alone_its_holder() {
    nl(
        &["de|DET|3|det Russische=Russisch|ADJ|3|amod president|NOUN|4|nsubj zwijgt=zwijgen|VERB|0|root"],
        &["[president] de Russische president → Vladimir Putin", "Russische → Russia"],
    );
    nl(
        &[
            "minister|NOUN|6|nsubj van|ADP|4|case Buitenlandse|ADJ|4|amod Zaken|NOUN|1|nmod Wopke|PROPN|4|appos Hoekstra|PROPN|5|flat",
        ],
        &[
            "[minister] minister van Buitenlandse Zaken Wopke Hoekstra → Wopke Hoekstra",
            "[Wopke] Wopke Hoekstra → Wopke Hoekstra",
        ],
    );
}

#[test]
fn coordinated_countries_make_two_nodes_with_one_head() {
    nl(
        &[
            "Chinese=Chinees|ADJ|4|amod en|CCONJ|3|cc Russische=Russisch|ADJ|1|conj diplomaten=diplomaat|NOUN|5|nsubj|Number=Plur zwijgen|VERB|0|root",
        ],
        &[
            "Chinese → China",
            "[diplomaten] Chinese en Russische diplomaten → Chinese diplomats",
            "[diplomaten] Chinese en Russische diplomaten → Russian diplomats",
            "Russische → Russia",
        ],
    );
}

#[test]
fn the_people_of_a_country_are_the_country_but_one_of_them_is_not() {
    nl(&["de|DET|2|det Russen|PROPN|3|nsubj|Number=Plur vechten|VERB|0|root"], &["Russen → Russia"]);
    nl(&["twee|NUM|2|nummod Russen|PROPN|3|nsubj|Number=Plur vluchten|VERB|0|root"], &["Russen → Russians"]);
}

#[test]
fn the_same_noun_near_two_countries_stays_unlinked() {
    nl(
        &[
            "Iran|PROPN|2|nsubj bestrijdt=bestrijden|VERB|0|root Irak|PROPN|2|obj",
            "De|DET|2|det regering|NOUN|3|nsubj zwijgt=zwijgen|VERB|0|root",
        ],
        &["Iran → Iran", "Irak → Iraq"],
    );
}

#[test]
fn a_pronoun_is_nobody_its_verb_already_names() {
    nl(
        &[
            "Poetin|PROPN|2|nsubj lachte=lachen|VERB|0|root",
            "Hij|PRON|4|nsubj zou=zullen|AUX|4|aux hem|PRON|4|obj ontvangen|VERB|0|root",
        ],
        &["Poetin → Vladimir Putin", "Hij → Vladimir Putin"],
    );
}

#[test]
fn months_and_days_are_no_names() {
    nl(&["In|ADP|2|case Oktober|PROPN|3|obl vertrekt=vertrekken|VERB|0|root Maandag|PROPN|3|nsubj"], &[]);
}

#[test]
fn a_general_assembly_is_no_general() {
    en(
        &["The|DET|3|det General|PROPN|3|compound Assembly|PROPN|4|nsubj voted=vote|VERB|0|root"],
        &["[Assembly] General Assembly → General Assembly"],
    );
}

#[test]
fn an_article_keeps_a_president_from_the_name_after_it() {
    nl(
        &[
            "Dinsdag|PROPN|2|obl ontmoette=ontmoeten|VERB|0|root de|DET|4|det president|NOUN|2|nsubj Angela|PROPN|2|obj Merkel|PROPN|5|flat",
        ],
        &["[Angela] Angela Merkel → Angela Merkel"],
    );
}

#[test]
fn whose_leaders_they_are_is_not_where_they_meet() {
    nl(
        &[
            "de|DET|2|det leiders=leider|NOUN|8|nsubj|Number=Plur van|ADP|5|case de|DET|5|det rivalen=rivaal|NOUN|2|nmod in|ADP|7|case Singapore|PROPN|2|nmod zwijgen|VERB|0|root",
        ],
        &["Singapore → Singapore"],
    );
}

#[test]
fn the_land_of_a_country_is_that_country() {
    nl(
        &[
            "op|ADP|4|case bezet=bezetten|VERB|4|amod Oekraïens|ADJ|4|amod gebied|NOUN|5|obl landen|VERB|0|root",
        ],
        &["[gebied] bezet Oekraïens gebied → Ukraine", "Oekraïens → Ukraine"],
    );
}

#[test]
fn an_adjective_says_whose_even_when_the_tree_hangs_it_elsewhere() {
    nl(
        &["Russische=Russisch|ADJ|3|obl militairen=militair|NOUN|3|nsubj|Number=Plur vechten|VERB|0|root"],
        &["Russische → Russia", "[militairen] Russische militairen → Russian military"],
    );
}
