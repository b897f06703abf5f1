//! Classes of wordings that Dutch news has: a line a sentence, every claim it gives; beside each class sentences that must give
//! nothing, or stay as they are.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn members_soldiers_and_wings_act_for_their_body() {
    check(
        Lang::Nl,
        &[
            (
                "De politie arresteerde drie officieren van het Venezolaanse leger.",
                &["police arrests Venezuelan military"],
            ),
            (
                "De Verenigde Staten trainden officieren van het Colombiaanse leger.",
                &["United States trains Colombian military"],
            ),
            (
                "Soldaten van het Russische leger doodden vier burgers.",
                &["Russian military kills vier burgers"],
            ),
            ("De gewapende vleugel van Hamas viel Israël aan.", &["Hamas attacks Israel"]),
            ("De militaire tak van Hezbollah ontvoerde twee soldaten.", &["Hezbollah abducts twee soldaten"]),
            (
                "De gewapende tak van het ANC pleegde een aanslag op Pretoria.",
                &["African National Congress attacks Pretoria"],
            ),
            ("De rechtervleugel van de CDU bekritiseert Merkel.", &[]),
            ("Polen eist dat zijn partners in de NAVO meer wapens leveren.", &["Poland demands NATO"]),
            (
                "Polen eist dat de lidstaten van de Europese Unie sancties invoeren.",
                &["Poland demands European Union"],
            ),
            ("De NAVO-bondgenoten steunen Oekraïne.", &["NATO supports Ukraine"]),
            // A part of them is not the whole, nor is a branch of a company or of a tree.
            ("Drie EU-lidstaten steunen Israël.", &[]),
            ("Enkele lidstaten van de EU verwierpen het plan van Macron.", &[]),
            ("De Russische tak van Google vroeg faillissement aan.", &[]),
            ("De storm brak takken af in Frankrijk.", &[]),
        ],
    );
}

#[test]
fn what_two_owners_have_is_of_each() {
    check(
        Lang::Nl,
        &[
            (
                "Mali eist dat de strijdmacht van Frankrijk en Denemarken vertrekt.",
                &["Mali demands French military", "Mali demands Danish military"],
            ),
            (
                "Irak beveelt de bezettingsmacht van Turkije en Iran zich terug te trekken.",
                &["Iraq demands Turkish military", "Iraq demands Iranian military"],
            ),
            (
                "Troepen van Saoedi-Arabië en Jordanië vielen Jemen aan.",
                &["Saudi military attacks Yemen", "Jordanian military attacks Yemen"],
            ),
            (
                "De president van Servië prees Kosovo.",
                &["Aleksandar Vucic leads Serbia", "Aleksandar Vucic praises Kosovo"],
            ),
            ("Leden van Hamas en Fatah vochten.", &["Hamas fights Fatah"]),
        ],
    );
}

#[test]
fn resistance_against_something_is_no_resistance_fighter() {
    check(
        Lang::Nl,
        &[
            (
                "Rusland herhaalde zijn klachten over het verzet van Polen tegen de pijpleiding.",
                &["Russia criticises Poland", "Poland rejects pijpleiding"],
            ),
            (
                "Turkije uitte kritiek op het verzet van Frankrijk tegen het akkoord.",
                &["Turkey criticises France", "France rejects akkoord"],
            ),
            ("Het verzet van Berlijn tegen de levering irriteerde Kiev.", &["Germany rejects levering"]),
            ("Het Franse verzet viel Duitse soldaten aan.", &["French rebels attacks German military"]),
            ("De verzetsstrijders van Frankrijk bliezen een brug op.", &["French rebels attacks brug"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Moscow repeated its complaints about Washington's resistance to the pipeline.",
                &["Russia criticises United States", "United States rejects pipeline"],
            ),
            ("London sent British troops to Estonia.", &["United Kingdom deploys_to Estonia"]),
        ],
    );
}

#[test]
fn a_truce_that_is_agreed_is_an_agreement() {
    check(
        Lang::Nl,
        &[
            (
                "Armenië en Azerbeidzjan zijn een staakt-het-vuren overeengekomen.",
                &["Armenia agrees_with Azerbaijan", "Armenia ceases_fire Azerbaijan"],
            ),
            (
                "India en Pakistan hebben zich verplicht tot een wapenstilstand.",
                &["India agrees_with Pakistan", "India ceases_fire Pakistan"],
            ),
            (
                "Ethiopië en Eritrea stemden in met een staakt-het-vuren.",
                &["Ethiopia agrees_with Eritrea", "Ethiopia ceases_fire Eritrea"],
            ),
            ("Rusland verplichtte Oekraïne tot betaling.", &[]),
            ("In 1939 sloot Polen met Groot-Brittannië een verdrag.", &["Poland agrees_with United Kingdom"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Israel and Hezbollah agreed to a ceasefire.",
                &["Israel agrees_with Hezbollah", "Israel ceases_fire Hezbollah"],
            ),
            (
                "Serbia and Croatia committed themselves to a truce.",
                &["Serbia agrees_with Croatia", "Serbia ceases_fire Croatia"],
            ),
            ("Serbia committed itself to reforms.", &[]),
            ("Germany agreed to the proposal.", &["Germany agrees_with proposal"]),
        ],
    );
}

#[test]
fn what_is_given_back_is_conceded() {
    check(
        Lang::Nl,
        &[
            ("Israël gaf de Sinaï terug aan Egypte.", &["Israel concedes_to Egypt"]),
            ("Groot-Brittannië gaf Hongkong terug aan China.", &["United Kingdom concedes_to China"]),
            (
                "Netanyahu heeft gezworen de Golanhoogten niet aan Syrië terug te geven.",
                &["Benjamin Netanyahu concedes_to Syria denied planned"],
            ),
            ("Nederland leverde tanks aan Oekraïne.", &["Netherlands supplies Ukraine"]),
            ("De bank gaf de klant zijn geld terug.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            ("Israel gave the Sinai back to Egypt in 1982.", &["Israel concedes_to Egypt"]),
            (
                "Israel has sworn not to return the Golan Heights to Syria.",
                &["Israel concedes_to Syria denied planned"],
            ),
            ("Britain handed Hong Kong back to China in 1997.", &["United Kingdom concedes_to China"]),
            ("The minister returned to Washington.", &[]),
            ("Germany gave tanks to Ukraine.", &["Germany supplies Ukraine"]),
        ],
    );
}

#[test]
fn whoever_blocks_his_own_capital_threatens_no_country() {
    check(
        Lang::Nl,
        &[
            (
                "Franse boeren hebben aangekondigd Parijs te zullen blokkeren.",
                &["French people blockades Paris planned"],
            ),
            ("De boeren beloofden Brussel te blokkeren.", &["boeren blockades Brussels planned"]),
            ("Duitse boeren blokkeerden Berlijn.", &["Germans blockades Berlin"]),
            ("Iran heeft aangekondigd Israël te zullen bombarderen.", &["Iran threatens Israel"]),
            ("De burgemeester wil de zaak volgende week afsluiten.", &[]),
        ],
    );
}

#[test]
fn an_adjective_has_no_phrase_behind_its_noun() {
    check(
        Lang::Nl,
        &[
            ("Woedende boeren blokkeerden gisteren de brug over de Maas.", &[]),
            ("Boze Turken bezetten het viaduct over de Bosporus.", &[]),
            ("De ontstemde minister las een brief over Frankrijk.", &[]),
            ("Poetin was woedend over de sancties van de EU.", &["Vladimir Putin criticises European Union"]),
            ("Erdogan, boos over het besluit van Zweden, vertrok.", &["Tayyip Erdogan criticises Sweden"]),
        ],
    );
}

#[test]
fn whoever_speaks_at_the_end_asks() {
    check(
        Lang::Nl,
        &[
            (
                "Iran moet de inspecteurs toelaten, heeft Washington laten weten.",
                &["United States demands Iran"],
            ),
            ("Rusland moet zich terugtrekken, liet Macron weten.", &["Emmanuel Macron demands Russia"]),
            (
                "Daarom moeten de VS zich achter Israël scharen, eisten Republikeinen.",
                &[
                    "Republican Party demands United States",
                    "United States supports Israel hypothetical by Republican Party",
                ],
            ),
            ("Macron liet Poetin gaan.", &[]),
            ("Duitsland steunt Polen en Frankrijk eist niets.", &["Germany supports Poland"]),
        ],
    );
}

#[test]
fn a_judgement_may_name_the_kind() {
    check(
        Lang::Nl,
        &[
            (
                "Poetin vindt dat de uitbreiding van de NAVO een vorm van agressie is.",
                &["Vladimir Putin criticises NATO"],
            ),
            (
                "Teheran stelt dat de sancties van de VS een vorm van economisch terrorisme zijn.",
                &["Iran criticises United States"],
            ),
            (
                "Volgens Peking is de boycot van Australië een staaltje protectionisme.",
                &["China criticises Australia"],
            ),
            ("Brussel zegt dat het plan van Polen een vorm van overleg is.", &[]),
            ("De minister zei dat discriminatie in Frankrijk bestaat.", &[]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Tehran said the sanctions of the United States were a form of terrorism.",
                &["Iran criticises United States"],
            ),
            ("Poland said the plan of France was a form of dialogue.", &[]),
        ],
    );
}

#[test]
fn what_begins_now_and_ends_later_is_planned() {
    check(
        Lang::Nl,
        &[
            ("Zambia krijgt van Zweden de komende drie jaar een lening.", &["Sweden funds Zambia planned"]),
            ("Nederland financiert de komende vier jaar Oekraïne.", &["Netherlands funds Ukraine planned"]),
            ("Sinds vandaag steunt Polen Israël.", &["Poland supports Israel"]),
            ("Zweden steunde de afgelopen drie jaar Oekraïne.", &["Sweden supports Ukraine"]),
            ("Rusland levert dit jaar gas aan China.", &["Russia supplies China"]),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "Zambia receives from Sweden a grant for the next three years.",
                &["Sweden funds Zambia planned"],
            ),
            ("Sweden has supported Ukraine for the past three years.", &["Sweden supports Ukraine"]),
        ],
    );
}

#[test]
fn whom_somebody_blames_and_asks_is_his_object() {
    check(
        Lang::Nl,
        &[
            (
                "Hongarije verweet ‘enkele Europese landen haat te verspreiden’.",
                &["Hungary accuses Europese landen"],
            ),
            ("Orbán verweet Duitsland migranten te lokken.", &["Viktor Orban accuses Germany"]),
            (
                "Israëlische ministers, inclusief Netanyahu zelf, vroegen Biden om hulp.",
                &["Benjamin Netanyahu requests Joe Biden"],
            ),
            (
                "Canada riep zijn bondgenoten in de NAVO op Letland te beschermen.",
                &[
                    "Canada requests NATO",
                    "NATO allied_with Canada",
                    "NATO protects Latvia hypothetical by Canada",
                ],
            ),
            ("Soedan weigert vliegtuigen van de VN te laten landen.", &["Sudan rejects United Nations"]),
            ("Kenia weigerde schepen van Somalië te laten aanmeren.", &["Kenya rejects Somalia"]),
            ("Londen kondigde aan Rwanda te zullen straffen.", &["United Kingdom sanctions Rwanda planned"]),
            ("Noorwegen zegde toe Oekraïne te steunen.", &["Norway supports Ukraine planned"]),
            (
                "Het openbaar ministerie stelde een corruptieonderzoek in naar Netanyahu.",
                &["openbaar ministerie investigates Benjamin Netanyahu"],
            ),
            (
                "Een onderzoeksrechter gelastte een onderzoek naar Sarkozy.",
                &["onderzoeksrechter investigates Nicolas Sarkozy"],
            ),
            (
                "Volgens de VN zijn ruim 7 miljoen Venezolanen het land ontvlucht.",
                &["Venezuelans withdraws_from Venezuela by United Nations"],
            ),
            ("De regering weigert de belasting te laten stijgen.", &[]),
            ("Orbán verweet zichzelf niets.", &[]),
            ("De prijs is inclusief btw.", &[]),
        ],
    );
}

#[test]
fn infinitives_are_nouns_behind_an_article_or_a_preposition() {
    check(
        Lang::Nl,
        &[
            (
                "Britse officieren waren bezig met adviseren en opleiden van Nigeriaanse soldaten.",
                &["British military trains Nigerian military"],
            ),
            (
                "De VS waren belast met het trainen en bewapenen van Iraakse troepen.",
                &["United States trains Iraqi military", "United States supplies Iraqi military"],
            ),
            (
                "Canada legde zich toe op het opleiden van Litouwse militairen.",
                &["Canada trains Lithuanian military"],
            ),
            ("De Britten begonnen met trainen.", &[]),
            (
                "Duitsland stopte met het trainen van Malinese militairen.",
                &["Germany trains Malian military denied"],
            ),
        ],
    );
}

#[test]
fn headlines_and_titles() {
    check(
        Lang::Nl,
        &[
            ("Aanslag Brussel: politie arresteert Salah Abdeslam.", &["police arrests Salah Abdeslam"]),
            (
                "Marvin Cooke, de managing director van Toyota in Burnaston, waarschuwde.",
                &["Marvin Cooke leads Toyota", "Toyota located_in Burnaston"],
            ),
            ("Bas Nijhuis, hoofd communicatie van ASML, reageerde.", &["Bas Nijhuis works_for ASML"]),
            (
                "Drie hoogspanningslijnen naar Kaboel zijn door de Taliban opgeblazen.",
                &["Taliban attacks Kabul"],
            ),
            ("India verhoogde de belasting op Amerikaanse amandelen.", &["India sanctions United States"]),
            (
                "China reageerde door een heffing te leggen op Australische gerst.",
                &["China sanctions Australia"],
            ),
            ("Duitsland verhoogde de belasting op benzine.", &[]),
            ("Frankrijk voerde een belasting in op Google.", &[]),
            ("Frankrijk: het land van wijn.", &[]),
        ],
    );
}
