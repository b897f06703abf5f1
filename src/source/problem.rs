use super::{Format, format};
use crate::base::Lang;

/// Something wrong with the input: where, what, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message(Lang::En))]
pub struct Problem {
    /// The file, relative to the folder that was read, with `/` between parts; `-` for standard input.
    pub path: String,
    /// The line, from 1, in a file of many documents.
    pub line: Option<usize>,
    /// What is wrong.
    pub kind: Kind,
}

/// What is wrong with an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// There is no such file or folder.
    Missing,
    /// The operating system refuses it: its own words.
    Unreadable(String),
    /// It is neither a file nor a folder: a pipe, a device.
    Special,
    /// Nothing in it, or nothing but white space or an array of nothing.
    Empty,
    /// More bytes than a document may have.
    TooBig(u64),
    /// A known format that is no text, and the program that makes text of it.
    Format {
        /// The format: `PDF`.
        name: &'static str,
        /// What to do: `pdftotext`.
        tool: &'static str,
    },
    /// Bytes that are no text in any encoding.
    Binary,
    /// A broken line or file of JSON: what the parser says.
    Json(String),
    /// JSON without the field that holds the text.
    NoText,
    /// A field of JSON that holds something else than it should.
    Field {
        /// Its name.
        name: String,
        /// What it should hold.
        wanted: Wanted,
    },
    /// A field or column that the user named is not there.
    NotMapped {
        /// What was named.
        name: String,
        /// What is there, with commas between.
        there: String,
    },
    /// A table without a column of text: the columns it has, with commas between.
    NoColumn(String),
    /// A row or table that can't be read: what the parser says.
    Table(String),
    /// A field of a table over several lines that no quotation mark closes.
    OpenQuote,
    /// A page without an article.
    NoArticle,
    /// XML that is no RSS or Atom feed: what the parser says.
    Feed(String),
    /// A feed without entries.
    NoEntries,
    /// A file that ends early or is damaged.
    Broken {
        /// What it should be.
        format: Format,
        /// What went wrong, in the words of whoever read it.
        why: String,
    },
    /// An archive, or a crawl, without anything that graaf reads.
    NoFiles,
    /// A file in an archive that asks for a password.
    Locked,
    /// It unpacks to more bytes than a file may have.
    Bomb,
    /// Archives in archives, or elements in elements, without end.
    Nested,
    /// A PDF of pictures.
    Scanned,
    /// A `graaf.toml` that can't be understood: what the parser says.
    Settings(String),
    /// Not valid UTF-8: read as this encoding.
    Encoding(&'static str),
    /// Nothing says when it was published.
    Undated,
    /// This date can't be read.
    Date(String),
    /// This language isn't one graaf reads.
    Language(String),
    /// It says it is in this language, and its words are plainly of the other.
    OtherLanguage(Lang),
    /// The words are neither Dutch nor English.
    Foreign,
    /// A `---` at the start that no second `---` closes.
    OpenHead,
}

/// What a field of JSON should hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A string.
    Text,
    /// An object.
    Object,
}

impl Problem {
    /// True when a document came out of it nevertheless.
    pub fn is_warning(&self) -> bool {
        matches!(
            self.kind,
            Kind::Encoding(_)
                | Kind::Undated
                | Kind::Date(_)
                | Kind::Language(_)
                | Kind::OtherLanguage(_)
                | Kind::OpenQuote
                | Kind::Foreign
                | Kind::OpenHead
        )
    }

    /// A sentence that says where, what and what to do, in the reader's language.
    pub fn message(&self, lang: Lang) -> String {
        let place = self.place(lang);
        let undated = (self.kind == Kind::Undated).then(|| self.format());
        // A row of a table or an object of JSON has a field for it.
        let of_row = undated.is_some_and(|format| {
            self.line.is_some()
                || matches!(format, Some(Format::Json | Format::JsonLines | Format::Csv | Format::Tsv))
        });
        // Only text has a place at its start.
        let of_other = undated.flatten().is_some_and(|f| !matches!(f, Format::Text | Format::Markdown));
        match lang {
            Lang::Nl if of_row => format!(
                "{place}: draagt geen datum, dus niets erin krijgt de datum van publicatie; zet die in het veld \
                 \"published\", of noem het veld: --map published=VELD"
            ),
            Lang::En if of_row => format!(
                "{place}: carries no date, so nothing in it is dated by its publication; put one in the field \
                 \"published\", or name the field: --map published=FIELD"
            ),
            Lang::Nl if of_other => format!(
                "{place}: draagt geen datum die graaf leest, dus niets erin krijgt de datum van publicatie; zet \
                 published = \"2022-10-19\" in een graaf.toml ernaast, of gebruik --published"
            ),
            Lang::En if of_other => format!(
                "{place}: carries no date that graaf reads, so nothing in it is dated by its publication; put \
                 published = \"2022-10-19\" in a graaf.toml beside it, or use --published"
            ),
            Lang::Nl => format!("{place}: {}", dutch(&self.kind)),
            Lang::En => format!("{place}: {}", english(&self.kind)),
        }
    }

    /// What the name of the file says it is; one of many documents in it has its number or address behind the name.
    fn format(&self) -> Option<Format> {
        let file = self.path.split(", ").next().unwrap_or_default();
        let file = file.strip_suffix(']').and_then(|f| f.rsplit_once('[')).map_or(file, |(file, _)| file);
        Format::of_name(format::unpacked(file))
    }

    fn place(&self, lang: Lang) -> String {
        let path = match (self.path.as_str(), lang) {
            ("-", Lang::Nl) => "standaardinvoer",
            ("-", Lang::En) => "standard input",
            (path, _) => path,
        };
        match (self.line, lang) {
            (None, _) => path.to_owned(),
            (Some(line), Lang::Nl) => format!("{path}, regel {line}"),
            (Some(line), Lang::En) => format!("{path}, line {line}"),
        }
    }
}

fn english(kind: &Kind) -> String {
    match kind {
        Kind::Missing => "there is no such file or folder; check the name".into(),
        Kind::Unreadable(why) => format!("can't be read ({why}); check its permissions"),
        Kind::Special => "is neither a file nor a folder; give a text file".into(),
        Kind::Empty => "holds no text; fill it or take it away".into(),
        Kind::TooBig(bytes) => format!("is {}; split it into files under 1 GiB", gib(*bytes)),
        Kind::Format { name, tool } => format!("is {name}, not text: convert it with {tool}"),
        Kind::Binary => "is not text (it holds bytes that no text has); save it as UTF-8 text".into(),
        Kind::Json(why) => {
            format!("is not JSON ({why}); write one object {{\"text\": …, \"published\": …}} a line")
        }
        Kind::NoText => "has no \"text\"; put the article in that field, or name the one it is in: --map text=FIELD".into(),
        Kind::Field { name, wanted: Wanted::Text } => format!("\"{name}\" must be a string, in quotes"),
        Kind::Field { name, wanted: Wanted::Object } => format!("{name} must be an object, in braces"),
        Kind::NotMapped { name, there } => {
            format!("has no {name:?}, which --map or [map] names; it has {there}")
        }
        Kind::NoColumn(there) => format!(
            "has no column that holds the text (it has {there}); name it: --map text=COLUMN, or \"text\" in the first row"
        ),
        Kind::Table(why) => format!("can't be read as a table ({why}); look at its quotation marks"),
        Kind::OpenQuote => {
            "has a quotation mark that nothing closes, so where its field ends is a guess; look at its quotation marks".into()
        }
        Kind::NoArticle => {
            "holds no article: no paragraph of running text was found in the page; save the article itself".into()
        }
        Kind::Feed(why) => format!("is no RSS or Atom feed ({why}); give the feed itself"),
        Kind::NoEntries => "is a feed without entries; fetch it again or take it away".into(),
        Kind::Broken { format, why } => {
            let name = format.name(Lang::En);
            format!("is a {name} that is damaged or cut off ({why}); fetch or make it again")
        }
        Kind::NoFiles => "holds nothing that graaf reads; look what is in it".into(),
        Kind::Locked => "is locked with a password; unpack the archive yourself and give its files".into(),
        Kind::Bomb => "unpacks to more than 1 GiB; unpack it yourself and give what you need of it".into(),
        Kind::Nested => "is nested too deep to be an article; unpack it yourself and look what is in it".into(),
        Kind::Scanned => {
            "is a PDF without text, of pictures only: convert it with a program for text recognition such as ocrmypdf"
                .into()
        }
        Kind::Settings(why) => {
            format!("is not understood ({why}); it may hold published = \"2022-10\", publisher, lang and [map]")
        }
        Kind::Encoding(name) => {
            format!(
                "is not valid UTF-8; read as {name}: look whether é and ë came through, or save it as UTF-8"
            )
        }
        Kind::Undated => "carries no date, so nothing in it is dated by its publication; put \
            \"published: 2022-10-19\" between two lines of --- at its start, or use --published"
            .into(),
        Kind::Date(text) => {
            format!(
                "{text:?} is not a date graaf can read, so it is left out; write YYYY, YYYY-MM or YYYY-MM-DD"
            )
        }
        Kind::Language(text) => {
            format!("{text:?} is not a language graaf reads; write nl or en. Its words decide for now")
        }
        Kind::OtherLanguage(said) => {
            let (said, is) = if *said == Lang::Nl { ("Dutch", "English") } else { ("English", "Dutch") };
            format!("says it is {said} but is written in {is}, and is read so; correct what it says of its language")
        }
        Kind::Foreign => "seems to be neither Dutch nor English; expect little from it".into(),
        Kind::OpenHead => {
            "starts with --- but no second line of --- follows; all of it is read as text".into()
        }
    }
}

fn dutch(kind: &Kind) -> String {
    match kind {
        Kind::Missing => "dit bestand of deze map bestaat niet; kijk de naam na".into(),
        Kind::Unreadable(why) => format!("kan niet worden gelezen ({why}); kijk de rechten na"),
        Kind::Special => "is geen bestand en geen map; geef een tekstbestand".into(),
        Kind::Empty => "bevat geen tekst; vul het of haal het weg".into(),
        Kind::TooBig(bytes) => format!("is {} groot; splits het in bestanden onder 1 GiB", gib(*bytes)),
        Kind::Format { name, tool } => {
            format!("is {} en geen tekst: zet het om met {}", in_dutch(name), in_dutch(tool))
        }
        Kind::Binary => "is geen tekst (er staan bytes in die geen tekst heeft); bewaar het als UTF-8".into(),
        Kind::Json(why) => {
            format!("is geen JSON ({why}); schrijf per regel één object {{\"text\": …, \"published\": …}}")
        }
        Kind::NoText => "heeft geen \"text\"; zet het artikel in dat veld, of noem het veld: --map text=VELD".into(),
        Kind::Field { name, wanted: Wanted::Text } => {
            format!("\"{name}\" moet tekst tussen aanhalingstekens zijn")
        }
        Kind::Field { name, wanted: Wanted::Object } => {
            format!("{name} moet een object tussen accolades zijn")
        }
        Kind::NotMapped { name, there } => {
            format!("heeft geen {name:?}, dat --map of [map] noemt; het heeft {there}")
        }
        Kind::NoColumn(there) => format!(
            "heeft geen kolom met de tekst (wel {there}); noem hem: --map text=KOLOM, of \"text\" in de eerste rij"
        ),
        Kind::Table(why) => format!("is niet als tabel te lezen ({why}); kijk de aanhalingstekens na"),
        Kind::OpenQuote => {
            "heeft een aanhalingsteken dat niets sluit, dus waar het veld eindigt is een gok; kijk de aanhalingstekens na".into()
        }
        Kind::NoArticle => {
            "bevat geen artikel: er staat geen alinea lopende tekst op de pagina; bewaar het artikel zelf".into()
        }
        Kind::Feed(why) => format!("is geen RSS- of Atom-feed ({why}); geef de feed zelf"),
        Kind::NoEntries => "is een feed zonder berichten; haal hem opnieuw op of haal hem weg".into(),
        Kind::Broken { format, why } => {
            let name = format.name(Lang::Nl);
            format!("is beschadigd of afgebroken ({name}: {why}); haal of maak het opnieuw")
        }
        Kind::NoFiles => "bevat niets wat graaf leest; kijk wat erin zit".into(),
        Kind::Locked => "zit achter een wachtwoord; pak het archief zelf uit en geef de bestanden".into(),
        Kind::Bomb => "wordt uitgepakt groter dan 1 GiB; pak het zelf uit en geef wat nodig is".into(),
        Kind::Nested => "zit te diep in elkaar voor een artikel; pak het zelf uit en kijk wat erin zit".into(),
        Kind::Scanned => {
            "is een pdf zonder tekst, met alleen beeld: zet het om met een programma voor tekstherkenning zoals ocrmypdf"
                .into()
        }
        Kind::Settings(why) => format!(
            "wordt niet begrepen ({why}); er kan in staan: published = \"2022-10\", publisher, lang en [map]"
        ),
        Kind::Encoding(name) => format!(
            "is geen geldige UTF-8; gelezen als {name}: kijk of é en ë goed zijn overgekomen, of bewaar het als UTF-8"
        ),
        Kind::Undated => "draagt geen datum, dus niets erin krijgt de datum van publicatie; zet \
            \"published: 2022-10-19\" tussen twee regels --- aan het begin, of gebruik --published"
            .into(),
        Kind::Date(text) => {
            format!("{text:?} is geen datum die graaf leest en vervalt; schrijf JJJJ, JJJJ-MM of JJJJ-MM-DD")
        }
        Kind::Language(text) => {
            format!("{text:?} is geen taal die graaf leest; schrijf nl of en. Voorlopig beslissen de woorden")
        }
        Kind::OtherLanguage(said) => {
            let (said, is) = if *said == Lang::Nl { ("Nederlands", "Engels") } else { ("Engels", "Nederlands") };
            format!("zegt {said} te zijn maar is {is}, en wordt zo gelezen; verbeter wat het van zijn taal zegt")
        }
        Kind::Foreign => "lijkt geen Nederlands en geen Engels; verwacht er weinig van".into(),
        Kind::OpenHead => {
            "begint met --- maar een tweede regel --- ontbreekt; alles wordt als tekst gelezen".into()
        }
    }
}

/// What the first bytes of a file give away, and what makes text of it; names of programs are themselves.
fn in_dutch(words: &'static str) -> &'static str {
    match words {
        "a PDF" => "een pdf",
        "a ZIP archive (or a Word, OpenDocument or EPUB file)" => {
            "een zip-archief (of een bestand van Word, OpenDocument of EPUB)"
        }
        "an old Office document" => "een oud Office-document",
        "an RTF document" => "een rtf-document",
        "a PNG image" => "een png-afbeelding",
        "a JPEG image" => "een jpeg-afbeelding",
        "a GIF image" => "een gif-afbeelding",
        "compressed (gzip)" => "ingepakt (gzip)",
        "a 7z archive" => "een 7z-archief",
        "a tar archive" => "een tar-archief",
        "an SQLite database" => "een SQLite-database",
        "a program" => "een programma",
        "LibreOffice (soffice --convert-to txt) or unzip" => {
            "LibreOffice (soffice --convert-to txt) of unzip"
        }
        "a program for text recognition such as tesseract" => {
            "een programma voor tekstherkenning zoals tesseract"
        }
        "nothing: it holds no article" => "niets: er staat geen artikel in",
        other => other,
    }
}

/// A size in GiB with one decimal.
fn gib(bytes: u64) -> String {
    let tenths = bytes / ((1 << 30) / 10);
    format!("{}.{} GiB", tenths / 10, tenths % 10)
}
