/** Areas that are no state's first division: continents, customary regions, nations within states, waters, mountains, deserts. */

/** name ; other names | adjectives | countries that it lies in or takes in, '' where that is a matter of opinion */
// biome-ignore format: a table
export const CONTINENTS = `
Africa|African|
Asia|Asian|
Europe|European|
North America|North American|
South America|South American|
Oceania||
Antarctica|Antarctic|
`;

// biome-ignore format: a table
export const AREAS = `
Middle East;Mideast;Near East|Middle Eastern|
Arab world|Arab;Arabian|
Arabian Peninsula;Arabia|Arabian|SA YE OM AE QA KW BH
Gulf states;Gulf States||SA OM AE QA KW BH
Levant|Levantine|SY LB JO IL PS
Maghreb|Maghrebi|MA DZ TN LY MR
Sahel|Sahelian|ML NE TD BF MR SN SD
Horn of Africa||SO ET ER DJ
sub-Saharan Africa;Sub-Saharan Africa|sub-Saharan African|
North Africa|North African|EG LY TN DZ MA
West Africa|West African|
East Africa|East African|
Central Africa|Central African|
Southern Africa|Southern African|
Latin America|Latin American|
Central America|Central American|GT HN SV NI CR PA BZ
Caribbean;West Indies|Caribbean;West Indian|
Americas||
Balkans|Balkan|AL BA BG HR GR XK MK ME RS SI RO
Baltics;Baltic states;Baltic States|Baltic|EE LV LT
Caucasus;South Caucasus;North Caucasus|Caucasian|AM AZ GE RU
Scandinavia|Scandinavian|DK NO SE
Nordic countries|Nordic|DK NO SE FI IS
Eastern Europe|Eastern European|
Western Europe|Western European|
Central Europe|Central European|
Southern Europe|Southern European|
Northern Europe|Northern European|
Iberia;Iberian Peninsula|Iberian|ES PT
Benelux;Low Countries||BE NL LU
Central Asia|Central Asian|KZ KG TJ TM UZ
South Asia|South Asian|IN PK BD LK NP BT MV
Southeast Asia;South-East Asia;South East Asia|Southeast Asian;South-East Asian|
East Asia|East Asian|CN JP KR KP TW MN
Far East|Far Eastern|
Asia-Pacific;Asia Pacific||
Indian subcontinent|||
Korean Peninsula||KP KR
Indochina;French Indochina|Indochinese|VN LA KH
Pacific Islands|Pacific Islander|
Polynesia|Polynesian|
Melanesia|Melanesian|
Middle America||
Eurasia|Eurasian|
Arctic|Arctic|
Antarctic Peninsula||AQ
European Union;EU;E.U.|EU|
Soviet bloc||
Gaza Strip;Gaza|Gazan|PS
West Bank||PS
Golan Heights;Golan||IL SY
Sinai;Sinai Peninsula||EG
Kurdistan;Iraqi Kurdistan|Kurdish|IQ
Kashmir|Kashmiri|IN PK
Punjab|Punjabi|IN PK
Bengal|Bengali|IN BD
Tibet|Tibetan|CN
Xinjiang|Uyghur;Uighur|CN
Manchuria|Manchurian|CN
Crimea;Crimean Peninsula|Crimean|UA
Donbas;Donbass||UA
Transnistria;Transdniestria|Transnistrian|MD
Abkhazia|Abkhaz;Abkhazian|GE
South Ossetia|South Ossetian;Ossetian|GE
Nagorno-Karabakh;Karabakh||AZ
Chechnya|Chechen|RU
Dagestan|Dagestani|RU
Siberia|Siberian|RU
Tatarstan|Tatar|RU
Darfur|Darfuri|SD
Kordofan||SD
Tigray|Tigrayan|ET
Oromia|Oromo|ET
Ogaden||ET
Puntland||SO
Katanga||CD
Kivu;North Kivu;South Kivu||CD
Biafra|Biafran|NG
Niger Delta||NG
Sahara|Saharan|
Catalonia|Catalan|ES
Basque Country|Basque|ES
Andalusia|Andalusian|ES
Galicia|Galician|ES
Flanders|Flemish|BE
Wallonia|Walloon|BE
Bavaria|Bavarian|DE
Saxony|Saxon|DE
Prussia|Prussian|DE
Czechoslovakia|Czechoslovak;Czechoslovakian|CZ SK
Yugoslavia|Yugoslav;Yugoslavian|BA HR XK MK ME RS SI
Serbia and Montenegro||RS ME
Austria-Hungary|Austro-Hungarian|AT HU CZ SK SI HR BA
Ottoman Empire|Ottoman|TR
Tanganyika|Tanganyikan|TZ
Zanzibar|Zanzibari|TZ
Brittany|Breton|FR
Normandy|Norman|FR
Provence|Provencal|FR
Corsica|Corsican|FR
Sicily|Sicilian|IT
Sardinia|Sardinian|IT
Tuscany|Tuscan|IT
Lombardy||IT
England|English|GB
Scotland|Scottish;Scots|GB
Wales|Welsh|GB
Northern Ireland;Ulster|Northern Irish|GB
British Isles||GB IE
Midlands;West Midlands;East Midlands||GB
Home Counties||GB
Cornwall|Cornish|GB
West Country||GB
Lake District||GB
Peak District||GB
East Anglia||GB
Scottish Highlands;Highlands||GB
Hebrides;Outer Hebrides;Inner Hebrides|Hebridean|GB
Orkney;Orkney Islands|Orcadian|GB
Shetland;Shetland Islands||GB
Channel Islands||JE GG
Balearic Islands;Balearics||ES
Canary Islands;Canaries||ES
Azores|Azorean|PT
Madeira|Madeiran|PT
Crete|Cretan|GR
Silesia|Silesian|PL CZ
Bohemia|Bohemian|CZ
Moravia|Moravian|CZ
Galilee||IL
Transylvania|Transylvanian|RO
Vojvodina||RS
Thrace|Thracian|GR BG TR
Anatolia|Anatolian|TR
Lapland||FI SE NO
Borneo||MY ID BN
Java|Javanese|ID
Sumatra|Sumatran|ID
Bali|Balinese|ID
Sulawesi||ID
Papua|Papuan|ID
Mindanao||PH
Luzon||PH
Visayas||PH
Okinawa|Okinawan|JP
Hokkaido||JP
Honshu||JP
Kyushu||JP
Shikoku||JP
Tasmania|Tasmanian|AU
Outback||AU
North Island||NZ
South Island||NZ
New England||US
Midwest;American Midwest|Midwestern|US
Deep South||US
Great Plains||US
Pacific Northwest||US
Sun Belt||US
Rust Belt||US
West Coast||US
East Coast||US
Gulf Coast||US
Bay Area||US
Appalachia|Appalachian|US
Silicon Valley||US
Mississippi Delta||US
Florida Keys||US
Texas Panhandle||US
Long Island||US
Manhattan||US
Brooklyn||US
Queens||US
Bronx||US
Staten Island||US
Harlem||US
Capitol Hill||US
Hollywood||US
Wall Street||US
Patagonia|Patagonian|AR CL
Amazonia|Amazonian|BR PE CO
Yucatan;Yucatan Peninsula||MX
Baja California||MX
Newfoundland||CA
Labrador||CA
Maritimes;Atlantic Canada||CA
Prairies||CA
Gold Coast||AU
Kowloon||HK
`;

// biome-ignore format: a table
export const WATERS = `
Atlantic;Atlantic Ocean;North Atlantic;South Atlantic
Pacific;Pacific Ocean;South Pacific;North Pacific
Indian Ocean
Arctic Ocean
Southern Ocean
Mediterranean;Mediterranean Sea
Black Sea
Red Sea
Dead Sea
Caspian;Caspian Sea
Aral Sea
Baltic;Baltic Sea
North Sea
Irish Sea
Celtic Sea
Norwegian Sea
Barents Sea
White Sea
Kara Sea
Adriatic;Adriatic Sea
Aegean;Aegean Sea
Ionian Sea
Tyrrhenian Sea
Ligurian Sea
Sea of Marmara
Sea of Azov
Sea of Galilee
Sea of Japan
Sea of Okhotsk
Sea of Cortez
East China Sea
South China Sea
Yellow Sea
Philippine Sea
Sulu Sea
Celebes Sea
Java Sea
Timor Sea
Arafura Sea
Coral Sea
Tasman Sea
Bering Sea
Beaufort Sea
Labrador Sea
Sargasso Sea
Weddell Sea
Ross Sea
Caribbean Sea
Arabian Sea
Andaman Sea
English Channel
Gulf of Mexico
Gulf of Aden
Gulf of Oman
Gulf of Guinea
Gulf of Thailand
Gulf of Finland
Gulf of Bothnia
Gulf of Aqaba
Gulf of Suez
Persian Gulf;Arabian Gulf
Bay of Bengal
Bay of Biscay
Bay of Fundy
Bay of Pigs
Hudson Bay
Chesapeake Bay
San Francisco Bay
Guantanamo Bay
Puget Sound
Long Island Sound
Strait of Hormuz
Strait of Gibraltar
Strait of Malacca
Taiwan Strait
Bering Strait
Bosphorus;Bosporus
Dardanelles
Suez Canal;Suez
Panama Canal
Kiel Canal
Great Lakes
Lake Superior
Lake Michigan
Lake Huron
Lake Erie
Lake Ontario
Lake Victoria
Lake Tanganyika
Lake Malawi
Lake Chad
Lake Baikal
Lake Titicaca
Lake Geneva
Lake Constance
Lake Como
Great Salt Lake
Amazon;Amazon River
Nile;Nile River;River Nile;Blue Nile;White Nile
Congo River
Niger River
Zambezi
Limpopo
Orange River
Volta
Euphrates
Tigris
Jordan River
Indus
Ganges
Brahmaputra
Mekong
Irrawaddy
Yangtze
Yellow River
Amur
Lena
Yenisei
Ob
Volga
Don
Dnieper;Dnipro
Dniester
Danube
Rhine
Rhone
Rhône
Seine
Loire
Garonne
Elbe
Oder
Vistula
Po
Tiber
Arno
Ebro
Tagus
Guadalquivir
Thames
Severn
Mersey
Tyne
Clyde
Humber
Shannon
Liffey
Mississippi River
Missouri River
Ohio River
Colorado River
Columbia River
Hudson River
Potomac
Delaware River
Rio Grande
Yukon River
St. Lawrence;St. Lawrence River
Orinoco
Parana River
Murray River
Niagara Falls
Victoria Falls
`;

// biome-ignore format: a table
export const HEIGHTS = `
Alps|Alpine|
Himalayas;Himalaya|Himalayan|
Andes|Andean|
Rockies;Rocky Mountains||US CA
Urals;Ural Mountains||RU
Pyrenees|Pyrenean|FR ES
Carpathians|Carpathian|
Appalachians;Appalachian Mountains||US
Apennines||IT
Dolomites||IT
Cascades;Cascade Range||US
Sierra Nevada||US ES
Hindu Kush||AF PK
Karakoram||PK IN CN
Atlas Mountains||MA DZ TN
Zagros Mountains;Zagros||IR IQ
Everest;Mount Everest||NP CN
Kilimanjaro||TZ
Mont Blanc||FR IT
Matterhorn||CH IT
Vesuvius||IT
Etna||IT
Pennines||GB
Cairngorms||GB
Snowdonia||GB
Cotswolds||GB
Great Barrier Reef||AU
Grand Canyon||US
Death Valley||US
Gobi;Gobi Desert||MN CN
Kalahari||BW NA ZA
Sahara Desert||
Negev||IL
Mojave Desert;Mojave||US
Atacama Desert;Atacama||CL
`;
