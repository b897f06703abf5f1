//! Actors and relations of a user's own: `--lexicon` and `graaf lint`.

use serde_json::Value;

use crate::house::House;

const ACTORS: &str = "id\ttype\tcountry\tname\tnl\taliases\n\
                      company:windvlag\tcompany\tNLD\tWindvlag\t\tWindvlag Energie\n\
                      org:nato\torganisation\tIGO\tNATO\t\tnl:Verdragsclub\n";

const RELATION: &str = r#"label = { en = "snubs", nl = "negeert" }

[plover]
type = "SANCTION"

[[frame]]
lang = "nl"
verb = ["negeren"]
subject = ["subj"]
object = ["obj"]

[[yields]]
text = "Nederland negeert Rusland."
claim = { subject = "Netherlands", object = "Russia" }

[[rejects]]
text = "Nederland steunt Rusland."
"#;

const NEWS: &str = "date 2022-10-18\nDe Verdragsclub negeert Windvlag Energie.\n";

fn house() -> House {
    let house = House::new();
    house.file("mine/actors.tsv", ACTORS);
    house.file("mine/snubs.toml", RELATION);
    house.file("news/a.txt", NEWS);
    house
}

/// Runs a command that must go well, quietly.
fn told(house: &House, arguments: &[&str]) -> String {
    let answer = house.graaf(arguments);
    assert_eq!((answer.code, answer.err.as_str()), (Some(0), ""), "{arguments:?}");
    answer.out
}

fn claims(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

mod reading {
    use super::*;

    #[test]
    fn own_actors_and_relations_are_read_like_the_built_in_ones() {
        let house = house();
        assert_eq!(told(&house, &["extract", "news"]), "");
        let found = claims(&told(&house, &["extract", "news", "--lexicon", "mine"]));
        let [claim] = &found[..] else { panic!("{found:?}") };
        assert_eq!(claim["relation"], "snubs");
        assert_eq!(claim["rule"], "snubs/nl/negeren");
        assert_eq!(claim["plover"]["type"], "SANCTION");
        assert_eq!(
            (&claim["subject"]["name"], &claim["subject"]["id"]),
            (&"NATO".into(), &"org:nato".into())
        );
        assert_eq!(claim["object"]["id"], "company:windvlag");
        assert_eq!(claim["object"]["country"], "NLD");
    }

    #[test]
    fn single_files_do_as_well_and_several_add_up() {
        let house = house();
        let both = ["--lexicon", "mine/actors.tsv", "--lexicon", "mine/snubs.toml"];
        let apart = told(&house, &[&["extract", "news"][..], &both].concat());
        assert_eq!(apart, told(&house, &["--lexicon", "mine", "extract", "news"]));
        assert_eq!(claims(&apart).len(), 1);
    }

    #[test]
    fn explain_and_coverage_know_them() {
        let house = house();
        let out = told(&house, &["explain", "De Verdragsclub negeert Iran.", "--lexicon", "mine"]);
        assert!(out.contains("NATO —snubs→ Iran"), "{out}");
        assert!(
            told(&house, &["coverage", "news", "--lexicon", "mine"])
                .contains("of those, with a claim                       1")
        );
    }

    #[test]
    fn a_known_relation_gets_more_words_and_a_known_actor_more_roles() {
        let house = House::new();
        house.file(
            "mine/supplies.toml",
            "[[frame]]\nlang = \"nl\"\nverb = [\"doorgeven\"]\ntheme = [\"obj\"]\nobject = [\"iobj\", \"aan\"]\n\n\
             [[yields]]\ntext = \"Iran gaf drones door aan Rusland.\"\n",
        );
        house.file(
            "mine/people.tsv",
            "id\ttype\tcountry\tname\tnl\taliases\nperson:wies-quak\tperson\tNLD\tWies Quak\t\t\n",
        );
        house.file(
            "mine/roles.tsv",
            "person\trole\tof\tfrom\tto\nperson:wies-quak\tprime_minister\tcountry:NLD\t1920\t1922\n",
        );
        let text =
            "date 1921-05-01\nDe Nederlandse premier bezocht Iran. Iran gaf drones door aan Rusland.\n";
        house.file("a.txt", text);
        let found = claims(&told(&house, &["extract", "a.txt", "--lexicon", "mine"]));
        assert!(
            found.iter().any(|c| c["relation"] == "supplies" && c["rule"] == "supplies/nl/doorgeven"),
            "{found:?}"
        );
        assert!(found.iter().any(|c| c["subject"]["name"] == "Wies Quak"), "{found:?}");
    }

    #[test]
    fn the_store_remembers_with_which_lexicon_it_was_built() {
        let house = house();
        told(&house, &["build", "news"]);
        let plain = house.store("out");
        told(&house, &["build", "news", "--lexicon", "mine"]);
        let with = house.store("out");
        assert_ne!(plain["graaf.json"], with["graaf.json"]);
        assert!(told(&house, &["timeline", "--lexicon", "mine"]).contains("NATO snubs Windvlag"));
        assert!(
            told(&house, &["timeline", "--lexicon", "mine", "--lang", "nl"])
                .contains("NAVO negeert Windvlag")
        );
        let answer = house.graaf(&["timeline"]);
        assert!(answer.err.contains("built with a lexicon of your own"), "{}", answer.err);
        // The same files elsewhere are the same lexicon.
        house.file("copy/actors.tsv", ACTORS);
        house.file("copy/deep/snubs.toml", RELATION);
        told(&house, &["build", "news", "--lexicon", "copy"]);
        assert_eq!(house.store("out"), with);
        // A changed one is another: what it reads is read anew.
        house.file("copy/actors.tsv", ACTORS.replace("Windvlag Energie", "Windvlag Kernenergie"));
        told(&house, &["build", "news", "--lexicon", "copy"]);
        assert_ne!(house.store("out")["graaf.json"], with["graaf.json"]);
        told(&house, &["build", "news"]);
        assert_eq!(house.store("out"), plain);
    }
}

mod faults {
    use super::*;

    /// Each wrong file with what must be said of it, by `lint` and by every other command.
    const WRONG: &[(&str, &str, &str)] = &[
        ("a.tsv", "id\ttype\n", "a.tsv:1:1: the header must read id <tab> iso3"),
        ("a.tsv", "# only a comment\n", "a.tsv:1:1: no header line; the header must read"),
        (
            "a.tsv",
            "id\ttype\tcountry\tname\tnl\taliases\norg:x\torganisation\tNLD\tXerox\n",
            "a.tsv:2:29: 4 cells where the header has 6; is a tab missing",
        ),
        (
            "a.tsv",
            "id\ttype\tcountry\tname\tnl\taliases\norg:x\torganization\tNLD\tXerox\t\t\n",
            "a.tsv:2:7: \"organization\" is no type",
        ),
        (
            "a.tsv",
            "id\ttype\tcountry\tname\tnl\taliases\norg:x\torganisation\tNL\tXerox\t\t\n",
            "a.tsv:2:20: \"NL\" is no country code: three capitals, or nothing",
        ),
        (
            "a.tsv",
            "id\ttype\tcountry\tname\tnl\taliases\norg:x\torganisation\tNLD\tXérox\t\tXer|  xerox corp\n",
            "a.tsv:2:37: \"xerox corp\" has no capital",
        ),
        (
            "a.tsv",
            "id\ttype\tcountry\tname\tnl\taliases\nno id\torganisation\tNLD\tXerox\t\t\n",
            "a.tsv:2:1: \"no id\" is no id",
        ),
        (
            "a.tsv",
            "id\ttype\tcountry\tname\tnl\taliases\norg:x\torganisation\tNLD\tXerox\t\t\norg:x\tcompany\tNLD\tExxon\t\t\n",
            "a.tsv:3:1: the id \"org:x\" is taken",
        ),
        (
            "a.tsv",
            "id\ttype\tcountry\tname\tnl\taliases\norg:nato\tcompany\tIGO\tNato\t\t\n",
            "a.tsv:2:1: graaf knows \"org:nato\" as NATO (organisation, IGO)",
        ),
        (
            "a.tsv",
            "person\trole\tof\tfrom\tto\nperson:nobody\tleader\torg:nato\t..\t..\n",
            "a.tsv:2:1: no actor has the id",
        ),
        (
            "a.tsv",
            "person\trole\tof\tfrom\tto\nperson:vladimir-putin\tleader\torg:nato\t2020\t2019\n",
            "a.tsv:2:44: the role ends before it begins",
        ),
        ("r.toml", "label = 5\n", "r.toml:1:9: invalid type"),
        ("r.toml", "[[frame]]\nlang = \"nl\"\n", "r.toml:1:1: a frame needs a word that evokes it"),
        ("r.toml", "[[frame]]\nlang = \"de\"\nverb = [\"a\"]\n", "r.toml:2:8: \"de\" is no language: nl, en"),
        (
            "r.toml",
            "[[frame]]\nlang = \"nl\"\nverb = [\"a\"]\nobject = [\"obj\", \"Obj\"]\n",
            "r.toml:4:18: \"Obj\" is no slot: did you mean \"obj\"? a preposition, or one of subj, obj",
        ),
        (
            "r.toml",
            "[[frame]]\nlang = \"nl\"\nverb = [\"a\"]\nobject_kinds = [\"country\"]\n",
            "r.toml:4:17: \"country\" is no class of actors: state",
        ),
        (
            "r.toml",
            "[[frame]]\nlang = \"nl\"\nverb = [\"a\"]\nmodality = \"actual\"\n",
            "r.toml:4:12: \"actual\" is no modality",
        ),
        (
            "r.toml",
            "[[frame]]\nlang = \"nl\"\nverb = [\"a\"]\nconfidence = 101\n",
            "r.toml:4:14: a confidence lies between",
        ),
        (
            "r.toml",
            "[[frame]]\nlang = \"nl\"\nnoun = [\"baas\"]\nheld = [\"leader\", \"prezident\"]\n",
            "r.toml:4:19: \"prezident\" is no role: did you mean \"president\"? schema/actors/README.md lists",
        ),
        (
            "r.toml",
            "[[frame]]\nlang = \"nl\"\nnoun = [\"baas\"]\nheld = [\"\"]\n",
            "r.toml:4:9: \"\" is no role: schema/actors/README.md lists the roles",
        ),
        (
            "r.toml",
            "[[frame]]\nlang = \"nl\"\nverb = [\"leiden\"]\nheld = [\"leader\"]\n",
            "r.toml:4:9: only a noun names a role that somebody holds",
        ),
        (
            "r.toml",
            "label = { en = \"a\", nl = \"b\" }\nkin = [\"supplies\", \"suplies\"]\n",
            "r.toml:2:20: \"suplies\" is no relation: did you mean \"supplies\"? schema/relations/ has",
        ),
        (
            "r.toml",
            "label = { en = \"a\", nl = \"b\" }\nkin = [\"nosuch\"]\n",
            "r.toml:2:8: \"nosuch\" is no relation: schema/relations/ has one file each",
        ),
        (
            "r.toml",
            "label = { en = \"a\", nl = \"b\" }\nplover = { type = \"HUG\" }\n",
            "r.toml:2:19: \"HUG\" is no type of PLOVER: one of ACCUSE, AGREE",
        ),
        (
            "r.toml",
            "label = { en = \"a\", nl = \"b\" }\nplover = { type = \"SANCTION\", mode = \"expell\" }\n",
            "r.toml:2:38: \"expell\" is no mode of SANCTION: did you mean \"expel\"? one of convict",
        ),
        (
            "r.toml",
            "label = { en = \"a\", nl = \"b\" }\nplover = { type = \"AID\", mode = \"arms\" }\n",
            "r.toml:2:33: \"arms\" is no mode of AID: it has none; leave the mode out",
        ),
        (
            "r.toml",
            "label = { en = \"a\", nl = \"b\" }\nplover = { mode = \"expel\" }\n",
            "r.toml:2:19: a mode is one of a type",
        ),
        (
            "r.toml",
            "[[frame]]\nlang = \"nl\"\nverb = [\"a\"]\nobject = [\"aan\", \"objj\"]\n",
            "r.toml:4:18: \"objj\" is no slot: did you mean \"obj\"? a preposition, or one of subj",
        ),
        (
            "r.toml",
            "[[frame]]\nlang = \"en\"\nverb = [\"a\"]\nobject = [\"agianst\"]\n",
            "r.toml:4:11: \"agianst\" is no slot: did you mean \"against\"?",
        ),
        ("r.toml", "[[frame]]\nlang = \"nl\"\nverbs = [\"a\"]\n", "r.toml:3:1: unknown field `verbs`"),
        ("r.toml", "[[yields]]\ntext = \"\"\n", "r.toml:2:8: an empty sentence shows nothing"),
        (
            "r.toml",
            "[[frame]]\nlang = \"nl\"\nverb = [\"a\"]\n",
            "r.toml:1:1: \"r\" is a new relation and has no label",
        ),
        ("R.toml", "label = { en = \"a\", nl = \"b\" }\n", "R.toml:1:1: \"R\" is no label"),
        (
            "supplies.toml",
            "label = { en = \"a\", nl = \"b\" }\n",
            "supplies.toml:1:1: the relation \"supplies\" is known already",
        ),
    ];

    #[test]
    fn every_fault_has_its_line_and_column_and_stops_the_command() {
        for (name, text, want) in WRONG {
            let house = House::new();
            house.file(&format!("mine/{name}"), text);
            house.file("news/a.txt", NEWS);
            for arguments in [&["lint", "mine"][..], &["build", "news", "--lexicon", "mine"]] {
                let answer = house.graaf(arguments);
                assert_eq!(answer.code, Some(1), "{text}");
                assert!(answer.err.contains(&format!("graaf: mine/{want}")), "{want:?} in\n{}", answer.err);
                assert!(!house.path("out").exists(), "a store was made");
            }
        }
    }

    #[test]
    fn all_faults_are_told_at_once() {
        let house = House::new();
        house.file("mine/a.tsv", "id\ttype\tcountry\tname\tnl\taliases\nx\ty\t\tZ\t\t\nx\ty\t\tZ\t\t\n");
        house.file("mine/r.toml", "[[frame]]\nlang = \"de\"\n");
        let answer = house.graaf(&["lint", "mine"]);
        assert_eq!(answer.err.lines().count(), 4, "{}", answer.err);
    }

    #[test]
    fn what_is_not_there_or_no_lexicon_is_an_error() {
        let house = house();
        house.file("empty/README.md", "nothing");
        for (path, want) in [
            ("nowhere", "nowhere: there is no such file or folder"),
            ("empty", "empty: there is no table (.tsv) and no relation (.toml) in it"),
            (
                "news/a.txt",
                "news/a.txt: a lexicon is a table of actors (.tsv), a relation (.toml), or a folder",
            ),
        ] {
            for arguments in [&["lint", path][..], &["extract", "news", "--lexicon", path]] {
                let answer = house.graaf(arguments);
                assert_eq!((answer.code, answer.out.as_str()), (Some(1), ""), "{arguments:?}");
                assert!(answer.err.contains(want), "{want:?} in\n{}", answer.err);
            }
        }
    }
}

mod linting {
    use super::*;

    #[test]
    fn what_holds_is_counted() {
        let house = house();
        let out = told(&house, &["lint", "mine"]);
        let rows: Vec<Vec<&str>> = out.lines().map(|l| l.split_whitespace().collect()).collect();
        let last: Vec<_> = rows.iter().map(|row| row[row.len() - 1]).collect();
        assert_eq!(last, ["1", "1", "4", "1", "1", "2", "0"], "{out}");
        assert!(told(&house, &["lint", "mine", "--lang", "nl"]).starts_with("tabellen "));
        assert_eq!(told(&house, &["lint", "mine", "--format", "json"]), "[]\n");
    }

    #[test]
    fn an_example_that_does_not_hold_says_what_came_of_it() {
        let house = House::new();
        let wrong = RELATION
            .replace("\"Nederland steunt Rusland.\"", "\"Nederland negeert Rusland!\"")
            .replace("claim = { subject = \"Netherlands\"", "claim = { subject = \"Belgium\"");
        house.file("mine/snubs.toml", wrong);
        let answer = house.graaf(&["lint", "mine"]);
        assert_eq!(answer.code, Some(1));
        let want = "graaf: mine/snubs.toml:13:8: \"Nederland negeert Rusland.\" should yield snubs, subject \"Belgium\", \
                    object \"Russia\"; it gives Netherlands snubs Russia (positive, actual); `graaf explain`";
        assert!(answer.err.contains(want), "{}", answer.err);
        let want = "mine/snubs.toml:17:8: \"Nederland negeert Rusland!\" must not yield snubs";
        assert!(answer.err.contains(want), "{}", answer.err);
        assert!(answer.out.ends_with("faults                2\n"), "{}", answer.out);
        let json = house.graaf(&["lint", "mine", "--format", "json"]);
        let found: Value = serde_json::from_str(&json.out).expect("JSON");
        assert_eq!((json.code, json.err.as_str()), (Some(1), ""));
        assert_eq!((&found[0]["line"], &found[0]["column"]), (&13.into(), &8.into()));
    }

    #[test]
    fn a_relation_must_show_a_sentence() {
        let house = House::new();
        house.file("snubs.toml", RELATION.split("[[yields]]").next().expect("a head"));
        let answer = house.graaf(&["lint", "snubs.toml"]);
        assert_eq!(answer.code, Some(1));
        assert!(
            answer.err.contains("snubs.toml:1:1: a relation shows at least one sentence"),
            "{}",
            answer.err
        );
    }

    #[test]
    fn kin_may_be_of_the_same_files_or_of_another_lexicon() {
        let house = house();
        let kin = RELATION.replace("\n\n[plover]", "\nkin = [\"shuns\", \"criticises\"]\n\n[plover]");
        house.file("r/snubs.toml", &kin);
        house.file(
            "s/shuns.toml",
            RELATION.replace("snubs", "shuns").replace("negeren", "mijden").replace("negeert", "mijdt"),
        );
        assert!(house.graaf(&["lint", "r"]).err.contains("\"shuns\" is no relation"));
        told(&house, &["lint", "r", "s"]);
        told(&house, &["lint", "r", "--lexicon", "s"]);
    }

    #[test]
    fn prepositions_that_no_frame_uses_yet_are_slots_too() {
        let house = House::new();
        let with =
            |slot: &str| RELATION.replace("object = [\"obj\"]", &format!("object = [\"obj\", \"{slot}\"]"));
        for slot in ["volgens", "dankzij", "tijdens", "jegens", "in het kader van"] {
            house.file("snubs.toml", with(slot));
            told(&house, &["lint", "snubs.toml"]);
        }
    }

    #[test]
    fn examples_may_rely_on_another_lexicon() {
        let house = house();
        house.file(
            "r/snubs.toml",
            RELATION
                .replace("subject = \"Netherlands\"", "subject = \"Windvlag\"")
                .replace("Nederland negeert", "Windvlag negeert"),
        );
        assert_eq!(house.graaf(&["lint", "r"]).code, Some(1));
        told(&house, &["lint", "r", "--lexicon", "mine/actors.tsv"]);
    }

    #[test]
    fn the_built_in_knowledge_is_sound() {
        let root = env!("CARGO_MANIFEST_DIR");
        let house = House::new();
        for folder in ["actors", "relations"] {
            let out = told(&house, &["lint", &format!("{root}/schema/{folder}")]);
            assert!(
                out.contains("new actors            0\n") && out.contains("new relations         0\n"),
                "{out}"
            );
        }
    }
}
