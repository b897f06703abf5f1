//! Who is taken for whom: `tests/gold/name_pairs.tsv`, names in their sentences, the same actor or not. Strangers that are
//! merged do more harm than variants that stay apart. `graaf-train pairs --differences` shows the wrong ones.

use graaf::measure::pairs;

#[test]
fn strangers_stay_apart_and_variants_join() {
    let table = std::fs::read_to_string("tests/gold/name_pairs.tsv").expect("it is part of the repository");
    let pairs = pairs::table(&table).expect("every line is a pair");
    let report = pairs::measure(&pairs);
    let wrong = report.differences.join("\n");
    assert!(pairs.len() >= 400);
    assert!(report.false_merges * 100 <= report.apart, "{report}\n{wrong}");
    assert!(report.missed_merges * 100 <= report.same * 10, "{report}\n{wrong}");
}

#[test]
fn a_row_that_is_no_pair_is_named() {
    let head = "same\twhere\tlang_a\ttext_a\tlang_b\ttext_b";
    for row in [
        "maybe\tone\tnl\t[Iran] en [Irak]\tnl\t",
        "yes\ttwo\tnl\t[Iran]\tnl\tIran",
        "yes\tone\txx\t[a] [b]\tnl\t",
    ] {
        let error = pairs::table(&format!("{head}\n{row}\n")).unwrap_err();
        assert!(error.starts_with("line 2:"), "{error}");
    }
}
