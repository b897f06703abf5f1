//! Dutch text and what it is cut into: tokens between bars, one sentence a line.

use graaf::base::Lang;
use graaf::text::sentences;

fn cut(text: &str) -> String {
    let lines = sentences(text, Lang::Nl)
        .into_iter()
        .map(|s| s.tokens.iter().map(|t| t.span.of(text)).collect::<Vec<_>>().join("|"));
    lines.collect::<Vec<_>>().join("\n")
}

#[track_caller]
fn check(rows: &[(&str, &str)]) {
    for (text, want) in rows {
        assert_eq!(cut(text), *want, "{text}");
    }
}

#[test]
fn apostrophes_hold_words_together() {
    check(&[
        ("Zo'n aanval op 't plein.", "Zo'n|aanval|op|'t|plein|."),
        ("In 's-Hertogenbosch is 's nachts", "In|'s-Hertogenbosch|is|'s|nachts"),
        ("Twee auto’s en foto's van D'66", "Twee|auto’s|en|foto's|van|D'66"),
        ("sinds '68 en in '22.", "sinds|'68|en|in|'22|."),
        ("Hij zag 'm met z'n broer.", "Hij|zag|'m|met|z'n|broer|."),
        ("''t Is klaar', zei hij.", "'|'t|Is|klaar|'|,|zei|hij|."),
        ("Jens' plan en Irans steun", "Jens'|plan|en|Irans|steun"),
    ]);
}

#[test]
fn hyphens_slashes_and_suspended_compounds_stay_whole() {
    check(&[
        ("De 62-jarige oud-premier van Noord-Korea", "De|62-jarige|oud-premier|van|Noord-Korea"),
        ("in- en uitvoer, en/of doorvoer t/m mei", "in-|en|uitvoer|,|en/of|doorvoer|t/m|mei"),
        ("De (ex-)president en minister(s) (2)", "De|(ex-)president|en|minister(s)|(|2|)"),
        ("Sancties – opnieuw - helpen niet", "Sancties|–|opnieuw|-|helpen|niet"),
    ]);
}

#[test]
fn numbers_times_and_amounts_stay_whole() {
    check(&[
        ("2.000 man, 13.30 uur, 2,5 miljoen", "2.000|man|,|13.30|uur|,|2,5|miljoen"),
        ("5% of 0,3% voor €3 mln. per jaar", "5%|of|0,3%|voor|€|3|mln.|per|jaar"),
        ("Het werd 3-1 om 20:45.", "Het|werd|3-1|om|20:45|."),
    ]);
}

#[test]
fn addresses_and_tags_stay_whole() {
    check(&[
        ("Zie https://nos.nl/a?b=1&c=(2), zei", "Zie|https://nos.nl/a?b=1&c=(2)|,|zei"),
        ("(www.rijksoverheid.nl).", "(|www.rijksoverheid.nl|)|."),
        ("Mail pers@mod.gov.ua of #Kyiv @NAVO.", "Mail|pers@mod.gov.ua|of|#Kyiv|@NAVO|."),
    ]);
}

#[test]
fn quotes_of_every_kind_are_tokens() {
    check(&[
        ("'Nee', zei hij.", "'|Nee|'|,|zei|hij|."),
        ("‘Nee’ en “ja” en „nooit”", "‘|Nee|’|en|“|ja|”|en|„|nooit|”"),
        (",,Nooit'', zei hij", ",,|Nooit|''|,|zei|hij"),
        ("Hij (52) komt... niet?!", "Hij|(|52|)|komt|...|niet|?!"),
    ]);
}

#[test]
fn abbreviations_end_a_sentence_only_before_a_plain_start() {
    check(&[
        ("Dr. J.P. Balkenende en mr. De Vries", "Dr.|J.P.|Balkenende|en|mr.|De|Vries"),
        ("Wapens, munitie enz. De VS zweeg.", "Wapens|,|munitie|enz.\nDe|VS|zweeg|."),
        ("O.a. Iran, t.e.m. 12 jan. 2022", "O.a.|Iran|,|t.e.m.|12|jan.|2022"),
        ("Op 6 okt. jl. vond o.a. Rutte dat.", "Op|6|okt.|jl.|vond|o.a.|Rutte|dat|."),
        ("Zie art. 5 en nr. 7 van blz. 3.", "Zie|art.|5|en|nr.|7|van|blz.|3|."),
    ]);
}

#[test]
fn words_that_look_like_abbreviations_end_a_sentence() {
    check(&[
        ("Dat zei Jan. Hij ging.", "Dat|zei|Jan|.\nHij|ging|."),
        ("Zij steunt de VS. Moskou niet.", "Zij|steunt|de|VS|.\nMoskou|niet|."),
        ("Hij slikt vitamine C. De rest niet.", "Hij|slikt|vitamine|C|.\nDe|rest|niet|."),
        ("Keizer Karel V. Hij won. A. De Vries", "Keizer|Karel|V|.\nHij|won|.\nA.|De|Vries"),
        ("Het duurde 5 min. en 3 sec. per keer", "Het|duurde|5|min.|en|3|sec.|per|keer"),
        ("Hij wacht op u. Iedereen wacht.", "Hij|wacht|op|u|.\nIedereen|wacht|."),
    ]);
}

#[test]
fn a_missing_space_hides_no_sentence() {
    check(&[
        ("Zij trokken weg.De stad is vrij.", "Zij|trokken|weg|.\nDe|stad|is|vrij|."),
        ("Kijk op nu.nl of Booking.com.", "Kijk|op|nu.nl|of|Booking.com|."),
    ]);
}

#[test]
fn closing_quotes_belong_to_the_sentence_they_close() {
    check(&[
        ("\"Wij blijven. Wij winnen.\" Dat is alles.", "\"|Wij|blijven|.\nWij|winnen|.|\"\nDat|is|alles|."),
        ("‘Wij gaan niet.’ ‘Waarom?’", "‘|Wij|gaan|niet|.|’\n‘|Waarom|?|’"),
        ("Hij zweeg. (Zij ook.) Toen niet meer.", "Hij|zweeg|.\n(|Zij|ook|.|)\nToen|niet|meer|."),
        ("'Ja.' \"Nee.\" ,,Nou.'' Goed.", "'|Ja|.|'\n\"|Nee|.|\"\n,,|Nou|.|''\nGoed|."),
    ]);
}

#[test]
fn a_quotation_and_who_says_it_are_one_sentence() {
    check(&[
        ("'Nooit!' zei Poetin.", "'|Nooit|!|'|zei|Poetin|."),
        ("\"Waarom?\", vroeg Rutte.", "\"|Waarom|?|\"|,|vroeg|Rutte|."),
        ("\"Nooit!\" Zelensky zei het weer.", "\"|Nooit|!|\"|Zelensky|zei|het|weer|."),
        ("\"Nooit!\" De zaal werd stil.", "\"|Nooit|!|\"\nDe|zaal|werd|stil|."),
        ("Wij (…) Kyiv, een held (!) Poetin", "Wij|(|…|)|Kyiv|,|een|held|(|!|)|Poetin"),
        ("Iran (zo heet het. Echt!) ontkent.", "Iran|(|zo|heet|het|.|Echt|!|)|ontkent|."),
    ]);
}

#[test]
fn dots_and_apostrophes_start_sentences_only_before_a_capital() {
    check(&[
        ("Zij wachten... en hopen.", "Zij|wachten|...|en|hopen|."),
        ("Zij wachten… Niemand komt.", "Zij|wachten|…\nNiemand|komt|."),
        ("Het is laat. 's Avonds komt hij.", "Het|is|laat|.\n's|Avonds|komt|hij|."),
        ("1. Iran ontkent. 2022 was zwaar.", "1.|Iran|ontkent|.\n2022|was|zwaar|."),
    ]);
}

#[test]
fn characters_without_width_stick_to_no_word() {
    check(&[("de \u{200b}raket\u{200b} \u{feff}van Iran", "de|raket|van|Iran")]);
}

#[test]
fn a_dateline_is_no_part_of_the_sentence_behind_it() {
    check(&[
        ("LONDEN - De premier zweeg.", "LONDEN|-\nDe|premier|zweeg|."),
        ("DEN HAAG (ANP) – De Kamer stemt.", "DEN|HAAG|(|ANP|)|–\nDe|Kamer|stemt|."),
        ("NAVO-landen - niet alle - betalen.", "NAVO-landen|-|niet|alle|-|betalen|."),
        ("Rusland - zei hij - wint.", "Rusland|-|zei|hij|-|wint|."),
    ]);
}
