/** Countries and territories: ISO code, names, adjectives and the names of their people, capital. */

/**
 * One country a line: code | names, the usual one first | adjectives, also of one person | other names of the people | capital.
 * Names in English and the short forms of the news; a form that is an ordinary word or a person's name stands here all the same,
 * and is judged where it is met.
 */
// biome-ignore format: a table
export const COUNTRIES = `
AD|Andorra|Andorran|Andorrans|Andorra la Vella
AE|United Arab Emirates;UAE;U.A.E.;Emirates|Emirati|Emiratis|Abu Dhabi
AF|Afghanistan|Afghan|Afghans|Kabul
AG|Antigua and Barbuda;Antigua|Antiguan;Barbudan|Antiguans|St. John's
AI|Anguilla|Anguillan|Anguillans|The Valley
AL|Albania|Albanian|Albanians|Tirana
AM|Armenia|Armenian|Armenians|Yerevan
AO|Angola|Angolan|Angolans|Luanda
AQ|Antarctica|Antarctic||
AR|Argentina|Argentine;Argentinian;Argentinean|Argentines;Argentinians|Buenos Aires
AS|American Samoa|||Pago Pago
AT|Austria|Austrian|Austrians|Vienna
AU|Australia|Australian;Aussie|Australians;Aussies|Canberra
AW|Aruba|Aruban|Arubans|Oranjestad
AZ|Azerbaijan|Azerbaijani;Azeri|Azerbaijanis;Azeris|Baku
BA|Bosnia and Herzegovina;Bosnia-Herzegovina;Bosnia|Bosnian|Bosnians;Bosniaks|Sarajevo
BB|Barbados|Barbadian;Bajan|Barbadians;Bajans|Bridgetown
BD|Bangladesh|Bangladeshi|Bangladeshis|Dhaka
BE|Belgium|Belgian|Belgians|Brussels
BF|Burkina Faso|Burkinabe;Burkinabè|Burkinabes|Ouagadougou
BG|Bulgaria|Bulgarian|Bulgarians|Sofia
BH|Bahrain|Bahraini|Bahrainis|Manama
BI|Burundi|Burundian|Burundians|Gitega
BJ|Benin|Beninese||Porto-Novo
BM|Bermuda|Bermudian;Bermudan|Bermudians;Bermudans|Hamilton
BN|Brunei;Brunei Darussalam|Bruneian|Bruneians|Bandar Seri Begawan
BO|Bolivia|Bolivian|Bolivians|La Paz
BR|Brazil|Brazilian|Brazilians|Brasilia
BS|Bahamas;the Bahamas|Bahamian|Bahamians|Nassau
BT|Bhutan|Bhutanese||Thimphu
BW|Botswana|Botswanan|Botswanans;Batswana|Gaborone
BY|Belarus;Byelorussia|Belarusian;Belarussian|Belarusians;Belarussians|Minsk
BZ|Belize|Belizean|Belizeans|Belmopan
CA|Canada|Canadian|Canadians|Ottawa
CD|Democratic Republic of the Congo;Democratic Republic of Congo;DRC;DR Congo;D.R. Congo;Congo-Kinshasa;Zaire|Congolese||Kinshasa
CF|Central African Republic;CAR|Central African|Central Africans|Bangui
CG|Republic of the Congo;Republic of Congo;Congo-Brazzaville;Congo|Congolese||Brazzaville
CH|Switzerland|Swiss||Bern
CI|Ivory Coast;Cote d'Ivoire|Ivorian|Ivorians|Yamoussoukro
CK|Cook Islands|||Avarua
CL|Chile|Chilean|Chileans|Santiago
CM|Cameroon|Cameroonian|Cameroonians|Yaounde
CN|China;People's Republic of China;PRC;mainland China|Chinese||Beijing
CO|Colombia|Colombian|Colombians|Bogota
CR|Costa Rica|Costa Rican|Costa Ricans|San Jose
CU|Cuba|Cuban|Cubans|Havana
CV|Cape Verde;Cabo Verde|Cape Verdean|Cape Verdeans|Praia
CW|Curacao||Curacaoans|Willemstad
CY|Cyprus|Cypriot|Cypriots|Nicosia
CZ|Czech Republic;Czechia|Czech|Czechs|Prague
DE|Germany;West Germany;East Germany|German|Germans|Berlin
DJ|Djibouti|Djiboutian|Djiboutians|Djibouti
DK|Denmark|Danish|Danes;Dane|Copenhagen
DM|Dominica|||Roseau
DO|Dominican Republic|Dominican|Dominicans|Santo Domingo
DZ|Algeria|Algerian|Algerians|Algiers
EC|Ecuador|Ecuadorian;Ecuadorean|Ecuadorians;Ecuadoreans|Quito
EE|Estonia|Estonian|Estonians|Tallinn
EG|Egypt|Egyptian|Egyptians|Cairo
EH|Western Sahara|Sahrawi|Sahrawis|Laayoune
ER|Eritrea|Eritrean|Eritreans|Asmara
ES|Spain|Spanish|Spaniards;Spaniard|Madrid
ET|Ethiopia|Ethiopian|Ethiopians|Addis Ababa
FI|Finland|Finnish|Finns;Finn|Helsinki
FJ|Fiji|Fijian|Fijians|Suva
FK|Falkland Islands;Falklands|Falkland|Falklanders|Stanley
FM|Micronesia;Federated States of Micronesia|Micronesian|Micronesians|Palikir
FO|Faroe Islands;Faroes|Faroese||Torshavn
FR|France|French|Frenchman;Frenchmen;Frenchwoman|Paris
GA|Gabon|Gabonese||Libreville
GB|United Kingdom;UK;U.K.;Britain;Great Britain|British|Britons;Briton;Brits;Brit|London
GD|Grenada|Grenadian|Grenadians|St. George's
GE|Georgia|Georgian|Georgians|Tbilisi
GF|French Guiana|||Cayenne
GG|Guernsey|||St. Peter Port
GH|Ghana|Ghanaian|Ghanaians|Accra
GI|Gibraltar|Gibraltarian|Gibraltarians|Gibraltar
GL|Greenland|Greenlandic|Greenlanders;Greenlander|Nuuk
GM|Gambia;the Gambia|Gambian|Gambians|Banjul
GN|Guinea|Guinean|Guineans|Conakry
GP|Guadeloupe|||Basse-Terre
GQ|Equatorial Guinea|Equatorial Guinean|Equatorial Guineans|Malabo
GR|Greece|Greek|Greeks|Athens
GT|Guatemala|Guatemalan|Guatemalans|Guatemala City
GU|Guam|Guamanian|Guamanians|Hagatna
GW|Guinea-Bissau||Bissau-Guineans|Bissau
GY|Guyana|Guyanese||Georgetown
HK|Hong Kong|Hong Kong|Hongkongers;Hong Kongers|Hong Kong
HN|Honduras|Honduran|Hondurans|Tegucigalpa
HR|Croatia|Croatian;Croat|Croatians;Croats|Zagreb
HT|Haiti|Haitian|Haitians|Port-au-Prince
HU|Hungary|Hungarian|Hungarians|Budapest
ID|Indonesia|Indonesian|Indonesians|Jakarta
IE|Ireland;Republic of Ireland;Irish Republic|Irish|Irishman;Irishmen;Irishwoman|Dublin
IL|Israel|Israeli|Israelis|Jerusalem
IM|Isle of Man|Manx||Douglas
IN|India|Indian|Indians|New Delhi
IQ|Iraq|Iraqi|Iraqis|Baghdad
IR|Iran;Islamic Republic of Iran|Iranian;Persian|Iranians|Tehran
IS|Iceland|Icelandic|Icelanders;Icelander|Reykjavik
IT|Italy|Italian|Italians|Rome
JE|Jersey|||St. Helier
JM|Jamaica|Jamaican|Jamaicans|Kingston
JO|Jordan|Jordanian|Jordanians|Amman
JP|Japan|Japanese||Tokyo
KE|Kenya|Kenyan|Kenyans|Nairobi
KG|Kyrgyzstan;Kirghizia|Kyrgyz;Kyrgyzstani|Kyrgyzstanis|Bishkek
KH|Cambodia|Cambodian;Khmer|Cambodians|Phnom Penh
KI|Kiribati|||Tarawa
KM|Comoros|Comorian|Comorians|Moroni
KN|St. Kitts and Nevis;Saint Kitts and Nevis;St. Kitts|Kittitian|Kittitians|Basseterre
KP|North Korea;DPRK;Democratic People's Republic of Korea|North Korean|North Koreans|Pyongyang
KR|South Korea;Republic of Korea;Korea|South Korean;Korean|South Koreans;Koreans|Seoul
KW|Kuwait|Kuwaiti|Kuwaitis|Kuwait City
KY|Cayman Islands;Caymans|Caymanian|Caymanians|George Town
KZ|Kazakhstan|Kazakh;Kazakhstani|Kazakhs;Kazakhstanis|Astana
LA|Laos|Laotian;Lao|Laotians|Vientiane
LB|Lebanon|Lebanese||Beirut
LC|St. Lucia;Saint Lucia|St. Lucian;Saint Lucian|St. Lucians|Castries
LI|Liechtenstein||Liechtensteiners|Vaduz
LK|Sri Lanka;Ceylon|Sri Lankan|Sri Lankans|Colombo
LR|Liberia|Liberian|Liberians|Monrovia
LS|Lesotho|Basotho||Maseru
LT|Lithuania|Lithuanian|Lithuanians|Vilnius
LU|Luxembourg|Luxembourgish|Luxembourgers;Luxembourger|Luxembourg
LV|Latvia|Latvian|Latvians|Riga
LY|Libya|Libyan|Libyans|Tripoli
MA|Morocco|Moroccan|Moroccans|Rabat
MC|Monaco|Monegasque;Monacan|Monegasques|Monaco
MD|Moldova;Republic of Moldova|Moldovan|Moldovans|Chisinau
ME|Montenegro|Montenegrin|Montenegrins|Podgorica
MG|Madagascar|Malagasy;Madagascan|Madagascans|Antananarivo
MH|Marshall Islands|Marshallese||Majuro
MK|North Macedonia;Macedonia|Macedonian;North Macedonian|Macedonians|Skopje
ML|Mali|Malian|Malians|Bamako
MM|Myanmar;Burma|Burmese||Naypyidaw
MN|Mongolia|Mongolian;Mongol|Mongolians;Mongols|Ulaanbaatar
MO|Macau;Macao|Macanese||Macau
MP|Northern Mariana Islands;Northern Marianas|||Saipan
MQ|Martinique|Martinican||Fort-de-France
MR|Mauritania|Mauritanian|Mauritanians|Nouakchott
MS|Montserrat|Montserratian||Plymouth
MT|Malta|Maltese||Valletta
MU|Mauritius|Mauritian|Mauritians|Port Louis
MV|Maldives;the Maldives|Maldivian|Maldivians|Male
MW|Malawi|Malawian|Malawians|Lilongwe
MX|Mexico|Mexican|Mexicans|Mexico City
MY|Malaysia;Malaya|Malaysian|Malaysians|Kuala Lumpur
MZ|Mozambique|Mozambican|Mozambicans|Maputo
NA|Namibia|Namibian|Namibians|Windhoek
NC|New Caledonia|New Caledonian;Kanak|New Caledonians;Kanaks|Noumea
NE|Niger|Nigerien|Nigeriens|Niamey
NG|Nigeria|Nigerian|Nigerians|Abuja
NI|Nicaragua|Nicaraguan|Nicaraguans|Managua
NL|Netherlands;the Netherlands;Holland|Dutch|Dutchman;Dutchmen;Dutchwoman|Amsterdam
NO|Norway|Norwegian|Norwegians|Oslo
NP|Nepal|Nepali;Nepalese|Nepalis|Kathmandu
NR|Nauru|Nauruan|Nauruans|Yaren
NZ|New Zealand|Kiwi|New Zealanders;New Zealander;Kiwis|Wellington
OM|Oman|Omani|Omanis|Muscat
PA|Panama|Panamanian|Panamanians|Panama City
PE|Peru|Peruvian|Peruvians|Lima
PF|French Polynesia;Tahiti|Tahitian|Tahitians|Papeete
PG|Papua New Guinea;PNG|Papua New Guinean|Papua New Guineans|Port Moresby
PH|Philippines;the Philippines|Philippine;Filipino;Filipina|Filipinos;Filipinas|Manila
PK|Pakistan|Pakistani|Pakistanis|Islamabad
PL|Poland|Polish|Poles;Pole|Warsaw
PR|Puerto Rico|Puerto Rican|Puerto Ricans|San Juan
PS|Palestine;Palestinian territories;Palestinian Territories;occupied Palestinian territories|Palestinian|Palestinians|Ramallah
PT|Portugal|Portuguese||Lisbon
PW|Palau|Palauan|Palauans|Ngerulmud
PY|Paraguay|Paraguayan|Paraguayans|Asuncion
QA|Qatar|Qatari|Qataris|Doha
RE|Reunion;La Reunion|||Saint-Denis
RO|Romania|Romanian|Romanians|Bucharest
RS|Serbia|Serbian;Serb|Serbians;Serbs|Belgrade
RU|Russia;Russian Federation;Soviet Union;USSR;U.S.S.R.|Russian;Soviet|Russians;Soviets|Moscow
RW|Rwanda|Rwandan|Rwandans|Kigali
SA|Saudi Arabia;Kingdom of Saudi Arabia|Saudi;Saudi Arabian|Saudis|Riyadh
SB|Solomon Islands;Solomons|Solomon Islander|Solomon Islanders|Honiara
SC|Seychelles;the Seychelles|Seychellois||Victoria
SD|Sudan|Sudanese||Khartoum
SE|Sweden|Swedish|Swedes;Swede|Stockholm
SG|Singapore|Singaporean|Singaporeans|Singapore
SH|St. Helena;Saint Helena|||Jamestown
SI|Slovenia|Slovenian;Slovene|Slovenians;Slovenes|Ljubljana
SK|Slovakia|Slovak;Slovakian|Slovaks;Slovakians|Bratislava
SL|Sierra Leone|Sierra Leonean|Sierra Leoneans|Freetown
SM|San Marino|Sammarinese||San Marino
SN|Senegal|Senegalese||Dakar
SO|Somalia;Somaliland|Somali;Somalian|Somalis;Somalians|Mogadishu
SR|Suriname;Surinam|Surinamese||Paramaribo
SS|South Sudan|South Sudanese||Juba
ST|Sao Tome and Principe;Sao Tome|||Sao Tome
SV|El Salvador|Salvadoran;Salvadorean|Salvadorans;Salvadoreans|San Salvador
SX|Sint Maarten;St. Maarten|||Philipsburg
SY|Syria;Syrian Arab Republic|Syrian|Syrians|Damascus
SZ|Eswatini;Swaziland|Swazi|Swazis|Mbabane
TC|Turks and Caicos Islands;Turks and Caicos|||Cockburn Town
TD|Chad|Chadian|Chadians|N'Djamena
TG|Togo|Togolese||Lome
TH|Thailand;Siam|Thai|Thais|Bangkok
TJ|Tajikistan|Tajik;Tajikistani|Tajiks;Tajikistanis|Dushanbe
TL|East Timor;Timor-Leste|East Timorese;Timorese||Dili
TM|Turkmenistan|Turkmen||Ashgabat
TN|Tunisia|Tunisian|Tunisians|Tunis
TO|Tonga|Tongan|Tongans|Nuku'alofa
TR|Turkey;Turkiye;Republic of Turkey|Turkish|Turks;Turk|Ankara
TT|Trinidad and Tobago;Trinidad|Trinidadian;Tobagonian|Trinidadians|Port of Spain
TV|Tuvalu|Tuvaluan|Tuvaluans|Funafuti
TW|Taiwan|Taiwanese||Taipei
TZ|Tanzania;Zanzibar|Tanzanian;Zanzibari|Tanzanians|Dodoma
UA|Ukraine|Ukrainian|Ukrainians|Kyiv
UG|Uganda|Ugandan|Ugandans|Kampala
US|United States;United States of America;US;U.S.;USA;U.S.A.;America|American|Americans|Washington
UY|Uruguay|Uruguayan|Uruguayans|Montevideo
UZ|Uzbekistan|Uzbek;Uzbekistani|Uzbeks;Uzbekistanis|Tashkent
VA|Vatican City;Vatican;the Vatican;Holy See|Vatican||Vatican City
VC|St. Vincent and the Grenadines;Saint Vincent and the Grenadines|Vincentian|Vincentians|Kingstown
VE|Venezuela|Venezuelan|Venezuelans|Caracas
VG|British Virgin Islands|||Road Town
VI|U.S. Virgin Islands;US Virgin Islands|||Charlotte Amalie
VN|Vietnam;Viet Nam;South Vietnam;North Vietnam|Vietnamese||Hanoi
VU|Vanuatu|Vanuatuan;Ni-Vanuatu|Vanuatuans|Port Vila
WS|Samoa|Samoan|Samoans|Apia
XK|Kosovo|Kosovar;Kosovan|Kosovars;Kosovans|Pristina
YE|Yemen|Yemeni|Yemenis|Sanaa
YT|Mayotte||Mahorans|Mamoudzou
ZA|South Africa|South African|South Africans|Pretoria
ZM|Zambia|Zambian|Zambians|Lusaka
ZW|Zimbabwe;Rhodesia|Zimbabwean|Zimbabweans|Harare
`;
