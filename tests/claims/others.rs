//! Verbs that no relation covers: `other:<lemma>` between their subject and object, and nothing where a frame fits, where
//! somebody only speaks, or where one of the two is no actor.

use graaf::base::{Edtf, Lang};
use graaf::claim::{Claim, Modality, Polarity, Reader, Reading};
use graaf::source::Document;

fn read(text: &str, lang: Lang) -> Reading {
    Reader::embedded().read(&Document {
        id: "example".into(),
        source: "example".into(),
        title: None,
        publisher: None,
        url: None,
        language: lang,
        published: Edtf::parse("2022-10-18").ok(),
        text: text.into(),
    })
}

fn shown(claim: &Claim) -> String {
    let object = claim.object.as_ref().map_or("-", |o| &o.name);
    format!("{} {} {object}", claim.subject.name, claim.relation)
}

#[test]
fn a_verb_without_a_relation_is_its_own() {
    for (lang, text, want) in [
        (Lang::Nl, "Rusland negeert Oekraïne.", &["Russia other:negeren Ukraine"][..]),
        (Lang::Nl, "Trump werd door Rutte nagebootst.", &["Mark Rutte other:nabootsen Donald Trump"]),
        (
            Lang::Nl,
            "Macron en Merkel lachten Trump uit.",
            &["Emmanuel Macron other:uitlachen Donald Trump", "Angela Merkel other:uitlachen Donald Trump"],
        ),
        (Lang::En, "Nixon was outwitted by Mao Zedong.", &["Mao Zedong other:outwit Richard Nixon"]),
        (Lang::En, "Ukraine will outlast Russia, Zelensky said.", &["Ukraine other:outlast Russia"]),
    ] {
        let reading = read(text, lang);
        assert_eq!(reading.others.iter().map(shown).collect::<Vec<_>>(), want, "{text}");
        assert_eq!(reading.others.len(), reading.other_steps.len());
    }
}

#[test]
fn nothing_is_added_to_what_a_frame_reads_nor_to_what_is_said_nor_to_things() {
    for (lang, text) in [
        (Lang::Nl, "Iran levert drones aan Rusland."),
        (Lang::Nl, "De VS bereiden sancties tegen Iran voor."),
        (Lang::Nl, "Trump zei dat Rutte gelijk heeft."),
        (Lang::Nl, "Reuters meldt dat de kaas op is."),
        (Lang::En, "Trump mocks the proposal."),
        (Lang::En, "Biden looked tired."),
    ] {
        assert_eq!(read(text, lang).others, [], "{text}");
    }
}

#[test]
fn such_a_claim_is_weighed_like_any_other_but_trusted_less() {
    let reading = read("Ukraine will not outlast Russia, Putin said.", Lang::En);
    let [claim] = &reading.others[..] else { panic!("{:?}", reading.others) };
    assert_eq!((claim.polarity, claim.modality), (Polarity::Negative, Modality::Planned));
    assert_eq!(claim.source[0].name, "Vladimir Putin");
    assert_eq!(claim.rule, "other/en/outlast");
    assert!(claim.is_other() && claim.confidence <= 30);
    assert_eq!(claim.plover.kind, None);
}
