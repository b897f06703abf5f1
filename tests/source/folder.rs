//! Which files of a folder are read, in which order, with which defaults.

use std::fs;
use std::path::Path;

use graaf::base::{Edtf, Lang};
use graaf::source::{Defaults, Kind, Walk, read_file, walk};

fn write(root: &Path, name: &str, text: &str) {
    let path = root.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn names(walk: &Walk) -> Vec<&str> {
    walk.files.iter().map(|f| f.name.as_str()).collect()
}

#[test]
fn articles_are_listed_by_name_and_the_rest_is_passed_over() {
    let root = tempfile::tempdir().unwrap();
    for name in [
        "b.txt",
        "a/z.md",
        "a/b/c.jsonl",
        "A.txt",
        "c.JSON",
        ".hidden.txt",
        ".git/x.txt",
        "foto.png",
        "README",
        "out/graaf.json",
        "out/segments/aa/x.jsonl",
    ] {
        write(root.path(), name, "tekst");
    }
    let walk = walk(root.path(), &Defaults::default());
    assert_eq!(names(&walk), ["A.txt", "a/b/c.jsonl", "a/z.md", "b.txt", "c.JSON"]);
    assert_eq!(walk.problems, []);
}

#[test]
fn the_nearest_settings_win() {
    let root = tempfile::tempdir().unwrap();
    write(root.path(), "graaf.toml", "published = \"2022-10\"\npublisher = \"NOS\"");
    write(root.path(), "a.txt", "Iran ontkent.");
    write(root.path(), "week/graaf.toml", "published = 2022-10-19\nlang = \"en\"");
    write(root.path(), "week/dag/b.txt", "Iran ontkent.");
    let outer = Defaults { published: Edtf::parse("1999").ok(), ..Defaults::default() };
    let walk = walk(root.path(), &outer);
    let documents: Vec<_> = walk.files.iter().flat_map(|f| read_file(f).documents).collect();
    let rows: Vec<_> = documents
        .iter()
        .map(|d| {
            (d.source.as_str(), d.published.as_ref().unwrap().as_str(), d.publisher.as_deref(), d.language)
        })
        .collect();
    assert_eq!(
        rows,
        [
            ("a.txt", "2022-10", Some("NOS"), Lang::Nl),
            ("week/dag/b.txt", "2022-10-19", Some("NOS"), Lang::En)
        ]
    );
}

#[test]
fn wrong_settings_are_told_and_the_right_ones_kept() {
    let root = tempfile::tempdir().unwrap();
    write(root.path(), "graaf.toml", "published = \"ooit\"\npublisher = \"NOS\"\nkleur = \"rood\"");
    write(root.path(), "x/graaf.toml", "published = ");
    write(root.path(), "x/a.txt", "Iran ontkent.");
    let walk = walk(root.path(), &Defaults::default());
    assert_eq!(walk.files[0].defaults.publisher.as_deref(), Some("NOS"));
    let paths: Vec<_> = walk.problems.iter().map(|p| p.path.as_str()).collect();
    assert_eq!(paths, ["graaf.toml", "graaf.toml", "x/graaf.toml"]);
}

#[test]
fn a_file_can_be_named_whatever_its_extension() {
    let root = tempfile::tempdir().unwrap();
    write(root.path(), "artikel.nieuws", "date 2022-10 Iran ontkent.");
    let walk = walk(&root.path().join("artikel.nieuws"), &Defaults::default());
    assert_eq!(names(&walk), ["artikel.nieuws"]);
    assert_eq!(read_file(&walk.files[0]).documents[0].text, "Iran ontkent.");
}

#[test]
fn the_settings_beside_a_file_that_is_named_hold_and_are_no_document() {
    let root = tempfile::tempdir().unwrap();
    write(root.path(), "graaf.toml", "published = \"2021\"\npublisher = \"NOS\"");
    write(root.path(), "week/graaf.toml", "published = \"2022-10\"");
    write(root.path(), "week/a.txt", "Iran ontkent.");
    write(root.path(), "dag/b.txt", "Iran ontkent.");
    write(root.path(), "c.nieuws", "Iran ontkent.");
    let outer = Defaults { publisher: Some("NRC".into()), ..Defaults::default() };
    for (name, date, publisher) in [
        ("week/a.txt", Some("2022-10"), "NRC"),
        ("c.nieuws", Some("2021"), "NOS"),
        // As when its folder is named.
        ("dag/b.txt", None, "NRC"),
    ] {
        let file = &walk(&root.path().join(name), &outer).files[0];
        let document = &read_file(file).documents[0];
        let published = document.published.as_ref().map(Edtf::as_str);
        assert_eq!((published, document.publisher.as_deref()), (date, Some(publisher)), "{name}");
    }
    for name in ["graaf.toml", "week/graaf.toml"] {
        assert_eq!(walk(&root.path().join(name), &outer), Walk::default(), "{name}");
    }
    write(root.path(), "dag/graaf.toml", "kleur = 1");
    let problems = walk(&root.path().join("dag/b.txt"), &outer).problems;
    assert!(problems.len() == 1 && problems[0].path.ends_with("dag/graaf.toml"), "{problems:?}");
}

#[test]
fn what_is_not_there_is_a_problem_with_its_name() {
    let root = tempfile::tempdir().unwrap();
    let walk = walk(&root.path().join("weg"), &Defaults::default());
    assert_eq!(walk.problems[0].kind, Kind::Missing);
    assert!(walk.problems[0].path.ends_with("weg"));
}

#[cfg(unix)]
#[test]
fn links_that_go_round_and_links_to_nowhere_do_no_harm() {
    use std::os::unix::fs::symlink;
    let root = tempfile::tempdir().unwrap();
    write(root.path(), "a/b.txt", "tekst");
    symlink(root.path(), root.path().join("a/terug")).unwrap();
    symlink("nergens.txt", root.path().join("kapot.txt")).unwrap();
    let walk = walk(root.path(), &Defaults::default());
    assert_eq!(names(&walk), ["a/b.txt"]);
    assert_eq!((walk.problems.len(), walk.problems[0].path.as_str()), (1, "kapot.txt"));
}
