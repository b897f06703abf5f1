//! graaf inside another program, such as the Python package: what it gives is what the commands print.

use graaf::base::Lang;
use graaf::cli::{Filters, Rows, Store};
use graaf::export::{self, Options};
use graaf::parse::Pace;

use crate::house::House;

const LINES: [&str; 5] = [
    r#"{"id":"a","text":"Iran levert drones aan Rusland.","published":"2022-10-18"}"#,
    r#"{"text":"Het regent.","published":"2022-10-18"}"#,
    r#"{"id":"b","text":"","published":"2022-10-18"}"#,
    r#"{"id":"c","text":"Rusland negeert Oekraïne."}"#,
    r#"{"text":"Het regent nog."}"#,
];

fn lines() -> Vec<String> {
    LINES.map(str::to_owned).to_vec()
}

#[test]
fn rows_are_those_of_the_command() {
    let house = House::new();
    for (all, flag) in [(false, None), (true, Some("--all"))] {
        let arguments: Vec<&str> = ["extract", "-", "--format", "jsonl"].into_iter().chain(flag).collect();
        let printed = house.graaf_with(&arguments, LINES.join("\n")).out;
        let rows = Rows::new(Pace::Accurate, all, false).read(1, &lines(), Some(2)).unwrap().rows;
        assert_eq!(rows.len(), printed.lines().count());
        for (row, line) in rows.iter().zip(printed.lines()).filter(|(row, _)| row.error.is_none()) {
            assert_eq!(String::from_utf8(row.to_json()).unwrap(), line);
        }
    }
}

#[test]
fn messages_name_documents_by_id_or_place() {
    let read = Rows::new(Pace::Accurate, false, false).read(11, &lines(), Some(1)).unwrap();
    let errors: Vec<_> =
        read.rows.iter().filter_map(|row| Some((row.about.as_ref()?, row.error.as_ref()?))).collect();
    assert!(
        matches!(&errors[..], [(about, error)] if about.id == "b" && error.starts_with("b: holds no text"))
    );
    let warnings: Vec<_> =
        read.warnings.iter().map(|w| w.split_once(": carries no date").unwrap().0).collect();
    assert_eq!(warnings, ["c", "document 15"]);
}

#[test]
fn a_part_of_a_store_is_what_the_command_shows() {
    let house = House::with_news();
    house.graaf(&["build", "news", "--out", "out"]);
    let options = Options { lang: Lang::En, ..Options::default() };
    for filters in [&[][..], &[("actor", "Rusland"), ("min-confidence", "10")], &[("from", "2022-10-19")]] {
        let flags: Vec<String> = filters.iter().map(|(name, value)| format!("--{name}={value}")).collect();
        let flags: Vec<&str> = ["json"].into_iter().chain(flags.iter().map(String::as_str)).collect();
        let store = Store::at(house.path("out")).open().unwrap();
        assert_eq!(store.warnings, [""; 0]);
        let asked = Filters::asked(filters.iter().copied()).unwrap();
        let part = asked.part(&store.graph(false), Lang::En).unwrap();
        assert_eq!(export::json(&part, &options), house.graaf(&flags).out, "{filters:?}");
    }
}

#[test]
fn a_filter_that_cannot_be_is_told_in_a_line() {
    for (filters, told) in [
        (&[("from", "gisteren")][..], "invalid value 'gisteren' for '--from <DATE>'"),
        (&[("from", "2023"), ("to", "2022")], "--from 2023 lies after --to 2022; swap them"),
        (
            &[("polarity", "no")],
            "invalid value 'no' for '--polarity <POLARITY>' [possible values: positive, negative]",
        ),
        (&[("colour", "red")], "unexpected argument '--colour' found"),
    ] {
        let message = Filters::asked(filters.iter().copied()).unwrap_err();
        assert!(message.starts_with(told) && !message.contains('\n'), "{message}");
    }
}

#[test]
fn what_is_damaged_in_a_store_is_a_warning() {
    let house = House::with_news();
    house.graaf(&["build", "news", "--out", "out"]);
    let segment = house.store("out").into_keys().find(|name| name.starts_with("segments/")).unwrap();
    house.file(&format!("out/{segment}"), "damaged");
    let warnings = Store::at(house.path("out")).open().unwrap().warnings;
    assert!(matches!(&warnings[..], [one] if one.contains("is left out")), "{warnings:?}");
}
