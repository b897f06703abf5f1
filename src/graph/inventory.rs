//! What the graph and its exports need to know of each relation label.

/// A relation label: how people read it, and how it folds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RelationInfo {
    /// As claims carry it.
    pub label: &'static str,
    /// In English, between subject and object.
    pub en: &'static str,
    /// In Dutch, between subject and object.
    pub nl: &'static str,
    /// Neither party does it to the other.
    pub symmetric: bool,
    /// It holds for a time instead of happening.
    pub state: bool,
}

/// A label's row; `None` for a label that is not in the inventory.
pub fn relation(label: &str) -> Option<&'static RelationInfo> {
    INVENTORY.iter().find(|r| r.label == label)
}

const fn row(
    label: &'static str,
    nl: &'static str,
    en: &'static str,
    symmetric: bool,
    state: bool,
) -> RelationInfo {
    RelationInfo { label, en, nl, symmetric, state }
}

const INVENTORY: &[RelationInfo] = &[
    row("agrees_with", "sluit akkoord met", "agrees with", true, false),
    row("meets", "ontmoet", "meets", true, false),
    row("visits", "bezoekt", "visits", false, false),
    row("calls", "belt met", "calls", true, false),
    row("negotiates_with", "onderhandelt met", "negotiates with", true, false),
    row("mediates", "bemiddelt bij", "mediates for", false, false),
    row("supports", "steunt", "supports", false, false),
    row("praises", "prijst", "praises", false, false),
    row("recognises", "erkent", "recognises", false, false),
    row("allied_with", "is bondgenoot van", "is allied with", true, true),
    row("cooperates_with", "werkt samen met", "cooperates with", true, false),
    row("trades_with", "handelt met", "trades with", true, false),
    row("orders_from", "bestelt bij", "orders from", false, false),
    row("invests_in", "investeert in", "invests in", false, false),
    row("acquires", "neemt over", "acquires", false, false),
    row("supplies", "levert aan", "supplies", false, false),
    row("trains", "traint", "trains", false, false),
    row("aids", "helpt", "aids", false, false),
    row("funds", "financiert", "funds", false, false),
    row("protects", "beschermt", "protects", false, false),
    row("shelters", "vangt op", "shelters", false, false),
    row("concedes_to", "komt tegemoet aan", "concedes to", false, false),
    row("releases", "laat vrij", "releases", false, false),
    row("withdraws_from", "trekt zich terug uit", "withdraws from", false, false),
    row("ceases_fire", "staakt-het-vuren met", "ceases fire with", true, false),
    row("requests", "vraagt aan", "requests from", false, false),
    row("demands", "eist van", "demands of", false, false),
    row("accuses", "beschuldigt", "accuses", false, false),
    row("criticises", "bekritiseert", "criticises", false, false),
    row("investigates", "onderzoekt", "investigates", false, false),
    row("charges", "klaagt aan", "charges", false, false),
    row("sues", "daagt voor de rechter", "sues", false, false),
    row("rejects", "wijst af", "rejects", false, false),
    row("threatens", "bedreigt", "threatens", false, false),
    row("protests_against", "protesteert tegen", "protests against", false, false),
    row("sanctions", "legt sancties op aan", "imposes sanctions on", false, false),
    row("expels", "zet uit", "expels", false, false),
    row("breaks_with", "breekt met", "breaks with", false, false),
    row("convicts", "veroordeelt", "convicts", false, false),
    row("deploys_to", "stuurt troepen naar", "deploys to", false, false),
    row("mobilises", "mobiliseert", "mobilises", false, false),
    row("arrests", "arresteert", "arrests", false, false),
    row("represses", "onderdrukt", "represses", false, false),
    row("seizes", "neemt in beslag", "seizes", false, false),
    row("bans", "verbiedt", "bans", false, false),
    row("blockades", "blokkeert", "blockades", false, false),
    row("designates", "merkt aan", "designates", false, false),
    row("attacks", "valt aan", "attacks", false, false),
    row("kills", "doodt", "kills", false, false),
    row("invades", "valt binnen", "invades", false, false),
    row("occupies", "bezet", "occupies", false, false),
    row("abducts", "ontvoert", "abducts", false, false),
    row("fights", "vecht tegen", "fights", true, false),
    row("appoints", "benoemt", "appoints", false, false),
    row("dismisses", "ontslaat", "dismisses", false, false),
    row("elects", "kiest", "elects", false, false),
    row("succeeds", "volgt op", "succeeds", false, false),
    row("part_of", "is deel van", "is part of", false, true),
    row("member_of", "is lid van", "is a member of", false, true),
    row("leads", "leidt", "leads", false, true),
    row("works_for", "werkt voor", "works for", false, true),
    row("located_in", "is gevestigd in", "is located in", false, true),
    row("produces", "maakt", "produces", false, true),
    row("owns", "bezit", "owns", false, true),
    row("kin_of", "is familie van", "is kin of", true, true),
    row("involved_in", "is betrokken bij", "is involved in", false, true),
];
