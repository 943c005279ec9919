/** Currencies: signs, codes and words to ISO 4217, and whose "dollars" are meant where a text names the country. */

/** Signs that stand before the figure, or after it ("1,200€"). */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['us$', 'USD'], ['a$', 'AUD'], ['au$', 'AUD'], ['c$', 'CAD'], ['ca$', 'CAD'], ['nz$', 'NZD'], ['hk$', 'HKD'],
  ['s$', 'SGD'], ['r$', 'BRL'], ['nt$', 'TWD'], ['mx$', 'MXN'], ['j$', 'JMD'], ['tt$', 'TTD'], ['£', 'GBP'], ['€', 'EUR'], ['¥', 'JPY'],
  ['₹', 'INR'], ['₽', 'RUB'], ['₩', 'KRW'], ['₪', 'ILS'], ['₺', 'TRY'], ['₴', 'UAH'], ['₦', 'NGN'], ['₱', 'PHP'], ['฿', 'THB'],
  ['₫', 'VND'], ['₡', 'CRC'], ['₲', 'PYG'], ['₵', 'GHS'], ['₸', 'KZT'], ['₼', 'AZN'], ['₾', 'GEL'], ['₭', 'LAK'], ['₮', 'MNT'],
  ['¢', 'cent'],
]); // prettier-ignore

/** Letters that with a following dollar sign, split off from it, name the dollar: "C $6", "HK $5.4m". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['u.s.', 'USD'], ['a', 'AUD'], ['au', 'AUD'], ['aus', 'AUD'], ['c', 'CAD'], ['ca', 'CAD'], ['can', 'CAD'], ['cdn', 'CAD'],
  ['nz', 'NZD'], ['hk', 'HKD'], ['s', 'SGD'], ['sg', 'SGD'], ['nt', 'TWD'], ['r', 'BRL'], ['mx', 'MXN'], ['j', 'JMD'], ['tt', 'TTD'],
  ['bz', 'BZD'], ['ec', 'XCD'], ['fj', 'FJD'],
]); // prettier-ignore

/** Short words that stand before a figure, on to it or after a space: "Rs 500", "kr 20", "RM3". */
export const CURRENCY_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'], ['Rs.', 'INR'], ['Re', 'INR'], ['RM', 'MYR'], ['Rp', 'IDR'], ['R', 'ZAR'], ['Sh', 'KES'], ['Ksh', 'KES'], ['KSh', 'KES'],
  ['Shs', 'UGX'], ['USh', 'UGX'], ['TSh', 'TZS'], ['Tk', 'BDT'], ['Dh', 'AED'], ['Dhs', 'AED'], ['SR', 'SAR'], ['QR', 'QAR'], ['BD', 'BHD'],
  ['Fr', 'CHF'], ['Fr.', 'CHF'], ['SFr', 'CHF'], ['kr', 'SEK'], ['Kr', 'SEK'], ['Kč', 'CZK'], ['zł', 'PLN'], ['Ft', 'HUF'], ['lei', 'RON'],
  ['GH₵', 'GHS'], ['Php', 'PHP'], ['PhP', 'PHP'], ['LE', 'EGP'], ['Rmb', 'CNY'], ['RMB', 'CNY'],
]); // prettier-ignore

/** ISO 4217 codes in use, before or after the figure. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  ('AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE ' +
    'CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES ' +
    'KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR ' +
    'NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP ' +
    'TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL').split(' '),
);

/** Words after the figure, singular and plural. `''`-adjective is the money meant where no adjective or country says whose. */
const WORDS: readonly (readonly [string, string])[] = [
  ['dollar dollars buck bucks', 'USD'], ['pound pounds sterling quid', 'GBP'], ['euro euros', 'EUR'], ['yen', 'JPY'],
  ['yuan renminbi', 'CNY'], ['rupee rupees', 'INR'], ['rouble roubles ruble rubles', 'RUB'], ['won', 'KRW'], ['shekel shekels', 'ILS'],
  ['lira liras lire', 'TRY'], ['hryvnia hryvnias hryvnya', 'UAH'], ['naira', 'NGN'], ['peso pesos', 'MXN'], ['baht', 'THB'], ['dong', 'VND'],
  ['franc francs', 'CHF'], ['krona kronor', 'SEK'], ['krone kroner', 'DKK'], ['koruna korunas', 'CZK'], ['zloty zlotys zlotych', 'PLN'],
  ['forint forints', 'HUF'], ['leu lei', 'RON'], ['lev leva', 'BGN'], ['dinar dinars', 'KWD'], ['dirham dirhams', 'AED'], ['riyal riyals', 'SAR'],
  ['rial rials', 'IRR'], ['real reais', 'BRL'], ['rand', 'ZAR'], ['ringgit', 'MYR'], ['rupiah', 'IDR'], ['taka', 'BDT'], ['shilling shillings', 'KES'],
  ['cedi cedis', 'GHS'], ['birr', 'ETB'], ['kwacha', 'ZMW'], ['kyat', 'MMK'], ['tenge', 'KZT'], ['sol soles', 'PEN'], ['bolivar bolivars bolivares', 'VES'],
  ['quetzal quetzals quetzales', 'GTQ'], ['lempira lempiras', 'HNL'], ['colon colones', 'CRC'], ['guarani guaranis', 'PYG'], ['afghani afghanis', 'AFN'],
  ['manat', 'AZN'], ['lari', 'GEL'], ['dram drams', 'AMD'], ['som', 'KGS'], ['pula', 'BWP'], ['metical meticais', 'MZN'], ['kwanza kwanzas', 'AOA'],
  ['dalasi', 'GMD'], ['leone leones', 'SLE'], ['ariary', 'MGA'], ['riel riels', 'KHR'], ['kip', 'LAK'], ['tugrik tugriks', 'MNT'],
  ['cent cents', 'cent'], ['penny pence', 'penny'], ['paisa paise', 'paisa'], ['kopek kopeks kopeck kopecks', 'kopek'], ['centavo centavos', 'centavo'],
  ['euro-cent euro-cents', 'cent'], ['ore øre öre', 'ore'], ['sen', 'sen'],
]; // prettier-ignore
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map(
  WORDS.flatMap(([words, code]) => words.split(' ').map((word) => [word, code] as const)),
);

/** The small coin of each hundred: what it is a hundredth of. */
export const HUNDREDTHS: ReadonlyMap<string, string> = new Map([
  ['cent', 'USD'], ['penny', 'GBP'], ['paisa', 'INR'], ['kopek', 'RUB'], ['centavo', 'MXN'], ['ore', 'SEK'], ['sen', 'MYR'],
]); // prettier-ignore

/** Money whose name several countries share: the name's default code, the country's own, and the words that name the country. */
const SHARED: readonly (readonly [string, string, string])[] = [
  ['USD', 'AUD', 'australia australian australians aussie queensland tasmania tasmanian sydney melbourne brisbane perth adelaide canberra hobart darwin'],
  ['USD', 'CAD', 'canada canadian canadians ontario quebec alberta manitoba saskatchewan toronto ottawa montreal vancouver calgary winnipeg edmonton'],
  ['USD', 'NZD', 'zealand zealander zealanders auckland wellington christchurch dunedin kiwi'],
  ['USD', 'HKD', 'hong'],
  ['USD', 'USD', 'america american americans us washington california texas florida york'],
  ['USD', 'SGD', 'singapore singaporean singaporeans'],
  ['USD', 'TWD', 'taiwan taiwanese taipei'],
  ['USD', 'JMD', 'jamaica jamaican jamaicans'],
  ['USD', 'TTD', 'trinidad trinidadian'],
  ['USD', 'FJD', 'fiji fijian fijians'],
  ['GBP', 'GBP', 'britain british uk england english scotland scottish wales welsh london'],
  ['GBP', 'EGP', 'egypt egyptian egyptians cairo'],
  ['GBP', 'LBP', 'lebanon lebanese beirut'],
  ['GBP', 'SYP', 'syria syrian syrians damascus'],
  ['GBP', 'SDG', 'sudan sudanese khartoum'],
  ['INR', 'INR', 'india indian indians delhi mumbai'],
  ['INR', 'PKR', 'pakistan pakistani pakistanis karachi lahore islamabad punjab sindh'],
  ['INR', 'LKR', 'lanka lankan lankans colombo'],
  ['INR', 'NPR', 'nepal nepali nepalese kathmandu'],
  ['INR', 'MUR', 'mauritius mauritian'],
  ['MXN', 'MXN', 'mexico mexican mexicans'],
  ['MXN', 'ARS', 'argentina argentine argentines argentinian'],
  ['MXN', 'CLP', 'chile chilean chileans santiago'],
  ['MXN', 'COP', 'colombia colombian colombians bogotá bogota medellín'],
  ['MXN', 'PHP', 'philippines philippine filipino filipinos manila'],
  ['MXN', 'UYU', 'uruguay uruguayan montevideo'],
  ['MXN', 'CUP', 'cuba cuban cubans havana'],
  ['MXN', 'DOP', 'dominican'],
  ['DKK', 'DKK', 'denmark danish danes dane copenhagen aarhus'],
  ['DKK', 'NOK', 'norway norwegian norwegians oslo bergen norges'],
  ['SEK', 'SEK', 'sweden swedish swedes stockholm gothenburg malmö'],
  ['SEK', 'NOK', 'norway norwegian norwegians oslo bergen norges'],
  ['SEK', 'DKK', 'denmark danish danes dane copenhagen aarhus'],
  ['SEK', 'ISK', 'iceland icelandic icelanders reykjavik reykjavík'],
  ['CHF', 'CHF', 'switzerland swiss zurich geneva'],
  ['CHF', 'XOF', 'senegal senegalese mali malian ivorian burkina benin togo niger cfa'],
  ['CHF', 'XAF', 'cameroon cameroonian chad chadian gabon gabonese'],
  ['CHF', 'RWF', 'rwanda rwandan rwandans kigali'],
  ['CHF', 'BIF', 'burundi burundian'],
  ['CHF', 'CDF', 'congo congolese kinshasa'],
  ['KWD', 'KWD', 'kuwait kuwaiti kuwaitis'],
  ['KWD', 'IQD', 'iraq iraqi iraqis baghdad'],
  ['KWD', 'JOD', 'jordan jordanian jordanians amman'],
  ['KWD', 'DZD', 'algeria algerian algerians algiers'],
  ['KWD', 'TND', 'tunisia tunisian tunisians tunis'],
  ['KWD', 'LYD', 'libya libyan libyans tripoli benghazi'],
  ['KWD', 'RSD', 'serbia serbian serbs belgrade'],
  ['KWD', 'BHD', 'bahrain bahraini bahrainis'],
  ['AED', 'AED', 'emirates emirati dubai'],
  ['AED', 'MAD', 'morocco moroccan moroccans rabat casablanca'],
  ['SAR', 'SAR', 'saudi riyadh'],
  ['SAR', 'QAR', 'qatar qatari qataris doha'],
  ['SAR', 'YER', 'yemen yemeni yemenis sanaa'],
  ['IRR', 'IRR', 'iran iranian iranians tehran'],
  ['IRR', 'OMR', 'oman omani omanis muscat'],
  ['IRR', 'YER', 'yemen yemeni yemenis sanaa'],
  ['KES', 'KES', 'kenya kenyan kenyans nairobi'],
  ['KES', 'UGX', 'uganda ugandan ugandans kampala'],
  ['KES', 'TZS', 'tanzania tanzanian tanzanians'],
  ['KES', 'SOS', 'somalia somali somalis mogadishu'],
  ['ZMW', 'ZMW', 'zambia zambian zambians lusaka'],
  ['ZMW', 'MWK', 'malawi malawian malawians lilongwe'],
]; // prettier-ignore

/** Default code → word of a country (lower case) → that country's code. */
export const HOME_MONEY: ReadonlyMap<string, ReadonlyMap<string, string>> = SHARED.reduce((all, [code, own, words]) => {
  const map = all.get(code) ?? new Map<string, string>();
  for (const word of words.split(' ')) if (word) map.set(word, own);
  return all.set(code, map);
}, new Map<string, Map<string, string>>());

/** Adjectives and words before a money word that say whose it is not to be doubted: "US dollars". */
export const OWN_MONEY: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'], ['u.s.', 'USD'], ['american', 'USD'], ['british', 'GBP'], ['swiss', 'CHF'], ['japanese', 'JPY'], ['indian', 'INR'],
  ['mexican', 'MXN'], ['russian', 'RUB'], ['swedish', 'SEK'], ['danish', 'DKK'], ['kuwaiti', 'KWD'], ['emirati', 'AED'], ['uae', 'AED'],
  ['saudi', 'SAR'], ['iranian', 'IRR'], ['kenyan', 'KES'], ['israeli', 'ILS'], ['chinese', 'CNY'], ['turkish', 'TRY'], ['korean', 'KRW'],
]); // prettier-ignore
