/** How the states and provinces of English-speaking federations are written: full, in AP's short form, by post code. */

/** GeoNames code | full name | other short forms, with their stops | post code | adjectives and people */
// biome-ignore format: a table
export const STATES = `
US.AL|Alabama|Ala.|AL|Alabamian;Alabaman
US.AK|Alaska||AK|Alaskan
US.AZ|Arizona|Ariz.|AZ|Arizonan
US.AR|Arkansas|Ark.|AR|Arkansan
US.CA|California|Calif.;Cal.|CA|Californian
US.CO|Colorado|Colo.|CO|Coloradan
US.CT|Connecticut|Conn.|CT|
US.DE|Delaware|Del.|DE|Delawarean
US.DC|District of Columbia|D.C.|DC|
US.FL|Florida|Fla.|FL|Floridian
US.GA|Georgia|Ga.|GA|Georgian
US.HI|Hawaii||HI|Hawaiian
US.ID|Idaho||ID|Idahoan
US.IL|Illinois|Ill.|IL|Illinoisan
US.IN|Indiana|Ind.|IN|Hoosier
US.IA|Iowa||IA|Iowan
US.KS|Kansas|Kan.;Kans.|KS|Kansan
US.KY|Kentucky|Ky.|KY|Kentuckian
US.LA|Louisiana|La.|LA|Louisianan
US.ME|Maine||ME|Mainer
US.MD|Maryland|Md.|MD|Marylander
US.MA|Massachusetts|Mass.|MA|
US.MI|Michigan|Mich.|MI|Michigander
US.MN|Minnesota|Minn.|MN|Minnesotan
US.MS|Mississippi|Miss.|MS|Mississippian
US.MO|Missouri|Mo.|MO|Missourian
US.MT|Montana|Mont.|MT|Montanan
US.NE|Nebraska|Neb.|NE|Nebraskan
US.NV|Nevada|Nev.|NV|Nevadan
US.NH|New Hampshire|N.H.|NH|
US.NJ|New Jersey|N.J.|NJ|New Jerseyan
US.NM|New Mexico|N.M.|NM|New Mexican
US.NY|New York|N.Y.|NY|New Yorker
US.NC|North Carolina|N.C.|NC|North Carolinian
US.ND|North Dakota|N.D.|ND|North Dakotan
US.OH|Ohio||OH|Ohioan
US.OK|Oklahoma|Okla.|OK|Oklahoman
US.OR|Oregon|Ore.|OR|Oregonian
US.PA|Pennsylvania|Pa.;Penn.|PA|Pennsylvanian
US.RI|Rhode Island|R.I.|RI|Rhode Islander
US.SC|South Carolina|S.C.|SC|South Carolinian
US.SD|South Dakota|S.D.|SD|South Dakotan
US.TN|Tennessee|Tenn.|TN|Tennessean
US.TX|Texas|Tex.|TX|Texan
US.UT|Utah||UT|Utahn
US.VT|Vermont|Vt.|VT|Vermonter
US.VA|Virginia|Va.|VA|Virginian
US.WA|Washington state;Washington State|Wash.|WA|Washingtonian
US.WV|West Virginia|W.Va.|WV|West Virginian
US.WI|Wisconsin|Wis.|WI|Wisconsinite
US.WY|Wyoming|Wyo.|WY|
CA.01|Alberta|Alta.|AB|Albertan
CA.02|British Columbia|B.C.|BC|British Columbian
CA.03|Manitoba|Man.|MB|Manitoban
CA.04|New Brunswick|N.B.|NB|
CA.05|Newfoundland and Labrador|N.L.|NL|
CA.13|Northwest Territories|N.W.T.|NT|
CA.07|Nova Scotia|N.S.|NS|Nova Scotian
CA.14|Nunavut||NU|
CA.08|Ontario|Ont.|ON|Ontarian
CA.09|Prince Edward Island|P.E.I.|PEI|
CA.10|Quebec|Que.|QC|Quebecer;Quebecois
CA.11|Saskatchewan|Sask.|SK|
CA.12|Yukon||YT|
AU.02|New South Wales|N.S.W.|NSW|
AU.04|Queensland||QLD|Queenslander
AU.05|South Australia||SA|South Australian
AU.06|Tasmania||TAS|Tasmanian
AU.07|Victoria||VIC|Victorian
AU.08|Western Australia||WA|Western Australian
AU.01|Australian Capital Territory||ACT|
AU.03|Northern Territory||NT|
`;
