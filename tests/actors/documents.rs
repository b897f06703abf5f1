//! Who is meant by *hij*, *het land* and *Stoltenberg*: small documents of true sentences, read as a user's would be,
//! parser and all, with every link that must be there. Below, those where a reader cannot tell, or nobody is meant.

use graaf::actor::{How, Mention};
use graaf::base::{Edtf, Lang};
use graaf::claim::{Reader, Reading};
use graaf::source::Document;

fn read(reader: &Reader, text: &str, language: Lang) -> (Document, Reading) {
    let document = Document {
        id: "example".into(),
        source: "example".into(),
        title: None,
        publisher: None,
        url: None,
        language,
        published: Edtf::parse("2024-01-15").ok(),
        text: text.into(),
    };
    let reading = reader.read(&document);
    (document, reading)
}

/// Pronouns, descriptions and short names as `word = actor`, in text order; `-` where there are none.
fn links(document: &Document, reading: &Reading) -> String {
    let refers = |m: &&Mention| matches!(m.how, How::Pronoun | How::Relative | How::Description | How::Short);
    let one = |m: &Mention| {
        let word = reading.trees[m.sentence as usize].words[m.head as usize].form(&document.text);
        format!("{word} = {}", reading.mentions.actor(m).name)
    };
    let all: Vec<String> = reading.mentions.list.iter().filter(refers).map(one).collect();
    if all.is_empty() { "-".to_owned() } else { all.join("; ") }
}

/// Every link says from which word to which, for `explain`.
fn is_told(reading: &Reading) -> bool {
    reading.mentions.list.iter().all(|m| !m.why.is_empty())
}

fn check(lang: Lang, table: &[(&str, &str)]) {
    let reader = Reader::embedded();
    let mut wrong = String::new();
    for (text, want) in table {
        let (document, reading) = read(&reader, text, lang);
        let got = links(&document, &reading);
        if got != *want || !is_told(&reading) {
            wrong.push_str(&format!("  {text}\n    want {want}\n    got  {got}\n"));
            for m in &reading.mentions.list {
                wrong.push_str(&format!("         {} {:?} {}\n", m.span.of(text), m.how, m.why));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn dutch_links() {
    check(
        Lang::Nl,
        &[
            (
                "Mark Rutte werd in 2010 premier van Nederland. Hij leidde vier kabinetten. Sinds 2024 leidt hij de NAVO.",
                "premier = Mark Rutte; Hij = Mark Rutte; hij = Mark Rutte",
            ),
            (
                "Angela Merkel groeide op in de DDR. Ze studeerde natuurkunde in Leipzig.",
                "Ze = Angela Merkel",
            ),
            (
                "Angela Merkel ontmoette Vladimir Poetin in Sotsji. Zij is bang voor honden.",
                "Zij = Angela Merkel",
            ),
            (
                "Angela Merkel ontmoette Vladimir Poetin in Sotsji. Hij had zijn labrador bij zich.",
                "Hij = Vladimir Putin; zijn = Vladimir Putin",
            ),
            (
                "Frankrijk en Duitsland tekenden in 1963 het Élysée-verdrag. Ze zijn nog altijd bondgenoten.",
                "Ze = France; Ze = Germany",
            ),
            (
                "Zweden en Finland vroegen in mei 2022 het lidmaatschap van de NAVO aan. Hun aanvraag werd door Turkije tegengehouden.",
                "Hun = Sweden; Hun = Finland",
            ),
            (
                "Erwin Nypels zat vanaf 1967 in de Tweede Kamer. Nypels had in 1966 D66 mede opgericht.",
                "Nypels = Erwin Nypels",
            ),
            (
                "De Stichting Onderzoek Multinationale Ondernemingen (SOMO) zit in Amsterdam. SOMO werd in 1973 opgericht.",
                "SOMO = Stichting Onderzoek Multinationale Ondernemingen; SOMO = Stichting Onderzoek Multinationale Ondernemingen",
            ),
            ("Hezbollah, dat in 1982 werd opgericht, wordt gesteund door Iran.", "dat = Hezbollah"),
            (
                "De Revolutionaire Garde werd in 1979 opgericht. De Garde heeft een eigen marine.",
                "Garde = Islamic Revolutionary Guard Corps",
            ),
            (
                "Volodymyr Zelensky won in 2019 de verkiezingen in Oekraïne. De president is geboren in Kryvy Rih.",
                "president = Volodymyr Zelenskiy",
            ),
            ("Noorwegen is lid van de NAVO. Het land heeft een grens met Rusland.", "land = Norway"),
            ("China zegt dat het Taiwan als een provincie beschouwt.", "het = China"),
            (
                "Duitsland wilde eerst geen tanks leveren. Het besloot in januari 2023 alsnog Leopards te sturen.",
                "Het = Germany",
            ),
            (
                "Vladimir Poetin ontving zijn Chinese ambtgenoot Xi Jinping in Moskou.",
                "zijn = Vladimir Putin",
            ),
            (
                "Joe Biden koos Kamala Harris als kandidaat voor het vicepresidentschap. Zij versloeg Mike Pence.",
                "Zij = Kamala Harris",
            ),
            (
                "Shell verhuisde in 2022 naar Londen. Het bedrijf heette eerder Royal Dutch Shell.",
                "bedrijf = Shell",
            ),
            (
                "Nederland zette in maart 2022 zeventien Russische diplomaten uit. Deze diplomaten werkten voor de inlichtingendienst.",
                "diplomaten = Russian diplomats",
            ),
            (
                "Malala Yousafzai kreeg in 2014 de Nobelprijs voor de Vrede. Zij was zeventien jaar oud.",
                "Zij = Malala Yousafzai",
            ),
            (
                "Recep Tayyip Erdogan werd in 2014 president van Turkije. Eerder was hij burgemeester van Istanbul.",
                "president = Tayyip Erdogan; hij = Tayyip Erdogan",
            ),
            ("Zweden gaf in 2024 zijn neutraliteit op.", "zijn = Sweden"),
            (
                "De Europese Commissie legde Google in 2018 een boete op. De commissie had jaren onderzoek gedaan.",
                "commissie = European Commission",
            ),
            (
                "Noord-Korea testte in 2017 een waterstofbom. Het regime in Pyongyang noemde de proef een succes. Het regime dreigde met nieuwe proeven.",
                "regime = North Korea",
            ),
            (
                "België hield in 2014 verkiezingen. Het weigerde in 2003 mee te doen aan de oorlog in Irak.",
                "Het = Belgium",
            ),
            (
                "Joe Biden won in 2020 van Donald Trump. Trump erkende zijn nederlaag niet.",
                "zijn = Donald Trump",
            ),
            (
                "Xi Jinping en Vladimir Poetin ontmoetten elkaar in Moskou. Zij tekenden een verklaring.",
                "Zij = Xi Jinping; Zij = Vladimir Putin",
            ),
            (
                "Nelson Mandela kwam in februari 1990 vrij. Hij won de verkiezingen van april 1994.",
                "Hij = Nelson Mandela",
            ),
            ("Viktor Orbán regeert Hongarije sinds 2010. Zijn partij heet Fidesz.", "Zijn = Viktor Orban"),
        ],
    );
}

#[test]
fn dutch_silence() {
    check(
        Lang::Nl,
        &[
            (
                "Emmanuel Macron en Olaf Scholz bezochten Kiev in juni 2022. Hij sprak daar met journalisten.",
                "-",
            ),
            ("Noorwegen en Zweden hebben een lange grens. Het land is lid van de NAVO.", "-"),
            ("Lech Wałęsa was president van Polen van 1990 tot 1995.", "-"),
            (
                "Winnie Mandela en Helen Suzman vochten tegen de apartheid. Ze zat vanaf 1953 in het parlement.",
                "-",
            ),
            ("Het regende in Londen. Het was koud in Parijs.", "-"),
            ("Duitsland heeft geen kerncentrales meer. Het is bekend dat Frankrijk er nog veel heeft.", "-"),
            ("Rusland annexeerde de Krim in 2014. Het schiereiland ligt in de Zwarte Zee.", "-"),
            ("Een verdachte werd in Parijs gearresteerd. Hij was op de vlucht.", "-"),
            ("Vladimir Poetin ontving een journalist en een tolk. Ze spraken twee uur lang.", "-"),
            ("Shell en Unilever verhuisden naar Londen. Het bedrijf had eerst twee hoofdkantoren.", "-"),
            ("Oekraïne kreeg wapens van Polen. Die waren nog uit de tijd van het Warschaupact.", "-"),
            ("Frankrijk heeft een grote vloot. Het gaat goed met de economie.", "-"),
            (
                "Angela Merkel werkte in 1990 voor de laatste regering van de DDR. Hij was tot oktober premier.",
                "-",
            ),
            ("Sudan kende in 2019 een staatsgreep. Het dreigt er opnieuw mis te gaan.", "-"),
            (
                "Finland voerde in 1939 oorlog met de Sovjet-Unie. Het verklaart waarom Helsinki zoveel schuilkelders heeft.",
                "-",
            ),
            ("Portugal is lid van de NAVO sinds 1949. Het belooft een warme zomer te worden.", "-"),
            (
                "Theresa May en Angela Merkel spraken elkaar in juli 2016 in Berlijn. Zij had natuurkunde gestudeerd.",
                "-",
            ),
        ],
    );
}

#[test]
fn english_links() {
    check(
        Lang::En,
        &[
            ("Marie Curie discovered polonium in 1898. She named it after Poland.", "She = Marie Curie"),
            (
                "Barack Obama visited Cuba in 2016. He was the first sitting American president to do so since 1928.",
                "He = Barack Obama",
            ),
            (
                "Sweden and Finland applied to join NATO in May 2022. They had been neutral for decades.",
                "They = Sweden; They = Finland",
            ),
            // One of some people is no people, but both are who they are.
            (
                "Studs Terkel interviewed a farmer in Iowa and a teacher in Chicago. They had lived through the Depression.",
                "They = Americans; They = Americans",
            ),
            (
                "The European Court of Human Rights sits in Strasbourg. The court was set up in 1959.",
                "court = European Court of Human Rights",
            ),
            ("Boeing said that it would cut 17,000 jobs.", "it = Boeing"),
            (
                "Aung San Suu Kyi was arrested in February 2021. Her party had won the election of November 2020.",
                "Her = Aung San Suu Kyi",
            ),
            (
                "Theresa May succeeded David Cameron in 2016. He had resigned after the Brexit referendum.",
                "He = David Cameron",
            ),
            ("Theresa May succeeded David Cameron in 2016. She resigned in 2019.", "She = Theresa May"),
            (
                "Robert Mueller, who led the FBI until 2013, investigated Donald Trump.",
                "who = Robert Mueller",
            ),
            (
                "Alexei Navalny returned to Moscow in January 2021. He was arrested at the airport.",
                "He = Alexei Navalny",
            ),
            ("Germany closed its last nuclear plants in April 2023.", "its = Germany"),
            ("Jimmy Carter died in December 2024. Carter was 100 years old.", "Carter = Jimmy Carter"),
            (
                "The Rainforest Action Network (RAN) was founded in 1985. RAN is based in San Francisco.",
                "RAN = Rainforest Action Network; RAN = Rainforest Action Network",
            ),
            (
                "Norway is not a member of the European Union. The country held referendums in 1972 and 1994.",
                "country = Norway",
            ),
            (
                "Volodymyr Zelensky was a comedian. In 2019 he became president of Ukraine.",
                "he = Volodymyr Zelenskiy",
            ),
            ("Mary Robinson became president of Ireland in 1990.", "president = Mary Robinson"),
            (
                "Mary Robinson was president of Ireland until 1997. Robinson then led human rights work at the United Nations, and she lived in Geneva.",
                "president = Mary Robinson; Robinson = Mary Robinson; she = Mary Robinson",
            ),
            (
                "Hungary and Poland, which joined NATO in 1999, border Ukraine.",
                "which = Hungary; which = Poland",
            ),
            (
                "Nelson Mandela left prison in February 1990. He won the election of April 1994.",
                "He = Nelson Mandela",
            ),
            (
                "Desmond Tutu won the Nobel Peace Prize in October 1984. He became archbishop of Cape Town in 1986.",
                "He = Desmond Tutu",
            ),
            ("In his speech in Warsaw, Joe Biden praised Poland.", "his = Joe Biden"),
        ],
    );
}

#[test]
fn english_silence() {
    check(
        Lang::En,
        &[
            ("Barack Obama and Raúl Castro met in Havana in 2016. He praised the talks.", "-"),
            ("Mary Robinson left Ireland in 1997; the president of Ireland stayed.", "-"),
            ("Helen Suzman and Winnie Mandela fought apartheid. She was elected to parliament in 1953.", "-"),
            ("It rained in London. It was cold in Paris.", "-"),
            ("It took Boeing years to repair the 737 MAX.", "-"),
            ("The suspect was arrested in Oslo. He had fled Sweden.", "-"),
            ("Tokyo and Seoul restored relations in 1965. The country was a dictatorship then.", "-"),
            ("Apple sued Samsung in 2011. The company asked for 2.5 billion dollars.", "-"),
            ("Angela Merkel grew up in Templin. He was a pastor there.", "-"),
            ("Poland sent tanks to Ukraine. They were of Soviet design.", "-"),
            ("The bridge in Genoa collapsed in 2018. It had been built in 1967.", "-"),
        ],
    );
}

/// What is told of somebody in place of his name, and where it tells of another.
#[test]
fn epithets() {
    check(
        Lang::En,
        &[
            (
                "Felix Tshisekedi won in Kinshasa. The 55-year-old has criticised France.",
                "old = Felix Tshisekedi",
            ),
            (
                "Felix Tshisekedi won in Kinshasa. The politician was praised.",
                "politician = Felix Tshisekedi",
            ),
            (
                "Boko Haram is based in Nigeria. The militants attacked Cameroon in 2014.",
                "militants = Boko Haram",
            ),
            ("Huawei makes phones. Washington sanctioned the Chinese company in 2019.", "company = Huawei"),
            ("Huawei makes phones. Washington sanctioned the Dutch company in 2019.", "-"),
            (
                "The Saudi-led coalition bombed Sanaa. The coalition blockaded Hodeidah.",
                "coalition = Saudi-led coalition",
            ),
            (
                "Ethiopia and Eritrea were at war. Both sides agreed to a ceasefire.",
                "sides = Ethiopia; sides = Eritrea",
            ),
            // Who is told of more of whom: another one.
            ("Felix Tshisekedi won in Kinshasa. The politician from Goma was praised.", "-"),
            ("Ethiopia, Sudan and Eritrea were at war. Both sides agreed to a ceasefire.", "-"),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Felix Tshisekedi won in Kinshasa. De politicus werd geprezen.", "politicus = Felix Tshisekedi"),
            (
                "Felix Tshisekedi won in Kinshasa. De 55-jarige heeft Frankrijk bekritiseerd.",
                "55-jarige = Felix Tshisekedi",
            ),
            ("Boko Haram zit in Nigeria. De militanten vielen Kameroen aan.", "militanten = Boko Haram"),
            (
                "Ethiopië en Eritrea waren in oorlog. Beide partijen sloten een bestand.",
                "partijen = Ethiopia; partijen = Eritrea",
            ),
            ("Huawei maakt telefoons. Washington bestrafte het Nederlandse bedrijf.", "-"),
        ],
    );
}
