//! Who is meant where a text says it only by the whole of it, and who does what the last verb of a row says: a line a text.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn the_police_and_the_army_are_those_of_the_country_a_text_is_about() {
    check(
        Lang::En,
        &[
            (
                "President William Ruto addressed Kenya on television.\nPolice arrested Babu Owino, a member of the Kenyan parliament.\nRuto praised the Kenyan police.",
                &[
                    "Babu Owino member_of Kenyan parliament",
                    "Kenyan police arrests Babu Owino",
                    "William Ruto leads Kenya",
                    "William Ruto praises Kenyan police",
                ],
            ),
            (
                "Kenya is on edge. William Ruto spoke in Nairobi.\nPolice shot dead protesters who had stormed the Kenyan parliament.",
                &[
                    "Kenyan demonstrators attacks Kenyan parliament",
                    "Kenyan police kills Kenyan demonstrators",
                ],
            ),
            (
                "Honduras is quiet. Manuel Zelaya was flown out of Honduras.\nSoldiers arrested Patricia Rodas.\nThe Honduran Congress met.",
                &["Honduran military arrests Patricia Rodas"],
            ),
            (
                "Kenya is on edge. William Ruto spoke in Nairobi.\nIn France, police arrested a blogger.\nRuto left Kenya.",
                &["police arrests blogger"],
            ),
            (
                "Russia attacked Ukraine. Ukraine defended Kyiv.\nSoldiers arrested Patricia Rodas.\nUkraine and Russia fought.",
                &["Russia attacks Ukraine", "Ukraine fights Russia", "military arrests Patricia Rodas"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "President Manuel Zelaya is uit Honduras weg. De Hondurese bevolking wacht.\nMilitairen arresteerden Patricia Rodas.\nHet Hondurese Congres kwam bijeen.",
                &["Honduran military arrests Patricia Rodas", "Manuel Zelaya leads Honduras"],
            ),
            (
                "In Kenia is het onrustig. President William Ruto sprak in Nairobi.\nDe autoriteiten arresteerden Babu Owino.\nRuto verliet Kenia.",
                &["Kenyan government arrests Babu Owino", "William Ruto leads Kenya"],
            ),
            (
                "In Kenia is het onrustig. President William Ruto sprak in Nairobi.\nIn Frankrijk arresteerde de politie Eva Smit.\nRuto verliet Kenia.",
                &["William Ruto leads Kenya"],
            ),
        ],
    );
}

#[test]
fn a_kingdom_and_an_emirate_are_those_spoken_of() {
    check(
        Lang::En,
        &[
            (
                "Morocco talked to Mali. France criticised the kingdom.",
                &["France criticises Morocco", "Morocco meets Mali"],
            ),
            (
                "Saudi Arabia and Egypt cut ties with Qatar, accusing the gas-rich emirate of supporting Hamas.",
                &[
                    "Egypt accuses Qatar",
                    "Egypt breaks_with Qatar",
                    "Qatar supports Hamas hedged by Saudi Arabia < Egypt",
                    "Saudi Arabia accuses Qatar",
                    "Saudi Arabia breaks_with Qatar",
                ],
            ),
            (
                "Iran attacked Oman. Qatar condemned the attack on the sultanate.",
                &["Iran attacks Oman", "Qatar criticises attack"],
            ),
            (
                "Saudi Arabia met Bahrain. Iran criticised the kingdom.",
                &["Iran criticises kingdom", "Saudi Arabia meets Bahrain"],
            ),
            (
                "France attacked Mali. Iran criticised the kingdom.",
                &["France attacks Mali", "Iran criticises kingdom"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "De Verenigde Naties spraken met Jordanië. Frankrijk steunde het koninkrijk.",
                &["France supports Jordan", "United Nations meets Jordan"],
            ),
            (
                "Egypte verbrak de banden met Qatar en beschuldigde het emiraat van steun aan Hamas.",
                &["Egypt accuses Qatar", "Egypt breaks_with Qatar", "Qatar supports Hamas by Egypt"],
            ),
            (
                "Iran viel Oman aan. Qatar veroordeelde de aanval op het sultanaat.",
                &["Iran attacks Oman", "Qatar criticises aanval op het sultanaat"],
            ),
            (
                "Frankrijk viel Mali aan. Iran bekritiseerde het koninkrijk.",
                &["France attacks Mali", "Iran criticises koninkrijk"],
            ),
        ],
    );
}

#[test]
fn a_neighbour_or_rival_is_the_only_other_country_spoken_of() {
    check(
        Lang::Nl,
        &[
            (
                "Saoedi-Arabië en Iran herstelden de banden. Eerder beschuldigde Saoedi-Arabië zijn buurland ervan de Houthi's wapens te leveren.",
                &["Saudi Arabia accuses Iran", "Saudi Arabia cooperates_with Iran"],
            ),
            (
                "Thailand beschoot Cambodja. Cambodja bekritiseerde zijn buurland.",
                &["Cambodia criticises Thailand", "Thailand attacks Cambodia"],
            ),
            (
                "India sprak met Pakistan. Pakistan viel zijn aartsrivaal aan.",
                &["India meets Pakistan", "Pakistan attacks India"],
            ),
            (
                "India sprak met Pakistan en China. Pakistan viel zijn buurland aan.",
                &["India meets China", "India meets Pakistan"],
            ),
            ("Pakistan viel zijn buurland aan.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Thailand shelled Cambodia. Cambodia criticised its neighbour.",
                &["Cambodia criticises Thailand", "Thailand attacks Cambodia"],
            ),
            (
                "India talked to Pakistan. Pakistan attacked its rival.",
                &["India meets Pakistan", "Pakistan attacks India"],
            ),
            (
                "India talked to Pakistan and China. Pakistan attacked its neighbour.",
                &["India meets China", "India meets Pakistan"],
            ),
        ],
    );
}

#[test]
fn the_last_verb_has_the_nearest_subject() {
    check(
        Lang::Nl,
        &[
            (
                "Frankrijk erkende Palestina, bekritiseerde Israël en steunde Libanon.",
                &["France criticises Israel", "France recognises Palestine", "France supports Lebanon"],
            ),
            (
                "Cuba en Venezuela veroordeelden Bolivia, maar Donald Trump sprak van een overwinning en prees het Boliviaanse leger.",
                &[
                    "Cuba criticises Bolivia",
                    "Donald Trump praises Bolivian military",
                    "Venezuela criticises Bolivia",
                ],
            ),
            (
                "Rusland viel Oekraïne aan en bezette de Krim.",
                &["Russia attacks Ukraine", "Russia occupies Crimea"],
            ),
            (
                "Rusland viel Oekraïne aan, bezette de Krim en bedreigde Polen.",
                &["Russia attacks Ukraine", "Russia occupies Crimea", "Russia threatens Poland"],
            ),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Cuba condemned Bolivia, but Donald Trump spoke of a victory and praised the Bolivian army.",
                &["Cuba criticises Bolivia", "Donald Trump praises Bolivian military"],
            ),
            (
                "Germany hesitated, but France went further and recognised Palestine.",
                &["France recognises Palestine"],
            ),
            ("Turkey objected, Hungary waited and Finland joined NATO.", &["Finland member_of NATO"]),
            (
                "Russia attacked Ukraine and threatened Poland.",
                &["Russia attacks Ukraine", "Russia threatens Poland"],
            ),
            (
                "Russia invaded Ukraine, occupied Crimea and threatened Poland.",
                &["Russia invades Ukraine", "Russia occupies Crimea", "Russia threatens Poland"],
            ),
        ],
    );
}

#[test]
fn a_single_one_of_a_people_is_who_bears_the_name() {
    check(
        Lang::Nl,
        &[
            (
                "De Belgische hulpverlener Olivier Vandecasteele is vrijgelaten door Iran.",
                &["Iran releases Olivier Vandecasteele"],
            ),
            ("De Turkse zakenman Osman Kavala is gearresteerd.", &["unspecified arrests Osman Kavala"]),
            ("De Belgische hulpverleners zijn vrijgelaten door Iran.", &["Iran releases Belgians"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Iran released the Belgian aid worker Olivier Vandecasteele.",
                &["Iran releases Olivier Vandecasteele"],
            ),
            ("The Turkish businessman Osman Kavala was arrested.", &["unspecified arrests Osman Kavala"]),
            ("Iran released two Belgian aid workers.", &["Iran releases Belgians"]),
        ],
    );
}

#[test]
fn those_who_decide_for_a_union_are_the_union() {
    check(
        Lang::En,
        &[
            ("EU foreign ministers imposed sanctions on Belarus.", &["European Union sanctions Belarus"]),
            ("NATO defence ministers condemned Russia.", &["NATO criticises Russia"]),
            ("EU leaders condemned Russia.", &["European Union criticises Russia"]),
            ("The EU ambassador to Russia criticised Belarus.", &["EU diplomats criticises Belarus"]),
            ("UN leaders criticised Russia.", &["United Nations criticises Russia"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("De EU-ministers legden Belarus sancties op.", &["European Union sanctions Belarus"]),
            ("EU-leiders veroordeelden Rusland.", &["European Union criticises Russia"]),
            ("De rebellen van M23 veroverden Goma.", &["M23 occupies Goma"]),
            ("De rebellen van de FARC doodden Ingrid Visser.", &["FARC kills Ingrid Visser"]),
            ("De rebellen in Congo veroverden Goma.", &["Congolese rebels occupies Goma"]),
        ],
    );
}

#[test]
fn words_that_the_parser_or_the_lexicon_once_had_wrong() {
    check(
        Lang::En,
        &[
            (
                "Morocco, which annexed most of Western Sahara in 1975, criticised Spain.",
                &["Morocco criticises Spain", "Morocco occupies Western Sahara"],
            ),
            (
                "Congress swore in its speaker, Roberto Micheletti.",
                &["Congress appoints Roberto Micheletti", "Roberto Micheletti leads Congress"],
            ),
            ("Egypt is battling an Islamic State affiliate in Sinai.", &["Egypt fights Islamic State"]),
            (
                "Spain's Vox party accused Pedro Sánchez of treason.",
                &["Vox accuses Pedro Sanchez", "Vox located_in Spain"],
            ),
            ("Gulf states condemned Iran.", &["Gulf States criticises Iran"]),
            ("Ylva Johansson called the situation worrying.", &[]),
            (
                "Spain is calm. Pedro Sánchez spoke in Madrid.\nThe interior minister, Juan Ruipérez, arrested Brahim Ghali.\nSpain voted.",
                &["Juan Ruipérez arrests Brahim Ghali"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Daarbij is een Macedonische militair gedood.",
                &["unspecified kills North Macedonian military"],
            ),
            ("Vorige week lieten de FARC driehonderd agenten vrij.", &["FARC releases driehonderd agenten"]),
            (
                "De VN beschuldigde Israël van het tegenhouden van voedsel.",
                &["United Nations accuses Israel"],
            ),
            (
                "De aanleiding was de ontvoering van de vicevoorzitter van de voetbalbond, Hernan Mejia.\nHij werd vrijgelaten door de FARC.",
                &["FARC releases Hernan Mejia", "unspecified abducts Hernan Mejia"],
            ),
        ],
    );
}
