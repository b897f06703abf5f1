//! Names that the parser runs together where the lexicon knows two: *bezocht minister Kaag | Israël*, *beschuldigde de Amerikaanse
//! regering | Huawei*. In Dutch clauses whose verb comes before its subject, or ends them, subject and object stand side by side.
//! What takes no object but people, as the lists of verbs have it, decides here as well; what grammar alone decides stands in `parse/repair`.

use crate::base::{Lang, NameType};
use crate::parse::{NamePart, Tree, Upos, content_of_noun, lacking, open_clause};

use super::nouns::{self, Noun, Role};
use super::unknown::PERSONAL;
use super::{ActorType, Form, Lexicon, Sense, antecedents, hints, joined, openers, prefixes};

/// Gives the second of two names that stand as one subject, or in one phrase of place, to the verb that has no object; in English, a
/// clause with *who* to a person.
pub fn part(tree: &mut Tree, text: &str, lang: Lang, lexicon: &Lexicon) {
    if lang != Lang::Nl {
        for i in 0..tree.words.len() {
            name_of_words(tree, text, lexicon, i);
            joined::part(tree, text, lexicon, i);
        }
        antecedents::rehang(tree, text, lexicon);
        openers::mend(tree, text, lexicon, lang);
        return;
    }
    for phrase in 0..tree.words.len() {
        prefixes::mend(tree, text, lexicon, phrase);
        let_do(tree, phrase);
        let Some(verb) = verb_of(tree, phrase) else { continue };
        let found =
            second(tree, text, lexicon, phrase).or_else(|| unknown(tree, text, lexicon, (phrase, verb)));
        let Some(found) = found else { continue };
        let content = content_of_noun(tree, text, verb);
        // "bezocht minister Kaag de VS": the verb has it, but the name goes on to it.
        let own = tree.words[found.0].head == Some(verb as u32) && tree.words[found.0].deprel == "obj";
        let role = if own || content.is_some() { Some("obj") } else { lacking(tree, verb, phrase, found.0) };
        if let Some(role) = role {
            give(tree, text, found, (verb, role));
            if let Some(that) = content {
                open_clause(tree, that, verb);
            }
        }
    }
}

/// *dissolves **Move Forward** and bans its leaders*: with capitals, what the lexicon knows as a name is one, whatever its words mean, and nothing
/// goes on with it as with a verb.
fn name_of_words(tree: &mut Tree, text: &str, lexicon: &Lexicon, first: usize) {
    let capital = |i: usize| tree.words[i].form(text).starts_with(char::is_uppercase);
    if tree.words[first].upos != Upos::Verb || !capital(first) || first == 0 {
        return;
    }
    let end = tree.words.len().min(first + 4);
    let run = (first..end).take_while(|&i| capital(i)).count();
    let forms: Vec<&str> = (first..first + run).map(|i| tree.words[i].form(text)).collect();
    let known = lexicon.longest(&forms, Lang::En).filter(|(n, all)| *n > 1 && all.iter().any(stands_apart));
    let Some((n, _)) = known else { return };
    let name = first..first + n;
    let inside = |h: Option<u32>| h.is_some_and(|h| name.contains(&(h as usize)));
    let Some(outer) = name.clone().find(|&i| !inside(tree.words[i].head)) else { return };
    let (Some(head), deprel) = (tree.words[outer].head, tree.words[outer].deprel) else { return };
    for i in 0..tree.words.len() {
        if name.contains(&i) {
            tree.words[i].upos = Upos::Propn;
            (tree.words[i].head, tree.words[i].deprel) =
                if i == first { (Some(head), deprel) } else { (Some(first as u32), "flat") };
        } else if inside(tree.words[i].head) {
            let clause = tree.words[i].upos == Upos::Verb && tree.words[i].relation() == "conj";
            tree.words[i].head = Some(if clause { head } else { first as u32 });
        }
    }
}

/// The verb of which a phrase is the subject, the last of several subjects, an adjunct, or a part of one of these: *tijdens een toespraak in
/// Jeruzalem*.
fn verb_of(tree: &Tree, phrase: usize) -> Option<usize> {
    let mut top = phrase;
    for _ in 0..3 {
        if !matches!(tree.words[top].deprel, "conj" | "nmod") {
            break;
        }
        top = tree.words[top].head? as usize;
    }
    let of = tree.words[top].head? as usize;
    let core = matches!(tree.words[top].deprel, "nsubj" | "obl");
    (core && tree.words[of].upos == Upos::Verb && (phrase == top || top < phrase)).then_some(of)
}

/// The words of the second name, and what it names.
type Second = (usize, usize, NameType);

fn second(tree: &Tree, text: &str, lexicon: &Lexicon, subject: usize) -> Option<Second> {
    let (run, led) = names_below(tree, text, subject)?;
    let up = |i: usize| tree.words[i].head.map(|h| h as usize);
    let member =
        tree.words[subject].deprel == "conj" && up(subject).is_some_and(|s| tree.words[s].deprel == "nsubj");
    let beside = member || tree.words[subject].deprel == "nsubj";
    // "de speelsteden Cali, Medellín en Bogota": several nouns bear several names.
    let list = tree.words.get(run.end).is_some_and(|w| matches!(w.form(text), "," | "en" | "of"));
    if is_plural(tree, subject) && list && run.start == subject + 1 {
        return None;
    }
    // "volgens westerse diensten | Iran"
    let several = is_plural(tree, subject) && !led && run.start == subject + 1;
    if !(beside || several || led && run.start == subject) {
        return None;
    }
    // "het leger van Israël | Google", "in Brussel | Iran": what a preposition stands before is whole without the second name.
    let office =
        ["minister", "ministerie", "secretaris"].iter().any(|o| tree.words[subject].lemma.ends_with(o));
    let whole = led && !office;
    let forms: Vec<&str> = run.clone().map(|i| tree.words[i].form(text)).collect();
    let length = |from: usize| lexicon.longest(&forms[from..], Lang::Nl).map_or(0, |(n, _)| n);
    let nameless = !led && run.start > subject && takes_no_name(tree, text, subject);
    let (at, senses) = (usize::from(!nameless)..forms.len()).find_map(|at| {
        let (n, senses) = lexicon.longest(&forms[at..], Lang::Nl)?;
        (at + n == forms.len()).then_some((at, senses))
    })?;
    // "Koning Willem-Alexander", "Michael Jordan": the lexicon knows the whole.
    if (0..at).any(|from| length(from) > at - from) {
        return None;
    }
    // The article of the second name.
    let article = at > 1 && matches!(forms[at - 1], "de" | "het");
    let (rest, form) = (&forms[..at - usize::from(article)], forms[at]);
    let known = |s: &Sense| {
        beside || matches!(s.entry.kind, ActorType::Country | ActorType::Place) || s.place.is_some()
    };
    let is_known = || {
        let (n, all) = lexicon.longest(rest, Lang::Nl)?;
        (n == rest.len() && all.iter().any(known)).then_some(())
    };
    if whole && is_known().is_none() {
        return None;
    }
    let apart = |s: &&Sense| {
        stands_apart(s)
            && if whole {
                true
            } else if rest.is_empty() {
                is_other(tree, text, subject, s)
            } else {
                !is_one_name(rest, form, s, lexicon)
            }
    };
    let sense = senses.iter().find(apart)?;
    Some((run.start + at, run.end - 1, sense.place.map_or(sense.entry.kind, |p| p.kind).into()))
}

/// *nam Microsoft | Activision over*, *ontsloeg Ajax | Heitinga*: a verb that always has an object of a kind, and behind a name of the lexicon one
/// that nobody knows; *benoemde Poetin | Andrej Beloesov*, *hield de politie | Ekrem Imamoglu aan*: a given name opens another name.
fn unknown(tree: &Tree, text: &str, lexicon: &Lexicon, (subject, verb): (usize, usize)) -> Option<Second> {
    let lemma = tree.words[verb].lemma.as_str();
    let classes = nouns::classes(lemma, Lang::Nl);
    let wants = match lemma {
        "overnemen" | "opkopen" | "kopen" | "aankopen" => Some(NameType::Organisation),
        _ if classes.contains(&Noun::Handling) => Some(NameType::Person),
        _ if classes.contains(&Noun::Taking) => Some(NameType::Place),
        _ => None,
    };
    let (run, led) = names_below(tree, text, subject)?;
    if led || tree.words[subject].deprel != "nsubj" {
        return None;
    }
    let forms: Vec<&str> = run.clone().map(|i| tree.words[i].form(text)).collect();
    let opens = |at: usize| is_full_name(&forms[at..]);
    let list = tree.words.get(run.end).is_some_and(|w| matches!(w.form(text), "," | "en" | "of"));
    let body = run.start > subject
        && !(list && is_plural(tree, subject))
        && (takes_no_name(tree, text, subject) || is_body(tree, subject));
    if body && (opens(0) || wants == Some(NameType::Person) && forms.len() > 1) {
        return Some((run.start, run.end - 1, NameType::Person));
    }
    let known = lexicon.longest(&forms, Lang::Nl).filter(|(n, senses)| {
        let surname = |s: &Sense| s.entry.kind == ActorType::Person && nouns::given_name(forms[0]).is_none();
        let first = |s: &Sense| s.entry.kind != ActorType::Person || *n > 1 || opens(*n) && surname(s);
        let party = |s: &Sense| stands_apart(s) || *n == 1 && is_force(s);
        *n < forms.len() && senses.iter().any(|s| party(s) && first(s))
    });
    let Some((n, _)) = known else {
        // "zette Ivo Opstelten | Gerard Bouman af"
        let two = forms.len() > 3 && opens(0) && nouns::given_name(forms[1]).is_none() && opens(2);
        return two.then_some((run.start + 2, run.end - 1, NameType::Person));
    };
    let next = forms[n];
    let named = next.starts_with(char::is_uppercase) && !next.ends_with('.');
    let kind = if opens(n) { wants.or(Some(NameType::Person))? } else { wants? };
    let fits = kind != NameType::Person || nouns::given_name(next).is_some();
    (named && fits).then_some((run.start + n, run.end - 1, kind))
}

/// *de FBI*, *de NASA*: by a name that is no ordinary word.
fn is_force(sense: &Sense) -> bool {
    use ActorType as T;
    let kind = matches!(sense.entry.kind, T::Police | T::Government | T::Intelligence);
    kind && sense.form == Form::Name && !sense.common && sense.needs.is_none()
}

/// A given name and what stands behind it.
fn is_full_name(forms: &[&str]) -> bool {
    forms.len() > 1 && nouns::given_name(forms[0]).is_some()
}

/// *justitie*, *de rechtbank*: what no person's name stands behind as its own.
fn is_body(tree: &Tree, noun: usize) -> bool {
    const BODIES: [&str; 14] = [
        "rechtbank",
        "hof",
        "gerechtshof",
        "raad",
        "parlement",
        "commissie",
        "kabinet",
        "regering",
        "leger",
        "politie",
        "justitie",
        "recherche",
        "douane",
        "ministerie",
    ];
    tree.words[noun].upos == Upos::Noun && BODIES.contains(&tree.words[noun].lemma.to_lowercase().as_str())
}

/// *liet zijn halfbroer vermoorden*, *heeft 42 journalisten laten arresteren*: below *laten* such a verb has the object, and nobody is said to
/// do it.
fn let_do(tree: &mut Tree, infinitive: usize) {
    let w = &tree.words[infinitive];
    let is = w.deprel == "xcomp"
        && w.xpos.starts_with("WW|inf")
        && nouns::classes(&w.lemma, Lang::Nl).contains(&Noun::Handling);
    let Some(above) = w.head.map(|h| h as usize).filter(|&h| is && tree.words[h].lemma == "laten") else {
        return;
    };
    let below = |of: usize| {
        let own = |&c: &usize| tree.words[c].head == Some(of as u32) && tree.words[c].deprel == "obj";
        (0..tree.words.len()).filter(own).collect::<Vec<_>>()
    };
    if let ([object], []) = (&below(above)[..], &below(infinitive)[..]) {
        tree.words[*object].head = Some(infinitive as u32);
    }
}

/// The first names in a row of a phrase, small words of names included, and whether a preposition stands before them.
fn names_below(tree: &Tree, text: &str, subject: usize) -> Option<(std::ops::Range<usize>, bool)> {
    let form = |i: usize| tree.words[i].form(text);
    let goes_on = |i: usize| tree.words[i].name.is_some_and(|n| !n.first);
    let own = |i: usize| i < tree.words.len() && (tree.is_below(i, subject) || i > subject && goes_on(i));
    let arab = |i: usize| form(i).starts_with("al-") || form(i).starts_with("el-");
    let named =
        |i: usize| tree.words[i].upos == Upos::Propn && (form(i).starts_with(char::is_uppercase) || arab(i));
    let part = |i: usize| own(i) && (named(i) || PERSONAL.contains(&form(i)));
    let from = (subject..tree.words.len()).take(8).find(|&i| own(i) && named(i))?;
    let common = |i: usize| matches!(tree.words[i].upos, Upos::Noun | Upos::Adp | Upos::Det | Upos::Adj);
    let plain = (subject..from).all(|i| own(i) && common(i));
    let end = (from..).find(|&i| !part(i))?;
    let last = (from..end).rev().find(|&i| named(i))?;
    let inside = |h: u32| (from..=last).contains(&(h as usize));
    let led = (subject.saturating_sub(2)..from)
        .any(|i| tree.words[i].upos == Upos::Adp && tree.words[i].head.is_some_and(inside));
    plain.then_some((from..last + 1, led))
}

/// *de Amerikaanse regering*, *het leger*: said of whom by an article or an adjective, not by a name behind it.
fn takes_no_name(tree: &Tree, text: &str, noun: usize) -> bool {
    let own = |i: usize| tree.words[i].head == Some(noun as u32);
    let told = (0..noun).any(|i| own(i) && matches!(tree.words[i].relation(), "det" | "amod"));
    let lemma = tree.words[noun].lemma.to_lowercase();
    let form = tree.words[noun].form(text).to_lowercase();
    let known = nouns::compound(&lemma, Lang::Nl);
    // The lemma of a compound has no *s* between its parts.
    let classes = if known.is_empty() { nouns::compound(&form, Lang::Nl) } else { known };
    let part = |n: &Noun| {
        matches!(
            n,
            Noun::Role(
                Role::Government
                    | Role::Military
                    | Role::Police
                    | Role::Parliament
                    | Role::Opposition
                    | Role::Intelligence
            ) | Noun::Regime
        )
    };
    if is_plural(tree, noun) {
        return !classes.contains(&Noun::Land);
    }
    let named = |n: &Noun| match n {
        Noun::Body(kind) => {
            use ActorType::{Armed, Government, Intelligence, Police};
            !matches!(kind, Government | Police | Armed | Intelligence)
        }
        Noun::Land | Noun::Place | Noun::Title | Noun::Office(_) => true,
        _ => false,
    };
    let capital = tree.words[noun].form(text).starts_with(char::is_uppercase);
    // "trof een Israëlische raket | Damascus"
    let een = (0..noun).any(|i| own(i) && tree.words[i].form(text) == "een");
    if een && classes.is_empty() && tree.words[noun].upos == Upos::Noun {
        return true;
    }
    // "heeft de VN-Veiligheidsraad | Noord-Korea veroordeeld": a name itself.
    let name = Lexicon::embedded().longest(&[tree.words[noun].form(text)], Lang::Nl);
    if name.is_some_and(|(_, all)| all.iter().any(stands_apart)) {
        return true;
    }
    told && !capital && classes.iter().any(part) && !classes.iter().any(named)
}

/// *westerse inlichtingendiensten*: several are not called by one name.
fn is_plural(tree: &Tree, noun: usize) -> bool {
    tree.words[noun].upos == Upos::Noun && tree.words[noun].feat("Number") == Some("Plur")
}

/// Whoever may be a party to something, by a name that is no ordinary word.
fn stands_apart(sense: &Sense) -> bool {
    use ActorType as T;
    let kind = matches!(
        sense.entry.kind,
        T::Country
            | T::Place
            | T::Organisation
            | T::Company
            | T::Armed
            | T::Party
            | T::Court
            | T::Media
            | T::Person
    );
    kind && matches!(sense.form, Form::Name | Form::Metonym) && !sense.common && sense.needs.is_none()
}

/// *de Amerikaanse regering Huawei*, *de Russische regering Macron*: not that country itself, nor a leader of its own, whom a government is
/// called by.
fn is_other(tree: &Tree, text: &str, noun: usize, sense: &Sense) -> bool {
    let adjective =
        |i: &usize| tree.words[*i].head == Some(noun as u32) && tree.words[*i].relation() == "amod";
    let country = (0..noun)
        .filter(adjective)
        .find_map(|i| Lexicon::embedded().country_of_adjective(tree.words[i].form(text), Lang::Nl)?.country);
    let differs = country.is_some() && sense.entry.country.is_some() && country != sense.entry.country;
    match sense.entry.kind {
        // "het Syrische leger Aleppo": a town is not its country.
        ActorType::Place if sense.form == Form::Name => true,
        ActorType::Country | ActorType::Place => country.is_none() || differs,
        ActorType::Person => differs,
        // "het leger Hezbollah" may be one.
        ActorType::Armed => !tree.words[noun].lemma.ends_with("leger"),
        _ => true,
    }
}

/// *minister Jan Polen*, *Michael Jordan*: a given name has a family name behind it, whatever else that is. Countries that
/// persons are called by are spelt otherwise in Dutch: *Israël*.
fn is_one_name(rest: &[&str], form: &str, sense: &Sense, lexicon: &Lexicon) -> bool {
    let whole = lexicon.longest(rest, Lang::Nl).filter(|(n, _)| *n == rest.len());
    let known = whole.is_some_and(|(_, all)| all.iter().any(|s| s.entry.kind == ActorType::Person));
    let surname = rest.last().is_some_and(|n| hints::is_surname(n) && nouns::given_name(n).is_none());
    if sense.entry.kind == ActorType::Person && !known && !surname {
        return true;
    }
    let given = |name: &&&str| nouns::given_name(name).is_some() || name.ends_with('.');
    let all_given = rest.iter().all(|n| given(&n)) && !known;
    let named = rest.last().is_some_and(|n| given(&n) || !n.starts_with(char::is_uppercase));
    let family = hints::is_surname(form) || hints::is_namesake(form);
    all_given || named && family && !known || hints::is_namesake(form) && form != sense.entry.nl
}

fn give(tree: &mut Tree, text: &str, (first, last, kind): Second, (verb, role): (usize, &'static str)) {
    for i in first..=last {
        let inside = tree.words[i].head.is_some_and(|h| (first..=last).contains(&(h as usize)));
        let w = &mut tree.words[i];
        w.name = Some(NamePart { first: i == first, kind });
        if i == first {
            (w.head, w.deprel, w.xpos) = (Some(verb as u32), role, "N|eigen|ev|basis|onz|stan");
        } else if !inside || w.head.is_none_or(|h| h as usize > i) {
            (w.head, w.deprel) = (Some(first as u32), "flat");
        }
    }
    let before = &mut tree.words[first - 1];
    if matches!(before.form(text), "de" | "het") {
        (before.head, before.deprel, before.name) = (Some(first as u32), "det", None);
    }
}
