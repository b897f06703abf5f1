//! Whose deed it is, and who is no party: each table is a class, with sentences that must stay as they are.

use graaf::base::Lang;

use crate::told::check_sourced as check;

#[test]
fn what_a_noun_is_set_on_is_its_owners() {
    check(
        Lang::En,
        &[
            (
                "Russia criticised the decision by the International Criminal Court to charge three Israelis.",
                &[
                    "International Criminal Court charges Israelis planned",
                    "Russia criticises International Criminal Court",
                ],
            ),
            (
                "China reacted furiously to the decision of the United States to sell arms to Taiwan.",
                &["China criticises United States", "United States supplies Taiwan planned"],
            ),
            (
                "Israel was angered by a move by Spain to recognise Palestine.",
                &["Spain recognises Palestine planned"],
            ),
            (
                "Beijing denounced the American decision to bar Huawei.",
                &["China criticises United States", "United States bans Huawei planned"],
            ),
            (
                "France thwarted efforts by Washington to sanction Hezbollah.",
                &["France rejects United States", "United States sanctions Hezbollah hypothetical"],
            ),
            // Nobody says whose move it is.
            ("Germany hailed the move to recognise Kosovo.", &["Germany supports move to recognise Kosovo"]),
            // His own.
            ("Germany made the decision to supply tanks to Ukraine.", &["Germany supplies Ukraine planned"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Hongarije verzet zich tegen het plan van Brussel om Rusland nieuwe sancties op te leggen.",
                &["European Union sanctions Russia planned", "Hungary rejects European Union"],
            ),
            (
                "Peking hekelde de Amerikaanse beslissing om Huawei te weren.",
                &["China criticises United States", "United States bans Huawei planned"],
            ),
            (
                "Rusland haalde uit naar de beslissing van Finland om lid te worden van de NAVO.",
                &["Finland member_of NATO planned", "Russia criticises Finland"],
            ),
            ("De VS sprak zich uit tegen de stemming in het Huis om Biden af te zetten.", &[]),
            (
                "Duitsland nam het besluit om tanks te leveren aan Oekraïne.",
                &["Germany supplies Ukraine planned"],
            ),
            (
                "De weigering van Trump om Poetin te veroordelen leidde tot kritiek van McCain.",
                &["Donald Trump criticises Vladimir Putin denied"],
            ),
        ],
    );
}

#[test]
fn one_of_them_is_not_all_of_them() {
    check(
        Lang::En,
        &[
            ("A Democrat from Ohio criticised Trump.", &[]),
            ("The Russian met Trump in Helsinki.", &[]),
            ("Democrats criticised Trump.", &["Democratic Party criticises Donald Trump"]),
            // In America, not in France.
            ("The Republicans criticised Trump.", &["Republican Party criticises Donald Trump"]),
            ("The Russians met Trump in Helsinki.", &["Russia meets Donald Trump"]),
            // Those whom the text named.
            ("Pompeo congratulated both men on the outcome.", &[]),
            ("Washington urged both parties to abide by the award.", &[]),
            ("The two leaders praised China.", &[]),
            ("Malaysia broke ranks with the other countries.", &[]),
            ("European leaders praised China.", &["European leaders praises China"]),
        ],
    );
    check(
        Lang::Nl,
        &[
            ("Een Democraat uit Ohio bekritiseerde Trump.", &["democraat criticises Donald Trump"]),
            ("De Rus ontmoette Trump in Helsinki.", &[]),
            ("De Republikein belde Garland op.", &[]),
            ("De PvdA bekritiseerde Rutte.", &["Labour Party criticises Mark Rutte"]),
            ("Beide leiders bedankten Turkije.", &[]),
            ("Rutte riep de twee landen op het geweld te staken.", &[]),
            ("Demonstranten bedankten Turkije.", &["demonstrators praises Turkey"]),
        ],
    );
}

#[test]
fn an_attribute_is_of_its_own_noun() {
    check(
        Lang::Nl,
        &[
            (
                "De ontslagen minister Hamer en de nieuwe burgemeester Halsema ontmoetten elkaar.",
                &[
                    "Femke Halsema leads Amsterdam",
                    "Hamer meets Femke Halsema",
                    "unspecified dismisses Hamer",
                ],
            ),
            (
                "De gearresteerde politici Kara-Moerza en Jasjin blijven vastzitten.",
                &["unspecified arrests Jasjin", "unspecified arrests Kara-Moerza"],
            ),
            // The hijacker is not who let somebody go.
            ("Azhar werd door India vrijgelaten in ruil voor de passagiers van een gekaapt vliegtuig.", &[]),
            // The waiter was murdered, not he.
            (
                "De advocaat die namens de familie van een vermoorde ober O.J. Simpson voor de rechter daagde, heet Petrocelli.",
                &[],
            ),
            // Nobody says that he was driven out.
            (
                "Navalny wordt gesteund door de verbannen zakenman Michail Chodorkovski en voormalig schaker Garri Kasparov.",
                &["Garry Kasparov supports Alexei Navalny", "Mikhail Khodorkovsky supports Alexei Navalny"],
            ),
        ],
    );
    check(
        Lang::En,
        &[
            (
                "The jailed journalist Evan Gershkovich and former marine Paul Whelan were freed.",
                &[
                    "unspecified arrests Evan Gershkovich",
                    "unspecified releases Evan Gershkovich",
                    "unspecified releases Paul Whelan",
                ],
            ),
            (
                "Putin met visiting Israeli leader Naftali Bennett in Sochi.",
                &["Naftali Bennett leads Israel", "Vladimir Putin meets Naftali Bennett"],
            ),
            ("Merkel was visiting Macron in Paris.", &["Angela Merkel visits Emmanuel Macron"]),
            ("Paris attacks suspect Abdeslam gets 20 years for Brussels shootout", &[]),
            ("London attacks mastermind Aswat was extradited to the United States.", &[]),
            ("Israel attacks Gaza.", &["Israel attacks Gaza"]),
        ],
    );
}

#[test]
fn words_that_only_look_like_the_deed() {
    check(
        Lang::Nl,
        &[
            ("Poetin veroordeelde wat Turkije een bevrijding noemde.", &[]),
            ("Polen noch Hongarije levert eigen onderdanen uit.", &[]),
            ("België leverde Abdeslam uit aan Frankrijk.", &["Belgium cooperates_with France"]),
            ("Bayer betaalt 63 miljard dollar voor Monsanto.", &[]),
            ("Rusland betaalt miljoenen aan Assad.", &["Russia funds Bashar al-Assad"]),
            ("Biden werd in januari beëdigd.", &[]),
            (
                "De aandeelhouders willen een stemming over het ontslag van topman Burgmans.",
                &["unspecified dismisses Burgmans hypothetical"],
            ),
            ("Mexico haalde een truc uit.", &[]),
            ("Mexico haalde uit naar Trump.", &["Mexico criticises Donald Trump"]),
            (
                "Poetin daagde Zelensky uit Rusland aan te vallen.",
                &["Volodymyr Zelenskiy attacks Russia hypothetical"],
            ),
        ],
    );
    check(
        Lang::En,
        &[
            ("France and Brazil do not extradite their own citizens.", &[]),
            ("Belgium extradited Abdeslam to France.", &["Belgium cooperates_with France"]),
            ("Biden was sworn in as president in January.", &["Joe Biden leads United States"]),
            ("Disney paid 71 billion dollars for 21st Century Fox.", &[]),
            ("Russia delivered a blow to Ukraine.", &[]),
            ("Russia delivered tanks to Syria.", &["Russia supplies Syria"]),
            ("Biden dared Trump to attack Iran.", &["Donald Trump attacks Iran hypothetical"]),
            ("Jacob Zuma denied the charges and criticised the judge.", &[]),
        ],
    );
}

#[test]
fn which_speaks_of_the_body_before_it_and_who_of_the_person() {
    check(
        Lang::En,
        &[
            (
                "Critics of Russia, which invaded Ukraine, protested.",
                &["Russia invades Ukraine", "critics criticises Russia"],
            ),
            (
                "Rebels backed by Iran, which supplies drones to Russia, attacked Israel.",
                &["Iran supplies Russia", "Iran supports rebels", "rebels attacks Israel"],
            ),
            (
                "Every member of the United Nations except the United States, which pulled out of the talks, signed the pact.",
                &["United States withdraws_from talks"],
            ),
        ],
    );
    check(
        Lang::Nl,
        &[
            (
                "Critici van Rusland, dat raketten levert aan Syrië, protesteerden.",
                &["Russia supplies Syria"],
            ),
            ("Rusland, dat Oekraïne binnenviel, protesteerde.", &["Russia invades Ukraine"]),
            (
                "Hongarije, dat Oekraïne bekritiseert, blokkeert de steun.",
                &["Hungary criticises Ukraine", "Hungary rejects steun"],
            ),
            ("Iran, dat door Israël is aangevallen, wil overleg.", &["Israel attacks Iran"]),
            (
                "De rebellen veroverden Hodeida, een havenstad aan de Rode Zee, maar trokken zich terug uit de stad.",
                &["rebels occupies Hodeidah", "rebels withdraws_from Hodeidah"],
            ),
            ("Kim en Moon wisselden mappen en pennen uit.", &[]),
            ("Rusland en Oekraïne wisselden gevangenen uit.", &["Russia cooperates_with Ukraine"]),
            ("Turkije annuleerde een reis naar Parijs.", &[]),
            (
                "De rebellen trokken zich terug uit Hodeida en verlieten de stad.",
                &["rebels withdraws_from Hodeidah"],
            ),
            (
                "Rusland trok zich terug uit Cherson en beschoot daarna de stad.",
                &["Russia attacks Kherson", "Russia withdraws_from Kherson"],
            ),
            ("AT&T koopt de eigenaar van HBO en CNN.", &[]),
            (
                "Trump daagde de Democraten uit zijn plan te verwerpen.",
                &["Democratic Party rejects Donald Trump hypothetical"],
            ),
        ],
    );
}

#[test]
fn what_stands_behind_an_infinitive_is_not_of_the_verb_above() {
    check(
        Lang::En,
        &[
            ("Germany voted to end support for Mali.", &["Germany sanctions Mali planned"]),
            ("Canada voted for Ukraine at the United Nations.", &["Canada supports Ukraine"]),
            (
                "Boris Johnson smiled, and in Berlin Chancellor Angela Merkel criticised Russia.",
                &["Angela Merkel criticises Russia", "Angela Merkel leads Germany"],
            ),
        ],
    );
}

#[test]
fn who_owns_a_plan_does_what_its_infinitive_says() {
    check(
        Lang::En,
        &[
            (
                "Russia's decision to invade Ukraine surprised the markets.",
                &["Russia invades Ukraine planned"],
            ),
            (
                "China's offer to mediate between Iran and Saudi Arabia was welcome.",
                &["China mediates Iran planned", "China mediates Saudi Arabia planned"],
            ),
            (
                "Germany's promise to supply tanks to Ukraine came late.",
                &["Germany supplies Ukraine planned"],
            ),
            (
                "The plan is that France will recognise Palestine in September.",
                &["France recognises Palestine planned"],
            ),
            // A possessor of the object's place, or of another noun, is nobody's plan.
            ("Germany's army helped to evacuate civilians.", &[]),
            ("Poland's border with Belarus is hard to cross.", &[]),
        ],
    );
}

#[test]
fn the_first_of_two_dutch_names_does_it() {
    check(
        Lang::Nl,
        &[
            ("Merkel wil Turkije bezoeken.", &["Angela Merkel visits Turkey planned"]),
            (
                "Macron zegt Algerije te hebben bezocht.",
                &["Emmanuel Macron visits Algeria by Emmanuel Macron"],
            ),
            ("China is van plan om Taiwan aan te vallen.", &["China attacks Taiwan planned"]),
            ("Het was Spanje dat Palestina erkende.", &["Spain recognises Palestine"]),
            ("Het was Merkel die Turkije bezocht.", &["Angela Merkel visits Turkey"]),
            (
                "Frankrijk heeft vorig jaar, na lang beraad, Palestina erkend.",
                &["France recognises Palestine"],
            ),
            // One name only, or an apposition that a comma closes.
            ("Merkel wil vertrekken.", &[]),
            ("Frankrijk heeft vorig jaar, na overleg met de buren, Duitsland en Spanje, niets beslist.", &[]),
        ],
    );
}
