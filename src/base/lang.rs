use serde::{Deserialize, Serialize};

/// A language graaf reads and speaks. Serialised as its ISO 639-1 code.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Dutch.
    #[default]
    Nl,
    /// English.
    En,
}

impl Lang {
    /// The ISO 639-1 code: `nl` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Lang::Nl => "nl",
            Lang::En => "en",
        }
    }

    /// Reads an ISO 639-1 code or a BCP 47 tag that starts with one (`nl-BE`, `en_GB`), in any case.
    pub fn from_code(code: &str) -> Option<Self> {
        let primary = code.split(['-', '_']).next()?;
        [Lang::Nl, Lang::En].into_iter().find(|l| primary.eq_ignore_ascii_case(l.code()))
    }
}
