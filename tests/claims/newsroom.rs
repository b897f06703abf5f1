//! What a sceptical reader of fresh articles found that was not so, or was missed: who is meant. A line a sentence: every claim
//! it gives; beside each class sentences that must stay as they are.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn a_bare_government_is_that_of_the_country_spoken_of() {
    check(
        Lang::Nl,
        &[
            (
                "De oppositie in Turkije verwijt de regering dat de hulp traag op gang komt.",
                &["Turkish opposition accuses Turkish government"],
            ),
            (
                "Het parlement in Ghana verwierp de begroting van de regering.",
                &["Ghanaian parliament rejects Ghanaian government"],
            ),
            (
                "Het leger in Niger heeft president Bazoum afgezet.",
                &["Mohamed Bazoum leads Niger", "Nigerien military dismisses Mohamed Bazoum"],
            ),
            ("De politie in Kenia schoot drie betogers dood.", &["Kenyan police kills drie betogers"]),
            (
                "Poetin steunt de Syrische regering. De oppositie in Turkije verwijt de regering corruptie.",
                &[
                    "Vladimir Putin supports Syrian government",
                    "Turkish opposition accuses Turkish government",
                ],
            ),
            ("Franse militairen in Mali helpen het land.", &[]),
            ("Soldaten in Libanon beschoten Israël.", &["military attacks Israel"]),
            ("Duitsland steunt de regering.", &["Germany supports regering"]),
            (
                "De Verenigde Staten kunnen de marine inzetten.",
                &["United States mobilises US military possible"],
            ),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "The opposition in Turkey accused the government of corruption.",
                &["Turkish opposition accuses Turkish government"],
            ),
            ("The army in Sudan attacked the rebels on Monday.", &["Sudanese military attacks rebels"]),
            ("The parliament in Ghana rejected the deal.", &["Ghanaian parliament rejects deal"]),
            (
                "Hasina fled Bangladesh. India's Ajit Doval met Hasina. The United States praised the army.",
                &[
                    "Hasina withdraws_from Bangladesh",
                    "Ajit Doval meets Hasina",
                    "United States praises military",
                ],
            ),
            ("American soldiers in Niger trained the army of Mali.", &["US military trains Malian military"]),
            ("Troops in Lebanon attacked Israel.", &["military attacks Israel"]),
            ("Germany supports the government.", &["Germany supports government"]),
        ],
    );
}

#[test]
fn a_ministry_is_that_of_the_country_beside_it() {
    check(
        Lang::Nl,
        &[
            ("Het ministerie van Defensie van Hongarije beschuldigde Oekraïne van inmenging.", &[]),
            ("Het ministerie van Defensie van Polen prees Oekraïne.", &[]),
            (
                "Het ministerie van Defensie van Oekraïne beschuldigde Rusland.",
                &["Ukrainian Defence Ministry accuses Russia"],
            ),
            (
                "Het Oekraïense ministerie van Defensie beschuldigde Rusland.",
                &["Ukrainian Defence Ministry accuses Russia"],
            ),
            (
                "In Oekraïne zei het ministerie van Defensie dat Rusland Charkov beschoot.",
                &["Russia attacks Kharkiv"],
            ),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Hungary's Foreign Ministry accused Ukraine of interference.",
                &["Hungarian Foreign Ministry accuses Ukraine"],
            ),
            (
                "China's Foreign Ministry accused Washington of interference.",
                &["Chinese Foreign Ministry accuses United States"],
            ),
            (
                "Brazil's Supreme Court convicted Jair Bolsonaro.",
                &["Brazilian Supreme Court convicts Jair Bolsonaro"],
            ),
            (
                "Lin Jian, a spokesman for China's Foreign Ministry, accused Japan of interfering.",
                &["Lin Jian works_for Chinese Foreign Ministry", "Lin Jian accuses Japan"],
            ),
            ("Israel's Defense Ministry criticised Spain.", &["Israeli Defence Ministry criticises Spain"]),
            (
                "France's Le Monde criticised Germany.",
                &["Le Monde located_in France", "Le Monde criticises Germany"],
            ),
            ("Germany's Angela Merkel visited Poland.", &["Angela Merkel visits Poland"]),
        ],
    );
}

#[test]
fn what_is_bought_is_a_company() {
    check(
        Lang::Nl,
        &[
            ("Unilever neemt Dollar Shave Club over.", &[]),
            ("Heineken neemt Distell over voor 2,2 miljard euro.", &["Heineken acquires Distell"]),
            ("Philips kocht Saeco voor 200 miljoen euro.", &["Philips acquires Saeco"]),
            ("Chelsea kocht Enzo Fernandez van Benfica.", &["Enzo Fernandez works_for Benfica"]),
            ("Philips kocht tien Airbus-toestellen.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Microsoft to buy Activision Blizzard for $68.7 billion",
                &["Microsoft acquires Activision Blizzard planned"],
            ),
            (
                "Amgen agreed to buy Horizon Therapeutics for $27.8 billion.",
                &["Amgen acquires Horizon Therapeutics planned"],
            ),
            ("Microsoft bought game maker ZeniMax in 2020.", &["Microsoft acquires ZeniMax"]),
            ("Adobe abandoned the takeover of Figma.", &[]),
            ("Broadcom bought VMware for $61 billion.", &[]),
            ("Chelsea bought Enzo Fernandez from Benfica.", &[]),
            ("Iran acquired Shahab missiles from North Korea.", &["Iran orders_from North Korea"]),
            ("Kenya bought Fokker aircraft.", &["Kenya orders_from Fokker"]),
        ],
    );
}

#[test]
fn who_speaks_by_telephone_calls() {
    check(
        Lang::Nl,
        &[
            (
                "Guterres sprak telefonisch met president Bazoum.",
                &["Antonio Guterres calls Mohamed Bazoum", "Mohamed Bazoum leads Niger"],
            ),
            (
                "Rutte heeft telefonisch overleg gevoerd met Netanyahu.",
                &["Mark Rutte calls Benjamin Netanyahu", "Mark Rutte negotiates_with Benjamin Netanyahu"],
            ),
            ("Rutte heeft Netanyahu in Den Haag gesproken.", &["Mark Rutte meets Benjamin Netanyahu"]),
        ],
    );
}

#[test]
fn short_names_of_parties() {
    check(
        Lang::Nl,
        &[
            (
                "De VVD beschuldigde FvD van leugens.",
                &["People's Party for Freedom and Democracy accuses Forum for Democracy"],
            ),
            ("De AfD beschuldigde Merz van verraad.", &["Alternative for Germany accuses Friedrich Merz"]),
            ("PiS beschuldigde Tusk van verraad.", &["Law and Justice accuses Donald Tusk"]),
            (
                "Jaroslaw Kaczynski, de leider van PiS, beschuldigde Tusk van verraad.",
                &["Jaroslaw Kaczynski leads Law and Justice", "Jaroslaw Kaczynski accuses Donald Tusk"],
            ),
            ("Jolande Sap steunde de missie in Kunduz.", &["Jolande Sap supports missie"]),
        ],
    );
}

#[test]
fn a_party_in_brackets() {
    check(
        Lang::Nl,
        &[
            (
                "Oppositieleider Geert Wilders (PVV) bezocht Israël.",
                &["Geert Wilders member_of Party for Freedom", "Geert Wilders visits Israel"],
            ),
            (
                "Minister Frans Timmermans (PvdA) sprak met Lavrov.",
                &[
                    "Frans Timmermans member_of Labour Party",
                    "Frans Timmermans works_for Netherlands",
                    "Frans Timmermans meets Sergei Lavrov",
                ],
            ),
            (
                "Mark Rutte (VVD) belde met Macron.",
                &[
                    "Mark Rutte member_of People's Party for Freedom and Democracy",
                    "Mark Rutte calls Emmanuel Macron",
                ],
            ),
            ("Geert Wilders (61) bezocht Israël.", &["Geert Wilders visits Israel"]),
            ("Frans Timmermans (links) bezocht Rusland.", &["Frans Timmermans visits Russia"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Friedrich Merz (CDU) visited Poland.",
                &["Friedrich Merz member_of Christian Democratic Union", "Friedrich Merz visits Poland"],
            ),
            (
                "Olaf Scholz (SPD) met Macron.",
                &[
                    "Olaf Scholz member_of Social Democratic Party of Germany",
                    "Olaf Scholz meets Emmanuel Macron",
                ],
            ),
            ("Friedrich Merz (69) visited Poland.", &["Friedrich Merz visits Poland"]),
        ],
    );
}

#[test]
fn people_are_no_which() {
    check(
        Lang::En,
        &[
            (
                "The US expelled ten Russian diplomats over the SolarWinds hack, which Washington blames on Russia's SVR.",
                &[
                    "United States expels Russian diplomats",
                    "United States accuses Foreign Intelligence Service",
                ],
            ),
            (
                "Britain expelled 23 diplomats over the poisoning, which London blamed on Moscow.",
                &["United Kingdom expels 23 diplomats", "United Kingdom accuses Russia"],
            ),
            ("Police arrested three soldiers over the bombing, which Islamic State claimed.", &[]),
            (
                "The United States funded militias, which attacked Iraq.",
                &["United States funds rebels", "rebels attacks Iraq"],
            ),
            (
                "Russia sued companies, which left Russia.",
                &["Russia sues companies", "companies withdraws_from Russia"],
            ),
        ],
    );
}

#[test]
fn a_title_in_quotation_marks_is_one_thing() {
    check(
        Lang::En,
        &[
            (
                "Sony, the maker of \"Gran Turismo\" and \"God of War\", bought Bungie for $3.6 billion.",
                &["Sony produces Gran Turismo", "Sony acquires Bungie"],
            ),
            ("Nintendo is the maker of \"Legend of Zelda\".", &["Nintendo produces Legend of Zelda"]),
            ("Disney is the maker of \"Beauty and the Beast\".", &["Disney produces Beauty and the Beast"]),
            ("Tehran called the attack \"an act of terror\".", &[]),
            (
                "Merkel criticised the \"Alternative for Germany\".",
                &["Angela Merkel criticises Alternative for Germany"],
            ),
        ],
    );
}

#[test]
fn a_name_keeps_its_capital() {
    check(
        Lang::En,
        &[
            (
                "The Constitutional Court ousted President Yoon Suk Yeol.",
                &["Constitutional Court dismisses Yoon Suk-yeol", "Yoon Suk-yeol leads South Korea"],
            ),
            ("The angry workers protested against Milei.", &["angry workers protests_against Javier Milei"]),
        ],
    );
}

#[test]
fn the_last_part_of_what_a_body_was_called() {
    check(
        Lang::Nl,
        &[
            (
                "Vakbond RMT onderhandelde met Network Rail. Boris Johnson riep de bond op de acties te staken.",
                &["RMT negotiates_with Network Rail", "Boris Johnson requests RMT"],
            ),
            (
                "Het telecombedrijf Huawei en Apple zijn concurrenten. De Verenigde Staten beschuldigden het bedrijf.",
                &["United States accuses Huawei"],
            ),
            (
                "De Verenigde Staten klaagden chipfabrikant Huawei aan. Canada weerde de fabrikant.",
                &["United States charges Huawei", "Canada bans Huawei"],
            ),
            (
                "Vakbond FNV en vakbond CNV sloten een akkoord met Schiphol. Het kabinet sprak met de bond.",
                &["FNV agrees_with Schiphol", "CNV agrees_with Schiphol"],
            ),
            ("Boris Johnson bekritiseerde de bond.", &["Boris Johnson criticises bond"]),
        ],
    );
}
