//! What names name.

/// What a name names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NameType {
    /// People, gods, nicknames.
    Person,
    /// Companies, clubs, bands, parties, ministries, armies.
    Organisation,
    /// Countries, towns, rivers, roads, buildings; also a country that acts.
    Place,
    /// Peoples, inhabitants, adherents: *Italianen*.
    Group,
    /// Works, prizes, brands, weapons, ships, treaties.
    Product,
    /// Tournaments, wars, disasters, meetings.
    Event,
    /// Newspapers, broadcasters, programmes.
    Media,
}

impl NameType {
    /// All types.
    pub const ALL: [NameType; 7] = [
        NameType::Person,
        NameType::Organisation,
        NameType::Place,
        NameType::Group,
        NameType::Product,
        NameType::Event,
        NameType::Media,
    ];

    /// The name used in CoNLL-U and in the gold files.
    pub fn as_str(self) -> &'static str {
        match self {
            NameType::Person => "person",
            NameType::Organisation => "organisation",
            NameType::Place => "place",
            NameType::Group => "group",
            NameType::Product => "product",
            NameType::Event => "event",
            NameType::Media => "media",
        }
    }

    /// Reads a name as [`NameType::as_str`] writes it.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.as_str() == name)
    }
}
