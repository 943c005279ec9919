/** First-level regions and cities from GeoNames (CC BY 4.0): code, region, cities each after its band of population, capitals after a star. Made by scripts/build-gazetteer.ts (see docs/DATA.md); not edited by hand. */

// biome-ignore format: packed data
export const PLACES = `AD.02|canillo|1canillo
AD.03|encamp|3encamp
AD.04|la massana|2la massana
AD.05|ordino|1ordino
AD.06|sant julia de loria|3sant julia de loria
AD.07|andorra la vella|*4andorra la vella
AD.08|escaldes engordany|3les escaldes
AE.01|abu dhabi|*9abu dhabi;5al ain city;5al shamkhah city;4ar ruways;6bani yas city;6khalifah a city;7musaffah;5zayed city
AE.02|ajman|8ajman city
AE.03|dubai|bdubai
AE.04|fujairah|6al fujairah city;4dibba al fujairah;4dibba al hisn;6reef al fujairah city
AE.05|ras al khaimah|8ras al khaimah city
AE.06|sharjah|4adh dhayd;5khawr fakkan;asharjah
AE.07|umm al quwain|5umm al quwain city
AF.01|badakhshan|5fayzabad
AF.02|badghis|4ghormach;3qala i naw
AF.03|baghlan|6baghlan;4nahrin;5pul e khumri
AF.05|bamyan|5bamyan
AF.06|farah|5farah
AF.07|faryab|4andkhoy;6maymana
AF.08|ghazni|7ghazni
AF.09|ghowr|3fayroz koh;3shahrak
AF.10|helmand|5gereshk;5lashkar gah
AF.11|herat|8herat;4kafir qala;4karukh;4kushk;4shindand
AF.13|kabul|*bkabul;5paghman
AF.14|kapisa|2sidqabad
AF.17|logar|4baraki barak;3pul e alam
AF.18|nangarhar|7jalalabad;3markaz e woluswali ye achin
AF.19|nimroz|3khash;5zaranj
AF.23|kandahar|8kandahar
AF.24|kunduz|6khanabad;7kunduz;4qarawul
AF.26|takhar|4art khwajah;4rustaq;6taloqan
AF.27|maidan wardak|0maydanshakhr
AF.28|zabul|3qalat
AF.29|paktika|1sharan
AF.30|balkh|6balkh;6khulm;8mazar e sharif
AF.31|jowzjan|3qarqin;5shibirghan
AF.32|samangan|5aibak
AF.33|sar e pol|3sang e charak;5sar e pul
AF.34|kunar|5asadabad;3asmar
AF.35|laghman|4mehtar lam
AF.36|paktia|6gardez
AF.37|khowst|6khost
AF.38|nuristan|0parun
AF.39|oruzgan|3tarinkot
AF.40|parwan|5charikar;3jabal os saraj
AF.41|daykundi|0nili
AF.42|panjshir|6bazarak
AG.01|barbuda|0codrington
AG.03|st george|0piggotts
AG.04|st john|*4st johns
AG.05|st mary|0bolands
AG.06|st paul|0falmouth
AG.07|st peter|0parham
AG.08|st philip|
AG.09|redonda|
AI.11205389|blowing point|0blowing point village
AI.11205392|sandy ground|0sandy ground village
AI.11205393|sandy hill|0sandy hill
AI.11205396|valley|*1valley
AI.11205433|east end|0east end village
AI.11205436|north hill|0north hill village
AI.11205437|west end|0west end village
AI.11205438|south hill|0south hill village
AI.11205439|quarter|0quarter
AI.11205440|north side|0north side
AI.11205441|island harbour|0island harbour
AI.11205442|george hill|0george hill
AI.11205443|stoney ground|0stoney ground
AI.11205444|farrington|0farrington
AL.40|berat|5berat;4kucove
AL.41|diber|3burrel;3peshkopi
AL.42|durres|6durres;4kruje
AL.43|elbasan|6elbasan
AL.44|fier|5fier;5lushnje;5patos;4patos fshat
AL.45|gjirokaster|4gjirokaster
AL.46|korce|5korce;5pogradec
AL.47|kukes|4kukes
AL.48|lezhe|4lac;4lezhe
AL.49|shkoder|6shkoder
AL.50|tirana|4kavaje;*8tirana
AL.51|vlore|3sarande;6vlore
AM.01|aragatsotn|4ashtarak
AM.02|ararat|4ararat;4artashat;4masis
AM.03|armavir|4armavir;5vagharshapat
AM.04|gegharkunik|4gavarr;4sevan
AM.05|kotayk|5abovyan;5hrazdan
AM.06|lori|3spitak;4stepanavan;6vanadzor
AM.07|shirak|7gyumri
AM.08|syunik|4goris;3hatsavan;5kapan
AM.09|tavush|3ijevan
AM.10|vayots dzor|3yeghegnadzor
AM.11|yerevan|*ayerevan
AO.01|benguela|7benguela;4catumbela;7lobito
AO.02|bie|4camacupa;4catabola;6cuito
AO.03|cabinda|6cabinda
AO.04||5menongue
AO.05|cuanza norte|8ndalatando
AO.06|kwanza sul|5sumbe
AO.07|cunene|3ondjiva
AO.08|huambo|4caala;7huambo;4longonjo
AO.09|huila|6lubango
AO.12|malanje|6malanje
AO.13|namibe|6namibe
AO.14|moxico|4luau;4luena
AO.15|uige|5uige
AO.16|zaire|4mbanza kongo;4nzeto;6soio
AO.17|luanda norte|4lucapa
AO.18|lunda sul|5saurimo
AO.19|bengo|4caxito
AO.20|luanda|*bluanda
AO.CBG|cubango|
AO.CUB|cuando|
AO.ICB|icolo e bengo|
AO.MLE|moxico leste|
AR.01|buenos aires|4adrogue;5azul;8bahia blanca;5balcarce;7berazategui;6campana;5chacabuco;5chivilcoy;4coronel suarez;4dolores;6don torcuato;5general pacheco;4general villegas;5hurlingham;5ingeniero pablo nogues;7jose c paz;6junin;9la plata;5lincoln;5los polvorines;6lujan;9mar del plata;5mercedes;7merlo;8moron;4muniz;6necochea;5nueve de julio;6olavarria;6pergamino;7pilar;5pontevedra;5punta alta;7quilmes;5san isidro;7san miguel;6san nicolas de los arroyos;5san pedro;6tandil;4tigre;5tortuguitas;5tres arroyos;4veinticinco de mayo;5villa de mayo;4villa gesell;6zarate
AR.02|catamarca|7san fernando del valle de catamarca
AR.03|chaco|5barranqueras;5castelli;4charata;4fontana;4general jose de san martin;3general pinedo;4las brenas;4machagai;6presidencia roque saenz pena;5quitilipi;8resistencia;4tres isletas;5villa angela
AR.04|chubut|7comodoro rivadavia;4esquel;6puerto madryn;4rawson;6trelew
AR.05|cordoba|5alta gracia;4arroyito;5bell ville;acordoba;4cosquin;4cruz del eje;4dean funes;3embalse;4jesus maria;4la calera;3la falda;4laboulaye;4marcos juarez;3morteros;4rio ceballos;7rio cuarto;4rio segundo;5rio tercero;5san francisco;3unquillo;4villa allende;6villa carlos paz;4villa dolores;6villa maria;4villa nueva
AR.06|corrientes|8corrientes;5curuzu cuatia;4esquina;4gobernador virasora;6goya;4mercedes;4monte caseros;5paso de los libres;4saladas;5san lorenzo;3san luis del palmar;4santo tome
AR.07|buenos aires fd|7balvanera;7belgrano;*dbuenos aires;6villa lugano
AR.08|entre rios|4chajari;6concepcion del uruguay;7concordia;4crespo;4diamante;4federal;5gualeguay;6gualeguaychu;4la paz;8parana;4santa elena;4victoria;5villaguay
AR.09|formosa|3clorinda;7formosa;4pirane
AR.10|jujuy|5libertador general san martin;5palpala;5san pedro de jujuy;8san salvador de jujuy
AR.11|la pampa|5general pico;6santa rosa
AR.12|la rioja|5chilecito;7la rioja
AR.13|mendoza|9mendoza;6san martin;6san rafael
AR.14|misiones|4aristobulo del valle;4el soberbio;4garupa;4jardin america;4montecarlo;5obera;8posadas;5puerto eldorado;3puerto esperanza;5puerto iguazu;4puerto rico;4san pedro;5san vicente;3wanda
AR.15|neuquen|4centenario;5cutral co;7neuquen;4plottier;4san martin de los andes;4zapala
AR.16|rio negro|4allen;3catriel;4cinco saltos;6cipolletti;3el bolson;6general roca;4san antonio oeste;6san carlos de bariloche;5viedma;4villa regina
AR.17|salta|4embarcacion;4general enrique mosconi;4joaquin v gonzalez;9salta;6san ramon de la nueva oran;5tartagal
AR.18|san juan|4albardon;5caucete;6chimbas;5pocito;4san jose de jachal;8san juan;5santa lucia;4villa paula de sarmiento
AR.19|san luis|3la punta;7san luis;6villa mercedes
AR.20|santa cruz|5caleta olivia;6rio gallegos
AR.21|santa fe|4arroyo seco;4avellaneda;5canada de gomez;4capitan bermudez;3carcarana;5casilda;4coronda;5esperanza;4firmat;4galvez;6gobernador galvez;5granadero baigorria;4perez;6rafaela;6reconquista;arosario;4rufino;3san javier;4san jorge;4san justo;8santa fe;5santo tome;4sunchales;6venado tuerto;4vera;5villa constitucion;4villa ocampo
AR.22|santiago del estero|4anatuya;8santiago del estero;4termas de rio hondo
AR.23|tierra del fuego|5rio grande;5ushuaia
AR.24|tucuman|5aguilares;5alderetes;3bella vista;4famailla;4monteros;9san miguel de tucuman;5tafi viejo;5yerba buena
AS.010|eastern|*3pago pago
AS.020|manua|
AS.030|rose island|
AS.040|swains island|0taulaga
AS.050|western|
AT.01|burgenland|3eisenstadt
AT.02|carinthia|6klagenfurt am worthersee;5villach
AT.03|lower austria|3amstetten;4baden;3klosterneuburg;4modling;3perchtoldsdorf;4sankt polten;4stockerau;5wiener neustadt
AT.04|upper austria|7linz;5steyr;4wels
AT.05|salzburg|7salzburg
AT.06|styria|7graz;4strassgang
AT.07|tyrol|7innsbruck;3telfs
AT.08|vorarlberg|4bregenz;5dornbirn;5feldkirch;4hohenems;4lustenau
AT.09|vienna|7donaustadt;7favoriten;7floridsdorf;6ottakring;6simmering;*avienna
AU.01|australian capital|*8canberra
AU.02|new south wales|4armidale;5bathurst;4broken hill;3cessnock;4coffs harbour;5dubbo;4goulburn;4griffith;4hornsby;4liverpool;6maitland;8newcastle;5orange;4parramatta;5port macquarie;csydney;5tamworth;4taree;8wollongong
AU.03|northern|4alice springs;7darwin;4palmerston
AU.04|queensland|bbrisbane;6bundaberg;7cairns;4capalaba;4gladstone;9gold coast;5hervey bay;8logan city;6mackay;3maryborough;4mt isa;4narangba;5rockhampton;7toowoomba;7townsville
AU.05|south australia|aadelaide;5adelaide hills;4gawler;4mt gambier
AU.06|tasmania|4burnie;7hobart;6launceston
AU.07|victoria|6ballarat;4balwyn north;6bendigo;5frankston east;7geelong;cmelbourne;5mildura;4shepparton;5st albans;4traralgon;4wangaratta;3warragul;4warrnambool;4wodonga
AU.08|western australia|5albany;6bunbury;4busselton;4geraldton;4kwinana;6mandurah;aperth;6rockingham
AW.00||*4oranjestad;3san nicolas;4tanki leendert
AX.211|mariehamn|*3mariehamn
AX.212|alands landsbygd|
AX.213|alands skargard|
AZ.01|abseron|5khirdalan
AZ.02|agcabadi|5agdzhabedy
AZ.03|agdam|5agdam
AZ.04|agdas|4agdas
AZ.05|agstafa|3aghstafa
AZ.06|agsu|4aghsu
AZ.07|shirvan|6sirvan
AZ.08|astara|3astara
AZ.09|baki|4amirdzhan;6bakixanov;*abaku;5bilajari;4biny selo;4buzovna;5hovsan;4lokbatan;3mardakan;5mastaga;6qaracuxur;4sabuncu;4yeni suraxani;4zabrat
AZ.10|balakan|3belokany
AZ.11|barda|5barda
AZ.12|beylaqan|3beylagan
AZ.13|bilasuvar|4pushkino
AZ.14|jabrayil|3jebrail
AZ.15|jalilabad|5jalilabad
AZ.16|daskasan|3yukhary dashkesan
AZ.17|shabran|4divichibazar
AZ.18|fuzuli|4fizuli
AZ.19|gadabay|3kyadabek
AZ.20|ganca|8ganja
AZ.21|goranboy|2goranboy
AZ.22|goycay|5geoktschai
AZ.23|haciqabul|4haciqabul
AZ.24|imisli|5imishli
AZ.25|ismayilli|3ismayilli
AZ.26|kalbajar|3kerbakhiar
AZ.27|kurdamir|4kyurdarmir
AZ.28|lachin rayon|1lacin
AZ.29|lankaran|7lankaran
AZ.30|lankaran sahari|
AZ.31|lerik|2lerik
AZ.32|masally|3masally
AZ.33|mingacevir|6mingelchaur
AZ.34|naftalan|2naftalan
AZ.35|nakhchivan|6nakhchivan
AZ.36|neftcala|4neftcala
AZ.37|oguz|2oguz
AZ.38|qabala|3qutqashen
AZ.39|qax|3qax
AZ.40|qazax|4qazax
AZ.41|qobustan|1qobustan
AZ.42|quba|4quba
AZ.43|qubadli|2qubadli
AZ.44|qusar|4qusar
AZ.45|saatli|4ahmadbayli;6saatli
AZ.46|sabirabad|4sabirabad
AZ.47|shaki|
AZ.48|shaki|5sheki
AZ.49|salyan|5salyan
AZ.50|samaxi|4shamakhi
AZ.51|samkir|5shamkhor
AZ.52|samux|2samux
AZ.53|siyazan|0kyzyl burun
AZ.54|sumqayit|4haci zeynalabdin;8sumqayit
AZ.55|shusha|4shushi
AZ.56|shusha|
AZ.57|tartar|4terter
AZ.58|tovuz|3tovuz
AZ.59|ucar|3ujar
AZ.60|xacmaz|5xacmaz
AZ.61|xankandi|5xankandi
AZ.62|goygol rayon|4yelenendorf
AZ.63|xizi|0khyzy
AZ.64|khojaly|2xocali
AZ.65|khojavend|2novyy karanlug
AZ.66|yardimli|2yardimli
AZ.67|yevlax|
AZ.68|yevlax|6yevlakh
AZ.69|zangilan|2zangilan
AZ.70|zaqatala|4zaqatala
AZ.71|zardab|3zardob
BA.01|federation of b&h|6bihac;3bosanska krupa;5bugojno;4cazin;4gorazde;3gracanica;3gradacac;3konjic;6mostar;*9sarajevo;4travnik;7tuzla;4velika kladusa;4visoko;7zenica
BA.02|srpska|7banja luka;5bijeljina;4doboj;5prijedor;5trebinje
BA.BRC|brcko|5brcko
BB.01|christ church|1oistins
BB.02|st andrew|0greenland
BB.03|st george|
BB.04|st james|0holetown
BB.05|st john|0four cross roads
BB.06|st joseph|0bathsheba
BB.07|st lucy|0checker hall
BB.08|st michael|*6bridgetown
BB.09|st peter|1speightstown
BB.10|st philip|0crane
BB.11|st thomas|0welchman hall
BD.81|dhaka|6azimpur;5bajitpur;6bhairab bazar;5char bhadrasan;*ddhaka;5dohar;6faridpur;6kishorganj;6madaripur;5mirzapur;7nagarpur;7narayanganj;8narsingdi;6palang;7paltan;5sakhipur;7sonargaon;7tangail;8tungi;5tungipara
BD.82|khulna|8bagerhat;5bhatpara abhaynagar;5bheramara;7jessore;5jhingergacha;5kalia;5kaliganj;4kesabpur;akhulna;7kushtia;4morrelgonj;5narail;5phultala;5sarankhola;7satkhira;5uttar char fasson
BD.83|rajshahi|5bera;7bogra;6ishurdi;6joypur hat;8natore;7nawabganj;7pabna;7par naogaon;7puthia;9rajshahi;7saidpur;6shahzadpur;8shibganj;6sirajganj
BD.84|chittagong|5bandarban;6bibir hat;5chhagalnaiya;bchittagong;8comilla;7coxs bazar;6feni;5hajiganj;5khagrachhari;6laksham;5lakshmipur;4manikchari;4nabinagar;5patiya;6raipur;5ramganj;4raojan;5sandwip;5satkania;5teknaf
BD.85|barisal|7barisal;4bhandaria;6bhola;5burhanuddin;5gaurnadi;5lalmohan;4mathba;5mehendiganj;5nalchiti;5pirojpur
BD.86|sylhet|5baniachang;5chhatak;6habiganj;5maulavi bazar;7sylhet
BD.87|rangpur|5badarganj;5chilmari;7dinajpur;6lalmonirhat;5nageswari;5panchagarh;5parbatipur;5pirgaaj;8rangpur;6thakurgaon
BD.H|mymensingh|5gafargaon;7jamalpur;4muktagacha;7mymensingh;6netrakona;6sarishabari;6sherpur
BE.BRU|brussels capital|*9brussels
BE.VLG|flanders|6aalst;4aalter;4aarschot;8antwerpen;4asse;4balen;4beerse;4beersel;5beringen;5beveren;4bilzen;4blankenberge;3boom;4bornem;5brasschaat;4brecht;6brugge;4deinze;4denderleeuw;5dendermonde;4destelbergen;6deurne;4diepenbeek;4diest;3diksmuide;5dilbeek;4duffel;4edegem;4eeklo;4essen;4evergem;5geel;5genk;7gent;4geraardsbergen;5grimbergen;4haaltert;5halle;4hamme;4harelbeke;6hasselt;5heist op den berg;4helchteren;4herent;4herentals;4herzele;4heusden;5hoboken;4hoogstraten;4houthalen;5ieper;4izegem;4kalmthout;4kapellen;4kasterlee;5knokke heist;4koksijde;4kontich;4kortenberg;6kortrijk;4lanaken;4lebbeke;4lede;6leuven;5lier;3lille;4lochristi;5lokeren;4lommel;4londerzeel;4maaseik;5maasmechelen;4maldegem;6mechelen;4meise;4menen;4merelbeke;4middelkerke;5mol;4mortsel;4neerpelt;4nijlen;5ninove;4oostkamp;6ostend;4oudenaarde;4overijse;3peer;4poperinge;3putte;3puurs;4ranst;3riemst;5roeselare;4ronse;3rotselaar;4schilde;5schoten;4sint genesius rode;4sint gillis waas;4sint katelijne waver;4sint kruis;6sint niklaas;4sint pieters leeuw;5sint truiden;4stabroek;4stekene;4temse;4tervuren;4tessenderlo;4tielt;4tienen;4tongeren;4torhout;5turnhout;5vilvoorde;5waregem;4wervik;4westerlo;4wetteren;4wevelgem;4willebroek;4wuustwezel;4zaventem;4zedelgem;4zele;4zemst;4zoersel;4zonhoven;4zottegem;4zwevegem;4zwijndrecht
BE.WAL|wallonia|4andenne;4ans;4arlon;4ath;5binche;4boussu;5braine lalleud;4braine le comte;7charleroi;5chatelet;4chaudfontaine;4colfontaine;4courcelles;4dour;4eupen;4flemalle haute;3fleron;4fleurus;4frameries;4gembloux;5herstal;4herve;4huy;6la louviere;4lessines;7liege;4louvain la neuve;4manage;4marche en famenne;6mons;4morlanwelz mariemont;5mouscron;6namur;4nivelles;4oupeye;4peruwelz;3pont a celles;4quaregnon;4rixensart;5seraing;4soignies;3soumagne;4st ghislain;4st nicolas;6tournai;4tubize;5verviers;4vise;4walcourt;4waterloo;5wavre
BF.01|boucle du mouhoun|5dedougou;4nouna;4tougan
BF.02|cascades|5banfora
BF.03|centre|*aouagadougou
BF.04|centre est|4garango;5koupela;5tenkodogo
BF.05|centre nord|4boulsa;5kaya;4kongoussi
BF.06|centre ouest|4kokologo;6koudougou;4leo;5reo
BF.07|centre sud|4kombissiri;3manga;4po
BF.08|est|4diapaga;5fada ngourma
BF.09|hauts bassins|8bobo dioulasso;5hounde
BF.10|nord|4gourcy;5ouahigouya;4titao;4yako
BF.11|plateau central|3bousse;3ziniare;4zorgo
BF.12|sahel|4djibo;5dori
BF.13|sud ouest|
BG.38|blagoevgrad|6blagoevgrad;4gotse delchev;4petrich;4sandanski
BG.39|burgas|4aytos;7burgas;4karnobat
BG.40|dobrich|6dobrich
BG.41|gabrovo|6gabrovo;4sevlievo
BG.42|sofia capital|*asofia
BG.43|haskovo|5dimitrovgrad;4harmanli;6haskovo;4svilengrad
BG.44|kardzhali|5kardzhali
BG.45|kyustendil|5dupnitsa;5kyustendil
BG.46|lovech|5lovech;4troyan
BG.47|montana|3berkovitsa;4lom;5montana
BG.48|pazardzhik|4panagyurishte;6pazardzhik;4peshtera;4velingrad
BG.49|pernik|6pernik
BG.50|pleven|6pleven
BG.51|plovdiv|5asenovgrad;4karlovo;4parvomay;8plovdiv;3rakovski
BG.52|razgrad|5razgrad
BG.53|ruse|7ruse
BG.54|shumen|6shumen
BG.55|silistra|5silistra
BG.56|sliven|4nova zagora;6sliven
BG.57|smolyan|5smolyan
BG.58|sofia|4botevgrad;4samokov
BG.59|stara zagora|4chirpan;5kazanlak;7stara zagora
BG.60|targovishte|4popovo;5targovishte
BG.61|varna|8varna
BG.62|veliko tarnovo|5gorna oryahovitsa;5svishtov;6veliko turnovo
BG.63|vidin|5vidin
BG.64|vratsa|6vratsa
BG.65|yambol|6yambol
BH.15|muharraq|6al muharraq
BH.16|manama|4jidd hafs;*7manama;5sitrah
BH.17|southern|6ar rifa;6dar kulayb;5madinat isa
BH.19|northern|5madinat hamad
BI.09|bubanza|3bubanza
BI.10|bururi|4bururi
BI.11|cankuzo|2cankuzo
BI.12|cibitoke|3cibitoke
BI.13|gitega|*5gitega
BI.14||3karuzi
BI.15|kayanza|4kayanza
BI.16|kirundo|2kirundo
BI.17|makamba|4makamba
BI.18|muyinga|6muyinga
BI.19|ngozi|4ngozi
BI.20|rutana|4rutana
BI.21|ruyigi|5ruyigi
BI.22|muramvya|4muramvya
BI.23||2mwaro
BI.24|bujumbura mairie|8bujumbura
BI.25|bujumbura rural|0isale
BI.26|rumonge|2rumonge
BJ.07|alibori|4banikoara;6kandi;5malanville
BJ.08|atakora|6natitingou;4tanguieta
BJ.09|atlantique|8abomey calavi;4allada;6ouidah
BJ.10|borgou|4bembereke;5nikki;7parakou;4tchaourou
BJ.11|collines|4come;4dassa zoume;4savalou;6save
BJ.12|kouffo|4aplahoue;5dogbo
BJ.13|donga|4bassila;7djougou
BJ.14|littoral|9cotonou
BJ.15|mono|6lokossa
BJ.16|oueme|*7porto novo
BJ.17|plateau|4ketou;5pobe;4sakete
BJ.18|zou|6abomey;6bohicon;5cove
BL.00||*2gustavia
BM.01|devonshire|
BM.02|hamilton|
BM.03|hamilton city|*0hamilton
BM.04|paget|
BM.05|pembroke|
BM.06|st george|
BM.07|st georges|
BM.08|sandys|
BM.09|smiths|
BM.10|southampton|
BM.11|warwick|
BN.01|belait|4kuala belait;4seria
BN.02|brunei muara|*6bandar seri begawan
BN.03|temburong|1bangar
BN.04|tutong|4tutong
BO.01|chuquisaca|*7sucre
BO.02|cochabamba|9cochabamba;4mizque;3punata;6quillacollo;6sacaba;5tiquipaya
BO.03|beni|5guayaramerin;6riberalta;4san borja;6trinidad
BO.04|la paz|9la paz
BO.05|oruro|3huanuni;7oruro
BO.06|pando|4cobija
BO.07|potosi|4llallagua;7potosi;4tupiza;4villazon
BO.08|santa cruz|4ascencion de guarayos;4camiri;4cotoca;6montero;4san ignacio de velasco;asanta cruz de la sierra;3santiago del torno;4villa yapacani;4warnes
BO.09|tarija|5bermejo;7tarija;4villamontes;6yacuiba
BQ.BO|bonaire|*1kralendijk
BQ.SB|saba|0bottom
BQ.SE|sint eustatius|0oranjestad
BR.01|acre|6cruzeiro do sul;8rio branco;4sena madureira;4tarauaca
BR.02|alagoas|7arapiraca;4atalaia;3cajueiro;4campo alegre;4coruripe;5delmiro gouveia;9maceio;4maragogi;5marechal deodoro;4matriz de camaragibe;4murici;5penedo;4pilar;4porto calvo;5rio largo;4santana do ipanema;4sao luis do quitunde;5sao miguel dos campos;3satuba;5uniao dos palmares;4vicosa
BR.03|amapa|8macapa;6santana
BR.04|amazonas|4carauari;5coari;4eirunepe;4fonte boa;4humaita;6itacoatiara;5manacapuru;amanaus;4maues;6parintins;4rio preto da eva;3sao gabriel da cachoeira;4tabatinga;5tefe
BR.05|bahia|6alagoinhas;4amargosa;3araci;4barra;7barreiras;5bom jesus da lapa;5brumado;4buerarema;4cachoeira;4caetite;7camacari;4campo formoso;4canavieiras;4capim grosso;5catu;4cicero dantas;5coaraci;3conceicao da feira;5conceicao do coite;4conceicao do jacuipe;3conde;5cruz das almas;4entre rios;4esplanada;4euclides da cunha;6eunapolis;8feira de santana;4gandu;5guanambi;4iacu;4ibicarai;4ibirataia;4ibotirama;7ilheus;5ipiau;4ipira;5irece;5itaberaba;7itabuna;3itajuipe;5itamaraju;4itambe;4itaparica;5itapetinga;4itororo;4itubera;5jacobina;5jaguaquara;4jaguarari;6jequie;4jeremoabo;7lauro de freitas;4livramento do brumado;4maracas;4maragogipe;4mascote;4mata de sao joao;3medeiros neto;4morro do chapeu;4mucuri;4muritiba;4nazare;4nova vicosa;6paulo afonso;4pindobacu;4piritiba;5pocoes;6porto seguro;4posto da mata;3prado;4riachao do jacuipe;4ribeira do pombal;4rio real;4ruy barbosa;bsalvador;4santa cruz cabralia;4santa maria da vitoria;4santaluz;5santo amaro;6santo antonio de jesus;4santo estevao;4sao francisco do conde;4sao sebastiao do passe;3saubara;4seabra;5senhor do bonfim;5serrinha;6simoes filho;4sobradinho;4tapiramuta;4tucano;4ubaitaba;3ubata;4una;4urucuca;5valenca;4vera cruz;7vitoria da conquista;5xique xique
BR.06|ceara|4acarau;4acopiara;6aquiraz;5aracati;5barbalha;4baturite;5beberibe;4boa viagem;4brejo santo;5camocim;4campos sales;5caninde;5cascavel;8caucaia;5crateus;6crato;5eusebio;bfortaleza;4granja;4guaiuba;4guaraciaba do norte;5horizonte;4ico;6iguatu;4ipu;4itaitinga;5itapage;5itapipoca;4jaguaribe;4jaguaruana;7juazeiro do norte;4lavras da mangabeira;4limoeiro do norte;7maracanau;4mombaca;5morada nova;4nova russas;4oros;5pacajus;5pacatuba;4paracuru;4paraipaba;4pedra branca;4pentecoste;5quixada;5quixeramobim;5russas;4santa quiteria;4sao goncalo do amarante;4sao joao dos inhamuns;4senador pompeu;7sobral;5tiangua;4trairi;4varjota;4varzea alegre;4vicosa do ceara
BR.07|federal|*bbrasilia;7planaltina
BR.08|espirito santo|4alegre;5aracruz;4baixo guandu;4barra de sao francisco;7cachoeiro de itapemirim;4castelo;6colatina;4conceicao da barra;4guacui;6guarapari;4itapemirim;6linhares;4marataizes;4nova venecia;4piuma;6sao mateus;8serra;5viana;8vila velha;8vitoria
BR.11|mato grosso do sul|4anastacio;4aparecida do taboado;5aquidauana;4bela vista;9campo grande;4campo verde;4cassilandia;6corumba;4coxim;7dourados;4jardim;3ladario;4maracaju;5navirai;5paranaiba;5ponta pora;4rio brilhante;4rio verde de mato grosso;4sidrolandia;6tres lagoas
BR.13|maranhao|4arari;6bacabal;6balsas;6barra do corda;4barreirinhas;4buriti bravo;4carolina;7caxias;5chapadinha;6codo;5coelho neto;4colinas;5coroata;4cururupu;3dom pedro;4estreito;4grajau;7imperatriz;5itapecuru mirim;4lago da pedra;4penalva;4pindare mirim;5pinheiro;4presidente dutra;4santa helena;6santa ines;4santa luzia;4santa quiteria do maranhao;4sao bento;4sao domingos do maranhao;4sao joao dos patos;4sao jose de ribamar;9sao luis;4sao mateus do maranhao;4timbiras;6timon;4tuntum;4vargem grande;4viana;3vitoria do mearim
BR.14|mato grosso|4aripuana;4barra do bugres;5barra do garcas;9cuiaba;3diamantino;4jaciara;4lucas;4nova olimpia;4nova xavantina;4pocone;4pontes e lacerda;7rondonopolis;6sinop;7varzea grande
BR.15|minas gerais|4abaete;4aguas vermelhas;4aimores;5alem paraiba;6alfenas;4almenara;4andradas;4aracuai;6araguari;6araxa;5arcos;4bambui;4barao de cocais;6barbacena;4barreiro do jaiba;4barroso;bbelo horizonte;4belo oriente;8betim;5boa esperanca;5bocaiuva;5bom despacho;4brumadinho;4buritis;4buritizeiro;5caete;4camanducaia;4cambui;5campo belo;4campos gerais;4capelinha;4carandai;4carangola;5caratinga;4carmo do cajuru;4carmo do paranaiba;5cataguases;4caxambu;4claudio;4conceicao das alagoas;5congonhas;6conselheiro lafaiete;9contagem;4corinto;4coromandel;6coronel fabriciano;5curvelo;5diamantina;7divinopolis;4eloi mendes;6esmeraldas;4espinosa;5formiga;5frutal;7governador valadares;4guanhaes;4guaranesia;5guaxupe;4ibia;7ibirite;4igarape;3ipaba;7ipatinga;6itabira;5itabirito;6itajuba;4itamarandiba;4itapecerica;6itauna;6ituiutaba;4iturama;4jacutinga;5janauba;5januaria;3jequitinhonha;6joao monlevade;4joao pinheiro;4juatuba;8juiz de fora;5lagoa da prata;5lagoa santa;3lajinha;6lavras;5leopoldina;5machado;5manhuacu;3manhumirim;5mariana;4mateus leme;4matozinhos;5monte carmelo;4monte santo de minas;8montes claros;6muriae;4muzambinho;5nanuque;4nepomuceno;3nova era;6nova lima;5oliveira;4ouro branco;5ouro preto;6para de minas;6paracatu;3paraguacu;6passos;6patos de minas;6patrocinio;4pedra azul;5pedro leopoldo;4perdoes;5pirapora;4pitangui;4piui;7pocos de caldas;4pompeu;5ponte nova;6pouso alegre;4prata;3resplendor;8ribeirao das neves;4sacramento;4salinas;7santa luzia;4santa rita do sapucai;4santana do paraiso;4santo antonio do amparo;4santo antonio do monte;5santos dumont;5sao francisco;4sao goncalo do sapucai;5sao gotardo;6sao joao del rei;4sao joao nepomuceno;5sao lourenco;6sao sebastiao do paraiso;4sarzedo;7sete lagoas;4taiobeiras;6teofilo otoni;6timoteo;5tres coracoes;5tres pontas;4tupaciguara;6uba;8uberaba;9uberlandia;5unai;6varginha;4varzea da palma;3vazante;6vespasiano;6vicosa;4visconde do rio branco
BR.16|para|6abaetetuba;4alenquer;4almeirim;6altamira;8ananindeua;4augusto correa;4barcarena;abelem;5benevides;5braganca;5breves;5cameta;5capanema;5capitao poco;7castanhal;4conceicao do araguaia;4igarape acu;4igarape miri;6itaituba;4itupiranga;7maraba;4mocajuba;4moju;4monte alegre;4obidos;5oriximina;4ourilandia do norte;6paragominas;7parauapebas;4portel;6redencao;5salinopolis;7santarem;4sao felix do xingu;4sao miguel do guama;4soure;5tome acu;5tucuma;6tucurui;4vigia;4viseu;5xinguara
BR.17|paraiba|4alagoa grande;6bayeux;3belem;5cabedelo;5cajazeiras;8campina grande;4catole do rocha;3conde;4esperanca;5guarabira;4itabaiana;3itaporanga;9joao pessoa;4mamanguape;4mari;4monteiro;6patos;4pombal;6santa rita;4sao bento;4solanea;5sousa
BR.18|parana|6almirante tamandare;4antonina;6apucarana;6arapongas;6araucaria;4astorga;4bandeirantes;4cambara;6cambe;4campina grande do sul;6campo largo;6campo mourao;8cascavel;5castro;5cianorte;7colombo;4colorado;5cornelio procopio;3coronel vivida;3cruzeiro do oeste;acuritiba;4dois vizinhos;8foz do iguacu;5francisco beltrao;7guarapuava;4guaratuba;4ibaiti;5ibipora;4imbituva;5irati;4itaperucu;5jacarezinho;4jaguariaiva;4jandaia do sul;4lapa;4laranjeiras do sul;4loanda;8londrina;5mandaguari;5marechal candido rondon;4marialva;8maringa;5medianeira;5paicandu;5palmas;4palmeira;4palotina;7paranagua;6paranavai;6pato branco;6pinhais;3pinhao;4pirai do sul;5piraquara;4pitanga;8ponta grossa;4prudentopolis;4quatro barras;4rio branco do sul;4rio negro;5rolandia;5santo antonio da platina;6sao jose dos pinhais;4sao mateus do sul;3sao miguel do iguacu;6sarandi;5telemaco borba;6toledo;6umuarama;5uniao da vitoria;3wenceslau braz
BR.20|piaui|4altos;4barras;4campo maior;3demerval lobao;4esperantina;5floriano;4ipueiras;4jose de freitas;4oeiras;7parnaiba;4pedro ii;5picos;4piracuruca;5piripiri;4sao raimundo nonato;9teresina;3uniao;3valenca do piaui
BR.21|rio de janeiro|7angra dos reis;6araruama;4armacao de buzios;4arraial do cabo;6barra do pirai;7barra mansa;8belford roxo;4bom jesus do itabapoana;6cabo frio;5cachoeiras de macacu;8campos dos goytacazes;4casimiro de abreu;3cordeiro;9duque de caxias;4guapimirim;7itaborai;6itaguai;4itaocara;6itaperuna;6japeri;7macae;4mangaratiba;6marica;4mendes;4miguel pereira;4miracema;7nilopolis;8niteroi;7nova friburgo;9nova iguacu;5paracambi;5paraiba do sul;3paraty;4paty do alferes;8petropolis;4pinheiral;4pirai;7queimados;6resende;5rio bonito;6rio das ostras;crio de janeiro;5santo antonio de padua;4sao fidelis;4sao joao da barra;8sao joao de meriti;4sao pedro;5sao pedro da aldeia;5saquarema;5seropedica;4silva jardim;4tangua;6teresopolis;6tres rios;5valenca;4vassouras;7volta redonda
BR.22|rio grande do norte|5acu;4apodi;4areia branca;5caico;4canguaretama;5ceara mirim;5currais novos;4extremoz;4joao camara;5macaiba;4macau;7mossoro;9natal;4nova cruz;4parelhas;7parnamirim;4santa cruz;3sao jose de mipibu
BR.23|rio grande do sul|6alegrete;4arroio do meio;4arroio grande;6bage;6bento goncalves;4butia;4cacapava do sul;6cachoeira do sul;6cachoeirinha;5camaqua;4candelaria;5canela;4cangucu;8canoas;5capao da canoa;5carazinho;4carlos barbosa;8caxias do sul;5charqueadas;6cruz alta;5dom pedrito;4encantado;4encruzilhada do sul;6erechim;5estancia velha;6esteio;4estrela;5farroupilha;4flores da cunha;4frederico westphalen;4garibaldi;7gravatai;6guaiba;4guapore;4herval;4igrejinha;6ijui;5itaqui;4ivoti;4jaguarao;4julio de castilhos;4lagoa vermelha;6lajeado;4marau;5montenegro;4nova petropolis;4nova prata;7novo hamburgo;5osorio;4palmeira das missoes;4panambi;5parobe;7passo fundo;8pelotas;4portao;aporto alegre;4quarai;7rio grande;4rio pardo;3rolante;5rosario do sul;6santa cruz do sul;7santa maria;5santa rosa;4santa vitoria do palmar;6santana do livramento;5santiago;6santo angelo;5sao borja;5sao gabriel;4sao jeronimo;7sao leopoldo;4sao lourenco do sul;4sao luiz gonzaga;4sao marcos;4sao sebastiao do cai;4sao sepe;6sapiranga;7sapucaia;3sarandi;4soledade;4tapes;5taquara;4taquari;4teutonia;5torres;5tramandai;4tres coroas;4tres de maio;4tres passos;4tupancireta;6uruguaiana;5vacaria;5venancio aires;4veranopolis;8viamao
BR.24|rondonia|5ariquemes;5cacoal;5guajara mirim;4jaru;6ji parana;4ouro preto do oeste;4pimenta bueno;8porto velho;5posto fiscal rolim de moura;5vilhena
BR.25|roraima|7boa vista
BR.26|santa catarina|5ararangua;5balneario camboriu;4barra velha;5biguacu;8blumenau;4braco do norte;6brusque;5cacador;4campinas;4campos novos;5canoinhas;4capinzal;3celso ramos;7chapeco;5concordia;7criciuma;5curitibanos;8florianopolis;4forquilhinha;4freguesia do ribeirao da ilha;5gaspar;4guaramirim;4ibirama;5icara;5imbituba;5indaial;7itajai;5itapema;7jaragua do sul;4joacaba;8joinville;7lages;5laguna;5mafra;5navegantes;4orleans;6palhoca;4penha;4pomerode;4porto uniao;4ribeirao da ilha;5rio do sul;5rio negrinho;3santa cecilia;4santo amaro da imperatriz;6sao bento do sul;5sao francisco do sul;4sao joaquim;7sao jose;3schroeder;4tijucas;5timbo;3trindade;6tubarao;5videira;5xanxere
BR.27|sao paulo|4adamantina;4aguai;4aguas de lindoia;4agudos;4alvares machado;7americana;5americo brasiliense;5amparo;5andradina;5aparecida;4apiai;7aracatuba;3aracoiaba da serra;7araraquara;6araras;5artur nogueira;6aruja;6assis;6atibaia;6avare;4bariri;5barra bonita;6barretos;4barrinha;7barueri;4bastos;5batatais;8bauru;6bebedouro;5bertioga;6birigui;4biritiba mirim;5boituva;6botucatu;6braganca paulista;4brodosqui;4brotas;3buri;5cabreuva;6cacapava;6caieiras;5cajamar;4cajati;4cajuru;acampinas;5campos do jordao;4candido mota;5capao bonito;5capivari;6caraguatatuba;8carapicuiba;4casa branca;6catanduva;5cerquilho;4conchal;4cordeiropolis;5cosmopolis;7cotia;5cravinhos;6cruzeiro;6cubatao;4descalvado;8diadema;4dois corregos;7embu;6embu guacu;5espirito santo do pinhal;5fernandopolis;7ferraz de vasconcelos;8franca;7francisco morato;6franco da rocha;5garca;5guaira;4guara;4guararapes;4guararema;6guaratingueta;4guariba;8guaruja;aguarulhos;7hortolandia;4ibate;5ibitinga;4ibiuna;4igaracu do tiete;4igarapava;4iguape;4ilha solteira;5ilhabela;7indaiatuba;4ipero;4iracemapolis;4itai;6itanhaem;7itapecerica da serra;6itapetininga;5itapeva;7itapevi;5itapira;5itapolis;8itaquaquecetuba;5itarare;6itatiba;3itatinga;7itu;4itupeva;5ituverava;6jaboticabal;7jacarei;4jaguariuna;5jales;6jandira;5jardinopolis;4jarinu;6jau;4jose bonifacio;8jundiai;4laranjal paulista;6leme;5lencois paulista;8limeira;6lins;6lorena;4louveira;4macatuba;5mairinque;5mairipora;7marilia;4martinopolis;6matao;8maua;4miguelopolis;4mirandopolis;5mococa;8mogi das cruzes;7mogi guacu;6mogi mirim;5mongagua;5monte alto;4monte aprazivel;4monte azul paulista;5monte mor;4morro agudo;3nova granada;5nova odessa;4novo horizonte;5olimpia;5orlandia;9osasco;4osvaldo cruz;6ourinhos;4palmital;5paraguacu paulista;4paranapanema;6paulinia;5pederneiras;5pedreira;5penapolis;4pereira barreto;5peruibe;4piedade;4pilar do sul;7pindamonhangaba;4piracaia;8piracicaba;4piraju;4pirajui;4pirapozinho;5pirassununga;4pitangueiras;6poa;4pompeia;5pontal;5porto feliz;5porto ferreira;7praia grande;5presidente epitacio;7presidente prudente;5presidente venceslau;4promissao;4rancharia;4regente feijo;5registro;6ribeirao pires;9ribeirao preto;7rio claro;4rio das pedras;5rio grande da serra;6salto;5salto de pirapora;7santa barbara doeste;4santa cruz das palmeiras;5santa cruz do rio pardo;4santa fe do sul;4santa gertrudes;5santa isabel;4santa rita do passa quatro;4santa rosa de viterbo;6santana de parnaiba;4santo anastacio;9santo andre;4santo antonio de posse;8santos;9sao bernardo do campo;7sao caetano do sul;7sao carlos;6sao joao da boa vista;5sao joaquim da barra;5sao jose do rio pardo;8sao jose do rio preto;9sao jose dos campos;5sao manuel;dsao paulo;4sao pedro;5sao roque;6sao sebastiao;8sao vicente;4serra negra;5serrana;6sertaozinho;4socorro;9sorocaba;7sumare;8suzano;7taboao da serra;4tambau;4tanabi;5taquaritinga;4taquarituba;6tatui;7taubate;3teodoro sampaio;5tiete;4tremembe;5tupa;6ubatuba;6valinhos;3valparaiso;5vargem grande do sul;6varzea paulista;5vinhedo;4viradouro;6votorantim;6votuporanga
BR.28|sergipe|8aracaju;4barra dos coqueiros;4capela;5estancia;5itabaiana;4itabaianinha;5lagarto;4laranjeiras;4nossa senhora da gloria;7nossa senhora do socorro;4propria;6sao cristovao;4simao dias;4tobias barreto
BR.29|goias|8anapolis;3anicuns;8aparecida de goiania;4aragarcas;5caldas novas;3campos belos;5catalao;4ceres;5cristalina;6formosa;5goianesia;agoiania;4goianira;4goias;4goiatuba;5inhumas;4ipameri;4ipora;4itaberai;4itapaci;4itapuranga;6itumbiara;4jaragua;6jatai;7luziania;4minacu;5mineiros;5morrinhos;4neropolis;4niquelandia;4padre bernardo;4piracanjuba;4pires do rio;6planaltina;5porangatu;4posse;5quirinopolis;7rio verde;4rubiataba;5santa helena de goias;4sao luis de montes belos;4sao miguel do araguaia;5senador canedo;6trindade;4uruacu
BR.30|pernambuco|6abreu e lima;4afogados da ingazeira;4agua preta;4aguas belas;4amaraji;5araripina;5arcoverde;5barreiros;5belo jardim;5bezerros;4bom conselho;4brejo da madre de deus;4buique;7cabo;4cabrobo;6carpina;7caruaru;4catende;4cha grande;4condado;4cupira;4custodia;5escada;4floresta;4gameleira;6garanhuns;4gloria do goita;5goiana;5gravata;6igarassu;5ipojuca;4ipubi;4itapissuma;9jaboatao;9jaboatao dos guararapes;4jatoba;4lagoa do itaenga;4lajedo;5limoeiro;5moreno;4nazare da mata;8olinda;4ouricuri;5palmares;8paulista;5pesqueira;7petrolina;3pombos;arecife;4ribeirao;3rio formoso;5salgueiro;6santa cruz do capibaribe;4sao jose do egito;6sao lourenco da mata;5serra talhada;4sertania;5sirinhaem;5surubim;4tabira;4tamandare;5timbauba;4toritama;4trindade;6vitoria de santo antao
BR.31|tocantins|6araguaina;6gurupi;4miracema do tocantins;7palmas
BS.05|bimini|0alice town
BS.06|cat island|0arthurs town
BS.10|exuma|2george town
BS.13|inagua|0matthew town
BS.15|long island|0clarence town
BS.16|mayaguana|0abrahams bay
BS.18|ragged island|0duncan town
BS.22|harbour island|
BS.23|new providence|*7nassau
BS.24|acklins|0masons bay
BS.25|freeport|4freeport;5lucaya
BS.32|berry islands|
BS.35|san salvador|0cockburn town
BS.36|black point|0black point
BS.37|central abaco|2marsh harbour
BS.38|central andros|
BS.39|central eleuthera|0governors harbour
BS.40|crooked island and long cay|0colonel hill
BS.41|east grand bahama|1high rock
BS.42|grand cay|
BS.43|hope town|
BS.44|mangrove cay|
BS.45|moores island|0hard bargain
BS.46|north abaco|
BS.47|north andros|2san andros
BS.48|north eleuthera|
BS.49|rum cay|0port nelson
BS.50|south abaco|
BS.51|south andros|
BS.52|south eleuthera|
BS.53|spanish wells|0spanish wells
BS.54|west grand bahama|3west end
BT.05|bumthang|2jakar
BT.06|chukha|4phuntsholing;1tsimasham
BT.07|tsirang|4tsirang
BT.08|dagana|1daga
BT.09|sarpang|3sarpang
BT.10|haa|0ha
BT.11|lhuntse|0lhuentse
BT.12|mongar|1mongar
BT.13|paro|1paro
BT.14|pemagatshel|3pemagatshel
BT.15|punakha|4punakha
BT.16|samtse|2samtse
BT.17|samdrup jongkhar|2samdrup jongkhar
BT.18|zhemgang|0shemgang
BT.19|trashigang|0trashigang
BT.20|thimphu|0lungtenzampa;*6thimphu
BT.21|tongsa|1trongsa
BT.22|wangdi phodrang|2wangdue phodrang
BT.23|gasa|0gasa
BT.24|trashi yangste|1trashi yangtse
BW.01|central|4letlhakane;5mahalapye;4palapye;5serowe;4tonota
BW.03|ghanzi|3ghanzi
BW.04|kgalagadi|2tshabong
BW.05|kgatleng|5mochudi
BW.06|kweneng|5mogoditshane;5molepolole;4thamaga
BW.08|north east|
BW.09|south east|4janeng;4ramotswa
BW.10|ngwaketsi|5kanye;4mosopa
BW.11|north west|5maun
BW.12|chobe|3kasane
BW.13|city of francistown|6francistown
BW.14|gaborone|*7gaborone
BW.15|jwaneng|0jwaneng
BW.16|lobatse|4lobatse
BW.17|selibe phikwe|5selebi phikwe
BW.18|sowa town|
BY.01|brest|7baranovichi;8brest;4byaroza;4ivatsevichy;5kobryn;4luninyets;7pinsk;4pruzhany
BY.02|homyel voblasc|4dobrush;8homyel;5kalinkavichy;6mazyr;5rahachow;6rechytsa;6svyetlahorsk;6zhlobin
BY.03|grodnenskaya|8hrodna;6lida;4mosty;4novogrudok;3shchuchyn;5slonim;5smarhon;5volkovysk
BY.04|minsk|*aminsk
BY.05|minsk|7barysaw;4dzyarzhynsk;5horad zhodzina;4kalodzishchy;3lyasny;6maladzyechna;4marina horka;6salihorsk;5slutsk;3stowbtsy;4vilyeyka
BY.06|mogilev|5asipovichy;7babruysk;4bykhaw;5horki;4krychaw;8mahilyow
BY.07|vitebsk|4hlybokaye;4lyepyel;6navapolatsk;6orsha;4pastavy;6polatsk;8vitebsk
BZ.01|belize|5belize city
BZ.02|cayo|*3belmopan;4san ignacio
BZ.03|corozal|3corozal
BZ.04|orange walk|3orange walk
BZ.05|southern|3dangriga
BZ.06|toledo|2punta gorda
CA.01|alberta|4airdrie;9calgary;3camrose;4cochrane;9edmonton;6fort mcmurray;5grande prairie;3leduc;6lethbridge;4lloydminster;5medicine hat;6red deer;5sherwood park;5spruce grove;5st albert
CA.02|british columbia|7abbotsford;7burnaby;5campbell river;6chilliwack;7coquitlam;5courtenay;4cranbrook;6delta;4duncan;4fort st john;6kamloops;6kelowna;7ladner;4langford;4langley;6maple ridge;5mission;6nanaimo;5new westminster;5north cowichan;5north vancouver;4oak bay;5penticton;4pitt meadows;4port alberni;5port coquitlam;4port moody;6prince george;7richmond;4squamish;8surrey;4terrace;4tsawwassen;9vancouver;5vernon;8victoria;4walnut grove;5west end;4west kelowna;5west vancouver;6white rock
CA.03|manitoba|4brandon;9winnipeg
CA.04|new brunswick|4dieppe;4edmundston;5fredericton;4lutes mountain;4miramichi;6moncton;6st john
CA.05|newfoundland and labrador|4conception bay south;4corner brook;4mt pearl;6st johns
CA.07|nova scotia|6dartmouth;4glace bay;8halifax;4lower sackville;4new glasgow;6sydney;4truro
CA.08|ontario|6ajax;4alliston;5ancaster;5aurora;7barrie;5belleville;8brampton;5brant;6brantford;4brockville;7burlington;6cambridge;5chatham;4clarence rockland;4cobourg;3collingwood;5cornwall;4east gwillimbury;6east york;8etobicoke;3fort erie;3greater napanee;7greater sudbury;6guelph;9hamilton;4huntsville;6kanata;3kenora;6kingston;7kitchener;5leamington;4lindsay;8london;8markham;4midland;6milton;9mississauga;7nepean;6newmarket;6niagara falls;5norfolk county;5north bay;9north york;7oakville;4orangeville;4orillia;8oshawa;*9ottawa;4owen sound;3pembroke;3petawawa;6peterborough;6pickering;4port colborne;4prince edward;5quinte west;4rayside balfour;7richmond hill;6sarnia;6sault ste marie;9scarborough;7st catharines;5st thomas;4stratford;4thorold;6thunder bay;5timmins;btoronto;4valley east;4vanier;7vaughan;6waterloo;5welland;6willowdale;8windsor;5woodstock
CA.09|prince edward island|5charlottetown;4fallingbrook
CA.10|quebec|4alma;4amos;4baie comeau;4beaconsfield;4beloeil;5blainville;4boisbriand;5boucherville;6brossard;4buckingham;3candiac;4chambly;5chateauguay;4cote saint luc;4deux montagnes;5dollard des ormeaux;4dorval;5drummondville;7gatineau;5granby;5joliette;4kirkland;4la prairie;4lancienne lorette;3lassomption;8laval;3le plateau;4les coteaux;6levis;7longueuil;3magog;5mascouche;5mirabel;4mont royal;3mont saint hilaire;amontreal;4pointe claire;9quebec;6repentigny;5rimouski;4riviere du loup;4rouyn noranda;7saguenay;5salaberry de valleyfield;4sept iles;5shawinigan;7sherbrooke;5sorel tracy;4st augustin de desmaures;3st basile le grand;4st bruno de montarville;4st catherine;4st constant;5st eustache;4st georges;5st hyacinthe;6st jean sur richelieu;5st jerome;4st julie;4st lazare;4st therese;6terrebonne;4thetford mines;6trois rivieres;4val dor;4varennes;4vaudreuil dorion;5victoriaville;4westmount
CA.11|saskatchewan|5moose jaw;4north battleford;5prince albert;7regina;7saskatoon;3yorkton
CA.12|yukon|4whitehorse
CA.13|northwest territories|3yellowknife
CA.14|nunavut|2iqaluit
CC.||*0west island
CD.02|equateur|6gemena;6lisala;3lukolela;7mbandaka
CD.04|east kasai|7gandajika;5kabinda;9mbuji mayi
CD.06|kinshasa|*ckinshasa;8masina
CD.08|bas congo|7boma;4kasangulu;7matadi;6mbanza ngungu;5moanda;5tshela
CD.10|maniema|5kampene;5kasongo;7kindu
CD.11|north kivu|7beni;7butembo;7goma;4sake
CD.12|south kivu|7bukavu;5kabare;7uvira
CD.13|bas uele|5aketi;4bondo;5buta
CD.14|haut katanga|5kambove;5kipushi;8likasi;alubumbashi
CD.15|haut lomami|5bukama;6kamina
CD.16|haut uele|6isiro;4wamba;4watsa
CD.17|ituri|6bunia
CD.18|kasai|6ilebo;5luebo;5mweka;8tshikapa
CD.19|kwango|4kasongo lunda
CD.20|kwilu|6bandundu;5bulungu;7kikwit;5mangai
CD.21|lomami|5lubao;7mwene ditu
CD.22|lualaba|8kolwezi
CD.23|kasai central|4demba;8kananga
CD.24|mai ndombe|4bolobo;5inongo;5mushie;5nioki
CD.25|mongala|6bumba
CD.26|nord ubangi|4businga;5gbadolite
CD.27|sankuru|6lodja;5lusambo
CD.28|sud ubangi|4libenge
CD.29|tanganyika|4kabalo;7kalemie;4kongolo
CD.30|tshopo|5basoko;9kisangani;5yangambi
CD.31|tshuapa|5boende
CF.01|bamingui bangoran|3ndele
CF.02|basse kotto|4mobaye
CF.03|haute kotto|4bria
CF.04|mambere kadei|5berberati;5carnot
CF.05|haut mbomou|3obo
CF.06|kemo|5sibut
CF.07|lobaye|4boda;6mbaiki
CF.08|mbomou|4bangassou
CF.09|nana mambere|4bouar
CF.11|ouaka|5bambari;4ippy
CF.12|ouham|3batangafo;4bossangoa
CF.13|ouham pende|5bozoum;4paoua
CF.14|vakaga|3birao
CF.15|nana grebizi|5kaga bandoro
CF.16|sangha mbaere|4nola
CF.17|ombella mpoko|7bimbo;4damara
CF.18|bangui|*9bangui
CF.19|mambere|
CF.20|ouham fafa|
CF.21|lim pende|
CG.01|bouenza|5kayes;4madingou
CG.04|kouilou|0loango
CG.05|lekoumou|4sibiti
CG.06|likouala|4impfondo
CG.07|niari|6dolisie;4mossendjo
CG.08|plateaux|3djambala;4gamboma
CG.10|sangha|4ouesso
CG.11|pool|3kinkala
CG.12|brazzaville|*abrazzaville
CG.13|cuvette|4owando
CG.14|cuvette ouest|2ewo
CG.15|pointe noire|4loandjili;9pointe noire
CH.AG|aargau|3aarau;4baden;4wettingen
CH.AI|appenzell innerrhoden|2appenzell
CH.AR|appenzell ausserrhoden|3herisau
CH.BE|bern|*6bern;5koniz;3steffisburg;5thun
CH.BL|basel landschaft|4allschwil;3liestal;4muttenz
CH.BS|basel city|7basel;4riehen
CH.FR|fribourg|5fribourg
CH.GE|geneva|4carouge;7geneve;4meyrin;4onex;4vernier
CH.GL|glarus|2glarus
CH.GR|grisons|5chur
CH.JU|jura|3delemont
CH.LU|lucerne|4emmen;4kriens;4littau;5luzern
CH.NE|neuchatel|5la chaux de fonds;4neuchatel
CH.NW|nidwalden|2stans
CH.OW|obwalden|3sarnen
CH.SG|st gallen|4gossau;4jona;5rapperswil;6sankt gallen;4wil
CH.SH|schaffhausen|5schaffhausen
CH.SO|solothurn|3grenchen;4olten;3solothurn
CH.SZ|schwyz|3schwyz
CH.TG|thurgau|4frauenfeld;4kreuzlingen
CH.TI|ticino|4bellinzona;5lugano
CH.UR|uri|3altdorf
CH.VD|vaud|6lausanne;4montreux;4nyon;4pully;4renens;3vevey;4yverdon les bains
CH.VS|valais|3monthey;3sierre;4sitten
CH.ZG|zug|4baar;4zug
CH.ZH|zurich|3adliswil;4dietikon;4dubendorf;3horgen;4kloten;4uster;6winterthur;8zurich
CI.76|bas sassandra|7san pedro;4sassandra;4tabou
CI.77|denguele|5odienne
CI.78|montagnes|4bangolo;4biankouma;5danane;5duekoue;5guiglo;7man
CI.81|lacs|5arrah;5bongouanou;5daoukro;6dimbokro;5toumodi;*7yamoussoukro
CI.82|lagunes|5adzope;4affery;6agboville;5akoupe;6dabou;5tiassale
CI.87|savanes|5boundiali;5ferkessedougou;7korhogo;5tengrela
CI.90|vallee du bandama|4beoumi;9bouake;5katiola;3sakassou
CI.92|zanzan|5bondoukou;4bouna;5sinfra;4tanda
CI.93|abidjan autonomous|babidjan;9abobo;6anyama;5bingerville
CI.94|comoe|6abengourou;5aboisso;4adiake;5agnibilekrou;5bonoua;6grand bassam
CI.95|goh djiboua|6divo;6gagnoa;5lakota;5oume
CI.96|sassandra marahoue|5bouafle;7daloa;5issia;4vavoua;5zuenoula
CI.97|woroba|4mankono;5seguela;4touba
CI.98|yamoussoukro|
CK.11695124|aitutaki|
CK.11695126|atiu|
CK.11695127|mangaia|
CK.11695384|manihiki|
CK.11695385|mauke|
CK.11695386|mitiaro|
CK.11695387|palmerston|
CK.11695388|penrhyn|
CK.11695389|pukapuka|
CK.11695390|rakahanga|
CK.11695425|rarotonga|*3avarua
CL.01|valparaiso|4cartagena;5hacienda la calera;4la ligua;5limache;4llaillay;5los andes;6quillota;7quilpue;6san antonio;5san felipe;8valparaiso;6villa alemana;8vina del mar
CL.02|aysen|5coyhaique;4puerto aysen
CL.03|antofagasta|8antofagasta;7calama;4tocopilla
CL.04|araucania|5angol;4collipulli;4lautaro;3loncoche;4nueva imperial;4pucon;7temuco;4victoria;4villarrica
CL.05|atacama|7copiapo;4diego de almagro;5vallenar
CL.06|biobio|4arauco;4cabrero;4canete;6chiguayante;7concepcion;6coronel;4curanilahue;4laja;4lebu;6los angeles;5lota;4mulchen;4nacimiento;5penco;7talcahuano;5tome
CL.07|coquimbo|7coquimbo;4illapel;7la serena;6ovalle
CL.08|ohiggins|4chimbarongo;4graneros;4machali;7rancagua;5rengo;4san vicente;4san vicente de tagua tagua;5santa cruz
CL.10|magallanes|4puerto natales;6punta arenas
CL.11|maule|4cauquenes;5constitucion;6curico;6linares;4molina;4parral;4san javier;7talca
CL.12|santiago metropolitan|5buin;4chicureo abajo;4el monte;7la pintana;4lampa;6lo prado;5melipilla;5paine;6penaflor;8puente alto;7san bernardo;*csantiago;5talagante
CL.14|los lagos|4ancud;4castro;7osorno;7puerto montt;4puerto varas;4quellon
CL.15|tarapaca|7iquique
CL.16|arica y parinacota|7arica
CL.17|los rios|4la union;4las animas;4panguipulli;3rio bueno;7valdivia
CL.18|nuble|7chillan;4san carlos
CM.04|east|5batouri;4belabo;7bertoua;5garoua boulai
CM.05|littoral|4dizangue;adouala;7edea;7loum;5manjo;5mbanga;5melong;6nkongsamba;4penja
CM.07|north west|6bali;8bamenda;5fundong;5kumbo;6wum
CM.08|west|6bafang;8bafoussam;6bangangte;6dschang;6foumban;6foumbot;6mbouda;4tonga
CM.09|south west|4bamusso;5buea;5fontem;7kumba;6limbe;4mamfe;5mutengene;4muyuka;5tiko
CM.10|adamaoua|5banyo;6meiganga;7ngaoundere;5tibati
CM.11|centre|4akonolinga;6bafia;4eseka;6mbalmayo;4mbandjok;4nanga eboko;5nkoteng;4obala;*ayaounde
CM.12|far north|4bogo;4kaele;8kousseri;8maroua;8mokolo;5mora;6yagoua
CM.13|north|8garoua;6guider;4lagdo;4tchollire
CM.14|south|6ebolowa;5kribi;4lolodorf;5sangmelima
CN.01|anhui|8anqing;9bengbu;7bozhou;7chaohu;7chizhou;8chuzhou;5datong;7fuyang;5gushu;bhefei;9huaibei;ahuainan;6huaiyuan chengguanzhen;6huangshan;5huoqiu chengguanzhen;7jieshou;6lucheng;6mengcheng chengguanzhen;6mingguang;6suixi;7suzhou;6tangzhai;5wucheng;8wuhu;8wusong;6wuyang;6xuanzhou;5yingshang chengguanzhen
CN.02|zhejiang|6deqing;7dongyang;6fenghua;6fuyang;9guli;6haining;changzhou;7huangyan;7huzhou;8jiaojiang;7jiashan;8jiaxing;7jinhua;6jinxiang;6kunyang;6lanxi;7lianghu;7linhai;6linping;6lishui;8luqiao;bningbo;6ninghai;bpuyang;6quzhou;9shangyu;8shaoxing;6shenjiamen;6wenling;9wenzhou;5wuzhen;5xianju;6xiaoshan;6yiwu;6yuyao;5zhaobaoshan;5zhicheng;6zhoushan;6zhuji
CN.03|jiangxi|5changleng;5fenyi;6guixi;7jian;5jianguang;8jingdezhen;8jiujiang;bnanchang;8pingxiang;6poyang;8shangrao;6xinyu;7yichun
CN.04|jiangsu|6baoying;achangshu city;9changzhou;6dazhong;6dongkan;6dongtai;5fengxian;5gaogou;6gaoyou;5guiren;5haizhou;6hede;9huaian;6huilong;5hutang;6jiangyan;6jiangyin;6jinsha;6juegang;akunshan;6licheng;5mudu;cnanjing;9nantong;6pizhou;5qinnan;6songling;5suicheng;csuzhou;6taixing;9taizhou;atongshan;bwuxi;6xiannu;6xiaolingwei;6xinghua;8xinpu;9yancheng;9yangzhou;6yicheng;6zhangjiagang;9zhenjiang;7zhenzhou;5zhongxing;4zhouzhuang
CN.05|jilin|8baicheng;7baishan;5baishishan;cchangchun;5changling;6chaoyang;6dalai;6dashitou;6dehui;6dongfeng;7dunhua;5erdaojiang;7fuyu;7gongzhuling;6guangming;6helong;6hepingjie;7huadian;5huangnihe;6huinan;6hunchun;ajilin;6jishu;7jiutai;5kaitong;8liaoyuan;6linjiang;5lishu;6liuhe;6longjing;6meihekou;5mingyue;6minzhu;6panshi;6sanchazi;5shuangyang;6shulan;9siping;6songjianghe;6songyuan;8tonghua;6tumen;6wangqing;5xinglongshan;8yanji;5yantongshan;6yushu;6zhengjiatun;6zhenlai
CN.06|qinghai|9xining
CN.07|fujian|6fuan;5fuding;6fuqing;afuzhou;5jiangkou;5jianou;6jinjiang;6luoyang;7nanping;6ningde;5pucheng;8putian;7quanzhou;7sanming;6shaowu;6shima;6tantou;4wuyishan;bxiamen;6ximeicun;9zhangzhou
CN.08|heilongjiang|7acheng;7anda;6baiquan;6bamiantong;5baoqing;6baoshan;5bayan;8beian;5binzhou;6boli;6chaihe;6chengzihe;7daqing;5dongning;6dongxing;7fendou;5fengxiang;6fujin;5fuli;6fuyu;4fuyuan;5gannan;6hailin;6hailun;charbin;9hegang;6heihe;7honggang;6huanan;6hulan;8hulan ergi;9jiamusi;5jidong;8jixi;5langxiang;6lanxi;6lianhe;6lingdong;6linkou;7longfeng;6longjiang;5mingshui;6mishan;9mudanjiang;6nehe;6nenjiang;5nianzishan;6qinggang;9qiqihar;6shangzhi;5shanhecun;7shuangcheng;9shuangyashan;3suifenhe;7suihua;5suileng;5tahe;8taihecun;5taikang;6tailai;6tieli;6wangkui;6wuchang;5xinqing;7yichun;6yilan;6youhao;7zhaodong;5zhaoyuan;5zhaozhou
CN.09|henan|9anyang;6binhe;5daokou;6dingcheng;5hancheng;7hebi;6huaidian;5huazhou;9jiaozuo;6jishui;9kaifeng;8luohe;aluoyang;6minggang;7nanyang;9pingdingshan;9puyang chengguanzhen;5runing;7shangqiu;5songyang;6wacheng;6xiangcheng chengguanzhen;6xincheng;9xinxiang;axinyang;5xixiang;axuchang;5yigou;6yima;6yingchuan;6yunyang;czhengzhou;8zhoukou;9zhumadian;5zijinglu
CN.10|hebei|9baoding;6beidaihehaibin;5botou;9cangzhou;6changli;8chengde;7dingzhou;6fengrun;5guye;ahandan;6hecun;8hengshui;9langfang;6linshui;6linxi;9luancheng;6nangong;6pengcheng;9qinhuangdao;6renqiu;6shahecheng;7shanhaiguan;bshijiazhuang;5songling;6tangjiazhuang;btangshan;5tianchang;9xingtai;7xinji;9zhangjiakou;8zhangjiakou shi xuanhua qu;6zhaogezhuang
CN.11|hunan|5anjiang;5anxiang;4bojia;9changde;bchangsha;7chenzhou;8fenghuang;6gantang;aguankou;9hengyang;5hongjiang;5hongqiao;6huaihua;6jinshi;7leiyang;6lengshuijiang;6lengshuitan;6lianyuan;7loudi;5nanzhou;6qianzhou;5qingshuping;6qionghu;5santangpu;6shangmei;5wenxing;5wulingyuan;6wuxi;9xiangtan;6xiangxiang;6xishan;7yiyang;6yongfeng;ayueyang;5yutan;6zhangjiajie;9zhuzhou
CN.12|hubei|6anlu;6buhe;6caidian;6caohe;8chengzhong;6danjiangkou;5daye;6duobao;6enshi;7ezhou;6fengkou;7guangshui;6gucheng chengguanzhen;6hanchuan;6huangmei;5huangpi;9huangshi;6huangzhou;7jingling;7jingmen;7jingzhou;7laohekou;6lichuan;6macheng;6nanzhang chengguanzhen;7puqi;7qianjiang;6qingquan;8shashi;bshiyan;8suizhou;dwuhan;7wuxue;8xiangyang;7xianning;7xiantao;7xiaogan;6xihe;7xindi;6xinshi;6xinzhou;6xiulin;8yichang;5yicheng;6yunmeng chengguanzhen;7zaoyang;7zhicheng;5zhijiang;6zhongxiang
CN.13|xinjiang|8aksu;7altay;8aral;6baijiantan;7changji;7hami;6hotan;4hoxtolgay;8huocheng;8karamay;8kashgar;7korla;6kuqa;7qapqal;6shache;9shihezi;7turpan;burumqi;8xinyuan
CN.14|tibet|5deqen;6lhasa;4nagqu;6qamdo;6rikaze
CN.15|gansu|7baiyin;6beidao;6jiayuguan;7jinchang;6jiuquan;blanzhou;6laojunmiao;7linxia chengguanzhen;6pingliang;btianshui;8wuwei;6zhangye
CN.16|guangxi|6babu;5baihe;6baise city;8beihai;6guigang;9guilin;6guiping;5jinji;5laibin;6lianzhou;5lingcheng;6luorong;5nandu;9nanning;5pingnan;5pumiao;6qinzhou;8wuzhou;8yangshuo;5yashan;7yulin
CN.18|guizhou|8anshun;6bijie;6duyun;aguiyang;7liupanshui;6loushanguan;6tongren;5weining;5xiaoweizhai;8zunyi
CN.19|liaoning|aanshan;7beipiao;9benxi;6changtu;8chaoyang;bdalian;5dalianwan;9dandong;6dashiqiao;7dongling;6fengcheng;afushun;9fuxin;6gongchangling;7haicheng;6heishan;6huanren;5hushitai;9jinzhou;6jiupu;6kaiyuan;6kuandian;5langtoucun;8lianshan;9liaoyang;5liaozhong;5linghai;6lingyuan;6lushun;7nanpiao;5nantai;9panshan;6pulandian;cshenyang;7sujiatun;8tieling;7wafangdian;6xiaoshi;5xifeng;6xingcheng;6xinmin;6xiuyan;6yebaishou;9yingkou;6zhuanghe
CN.20|inner mongolia|abaotou;abayan nur;6beichengqu;8chifeng;6dongsheng;4erenhot;6genhe;7hailar;9hohhot;6jalai nur;7jiagedaqi;8jining;5manzhouli;5mujiayingzi;aordos;5oroqen zizhiqi;6pingzhuang;6salaqi;6shiguai;8tongliao;7ulanhot;7wuda;7wuhai;6xilin hot;6yakeshi;7zhalantun
CN.21|ningxia|7dawukou;6shitanjing;7shizuishan;8yinchuan
CN.22|beijing|*dbeijing;6changping;6daxing;6fangshan;6liangxiang;7mentougou;6shunyi;7tongzhou
CN.23|shanghai|eshanghai;7songjiang;9zhabei;5zhujiajiao
CN.24|shanxi|9changzhi;adatong;5gutao;6jiexiu;8jincheng;7linfen;btaiyuan;6xinzhi;7xinzhou;8yangquan;6yuanping;7yuci;7yuncheng
CN.25|shandong|6anqiu;6bianzhuang;6binzhou;7boshan;6changqing;6chengtangcun;6chengyang;6dengzhou;8dezhou;5dingtao;6dongcun;6dongdu;6feicheng;7gaomi;6hanting;7heze;7jiaozhou;6jiehu;6jimo;cjinan;8jining;5juye;6laiwu;6laixi;7laiyang;7laizhou;7liaocheng;6linqu;8linyi;5longgang;6mengyin;6mingshui;6mizhou;6nanding;6nanma;5ninghai;6ningyang;6pingdu;6pingyi;5pingyin;bqingdao;6qingnian;6qingyang;6qingzhou;6qufu;7rizhao;6shancheng;6shanting;8shengli;6shizilu;6shouguang;6sishui;5suozhen;ctaian;5taozhuang;6tianfu;8weifang;7weihai;5wenshang;6xiazhen;5xiazhuang;6xindian;7xintai;6yanggu;6yanta;9yantai;6yanzhou;6yatou;6yinzhu;6yishui;5yucheng;7zaozhuang;6zhaoyuan;6zhoucheng;6zhoucun;9zhu cheng city;6zhuangyuan;bzibo;7zoucheng
CN.26|shaanxi|7ankang;6guozhen;5hancheng;7hanzhong;7huayin;6lintong;7tongchuanshi;7weinan;cxian;axianyang;5yanliang;6yulinshi;5yuxia
CN.28|tianjin|7hangu;9tanggu;dtianjin;6xianshuigu;5yangcun;6yangliuqing
CN.29|yunnan|7dali;7gejiu;6haikou;8jianshui;5jinghong;6kaihua;7kaiyuan;bkunming;6lianran;alijiang;6longquan;5mabai;7majie;6miyang;7qujing;7shangri la;5shilin;8wenshan city;6yuxi;6zhaotong;6zhongshu
CN.30|guangdong|7anbu;8chaozhou;7chenghua;7daliang;6danshui;6dasha;cdongguan;7donghai;6ducheng;6encheng;bfoshan;7gaozhou;dguangzhou;6haimen;7hepo;6heyuan;6huaicheng;7huanggang;6huazhou;6huicheng;8huizhou;7humen;9jiangmen;7jiazi;7jieshi;9jieyang;6lecheng;6lianjiang;6lianzhou;7licheng;6lubu;6luoyang;6maba;7meizhou;6nanfeng;6pingshan;6puning;7qingyuan;7sanshui;cshantou;7shanwei;9shaoguan;6shaping;dshenzhen;6shilong;8shiqi;7shiqiao;6shiwan;6shixing;7taishan;6tangping;6wuchuan;7xinhui;6xinyi;6xiongzhou;6xucheng;7yangchun;8yangjiang;byunfu;9zhanjiang;8zhaoqing;bzhongshan;8zhuhai
CN.31|hainan|adadonghai;9haikou;6jinjiang;6lincheng;8qionghai;6qiongshan;7sanya;6wanning;6wenchang;8xiuying
CN.32|sichuan|cchengdu;5chonglong;8dadukou;7dazhou;7deyang;7gaoping;7guangyuan;6jiangyou;6kangding;5langzhong;7leshan;5linqiong;6luocheng;8mianyang;cnanchong;5nanlong;9neijiang;6suining;5tianpeng;5tongchuan;6xichang;6xunchang;6yanjiang;7yibin;9zigong
CN.33|chongqing|6beibei;cchongqing;7fuling;6hechuan;5jijiang;7wanxian;6yongchuan;6yudong
CO.01|amazonas|4leticia
CO.02|antioquia|4andes;6apartado;4barbosa;8bello;6caldas;4carepa;4carmen de viboral;5caucasia;5chigorodo;4ciudad bolivar;5copacabana;5el bagre;7envigado;8itagui;5la ceja;5la estrella;4marinilla;amedellin;5puerto berrio;5rionegro;4san carlos;4santuario;5segovia;4sonson;5turbo;4urrao;4yarumal;4zaragoza
CO.03|arauca|6arauca;4tame
CO.04|atlantico|5baranoa;abarranquilla;4campo de la cruz;4galapa;6malambo;4palmar de varela;4puerto colombia;4repelon;4sabanagrande;6sabanalarga;3santa lucia;4santo tomas;8soledad
CO.08|caqueta|7florencia
CO.09|cauca|4belalcazar;4corinto;4morales;4patia;5piendamo;8popayan;5puerto tejada;5santander de quilichao
CO.10|cesar|6aguachica;5agustin codazzi;4ariguani;4chimichagua;3chiriguana;4curumani;4el copey;4la jagua de ibirico;8valledupar
CO.11|choco|6quibdo
CO.12|cordoba|4ayapel;5cerete;4chinu;4cienaga de oro;5lorica;6montelibano;8monteria;5planeta rica;5sahagun;4san carlos;4tierralta
CO.14|guaviare|4san jose del guaviare
CO.15|guainia|2inirida
CO.16|huila|4campoalegre;4garzon;4la plata;8neiva;5pitalito
CO.17|la guajira|4barrancas;4fonseca;7maicao;6riohacha;4san juan del cesar;4villanueva
CO.19|meta|5acacias;5granada;4puerto lopez;4san martin;8villavicencio
CO.20|narino|4el charco;6ipiales;3la union;8pasto;6tumaco;4tuquerres
CO.21|norte de santander|9cucuta;5los patios;6ocana;5pamplona;4puerto santander;6villa del rosario
CO.22|putumayo|4mocoa;4puerto asis
CO.23|quindio|8armenia;5calarca;4circasia;4la tebaida;5montenegro;4quimbaya
CO.24|risaralda|4anserma;3belen de umbria;7dosquebradas;5la virginia;8pereira;5santa rosa de cabal
CO.25|san andres y providencia|5san andres
CO.26|santander|4barbosa;7barrancabermeja;9bucaramanga;7floridablanca;6giron;4malaga;6piedecuesta;5san gil;4socorro
CO.27|sucre|5corozal;4sampues;4san benito abad;4san luis de since;5san marcos;5san onofre;4santiago de tolu;8sincelejo;4sucre
CO.28|tolima|4anaime;4chaparral;5espinal;4flandes;4fresno;4honda;8ibague;4lerida;4libano;4melgar;4padua;5payande;4san sebastian de mariquita
CO.29|valle del cauca|4andalucia;7buenaventura;5caicedonia;bcali;4candelaria;7cartago;3darien;5el cerrito;5florida;4guacari;6guadalajara de buga;5jamundi;4la union;7palmira;5pradera;4roldanillo;5sevilla;7tulua;6yumbo;4zarzal
CO.30|vaupes|2mitu
CO.31|vichada|4cumaribo;3puerto carreno
CO.32|casanare|3aguazul;4villanueva;5yopal
CO.33|cundinamarca|4cajica;6chia;6facatativa;5funza;6fusagasuga;7girardot city;4la mesa;5madrid;4mosquera;4pacho;4sibate;8soacha;4villa de san diego de ubate;4villeta;6zipaquira
CO.34|bogota dc|*cbogota
CO.35|bolivar|5arjona;9cartagena;5el carmen de bolivar;6magangue;4maria la baja;4mompos;4morales;4san jacinto;4san juan nepomuceno;5turbaco
CO.36|boyaca|5chiquinquira;6duitama;4puerto boyaca;6sogamoso;6tunja
CO.37|caldas|4aguadas;6chinchina;6la dorada;8manizales;4manzanares;4riosucio;4salamina;5villamaria;3viterbo
CO.38|magdalena|4aracataca;6cienaga;5el banco;3el reten;5fundacion;5pivijay;5plato;8santa marta
CR.01|alajuela|5alajuela;4quesada;4san jose
CR.02|cartago|4cartago;5paraiso;4san diego;4turrialba
CR.03|guanacaste|4canas;5liberia;3nicoya
CR.04|heredia|4heredia;4mercedes;5san francisco;4san pablo
CR.06|limon|4guapiles;5limon;4siquirres
CR.07|puntarenas|4chacarita;3esparza;5puntarenas
CR.08|san jose|4aserri;4calle blancos;3colima;5curridabat;4guadalupe;4ipis;4patarra;4purral;4san felipe;5san isidro;*8san jose;4san juan;3san juan de dios;4san miguel;4san pedro;4san rafael;4san rafael abajo;3san rafael arriba;5san vicente;5san vicente de moravia;4tejar
CU.01|pinar del rio|6consolacion del sur;4guane;4los palacios;5minas de matahambre;7pinar del rio;4vinales
CU.02|havana|6alamar;7arroyo naranjo;7boyeros;7centro habana;7cerro;7ciudad camilo cienfuegos;7diez de octubre;6guanabacoa;*bhavana;5regla;7san miguel del padron;5santiago de las vegas
CU.03|matanzas|4calimete;6cardenas;5colon;5jaguey grande;5jovellanos;4limonar;7matanzas;4pedro betancourt;4perico;5union de reyes;4varadero
CU.04|isla de la juventud|4nueva gerona
CU.05|camaguey|8camaguey;4esmeralda;5florida;5guaimaro;4jimaguayu;4minas;5nuevitas;5santa cruz del sur;4sibanicu;4vertientes
CU.07|ciego de avila|3baragua;4chambas;7ciego de avila;4ciro redondo;4florencia;6moron;4primero de enero;4venezuela
CU.08|cienfuegos|4abreus;4aguada de pasajeros;7cienfuegos;4cruces;5cumanayagua;4lajas;4palmira;4rodas
CU.09|granma|5bartolome maso;7bayamo;4campechuela;4cauto cristo;4guisa;5jiguani;7manzanillo;4media luna;4niquero;4rio cauto;4yara
CU.10|guantanamo|5baracoa;8guantanamo;4maisi;4rio guayabal de yateras
CU.12|holguin|5banes;5cacocum;4cueto;4gibara;8holguin;4jobabo;6moa;4sagua de tanamo;5san german
CU.13|las tunas|5amancio;4colombia;5jesus menendez;5jobabo;7las tunas;6puerto padre
CU.14|sancti spiritus|5cabaiguan;5condado;4fomento;3guayos;4jatibonico;4la sierpe;6sancti spiritus;5trinidad;5yaguajay
CU.15|santiago de cuba|6contramaestre;6palma soriano;6san luis;9santiago de cuba
CU.16|villa clara|5caibarien;5camajuani;5cifuentes;5corralillo;4encrucijada;5manicaragua;5placetas;5ranchuelo;5remedios;5sagua la grande;7santa clara;5santo domingo
CU.AR|artemisa|3alquizar;6artemisa;4bahia honda;5bauta;4guanajay;6guira de melena;4mariel;5san antonio de los banos;5san cristobal
CU.MA|mayabeque|4bejucal;6guines;3jamaica;4jaruco;4la salud;5madruga;5san jose de las lajas;4santa cruz del norte
CV.01|boa vista|1sal rei
CV.02|brava|0nova sintra
CV.04|maio|1vila do maio
CV.05|paul|0pombas
CV.07|ribeira grande|1ribeira grande
CV.08|sal|2espargos;4santa maria
CV.11|sao vicente|6mindelo
CV.13|mosteiros|0igreja
CV.14|praia|*6praia
CV.15|santa catarina|2assomada
CV.16|santa cruz|3pedra badejo
CV.17|sao domingos|0sao domingos
CV.18|sao filipe|3sao filipe
CV.19|sao miguel|2calheta
CV.20|tarrafal|2tarrafal
CV.21|porto novo|2porto novo
CV.22|ribeira brava|2ribeira brava
CV.23|ribeira grande de santiago|1cidade velha
CV.24|santa catarina do fogo|3cova figueira
CV.25|sao lourenco dos orgaos|0joao teves
CV.26|sao salvador do mundo|1picos
CV.27|tarrafal de sao nicolau|2tarrafal de sao nicolau
CW.||*6willemstad
CX.00||*0flying fish cove
CY.01|ammochostos|5famagusta;4protaras
CY.02|keryneia|4kyrenia
CY.03|larnaka|6larnaca;3pergamos
CY.04|nicosia|*7nicosia;6strovolos
CY.05|limassol|7limassol
CY.06|pafos|5paphos
CZ.52|prague|*aprague
CZ.78|south moravian|4blansko;4breclav;8brno;4hodonin;4vyskov;5znojmo
CZ.79|south bohemian|6ceske budejovice;4jindrichuv hradec;4pisek;4strakonice;5tabor
CZ.80|vysocina|4havlickuv brod;5jihlava;4pelhrimov;5trebic;4zdar nad sazavou
CZ.81|carlsbad|5cheb;5karlovy vary;4ostrov;4sokolov
CZ.82|hradec kralove|4dvur kralove nad labem;6hradec kralove;4jicin;4nachod;4trutnov
CZ.83|liberec|5ceska lipa;5jablonec nad nisou;6liberec
CZ.84|olomouc|4hranice;6olomouc;5prerov;5prostejov;4sumperk
CZ.85|moravian silesian|4bohumin;4bruntal;4cesky tesin;5frydek mistek;6havirov;5karvina;4koprivnice;4krnov;4novy jicin;5opava;5orlova;8ostrava;5trinec
CZ.86|pardubice|4ceska trebova;4chrudim;6pardubice;4svitavy;3usti nad orlici
CZ.87|plzen|4klatovy;7pilsen
CZ.88|central bohemia|4benesov;4beroun;3brandys nad labem stara boleslav;6kladno;4kolin;4kralupy nad vltavou;4kutna hora;4melnik;5mlada boleslav;4neratovice;5pribram;4rakovnik;3slany
CZ.89|usti nad labem|3bilina;5chomutov;5decin;4jirkov;4kadan;3klasterec nad ohri;4litomerice;4litvinov;4louny;6most;5teplice;6usti nad labem;3varnsdorf;4zatec
CZ.90|zlin|4kromeriz;4otrokovice;4roznov pod radhostem;4uherske hradiste;4uhersky brod;4valasske mezirici;4vsetin;6zlin
DE.01|baden wurttemberg|6aalen;4achern;5albstadt;5backnang;4bad mergentheim;4bad rappenau;4bad sackingen;4bad waldsee;5baden baden;4baiersbronn;5balingen;5biberach an der riss;5bietigheim bissingen;5boblingen;3brackenheim;4bretten;5bruchsal;4buchen in odenwald;4buhl;4calw;5crailsheim;4ditzingen;4donaueschingen;3eberbach;3ebersbach an der fils;3eggenstein leopoldshafen;4ehingen;4eislingen;4ellwangen;4emmendingen;4eppingen;6esslingen;5ettlingen;5fellbach;5filderstadt;3freiberg am neckar;7freiburg;4freudenstadt;5friedrichshafen;4gaggenau;4geislingen an der steige;4gerlingen;4giengen an der brenz;5goppingen;4hechingen;7heidelberg;5heidenheim an der brenz;6heilbronn;4herrenberg;4hockenheim;4horb am neckar;8karlsruhe;5kehl;5kirchheim unter teck;3klingenstein;6konstanz;4korntal;4kornwestheim;3kunzelsau;5lahr;3lauda konigshofen;4laupheim;4leimen;5leinfelden echterdingen;5leonberg;4leutkirch;5lorrach;6ludwigsburg;8mannheim;3marbach am neckar;4metzingen;4mosbach;4mossingen;4muhlacker;4mullheim;4nagold;4neckarsulm;5nurtingen;4oberkirch;5offenburg;4ohringen;5ostfildern;6pforzheim;4pfullingen;4radolfzell;5rastatt;5ravensburg;4renningen;6reutlingen;5rheinfelden;4rheinstetten;5rottenburg;4rottweil;4sachsenheim;4saulgau;4schopfheim;5schorndorf;4schramberg;5schwabisch gmund;5schwabisch hall;4schwetzingen;4sigmaringen;5sindelfingen;5singen;5sinsheim;4stockach;9stuttgart;4tettnang;3trossingen;6tubingen;5tuttlingen;4uberlingen;6ulm;4vaihingen an der enz;6villingen schwenningen;4waghausel;5waiblingen;4waldkirch;4waldshut tiengen;4wangen;4weil am rhein;4weil der stadt;4weingarten;5weinheim;4weinstadt endersbach;3wendlingen am neckar;4wertheim;4wiesloch;4winnenden
DE.02|bavaria|4aichach;3altdorf;4alzenau in unterfranken;5amberg;4ansbach;6aschaffenburg;8augsburg;4bad aibling;4bad kissingen;4bad neustadt an der saale;4bad reichenhall;4bad tolz;6bamberg;6bayreuth;4bobingen;3bruckmuhl;4burghausen;4cham;5coburg;5dachau;4deggendorf;4dillingen an der donau;4dingolfing;4donauworth;5erding;6erlangen;4forchheim;3freilassing;5freising;4friedberg;5furstenfeldbruck;6furth;3garching bei munchen;4garmisch partenkirchen;4gauting;4geretsried;5germering;4gersthofen;4gilching;4grobenzell;4grossostheim;4gunzburg;4gunzenhausen;4haar;4herzogenaurach;5hof;3holzkirchen;4illertissen;6ingolstadt;4karlsfeld;3karlstadt;5kaufbeuren;3kelheim;4kitzingen;4kolbermoor;4konigsbrunn;4kronach;4kulmbach;4landsberg am lech;5landshut;4lauf an der pegnitz;4lichtenfels;4lindau;4lohr am main;4marktoberdorf;4marktredwitz;5memmingen;4moosburg;4muhldorf;amunich;5neu ulm;4neuburg an der donau;4neufahrn bei freising;5neumarkt in der oberpfalz;4neustadt bei coburg;4nordlingen;8nurnberg;4oberasbach;4olching;4ottobrunn;5passau;4penzberg;4pfaffenhofen an der ilm;4puchheim;7regensburg;5rosenheim;4roth;4schrobenhausen;5schwabach;4schwandorf in bayern;5schweinfurt;4selb;4senden;4sonthofen;4starnberg;5straubing;4sulzbach rosenberg;4taufkirchen;4traunreut;4traunstein;4unterhaching;4unterschleissheim;4vaterstetten;4vilshofen;4waldkraiburg;5weiden;4weilheim;4weissenburg in bayern;4wendelstein;4wolfratshausen;7wurzburg;4zirndorf
DE.03|bremen|9bremen;6bremerhaven
DE.04|hamburg|7altona;6bergedorf;7eimsbuttel;ahamburg;7hamburg mitte;8hamburg nord;7harburg;8marienthal;8wandsbek
DE.05|hesse|4alsfeld;4babenhausen;4bad arolsen;4bad hersfeld;5bad homburg vor der hohe;4bad nauheim;4bad soden am taunus;4bad vilbel;4bad wildungen;4baunatal;5bensheim;4bruchkobel;4budingen;3burstadt;4butzbach;7darmstadt;3dieburg;5dietzenbach;4dillenburg;5dreieich;4eltville;4eschborn;4eschwege;4florsheim;4frankenberg;9frankfurt am main;4friedberg;4friedrichsdorf;5fulda;4gelnhausen;6giessen;4ginsheim gustavsburg;4griesheim;4gross gerau;4gross umstadt;4haiger;6hanau am main;4hattersheim;4heppenheim an der bergstrasse;4herborn;4heusenstamm;4hochheim am main;4hofgeismar;5hofheim am taunus;4hunfeld;4idstein;4karben;7kassel;4kirchhain;3konigstein im taunus;4korbach;4kronberg;4kronberg tal;4kunzell;4lampertheim;5langen;5limburg an der lahn;5maintal;6marburg an der lahn;4michelstadt;5morfelden walldorf;4muhlheim am main;3neu anspach;5neu isenburg;4nidda;4nidderau;3ober ramstadt;4obertshausen;5oberursel;6offenbach;4pfungstadt;4reinheim;4riedstadt;5rodgau;5russelsheim;4schluchtern;4schwalmstadt;4seeheim jugenheim;4seligenstadt;4stadtallendorf;4taunusstein;4vellmar;5viernheim;4weiterstadt;5wetzlar;8wiesbaden;4witzenhausen
DE.06|lower saxony|4achim;4alfeld;5aurich;3bad bentheim;3bad essen;4bad harzburg;4bad munder am deister;4bad pyrmont;4bad zwischenahn;4bassum;4bramsche;7braunschweig;4bremervorde;5buchholz in der nordheide;4buckeburg;4burgdorf;5buxtehude;6celle;3clausthal zellerfeld;4cloppenburg;5cuxhaven;4damme;6delmenhorst;4diepholz;4duderstadt;4edewecht;4einbeck;5emden;4friesoythe;4ganderkesee;5garbsen;5georgsmarienhutte;5gifhorn;5goslar;6gottingen;5hameln;9hannover;4hannoversch munden;4haren;4helmstedt;4hemmingen;4hessisch oldendorf;6hildesheim;4holzminden;3hude;4isernhagen farster bauerschaft;4konigslutter am elm;5laatzen;4langen;5langenhagen;5leer;5lehrte;4lilienthal;5lingen;4lohne;4loxstedt;6luneburg;5melle;5meppen;4munster;4neu wulmstorf;5neustadt am rubenberge;5nienburg;4norden;4nordenham;5nordhorn;4northeim;7oldenburg;7osnabruck;4osterholz scharmbeck;3oyten;5papenburg;5peine;4rastede;4rinteln;4ronnenberg;4rotenburg;6salzgitter;4sarstedt;4schneverdingen;4schortens;4schwanewede;5seelze;4seesen;5seevetal;4sehnde;4soltau;4springe;5stade;4stadthagen;5stuhr;4syke;5uelzen;3uslar;4varel;4vechelde;4vechta;4verden;4wallenhorst;4walsrode;4wardenburg;3weener;4westerstede;4wildeshausen;6wilhelmshaven;5winsen;4wittmund;5wolfenbuttel;6wolfsburg;5wunstorf
DE.07|north rhine westphalia|8aachen;5ahaus;5ahlen;4alfter;5alsdorf;4altena;6arnsberg;3ascheberg;4attendorn;4bad berleburg;4bad driburg;4bad honnef;3bad laasphe;3bad lippspringe;4bad munstereifel;5bad oeynhausen;5bad salzuflen;4baesweiler;5beckum;4bedburg;5bergheim;6bergisch gladbach;5bergkamen;4bergneustadt;3beverungen;8bielefeld;4blomberg;6bocholt;8bochum;8bochum hordel;4bonen;8bonn;5borken;5bornheim;6bottrop;4brakel;4brilon;4bruggen;5bruhl;5bunde;4buren;4burscheid;6castrop rauxel;5coesfeld;5datteln;4delbruck;6detmold;6dinslaken;5dormagen;6dorsten;9dortmund;3drensteinfurt;8duisburg;5dulmen;6duren;9dusseldorf;4eitorf;4elsdorf;4emmerich;5emsdetten;4engelskirchen;4enger;5ennepetal;4ennigerloh;5erftstadt;5erkelenz;5erkrath;4erwitte;5eschweiler;4espelkamp;9essen;5euskirchen;4finnentrop;5frechen;4freudenberg;4frondenberg;4geilenkirchen;5geldern;8gelsenkirchen;4gescher;4geseke;5gevelsberg;6gladbeck;5goch;4grefrath;5greven;6grevenbroich;5gronau;5gummersbach;6gutersloh;4haan;7hagen;4halle;5haltern am see;4halver;7hamm;4hamminkeln;4harsewinkel;5hattingen;4heiligenhaus;5heinsberg;5hemer;5hennef;4herdecke;6herford;7herne;6herten;5herzogenrath;4hiddenhausen;4hilchenbach;5hilden;4hille;4holzwickede;4horstel;3hovelhof;5hoxter;5huckelhoven;4huckeswagen;5hurth;5ibbenburen;6iserlohn;4juchen;5julich;5kaarst;5kamen;5kamp lintfort;5kempen;6kerpen;4kevelaer;4kierspe;4kirchlengern;5kleve;9koln;5konigswinter;5korschenbroich;7krefeld;4kreuzau;4kreuztal;4kurten;5lage;5langenfeld;4leichlingen;5lemgo;4lengerich;4lennestadt;4leopoldshohe;7leverkusen;4lindlar;6lippstadt;4lohmar;5lohne;4lubbecke;6ludenscheid;4ludinghausen;6lunen;6marl;4marsberg;4mechernich;4meckenheim;5meerbusch;4meinerzhagen;5menden;5meschede;5mettmann;6minden;6moers;8monchengladbach;5monheim am rhein;3much;7mulheim;8munster;4netphen;5nettetal;5neubruck;7neuss;5niederkassel;3niederkruchten;6nippes;4nottuln;4numbrecht;7oberhausen;4ochtrup;3odenthal;4oelde;4oer erkenschwick;4oerlinghausen;4olpe;3olsberg;4opladen;4overath;7paderborn;4petershagen;4plettenberg;5porta westfalica;5pulheim;4radevormwald;4rahden;6ratingen;6recklinghausen;4rees;6remscheid;5rheda wiedenbruck;4rhede;4rheinbach;5rheinberg;6rheine;4rietberg;4rosrath;4salzkotten;5sankt augustin;4schmallenberg;4schwalmtal;4schwelm;5schwerte;4selm;4senden;5siegburg;6siegen;3simmerath;5soest;7solingen;3spenge;4sprockhovel;4stadtlohn;5steinfurt;4steinhagen;5stolberg;3straelen;4sundern;4telgte;4tonisvorst;6troisdorf;4ubach palenberg;6unna;6velbert;4verl;4versmold;6viersen;4vlotho;5voerde;4vreden;4wachtberg;4waldbrol;4waltrop;4warburg;5warendorf;4warstein;4wassenberg;4wegberg;4weilerswist;4wenden;4werdohl;5werl;5wermelskirchen;4werne;5wesel;5wesseling;4wiehl;5willich;4wilnsdorf;4wipperfurth;6witten;4wulfrath;8wuppertal;5wurselen;4xanten;4zulpich
DE.08|rheinland pfalz|4alzey;4andernach;4bad durkheim;5bad kreuznach;4bad neuenahr ahrweiler;4bendorf;4bingen am rhein;4boppard;5frankenthal;4germersheim;4hassloch;4idar oberstein;4ingelheim am rhein;6kaiserslautern;6koblenz;4konz;4lahnstein;5landau in der pfalz;7ludwigshafen am rhein;7mainz;4mayen;5neustadt;6neuwied;5pirmasens;4remagen;4schifferstadt;4sinzig;5speyer;6trier;4wittlich;6worms;4worth am rhein;5zweibrucken
DE.09|saarland|3beckingen;4bexbach;4blieskastel;4dillingen;4eppelborn;4heusweiler;5homburg;4illingen;4lebach;4losheim;4merzig;5neunkirchen;3ottweiler;4puttlingen;3riegelsberg;7saarbrucken;5saarlouis;5sankt ingbert;4sankt wendel;3schiffweiler;4schmelz;4schwalbach;4sulzbach;5volklingen;4wadern;4wadgassen
DE.10|schleswig holstein|4ahrensburg;4bad oldesloe;4bad schwartau;4bad segeberg;4eckernforde;5elmshorn;4eutin;6flensburg;4geesthacht;4glinde;4halstenbek;4heide;4husum;5itzehoe;4kaltenkirchen;7kiel;7lubeck;4molln;6neumunster;4neustadt in holstein;6norderstedt;5pinneberg;3preetz;4quickborn;3ratekau;4reinbek;4rendsburg;4schleswig;4stockelsdorf;4uetersen;4wedel
DE.11|brandenburg|3angermunde;5bernau bei berlin;5brandenburg an der havel;6cottbus;5eberswalde;5eisenhuttenstadt;5falkensee;4finsterwalde;4forst;5furstenwalde;4guben;4hennigsdorf;4hohen neuendorf;4kleinmachnow;5konigs wusterhausen;4lauchhammer;4lubbenau;4luckenwalde;4ludwigsfelde;4nauen;4neuenhagen;4neuruppin;5oranienburg;7potsdam;4prenzlau;4rathenow;4senftenberg;4strausberg;4teltow;4templin;4wandlitz;4werder;4wittenberge;4wittstock;4zossen
DE.12|mecklenburg vorpommern|5greifswald;4gustrow;6neubrandenburg;4neustrelitz;4parchim;4ribnitz damgarten;7rostock;6schwerin;5stralsund;4waren;5wismar
DE.13|saxony|4annaberg buchholz;4aue;4auerbach;5bautzen;4borna;7chemnitz;4coswig;4crimmitschau;4delitzsch;4dobeln;8dresden;4eilenburg;4frankenberg;5freiberg;5freital;4glauchau;5gorlitz;4grimma;4grossenhain;4heidenau;4hohenstein ernstthal;5hoyerswerda;4kamenz;8leipzig;4limbach oberfrohna;4lobau;4markkleeberg;4meerane;4meissen;4mittweida;4oschatz;5pirna;6plauen;4radeberg;5radebeul;5riesa;4schkeuditz;4schneeberg;4schwarzenberg;4torgau;4weisswasser;4werdau;3wurzen;4zittau;6zwickau
DE.14|saxony anhalt|4aschersleben;5bernburg;3bitterfeld wolfen;3blankenburg;4burg bei magdeburg;6dessau;4eisleben lutherstadt;5halberstadt;4haldensleben i;5halle neustadt;3hettstedt;4kothen;7magdeburg;5merseburg;4naumburg;7neue neustadt;4oschersleben;4quedlinburg;4salzwedel;4sangerhausen;5schonebeck;4stassfurt;5stendal;4weissenfels;5wernigerode;4wittenberg;4wolfen;4zeitz;3zerbst
DE.15|thuringia|5altenburg;4apolda;4arnstadt;4bad langensalza;4bad salzungen;5eisenach;7erfurt;6gera;5gotha;4greiz;4heilbad heiligenstadt;4ilmenau;6jena;4meiningen;5muhlhausen;5nordhausen;4rudolstadt;4saalfeld;4schmalkalden;4sommerda;4sondershausen;4sonneberg;5suhl;6weimar
DE.16|state of berlin|*bberlin;6charlottenburg;6friedrichshain;7kreuzberg;6marzahn;7neukolln;7prenzlauer berg;6schoneberg
DJ.01|ali sabieh|5ali sabieh
DJ.04|obock|4obock
DJ.05|tadjourah|4tadjourah
DJ.06|dikhil|3dikhil
DJ.07|djibouti|*9djibouti
DJ.08|arta|2arta
DK.17|capital|4albertslund;5ballerup;4birkerod;5charlottenlund;*acopenhagen;4farum;6frederiksberg;4glostrup;5helsingor;4hillerod;5horsholm;5hvidovre;4ishoj;3lillerod;4rodovre;4stenlose;4taastrup
DK.18|central jutland|7arhus;5herning;5holstebro;5horsens;5randers;5silkeborg;4skive;5viborg
DK.19|north denmark|6aalborg;4frederikshavn;4hjorring;4norresundby
DK.20|zealand|5greve;4holbaek;3kalundborg;5koge;3korsor;5naestved;4nykobing falster;4ringsted;5roskilde;4slagelse;2soro
DK.21|south denmark|4aabenraa;6esbjerg;5fredericia;4haderslev;5kolding;3nyborg;7odense;4sonderborg;4svendborg;5vejle
DM.02|st andrew|0wesley
DM.03|st david|0rosalie
DM.04|st george|*4roseau
DM.05|st john|1portsmouth
DM.06|st joseph|1st joseph
DM.07|st luke|0pointe michel
DM.08|st mark|0soufriere
DM.09|st patrick|1berekua
DM.10|st paul|0pont casse
DM.11|st peter|0colihaut
DO.01|azua|5azua
DO.02|baoruco|4neiba
DO.03|barahona|6santa cruz de barahona
DO.04|dajabon|4dajabon
DO.06|duarte|6san francisco de macoris
DO.08|espaillat|5moca
DO.09|independencia|2jimani
DO.10|la altagracia|6punta cana;6salvaleon de higuey
DO.11|elias pina|3comendador
DO.12|la romana|7la romana
DO.14|maria trinidad sanchez|5nagua
DO.15|monte cristi|4san fernando de monte cristi
DO.16|pedernales|3pedernales
DO.18|puerto plata|4monte llano;7puerto plata;4rio grande
DO.19|hermanas mirabal|5salcedo
DO.20|samana|3samana
DO.21|sanchez ramirez|5cotui
DO.23|san juan|4las matas de farfan;6san juan de la maguana
DO.24|san pedro de macoris|4quisqueya;7san pedro de macoris
DO.25|santiago|asantiago de los caballeros;4tamboril;5villa bisono
DO.26|santiago rodriguez|4sabaneta
DO.27|valverde|5esperanza;5mao
DO.28|el seibo|4santa cruz de el seibo
DO.29|hato mayor|5hato mayor del rey
DO.30|la vega|6concepcion de la vega;4constanza;4jarabacoa
DO.31|monsenor nouel|6bonao
DO.32|monte plata|4bayaguana;3monte plata;4sabana grande de boya
DO.33|san cristobal|6bajos de haina;7san cristobal;5villa altagracia
DO.34|nacional|7bella vista;*bsanto domingo
DO.35|peravia|6bani
DO.36|san jose de ocoa|4san jose de ocoa
DO.37|santo domingo|5boca chica;9santo domingo este;9santo domingo oeste
DZ.01|algiers|4ain taya;*aalgiers;8bab ezzouar;6birkhadem;6bordj el kiffan;5dar el beida;4rouiba
DZ.03|batna|6ain touta;5arris;6barika;8batna;5merouana;5ras el aioun;5tazoult lambese
DZ.04|constantine|4ain abid;4ain smara;8constantine;4didouche mourad;6el khroub;5hamma bouziane
DZ.06|medea|6berrouaghia;6ksar el boukhari;7medea
DZ.07|mostaganem|7mostaganem
DZ.09|oran|5ain el bya;5ain el turk;6bir el djir;4bou tlelis;6es senia;4mers el kebir;9oran;5sidi ech chahmi
DZ.10|saida|6saida
DZ.12|setif|5ain arnat;5babor ville;5bougaa;7el eulma;4salah bey;8setif
DZ.13|tiaret|5ain deheb;5frenda;5ksar chellala;5mehdia daira de meghila;6sougueur;7tiaret
DZ.14|tizi ouzou|4ain el hammam;4arhribs;5azazga;5beni douala;5boghni;4boudjima;4chemini;5draa ben khedda;4freha;3ighram;4larbaa nait irathen;4mekla;5timizart;4tirmitine;4tizi n tleta;7tizi ouzou;4tizi rached
DZ.15|tlemcen|4beni mester;4bensekrane;5chetouane;5hennaya;5mansoura;5nedroma;5ouled mimoun;5remchi;5sebdou;4sidi abdelli;7tlemcen
DZ.18|bejaia|6akbou;4amizour;4barbacha;7bejaia;4el hed;4el kseur;4feraoun;4seddouk
DZ.19|biskra|8biskra;6sidi khaled;5sidi okba;6tolga;4zeribet el oued
DZ.20|blida|6beni mered;7blida;5bou arfa;5boufarik;5bougara;4bouinan;4chebli;4chiffa;6larbaa;5meftah;5sidi moussa;5souma
DZ.21|bouira|4ain bessem;5bouira;4chorfa;5draa el mizan;5lakhdaria;5sour el ghozlane
DZ.22|djelfa|4ain el bell;6ain oussera;5birine;4charef;5dar chioukh;7djelfa;5el idrissia;6messaad
DZ.23|guelma|4boumahra ahmed;6guelma;5heliopolis
DZ.24|jijel|7jijel
DZ.25|laghouat|6aflou;6laghouat
DZ.26|mascara|4bou hanifia el hamamat;7mascara;4oued el abtal;5sig
DZ.27|msila|5ain el hadjel;5ain el melh;6msila;6sidi aissa
DZ.29|oum el bouaghi|6ain beida;6ain fakroun;5ain kercha;5el aouinet;4meskiana;6oum el bouaghi
DZ.30|sidi bel abbes|4ain el berd;4sfizef;7sidi bel abbes
DZ.31|skikda|6azzaba;5karkira;7skikda;5tamalous
DZ.33|tebessa|6bir el ater;6cheria;4hammamet;9tebessa
DZ.34|adrar|5adrar;4aoulef;5reggane;5timimoun
DZ.35|ain defla|5ain defla;4el abadia;5el attaf;6khemis miliana;4theniet el had
DZ.36|ain temouchent|5ain temouchent;5beni saf;4el amria;4el malah;5hammam bou hadjar
DZ.37|annaba|7annaba;4berrahal;5drean;5el hadjar
DZ.38|bechar|7bechar
DZ.39|bordj bou arreridj|7bordj bou arreridj;5bordj ghdir;4bordj zemoura;7el achir;4mansourah;4melouza;5ras el oued
DZ.40|boumerdes|4arbatache;4beni amrane;5boudouaou;9boumerdas;4chabet el ameur;4dellys;5khemis el khechna;5makouda;3naciria;5reghaia;4tadmait;4thenia;4tizi gheniff
DZ.41|chlef|4abou el hassan;4boukadir;7chlef;7ech chettia;5oued fodda;4oued sly;4sidi akkacha
DZ.42|el bayadh|4brezina;5el abiodh sidi cheikh;6el bayadh
DZ.43|el oued|5debila;7el oued;5reguiba;4robbah
DZ.44|el tarf|4ben mehidi;6besbes;5el kala;4el tarf
DZ.45|ghardaia|5berriane;6ghardaia;5metlili chaamba
DZ.46|illizi|2illizi
DZ.47|khenchela|6khenchela
DZ.48|mila|6chelghoum el aid;6mila;5rouached;4sidi merouane;5telerghma
DZ.49|naama|5ain sefra;3naama
DZ.50|ouargla|5djamaa;5el hadjira;5hassi messaoud;4megarine;7ouargla;6rouissat;4sidi amrane;4taibet;5tebesbest;5touggourt
DZ.51|relizane|5ain merane;4ammi moussa;4djidiouia;4mazouna;5oued rhiou;7relizane;4zemoura
DZ.52|souk ahras|5sedrata;7souk ahras
DZ.53|tamanrasset|5i n salah;6tamanrasset
DZ.54|tindouf|5tindouf
DZ.55|tipaza|4ain benian;6baraki;4bou ismail;4cheraga;4douera;5el affroun;4hadjout;4kolea;5mouzaia;4oued el alleug;4saoula;4tipasa;4zeralda
DZ.56|tissemsilt|4lardjem;5tissemsilt
DZ.BA|beni abbes|
DZ.BB|bordj badji mokhtar|
DZ.DJ|djanet|
DZ.EM|el menia|
DZ.IG|in guezzam|
DZ.IS|in salah|
DZ.MG|el mghair|
DZ.OD|ouled djellal|
DZ.TG|touggourt|
DZ.TM|timimoun|
EC.01|galapagos|2puerto baquerizo moreno
EC.02|azuay|8cuenca;4gualaceo
EC.03|bolivar|4guaranda
EC.04|canar|5azogues;5la troncal
EC.05|carchi|3san gabriel;6tulcan
EC.06|chimborazo|6riobamba
EC.07|cotopaxi|4la mana;5latacunga;4pujili
EC.08|el oro|5huaquillas;7machala;5pasaje;4pinas;5santa rosa
EC.09|esmeraldas|7esmeraldas;5rosa zarate;4san lorenzo de esmeraldas
EC.10|guayas|5balzar;5el triunfo;7eloy alfaro;aguayaquil;6la libertad;7milagro;5naranjal;5naranjito;4pedro carbo;4playas;4samborondon;5velasco ibarra;4yaguachi nuevo
EC.11|imbabura|4atuntaqui;7ibarra;5otavalo
EC.12|loja|4cariamanga;4catamayo;6loja
EC.13|los rios|6babahoyo;3montalvo;6quevedo;5ventanas;5vinces
EC.14|manabi|5bahia de caraquez;4calceta;5chone;5jipijapa;7manta;4montecristi;7portoviejo;3sucre
EC.15|morona santiago|4macas
EC.17|pastaza|4puyo
EC.18|pichincha|4cayambe;4machachi;*aquito;7tutamandahostel
EC.19|tungurahua|7ambato;4pelileo
EC.20|zamora chinchipe|3zamora
EC.22|sucumbios|4nueva loja
EC.23|napo|4tena
EC.24|orellana|4boca suno;5puerto francisco de orellana
EC.25|santa elena|5salinas;5santa elena
EC.26|santo domingo de los tsachilas|7santo domingo de los colorados
EE.01|harjumaa|4maardu;*8tallinn
EE.02|hiiumaa|1kardla
EE.03|ida virumaa|3johvi;5kohtla jarve;6narva;4sillamae
EE.04|jarvamaa|3paide
EE.05|jogevamaa|2jogeva
EE.07|laane|3haapsalu
EE.08|laane virumaa|4rakvere
EE.11|parnumaa|5parnu
EE.12|polvamaa|2polva
EE.13|raplamaa|2rapla
EE.14|saare|3kuressaare
EE.18|tartu|6tartu
EE.19|valgamaa|3valga
EE.20|viljandimaa|4viljandi
EE.21|vorumaa|3voru
EG.01|dakahlia|5aja;6al jammaliyah;8al mansurah;6al manzalah;6al matariyah;6bilqas;7dikirnis;5izbat al burj;5minyat an nasr;5shirbin;7talkha
EG.02|red sea|4al qusayr;3el gouna;6hurghada;5ras gharib;5safaga
EG.03|beheira|5abu al matamir;5ad dilinjat;7damanhur;6hawsh isa;7idku;8kafr ad dawwar;5kawm hamadah;6rosetta
EG.04|faiyum|8al fayyum;5al wasitah;5ibshaway;5itsa;5tamiyah
EG.05|gharbia|8al mahallah al kubra;5basyun;6kafr az zayyat;4qutur;5samannud;8tanda;6zefta
EG.06|alexandria|balexandria
EG.07|ismailia|8ismailia
EG.08|giza|5al ayyat;4al bawiti;6al hawamidiyah;5as saff;5awsim;bgiza;5madinat sittah uktubar
EG.09|monufia|5al bajur;5ash shuhada;6ashmun;6munuf;5quwaysina;7shibin al kawm;5tala
EG.10|minya|5abu qurqas;7al minya;5bani mazar;5dayr mawas;7mallawi;5matay;6samalut
EG.11|cairo|*ccairo;7halwan;7new cairo
EG.12|qalyubia|5al khankah;5al qanatir al khayriyah;7banha;6qalyub;5shibin al qanatir;6toukh
EG.13|new valley|6al kharijah
EG.14|sharqia|6abu kabir;5al ibrahimiyah;5al qanayat;5al qurayn;5at tall al kabir;7bilbays;5diyarb najm;5faqus;5hihya;5kafr saqr;5mashtul as suq;8zagazig
EG.15|suez|5ain sukhna;8suez
EG.16|aswan|7aswan;7idfu;5kawm umbu
EG.17|asyut|6abnub;6abu tij;5al badari;6al qusiyah;8asyut;6dayrut;6manfalut
EG.18|beni suweif|5al fashn;7bani suwayf;6bush;5sumusta as sultani
EG.19|port said|9port said
EG.20|damietta|5az zarqa;6damietta;5faraskur
EG.21|kafr el sheikh|5al hamul;6disuq;5fuwwah;7kafr ash shaykh;5sidi salim
EG.22|matruh|5mersa matruh
EG.23|qena|5dishna;5farshut;6isna;5kousa;5naja hammadi;7qina
EG.24|sohag|6akhmim;5al balyana;5al manshah;7jirja;5juhaynah;7sohag;6tahta
EG.26|south sinai|3el tor
EG.27|north sinai|7arish
EG.28|luxor|8luxor
EH.||7laayoune
EH.CE||6dakhla
ER.01|anseba|6keren
ER.02|debub|4mendefera
ER.03|southern red sea|4assab
ER.04|gash barka|3barentu
ER.05|maekel|*9asmara
ER.06|northern red sea|4massawa
ES.07|balearic islands|4alcudia;5calvia;4ciutadella;4felanitx;5ibiza;4inca;5llucmajor;5manacor;4mao;5marratxi;8palma;4pollenca;4sant antoni de portmany;4santa eularia des riu
ES.27|la rioja|4calahorra;7logrono
ES.29|madrid|7alcala de henares;6alcobendas;7alcorcon;4algete;5aranjuez;5arganda;7arganzuela;5boadilla del monte;7carabanchel;7chamartin;7chamberi;4ciempozuelos;7city center;7ciudad lineal;5collado villalba;5colmenar viejo;6coslada;7fuencarral el pardo;7fuenlabrada;4galapagar;7getafe;7hortaleza;4humanes de madrid;6las rozas de madrid;8latina;7leganes;*bmadrid;6majadahonda;4mejorada del campo;6moncloa aravaca;6moratalaz;7mostoles;4navalcarnero;6parla;5pinto;6pozuelo de alarcon;7puente de vallecas;6retiro;6rivas vaciamadrid;7salamanca;7san blas canillejas;5san fernando de henares;4san lorenzo de el escorial;4san martin de la vega;6san sebastian de los reyes;7tetuan de las victorias;6torrejon de ardoz;4torrelodones;5tres cantos;7usera;5valdemoro;4villanueva de la canada;3villanueva del pardillo;6villaverde;4villaviciosa de odon
ES.31|murcia|5aguilas;5alcantarilla;4alhama de murcia;4archena;4atamaria;4caravaca;7cartagena;4cehegin;5cieza;4jumilla;4la union;4las torres de cotillas;6lorca;3los alcazares;5mazarron;6molina de segura;4mula;8murcia;4san javier;4san pedro del pinatar;3santomera;4torre pacheco;4totana;5yecla
ES.32|navarre|4baranain;4burlata;4ermitagana;4iturrama;7pamplona;4primer ensanche;4segundo ensanche;5tudela
ES.34|asturias|6aviles;3corvera de asturias;8gijon;5mieres;4natahoyo;7oviedo;5sama
ES.39|cantabria|4camargo;4castro urdiales;4el astillero;7santander;5torrelavega
ES.51|andalusia|4adra;4albolote;6alcala de guadaira;4alcala la real;6algeciras;5alhaurin de la torre;4alhaurin el grande;4aljaraque;7almeria;4almonte;4almunecar;5andujar;5antequera;4arcos de la frontera;4armilla;3atarfe;4ayamonte;4baena;4baeza;4bailen;4barbate;4baza;5benalmadena;3berja;4bormujos;4cabra;6cadiz;4camas;6campina;4carmona;4cartama;4cartaya;4castilleja de la cuesta;6chiclana de la frontera;4chipiona;4coin;4conil de la frontera;8cordoba;4coria del rio;6dos hermanas;5ecija;4el arahal;6el ejido;6el puerto de santa maria;4el viso del alcor;6estepona;6fuengirola;7granada;4guadix;7huelva;4huercal overa;4isla cristina;6jaen;7jerez de la frontera;3la carolina;6la linea de la concepcion;5la rinconada;4las cabezas de san juan;4las gabias;4lebrija;4lepe;5linares;4loja;4lora del rio;4los barrios;5los palacios y villafranca;5lucena;4mairena del alcor;5mairena del aljarafe;9malaga;4maracena;7marbella;4marchena;4martos;6mijas;4moguer;4montilla;4moron de la frontera;5motril;4nerja;4nijar;4osuna;4palma del rio;4pozoblanco;4priego de cordoba;4puente genil;5puerto real;5rincon de la victoria;5ronda;6roquetas de mar;4rota;6san fernando;4san juan de aznalfarache;5san pedro de alcantara;4san roque;6sanlucar de barrameda;3santafe;9sevilla;4tarifa;4tomares;4torre del mar;6torremolinos;4torrox;5ubeda;4ubrique;5utrera;6velez malaga;4vicar;4zubia
ES.52|aragon|4alcaniz;4barbastro;4calatayud;6delicias;4ejea de los caballeros;5huesca;4monzon;5teruel;4utebo;9zaragoza
ES.53|canary islands|5adeje;4aguimes;6arona;5arrecife;5arucas;4candelaria;4carrizal;4galdar;5granadilla de abona;4guia de isora;4guimar;4icod de los vinos;4ingenio;7la laguna;4la oliva;5la orotava;8las palmas de gran canaria;4los llanos de aridane;5los realejos;5maspalomas;4mogan;4pajara;4playa del ingles;5puerto de la cruz;4puerto del carmen;5puerto del rosario;5realejo alto;4san bartolome;5san bartolome de tirajana;4san isidro;4san miguel de abona;4santa brigida;4santa cruz de la palma;7santa cruz de tenerife;5santa lucia;4tacoronte;4teguise;6telde;4tias
ES.54|castille la mancha|7albacete;4alcazar de san juan;4almansa;5azuqueca de henares;3campo de criptana;6ciudad real;5cuenca;4daimiel;6guadalajara;4hellin;4illescas;4la roda;4la solana;4manzanares;5puertollano;4sesena;6talavera de la reina;3tarancon;6toledo;5tomelloso;4valdepenas;4villarrobledo
ES.55|castille and leon|5aranda de duero;5avila;3bejar;4benavente;7burgos;4laguna de duero;7leon;4medina del campo;5miranda de ebro;6palencia;6ponferrada;7salamanca;4san andres del rabanedo;5segovia;5soria;8valladolid;4villaquilambre;6zamora
ES.56|catalonia|4amposta;3arenys de mar;7badalona;4balaguer;4banyoles;4barbera del valles;abarcelona;4berga;5blanes;4calafell;4caldes de montbui;4calella;5cambrils;4canovelles;4cardedeu;4castellar del valles;5castelldefels;5cerdanyola del valles;6ciutat vella;6cornella de llobregat;8eixample;4el masnou;5el prat de llobregat;5el vendrell;4esparreguera;5esplugues de llobregat;5figueres;5gava;6girona;6gracia;5granollers;7horta guinardo;5igualada;4la pineda;8lhospitalet de llobregat;5llefia;7lleida;5lloret de mar;4malgrat de mar;4manlleu;6manresa;4martorell;6mataro;4molins de rei;5mollet del valles;5montcada i reixac;3montornes del valles;7nou barris;4olesa de montserrat;5olot;4palafrugell;4palamos;4parets del valles;4pineda de mar;4premia de mar;6reus;5ripollet;4roses;6rubi;7sabadell;4salou;4salt;5sant adria de besos;7sant andreu;4sant andreu de la barca;6sant boi de llobregat;3sant carles de la rapita;4sant celoni;6sant cugat del valles;4sant feliu de guixols;5sant feliu de llobregat;5sant joan despi;3sant just desvern;4sant pere de ribes;4sant quirze del valles;4sant vicenc dels horts;6santa coloma de gramenet;4santa perpetua de mogoda;7sants montjuic;7sarria sant gervasi;4sitges;7tarragona;4tarrega;7terrassa;3tordera;3torredembarra;5tortosa;4valls;5vic;4vila seca;5viladecans;5vilafranca del penedes;6vilanova i la geltru;4vilaseca;4vilassar de mar
ES.57|extremadura|5almendralejo;7badajoz;6caceres;5don benito;5merida;4montijo;4navalmoral de la mata;5plasencia;4villanueva de la serena;4zafra
ES.58|galicia|7a coruna;4a estrada;4ames;4arteixo;4boiro;4cambre;4cangas do morrazo;4carballo;4culleredo;6ferrol;4lalin;6lugo;4marin;4moana;4monforte de lemos;5naron;4nigran;5oleiros;6ourense;4poio;4ponteareas;6pontevedra;4porrino;4redondela;4ribeira;4santa uxia de ribeira;6santiago de compostela;4sanxenxo;4teo;4tui;8vigo;5vilagarcia de arousa;3vilalba;4viveiro
ES.59|basque country|4amorebieta;6barakaldo;5basauri;4bermeo;8bilbao;4durango;4eibar;4erandio;4ermua;5errenteria;4galdakao;4gernika lumo;6getxo;4hernani;4hondarribia;5irun;4lasarte;4leioa;4mungia;4oria;3pasaia;5portugalete;5santurtzi;5santutxu;4sestao;4tolosa;4zarautz
ES.60|valencia|4alaquas;3albal;4alboraya;5alcoy;4aldaia;4alfafar;4algemesi;8alicante;4almassora;4almoradi;4altea;5alzira;4aspe;3benetusser;4benicarlo;4benicassim;6benidorm;4betera;5burjassot;5burriana;4callosa de segura;4calp;4carcaixent;3carlet;7castello de la plana;4catarroja;4crevillente;4cullera;5denia;4el campello;4el grao;7elche;5elda;6gandia;5grao de murviedro;4guardamar del segura;4ibi;4javea;4la nucia;4la pobla de vallbona;4lalfas del pi;4leliana;4lliria;4manises;3massamagrell;5mislata;4moncada;4mutxamel;4novelda;4oliva;4onda;5ontinyent;6orihuela;4paiporta;6paterna;4picassent;4pilar de la horadada;4pucol;4quart de poblet;4requena;4ribarroja del turia;4rojales;6sagunto;4san juan de alicante;5san vicent del raspeig;4santa pola;4silla;4sueca;4tavernes de la valldigna;6torrent;6torrevieja;9valencia;5vila real;5villajoyosa;5villena;4vinaros;4xativa;4xirivella
ES.CE|ceuta|6ceuta
ES.ML|melilla|6melilla
ET.44|addis ababa|*baddis ababa
ET.45|afar|4asaita;4dubti;0semera
ET.46|amhara|3abomsa;4addiet canna;4adis zemen;7bahir dar;4bati;4bichena;4bure;4debark;5debre birhan;5debre markos;5debre tabor;7dese;4finote selam;7gondar;4kemise;6kombolcha;4robit;4werota
ET.47|binshangul gumuz|4asosa
ET.48|dire dawa|7dire dawa
ET.49|gambela|5gambela
ET.50|harari|6harar
ET.51|oromiya|4agaro;4asasa;4asbe teferi;4bedele;4bedesa;6bishoftu;4dembi dolo;4dodola;4fiche;4gebre guracha;4gelemso;4genet;4gimbi;4ginir;5goba;5hagere hiywet;4hagere maryam;7jimma;4kibre mengist;4mendi;4metahara;4metu;5mojo;7nazret;4nejo;4sebeta;5shakiso;3shambu;6shashemene;5waliso;4wenji;4yabelo;5ziway
ET.52|somali|5jijiga
ET.53|tigray|6adigrat;5axum;5inda silase;4korem;4maychew;7mekele
ET.54||6arba minch;5areka;4bako;5boditi;4bonga;4butajira;5dila;5felege neway;7hawassa;6hosaina;5jinka;4kolito;6sodo;4tippi;5yirga alem
ET.55|central ethiopia regional state|
ET.56|south ethiopia regional state|
ET.SI|sidama|
ET.SW|south west ethiopia peoples|
FI.01|uusimaa|8espoo;*9helsinki;5hyvinge;5jarvenpaa;4kerava;5kirkkonummi;5lohja;3lovisa;4mantsala;5nurmijarvi;5porvoo;4sibbo;5tuusula;7vantaa;4vihti
FI.02|southwest finland|4kaarina;3lieto;4raisio;4salo;7turku;4uusikaupunki;3vastaboland
FI.04|satakunta|6pori;5rauma
FI.05|kanta hame|4forssa;5hameenlinna;3janakkala;4riihimaki
FI.06|pirkanmaa|4kangasala;4lempaala;4nokia;3pirkkala;7tampere;4valkeakoski;4ylojarvi
FI.07|paijat hame|4heinola;4hollola;6lahti
FI.08|kymenlaakso|4hamina;4karhula;5kotka;4kouvola
FI.09|south karelia|4imatra;5lappeenranta
FI.10|south savo|5mikkeli;4savonlinna
FI.11|north savo|4iisalmi;6kuopio;4siilinjarvi;4varkaus
FI.12|north karelia|5joensuu
FI.13|central finland|3jamsa;6jyvaskyla;4laukaa
FI.14|south ostrobothnia|5seinajoki
FI.15|ostrobothnia|4jakobstad;4korsholm;5vaasa
FI.16|central ostrobothnia|5kokkola
FI.17|north ostrobothnia|4haukipudas;4kuusamo;7oulu;4raahe
FI.18|kainuu|5kajaani
FI.19|lapland|4kemi;5rovaniemi;4tornio
FJ.01|central|*6suva
FJ.02|eastern|3levuka
FJ.03|northern|4labasa
FJ.04|rotuma|0ahau
FJ.05|western|5lautoka;5nadi
FK.00||*1stanley
FM.01|kosrae|3tofol
FM.02|pohnpei state|2kolonia;*0palikir national government center
FM.03|chuuk|3weno
FM.04|yap state|2colonia
FO.NO|nordoyar|2klaksvik
FO.OS|eysturoy|0fuglafjordur
FO.SA|sandoy|0sandur
FO.ST|streymoy|*3torshavn
FO.SU|suduroy|0tvoroyri
FO.VG|vagar|0midvagur
FR.11|ile de france|4acheres;5alfortville;5antony;4arcueil;6argenteuil;6asnieres sur seine;4athis mons;6aubervilliers;6aulnay sous bois;3avon;5bagneux;5bagnolet;4bezons;5bobigny;4bois colombes;3boissy saint leger;5bondy;4bonneuil sur marne;6boulogne billancourt;4bourg la reine;4bretigny sur orge;3brie comte robert;4brunoy;4bry sur marne;4cachan;3carrieres sous poissy;5cergy;7cergy pontoise;6champigny sur marne;4champs sur marne;4charenton le pont;5chatenay malabry;5chatillon;4chatou;4chaville;5chelles;4chennevieres sur marne;4chevilly larue;4chilly mazarin;5choisy le roi;5clamart;5clichy;4clichy sous bois;6colombes;4combs la ville;5conflans sainte honorine;5corbeil essonnes;4cormeilles en parisis;3coulommiers;6courbevoie;6creteil;4dammarie les lys;4deuil la barre;4domont;5drancy;4draveil;4eaubonne;4elancourt;5epinay sur seine;3eragny;4ermont;4etampes;5evry;4fontainebleau;4fontenay aux roses;5fontenay sous bois;5franconville;4fresnes;5gagny;4garches;5garges les gonesse;5gennevilliers;3gentilly;4gif sur yvette;4gonesse;4goussainville;4grigny;4guyancourt;4herblay;4houilles;5issy les moulineaux;5ivry sur seine;4joinville le pont;4jouy le moutier;4la celle saint cloud;5la courneuve;4la garenne colombes;4lagny sur marne;5le blanc mesnil;4le chesnay;4le kremlin bicetre;4le mee sur seine;4le pecq;5le perreux sur marne;4le plessis robinson;4le plessis trevise;4le pre saint gervais;4le vesinet;4les clayes sous bois;4les lilas;5les mureaux;4les pavillons sous bois;4les ulis;5levallois perret;4lhay les roses;4limay;4limeil brevannes;5livry gargan;3lognes;4longjumeau;5maisons alfort;4maisons laffitte;4malakoff;5mantes la jolie;4mantes la ville;4marly le roi;5massy;4maurepas;5meaux;5melun;5meudon;4mitry mory;4moissy cramayel;4montereau fault yonne;3montesson;4montfermeil;4montgeron;5montigny le bretonneux;4montigny les cormeilles;4montmorency;6montreuil;5montrouge;4morsang sur orge;6nanterre;4neuilly plaisance;5neuilly sur marne;5neuilly sur seine;4nogent sur marne;3noisiel;5noisy le grand;5noisy le sec;4orly;4orsay;4osny;4ozoir la ferriere;4palaiseau;5pantin;*bparis;4pierrefitte sur seine;5plaisir;5poissy;5pontault combault;4pontoise;5puteaux;4rambouillet;4ris orangis;4roissy en brie;4romainville;5rosny sous bois;6rueil malmaison;4sannois;5sarcelles;5sartrouville;4savigny le temple;5savigny sur orge;4sceaux;5sevran;4sevres;4soisy sous montmorency;4st cloud;4st cyr lecole;6st denis;5st genevieve des bois;5st germain en laye;4st gratien;4st leu la foret;4st mande;6st maur des fosses;4st michel sur orge;5st ouen;4st ouen laumone;7st quentin en yvelines;5stains;4sucy en brie;5suresnes;4taverny;4thiais;4torcy;4trappes;5tremblay en france;4vanves;4vaureal;4velizy villacoublay;4verneuil sur seine;4verrieres le buisson;6versailles;4vigneux sur seine;5villejuif;4villemomble;4villeneuve la garenne;4villeneuve le roi;4villeneuve saint georges;4villeparisis;5villepinte;4villiers le bel;4villiers sur marne;5vincennes;4viroflay;4viry chatillon;6vitry sur seine;4yerres
FR.24|centre val de loire|5blois;6bourges;5chartres;4chateaudun;5chateauroux;4dreux;4fleury les aubrais;3gien;5joue les tours;4luce;4montargis;4olivet;6orleans;4romorantin lanthenay;4saran;4st avertin;4st cyr sur loire;4st jean de braye;4st jean de la ruelle;3st pierre des corps;7tours;4vendome;4vierzon
FR.27|bourgogne franche comte|3audincourt;4autun;5auxerre;4beaune;5belfort;7besancon;5chalon sur saone;3chenove;7dijon;4dole;4le creusot;4lons le saunier;5macon;4montbeliard;4montceau les mines;5nevers;4pontarlier;4sens;4st leu;4vesoul
FR.28|normandy|4alencon;4argentan;3bayeux;6caen;3canteleu;4cherbourg octeville;5dieppe;4elbeuf;4equeurdreville hainneville;5evreux;4fecamp;4flers;4herouville saint clair;4le grand quevilly;7le havre;4le petit quevilly;4lisieux;4louviers;4mont saint aignan;4montivilliers;4octeville;6rouen;4sotteville les rouen;4st etienne du rouvray;4st lo;4tourlaville;4vernon
FR.32|hauts de france|4abbeville;7amiens;4armentieres;5arras;4avion;5beauvais;3berck;3berck plage;4bethune;5boulogne sur mer;4bruay la buissiere;6calais;5cambrai;4carvin;3chateau thierry;5compiegne;4coudekerque branche;4creil;3crepy en valois;4croix;4denain;5douai;6dunkerque;4faches thumesnil;4grande synthe;4halluin;3haubourdin;3hautmont;4hazebrouck;4hem;4henin beaumont;4la madeleine;4lambersart;4laon;5lens;5lievin;7lille;4lomme;4loos;5marcq en baroeul;5maubeuge;4mons en baroeul;4nogent sur oise;3noyon;3outreau;4ronchin;6roubaix;4senlis;4sin le noble;4soissons;4st amand les eaux;4st omer;4st pol sur mer;5st quentin;3tergnier;6tourcoing;5valenciennes;5villeneuve dascq;4wasquehal;5wattrelos
FR.44|grand est|4bar le duc;4bischheim;5chalons en champagne;5charleville mezieres;4chaumont;6colmar;4epernay;5epinal;4forbach;5haguenau;3hayange;4illkirch graffenstaden;3illzach;4laxou;4lingolsheim;4luneville;6metz;4montigny les metz;6mulhouse;6nancy;3pont a mousson;7reims;4sarreguemines;5schiltigheim;4sedan;4selestat;4st avold;4st die des vosges;4st dizier;4st louis;8strasbourg;5thionville;4toul;5troyes;4vandoeuvre les nancy;4verdun;3villers les nancy;4vitry le francois;3wittenheim;3yutz
FR.52|pays de la loire|7angers;4bouguenais;4carquefou;4challans;5cholet;4coueron;4fontenay le comte;4guerande;4la baule escoublac;4la chapelle sur erdre;4la fleche;5la roche sur yon;5laval;7le mans;3les herbiers;4les sables dolonne;3mayenne;8nantes;4orvault;5reze;5saumur;5st herblain;6st nazaire;4st sebastien sur loire;4vertou
FR.53|brittany|7brest;4cesson sevigne;4concarneau;4douarnenez;4fougeres;4landerneau;4lanester;4lannion;5lorient;4morlaix;4ploemeur;4pontivy;5quimper;7rennes;5st brieuc;5st malo;5vannes;4vitre
FR.75|new aquitaine|5agen;5anglet;5angouleme;5bayonne;4begles;4bergerac;5biarritz;4blanquefort;7bordeaux;4bressuire;5brive la gaillarde;4cenon;4cestas;5chatellerault;4cognac;4dax;4eysines;4floirac;4gradignan;3gueret;4gujan mestras;6la rochelle;4la teste de buch;4le bouscat;4libourne;7limoges;4lormont;4marmande;6merignac;5mont de marsan;5niort;6pau;5perigueux;5pessac;6poitiers;4rochefort;4royan;4saintes;4st medard en jalles;5talence;4tulle;4villenave dornon;4villeneuve sur lot
FR.76|occitanie|4agde;5albi;5ales;4auch;4bagnols sur ceze;3balma;6beziers;4blagnac;4cahors;5carcassonne;4castelnau le lez;5castres;4colomiers;3cugnaux;4frontignan;4lattes;3lourdes;4lunel;4mauguio;4millau;5montauban;7montpellier;4muret;5narbonne;7nimes;4pamiers;6perpignan;4plaisance du touch;4rodez;5sete;5tarbes;8toulouse;4tournefeuille
FR.84|auvergne rhone alpes|4aix les bains;4albertville;5annecy;4annecy le vieux;4annemasse;4annonay;5aurillac;5bourg en bresse;4bourg les valence;4bourgoin jallieu;5bron;5caluire et cuire;4chamalieres;5chambery;7clermont ferrand;4cluses;4cournon dauvergne;4cran gevrier;4decines charpieu;5echirolles;4ecully;4firminy;4fontaine;4givors;7grenoble;3issoire;4le puy en velay;8lyon;4meylan;4meyzieu;4montbrison;5montelimar;5montlucon;4moulins;4oullins;4oyonnax;4rillieux la pape;4riom;5roanne;5romans sur isere;4sallanches;4seynod;5st chamond;3st egreve;7st etienne;4st fons;4st foy les lyon;4st genis laval;5st martin dheres;5st priest;4tassin la demi lune;4thonon les bains;5valence;5vaulx en velin;5venissieux;4vichy;5vienne;4villefontaine;5villefranche sur saone;7villeurbanne;4voiron
FR.93|provence alpes cote dazur|7aix en provence;4allauch;6antibes;5arles;5aubagne;6avignon;3brignoles;5cagnes sur mer;6cannes;4carpentras;4cavaillon;4digne les bains;5draguignan;4fos sur mer;5frejus;5gap;4gardanne;5grasse;5hyeres;5istres;5la ciotat;4la crau;4la garde;5la seyne sur mer;4la valette du var;5le cannet;4le pontet;4les pennes mirabeau;4lisle sur la sorgue;4mandelieu la napoule;4manosque;5marignane;9marseille;5martigues;4menton;4miramas;4mougins;8nice;4orange;4pertuis;3port de bouc;5salon de provence;4sanary sur mer;5six fours les plages;4sorgues;4st laurent du var;3st maximin la sainte baume;5st raphael;7toulon;4vallauris;4vence;5vitrolles
FR.94|corsica|5ajaccio;5bastia
GA.01|estuaire|*9libreville
GA.02|haut ogooue|5franceville;4moanda
GA.03|moyen ogooue|4lambarene
GA.04|ngouni|4mouila
GA.05|nyanga|4tchibanga
GA.06|ogooue ivindo|3makokou
GA.07|ogooue lolo|4koulamoutou
GA.08|ogooue maritime|6port gentil
GA.09|woleu ntem|4oyem
GB.ENG|england|5abingdon;5accrington;5acton;4adwick le street;5aldershot;4aldridge;4alfreton;4alton;5altrincham;4amersham;4amersham on the hill;4ampthill;5andover;7archway;5arnold;4ascot;5ashford;4ashington;4ashton in makerfield;5ashton under lyne;4atherton;6aylesbury;3baildon;5banbury;5banstead;5barking;4barnet;6barnsley;4barnstaple;5barrow in furness;4bartley green;4basford;7basildon;6basingstoke;6bath;5batley;3bebington;6beckenham;6becontree;6bedford;4bedlington;4bedworth;4belper;5bentley;4berkhamsted;4beverley;5bexhill on sea;7bexley;5bicester;4biddulph;4bideford;4biggleswade;5billericay;5billingham;4bingley;8birkenhead;9birmingham;4bishop auckland;5bishops stortford;4bishopstoke;7blackburn;4blackheath;7blackpool;5bletchley;5bloxwich;5blyth;5bognor regis;7bolton;5bootle;4bordon;5borehamwood;5boston;7bournemouth;4bowthorpe;6bracknell;8bradford;5braintree;4bramhall;3bredbury;8brent;5brentwood;5bridgwater;5bridlington;4brierley hill;5brighouse;7brighton;9bristol;4brixham;4broadstairs;5bromsgrove;4brough;4brownhills;4burgess hill;4burngreave;4burnham on sea;7burnley;4burntwood;6burton upon trent;5bury;5bury st edmunds;4bushey;4buxton;4calne;4camberley;4camborne;7cambridge;4camden town;6cannock;5canterbury;5canvey island;6carlisle;5carshalton;4carterton;5castleford;4caterham;4chalfont saint peter;4chapel allerton;4chapeltown;6chatham;4cheadle hulme;6chelmsford;6cheltenham;4chesham;5cheshunt;4chessington;6chester;5chester le street;6chesterfield;4chichester;5chippenham;5chipping sodbury;4chislehurst;5chorley;5christchurch;4cirencester;7city of westminster;5clacton on sea;4cleckheaton;5cleethorpes;4clevedon;3cleveleys;5coalville;4cobham;6colchester;4colne;4congleton;3conisbrough;4consett;5corby;4coulsdon;8coventry;4cowes;4cowley;5cramlington;7crawley;6crewe;5crosby;4crowborough;4crowthorne;7croydon;6dagenham;6darlington;5dartford;3darton;5darwen;4daventry;4deal;4denton;8derby;4devizes;5dewsbury;4didcot;4dinnington;7doncaster;4dorchester;4dorking;5dover;4droitwich;4dronfield;4droylsden;7dudley;4dukinfield;5dunstable;5durham;4earl shilton;3earlsfield;4east dereham;4east grinstead;4east molesey;6eastbourne;5eastleigh;4eastwood;5eccles;4egham;3elland;6ellesmere port;4ely;4emsworth;6enfield town;4epsom;5esher;4evesham;6exeter;5exmouth;4failsworth;4falmouth;5fareham;5farnborough;5farnham;4farnworth;4faversham;4felixstowe;5felling;4feltham;4ferndown;5fleet;4fleetwood;6folkestone;4formby;4frinton on sea;4frome;6fylde;4gainsborough;6gateshead;4gerrards cross;6gillingham;5glossop;7gloucester;4godalming;4golborne;4goole;4gosforth;6gosport;5grantham;5gravesend;6grays;5great malvern;5great sankey;4great wyrley;5great yarmouth;5greenford;7grimsby;4grove;6guildford;4guisborough;4guiseley;4hadleigh;4hadley wood;4hailsham;3hale;5halesowen;6halifax;4hampton;6harlow;4harpenden;4harringay;6harrogate;6hartlepool;4hartley;4harwich;3haslingden;7hastings;5hatfield;5havant;4haverhill;4haydock;5hayes;4hayling island;5haywards heath;3hazel grove;4heanor;4hebburn;4hedge end;6hemel hempstead;5hereford;5herne bay;4hertford;4heswall;4heysham;6high peak;7high wycombe;5hinckley;4hindley;5hitchin;5hoddesdon;4hook;4horley;4horsforth;5horsham;4horwich;5houghton le spring;6hounslow;6hove;3hoyland nether;4hucknall;7huddersfield;4huntingdon;5huyton;4hyde;4hythe;5ilkeston;7ipswich;4irlam;4isleworth;8islington;4jarrow;5keighley;4kempston;4kempston hardwick;4kendal;4kenilworth;5kettering;3keynsham;5kidderminster;3kidlington;4kidsgrove;5kings lynn;8kingston upon hull;4kingswinford;6kingswood;3kippax;5kirkby;4kirkby in ashfield;5lancaster;4lancing;5leatherhead;8leeds;4leek;8leicester;5leigh;5leighton buzzard;5letchworth garden city;4lewes;5leyland;5lichfield;6lincoln;4litherland;5littlehampton;9liverpool;4lofthouse;*clondon;5long eaton;4longfield;5loughborough;4louth;5lower earley;6lowestoft;8luton;4lymington;5lytham st annes;5macclesfield;4maghull;6maidenhead;6maidstone;4maldon;4maltby;8manchester;5mangotsfield;7mansfield;4mansfield woodhouse;4march;5margate;4market harborough;4marlow;4marple;4melksham;4melton mowbray;6mendip;3mexborough;7middlesbrough;5middleton;7milton keynes;4mirfield;5mitcham;5morden;5morecambe;4moreton;5morley;4mountsorrel;4nailsea;4nantwich;4nelson;3neston;4new mills;4new milton;5newark on trent;5newburn;5newbury;6newcastle under lyme;7newcastle upon tyne;4newmarket;4newport;3newport pagnell;4newquay;5newton abbot;4newton aycliffe;4newton le willows;5north shields;4northallerton;7northampton;4northolt;5northwich;7norwich;9nottingham;6nuneaton;4oadby;6oldham;4ormskirk;3orpington;4ossett;4oswestry;7oxford;5paignton;4peacehaven;3penrith;4penzance;7peterborough;5peterlee;4pinner;4pitsea;8plymouth;4plymstock;5pontefract;7poole;4portishead;4portslade;7portsmouth;4potters bar;4poulton le fylde;5prescot;8preston;5prestwich;5pudsey;6purley;5radcliffe;4ramsbottom;5ramsgate;4rawmarsh;4rawtenstall;4rayleigh;8reading;5redcar;6redditch;5redhill;5redruth;5reigate;4retford;4ripley;4ripon;6rochdale;4rochester;4rochford;6romford;4romsey;6rossendale;6rotherham;4rottingdean;6royal leamington spa;6royal tunbridge wells;3royston;4royton;6rugby;4rugeley;4ruislip;5runcorn;5rushden;4ryde;4ryton;3saffron walden;5sale;6salford;5salisbury;3saltash;4sandbach;4sandown;5scarborough;6scunthorpe;4seaford;4seaham;4selby;4sevenoaks;9sheffield;4shipley;4shoreham by sea;6shrewsbury;3sinfin;5sittingbourne;4skegness;5skelmersdale;4sleaford;7slough;6solihull;5south benfleet;5south croydon;4south elmsall;3south hayling;4south ockendon;6south shields;6southall;7southampton;8southend on sea;6southport;4spalding;4spennymoor;6st albans;4st austell;6st helens;4st neots;6st peters;6stafford;5staines;4stalybridge;4stamford;4stanford le hope;4stanley;4staveley;6stevenage;7stockport;6stockton on tees;8stoke on trent;5stourbridge;4stourport on severn;4stowmarket;4stratford upon avon;5stretford;5stroud;4sudbury;4sunbury on thames;8sunderland;5surbiton;7sutton;6sutton coldfield;5sutton in ashfield;5swadlincote;4swanley;3swanscombe;7swindon;4swinton;3tadley;6tamworth;6taunton;4teignmouth;7telford;4tewkesbury;4thatcham;4thetford;4thornaby on tees;4thorne;4thornton cleveleys;5tipton;4tiverton;5tonbridge;6torquay;5totton;5trowbridge;4truro;5tyldesley;4tynemouth;4uckfield;5urmston;6wakefield;5walkden;5wallasey;5wallsend;7walsall;4waltham abbey;4walton on thames;4walton on the naze;4wantage;4ware;4warminster;7warrington;4warwick;5washington;6waterlooville;6watford;4wath upon dearne;4wednesbury;5wednesfield;5welling;5wellingborough;4wellington;5welwyn garden city;6wembley;5west bridgford;7west bromwich;0west ilsley;4west molesey;4westbury;4westhoughton;6weston super mare;4weybridge;5weymouth;4whickham;4whitefield;4whitehaven;5whitley bay;4whitstable;5wickford;5widnes;7wigan;5wigston magna;4willenhall;5wilmslow;5winchester;5windsor;4winsford;5wisbech;4witham;4witney;6woking;5wokingham;7wolverhampton;3wombwell;4woodford green;6worcester;4worcester park;4workington;5worksop;6worthing;4yarm;5yate;4yateley;5yeadon;5yeovil;7york
GB.NIR|northern ireland|4antrim;4ballymena;4banbridge;5bangor;8belfast;4carrickfergus;5castlereagh;4coleraine;5craigavon;6derry;4larne;6lisburn;4newry;5newtownabbey;4newtownards;4omagh;4portadown
GB.SCT|scotland|7aberdeen;5airdrie;4alloa;4arbroath;5ayr;4barrhead;4bathgate;4bearsden;4bellshill;4bishopbriggs;4blantyre;4bonnyrigg;3broxburn;4cambuslang;4clydebank;5coatbridge;5cumbernauld;4dalserf;4dumbarton;5dumfries;7dundee;5dunfermline;6east kilbride;8edinburgh;4elgin;3erskine;5falkirk;9glasgow;5glenrothes;4grangemouth;5greenock;5hamilton;4high blantyre;5inverness;5irvine;4isle of lewis;4johnstone;5kilmarnock;4kilwinning;5kirkcaldy;4kirkintilloch;3larkhall;5livingston;5motherwell;4musselburgh;4newton mearns;4orkney;6paisley;4penicuik;5perth;4peterhead;3port glasgow;4renfrew;4rutherglen;4st andrews;5stirling;4vale of leven;4viewpark;4wishaw
GB.WLS|wales|4aberdare;4abergele;4aberystwyth;4ammanford;4bangor;5barry;3blackwood;5bridgend;5briton ferry;4brymbo;5buckley;4caerphilly;8cardiff;3carmarthen;4chepstow;4clydach;5coity;5colwyn bay;5cwmbran;5deeside;5ebbw vale;4flint;4gelligaer;4gorseinon;4hawarden;3llandudno;5llanelli;4maesteg;5merthyr tydfil;5neath;8newport;4penarth;5pontypool;4pontypridd;3porthcawl;4prestatyn;5rhondda;4rhosllanerchrugog;4rhyl;4risca;8swansea;5tonypandy;6wrexham
GD.01|st andrew|1grenville
GD.02|st david|0st davids
GD.03|st george|*2st georges
GD.04|st john|1gouyave
GD.05|st mark|1victoria
GD.06|st patrick|0sauteurs
GD.10|carriacou and petite martinique|0hillsborough
GE.02|abkhazia|3ochamchire;6sokhumi;4stantsiya novyy afon;4tqvarcheli
GE.04|adjara|6batumi;4kobuleti
GE.51|tbilisi|*atbilisi
GE.65|guria|4ozurgeti
GE.66|imereti|7kutaisi;4samtredia;4tsqaltubo;4zestaponi
GE.67|kakheti|4telavi
GE.68|kvemo kartli|4marneuli;5rustavi
GE.69|mtskheta mtianeti|2mtskheta
GE.70|racha lechkhumi and kvemo svaneti|
GE.71|samegrelo and zemo svaneti|5poti;4senaki;6zugdidi
GE.72|samtskhe javakheti|4akhaltsikhe
GE.73|shida kartli|5gori;4khashuri;4tskhinvali
GF.GF|guyane|*5cayenne;4kourou;4matoury;4remire montjoly;4st laurent du maroni
GG.6417213|st pierre du bois|
GG.6417214|torteval|0torteval
GG.6417215|st saviour|0st saviour
GG.6417223|forest|
GG.6417224|st martin|0st martin
GG.6417226|st andrew|0st andrew
GG.6417228|st peter port|*4st peter port
GG.6417229|castel|0castel
GG.6417230|vale|
GG.6417233|st sampson|0st sampson
GG.8989934|alderney|0st anne
GH.01|greater accra|*aaccra;7atsiaman;5dome;5gbawe;6medina estates;7tema;7teshi old town
GH.02|ashanti|4agogo;6ejura;5konongo;akumasi;5mampong;7obuase;5tafo
GH.04|central|4apam;7cape coast;5dunkwa;4elmina;4foso;5kasoa;4saltpond;5swedru;5winneba
GH.05|eastern|4aburi;5akim oda;4akwatia;5asamankese;4begoro;6koforidua;5nsawam;5suhum
GH.06|northern|4salaga;4savelugu;8tamale;5yendi
GH.08|volta|6aflao;4anloga;6ho;5hohoe;4keta;4kpandu
GH.09|western|4axim;4bibiani;5prestea;7sekondi takoradi;4shama junction;7takoradi;5tarkwa
GH.10|upper east|5bawku;5bolgatanga;4navrongo
GH.11|upper west|6wa
GH.12|ahafo|4bechem;4duayaw nkwanta;0goaso
GH.13|bono|5berekum;6japekrom;6sunyani;4wankyi
GH.14|bono east|5kintampo;6techiman
GH.15|north east|0nalerigu
GH.16|oti|0dambai
GH.17|savannah|0damongo
GH.18|western north|0sefwi wiawso
GI.00||*4gibraltar
GL.04|kujalleq|1qaqortoq
GL.06|qeqqata|2sisimiut
GL.07|sermersooq|*3nuuk
GL.11839534|qeqertalik|1aasiaat
GL.11839537|avannaata|2ilulissat
GM.01|banjul|5bakau;*5banjul;8serekunda
GM.02|lower river|0mansa konko
GM.03|central river|1georgetown
GM.04|upper river|3basse santa su
GM.05|western|6brikama;3sukuta
GM.07|north bank|4farafenni;1kerewan;4lamin
GN.04|conakry|acamayenne;*aconakry
GN.B|boke|3boke;5fria
GN.D|kindia|6coyah;6kindia;4telimele
GN.F|faranah|3faranah;5kissidougou
GN.K|kankan|6kankan;5siguiri
GN.L|labe|5labe;4tougue
GN.M|mamou|5mamou;4pita
GN.N|nzerekore|6gueckedou;5macenta;7nzerekore
GP.GP|guadeloupe|4baie mahault;*3basse terre;4capesterre belle eau;4le gosier;4le moule;5les abymes;4petit bourg;4pointe a pitre;4st anne;4st rose
GQ.03|annobon|2san antonio de pale
GQ.04|bioko norte|*7malabo
GQ.05|bioko sur|3luba
GQ.06|centro sur|3evinayong
GQ.07|kie ntem|4ebebiyin
GQ.08|litoral|7bata
GQ.09|wele nzas|2mongomo
GQ.10|djibloho|
GR.736572|mt athos|0karyes
GR.ESYE11|east macedonia and thrace|5alexandroupoli;5drama;5kavala;5komotini;4orestiada;5xanthi
GR.ESYE12|central macedonia|4edessa;4giannitsa;6kalamaria;5katerini;4kilkis;4naousa;4neapoli;3oraiokastro;4panorama;4peraia;5polichni;4pylaia;5serres;5sykies;8thessaloniki;5veroia
GR.ESYE13|west macedonia|4florina;5kozani;4ptolemaida
GR.ESYE14|thessaly|5karditsa;7larisa;5nea ionia;5trikala;6volos
GR.ESYE21|epirus|4arta;6ioannina;4preveza
GR.ESYE22|ionian islands|4corfu
GR.ESYE23|west greece|5agrinio;4aigio;4amaliada;7patra;4pyrgos
GR.ESYE24|central greece|5chalkida;5lamia;4livadeia;4thivai
GR.ESYE25|peloponnese|4argos;5kalamata;4korinthos;4sparti;4tripoli
GR.ESYE31|attica|6acharnes;5agia paraskevi;4agia varvara;5agioi anargyroi;6agios dimitrios;4agios ioannis rentis;6aigaleo;5alimos;5ano liosia;5argyroupoli;4artemida;4aspropyrgos;*9athens;5chaidari;4cholargos;4dhafni;4elefsina;4elliniko;5galatsi;4gerakas;6glyfada;6ilion;6ilioupoli;5irakleio;4kaisariani;6kallithea;4kamateron;6keratsini;6khalandrion;5kifisia;4koropi;5korydallos;6marousi;4megara;4melissia;4metamorfosi;4moskhaton;4nea erythraia;4nea filadelfeia;6nea ionia;3nea makri;6nea smyrni;6nikaia;6palaio faliro;4pefki;4perama;7peristeri;5petroupolis;7piraeus;4salamina;3vari;4voula;4vrilissia;5vyronas;6zografos
GR.ESYE41|north aegean|4chios;4mytilene
GR.ESYE42|south aegean|3ermoupolis;4kos;5rodos
GR.ESYE43|crete|5chania;7irakleion;5rethymno
GS.00||*0grytviken
GT.01|alta verapaz|4chisec;5coban;4panzos;4san cristobal verapaz
GT.02|baja verapaz|5salama
GT.03|chimaltenango|6chimaltenango;4comalapa;3el tejar;4patzicia;4patzun;4san andres itzapa;4tecpan guatemala
GT.04|chiquimula|5chiquimula;4esquipulas
GT.05|el progreso|3guastatoya;3sanarate
GT.06|escuintla|6escuintla;4la gomera;4palin;4puerto san jose;5santa lucia cotzumalguapa;4tiquisate
GT.07|guatemala|6amatitlan;6chinautla;4fraijanes;*9guatemala city;8mixco;4palencia;7petapa;5san jose pinula;7san juan sacatepequez;5san pedro ayampuc;6santa catarina pinula;6villa canales;8villa nueva
GT.08|huehuetenango|6huehuetenango;5jacaltenango
GT.09|izabal|3el estor;4morales;5puerto barrios
GT.10|jalapa|5jalapa
GT.11|jutiapa|3asuncion mita;5jutiapa
GT.12|peten|4flores;4poptun;4san benito
GT.13|quetzaltenango|4cantel;5coatepeque;4colomba;3el palmar;4la esperanza;4ostuncalco;7quetzaltenango
GT.14|quiche|6chichicastenango;4nebaj;4santa cruz del quiche
GT.15|retalhuleu|4nuevo san carlos;5retalhuleu
GT.16|sacatepequez|4alotenango;5antigua guatemala;4ciudad vieja;4jocotenango;4san lucas sacatepequez;3santa maria de jesus;4santiago sacatepequez;4sumpango
GT.17|san marcos|4comitancillo;4san marcos;5san pedro sacatepequez
GT.18|santa rosa|4barberena;4cuilapa
GT.19|solola|4nahuala;5santiago atitlan;5solola
GT.20|suchitepeque|4chicacao;5mazatenango;4san pablo jocopilas
GT.21|totonicapan|4momostenango;5san francisco el alto;6totonicapan
GT.22|zacapa|4gualan;5zacapa
GU.AH|agana heights|1agana heights village
GU.AN|hagatna|*0hagatna
GU.AS|asan|1asan maina village
GU.AT|agat|2agat village
GU.BA|barrigada|3barrigada village
GU.CP|chalan pago ordot|2chalan pago ordot village
GU.DD|dededo|5dededo village
GU.IN|inarajan|1inarajan village
GU.MA|mangilao|3mangilao village
GU.ME|merizo|1merizo village
GU.MT|mongmong toto maite|2mongmong toto maite village
GU.PI|piti|0piti village
GU.SJ|sinajana|1sinajana village
GU.SR|santa rita|2santa rita village
GU.TF|talofofo|1talofofo village
GU.TM|tamuning|4tamuning tumon harmon village
GU.UM|umatac|0umatac village
GU.YG|yigo|4yigo village
GU.YN|yona|2yona village
GW.01|bafata|4bafata
GW.02|quinara|2buba
GW.04|oio|2farim
GW.05|bolama|3bolama
GW.06|cacheu|3cacheu
GW.07|tombali|3catio
GW.10|gabu|3gabu
GW.11|bissau|*8bissau
GW.12|biombo|1quinhamel
GY.10|barima waini|0mabaruma
GY.11|cuyuni mazaruni|3bartica
GY.12|demerara mahaica|*7georgetown
GY.13|east berbice corentyne|5new amsterdam
GY.14|essequibo islands west demerara|1vreed en hoop
GY.15|mahaica berbice|0fort wellington
GY.16|pomeroon supenaam|3anna regina
GY.17|potaro siparuni|2mahdia
GY.18|upper demerara berbice|5linden
GY.19|upper takutu upper essequibo|0lethem
HK.HCW|central and western|0central;*chong kong
HK.HEA|eastern|
HK.HSO|southern|
HK.HWC|wan chai|0wan chai
HK.KKC|kowloon|akowloon
HK.KKT|kwun tong|
HK.KSS|sham shui po|0sham shui po
HK.KWT|wong tai sin|0wong tai sin
HK.KYT|yau tsim mong|
HK.NIS|islands|5tung chung
HK.NKT|kwai tsing|
HK.NNO|north|
HK.NSK|sai kung|3sai kung
HK.NST|sha tin|4sha tin
HK.NTM|tuen mun|4tuen mun
HK.NTP|tai po|4tai po
HK.NTW|tsuen wan|8tsuen wan
HK.NYL|yuen long|7yuen long kau hui
HN.01|atlantida|7la ceiba;4tela
HN.02|choluteca|6ciudad choluteca
HN.03|colon|4tocoa;3trujillo
HN.04|comayagua|5comayagua;5siguatepeque
HN.05|copan|4santa rosa de copan
HN.06|cortes|7choloma;4cofradia;5la lima;3potrerillos;5puerto cortez;8san pedro sula;4villanueva
HN.07|el paraiso|5danli;4el paraiso;1yuscaran
HN.08|francisco morazan|*9tegucigalpa
HN.09|gracias a dios|2puerto lempira
HN.10|intibuca|2la esperanza
HN.11|bay islands|2coxen hole
HN.12|la paz|4la paz
HN.13|lempira|2gracias
HN.14|ocotepeque|3nueva ocotepeque
HN.15|olancho|5juticalpa
HN.16|santa barbara|3santa barbara
HN.17|valle|3nacaome;4san lorenzo
HN.18|yoro|6el progreso;4olanchito;3yoro
HR.01|bjelovar bilogora|4bjelovar
HR.02|brod posavina|5slavonski brod
HR.03|dubrovnik neretva|4dubrovnik
HR.04|istria|2pazin;5pula
HR.05|karlovac|5karlovac
HR.06|koprivnica krizevci|4koprivnica
HR.07|krapina zagorje|2krapina
HR.08|lika senj|2gospic
HR.09|medimurje|3cakovec
HR.10|county of osijek baranja|4dakovo;6osijek
HR.11|pozega slavonia|4pozega
HR.12|primorje gorski kotar|7rijeka
HR.13|sibenik knin|5sibenik
HR.14|sisak moslavina|5sisak
HR.15|split dalmatia|4solin;7split
HR.16|varazdin|5varazdin
HR.17|virovitica podravina|3virovitica
HR.18|vukovar srijem|5vinkovci;4vukovar
HR.19|zadar|6zadar
HR.20|zagreb|3samobor;5velika gorica;4zapresic
HR.21|zagreb|5sesvete;5stenjevec;*9zagreb
HT.03|nord ouest|7port de paix;5ti port de paix
HT.06|artibonite|3desarmes;6gonaives;6st marc;5verrettes
HT.07|centre|4hinche
HT.09|nord|5lenbe;7okap;5st raphael
HT.10|nord est|3fort liberte
HT.11|ouest|8carrefour;7croix des bouquets;4fond parisien;5grangwav;4gressier;5kenscoff;7leogane;8petionville;*aport au prince;5thomazeau;6tigwav
HT.12|sud|6les cayes
HT.13|sud est|7jacmel
HT.14|grandanse|6jeremie
HT.15|nippes|6miragoane
HU.01|bacs kiskun|5baja;4kalocsa;6kecskemet;3kiskoros;4kiskunfelegyhaza;4kiskunhalas
HU.02|baranya|4komlo;4mohacs;7pecs
HU.03|bekes|4bekes;6bekescsaba;3gyomaendrod;5gyula;4oroshaza;4szarvas
HU.04|borsod abauj zemplen|5kazincbarcika;4mezokovesd;7miskolc;5ozd;4satoraljaujhely;4tiszaujvaros
HU.05|budapest|*abudapest;6budapest iii kerulet;7budapest xi kerulet;6budapest xiii kerulet;7zuglo
HU.06|csongrad|4csongrad;5hodmezovasarhely;4mako;7szeged
HU.08|fejer|5dunaujvaros;6szekesfehervar
HU.09|gyor moson sopron|7gyor;4mosonmagyarovar;5sopron
HU.10|hajdu bihar|4balmazujvaros;4berettyoujfalu;7debrecen;4hajduboszormeny;4hajdunanas;4hajduszoboszlo;3puspokladany
HU.11|heves|5eger;5gyongyos;4hatvan;6paradsasvar
HU.12|komarom esztergom|4esztergom;4komarom;4oroszlany;4tata;6tatabanya
HU.14|nograd|4balassagyarmat;5salgotarjan
HU.16|pest|4abony;4budaors;5cegled;4dabas;4dunaharaszti;4dunakeszi;5erd;4fot;3god;5godollo;4gyal;4monor;4nagykoros;4szazhalombatta;4szentendre;4szigetszentmiklos;5vac;4vecses
HU.17|somogy|6kaposvar;4siofok
HU.18|szabolcs szatmar bereg|4kisvarda;4mateszalka;6nyiregyhaza
HU.20|jasz nagykun szolnok|4jaszbereny;4karcag;4mezotur;6szolnok;4torokszentmiklos
HU.21|tolna|4dombovar;4paks;5szekszard
HU.22|vas|3sarvar;6szombathely
HU.23|veszprem|4ajka;5papa;4tapolca;4varpalota;5veszprem
HU.24|zala|4keszthely;5nagykanizsa;5zalaegerszeg
ID.01|aceh|7banda aceh;4bireun;5langsa;6lhokseumawe;5meulaboh;5reuleuet;4sabang;4sigli;3sinabang;5singkil
ID.02|bali|4amlapura;4amlapura city;6banjar;4bedugul;9denpasar;4klungkung;4kuta;5negara;4seririt;7singaraja;5tabanan;4ubud
ID.03|bengkulu|8bengkulu;5curup
ID.04|jakarta|*djakarta
ID.05|jambi|8jambi city;5kuala tungkal;5mendaha;5simpang;6sungai penuh
ID.07|central java|7adiwerna;6ambarawa;5baekrajan;5baki;4balapulang;5banyumas;6batang;5baturaden;5blora;5boyolali;5buaran;4bulakamba;5candi prambanan;4ceper;5cepu;4colomadu;5comal;4delanggu;4demak;6dukuhturi;5gatak;5gebog;4gombong;6grogol;5jaten;5jatiroto;5jekulo;4jogonalan;5juwana;5karanganom;6kartasura;4kebonarun;6kedungwuni;5ketanggungan;6klaten;4kroya;6kudus;4kutoarjo;4lasem;5lebaksiu;6magelang;5majenang;4margasari;6mertoyudan;5mlonggo;4mranggen;5muntilan;4ngemplak;6pati;5pecangaan;8pekalongan;7pemalang;5purbalingga;7purwodadi;7purwokerto;4randudongkal;5rembangan;7salatiga;4selogiri;asemarang;4sidareja;5slawi;6sokaraja;6sragen;9surakarta;6tarub;4tayu;7tegal;4trucuk;6ungaran;5wangon;5wedi;4welahan;5weleri;5wiradesa;5wonopringgo;6wonosobo
ID.08|east java|4babat;5balung;6bangil;5bangkalan;6banyuwangi;6batu;5besuki;7blitar;6bojonegoro;6bondowoso;5boyolangu;5buduran;4dampit;5diwek;4driyorejo;4gambiran satu;5gampengrejo;6gedangan;6genteng;4gongdanglegi kulon;6gresik;8jember;6jombang;4kalianget;4kamal;6kebomas;7kediri;6kedungwaru;5kencong;5kepanjen;5kertosono;4kraksaan;5krian;5lamongan;7lawang;6lumajang;7madiun;9malang;4mojoagung;6mojokerto;6muncar;6nganjuk;4ngoro;4ngunut;4paciran;4pakisaji;6pamekasan;4panarukan;5pandaan;5panji;5pare;7pasuruan;6ponorogo;4prigen;7probolinggo;5sampang;7sidoarjo;4singojuruh;5singosari;9situbondo;4soko;5srono;5sumberpucung;6sumenep;bsurabaya;5tanggulangin;4trenggalek;6tuban;5tulangan utara;6tulungagung;4wongsorejo
ID.10|yogyakarta|5bambanglipuro;5bantul;6depok;6gamping lor;5godean;6kasihan;6melati;5pandak;4pundong;6sewon;5sleman;4srandakan;9yogyakarta
ID.11|west kalimantan|4manismata;5pemangkat;8pontianak;6singkawang;5sungai raya
ID.12|south kalimantan|5amuntai;9banjarmasin;5barabai;7martapura
ID.13|central kalimantan|5kualakapuas;7palangkaraya;5pangkalanbuun;6sampit
ID.14|east kalimantan|8balikpapan;6bontang;9city of balikpapan;7loa janan;8samarinda
ID.15|lampung|9bandar lampung;5kotabumi;7metro;5terbanggi besar
ID.17|west nusa tenggara|6bima;5dompu;8mataram;5praya;5sumbawa besar
ID.18|east nusa tenggara|5atambua;6ende;4kefamenanu;8kupang;7labuan bajo;5maumere;5ruteng;4soe;5waingapu
ID.21|central sulawesi|5luwuk;8palu;5poso
ID.22|southeast sulawesi|5katabu;7kendari
ID.24|west sumatra|6bukittinggi;9padang;6pariaman;6payakumbuh;4sijunjung;5solok
ID.26|north sumatra|4bandar;6belawan;5berastagi;7binjai;4deli tua;5kabanjahe;7kisaran;5labuhan deli;amedan;6padangsidempuan;4pangkalan brandan;5pekan bahapal;7pematangsiantar;7perbaungan;8percut;6rantauprapat;6sibolga;4stabat;7sunggal;7tanjungbalai;4tanjungtiram;6tebingtinggi;4teluk nibung;4tongging
ID.28|maluku|5amahai;8ambon;5tual
ID.29|north maluku|5sofifi;6ternate
ID.30|west java|6arjawinangun;7astanajapura;abandung;5banjar;7banjaran;abekasi;9bogor;6caringin;6ciamis;7ciampea;7cibinong;6cicurug;7cikampek;6cikarang;7cikupa;7cileungsir;6cileunyi;8cimahi;7ciputat;6ciranjang hilir;7cirebon;6citeureup;adepok;6indramayu;6jatibarang;5jatiwangi;4karangampel;6karangsembung;5kawalu;6klangenan;6kresek;6kuningan;7lembang;6majalengka;6margahayukencana;4ngawi;6padalarang;6palimanan;6pamanukan;5pameungpeuk;7pamulang;7parung;7pasarkemis;6paseh;5pelabuhanratu;7plumbon;7purwakarta;5rajapolah;7rengasdengklok;6sawangan;6sepatan;6serpong;5singaparna;7soreang;8sukabumi;6sumber;7sumedang;6sumedang utara;8tasikmalaya;7teluknaga;4wanaraja;7weru
ID.31|north sulawesi|8manado;4tomohon;5tondano
ID.32|south sumatra|7baturaja;6lahat;7lubuklinggau;6pagar alam;apalembang;6prabumulih;5tanjungagung
ID.33|banten|7curug;5labuan;6pandeglang;6rangkasbitung;7serang;asouth tangerang;atangerang
ID.34|gorontalo|7gorontalo
ID.35|bangka belitung islands|5manggar;4muntok;6pangkalpinang;6sungailiat;5tanjung pandan
ID.36|papua|5abepura;7jayapura;5nabire
ID.37|riau|5balaipungut;abatam;7dumai;9pekanbaru
ID.38|south sulawesi|6galesong;amakassar;4maros;7palopo;7parepare;5rantepao;5sengkang;5sinjai;6watampone
ID.39|west papua|5manokwari;6sorong
ID.40|riau islands|5kijang;7tanjung pinang
ID.41|west sulawesi|5majene;3mamuju;5polewali
ID.42|north kalimantan|0tanjung selor;6tarakan
ID.PD|southwest papua|
ID.PE|highland papua|
ID.PS|south papua|
ID.PT|central papua|
IE.C|connacht|6gaillimh;4sligo
IE.L|leinster|4an muileann gcearr;4athlone;4balbriggan;4blanchardstown;5bray;4carlow;4celbridge;5drogheda;4droichead nua;*adublin;4dun laoghaire;5dundalk;4finglas;4kilkenny;3leixlip;4loch garman;3lucan;3malahide;4naas;4navan;4sandyford;5swords;6tallaght
IE.M|munster|4cluain meala;7cork;4ennis;6luimneach;2nenagh;4tralee;5waterford
IE.U|ulster|4letterkenny;2monaghan
IL.01|southern|4arad;7ashdod;6ashkelon;7beersheba;5dimona;5eilat;5kiryat gat;4netivot;4ofaqim;4rahat;4sederot
IL.02|central|5et taiyiba;3even yehuda;4gan yavne;4ganei tikva;4gedera;5hod hasharon;4kafr qasim;4kefar yona;6kfar saba;6lod;6modiin makkabbim reut;5ness ziona;7netanya;7petah tiqwa;4qalansuwa;6raanana;5ramla;7rehovot;7rishon leziyyon;5rosh haayin;4shoham;4tirah;4yavne;4yehud
IL.03|northern|5acre;5afula;4bet shean;3er reina;4judeida makr;4kafr kanna;3kafr manda;5karmiel;4maalot tarshiha;4maghar;4migdal haemeq;5nahariyya;6nazareth;5nof hagalil;4qiryat shemona;4safed;4sakhnin;4tamra;5tiberias
IL.04|haifa|4daliyat al karmel;6hadera;8haifa;4nesher;5qiryat ata;5qiryat bialik;5qiryat mozqin;5qiryat yam;4tirat karmel;5umm el fahm
IL.05|tel aviv|4azor;7bat yam;7bnei brak;4givat shmuel;5givatayim;6herzliya;7holon;6jaffa;4or yehuda;7ramat gan;5ramat hasharon;8tel aviv;4yehud monosson
IL.06|jerusalem|6bet shemesh;9jerusalem;4mevasseret ziyyon;6modiin ilit;8west jerusalem
IL.WE|judea and samaria area|4ariel
IM.9782164|andreas|0andreas
IM.9782165|arbory|0ballabeg
IM.9782166|ballaugh|0ballaugh
IM.9782167|braddan|0kirk braddan
IM.9782168|bride|0bride
IM.9782169|castletown|1castletown
IM.9782170|douglas|*4douglas
IM.9782171|german|
IM.9782172|jurby|0jurby
IM.9782173|laxey|0laxey
IM.9782176|lezayre|0lezayre
IM.9782180|lonan|
IM.9782182|malew|0ballasalla
IM.9782183|marown|0crosby
IM.9782184|maughold|0maughold
IM.9782185|michael|0kirkmichael
IM.9782186|onchan|0onchan
IM.9782187|patrick|0patrick
IM.9782188|peel|1peel
IM.9782189|port erin|1port erin
IM.9782190|port st mary|0port saint mary
IM.9782191|ramsey|2ramsey
IM.9782192|rushen|
IM.9782193|santon|0santon
IN.01|andaman and nicobar|6port blair
IN.02|andhra pradesh|4addanki;7adoni;5akividu;4akkarampalle;5amalapuram;5amudalavalasa;6anakapalle;7anantapur;5atmakur;6attili;4avanigadda;4badvel;4banganapalle;6bapatla;5betamcherla;4bhattiprolu;7bhimavaram;5bhimunipatnam;5bobbili;4challapalle;4chemmumiahpet;6chilakalurupet;6chinnachowk;4chipurupalle;6chirala;4chodavaram;6cuddapah;4cumbum;5darsi;6dharmavaram;5dhone;4elamanchili;7ellore;6emmiganur;4erraguntla;8gajuwaka;4gannavaram;4giddalur;4gokavaram;4gorantla;6gudivada;6gudur;6guntakal junction;9guntur;7hindupur;5ichchapuram;5jaggayyapeta;5jammalamadugu;6kadiri;4kaikalur;8kakinada;4kalyandurg;5kandukur;4kanigiri;5kanuru;6kavali;5kondapalle;3kosigi;5kovur;5kovvur;4kuppam;8kurnool;5macherla;7machilipatnam;6madanapalle;5mandapeta;5mangalagiri;5markapur;4nagari;5nandigama;5nandikotkur;7nandyal;4narasannapeta;5narasapur;6narasaraopet;5narsipatnam;5nayudupet;8nellore;5nidadavole;5nuzvid;7ongole;4pakala;5palakollu;6palasa;4palkonda;5palmaner;5parlakimidi;5parvatipuram;4pedana;5peddapuram;4penugonda;4penukonda;4phirangipuram;5pithapuram;5polavaram;5ponnur;5ponnuru;7proddatur;5pulivendla;5punganuru;4puttur;8rajahmundry;5ramachandrapuram;4ramanayyapeta;4ramapuram;4rampachodavaram;6rayachoti;5rayadrug;4razam;4razampeta;4renigunta;5repalle;5salur;5samalkot;5sattenapalle;4singarayakonda;4sompeta;6srikakulam;4srisailain;5suluru;5tadepalle;6tadepallegudem;6tadpatri;6tanuku;4tekkali;4tirumala;7tirupati;5tuni;5uravakonda;4vadlapudi;5venkatagiri;4vepagunta;5vetapalem;9vijayawada;5vinukonda;avisakhapatnam;7vizianagaram;5vuyyuru;5yanam;4yanamalakuduru
IN.03|assam|3abhayapuri;5barpeta;5barpeta road;5bilasipara;4bokajan;6bongaigaon;4chapar;4dhekiajuli;4dhing;5dhuburi;6dibrugarh;4digboi;5diphu;3dispur;4duliagaon;4dum duma;4gauripur;5goalpara;5golaghat;9guwahati;5haflong;4hailakandi;3hajo;5hojai;4howli;6jorhat;5karimganj;4kharupatia;4kokrajhar;4lumding railway colony;4makum;4mangaldai;4mariani;4morigaon;3nahorkatiya;4namrup;4north guwahati;5north lakhimpur;4rangapara;4rangia;5sibsagar;4silapathar;7silchar;4sonari;5tezpur;6tinsukia;3udalguri
IN.05|chandigarh|9chandigarh
IN.06||5amli;4silvassa
IN.07|delhi|4alipur;4bawana;ddelhi;6deoli;8karol bagh;anajafgarh;7nangloi jat;9narela;*8new delhi;9rohini
IN.09|gujarat|4abrama;bahmedabad;4amod;6amreli;4amroli;7anand;6anjar;6ankleshwar;4babra;5bagasra;3bantva;5bardoli;4bedi;4bhachau;4bhanvad;7bharuch;9bhavnagar;4bhayavadar;7bhuj;8bilimora;5borsad;6botad;5chaklasi;4chalala;3chanasma;4chhala;4chhota udepur;3chotila;5dabhoi;5dahegam;4dakor;4damnagar;4devgadh bariya;4dhandhuka;4dhanera;4dharampur;4dhari;5dholka;6dhoraji;6dhrangadhra;4dhrol;6disa;6dohad;5dwarka;4gadhada;4gandevi;7gandhidham;7gandhinagar;5gariadhar;7godhra;6gondal;5halol;4halvad;4harij;5himatnagar;4jalalpur;5jambusar;8jamnagar;5jasdan;6jetpur;5jodhpur;3jodiya bandar;7junagadh;5kadi;4kadod;4kalavad;4kalol;4kandla;5kapadvanj;5karamsad;3kathor;6keshod;5khambhaliya;6khambhat;4kheda;4khedbrahma;4kheralu;5kodinar;5kosamba;6kundla;4kutiyana;3lalpur;4lathi;5limbdi;5lunavada;5mahemdavad;4mahudha;4manavadar;5mandvi;5mangrol;4mansa;4mendarda;5modasa;6morbi;4morwa;3mundra;7nadiad;7navsari;4okha;5padra;6palanpur;5palitana;4pardi;6patan;5petlad;7porbandar;5radhanpur;arajkot;5rajpipla;5rajula;4ranavav;4rapar;4salaya;5sanand;4sarkhej;6savarkundla;3sayla;5siddhapur;5sihor;4sikka;4sojitra;4songadh;bsurat;7surendranagar;4talaja;5than;4tharad;4thasra;5umreth;4un;5una;5unjha;5upleta;4vadnagar;avadodara;4valabhipur;5vallabh vidyanagar;6valsad;6vapi;3vasa;6vejalpur;7veraval;4vijapur;4visavadar;6visnagar;5vyara;5wankaner
IN.10|haryana|7ambala;4asandh;7bahadurgarh;3bara uchana;5barwala;4beri khas;7bhiwani;5charkhi dadri;5dabwali;4dharuhera;5ellenabad;afaridabad;6fatehabad;4firozpur jhirka;5gharaunda;5gohana;agorakhpur;7gurgaon;6hansi;8hisar;5hodal;3indri;6jagadhri;5jhajjar;7jind;7kaithal;4kalanaur;4kalanwali;7karnal;4kharkhauda;4ladwa;4maham;4mahendragarh;4narayangarh;6narnaul;4narnaund;5narwana;4nilokheri;6palwal;7panchkula;8panipat;4pataudi;5pehowa;5pinjaur;3punahana;4pundri;4rania;4ratia;6rewari;8rohtak;4safidon;5samalkha;5shahabad;7sirsa;5sohna;7sonipat;4taoru;7thanesar;5tohana;7yamunanagar
IN.11|himachal pradesh|4baddi;4chamba;4dharamsala;4hamirpur;5kalka;4kulu;4mandi;4nahan;4paonta sahib;7shimla;5solan;4sundarnagar;4una
IN.12|jammu and kashmir|6anantnag;4bandipura;6baramula;4bijbehara;4doda;4gandarbal;8jammu;5kathua;4kishtwar;4kulgam;4pulwama;4punch;4rajaori;4samba;5sopur;6soyibug;9srinagar;6udhampur
IN.13|kerala|4adur;7alappuzha;4aluva;4alwaye;5angamali;5aroor;4arukutti;5attingal;4azhiyur;6badagara;6beypore;5changanacheri;4chengannur;4cherpulassery;5cherthala;5chetwayi;4chittur;9cochin;4dharmadam;4elur;5erattupetta;4ferokh;4guruvayur;4iringal;4irinjalakuda;4kadakkavoor;4kalavoor;4kalpatta;6kannangad;5kannur;5kasaragod;4kattanam;6kayankulam;5kizhake chalakudi;5kodungallur;8kollam;5kotamangalam;5kottayam;8kozhikode;4kumbalam;5kunnamangalam;5kunnamkulam;4kutiatodu;4kuttampuzha;5mahe;5malappuram;6manjeri;5mannarakkat;4marayur;5mattanur;4mavelikara;4mavoor;4muluppilagadu;6munnar;4muvattupula;4muvattupuzha;5nadapuram;4naduvannur;5nedumangad;6neyyattinkara;4nileshwar;5ottappalam;7palghat;5pappinissheri;5paravur tekkumbhagam;4pariyapuram;5pathanamthitta;6payyannur;4perumbavoor;4perumpavur;4piravam;4ponmana;6ponnani;5punalur;5shertallai;5shoranur;6talipparamba;6tellicherry;9thiruvananthapuram;8thrissur;5tirur;5tiruvalla;4vaikam;5varkala;4vayalar;5vettur
IN.14|lakshadweep|3kavaratti
IN.16|maharashtra|6achalpur;8ahmadnagar;5ahmadpur;6airoli;3ajra;5akalkot;8akola;6akot;4alandi;4alibag;6amalner;7amarnath;4ambad;6ambajogai;9amravati;5anjangaon;4anshing;4arangaon;5arvi;5ashta;9aurangabad;5ausa;6badlapur;5balapur;5baramati;6barsi;5basmat;6bhandara;9bhayandar;9bhiwandi;4bhor;3bhudgaon;4bhum;7bhusaval;3boisar;9borivli;6buldana;4chakan;6chalisgaon;8chanda;4chandor;4chandur;4chandur bazar;4chicholi;5chikhli;5chiplun;6chopda;5dahanu;4darwha;5daryapur;4dattapur;5daund;5deolali;4deoli;4deulgaon raja;5dharangaon;5dharmabad;4dharur;8dhulia;5diglur;5digras;adombivli;5dondaicha;4durgapur;4erandol;4faizpur;4gadhinglaj;5gangakher;4gangapur;4gevrai;4ghatanji;4ghoti budrukh;4ghugus;6gondia;4hadgaon;6hinganghat;6hingoli;8ichalkaranji;5igatpuri;4indapur;5jaisingpur;8jalgaon;4jalgaon jamod;8jalna;5jintur;4junnar;4kagal;4kalamb;4kalamnuri;4kalmeshwar;akalyan;6kamthi;3kankauli;5kannad;5karad;6karanja;5karjat;4karmala;5katol;6khadki;6khamgaon;3khapa;4kharakvasla;3khetia;6khopoli;3khuldabad;4kinwat;4kodoli;9kolhapur;6kopargaon;4koregaon;4koynanagar;4kurandvad;4kurduvadi;8latur;4lonar;5lonavla;4mahad;5majalgaon;8malegaon;6malkapur;4malvan;4mangrul pir;6manmad;4manwat;5mehekar;4mhasvad;4moram;5morsi;4mudkhed;4mukher;4mul;dmumbai;4murbad;5murtajapur;bnagpur;4naldurg;9nanded;4nandgaon;5nandura buzurg;6nandurbar;anashik;bnavi mumbai;4neral;5nilanga;5nipani;6osmanabad;5ozar;5pachora;5paithan;6palghar;6pandharpur;7panvel;8parbhani;6parli vaijnath;5parola;4partur;4pathardi;5pathri;4patur;4pawni;5pen;5phaltan;apimpri;4pipri;4powai;5pulgaon;bpune;5purna;6pusad;4rahimatpur;5rahuri;4rajgurunagar;4rajura;4ramtek;6ratnagiri;4raver;4risod;6roha;6sangamner;9sangli;4sangola;4saoner;4sasvad;5satana;6satara;4savantvadi;4savda;5selu;5shahada;5shegaon;4shiraguppi;4shirdi;6shirpur;9shivaji nagar;4shrigonda;5sillod;5sinnar;4sirur;9solapur;4soygaon;3srivardhan;5talegaon dabhade;4taloda;5tasgaon;4telhara;athane;5tuljapur;5tumsar;6udgir;9ulhasnagar;5umarga;5umarkhed;5umred;4uran;3vada;5vaijapur;5varangaon;4vasind;7virar;5vite;5wai;5wani;6wardha;5warora;5warud;6washim;5yaval;7yavatmal;5yeola
IN.17|manipur|5churachandpur;7imphal;4kakching;4mayang imphal;4moirang;3phek;5thoubal
IN.18|meghalaya|4mankachar;4nongstoin;7shillong;5tura
IN.19|karnataka|4afzalpur;5aland;4alnavar;5anekal;4annigeri;3arkalgud;5arsikere;5athni;4aurad;4badami;6bagalkot;4bagepalli;5bail hongal;5bangarapet;4bannur;5bantval;6basavakalyan;4basavana bagevadi;8belgaum;8bellary;4belur;cbengaluru;7bhadravati;5bhalki;4bhatkal;7bidar;8bijapur;4bilgi;4birur;4byadgi;4byndoor;5challakere;6chamrajnagar;4channagiri;6channapatna;5channarayapatna;5chik ballapur;6chikmagalur;4chiknayakanhalli;5chikodi;4chincholi;6chintamani;4chitapur;7chitradurga;6closepet;4coondapoor;5dandeli;8davangere;4devanhalli;6dod ballapur;4french rocks;7gadag;7gadag betageri;4gajendragarh;6gangawati;3gangolli;6gokak;4gokarna;5goribidnur;4gubbi;8gulbarga;5guledagudda;4gundlupet;4gurmatkal;4hadagalli;4haliyal;4hangal;6harihar;5harpanahalli;7hassan;5haveri;4hirekerur;5hiriyur;3holalkere;4hole narsipur;5homnabad;4honavar;4honnali;4hosdurga;5hoskote;7hospet;9hubli;4hukeri;4hungund;5hunsur;5ilkal;5indi;3jagalur;5jamkhandi;4jevargi;5kadur;3kalghatgi;5kampli;5kankanhalli;4karkala;6karwar;4kerur;4khanapur;6kolar;5kollegal;4konnur;5koppal;4kotturu;4krishnarajpet;4kudachi;4kudligi;4kumta;4kundgol;5kunigal;4kushtagi;5lakshmeshwar;4lingsugur;4maddagiri;4maddur;5madikeri;4magadi;5mahalingpur;5malavalli;4malpe;4malur;7mandya;8mangalore;5manvi;4mudbidri;4muddebihal;4mudgal;5mudhol;5mulbagal;4mulgund;4mulki;4mundargi;4mundgod;4murudeshwara;9mysore;4nagamangala;5nanjangud;4naregal;5nargund;4navalgund;4nelamangala;5pavugada;4piriyapatna;5puttur;6rabkavi;7raichur;6ranibennur;4raybag;7robertsonpet;4ron;4sadalgi;5sagar;4sakleshpur;4sandur;5sankeshwar;5saundatti;5savanur;5seram;5shahabad;4shahpur;4shiggaon;5shikarpur;8shimoga;4shirhatti;5shorapur;4shrirangapattana;5sidlaghatta;5sindgi;6sindhnur;5sira;5sirsi;5siruguppa;4someshwar;4srinivaspur;4sulya;4talikota;5tarikere;4tekkalakote;4terdal;5tiptur;3tirthahalli;8tumkur;7udupi;5ullal;4vadigenhalli;3virarajendrapet;4wadi;6yadgir;6yelahanka;4yellapur
IN.20|nagaland|7dimapur;6kohima;5mokokchung;4mon;5tuensang;5wokha;4zunheboto
IN.21|odisha|5angul;4asika;4athagarh;5bada barabil;6balangir;6balasore;4balugaon;4banapur;4banki;5barbil;6bargarh;4barpali;4basudebpur;4baud;6bhadrakh;4bhanjanagar;6bhawanipatna;4bhuban;9bhubaneshwar;3binka;4birmitrapur;8brahmapur;6brajarajnagar;5burla;4chatrapur;9cuttack;4deogarh;5dhenkanal;4gunupur;4hinjilikatu;4hirakud;5jagatsinghapur;5jajpur;4jaleshwar;5jatani;6jeypore;6jharsuguda;3kamakhyanagar;4kantabanji;5kendraparha;4kesinga;5khurda;4konarka;5koraput;4kuchaiburi;4malakanagiri;4nayagarh;3nilgiri;4nimaparha;anowrangapur;4padampur;6paradip garh;5patamundai;4patnagarh;5phulbani;3pipili;4polasara;7puri;9raurkela;4remuna;7sambalpur;4sonepur;3sorada;4soro;5sundargarh;5talcher;4titlagarh
IN.22|puducherry|6karaikal;7puducherry
IN.23|punjab|7abohar;4adampur;4ajnala;aamritsar;3anandpur;4bagha purana;4balachor;4banga;4banur;6barnala;4basi;7batala;7bathinda;4bhadaur;4bhawanigarh;3bhikhi;4bhogpur;4budhlada;4dasuya;4dhanaula;4dhariwal;5dhuri;4dinanagar;4doraha;6faridkot;4fatehgarh churian;6fazilka;6ferozepore;4garhshankar;5giddarbaha;4guru har sahai;7hoshiarpur;6jagraon;5jaito;4jalalabad;9jalandhar;4jandiala;6kapurthala;4kartarpur;6khanna;5kharar;6kotkapura;4laungowal;aludhiana;4machhiwara;6malaut;6maler kotla;6mansa;4maur;7moga;6mohali;4morinda;4mukerian;6muktsar;6nabha;5nakodar;5nangal;4nawanshahr;7pathankot;8patiala;5patti;6phagwara;4phillaur;4qadian;4raikot;6rajpura;5rampura;5ropar;4samrala;4sanaur;6sangrur;4sardulgarh;5sirhind;4sultanpur;5sunam;4talwandi bhai;4talwara;5tarn taran;4zira
IN.24|rajasthan|4abu;5abu road;9ajmer;4aklera;8alwar;4amet;4anta;5anupgarh;3asind;3bagar;4bali;6balotra;4bandikui;6banswara;6baran;5bari;3bari sadri;6barmer;4basi;4basni;4baswa;5bayana;7beawar;4begun;4behror;5bhadasar;5bhadra;7bharatpur;4bhasawar;8bhilwara;4bhindar;5bhinmal;5bhiwadi;9bikaner;5bilara;4bissau;6bundi;5chaksu;4chhabra;4chhapar;4chhoti sadri;5chidawa;6chittaurgarh;6churu;6dausa;4deoli;4deshnoke;4devgarh;6dhaulpur;5didwana;5dig;5dungarpur;6fatehpur;7ganganagar;6gangapur;4gulabpura;7hanumangarh;6hindaun;4jahazpur;bjaipur;6jaisalmer;4jaitaran;5jalor;5jhalawar;5jhalrapatan;6jhunjhunun;9jodhpur;5kaman;4kapren;4karanpur;6karauli;5kekri;4keshorai patan;4khandela;4khetri;7kishangarh;9kota;5kotputli;5kuchaman;4kuchera;4kumher;5lachhmangarh sikar;5ladnun;4lakheri;4lalsot;4losal;4mahwah;6makrana;4malpura;4mandal;4mandalgarh;4mangrol;4manoharpur;5merta;4mundwa;4nadbai;4nagar;6nagaur;4nainwa;4napasar;4naraina;5nasirabad;5nathdwara;4nawa;5nawalgarh;5neem ka thana;4nimaj;5nimbahera;5niwai;5nohar;5nokha;4padampur;7pali;3parvatsar;5phalodi;4phulera;4pilani;5pilibangan;4pindwara;5pipar;4pokaran;5pratapgarh;4pushkar;4raipur;4raisinghnagar;4rajakhera;4rajaldesar;5rajgarh;5rajsamand;5ramganj mandi;4ramgarh;6ratangarh;5rawatbhata;4rawatsar;4ringas;4sadri;4salumbar;4sambhar;4samdari;4sanchor;5sangaria;4sangod;6sardarshahr;4sarwar;6sawai madhopur;5shahpura;4sheoganj;7sikar;5sirohi;4siwana;5sojat;5sri dungargarh;4sri madhopur;7sujangarh;4suket;3sunel;4surajgarh;5suratgarh;4takhatgarh;4taranagar;4tijara;4todabhim;4todaraisingh;7tonk;8udaipur;4wer
IN.25|tamil nadu|4adirampattinam;7alandur;4alangayam;4alangulam;5ambasamudram;8ambattur;6ambur;4anamalais;4andippatti;4annur;4anthiyur;6arakkonam;5arantangi;5arcot;4ariyalur;5arni;4arumuganeri;6aruppukkottai;5attur;7avadi;4avinashi;4ayakudi;5bhavani;6bodinayakkanur;4chengam;cchennai;4chennimalai;4chettipalaiyam;5cheyyar;5chidambaram;6chingleput;4chinna salem;5chinnamanur;9coimbatore;4colachel;7cuddalore;5cumbum;4denkanikota;5devakottai;6dharapuram;6dharmapuri;7dindigul;7erode;4gingee;5gobichettipalayam;5gudalur;6gudiyatham;4guduvancheri;4gummidipundi;4harur;6hosur;5idappadi;4injambakkam;4irugur;5jalarpet;5jayamkondacholapuram;6kadayanallur;4kalakkadu;5kallakkurichchi;4kallidaikurichi;3kalugumalai;7kanchipuram;4kangayam;4kanniyakumari;6karaikkudi;4karamadai;6karur;4katpadi;5kattivakkam;5kayalpattinam;4keelakarai;4kil bhuvanagiri;5kodaikanal;4koothanallur;4kotagiri;6kovilpatti;6krishnagiri;4kulittalai;7kumbakonam;4kurinjippadi;4kuzhithurai;4lalgudi;4madambakkam;4madipakkam;4madukkarai;3madukkur;9madurai;4madurantakam;4mallasamudram;5manali;4manamadurai;5manapparai;3mandapam;5mannargudi;4marakkanam;6mayiladuthurai;5melur;6mettupalayam;5mettur;4minjur;4musiri;4muttupet;7nagercoil;4namagiripettai;5namakkal;4nambiyur;4naravarikuppam;4nattam;3neelankarai;6negapatam;5nellikkuppam;4nilakottai;6ooty;4padmanabhapuram;4palakkodu;6palani;4palladam;4pallappatti;7pallavaram;4pallikondai;4pallippatti;5panruti;4papanasam;6paramagudi;6pattukkottai;4pennadam;3pennagaram;4perambalur;5peranampattu;4peravurani;5periyakulam;4periyanayakkanpalaiyam;4perundurai;6pollachi;4polur;4ponneri;5poonamalle;5porur;6pudukkottai;5puliyangudi;3punjai puliyampatti;6rajapalaiyam;6ramanathapuram;5rameswaram;5rasipuram;9salem;5sathyamangalam;4sattur;4sholinghur;4singanallur;5sirkazhi;4sirumugai;5sivaganga;4sivagiri;6sivakasi;4sriperumbudur;3srivaikuntam;6srivilliputhur;5st thomas mount;4sulur;4surandai;7tambaram;7tanjore;4taramangalam;ateni;4tharangambadi;6thenkasi;5thiruthani;5thiruvarur;8thoothukudi;6tindivanam;4tinnanur;4tiruchchendur;6tiruchengode;9tiruchirappalli;4tirukkoyilur;atirunelveli;5tirupparangunram;8tiruppur;4tiruppuvanam;5tiruttangal;5tiruvallur;7tiruvannamalai;7tiruvottiyur;4tisaiyanvilai;4tondi;5turaiyur;4udangudi;5udumalaippettai;4usilampatti;4uttamapalaiyam;4uttiramerur;4vadakku valliyur;4vadakku viravanallur;3vadamadurai;4vadippatti;6valparai;4vandavasi;6vaniyambadi;4vasudevanallur;4vattalkundu;5vedaraniyam;7vellore;4velur;4vettaikkaranpudur;6villupuram;6virudunagar;5vriddhachalam;4walajapet;4wellington
IN.26|tripura|7agartala;4barjala;4belonia;5dharmanagar;4kailashahar;4khowai;4udaipur
IN.28|west bengal|4adra;4aistala;6alipur duar;4amlagora;4amta;5arambagh;8asansol;6ashoknagar kalyangarh;5baduria;4bagdogra;4bagula;7baharampur;4bahula;6baidyabati;6baj baj;4balarampur;8bali;7balurghat;6bangaon;5bankra;7bankura;6bansbaria;7barakpur;8baranagar;8barasat;8barddhaman;5baruipur;4beldanga;6bhadreswar;8bhatpara;4birpara;6bishnupur;6bolpur;5canning;4chakapara;7chandannagar;4chandrakona;5chittaranjan;6contai;3dalkola;6dam dam;6darjiling;4dhulagari;6dhulian;5dhupgari;5diamond harbour;5dinhata;5dubrajpur;4dumjor;9durgapur;5egra;4falakata;4farakka;4fort gloster;6gangarampur;4garui;5ghatal;5gobardanga;7gosaba;6goyerkata;5guskhara;7habra;7haldia;7halisahar;ahaora;5hasimara;7hugli;7ingraj bazar;5islampur;7jaigaon;6jalpaiguri;7jamuria;6jangipur;4jaynagar majilpur;4jhalida;5jhargram;5kalimpong;5kaliyaganj;5kalna;6kalyani;8kamarhati;7kanchrapara;5kandi;5karsiyang;6katoya;3kenda;7kharagpur;7khardah;4khatra;6koch bihar;ckolkata;6konnagar;7krishnanagar;7kultali;8kulti;5lakhyabad;4lalgola;7madhyamgram;4mahiari;4mahishadal;4mainaguri;4matabhanga;7medinipur;5memari;4monoharpur;5murshidabad;5nabagram;7naihati;5naksalbari;4nalhati;8nangi;6navadwip;4panchla;4pandua;8panihati;5pujali;6puruliya;4raghunathpur;7raiganj;4rajmahal;4ramjibanpur;5rampur hat;6ranaghat;7raniganj;6rishra;5sainthia;4sankrail;7shantipur;7shrirampur;8shyamnagar;9siliguri;4singur;6siuri;4sonamukhi;4srirampur;5taki;5tamluk;4tarakeswar;6titagarh;4tufanganj
IN.29|sikkim|4gangtok
IN.30|arunachal pradesh|4along;5itanagar;4margherita;4naharlagun;4pasighat
IN.31|mizoram|8aizawl;4kolasib;5lunglei;4saiha;4serchhip
IN.32||5daman;4diu
IN.33|goa|4calangute;4cuncolim;4curchorem;3dicholi;6madgaon;5mapuca;6mormugao;6panaji;4ponda;4sancoale;4taleigao;6vasco da gama
IN.34|bihar|4amarpur;6araria;7arrah;6aurangabad;6bagaha;4bahadurganj;5bairagnia;5bakhtiyarpur;5bangaon;5banka;4banmankhi;5bar bigha;5barauli;5barh;5barhiya;6baruni;6begusarai;4belsand;6bettiah;5bhabhua;8bhagalpur;4bhawanipur;7bihar sharif;5bihariganj;5bikramganj;4birpur;5buddh gaya;6buxar;4chakia;7chapra;4chhatapur;4colgong;4dalsingh sarai;8darbhanga;5daudnagar;7dehri;5dhaka;4dighwara;7dinapore;3dumra;5dumraon;5fatwa;5forbesganj;8gaya;5gopalganj;7hajipur;5hilsa;4hisua;4islampur;4jagdispur;6jahanabad;6jamalpur;6jamui;4jaynagar;5jha jha;4jhanjharpur;5jogbani;4kasba;7katihar;5khagaria;5khagaul;4kharagpur;6kishanganj;4koath;4koelwar;4lalganj;6luckeesarai;5madhipura;6madhubani;4maharajgani;4mairwa;4maner;4manihari;4marhaura;5masaurhi buzurg;5mokameh;7monghyr;6mothihari;4murliganj;8muzaffarpur;4nabinagar;4nasriganj;5naugachhia;6nawada;4nirmali;apatna;4piro;3pupri;7purnia;4rafiganj;5rajgir;5ramnagar;5raxaul;5revelganj;4rusera;5sagauli;7saharsa;5samastipur;5shahbazpur;3shahpur;5sheikhpura;4sheohar;5sherghati;4silao;5sitamarhi;6siwan;5supaul;5teghra;4tekari;3thakurganj;5waris aliganj
IN.35|madhya pradesh|5agar;4alot;4amarpatan;5ambah;4amla;4anjad;4anuppur;4aron;6ashoknagar;5ashta;4babai;4badnawar;4baihar;6balaghat;4bamor kalan;4banda;4bargi;5barwani;6basoda;5begamganj;4beohari;4berasia;6betul;4bhainsdehi;4bhander;4bhanpura;5bhawaniganj;3bhikangaon;7bhind;4bhitarwar;abhopal;5biaora;4bijawar;7burhanpur;4burhar;5chanderi;6chhatarpur;7chhindwara;4daboh;5dabra;6damoh;6datia;4deori khas;4depalpur;8dewas;4dhamnod;6dhar;4dindori;5etawa;5gadarwara;4garhakota;5gohadi;7guna;9gwalior;6harda khas;4harpalpur;4hatta;3hindoria;6hoshangabad;aindore;6itarsi;ajabalpur;4jamai;6jaora;4jatara;4jawad;5jhabua;4jora;4kailaras;4kaimori;3kannod;4kareli;4karera;4kasrawad;4katangi;4khachrod;4khajuraho group of monuments;7khandwa;6khargone;4khategaon;4khilchipur;4khirkiyan;4khurai;4kolaras;3korwai;4kotma;4kukshi;4kumbhraj;5lahar;3lakhnadon;3leteri;4maheshwar;4mahgawan;5maihar;4maksi;4manasa;4manawar;5mandideep;5mandla;6mandsaur;4mau;4mauganj;3mihona;5morar;7morena;4multai;4mungaoli;7murwara;6nagda;4nagod;4nainpur;3naraini;5narsimhapur;4narsinghgarh;4narwar;4nasrullahganj;5nepanagar;4palera;4pali;4panagar;5pandhurna;5panna;5parasia;4patharia;6pithampur;5porsa;8punasa;5raghogarh;4rahatgarh;5raisen;4rajgarh;4rajpur;4rampura;7ratlam;4rehli;7rewa;4sabalgarh;5sanawad;5sarangpur;8satna;7saugor;4sausar;6sehore;5sendhwa;4seondha;6seoni;4seoni malwa;6shahdol;4shahpur;5shajapur;4shamgarh;5sheopur;7shivpuri;5shujalpur;5sidhi;5sihora;7singrauli;5sironj;4sohagpur;4tarana;4teonthar;6tikamgarh;3udaipura;8ujjain;4umaria;3unhel;7vidisha;4waraseoni
IN.36|uttar pradesh|4achhnera;4afzalgarh;aagra;4ahraura;5ajodhya;5akbarpur;4aliganj;9aligarh;aallahabad;7amroha;4anupshahr;5aonla;5atarra;5atrauli;6auraiya;6azamgarh;3baberu;5babina;4babrala;4bachhraon;5baghpat;3bah;5baheri;5bahjoi;7bahraigh;6balrampur;4banat;7banda;5bangarmau;4bansdih;5bansi;6baraut;9bareilly;6basti;4behat;6bela;4bewar;6bhadohi;5bharthana;4bharwari;4bhinga;4bhongaon;4bidhuna;6bijnor;4bilari;5bilaspur;4bilgram;4bilhaur;3bilsanda;4bilsi;4bilthra;5bindki;6bisalpur;5bisauli;5biswan;7budaun;5budhana;7bulandshahr;4chandauli;6chandpur;6chanduasi;4charkhari;4charthawal;4chhaprauli;4chharra;4chhata;5chhibramau;4chillupar;5chunar;4colonelganj;6dadri;4dasna;4dataganj;6deoband;4deoranian;7deoria;5dhampur;4dhanaura;4dhaurahra;5dibai;8etawah;6faridpur;7farrukhabad;4fatehabad;4fatehganj west;7fatehpur;4fatehpur sikri;8firozabad;7fyzabad;5gajraula;5gangoh;5ganj dundwara;5garhmuktesar;5ghatampur;aghaziabad;6ghazipur;5ghosi;5gola gokarannath;7gonda city;9gorakhpur;4govardhan;8greater noida;5gulaothi;4gunnaur;5gursahaiganj;4gursarai;4haldaur;5hamirpur;4handia;7hapur;6hardoi;5hasanpur;4hastinapur;6hathras;4indergarh;4islamnagar;4itimadpur;4jagdishpur;5jahangirabad;4jais;5jalalabad;4jalali;4jalalpur;5jalaun;5jalesar;4jansath;4jarwal;4jaswantnagar;7jaunpur;4jewar;4jhalu;8jhansi;4jhinjhak;4jhinjhana;4jhusi;4kabrai;3kachhwa;5kaimganj;6kairana;4kakori;5kakrala;5kalpi;4kamalganj;5kandhla;6kannauj;bkanpur;4kant;4kanth;4karhal;6kasganj;4kemri;4khada;4khair;5khairabad;5khalilabad;6khatauli;5khekra;4kheri;6khurja;3khutar;4kiraoli;5kiratpur;4kithor;5konch;5kopaganj;5kosi;4kulpahar;4kunda;4kundarkhi;5laharpur;7lakhimpur;4lalganj;6lalitpur;4lar;4lawar khas;7loni;blucknow;4machhlishahr;4maghar;4maharaganj;5mahmudabad;6mahoba;4maholi;6mainpuri;4malihabad;4mandawar;4maniar;4manjhanpur;4marahra;4mariahu;8mathura;7mau;4mau aimma;5maudaha;6mawana;ameerut;4mehndawal;4milak;4miranpur;4miranpur katra;3mirganj;7mirzapur;3misrikh;9moradabad;5mubarakpur;6mughal sarai;5muhammadabad;6muradnagar;8muzaffarnagar;6nagina;6najibabad;4nakur;4nanauta;5nanpara;4narauli;4naraura;5nautanwa;6nawabganj;4nichlaul;5nihtaur;8noida;5nurpur;5obra;7orai;3pachperwa;5padrauna;4pahasu;5palia kalan;4parichhatgarh;4pawayan;4phalauda;4phaphund;4phulpur;4pihani;7pilibhit;6pilkhua;4pinahat;3pipraich;4pukhrayan;5puranpur;4purwa;7raebareli;5ramnagar;8rampur;4ranipur;4rasra;5rath;4raya;5renukut;4reoti;4richha;5robertsganj;4rudarpur;3rura;5sadabad;4safipur;8saharanpur;4sahaspur;5sahaswan;4sahawar;4saidpur;7sambhal;4samthar;4sandi;5sandila;4sarai akil;4sarai mir;4sarauli;5sardhana;5seohara;6shahabad;4shahganj;4shahi;8shahjanpur;4shahpur;6shamli;4shamsabad;5sherkot;5shikarpur;6shikohabad;4shishgarh;4sidhauli;6sikandarabad;4sikandarpur;5sikandra rao;4sirsaganj;4sirsi;3sisauli;4siswa bazar;7sitapur;4soron;4suar;6sultanpur;4surianwan;4tajpur;6tanda;5thakurdwara;5thana bhawan;5tilhar;4tulsipur;5tundla;5ujhani;3un;7unnao;3usehat;4utraula;avaranasi;5vrindavan;4wazirganj;5zaidpur;5zamania
IN.37|chhattisgarh|4akaltara;6ambikapur;4arang;4balod;4baloda bazar;4bemetara;4bhanpuri;5bhatapara;9bhilai;8bilaspur;5champa;6dhamtari;5dongargarh;7durg;6jagdalpur;5janjgir;4jashpurnagar;4junagarh;4kanker;4katghora;5kawardha;4khairagarh;4kharsia;4kirandul;4kondagaon;8korba;3kota;3kotaparh;5kumhari;5mahasamund;4mungeli;4pasan;3pathalgaon;6raigarh;9raipur;7raj nandgaon;4ratanpur;4sakti;4saraipali;4takhatpur;4umarkot
IN.38|jharkhand|4barka kana;4barki saria;8bokaro;4bundu;6chaibasa;5chakradharpur;6chas;5chatra;6daltonganj;7dhanbad;4dugda;5dumka;5garhwa;5ghatsila;5giridih;4gobindpur;5godda;4gomoh;5gumia;5gumla;7hazaribagh;4husainabad;5jamadoba;9jamshedpur;4jamtara;4jasidih;6jharia;6jumri tilaiya;4kanke;5katras;4khunti;4kodarma;4kuju;4latehar;5lohardaga;5madhupur;5mushabani;4noamundi;5pakur;5pathardih;6ramgarh;9ranchi;6sahibganj;4sijua;5simdega
IN.39|uttarakhand|5almora;4bazpur;4clement town;9dehra dun;7haldwani;7haridwar;5jaspur;6kashipur;3khatima;5kichha;4kotdwara;4laksar;5manglaur;4mussoorie;5naini tal;4pauri;5pithoragarh;4raipur;5ramnagar;4ranikhet;6rishikesh;6roorkee;4sitarganj;4srinagar;4tanakpur;4tehri;4uttarkashi
IN.40|telangana|6adilabad;4andol;4asifabad;4banswada;6bellampalli;5bhadrachalam;5bhaisa;5bhongir;6bodhan;4dasnapur;4devarkonda;3dornakal;5farrukhnagar;5gaddi annaram;5gadwal;4ghatkesar;bhyderabad;6jagtial;5jangaon;6kamareddi;7karimnagar;7khammam;5kodar;5koratla;6kottagudem;8kukatpalli;5kyathampalle;8lal bahadur nagar;5mahbubabad;7mahbubnagar;7malkajgiri;6mancheral;6mandamarri;3manthani;5manuguru;5medak;6mirialguda;4nagar karnul;6nalgonda;5narayanpet;3naspur;6nirmal;8nizamabad;6paloncha;6palwancha;5patancheru;5peddapalli;7quthbullapur;7ramagundam;8ramgundam;5sadaseopet;5sangareddi;5sathupalli;7secunderabad;7serilingampalle;6siddipet;4singapur;6sirsilla;4sriramnagar;6suriapet;5tandur;6uppal kalan;4vemalwada;5vikarabad;5wanparti;9warangal;5yellandu;5zahirabad
IN.41|ladakh|3kargil;5leh;4padam
IN.52|dadra and nagar haveli and daman and diu|
IQ.01|anbar|7al fallujah;4anah;4ar rutbah;4hadithah;4hit;8ramadi
IQ.02|basra|aal basrah al qadimah;6al faw;6az zubayr;bbasrah;6umm qasr
IQ.03|muthanna|5ar rumaythah;7as samawah
IQ.04|al qadisiyah|8ad diwaniyah;4afak;5ash shamiyah;4nahiyat ash shinafiyah;4nahiyat ghammas
IQ.05|sulaymaniyah|9as sulaymaniyah;4baynjiwayn;5halabjah;6jamjamal
IQ.06|babil|8al hillah;5al musayyib;5imam qasim;4nahiyat saddat al hindiyah
IQ.07|baghdad|9abu ghurayb;*cbaghdad
IQ.08|duhok|4batifa;8dihok;7sinah;6zaxo
IQ.09|dhi qar|6ash shatrah;4nahiyat al fuhud;8nasiriyah
IQ.10|diyala|5al miqdadiyah;7baqubah;6khalis;4kifri;4mandali
IQ.11|erbil|9erbil;5koysinceq;4ruwandiz;6soran
IQ.12|karbala|5al hindiyah;8karbala
IQ.13|kirkuk|9kirkuk
IQ.14|maysan|8al amarah;4ali al gharbi
IQ.15|nineveh|5al hamdaniya;bal mawsil al jadidah;4aqrah;amosul;5sinjar;4tallkayf
IQ.16|wasit|5al aziziyah;6al hayy;8al kut;5as suwayrah
IQ.17|najaf|4al mishkhab;6kufa;8najaf
IQ.18|salah ad din|4ad dujayl;5balad;5bayji;7samarra;5tikrit;5tozkhurmato
IQ.19|halabja|
IR.01|west azerbaijan|7bukan;7khowy;7mahabad;7miandoab;6naqadeh;9orumiyeh;5oshnaviyeh;5piranshahr;4qarah zia od din;6salmas;5shahin dezh;5takab
IR.03|chaharmahal and bakhtiari|5borujen;5farrokh shahr;4farsan;7shahr e kord
IR.04|sistan and baluchestan|5chabahar;7iranshahr;6khash;4nikshahr;5qasr e qand;6zabol;9zahedan
IR.05|kohgiluyeh and boyer ahmad|6dehdasht;6dogonbadan;6yasuj
IR.07|fars|5abadeh;6akbarabad;5darab;6fasa;6firuzabad;4gerash;6kazerun;7marvdasht;5mohr;5neyriz;6nurabad;4pasargad;ashiraz
IR.08|gilan|5astaneh ye ashrafiyeh;5astara;6bandar e anzali;4fuman;5hashtpar;6langarud;4padegan e manjil;9rasht;5rudsar
IR.09|hamadan|5asadabad;9azadshahr;4bahar;9hamadan;7malayer;6nahavand;9pasragad branch
IR.10|ilam|4abdanan;4darreh shahr;5dehloran;7ilam
IR.11|hormozgan|8bandar abbas;4bandar e lengeh;4kish;6minab;4qeshm
IR.13|kermanshah|5harsin;5javanrud;9kahriz;5kangavar;9kermanshah;4paveh;5sarpol e zahab;5sonqor
IR.15|khuzestan|8abadan;4aghajari;9ahvaz;6behbahan;8khorramshahr;6masjed soleyman;5omidiyeh;5ramhormoz;4ramshir;5shadegan;5shush;6shushtar;5susangerd
IR.16|kurdistan|6baneh;5bijar;5kamyaran;6marivan;6qorveh;8sanandaj;7saqqez
IR.22|bushehr|5bandar e genaveh;6borazjan;7bushehr
IR.23|lorestan|4aleshtar;6aligudarz;5azna;7borujerd;8khorramabad;6kuhdasht;6nurabad
IR.25|semnan|6damghan;5istgah e rah ahan e garmsar;4mahdishahr;6semnan;7shahrud
IR.26|tehran|4damavand;5eqbaliyeh;5malard;5pishva;7qarchak;5robat karim;6shahre jadide andisheh;5shahriar;*ctehran;7varamin
IR.28|isfahan|4abrisham;4ardestan;5dorcheh piaz;5dowlatabad;5falavarjan;5golpayegan;aisfahan;5kelishad va sudarjan;8khomeyni shahr;4khvansar;7najafabad;4qahderijan;5rehnan;4semirom
IR.29|kerman|6bam;5bardsir;9kerman;7rafsanjan;5ravar;5shahr e babak;7sirjan;5zarand
IR.32|ardabil|8ardabil;5khalkhal;6parsabad
IR.33|east azerbaijan|6ahar;4ajab shir;6bonab;4hashtrud;6marand;atabriz
IR.34|markazi|5abyek;8arak;5delijan;6khomeyn;7saveh
IR.35|mazandaran|7amol;7babol;5babolsar;6behshahr;6chalus;5fereydun kenar;4juybar;5neka;5nowshahr;7sari;5tonekabon
IR.36|zanjan|6abhar;6alvand;5khorramdarreh;8zanjan
IR.37|golestan|5azadshahr;7gonbad e kavus;7gorgan;5kalaleh
IR.38|qazvin|6alvand;8qazvin;6takestan
IR.39|qom|9qom
IR.40|yazd|5ardakan;4bafq;5meybod;5tabas;4taft;8yazd
IR.41|south khorasan|7birjand;5qaen
IR.42|razavi khorasan|4bardaskan;5chenaran;5gonabad;6kashmar;bmashhad;7neyshabur;6quchan;7sabzevar;5sarakhs;5taybad;6torbat e heydariyeh;5torbat e jam
IR.43|north khorasan|7bojnurd;5esfarayen;6shirvan
IR.44|alborz|akaraj;7nazarabad
IS.38|east|1egilsstadir
IS.39|capital|4hafnarfjordur;4kopavogur;*6reykjavik
IS.40|northeast|4akureyri
IS.41|northwest|1saudarkrokur
IS.42|south|2selfoss
IS.43|southern peninsula|0keflavik
IS.44|westfjords|1isafjordur
IS.45|west|0borgarnes
IT.01|abruzzo|5avezzano;5chieti;4francavilla al mare;4giulianova;5lanciano;5laquila;5montesilvano marina;6pescara;4roseto degli abruzzi;4san salvo;4sulmona;5teramo;4vasto
IT.02|basilicate|5matera;5potenza
IT.03|calabria|4castrovillari;6catanzaro;3corigliano scalo;5cosenza;5crotone;4gioia tauro;6lamezia terme;4palmi;4quattromiglia;7reggio calabria;4rossano stazione;4sambiase;4san giovanni in fiore;3siderno;4vibo valentia
IT.04|campania|5acerra;5afragola;4agropoli;4angri;4arpino;5arzano;5avellino;5aversa;4bacoli;4bagnoli;5barra;5battipaglia;5benevento;4boscoreale;3brusciano;5caivano;3capua;4cardito;4casal di principe;5casalnuovo di napoli;4casavatore;6caserta;5casoria;4castel volturno;6castellammare di stabia;5cava de tirreni;4cercola;4eboli;5ercolano;3forio;4frattamaggiore;3frattaminore;6fuorigrotta;6giugliano in campania;4gragnano;4grumo nevano;4ischia;4ischia porto;5maddaloni;5marano di napoli;5marcianise;4marigliano;5melito di napoli;4miano;4mondragone;4monterusciello;5mugnano di napoli;9naples;5nocera inferiore;4nocera superiore;4nola;4orta di atella;4ottaviano;5pagani;5pianura;4piscinola;4poggiomarino;4poggioreale;5pomigliano darco;4pompei;5ponticelli;5portici;4posillipo;5pozzuoli;4qualiano;5quarto;6salerno;4san felice a cancello;5san giorgio a cremano;4san giovanni a teduccio;4san giuseppe vesuviano;4san nicola la strada;4santa maria capua vetere;4santanastasia;5santantimo;4santantonio abate;4sarno;5scafati;5secondigliano;5soccavo;5somma vesuviana;4terzigno;5torre annunziata;6torre del greco;4trentola ducenta;4villaricca;4volla
IT.05|emilia romagna|4bellaria igea marina;8bologna;5carpi centro;5casalecchio di reno;4castel maggiore;4castelfranco emilia;4cattolica;4cento;4cervia;6cesena;4cesenatico;3correggio;5faenza;6ferrara;4fidenza;4fiorano;6forli;4formigine;5imola;4lugo;4mirandola;7modena;7parma;6piacenza;6ravenna;7reggio nellemilia;5riccione;6rimini;3salsomaggiore terme;3san giovanni in persiceto;4san lazzaro;5sassuolo;4vignola;3zola predosa
IT.06|friuli venezia giulia|3cordenons;5gorizia;4monfalcone;5pordenone;4sacile;7trieste;6udine
IT.07|lazio|7acilia castel fusano ostia antica;4albano laziale;5anzio;5aprilia;4ardea;4ariccia;4cassino;3cerveteri;5ciampino;4cisterna di latina;5civitavecchia;4colleferro;5fiumicino isola sacra;4fondi;4formia;4frascati;5frosinone;4gaeta;4genzano di roma;4grottaferrata;4guidonia;6guidonia montecelio;5ladispoli;6latina;6lido di ostia;4marina di ardea tor san lorenzo;5marino;4mentana;4minturno;5monterotondo;5nettuno;4pomezia;5rieti;3rocca di papa;*brome;4sezze;4sora;4terracina;4tivoli;4tor lupara;4torvaianica;5velletri;3villanova;5viterbo
IT.08|liguria|4albenga;4chiavari;9genoa;5imperia;6la spezia;4rapallo;5san remo;4sarzana;5savona;4sestri levante;4ventimiglia
IT.09|lombardy|4abbiategrasso;4arcore;4arese;4bareggio;6bergamo;5bollate;4bovisio masciago;7brescia;4bresso;5brugherio;6busto arsizio;5cantu;3carate brianza;4caronno pertusella;4cassano dadda;4cassano magnago;4castiglione delle stiviere;4cernusco sul naviglio;4cesano boscone;5cesano maderno;3chiari;6cinisello balsamo;5cologno monzese;6como;4cormano;4cornaredo;5corsico;4crema;5cremona;4cusano;4dalmine;4desenzano del garda;5desio;4erba;5gallarate;4garbagnate milanese;4ghedi;4giussano;4gorgonzola;4lainate;5lecco;5legnano;5limbiate;5lissone;5lodi;4lumezzane;4magenta;3malnate;5mantova;4mariano comense;4meda;4melegnano;4melzo;amilan;3montichiari;6monza;4muggio;4nerviano;4nova milanese;4novate milanese;5paderno dugnano;4palazzolo sulloglio;4parabiago;6pavia;5pioltello;5rho;4romano banco;4romano di lombardia;5rozzano;4san donato milanese;4san giuliano milanese;4san sebastiano;5saronno;4segrate;4senago;5seregno;4seriate;6sesto san giovanni;4seveso;4sondrio;4suzzara;4tradate;4treviglio;4trezzano sul naviglio;6varese;5vigevano;4vimercate;4vimodrone;5voghera
IT.10|marches|6ancona;5ascoli piceno;5civitanova marche;4fabriano;4falconara marittima;5fano;4fermo;5jesi;4macerata;4osimo;6pesaro;3porto san giorgio;4porto santelpidio;5san benedetto del tronto;4senigallia;4tolentino
IT.11|molise|5campobasso;4isernia;4termoli
IT.12|piedmont|4acqui terme;4alba;6alessandria;4alpignano;5asti;5biella;4borgomanero;4bra;4carmagnola;4casale monferrato;5chieri;4chivasso;4cirie;5collegno;5cuneo;4domodossola;4fossano;3galliate;5grugliasco;4ivrea;5moncalieri;4mondovi;5nichelino;6novara;4novi ligure;4orbassano;4pallanza intra suna;4pinerolo;4piossasco;5rivoli;4saluzzo;4san mauro torinese;4savigliano;5settimo torinese;4tortona;4trecate;9turin;4valenza;5venaria reale;4verbania;5vercelli
IT.13|apulia|4acquaviva delle fonti;4adelfia;6altamura;6andria;8bari;6barletta;5bisceglie;5bitonto;6brindisi;4canosa di puglia;4casamassima;4casarano;4ceglie messapica;5cerignola;4conversano;4copertino;5corato;4fasano;7foggia;5francavilla fontana;4galatina;4gallipoli;4ginosa;4gioia del colle;4giovinazzo;5gravina in puglia;4grottaglie;6lecce;5lucera;4manduria;5manfredonia;5martina franca;4massafra;4mesagne;5modugno;4mola di bari;5molfetta;5monopoli;4nardo;3noci;4noicattaro;4orta nova;4ostuni;3palagiano;4palo del colle;4paolo vi;4putignano;4rutigliano;4ruvo di puglia;4san giovanni rotondo;4san paolo;5san severo;4san vito dei normanni;3sannicandro garganico;4santeramo in colle;3sava;7taranto;4terlizzi;4torremaggiore;5trani;4triggiano;4valenzano
IT.14|sardinia|5alghero;4assemini;7cagliari;4carbonia;4iglesias;4monserrato;5nuoro;5olbia;4oristano;4porto torres;6quartu santelena;6sassari;4selargius;4sestu;3sinnai
IT.15|sicily|4aci castello;4aci catena;5acireale;5adrano;5agrigento;5alcamo;4augusta;4avola;5bagheria;5barcellona pozzo di gotto;4belpasso;4biancavilla;4bronte;5caltagirone;5caltanissetta;5canicatti;5carini;4casa santa;4castelvetrano;8catania;4comiso;4enna;5favara;4floridia;6gela;4giarre;4gravina di catania;4lentini;5licata;6marsala;4mascalucia;5mazara del vallo;7messina;4milazzo;4misilmeri;5misterbianco;5modica;4monreale;4niscemi;4noto;4pachino;4palagonia;9palermo;4palma di montechiaro;4partinico;5paterno;4piazza armerina;4porto empedocle;4pozzallo;5ragusa;4ribera;4rosolini;4san cataldo;4san giovanni la punta;5sciacca;4scicli;4scordia;6siracusa;4termini imerese;5trapani;4villabate;5vittoria
IT.16|tuscany|6arezzo;4camaiore;5campi bisenzio;5capannori;5carrara;5cascina;4cecina;4colle di val delsa;5empoli;8florence;4follonica;4fornacelle;5grosseto;7livorno;6lucca;4marina di carrara;4marina di massa;6massa;4montecatini terme;4montemurlo;4montevarchi;4pietrasanta;4piombino;6pisa;6pistoia;4poggibonsi;4pontedera;7prato;4rosignano solvay castiglioncello;4san giovanni valdarno;4san miniato;4san miniato basso;5scandicci;5sesto fiorentino;5siena;5viareggio
IT.17|trentino alto adige|6bolzano;3bressanone;5merano;5rovereto;6trento
IT.18|umbria|4bastia umbra;4citta di castello;5foligno;6perugia;4spoleto;6terni
IT.19|aosta valley|5aosta
IT.20|veneto|4abano terme;4albignasego;4arzignano;5bassano del grappa;4belluno;3bussolengo;4castelfranco veneto;5chioggia;4conegliano;4este;3lancenigo villorba;4legnago;3lido;7mestre;5mira taglio;3mirano;4mogliano veneto;4monselice;4montebelluna;4montecchio maggiore alte ceccato;3oderzo;7padova;4portogruaro;5rovigo;4san bonifacio;5san dona di piave;4san giovanni lupatoto;5schio;4spinea orgnano;4thiene;6treviso;4valdagno;5venice;7verona;6vicenza;3villafranca di verona;4vittorio veneto
JE.3237072|st clement|0le hocq
JE.3237073|st saviour|
JE.3237200|st brelade|
JE.3237203|grouville|
JE.3237212|st mary|
JE.3237214|st lawrence|
JE.3237221|st peter|
JE.3237229|st ouen|
JE.3237497|st john|
JE.3237530|trinity|
JE.3237716|st martin|
JE.3237864|st helier|*4st helier
JM.01|clarendon|5may pen
JM.02|hanover|2lucea
JM.04|manchester|5mandeville
JM.07|portland|3port antonio
JM.08|st andrew|4half way tree;9new kingston
JM.09|st ann|3st anns bay
JM.10|st catherine|4linstead;4old harbour;6portmore;7spanish town
JM.11|st elizabeth|2black river
JM.12|st james|6montego bay
JM.13|st mary|2port maria
JM.14|st thomas|3morant bay
JM.15|trelawny|2falmouth
JM.16|westmoreland|4savanna la mar
JM.17|kingston|*9kingston
JO.02|balqa|6as salt
JO.09|karak|4izra;4karak city;3safi
JO.12|tafielah|4at tafilah
JO.15|mafraq|5mafraq;6rukban
JO.16|amman|5al jubayhah;*aamman;5sahab;4umm as summaq;7wadi as sir
JO.17|zarqa|8russeifa;9zarqa
JO.18|irbid|6ar ramtha;8irbid;4judita;4kurayyimah
JO.19|maan|5maan;4qir moav
JO.20|ajloun|6ajlun;4anjarah
JO.21|aqaba|6aqaba
JO.22|jerash|4jarash
JO.23|madaba|6madaba
JP.01|aichi|7anjo;6chiryu;6gamagori;6handa;6hekinan;8ichinomiya;6inazawa;6inuyama;4ishiki;5iwakura;5kanie;7kariya;8kasugai;7komaki;6konan;5kuroda;bnagoya;6nishio;6obu;8okazaki;7seto;5shinshiro;4sobue;5tahara;5takahama;5taketoyo;5tokoname;4toyohama;8toyohashi;6toyokawa;8toyota;6tsushima
JP.02|akita|8akita;5hanawa;5noshiro;6odate;5omagari;4takanosu;4tenno;5yokote;5yuzawa
JP.03|aomori|8aomori;5goshogawara;7hachinohe;7hirosaki;5kuroishi;5misawa;5mutsu;4namioka;4shimokizukuri
JP.04|chiba|7abiko;5asahi;9chiba;5futtsu;5hasaki;9honcho;8ichihara;4kamogawa;8kashiwa;6katori shi;4katsuura;6kimitsu;6kisarazu;8matsudo;6mobara;7nagareyama;6narita;4naruto;6noda;5oami;4ohara;4omigawa;7sakura;5sawara;5shiroi;4shisui;5tateyama;6togane;6yachimata;5yokaichiba;6yotsukaido
JP.05|ehime|4hojo;4iyo;5kawanoecho;4masaki cho;8matsuyama;6niihama;5ozu;5saijo;5uwajima
JP.06|fukui|7fukui shi;4katsuyama;5maruoka;4mikuni;5obama;5ono;6sabae;6takefu;6tsuruga
JP.07|fukuoka|5amagi;4buzen;6chikushino shi;6dazaifu;afukuoka;6iizuka;5kanda;4kawasaki;9kitakyushu;5koga;7kurume;6maebaru chuo;4miyata;5nakama;5nishifukuma;5nogata;5okawa;7omuta;6onojo;5sasaguri;4setakamachi takayanagi;4shingu;5tagawa;4tanushimarumachi toyoki;5umi;5yanagawa;6yukuhashi
JP.08|fukushima|8fukushima;4funehikimachi funehiki;4hobaramachi;4inawashiro;4ishikawa;8iwaki;5kitakata;8koriyama;4miharu;4motomiya;4namie;5nihommatsu;6sukagawa;4yanagawamachi saiwaicho
JP.09|gifu|5gero;8gifu shi;4godo;5gujo;7kakamigahara;4kasamatsucho;4mino;5minokamo;4mitake;5mizunami;5nakatsugawa;7ogaki;6tajimi;6takayama;4tarui;5toki
JP.10|gunma|5annaka;5fujioka;7isesaki;5kanekomachi;6kiryu;8maebashi;4nakanojomachi;5numata;4omamacho omama;7ota;4sakai nakajima;5shibukawa;7takasaki;5tamamura;6tatebayashi;5tomioka;4yoshii
JP.11|hiroshima|5fuchucho;8fukuyama;6hatsukaichi;ahiroshima;4innoshima;5kannabecho yahiro;7kure;6mihara;5miyoshi;4ono hara;6onomichi;4otake;4shinichi;4shobara;4takehara
JP.12|hokkaido|5abashiri;8asahikawa;4ashibetsu;4bibai;6chitose;5date;7ebetsu;4fukagawa;8hakodate;4honcho;5ishikari;6iwamizawa;3iwanai;5kamiiso;5kitahiroshima;6kitami;7kushiro;4makubetsu;4mombetsu;4motomachi;6muroran;4nayoro;4nemuro;7obihiro;7otaru;5otofuke;4rumoi;asapporo;4shibetsu;4shimo furano;4shiraoi;4shizunai furukawacho;4sunagawa;5takikawa;4tobetsu;7tomakomai;5wakkanai;4yoichi
JP.13|hyogo|5aioi;8akashi;8amagasaki;6ashiya;4fukura;8himeji;7itami;8kakogawacho honmachi;5kariya;7kawanishi;akobe;6miki;8nishinomiya hama;5nishiwaki;5ono;7sandacho;5sasayama;4shirahamacho usazakiminami;5sumoto;7takarazuka;5tatsunocho tominaga;5toyooka;4yamazakicho nakabirose;4yashiro
JP.14|ibaraki|5ami;4daigo;4edosaki;5fujishiro;5funaishikawa;7hitachi;7hitachi naka;5inashiki;4ishige;5ishioka;4itako;5iwai;4iwase;4kasama;6kashima shi;7katsuta;5kitaibaraki;5koga;4makabe;7mito;5mitsukaido;5moriya;5naka;4oarai;5okunoya;4omiya;6ryugasaki;4sakai;5shimodate;5takahagi;5tomobe;6toride;7tsukuba;6ushiku;5yuki
JP.15|ishikawa|4hakui;8kanazawa;6komatsu;6matsuto;5nanao;5nonoichi;5tsubata;4tsurugi asahimachi
JP.16|iwate|6hanamaki;3ichinohe;5ichinoseki;5kamaishi;6kitakami;5miyako;5mizusawa;8morioka;5ofunato;4otsuchi;4shizukuishi;4tono;4yamada
JP.17|kagawa|5kanonjicho;6marugame;5sakaidecho;4shido;4tadotsu;8takamatsu;4tonosho
JP.18|kagoshima|4akune;5hamanoichi;4ibusuki;4ijuin;5izumi;9kagoshima;4kajiki;6kanoya;4kaseda shirakame;5kokubu matsuki;4kushikino;4makurazaki;5naze;4nishinoomote;4okuchi shinohara;6satsumasendai;4shibushi;4sueyoshicho ninokata;4tarumizu
JP.19|kanagawa|7atsugi;7chigasaki;8fujisawa;7hadano;4hayama;8hiratsuka;6isehara;7kamakura;akawasaki;7minamirinkan;5miura;4ninomiya;7odawara;5oiso;byokohama;8yokosuka;4yugawara;7zama;5zushi
JP.20|kochi|4aki;4ino;8kochi;4muroto misakicho;5nakamura;4sukumo;4susaki
JP.21|kumamoto|4aso;5hitoyoshi;5hondomachi hondo;6honmachi;4kikuchi;9kumamoto;4matsubase;4minamata;4ozu;5tamana;4uekimachi mono;4ushibukamachi;5uto;5yamaga
JP.22|kyoto|5arashiyama;5ayabe;6fukuchiyama;6kameoka;6kamigyo ku;akyoto;6maizuru;4miyazu;5muko;6tanabe;7uji;6yawata
JP.23|mie|5hisai motomachi;6ise;5kameyama;4kawage;5komono;7kuwana;6nabari;4owase;7suzuka;4toba;7tsu;5ueno ebisumachi;8yokkaichi
JP.24|miyagi|6furukawa;6ishinomaki;5iwanuma;5kakuda;4kogota;4marumori;4matsushima;4okawara;5rifu;asendai;5shiogama;5shiroishi;5tomiya;4wakuya;5watari;5yamoto
JP.25|miyazaki|5kobayashi;4kushima;7miyakonojo;8miyazaki;5nichinan;6nobeoka;4takanabe;5tsuma
JP.26|nagano|5chino;5hotaka;6iida;4iiyama;5ina;4kamimaruko;5komoro;7matsumoto;8nagano;5nakano;5okaya;4omachi;6saku;6shiojiri;5suwa;5suzaka;4tatsuno;4toyoshina;6ueda
JP.27|nagasaki|4fukuecho;4hirado;6isahaya;8nagasaki;5obita;6omura;7sasebo;5shimabara;4togitsu
JP.28|nara|5gojo;5gose;4haibara akanedai;4horyuji;6ikoma;6kashihara shi;8nara shi;5sakurai;5tawaramoto;6tenri
JP.29|niigata|4arai;5gosen;4itoigawa;7joetsu;5kameda honcho;5kamo;6kashiwazaki;4maki;5mitsuke;4muikamachi;4murakami;4muramatsu;7nagaoka;8niigata;6niitsu honcho;5ojiya;4ryotsu minato;6sanjo;6shibata;4shiozawa;5shirone;4suibara;4tochio honcho;5tokamachi;5tsubame;4yoshida kasugacho
JP.30|oita|6beppu;4bungo takada shi;4hiji;5hita;4kitsuki;6nakatsu;8oita;5saiki;4tsukawaki;4tsukumiura;6tsurusaki;5usuki
JP.31|okayama|5ibara;4kamogatacho kamogata;5kasaoka;8kurashiki;4niimi;9okayama;5soja;4takahashi;6tamano;6tsuyama
JP.32|osaka|7daitocho;8hirakata;8ibaraki;6ikeda;7izumi;6izumiotsu;6izumisano;7kadoma;6kaizuka;6kashihara;7kishiwada;7matsubara;7mino;7moriguchi;7neyagawa;bosaka;9sakai;8suita;5takaishi;8takatsuki;7tondabayashicho;8toyonaka;8yao
JP.33|saga|5imaricho ko;4kanzakimachi kanzaki;6karatsu;5kashima;7saga;5takeocho takeo;5tosu;4ureshinomachi shimojuku
JP.34|saitama|7ageoshimo;7asaka;5chichibu;4fukiage fujimi;6gyoda;6hanno;5hanyu;6hasuda;5hatogaya honcho;5honjo;6iwatsuki;5kamifukuoka;7kasukabe;8kawagoe;8kawaguchi;6kazo;4kisai;4kodamacho kodamaminami;6konosu;8koshigaya;6kukichuo;7kumagaya;4kurihashi;4menuma;5morohongo;5ogawa;5oi;6okegawa;asaitama;6sakado;5satte;7sayama;6shiki;6shimotoda;5shiraoka;4shobu;7soka;5sugito;8tokorozawa;6wako;6yashio;ayono;5yorii;5yoshikawa
JP.35|shiga|6hikone;4hino;4kitahama;6kusatsu;5minakuchicho matoba;6moriyama;5nagahama;6omihachiman;8otsu;5youkaichi
JP.36|shimane|4gotsucho;5hamada;4hiratacho;6izumo;5masuda;7matsue;4odacho oda;4yasugicho
JP.37|shizuoka|5atami;7fuji;7fujieda;6fujinomiya;5fukuroi;6gotenba;6hamakita;9hamamatsu;6ito;6iwata;6kakegawa;4kanaya;6mishima;4mori;7numazu;4oyama;4sagara;6shimada;4shimoda;9shizuoka;6yaizu
JP.38|tochigi|7ashikaga;4fujioka;6imaichi;4kaminokawa;6kanuma;4karasuyama;5kuroiso;4mashiko;5mibu;6mooka;4motegi;4nikko;5otawara;7oyama;6sano;4tanuma;6tochigi;4ujiie;8utsunomiya;5yaita
JP.39|tokushima|5anan;3ikedacho;4ishii;4kamojimacho jogejima;5komatsushimacho;6narutocho mitsuishi;8tokushima;4wakimachi
JP.40|tokyo|7chofu;5fussa;9hachioji;7higashimurayama;7hino;4itsukaichi;7kamirenjaku;6kokubunji;8machida;7musashino;7nishi tokyo shi;7ome;*dtokyo;7urayasu
JP.41|tottori|5kurayoshi;5sakaiminato;7tottori;7yonago
JP.42|toyama|4fukumitsu;5himimachi;4kamiichi;5kurobe shi;5namerikawa;5nanto shi;5nishishinminato;4nyuzen;7takaoka;8toyama;5uozu;4yatsuomachi higashikumisaka
JP.43|wakayama|4gobo;5hashimoto;5iwade;5kainan;8minato;4shingu;6tanabe;8wakayama
JP.44|yamagata|5higashine;5kaminoyama;4nagai;4obanazawa;5sagae;6sakata;5shinjo;4takahata;6tendo;6tsuruoka;7yamagata;6yonezawa;4yuza
JP.45|yamaguchi|5hagi;5hikari;6hofu;6iwakuni;5kudamatsu;4nagato;4ogori shimogo;5onoda;7shimonoseki;6tokuyama;7ube;7yamaguchi;5yanai
JP.46|yamanashi|4enzan;4fujikawaguchiko;5fujiyoshida;5hokuto;4isawa;7kofu;5nirasaki;4otsuki;5ryuo;4uenohara
JP.47|okinawa|4chatan;6ginowan;6gushikawa;5hirara;5ishigaki;4ishikawa;5itoman;5katsuren haebaru;5nago;8naha;6okinawa;5tomigusuku
KE.05|nairobi|*bnairobi;7thika
KE.10|baringo|4kabarnet
KE.11|bomet|2sotik post
KE.12|bungoma|5bungoma;4webuye
KE.13|busia|5busia;5lugulu
KE.14|elegeyo marakwet|5iten
KE.15|embu|5embu
KE.16|garissa|6garissa
KE.17|homa bay|5homa bay
KE.18|isiolo|5isiolo
KE.19|kajiado|3kajiado
KE.20|kakamega|5kakamega;5mumias
KE.21|kericho|5kericho
KE.22|kiambu|4kiambu
KE.23|kilifi|5kilifi;6malindi
KE.24|kirinyaga|3kerugoya
KE.25|kisii|4kisii
KE.26|kisumu|7kisumu;3muhoroni
KE.27|kitui|3kitui
KE.28|kwale|2kwale
KE.29|laikipia|5nanyuki;4nyahururu;2rumuruti
KE.30|lamu|4lamu
KE.31|machakos|4athi river;4machakos
KE.32|makueni|4makueni boma;2wote
KE.33|mandera|5mandera
KE.34|marsabit|3marsabit;5moyale
KE.35|meru|5meru
KE.36|migori|5migori
KE.37|mombasa|9mombasa
KE.38|muranga|4karuri;3muranga
KE.39|nakuru|4molo;5naivasha;8nakuru;4rongai
KE.40|nandi|1kapsabet
KE.41|narok|5narok
KE.42|nyamira county|3nyamira
KE.43|nyandarua|5ol kalou
KE.44|nyeri|5nyeri
KE.45|samburu|4maralal
KE.46|siaya|3siaya
KE.47|taita taveta|0mwatate;5voi
KE.48|tana river|2hola
KE.49|tharaka nithi|0kathwana
KE.50|trans nzoia|6kitale
KE.51|turkana|4lodwar
KE.52|uasin gishu|7eldoret
KE.53|vihiga|0mbale
KE.54|wajir|5wajir
KE.55|west pokot|5kapenguria
KG.01|bishkek|*9bishkek
KG.02|chuy|4kant;5kara balta;5tokmok
KG.03|jalal abad|4bazar korgon;6jalal abad;4tash kumyr;4toktogul
KG.04|naryn|3at bashi;5naryn
KG.06|talas|5talas
KG.07|issyk kul|5balykchy;4cholpon ata;6karakol;4kyzyl suu
KG.08|osh|4kara suu;7osh;5uzgen
KG.09|batken|3batken;4iradan;4isfana;5kyzyl kyya;3suluktu
KG.10|osh|
KH.02|kampong cham|5kampong cham
KH.03|kampong chhnang|6kampong chhnang
KH.04|kampong speu|5kampong speu
KH.05|kampong thom|4kampong thom
KH.07|kandal|5ta khmau
KH.08|koh kong|5koh kong;4smach mean chey
KH.09|kratie|4kratie
KH.10|mondolkiri|2sen monorom
KH.12|pursat|5pursat
KH.13|preah vihear|4tbeng meanchey
KH.14|prey veng|5prey veng
KH.17|stung treng|4stung treng
KH.18|svay rieng|4svay rieng
KH.19|takeo|5phumi veal sre;9takeo
KH.21|kampot|4kampot
KH.22|phnom penh|*aphnom penh
KH.23|ratanakiri|4banlung;4lumphat
KH.24|siem reap|7siem reap
KH.25|banteay meanchey|6paoy paet;4sisophon
KH.26|kep|3krong kep
KH.27|otar meanchey|4samraong
KH.28|preah sihanouk|7sihanoukville
KH.29|battambang|7battambang
KH.30|pailin|4pailin
KH.31|tboung khmum|4suong
KI.01|gilbert islands|*5tarawa
KI.02|line islands|
KI.03|phoenix islands|
KM.01|anjouan|4moutsamoudou
KM.02|grande comore|*5moroni
KM.03|moheli|3fomboni
KN.01|christ church nichola town|1nicola town
KN.02|st anne sandy point|0sandy point town
KN.03|st george basseterre|*3basseterre
KN.04|st george gingerland|1market shop
KN.05|st james windwa|0newcastle
KN.06|st john capesterre|0dieppe bay town
KN.07|st john figtree|1fig tree
KN.08|st mary cayon|0cayon
KN.09|st paul capesterre|1st pauls
KN.10|st paul charlestown|0charlestown
KN.11|st peter basseterre|0monkey hill
KN.12|st thomas lowland|0cotton ground
KN.13|middle island|1middle island
KN.15|trinity palmetto point|0trinity
KP.01|chagang|7kanggye;6manpo
KP.03|south hamgyong|9hamhung;6hongwon;8hungnam;4iwon up;4kowon up;4samho rodongjagu;4yonggwang up;6yuktae dong
KP.06|south hwanghae|4ayang ni;5chaeryong up;5changyon;7haeju;8kaesong;6ongjin;4yonan up
KP.07|north hwanghae|4anak;4hukkyo ri;5hwangju up;8sariwon;4sinmak;7songnim
KP.09|kangwon do|4anbyon up;4hoeyang;4kosan;4tongchon up;8wonsan
KP.11|pyongan bukto|4chongju;4kujang up;4kusong;4sakchu up;8sinuiju;5uiju
KP.12|pyongyang|4chunghwa;4kangdong up;*bpyongyang;5sunan
KP.13|yanggang do|7hyesan;6hyesan dong;4kapsan up
KP.14|nampo|
KP.15|south pyongan|5anju;8nampo;6pyongsong;4sil li;3sinanju;8sunchon
KP.17|north hamgyong|5aoji;8chongjin;5hoeryong;5kilju;5kyongsong;4musan up;4namyang;4onsong;5ranam
KP.18|rason|6rajin;4sonbong
KP.19|kaesong|
KR.01|jeju do|4gaigeturi;8jeju city;7seogwipo
KR.03|jeollabuk do|4changsu;7gunsan;8iksan;5imsil;7jeongeup;9jeonju;4jinan gun;5kimje;6kochang;5nangen;4puan;6wanju
KR.05|north chungcheong|9cheongju si;5chinchon;5koesan;5okcheon;4yeongdong
KR.06|gangwon do|7chuncheon;7gangneung;6hongchon;4hwacheon;5kosong;4neietsu;5santyoku;6sokcho;5taebaek;6tonghae;7wonju;4yanggu
KR.10|busan|bbusan;5gijang
KR.11|seoul|*dseoul
KR.12|incheon|4ganghwa gun;bincheon
KR.13|gyeonggi do|9ansan si;6anseong;9anyang si;9bucheon si;5gapyeong;agoyang si;7guri si;6gwangju;7hanam;6hwado;8hwaseong si;7icheon si;8kwangmyong;5munsan;6namyangju;7osan;5pubal;aseongnam si;asuwon;8uijeongbu si;6wabu;7yangju;6yangpyong;5yeoju
KR.14|gyeongsangbuk do|7andong;0bakjagol;4cheongsong gun;6eisen;7gimcheon;8gumi;7gyeongju;7gyeongsan si;5hayang;5heunghae;4jenzan;5kunwi;6mungyeong;8pohang;5sangju;4waegwan;5yeonil
KR.15|daegu|bdaegu;6hwawon
KR.16|jeollanam do|4beolgyo;4haenam;5hwasun;4kurye;6kwangyang;8mokpo;6muan;5naju;5sinan;7suncheon;5yeongam;4yeonggwang;8yeosu
KR.17|chungcheongnam do|6asan;5boryeong;5buyeo;8cheonan;6gongju;6hongseong;4kinzan;5nonsan;4seonghwan;6seosan;4taesal li;5tangjin;5yesan;4yonmu
KR.18|gwangju|agwangju;8masan
KR.19|daejeon|adaejeon;3sintansin
KR.20|gyeongsangnam do|6changnyeong;9changwon;8chinju;4goseong;8kimhae;6kyosai;5miryang;6naeso;6sinhyeon;6ungsang;6yangsan
KR.21|ulsan|9ulsan
KR.22|sejong si|7sejong
KW.02|al asimah|4ad dasmah;*5kuwait city
KW.04|al ahmadi|9al ahmadi;6al fahahil;4al fintas;4al mahbulah;5al manqaf;5ar riqqah
KW.05|al jahra|4al jahra
KW.07|al farwaniyah|6al farwaniyah;4janub as surrah
KW.08|hawalli|7as salimiyah;7hawalli
KW.09|mubarak al kabir|0mubarak al kabir;7sabah as salim
KY.10346796|george town|*4george town
KY.10375968|west bay|3west bay
KY.10375969|bodden town|3bodden town
KY.10375970|north side|0north side
KY.10375971|east end|0east end
KY.10375972|sister island|0little cayman
KZ.01|almaty|4burunday;5esik;5kapshagay;4otegen batyra;6sarkand;6taldykorgan;5talghar;4tekeli;4ush tyube;5zharkent
KZ.02|almaty|aalmaty
KZ.03|aqmola|4akkol;5atbasar;6kokshetau;4makinsk;5shchuchinsk;5stepnogorsk
KZ.04|aktobe|8aktobe;4embi;4kandyagash;4khromtau;4shalqar
KZ.05|astana|*8nur sultan
KZ.06|atyrau oblisi|7atyrau;4balykshi;5qulsary;4shalkar
KZ.07|west kazakhstan|5aqsay;7oral
KZ.08|baikonur|6baikonur
KZ.09|mangystau|7aktau;6zhanaozen
KZ.10|turkistan|5arys;4belyye vody;4chardara;5kentau;4lenger;4saryaghash;4turar ryskulov;6turkestan
KZ.11|pavlodar|5aksu;6ekibastuz;8pavlodar
KZ.12|karaganda|5abay;6balqash;8karagandy;5shakhtinsk;5soran;7temirtau;6zhezqazghan
KZ.12510143|abai|
KZ.12510144|zhetysu|
KZ.12510145|ulytau|
KZ.13|kostanay|5arkalyk;5dzhetygara;7kostanay;5lisakovsk;6rudnyy
KZ.14|kyzylorda|5aral;8kyzylorda;5novokazalinsk;4shieli;4tasbuget;4yanykurgan;4zhosaly
KZ.15|east kazakhstan|5ayagoz;4georgievka;5ridder;8semey;4shemonaikha;8ust kamenogorsk;4zaysan;5zyryanovsk
KZ.1537272|shymkent|8shymkent
KZ.16|north kazakhstan|7petropavl
KZ.17|zhambyl|5chu;5karatau;3merke;3sarykemer;8taraz;5zhangatas
LA.01|attapu|2attapeu
LA.02|champasak|3muang khong;6pakse
LA.03|houaphan|5xam nua
LA.07|oudomxai|4muang xay
LA.13|xiagnabouli|3sainyabuli
LA.14|xiangkhoang|5muang phonsavan
LA.15|khammouane|6thakhek
LA.16|loungnamtha|1luang namtha
LA.17|luang prabang|5luang prabang
LA.18|phongsali|3phongsali
LA.19|salavan|2salavan
LA.20|savannakhet|6savannakhet
LA.22|bokeo|3ban houakhoua;3ban houayxay
LA.23|bolikhamsai|4pakxan
LA.24|vientiane|*7vientiane
LA.26|xekong|0sekong
LA.27|vientiane|3muang phon hong;4vangviang
LA.28|xaisomboun|
LB.04|beirut|*abeirut;aras bayrut
LB.05|mt lebanon|3baabda;4jbail;6jounieh
LB.06|south|4en naqoura;5ghazieh;7sidon;7tyre
LB.07|nabatieh|6habbouch;6nabatiye et tahta
LB.08|bekaa|6zahle
LB.09|north lebanon|4bcharre;7tripoli
LB.10|akkar|0halba
LB.11|baalbek hermel|4baalbek
LC.01|anse la raye|0anse la raye
LC.03|castries|*4castries
LC.04|choiseul|0choiseul
LC.05|dennery|1dennery
LC.06|gros islet|1gros islet
LC.07|laborie|0laborie
LC.08|micoud|1micoud
LC.09|soufriere|1soufriere
LC.10|vieux fort|2vieux fort
LC.12|canaries|
LI.01|balzers|2balzers
LI.02|eschen|2eschen
LI.03|gamprin|0gamprin
LI.04|mauren|1mauren
LI.05|planken|0planken
LI.06|ruggell|0ruggell
LI.07|schaan|2schaan
LI.08|schellenberg|0schellenberg
LI.09|triesen|2triesen
LI.10|triesenberg|1triesenberg
LI.11|vaduz|*2vaduz
LK.29|central|6dambulla;4gampola;3hatton;6kandy;5matale;4nuwara eliya
LK.30|north central|5anuradhapura
LK.32|north western|4chilaw;4kurunegala;5puttalam
LK.33|sabaragamuwa|4kegalle;5ratnapura
LK.34|southern|4ambalangoda;5bentota;5devinuwara;6galle;6matara;4weligama
LK.35|uva|5badulla;4kataragama
LK.36|western|6battaramulla south;5beruwala;*9colombo;7dehiwala mount lavinia;4hanwella ihala;5hendala;5homagama;5ja ela;5kalutara;5kandana;6katunayaka;4kelaniya;5kolonnawa;6kotikawatta;6maharagama;7moratuwa;5mulleriyawa;7negombo;5panadura;4peliyagoda;6pita kotte;6sri jayewardenepura kotte;4wattala;5welisara
LK.37|eastern|4ampara;6batticaloa;4eravur town;6kalmunai;6trincomalee;4vakarai
LK.38|northern|7jaffna;6point pedro;6valvedditturai;5vavuniya
LR.01|bong|5gbarnga
LR.09|nimba|4new yekepa;3sanniquellie
LR.10|sinoe|4greenville
LR.11|grand bassa|4buchanan
LR.12|grand cape mount|3robertsport
LR.13|maryland|5harper
LR.14|montserrado|5bensonville;*9monrovia
LR.15|bomi|1tubmanburg
LR.16|grand kru|1barclayville
LR.17|margibi|5kakata
LR.18|river cess|1cestos city
LR.19|grand gedeh|4zwedru
LR.20|lofa|4voinjama
LR.21|gbarpolu|1bopolu
LR.22|river gee|1fish town
LS.10|berea|2teyateyaneng
LS.11|butha buthe|4butha buthe
LS.12|leribe|5leribe;5maputsoe
LS.13|mafeteng|5mafeteng
LS.14|maseru|*6maseru
LS.15|mohales hoek|4mohales hoek
LS.16|mokhotlong|3mokhotlong
LS.17|qachas nek|4qachas nek
LS.18|quthing|4quthing
LS.19|thaba tseka|2thaba tseka
LT.56|alytus|6alytus;4druskininkai
LT.57|kaunas|5jonava;8kaunas;4kedainiai
LT.58|klaipeda|4gargzdai;7klaipeda;4kretinga;4palanga;4silute
LT.59|marijampole|5marijampole
LT.60|panevezys|6panevezys;4rokiskis
LT.61|siauliai|4radviliskis;7siauliai
LT.62|taurage|4taurage
LT.63|telsiai|5mazeikiai;4plunge;4telsiai
LT.64|utena|5utena;4visaginas
LT.65|vilnius|4ukmerge;*9vilnius
LU.CA|capellen|
LU.CL|clervaux|
LU.DI|diekirch|2diekirch
LU.EC|echternach|
LU.ES|esch sur alzette|4dudelange;4esch sur alzette
LU.GR|grevenmacher|1grevenmacher
LU.LU|luxembourg|*6luxembourg
LU.ME|mersch|1mersch
LU.RD|redange|0redange sur attert
LU.RM|remich|
LU.VD|vianden|
LU.WI|wiltz|2wiltz
LV.01|aizkraukle|3aizkraukle
LV.02|aluksne|1aluksne
LV.03|balvi|3balvi
LV.04|bauska|3bauska
LV.05|cesis|4cesis
LV.06|daugavpils|
LV.07||6daugavpils
LV.08|dobele|3dobele
LV.09|gulbene|3gulbene
LV.10|jekabpils|4jekabpils
LV.11|jelgava|5jelgava
LV.12|jelgava|
LV.13|jurmala|5jurmala
LV.14|kraslava|3kraslava
LV.15|kuldiga|3kuldiga
LV.16|liepaja|6liepaja
LV.18|limbazi|3limbazi
LV.19|ludza|3ludza
LV.20|madonas novads|3madona
LV.21|ogre|4ogre
LV.22|preilu novads|3preili
LV.23|rezekne|5rezekne
LV.24|rezekne|
LV.25|riga|0bergi;*9riga
LV.27|saldus rajons|3saldus
LV.28|talsu novads|3talsi
LV.29|tukums|4tukums
LV.30|valka|2valka
LV.31|valmiera|4valmiera
LV.32|ventspils|5ventspils
LV.33|ventspils|
LV.34|adazi|0adazi
LV.35||0aglona
LV.37||2aizpute
LV.38||0akniste
LV.39||0aloja
LV.40||0alsunga
LV.42||0drabesi
LV.43||0ape
LV.44||1auce
LV.45||1pinki
LV.46||1baldone
LV.47||0baltinava
LV.50||0murmuiza
LV.51||1broceni
LV.52||0matisi
LV.53||0carnikava
LV.55||0cesvaine
LV.56||0cibla
LV.57||1dagda
LV.60||0dundaga
LV.61||0liegi
LV.62||0smarde
LV.63||1ergli
LV.64||0garkalne
LV.65||2grobina
LV.67||2iecava
LV.68||1ikskile
LV.69||1ilukste
LV.70||1incukalns
LV.71||0jaunjelgava
LV.72||0jaunpiebalga
LV.73||0jaunpils
LV.77||1kandava
LV.78||1karsava
LV.79||1kegums
LV.80|kekava|2kekava
LV.81||0koceni
LV.82||0koknese
LV.84||0ragana
LV.87||2lielvarde
LV.88||0ligatne
LV.90|livani|3livani
LV.91||0lubana
LV.94||0malpils
LV.95|marupe|0marupe
LV.96||1mazsalaca
LV.97||0naukseni
LV.98||0nereta
LV.99||0nica
LV.A2|olaine|3olaine
LV.A3||1ozolnieki
LV.A4||0stalbe
LV.A5||0pavilosta
LV.A6||1plavinas
LV.A8||1priekule
LV.A9||1priekuli
LV.AN|augsdaugava|
LV.B1||0rauna
LV.B3||0riebini
LV.B4||0roja
LV.B5|ropazi|0ropazi
LV.B6||0rucava
LV.B7||0rugaji
LV.B8||1rujiena
LV.B9||0pilsrundale
LV.C1||1salacgriva
LV.C2||0sala
LV.C3|salaspils|4salaspils
LV.C5|saulkrasti|1saulkrasti
LV.C6||0loja
LV.C7|sigulda|3sigulda
LV.C8||1skriveri
LV.C9||1skrunda
LV.D1|smiltene|2smiltene
LV.D2||1ulbroka
LV.D3||0strenci
LV.D5||0zelmeni
LV.D7||0vainode
LV.DN|south kurzeme|
LV.E1|varaklani|1varaklani
LV.E2||0vecvarkava
LV.E3||0vecpiebalga
LV.E4||1vecumnieki
LV.E6||1viesite
LV.E7||0vilaka
LV.E8||1vilani
LV.E9||0zilupe
LV.F1||0mersrags
LY.63|al jabal al akhdar|6al bayda
LY.64|al jufrah|4hun;4waddan
LY.65|al kufrah|4al jawf;5at taj
LY.66|al marj|5al abyar;6al marj;4tukrah
LY.67|an nuqat al khams|7al ajaylat;4zaltan;5zuwarah
LY.68|az zawiyah|7az zawiyah;6sabratah;4surman;7zawiya
LY.69|banghazi|9benghazi;3qaryat suluq
LY.70|darnah|4al qubbah;6darnah
LY.71|ghat|4ghat
LY.72|misratah|5bani walid;8misratah;6zliten
LY.73|murzuq|5murzuq
LY.74|nalut|4nalut
LY.75|sabha|6al jadid;7sabha
LY.76|surt|7sirte
LY.77|tripoli|6tagiura;*atripoli
LY.78|wadi ash shati|5brak;2idri
LY.79|al butnan|6tobruk
LY.80|jabal al gharbi|6gharyan;4mizdah;6yafran;5zintan
LY.81|al jafarah|2al aziziyah
LY.82|al marqab|7al khums;4masallatah;7tarhuna
LY.83|al wahat|7ajdabiya;4az zuwaytinah
LY.84|wadi al hayat|5ubari
MA.01|tanger tetouan al hoceima|8al hoceima;4asilah;4bni bouayach;5chefchaouene;5fnidek;5imzouren;6ksar el kebir;6larache;5martil;5ouezzane;9tangier;8tetouan;5tirhanimine
MA.02|oriental|4ahfir;4ain beni mathar;5al aaroui;6berkane;4bouarfa;5el aioun;5jerada;7nador;8oujda angad;6taourirt;4zaio
MA.03|fes meknes|5azrou;4el hajeb;9fes;7fes al bali;5guercif;6ifrane;9meknes;6sefrou;4tahla;5taounate;7taza
MA.04|rabat sale kenitra|8kenitra;6khemisset;4mechraa bel ksiri;4oulmes;*arabat;9sale;7sale al jadida;6sidi qacem;6sidi slimane;5sidi yahia el gharb;5skhirate;5souq larba al gharb;8temara;6tiflet
MA.05|beni mellal khenifra|6al fqih ben calah;7beni mellal;3boujniba;5kasba tadla;6khenifra;7khouribga;5midelt;6oued zem
MA.06|casablanca settat|5azemmour;6berrechid;4bouznika;bcasablanca;7el jadid;7mohammedia;6settat;5sidi bennour
MA.07|marrakesh safi|6essaouira;9marrakesh;8safi;4setti fatma;6youssoufia
MA.08|draa tafilalet|4arfoud;6errachidia;5ouarzazat;4recani;5tinghir;5zagora
MA.09|souss massa|9agadir;6oulad teima;4sidi ifni;6taroudant;5tiznit
MA.10|guelmim oued noun|6guelmim;5tan tan
MA.11|laayoune sakia el hamra|5smara
MA.12|dakhla oued ed dahab|
MC.00|municipality of monaco|*5monaco
MD.51|gagauzia|4ceadir lunga;4comrat
MD.57|chisinau|*9chisinau
MD.58|transnistria|4dubasari;5ribnita;3slobozia;7tiraspol
MD.59|anenii noi|3anenii noi
MD.60|balti|6balti
MD.61|basarabeasca|3basarabeasca
MD.62|bender|6bender
MD.63|briceni|3briceni
MD.64|cahul|5cahul
MD.65|cantemir|1cantemir
MD.66|calarasi|3calarasi
MD.67|causeni|4causeni
MD.68|cimislia|3cimislia
MD.69|criuleni|2criuleni
MD.70|donduseni|3donduseni
MD.71|drochia|4drochia
MD.72|dubasari|2cocieri
MD.73|raionul edinet|4edinet
MD.74|falesti|3falesti
MD.75|floresti|4floresti
MD.76|glodeni|3glodeni
MD.77|hincesti|4hincesti
MD.78|ialoveni|3ialoveni
MD.79|leova|3leova
MD.80|nisporeni|3nisporeni
MD.81|raionul ocnita|3ocnita
MD.82|orhei|4orhei
MD.83|rezina|3rezina
MD.84|riscani|3riscani
MD.85|singerei|3bilicenii vechi;3singerei
MD.86|soldanesti|2soldanesti
MD.87|soroca|4soroca
MD.88|stefan voda|2stefan voda
MD.89|straseni|4straseni
MD.90|taraclia|3taraclia
MD.91|telenesti|2telenesti
MD.92|ungheni|5ungheni
ME.01|andrijevica|0andrijevica
ME.02|bar|4bar
ME.03|berane|3berane
ME.04|bijelo polje|3bijelo polje
ME.05|budva|4budva
ME.06|cetinje|3cetinje
ME.07|danilovgrad|2danilovgrad
ME.08|herceg novi|4herceg novi
ME.09|opstina kolasin|1kolasin
ME.10|kotor|2kotor
ME.11|mojkovac|2mojkovac
ME.12|opstina niksic|5niksic
ME.13|opstina plav|1plav
ME.14|pljevlja|4pljevlja
ME.15|opstina pluzine|0pluzine
ME.16|podgorica|*7podgorica
ME.17|rozaje|3rozaje
ME.18|opstina savnik|0savnik
ME.19|tivat|2tivat
ME.20|ulcinj|3ulcinj
ME.21|opstina zabljak|0zabljak
ME.22|gusinje|0gusinje
ME.23|petnjica|0petnjica
ME.24|tuzi|1tuzi
ME.25|zeta|
MF.00||*2marigot
MG.11|analamanga|4alarobia;4ambohitrolomahitsy;4anjozorobe;3ankazobe;4ankazondandy;*aantananarivo;4manjakandriana;4sadabe
MG.12|vakinankaratra|4ambatolampy;6antanifotsy;7antsirabe;4betafo;5faratsiho;4miandrarivo;4soanindrariny
MG.13|itasy|4arivonimamo;0miarinarivo;5soavinandriana
MG.14|bongolava|4fenoarivo be;4tsiroanomandidy
MG.21|upper matsiatra|4ambalavao;7fianarantsoa;3ikalamavony
MG.22|amoroni mania|4ambatofinandrahana;4ambositra;4fandriana
MG.23||4amboanjo;4ifanadiana;3ifatsy;5ikongo;5manakara;4mananjary;5nosy varika;4sahavato
MG.24|ihorombe|4ihosy
MG.25|atsimo atsinanana|4farafangana;4vangaindrano;4vohipaho;4vondrozo
MG.26|fitovinany|
MG.27|vatovavy|
MG.31|atsinanana|4ampasimanolotra;5mahanoro;4marolambo;7toamasina;4vohibinany
MG.32|analanjirofo|4fenoarivo atsinanana;5mananara;4maroantsetra;5soanierana ivongo;5vavatenina
MG.33|alaotra mangoro|5ambatondrazaka;5amparafaravola;4andilamena;4moramanga
MG.41|boeny|4ambato boeny;7mahajanga;4marovoay;4sitampiky
MG.42|sofia|4antsohihy;4bealanana
MG.43|betsiboka|4maevatanana;4tsaratanana
MG.44|melaky|4maintirano
MG.51|atsimo andrefana|4ampanihy;4ankazoabo;4beroroha;4betioky;4sakaraha;6toliara
MG.52|androy|6ambovombe;4beloha;3kopoky;4tsiombe
MG.53|anosy|5amboasary;5tolanaro
MG.54|menabe|4belo sur tsiribihina;4miandrivazo;5morondava
MG.71|diana|4ambanja;4ambarakaraka;5ambilobe;6antsiranana;5antsohimbondrona;4hell ville
MG.72|sava|4ampahana;4andapa;5antalaha;4sambava
MH.007|ailinginae atoll|
MH.010|ailinglaplap atoll|0airuk
MH.030|ailuk atoll|0ailuk
MH.040|arno atoll|1arno
MH.050|aur atoll|0aur
MH.060|bikar atoll|
MH.070|bikini atoll|
MH.073|bokak atoll|
MH.080|ebon atoll|0ebon
MH.090|enewetak atoll|0enewetak
MH.100|erikub atoll|
MH.110|jabat island|0jabat
MH.120|jaluit atoll|0jabor
MH.130|jemo island|
MH.140|kili island|0kili
MH.150|kwajalein atoll|3ebaye
MH.160|lae atoll|0lae
MH.170|lib island|0lib
MH.180|likiep atoll|0likiep
MH.190|majuro atoll|*4majuro
MH.300|maloelap atoll|0taroa
MH.310|mejit island|0mejit
MH.320|mili atoll|0mili
MH.330|namdrik atoll|0namdrik
MH.340|namu atoll|0loen
MH.350|rongelap atoll|0rongelap
MH.360|rongrik atoll|
MH.385|taka atoll|
MH.390|ujae atoll|0ujae
MH.400|ujelang|
MH.410|utrik atoll|0utrik
MH.420|wotho atoll|0wotho
MH.430|wotje atoll|0wotje
MK.01|arachinovo|3арачиново
MK.04|berovo|3berovo
MK.06|bitola|6bitola
MK.08|bogdanci|3bogdanci
MK.11|bosilovo|3bosilovo
MK.12|brvenica|4brvenica
MK.18|centar zhupa|5centar zupa
MK.19|cesinovo oblesevo|
MK.20|chucher sandevo|3чучер сандево
MK.22|delchevo|4delcevo
MK.25|demir kapija|2demir kapija
MK.28|dolneni|3dolneni
MK.33|gevgelija|4gevgelija
MK.35|gradsko|1gradsko
MK.36|ilinden|4ilinden
MK.40|karbinci|1karbinci
MK.43|kichevo|4kicevo
MK.46|kochani|5kochani
MK.47|konche|1konce
MK.51|kratovo|3kratovo
MK.52|kriva palanka|4kriva palanka
MK.53|krivogashtani|2krivogashtani
MK.54|krushevo|2krusevo
MK.59|lipkovo|4lipkovo
MK.60|lozovo|1lozovo
MK.62|makedonska kamenica|3makedonska kamenica
MK.69|negotino|4negotino
MK.72|novo selo|3novo selo
MK.78|pehchevo|1pehcevo
MK.79|petrovec|3петровец
MK.80|plasnica|2plasnica
MK.83|probishtip|3probishtip
MK.84|radovish|4radovis
MK.85|rankovce|2ранковце
MK.86|resen|4resen
MK.87|rosoman|2rosoman
MK.92|sopiste|3сопиште
MK.97|staro nagorichane|2старо нагоричане
MK.98|shtip|5shtip
MK.A2|studenichani|4studenicane
MK.A4|sveti nikole|3sveti nikole
MK.A5|tearce|4tearce
MK.A9|vasilevo|3vasilevo
MK.B3|vevchani|1vevcani
MK.B4|vinica|4vinica
MK.B7|vrapchishte|4negotino;3vrapciste
MK.C2|zelenikovo|2zelenikovo
MK.C3|zhelino|4zelino
MK.C6|zrnovci|1zrnovci
MK.C7|bogovinje|3bogovinje;3kamenjane
MK.C9|chashka|1caska
MK.D2|debar|4debar
MK.D3|demir hisar|1demir hisar
MK.D4|gostivar|5gostivar
MK.D5|jegunovce|2jegunovce
MK.D6|kavadarci|5kavadarci
MK.D7|kumanovo|6kumanovo
MK.D8|makedonski brod|2makedonski brod
MK.D9|mogila|2mogila
MK.E1|novaci|1novaci
MK.E2|ohrid|5ohrid
MK.E3|prilep|6prilep
MK.E4|mavrovo and rostusa|3rostusa
MK.E5|dojran|1star dojran
MK.E6|struga|5struga
MK.E7|strumica|5strumica
MK.E8|tetovo|6tetovo
MK.E9|valandovo|1valandovo
MK.F1|veles|5veles
MK.F5|debarca|1belcista
MK.F6|grad skopje|5butel;6cair;5kisela voda;*8skopje;4suto orizare
ML.01|bamako|*abamako
ML.03|kayes|4bafoulabe;6kayes;3sagalo
ML.04|mopti|4djenne;6mopti
ML.05|segou|5markala;4san;6segou
ML.06|sikasso|5bougouni;6koutiala;7sikasso;4yorosso
ML.07|koulikoro|4banamba;4kangaba;5kati;5kolokani;4koulikoro
ML.08|tombouctou|5timbuktu
ML.09|gao|6gao
ML.10|kidal|3kidal
ML.12070575|taoudenit|1taoudenni
ML.12070577|menaka|3menaka
MM.01|rakhine|7sittwe
MM.02|chin state|4hakha
MM.03|ayeyarwady|6bogale;7hinthada;5kyaiklat;5maubin;5mawlamyinegyunn;5myanaung;5nyaungdon;7pathein;6pyapon;5wakema
MM.04|kachin state|5bhamo;6myitkyina
MM.05|kayin state|5hpa an;7kyain seikgyi township;5myawadi
MM.06|kayah state|4loikaw
MM.08|mandalay|5kyaukse;amandalay;7meiktila;6mogok;7myingyan;6pyin oo lwin;5yamethin
MM.10|sagaing|5mawlaik;7monywa;6sagaing;6shwebo
MM.11|shan state|7lashio;5tachilek;7taunggyi
MM.12|tanintharyi|7dawei;5kawthoung;7myeik
MM.13|mon|5kyaikkami;5kyaikto;5martaban;8mawlamyine;6mudon;6thaton
MM.15|magway|6chauk;6magway;5minbu;5myaydo;6pakokku;6taungdwingyi;6thayetmyo;6yenangyaung
MM.16|bago|7bago;5letpandan;6nyaunglebin;5paungde;7pyay;5pyu;6taungoo;5thanatpin;5tharyarwady
MM.17|yangon|5kanbe;5kayan;6syriam;5thongwa;5twante;cyangon
MM.18|nay pyi taw|*9nay pyi taw;6pyinmana
MN.01|arkhangai|2tsetserleg
MN.02|bayankhongor|4bayanhongor
MN.03|bayan olgii|4olgii
MN.06|east aimak|0choibalsan
MN.07|east gobi aymag|4saynshand
MN.08|middle govi|3mandalgovi
MN.09|dzabkhan|4uliastay
MN.10|govi altai|3altai
MN.11|hentiy|3undurkhaan
MN.12|hovd|4khovd
MN.13|khovsgol|4murun kuren
MN.14|omnogovi|3dalandzadgad
MN.15|ovorhangay|4arvayheer;4hovd
MN.16|selenge|4dzuunharaa;4suhbaatar
MN.17|suhbaatar|3baruun urt
MN.18|central aimak|3dzuunmod;4зуунмод
MN.19|uvs|4ulaangom
MN.20|ulaanbaatar|*9ulan bator
MN.21|bulgan|4bulgan
MN.23|darhan uul|6darhan
MN.24|govi sumber|3choyr
MN.25|orhon|6erdenet
MO.02||*9macau
MO.11875154|nossa senhora de fatima|
MO.11875155|santo antonio|
MO.11875156|sao lazaro|
MO.11875157|se|
MO.11875158|sao lourenco|
MO.11875159|our lady of carmo|
MO.11875160|cotai|
MO.11875161|st francis xavier|
MP.085|northern islands|
MP.100|rota|
MP.110|saipan|*5saipan
MP.120|tinian|3san jose village
MQ.MQ|martinique|4ducos;*6fort de france;3la trinite;4le francois;5le lamentin;4le robert;4st joseph;4st marie
MR.||*9nouakchott
MR.01|hodh ech chargi|5nema
MR.02|hodh el gharbi|3aioun
MR.03|assaba|5kiffa
MR.04|gorgol|5kaedi
MR.05|brakna|3aleg
MR.06|trarza|5rosso;4tekane
MR.07|adrar|4atar
MR.08|dakhlet nouadhibou|6nouadhibou
MR.09|tagant|2tidjikja
MR.10|guidimaka|4selibaby
MR.11|tiris zemmour|5zouerate
MR.12|inchiri|3akjoujt
MR.13|nouakchott west|0tevragh zeina
MR.14|nouakchott north|0dar naim
MR.15|nouakchott south|0arafat
MS.01|st anthony|*0plymouth
MS.02|st georges|
MS.03|st peter|0st peters
MT.01|attard|3attard
MT.02|balzan|1balzan
MT.03|il birgu|1vittoriosa
MT.04|birkirkara|4birkirkara
MT.05|birzebbuga|3birzebbuga
MT.06|bormla|2cospicua
MT.07|dingli|1dingli
MT.08|il fgura|
MT.09|floriana|1floriana
MT.10|il fontana|0fontana
MT.11|ghajnsielem|1ghajnsielem
MT.12|l gharb|0gharb
MT.13|hal gharghur|1hal gharghur
MT.14|l ghasri|
MT.15|hal ghaxaq|2ghaxaq
MT.16|il gudja|1gudja
MT.17|il gzira|2gzira
MT.18|il hamrun|3hamrun
MT.19|l iklin|1l iklin
MT.20|l imdina|0imdina
MT.21|l imgarr|1imgarr
MT.22|l imqabba|1mqabba
MT.23|l imsida|2imsida
MT.24|mtarfa|1imtarfa
MT.25|senglea|1senglea
MT.26|il kalkara|1kalkara
MT.27|ta kercem|0kercem
MT.28|kirkop|1kirkop
MT.29|lija|1lija
MT.30|luqa|2luqa
MT.31|il marsa|2marsa
MT.32|marsaskala|3marsaskala
MT.33|marsaxlokk|1marsaxlokk
MT.34|il mellieha|2mellieha
MT.35|il mosta|4mosta
MT.36|il munxar|0munxar
MT.37|in nadur|1nadur
MT.38|in naxxar|3naxxar
MT.39|paola|3paola
MT.40|pembroke|1pembroke
MT.41|tal pieta|1pieta
MT.42|il qala|
MT.43|qormi|4qormi
MT.44|il qrendi|1qrendi
MT.45|ir rabat|
MT.46|victoria|2victoria
MT.47|safi|0safi
MT.48|st john|3st john
MT.49|st julian|2san giljan
MT.50|st lawrence|0san lawrenz
MT.51|st lucia|1st lucia
MT.52|st pauls bay|3san pawl il bahar
MT.53|st venera|2santa venera
MT.54|sannat|0sannat
MT.55|is siggiewi|2siggiewi
MT.56|tas sliema|3sliema
MT.57|is swieqi|2swieqi
MT.58|tarxien|2tarxien
MT.59|ta xbiex|0ta xbiex
MT.60|valletta|*2valletta
MT.61|ix xaghra|1xaghra
MT.62|ix xewkija|1xewkija
MT.63|ix xghajra|0xghajra
MT.64|haz zabbar|3zabbar
MT.65|haz zebbug|3haz zebbug
MT.66|iz zebbug|0zebbug
MT.67|iz zejtun|3zejtun
MT.68|iz zurrieq|3zurrieq
MU.12|black river|3bambous;1tamarin
MU.13|flacq|4bel air riviere seche;4centre de flacq
MU.14|grand port|4mahebourg;3rose belle
MU.15|moka|2quartier militaire;4st pierre
MU.16|pamplemousses|3le hochet;3pamplemousses;4triolet
MU.17|plaines wilhems|6beau bassin rose hill;6curepipe;6quatre bornes;6vacoas
MU.18|port louis|*7port louis
MU.19|riviere du rempart|4goodlands;3riviere du rempart
MU.20|savanne|2souillac
MU.21|agalega islands|0vingt cinq
MU.22|cargados carajos|0cargados carajos
MU.23|rodrigues|2port mathurin
MV.01|seenu|
MV.05|laamu|0fonadhoo
MV.10346475|southern ari atoll|1mahibadhoo
MV.30|northern ari atoll|
MV.31|baa atholhu|1eydhafushi
MV.32|dhaalu atholhu|0kudahuvadhoo
MV.33|faafu atholhu|
MV.34|gaafu alif atoll|1viligili
MV.35|gaafu dhaalu atoll|2thinadhoo
MV.36|haa alifu atholhu|1dhidhdhoo
MV.37|haa dhaalu atholhu|3kulhudhuffushi
MV.38|kaafu atoll|*6male
MV.39|faadhippolhu atoll|2naifaru
MV.40|male|
MV.41|meemu atholhu|0muli
MV.42|gnyaviyani atoll|3fuvahmulah
MV.43|noonu atoll|0manadhoo
MV.44|raa atoll|0ugoofaaru
MV.45|shaviyani atholhu|1funadhoo
MV.46|thaa atholhu|0veymandoo
MV.47|vaavu atholhu|0felidhoo
MW.C|central|3dedza;5kasungu;*9lilongwe;4mchinji;4nkhotakota;4salima
MW.N|northern|5karonga;4mzimba;7mzuzu;4rumphi
MW.S|southern|4balaka;9blantyre;4liwonde;5mangochi;4mulanje;4nsanje;6zomba
MX.01|aguascalientes|9aguascalientes;4calvillo;5jesus maria;4pabellon de arteaga;4rincon de romos;4san francisco de los romo
MX.02|baja california|8ensenada;4guadalupe victoria;3las delicias;4lazaro cardenas;9mexicali;5porticos de san antonio;3puebla;4rancho la gloria;4rodolfo sanchez taboada;6rosarito;4san felipe;4santa isabel;6tecate;4terrazas del valle;atijuana
MX.03|baja california sur|6cabo san lucas;5ciudad constitucion;5colonia del sol;7la paz;6san jose del cabo
MX.04|campeche|7campeche;4champoton;7ciudad del carmen;4escarcega
MX.05|chiapas|4arriaga;4berriozabal;4cacahoatan;5chiapa de corzo;5cintalapa de figueroa;4comalapa;6comitan;4emiliano zapata;5huixtla;4las margaritas;4las rosas;4mapastepec;4motozintla;5ocosingo;5ocozocoautla de espinosa;5palenque;4pijijiapan;4reforma;7san cristobal de las casas;4suchiapa;7tapachula;4teopisca;5tonala;9tuxtla;3venustiano carranza;5villaflores;4yajalon
MX.06|chihuahua|4aldama;5camargo;9chihuahua;6ciudad delicias;6cuauhtemoc;4jimenez;ajuarez;3madera;4manuel ojinaga;4meoqui;5nuevo casas grandes;4ojinaga;6parral
MX.07|coahuila|4allende;4castanos;7ciudad acuna;5ciudad melchor muzquiz;4francisco i madero;6frontera;5matamoros;7monclova;4nava;5nueva rosita;4palau;5parras de la fuente;7piedras negras;6ramos arizpe;5sabinas;9saltillo;4san buenaventura;5san pedro;9torreon
MX.08|colima|3ciudad de armeria;6ciudad de villa de alvarez;7colima;7manzanillo;6tecoman
MX.09|mexico|9alvaro obregon;8azcapotzalco;8benito juarez;7colonia del valle;9coyoacan;9cuauhtemoc;7delegacion cuajimalpa de morelos;agustavo adolfo madero;8iztacalco;aiztapalapa;7magdalena contreras;*dmexico city;8miguel hidalgo;4milpa alta;4san antonio tecomitl;4san juan ixtayopan;4san miguel ajusco;5san miguel topilejo;3san pablo oztotepec;8tlahuac;9tlalpan;8venustiano carranza;8xochimilco
MX.10|durango|4ciudad guadalupe victoria;6ciudad lerdo;4el salto;8gomez palacio;4pueblo nuevo;4santiago papasquiaro;3vicente guerrero;9victoria de durango
MX.11|guanajuato|4abasolo;5acambaro;4apaseo el alto;4apaseo el grande;8celaya;5centro familiar la soledad;4comonfort;5cortazar;5dolores hidalgo cuna de la independencia nacional;6guanajuato;8irapuato;4jaral del progreso;5juventino rosas;4la ermita;aleon de los aldama;4marfil;4medina;5moroleon;5penjamo;5purisima de bustos;4romita;7salamanca;5salvatierra;4san felipe;6san francisco del rincon;4san jose iturbide;5san luis de la paz;6san miguel de allende;6silao;5uriangato;6valle de santiago;4villagran;4yuriria
MX.12|guerrero|9acapulco de juarez;4arcelia;4atoyac de alvarez;3ayutla de los libres;4chilapa de alvarez;7chilpancingo;4ciudad altamirano;4ciudad de huitzuco;6iguala de la independencia;6ixtapa zihuatanejo;4ometepec;4petatlan;5taxco de alarcon;3tecpan de galeana;4teloloapan;4tixtla de guerrero;5tlapa de comonfort;4zumpango del rio
MX.13|hidalgo|4actopan;4apan;4ciudad sahagun;4cuautepec de hinojosa;4don antonio;5huejutla de reyes;5ixmiquilpan;4la providencia siglo xxi;4mixquiahuala de juarez;8pachuca de soto;4progreso de alvaro obregon;4santiago tulantepec;3tepeapulco;5tepeji del rio de ocampo;5tizayuca;4tula de allende;6tulancingo;4zacualtipan
MX.14|jalisco|3ahualulco de mercado;5ameca;5arandas;4atotonilco el alto;5autlan de navarro;4chapala;4cihuatlan;6ciudad guzman;4coyula;4el grullo;4el quince;4el salto;4encarnacion de diaz;aguadalajara;6hacienda santa fe;4ixtapa;4jalostotitlan;4jamay;4jocotepec;5la barca;6lagos de moreno;4las pintas de arriba;4las pintitas;4lomas del sur;4magdalena;4nicolas r casillas;4nuevo mexico;6ocotlan;7puerto vallarta;3san jose del castillo;4san jose del valle;5san juan de los lagos;4san miguel el alto;4san sebastian el grande;4santa anita;4sayula;5tala;4tamazula de gordiano;4teocaltiche;6tepatitlan de morelos;4tequila;5tesistan;4tlajomulco de zuniga;9tlaquepaque;8tonala;4tuxpan;3villa hidalgo;4zacoalco de torres;azapopan;4zapotiltic;5zapotlanejo
MX.15|mexico|3alborada jaltenco;4amecameca;4atlacomulco de fabela;7buenavista;4capulhuac de mirafuentes;7chalco;7chicoloapan;4chiconcuac;8ciudad lopez mateos;aciudad nezahualcoyotl;8coacalco;6colonia lindavista;5coyotepec;6cuautitlan;8cuautitlan izcalli;aecatepec de morelos;4emiliano zapata;6fuentes del valle;4huilango;6huixquilucan;8ixtapaluca;4ixtapan de la sal;5jacona de plancarte;4jesus del monte;4juchitepec;4lerma de villada;6los reyes acaquilpan;5melchor ocampo;4metepec;9naucalpan de juarez;8nicolas romero;4ocoyoacac;7ojo de agua;4ozumba de alzate;4san antonio acahualco;5san buenaventura;4san francisco acuautla;4san francisco tlalcilalcalpan;5san isidro;5san jeronimo cuatro vientos;4san jorge pueblo nuevo;4san jose guadalupe otzacatipan;5san martin azcatepec;4san martin cuautlalpan;6san mateo atenco;3san mateo huitzilzingo;4san miguel coatlinchan;7san pablo de las salinas;4san rafael;4san salvador atenco;5san salvador tizatlalli;9santa maria chimalhuacan;5santa teresa;5santiago teyahualco;3santiago tlacotepec;3tangancicuaro de arista;3tecamac;3tecamac de felipe villanueva;4tejupilco de hidalgo;4tenango de arista;5teoloyucan;4teotihuacan;4teotihuacan de arista;6tepexpan;5tepotzotlan;4tequixquiac;6texcoco de mora;4tezoyuca;9tlalnepantla;8toluca;3tulantongo;6tultepec;4tultitlan de mariano escobedo;4valle de bravo;3xalatlaco;8xico;4xonacatlan;5zinacantepec;5zumpango
MX.16|michoacan|6apatzingan;4ario de rosales;5ciudad hidalgo;6ciudad lazaro cardenas;5guacamayas;6heroica zitacuaro;4huetamo de nunez;4jiquilpan de juarez;4la orilla;6la piedad;5los reyes de salgado;5maravatio de ocampo;9morelia;5nueva italia de ruiz;4paracho de verduzco;5patzcuaro;3periban de ramos;4puruandiro;6sahuayo de morelos;4tacambaro de codallos;3tepalcatepec;3tuzantla;8uruapan;4yurecuaro;5zacapu;7zamora;3zinapecuaro
MX.17|morelos|4axochiapan;7cuautla;8cuernavaca;5emiliano zapata;7jiutepec;4jojutla;4puente de ixtla;4reyes acozac;4san andres cuexcontitlan;4san juan zitlaltepec;4san mateo otzacatipan;5san pablo autopan;4san pedro totoltepec;4santa maria ajoloapan;4santa rosa treinta;6temixco;4tlaquiltenango;4tres de mayo;4xochitepec;4xoxocotla;5yautepec;4yecapixtla;4zacatepec
MX.18|nayarit|4acaponeta;4compostela;4ixtlan del rio;4mezcales;4santiago ixcuintla;8tepic;4tuxpan;5xalisco
MX.19|nuevo leon|4anahuac;6cadereyta;6cadereyta jimenez;3cienega de flores;8ciudad apodaca;7ciudad benito juarez;4ciudad de allende;8ciudad general escobedo;5ciudad sabinas hidalgo;5fraccionamiento real palmas;6garcia;9guadalupe;4hidalgo;5linares;5mazatlan;4mitras poniente;amonterrey;4parque industrial ciudad mitras;8san nicolas de los garza;6san pedro garza garcia;8santa catarina;5santiago
MX.20|oaxaca|5ciudad de huajuapan de leon;3crucecita;4heroica ciudad de tlaxiaco;4ixtepec;6juchitan de zaragoza;4loma bonita;4matias romero;4miahuatlan de porfirio diaz;7oaxaca;3ocotlan de morelos;4pinotepa nacional;4puerto escondido;6salina cruz;4san antonio de la cal;6santa cruz xoxocotlan;4santa maria atzompa;5santo domingo tehuantepec;6tuxtepec
MX.21|puebla|4acajete;4acatlan de osorio;4acatzingo;4ajalpan;4altepexi;6amozoc de mota;6atlixco;4casa blanca;4chignahuapan;6cholula;4ciudad serdan;4cuautlancingo;5huauchinango;4huejotzingo;5izucar de matamoros;3libres;4los reyes de juarez;4moyotzingo;4palmarito tochapan;apuebla;5san andres cholula;5san bernardino tlaxcalancingo;6san martin texmelucan de labastida;3san rafael tlanalapan;4san salvador el seco;4sanctorum;4santa ana xalmimilulco;4santiago momoxpan;4tecamachalco;7tehuacan;4tepatlaxco de hidalgo;4tepeaca;5teziutlan;5xicotepec de juarez;5zacatlan;3zinacatepec
MX.22|queretaro|6el pueblito;7san juan del rio;4santa rosa jauregui;9santiago de queretaro;4tequisquiapan;3venceremos
MX.23|quintana roo|9cancun;7chetumal;6cozumel;4felipe carrillo puerto;7playa del carmen;4tulum
MX.24|san luis potosi|3cardenas;5ciudad fernandez;6ciudad valles;4ebano;6matehuala;5rioverde;4salinas de hidalgo;9san luis potosi;7soledad de graciano sanchez;4tamazunchale;4tamuin
MX.25|sinaloa|9culiacan;4el rosario;4escuinapa;5guamuchil;6guasave;4juan jose rios;3la cruz;4leyva solano;8los mochis;8mazatlan;4navolato;4villa de costa rica;4villa juarez
MX.26|sonora|6agua prieta;4cananea;8ciudad obregon;5empalme;5esperanza;9hermosillo;5heroica caborca;6heroica guaymas;4huatabampo;4magdalena de kino;6navojoa;7nogales;5puerto penasco;7san luis rio colorado
MX.27|tabasco|6cardenas;5comalcalco;4cunduacan;4frontera;4huimanguillo;3jalpa de mendez;5macuspana;4paraiso;4playas del rosario;4rio de teapa;4teapa;5tenosique;8villahermosa
MX.28|tamaulipas|5altamira;7ciudad madero;6ciudad mante;4ciudad miguel aleman;6ciudad rio bravo;8ciudad victoria;8heroica matamoros;6miramar;8nuevo laredo;9reynosa;4san fernando;8tampico;5valle hermoso
MX.29|tlaxcala|5apizaco;5calpulalpan;4contla;5huamantla;4la magdalena tlaltelulco;4papalotla;5santa ana chiautempan;4teolocholco;3tetla;6tlaxcala;5villa vicente guerrero;5zacatelco
MX.30|veracruz|5acayucan;5agua dulce;4alamo;4allende;3alto lucero;4altotonga;4alvarado;4banderilla;4carlos a carrillo;4catemaco;4cerro azul;5ciudad mendoza;5coatepec;7coatzacoalcos;5coatzintla;7cordoba;4cosamaloapan;3coscomatepec de bravo;4cosoleacaque;4fortin de las flores;4fraccionamiento ciudad olmeca;4huatusco;4isla;4ixtaczoquitlan;5jaltipan de morelos;4jose cardel;4la isla;5las choapas;4lerdo de tejada;5martinez de la torre;6minatitlan;4misantla;4nanchital de lazaro cardenas del rio;4naranjos;4nogales;6orizaba;5panuco;5papantla de olarte;5perote;7poza rica de hidalgo;5rio blanco;5san andres tuxtla;3santiago tuxtla;4tantoyuca;5tierra blanca;5tlapacoyan;4tres valles;6tuxpam de rodriguez cano;4valente diaz;8veracruz;3villa independencia;8xalapa de enriquez;4xico
MX.31|yucatan|4chichen itza;4hunucma;4izamal;6kanasin;9merida;4motul;4oxkutzkab;4peto;5progreso;4tecax;5ticul;5tizimin;5uman;5valladolid
MX.32|zacatecas|6fresnillo;6guadalupe;5jerez de garcia salinas;3juan aldama;4loreto;4nochistlan de mejia;5rio grande;4sombrerete;4tlaltenango de sanchez roman;5victor rosales;7zacatecas
MY.01|johor|4bakri;7batu pahat;9johor bahru;7kampung pasir gudang baru;4kampung simpang renggam;7kluang;5kota tinggi;5kulai;4labis;4mersing;6muar;4parit raja;4pekan nenas;5pontian kechil;6segamat;7skudai;6taman senai;5tangkak;6ulu tiram;4yong peng
MY.02|kedah|7alor setar;5bedong;3gurun;5jitra;4kuah;4kuala kedah;7kulim;7sungai petani
MY.03|kelantan|4gua musang;4kampong kadok;5kampong pangkal kalong;akota bharu;4pasir mas;4peringat;4tanah merah
MY.04|melaka|4alor gajah;4batu berendam;4bukit rambai;4kampong masjid tanah;5kampung ayer keroh;3kampung ayer molek;5kampung bukit baharu;5klebang besar;7malacca;4sungai udang
MY.05|negeri sembilan|4bahau;5kampung baharu nilai;4kuala pilah;6port dickson;8seremban;4tampin
MY.06|pahang|5bentong town;5jerantut;3kuala lipis;8kuantan;5mentekab;4pekan;5raub;5temerluh
MY.07|perak|4bagan serai;5batu gajah;4bidur;9ipoh;4kampar;5kampong dungun;5kuala kangsar;5lumut;4pantai remis;4parit buntar;5simpang empat;7taiping;4tapah road;5teluk intan
MY.08|perlis|5kangar;3pantai cenang
MY.09|penang|4batu feringgi;7bukit mertajam;6butterworth;8george town;7kampung sungai ara;4kepala batas;5nibong tebal;6perai;4permatang kuching;4tanjung tokong;7tasek glugor
MY.11|sarawak|7bintulu;3kapit;9kuching;5lawas;4limbang;6marudi;7miri;5mukah;4sarikei;7sibu;4simanggang
MY.12|selangor|6ampang;5banting;4batang berjuntai;4batu arang;4jenjarum;6kampong baharu balakong;9kampung baru subang;4kampung tanjung karang;9klang;5kuala selangor;4kuang;4ladang seri kundang;4pelabuhan klang;9petaling jaya;5putra heights;6rawang;4sabak bernam;6semenyih;7sepang;4serendah;8shah alam;9subang jaya;4sungai besar;4tanjung sepat
MY.13|terengganu|6cukai;4kertih;8kuala terengganu;4marang;4paka
MY.14|kuala lumpur|*akuala lumpur
MY.15|labuan|6labuan
MY.16|sabah|5bandar labuan;3beaufort;6donggongon;6keningau;3kinarut;8kota kinabalu;5kudat;6lahad datu;4papar;6putatan;4ranau;8sandakan;5semporna;8tawau
MY.17|putrajaya|5putrajaya
MZ.01|cabo delgado|4mocimboa;6montepuez;6pemba
MZ.02|gaza|5chibuto;5chokwe;4macia;6xai xai
MZ.03|inhambane|6inhambane;6maxixe
MZ.04|maputo|9matola;6ressano garcia
MZ.05|sofala|9beira;6dondo
MZ.06|nampula|6antonio enes;5ilha de mocambique;4mutuali;7nacala;8nampula
MZ.07|niassa|6cuamba;6lichinga;6mandimba
MZ.08|tete|7tete
MZ.09|zambezia|4chinde;7quelimane
MZ.10|manica|8chimoio
MZ.11|maputo|*amaputo
NA.21|khomas|*8windhoek
NA.28|zambezi|4katima mulilo
NA.29|erongo|4swakopmund;5walvis bay
NA.30|hardap|3mariental;4rehoboth
NA.31|karas|3keetmanshoop;3luderitz
NA.32|kunene|2opuwo
NA.33|ohangwena|0eenhana
NA.35|omaheke|4gobabis
NA.36|omusati|1outapi
NA.37|oshana|5oshakati
NA.38|oshikoto|2omuthiya
NA.39|otjozondjupa|4grootfontein;4okahandja;4otjiwarongo
NA.40|kavango east|5rundu
NA.41|kavango west|0nkurenkuru
NC.01|north|2kone
NC.02|south|4dumbea;1la foa;4mont dore;*6noumea
NC.03|loyalty islands|3we
NE.01|agadez|6agadez;6alaghsas
NE.02|diffa|4diffa;4nguigmi
NE.03|dosso|4dogondoutchi;5dosso;5gaya
NE.04|maradi|4dakoro;7maradi;4mayahi;5tessaoua;4tibiri
NE.06|tahoua|5birni n konni;4illela;4madaoua;6tahoua
NE.07|zinder|4magaria;4matamey;4mirriah;3tanout;7zinder
NE.08|niamey|*9niamey
NE.09|tillaberi|4ayorou;4tera;4tillaberi
NF.00||*0kingston
NG.05|lagos|4badagry;9ebute ikorodu;6epe;8ikeja;dlagos;8lekki
NG.11|fct|*9abuja;6kuje
NG.16|ogun state|9abeokuta;3ado odo;6ifo;6ijebu igbo;7ijebu ode;5ilaro;3iperu;7shagamu
NG.21|akwa ibom state|4eket;6esuk oron;7ikot ekpene;5itu;8uyo
NG.22|cross river state|8calabar;6ikom;4obudu;5ogoja;7ugep
NG.23|kaduna state|3anchau;4dutsen wai;4kachia;akaduna;6kafanchan;6kagoro;6lere;3soba;4sofo birnin gwari;9zaria
NG.24|katsina state|4daura;7funtua;8katsina;6malumfashi
NG.25|anambra|6agulu;7atani;7awka;6enugu ukwu;6igbo ukwu;6ihiala;6nkpor;7nnewi;9onitsha;6ozubulu;6uga
NG.26|benue state|4igbor;5katsina ala;8makurdi;4otukpa;4takum
NG.27|borno state|6bama;6biu;4damboa;4dikwa;6gamboru;3gwoza;4kukawa;4magumeri;amaiduguri;3marte;4monguno
NG.28|imo state|5nkwerre;4oguta;6okigwe;7owerri
NG.29|kano state|4gaya;4gwarzo;bkano;4rano;4wudil
NG.30|kwara state|4bode saadu;9ilorin;4jebba;4kaiama;6lafiagi;6offa;4okuta;4patigi
NG.31|niger state|4babana;4baro;7bida;3ibeto;6kontagora;4lapai;8minna;4mokwa;4rijau;7suleja;4tegina;4zungeru
NG.32|oyo state|6fiditi;bibadan;4igbeti;6igbo ora;7igboho;7kisi;6lalupon;6orita eruwa;9oyo;7saki
NG.35|adamawa|3ganye;4gombi;7jimeta;7mubi;6numan;6yola
NG.36|delta|6agbor;6asaba;4burutu;4kwale;4ogwashi uku;7sapele;6ughelli;9warri
NG.37|edo state|5auchi;abenin city;5ekpoma;4ubiaja;6uromi
NG.39|jigawa state|4birnin kudu;7chakwama;4dutse;5gumel;3gwaram;6hadejia;4kiyawa
NG.40|kebbi|5argungu;6birnin kebbi;6jega;4kamba;4zuru
NG.41|kogi state|3ajaokuta;4egbe;6idah;3isanlu itedoijowa;5kabba;5lokoja;6ogaminana;8okene
NG.42|osun state|6apomu;7ejigbo;7gbongan;5ijebu jesa;7ikire;7ikirun;7ila orangun;8ilesa;6ilobu;7inisa;7iwo;6modakeke;6oke mesi;6olupona;7osogbo;5otan ayegbaju;6oyan
NG.43|taraba state|4beli;4gembu;4ibi;6jalingo;6wukari
NG.44|yobe state|5damaturu;6daura;6gashua;5geidam;4kumagunnam;6nguru;6potiskum
NG.45|abia state|9aba;6amaigbo;6bende;6ohafia ifigh;8umuahia
NG.46|bauchi|6azare;8bauchi;4darazo;4kari
NG.47|enugu state|6aku;4awgu;6eha amufu;9enugu;4enugu ezike;6nsukka
NG.48|ondo state|8akure;6idanre;6ode;8ondo;8owo
NG.49|plateau state|3bukuru;9jos;4pankshin
NG.50|rivers state|4bonny;7buguma;4degema hulk;4elele;6obonoma;7okrika;aport harcourt
NG.51|sokoto|4gwadabawa;4illela;9sokoto;4tambuwal
NG.52|bayelsa state|4yenagoa
NG.53|ebonyi state|7abakaliki;6afikpo;6effium;6ezza ohu;6isieke
NG.54|ekiti state|8ado ekiti;6aramoko ekiti;8efon alaaye;6emure ekiti;6igbara odo;6igede ekiti;7ijero ekiti;6ikere ekiti;6ipoti;7ise ekiti;5oke ila
NG.55|gombe state|3billiri;4deba;4dukku;4garko;7gombe;5kumo;4nafada;6pindiga
NG.56|nasarawa state|3akwanga;3doma;6keffi;6lafia;4nasarawa;4wamba
NG.57|zamfara state|5gummi;7gusau;6kaura namoda;4moriki;5talata mafara
NI.01|boaco|4boaco;4camoapa
NI.02|carazo|5diriamba;4jinotepe;4san marcos
NI.03|chinandega|5chichigalpa;6chinandega;4corinto;5el viejo;3somotillo
NI.04|chontales|5juigalpa
NI.05|esteli|6esteli
NI.06|granada|6granada;4nandaime
NI.07|jinotega|5jinotega
NI.08|leon|4la paz centro;7leon;4nagarote
NI.09|madriz|4somoto
NI.10|managua|5ciudad sandino;4el crucero;*9managua;4san rafael del sur;5tipitapa
NI.11|masaya|4masatepe;7masaya
NI.12|matagalpa|6matagalpa;4rio blanco
NI.13|nueva segovia|4jalapa;5ocotal
NI.14|rio san juan|3san carlos
NI.15|rivas|4rivas
NI.17|north caribbean coast|5puerto cabezas;4siuna
NI.18|south caribbean coast|5bluefields;4el rama;5nueva guinea
NL.01|drenthe|5assen;5emmen;5hoogeveen;4meppel
NL.02|friesland|5drachten;4harlingen;5heerenveen;6leeuwarden;5sneek
NL.03|gelderland|4aalten;7apeldoorn;7arnhem;4barneveld;4beuningen;4brummen;4culemborg;5doetinchem;4duiven;6ede;4eibergen;4elburg;4elst;5epe;4geldermalsen;4groesbeek;5harderwijk;4lichtenvoorde;5nijkerk;7nijmegen;4nunspeet;4putten;5tiel;4velp;5wageningen;5wijchen;4winterswijk;4wisch;4zaltbommel;4zevenaar;5zutphen
NL.04|groningen|4delfzijl;7groningen;4hoogezand;4leek;4stadskanaal;4veendam;4winschoten
NL.05|limburg|4brunssum;5geleen;4gennep;6heerlen;4hoensbroek;5kerkrade;6maastricht;5roermond;5sittard;4tegelen;6venlo;5venray;5weert
NL.06|north brabant|4bergeijk;6bergen op zoom;4best;4boxtel;7breda;4cranendonck;4dongen;4eersel;7eindhoven;4geertruidenberg;4geldrop;3gemert;4goirle;6helmond;4loon op zand;4nuenen;4oisterwijk;5oosterhout;6oss;4rijen;6roosendaal;7s hertogenbosch;4schijndel;4sint oedenrode;4steenbergen;7tilburg;5uden;4valkenswaard;4veghel;4vught;5waalwijk;4werkendam
NL.07|north holland|4aalsmeer;6alkmaar;6amstelveen;*9amsterdam;5beverwijk;4bussum;5castricum;5den helder;4diemen;4enkhuizen;7haarlem;3harenkarspel;5heemskerk;4heemstede;5heerhugowaard;4heiloo;6hilversum;7hoofddorp;6hoorn;5huizen;4ijmuiden;5medemblik;4naarden;6purmerend;4uithoorn;6velsen zuid;4volendam;4weesp;6zaandam;7zaanstad;4zandvoort
NL.09|utrecht|7amersfoort;4baarn;4driebergen rijsenburg;5ijsselstein;4leerdam;4leusden;5maarssen;3mijdrecht;5nieuwegein;4rhenen;5soest;8utrecht;5veenendaal;4vianen;4wijk bij duurstede;5woerden;5zeist
NL.10|zeeland|4borssele;5goes;5middelburg;4terneuzen;5vlissingen
NL.11|south holland|4alblasserdam;6alphen aan den rijn;5barendrecht;4benthuizen;4bergschenhoek;4berkel en rodenrijs;4bodegraven;3boskoop;6capelle aan den ijssel;6delft;6dordrecht;5gorinchem;6gouda;8hague;4hellevoetsluis;4hendrik ido ambacht;4hillegom;5hoogvliet;4katwijk aan zee;4krimpen aan den ijssel;6leiden;4leiderdorp;4lisse;5maassluis;4middelharnis;4naaldwijk;4noordwijk binnen;4oegstgeest;4oud beijerland;4papendrecht;4pijnacker;4rhoon;5ridderkerk;5rijswijk;9rotterdam;4s gravenzande;3sassenheim;4scheveningen;6schiedam;4sliedrecht;6spijkenisse;6vlaardingen;5voorburg;4voorschoten;4waddinxveen;4wassenaar;4ypenburg;6zoetermeer;5zwijndrecht
NL.15|overijssel|6almelo;4borne;4dalfsen;6deventer;7enschede;4haaksbergen;5hardenberg;6hengelo;5kampen;4losser;4oldenzaal;4raalte;3staphorst;4steenwijk;4tubbergen;4wierden;6zwolle
NL.16|flevoland|7almere stad;4dronten;5emmeloord;6lelystad;4urk;4zeewolde
NO.01|akershus|
NO.04|buskerud|
NO.05|finnmark|
NO.08|more og romsdal|5alesund;4kristiansund;4molde
NO.09|nordland|5bodo;4mo i rana
NO.12|oslo|*9oslo
NO.13|ostfold|
NO.14|rogaland|5haugesund;5sandnes;6stavanger
NO.17|telemark|
NO.18|troms|
NO.20|vestfold|
NO.21|trondelag|4steinkjer;7trondheim
NO.30||5asker;6drammen;6fredrikstad;4halden;4kongsberg;5moss;5sarpsborg
NO.34|innlandet|4gjovik;4hamar;4lillehammer
NO.38||4horten;4larvik;5porsgrunn;5sandefjord;5skien;5tonsberg
NO.42|agder|4arendal;5kristiansand
NO.46|vestland|4askoy;7bergen;1hermansverk
NO.54||4harstad;5tromso;2vadso
NP.1|koshi|4bhadrapur;7biratnagar;4dhankuta;6dharan;4ilam;6inaruwa;4khanbari;5titahari;6triyuga
NP.2|madhesh|7birganj;4gaur;4jaleshwar;6janakpur;4lahan;4malangawa;5rajbiraj;4siraha
NP.3|bagmati|4banepa;6bharatpur;4dhulikhel;6hetauda;*akathmandu;5kirtipur;6madhyapur thimi;5panauti;7patan
NP.4|gandaki pradesh|4baglung;7pokhara;4walin
NP.5|lumbini|6butwal;5gulariya;6nepalgunj;5siddharthanagar;4tansen;5tulsipur
NP.6|karnali pradesh|4birendranagar;4dailekh
NP.7|sudurpashchim pradesh|4dadeldhura;4darchula;6dhangadhi;4dipayal;6mahendranagar;5tikapur
NR.01|aiwo|0yangor
NR.02|anabar|0anabar
NR.03|anetan|
NR.04|anibare|0anibare
NR.05|baiti|0baiti
NR.06|boe|
NR.07|buada|
NR.08|denigomodu|
NR.09|ewa|
NR.10|ijuw|0ijuw
NR.11|meneng|
NR.12|nibok|
NR.13|uaboe|0uaboe
NR.14|yaren|*0yaren
NU.00||*0alofi
NZ.10|chatham islands|0waitangi
NZ.E7|auckland|8auckland;5mangere;8manukau city;7north shore;4papakura;4pukekohe east
NZ.E8|bay of plenty|6rotorua;6tauranga;4whakatane
NZ.E9|canterbury|4ashburton;8christchurch;4timaru
NZ.F1|gisborne|5gisborne
NZ.F2|hawkes bay|5hastings;5napier
NZ.F3|manawatu wanganui|4levin;6palmerston north;5wanganui
NZ.F4|marlborough|4blenheim
NZ.F5|nelson|5nelson
NZ.F6|northland|5whangarei
NZ.F7|otago|6dunedin
NZ.F8|southland|5invercargill
NZ.F9|taranaki|5new plymouth
NZ.G1|waikato|3cambridge;7hamilton;4taupo
NZ.G2|wellington|6lower hutt;4masterton;4paraparaumu;5porirua;5upper hutt;*8wellington
NZ.G3|west coast|3greymouth
NZ.TAS|tasman|3richmond
OM.01|ad dakhiliyah|4adam;5bahla;4bidbid;5izki;6nizwa;5sufalat samail
OM.02|al batinah south|4oman smart future city;6rustaq
OM.03|al wusta|0hayma
OM.04|southeastern|6sur
OM.06|muscat|7bawshar;*9muscat;7seeb
OM.07|musandam|4khasab
OM.08|dhofar|7salalah
OM.09|ad dhahirah|6ibri;4yanqul
OM.10|al buraimi|6al buraymi
OM.11|al batinah north|5al khaburah;6as suwayq;4liwa;6saham;5shinas;6sohar
OM.12|northeastern|4badiyah;4ibra
PA.01|bocas del toro|2bocas del toro;4changuinola
PA.02|chiriqui|6david;4la concepcion;4pedregal
PA.03|cocle|4penonome
PA.04|colon|4cativa;6colon;3sabanitas
PA.05|darien|0la palma
PA.06|herrera|3chitre
PA.07|los santos|3las tablas
PA.08|panama|4alcalde diaz;4ancon;5chilibre;4curundu;6juan diaz;*8panama;5pedregal;8san miguelito;5tocumen
PA.09|guna yala|0el porvenir
PA.10|veraguas|5santiago de veraguas
PA.11|embera|3union choco
PA.12|ngobe bugle comarca|0buabidi
PA.13|panama oeste|6arraijan;5la chorrera;4veracruz
PA.NT|naso tjer di|
PE.01|amazonas|4bagua grande;4chachapoyas;4la peca
PE.02|ancash|8chimbote;3coishco;6huaraz;4huarmey
PE.03|apurimac|5abancay;4andahuaylas
PE.04|arequipa|9arequipa;4camana;4mollendo
PE.05|ayacucho|7ayacucho;4huanta
PE.06|cajamarca|7cajamarca;5jaen
PE.07|callao|9callao
PE.08|cuzco|8cusco;4santa ana;5sicuani
PE.09|huancavelica|5huancavelica
PE.10|huanuco|7huanuco;5tingo maria;4yanacancha
PE.11|ica|7chincha alta;7ica;3minas de marcona;4nazca;5pisco;3san clemente
PE.12|junin|8huancayo;4jauja;3junin;5la oroya;3satipo;5tarma
PE.13|la libertad|5chepen;5chocope;4guadalupe;4huamachuco;4laredo;4moche;4pacasmayo;4paijan;4san pedro de lloc;4santiago de cao;9trujillo;4viru
PE.14|lambayeque|9chiclayo;4chongoyape;5ferrenafe;5lambayeque;4monsefu;5picsi;3pimentel;5sana
PE.15|lima region|5barranca;4chancay;6chosica;5huacho;4hualmay;5huaral;4huaura;5imperial;4mala;5nuevo imperial;4paramonga;6san isidro;4san vicente de canete;7santiago de surco
PE.16|loreto|8iquitos;5yurimaguas
PE.17|madre de dios|5puerto maldonado;5tambopata
PE.18|moquegua|5ilo;5moquegua
PE.19|pasco|6cerro de pasco;4chaupimarca
PE.20|piura|5catacaos;6chulucanas;4la breita;5la union;4marcavelica;5paita;8piura;4querecotillo;4sechura;7sullana;6talara;4tambo grande
PE.21|puno|4ayaviri;4ilave;7juliaca;4la rinconada;6puno;4yunguyo
PE.22|san martin|3bellavista;5juanjui;5moyobamba;4rioja;4tocache;4uchiza
PE.23|tacna|8tacna
PE.24|tumbes|6tumbes;4zarumilla
PE.25|ucayali|8pucallpa
PE.LMA|lima|*clima
PF.01|iles du vent|4faaa;*4papeete;4punaauia
PF.02|leeward islands|1uturoa
PF.03|tuamotu gambier islands|
PF.04|marquesas islands|0taiohae
PF.05|austral islands|
PG.01|central|
PG.02|gulf|2kerema
PG.03|milne bay|3alotau
PG.04|oro|4popondetta
PG.05|southern highlands|4mendi
PG.06|western|3daru
PG.07|bougainville|5arawa;0buka
PG.08|chimbu|3kundiawa
PG.09|eastern highlands|4goroka
PG.10|east new britain|4kokopo
PG.11|east sepik|4wewak
PG.12|madang|4madang
PG.13|manus|2lorengau
PG.14|morobe|4bulolo;6lae
PG.15|new ireland|3kavieng
PG.16|western highlands|5mt hagen
PG.17|west new britain|4kimbe
PG.18|sandaun|3vanimo
PG.19|enga|1wabag
PG.20|national capital|*8port moresby
PG.21|hela|3tari
PG.22|jiwaka|0kurumul
PH.01|ilocos|4agoo;4aringay;5batac city;4bauang;3bayambang;5binmaley;4calasiao;7dagupan;3domalanoan;4guiset east;6laoag;5lingayen;5manaoag;6mangaldan;6san fernando;5san nicolas;3santa barbara;4santa maria;5tagudin;6urdaneta;5vigan
PH.02|cagayan valley|4alicia;5aparri;4baggabag b;4bambang;5bayombong;4cabagan;3diadi;6ilagan;5ramon;4roxas;4san mateo;6santiago;6solana;5solano;6tuguegarao
PH.03|central luzon|5abucay;5aliaga;5angat;8angeles city;6apalit;6arayat;3babo pangulo;5balagtas;6balanga;7baliuag;6bocaue;5bongabon;4botolan;6bulacan;7bulaon;4burgos;5bustos;7cabanatuan city;5cabiao;6calumpit;5camiling;5candaba;6capas;4castillejos;6concepcion;5del pilar;6dinalupihan;6gapan;4general mamerto natividad;5general tinio;5gerona;6guiguinto;5guimba;7guyong;6hagonoy;5hermosa;4iba;5jaen;4la paz;4laur;5limay;4loma de gato;5lubao;7mabalacat city;6magalang;7malolos;4manibaug pasig;6marilao;6mariveles;5masantol;4masinloc;5mexico;7meycauayan;4morong;5munoz;6norzagaray;5obando;7olongapo;5orani;5orion;4palayan city;4pandacaqui;5pandi;5paniqui;5pantubig;5paombong;5papaya;4penaranda;4pilar;4pio;6plaridel;4porac;6pulilan;4quezon;3ramos;4rizal;4samal;5san antonio;7san fernando;4san francisco;6san ildefonso;8san jose del monte;5san leonardo;5san luis;4san marcelino;6san miguel;3san narciso;4san simon;4san vicente;5santa ana;4santa cruz;8santol;4sexmoan;6subic;6talavera;7tarlac city;4telabastagan
PH.05|bicol|4baao;4bato;4buhi;4bulan;4calabanga;6daet;4goa;6iriga city;4irosin;4jose panganiban;4labo;7legaspi;6libon;3magarao;5malilipot;5masbate;4mercedes;4nabua;7naga;6polangui;5san jose;6sorsogon;5tabaco;3tagas;4tiwi;3virac
PH.06|western visayas|4asia;8bacolod city;7bago city;5binalbagan;6binonga;7cadiz;5escalante;4himamaylan;5hinigaran;8iloilo;3isabela;7kabankalan;5la carlota;4la castellana;4maao;5manapla;8mansilingan;4murcia;4pacol;5pandan;4paraiso;5passi;4pulupandan;6roxas city;6sagay;4saravia;4sipalay;4suay;4sumag;6talisay;4taloc;5tinongan;5ualog;6victorias
PH.07|central visayas|4apas;6bais;4balamban;4bantayan;5bayawan;4bogo;5canlaon;5carcar;9cebu city;4cogan;4compostela;5consolacion;6danao;6dumaguete;4guihulngan;5jagna;8lapu lapu city;5liloan;4loboc;8mandaue city;5minglanilla;4naga;4pinamungahan;4san fernando;4santa catalina;4sibulan;6tagbilaran city;7talisay;5tanjay;7toledo
PH.08|eastern visayas|3abuyog;4baybay;4borongan;6calbayog city;4carigara;5catarman;6catbalogan;4laoang;4maasin;7ormoc;4palo;7panalanoy;7tacloban;4tanauan
PH.09|zamboanga peninsula|5dapitan;6dipolog;4ipil;4mahayag;4molave;7muricay;7pagadian;5recodo;8zamboanga
PH.10|northern mindanao|3boroon;5bugo;8cagayan de oro;3dologon;4don carlos;8iligan;4jasaan;5malaybalay;4manolo fortich;8mantampay;5maramag;6mariano;6nia valencia;5oroquieta;6ozamiz city;4quezon;4tagoloan;4tangub
PH.11|davao|4bansalan;4cabayangan;5compostela;adavao;6digos;4lupon;4magsaysay;7magugpo poblacion;5malita;4manay;6mati;5monkayo;4nabunturan;4new corella;6panabo;5samal;4san mariano;4santa maria
PH.12|soccsksargen|5alabel;5banga;9general santos;4glan;8iligan city;4isulan;4kabacan;6kidapawan;6koronadal;4laguilayan;4lake sebu;4malapatan;amalingao;5malungun;5midsayap;5polomolok;4surallah;5tacurong;4tupi
PH.13|caraga|4bah bah;5bayugan;6bislig;4buenavista;3bunawan;8butuan;4cabadbaran;7libertad;4san francisco;6surigao;3talacogon;4tandag;3trento;4veruela
PH.14|autonomous region in muslim mindanao|4bongao;abudta;4buluan;6city of isabela;7cotabato;6jolo;4maganoy;4maluso;7marawi city;4pagalungan;5parang;4sitangkai;4wao
PH.15|cordillera|8baguio;4itogon;5la trinidad;3mankayan;4tabuk
PH.40|calabarzon|4alaminos;4amadeo;6angono;9antipolo;4atimonan;4aurora;8bacoor;5bagong pagasa;5balayan;5banaybanay;4baras;7batangas;5bauan;5bay;4bignay uno;8binan;7binangonan;8cabuyao;8cainta;5calaca;8calamba;4calatagan;4calauag;5calauan;5candelaria;4cardona;5carmona;4catanauan;6cavite city;4concepcion ibaba;4cuenca;8dasmarinas;6general trias;4gumaca;7imus;5indang;4jalajala;6kawit;3lilio;7lipa city;4lopez;6los banos;4lucban;7lucena;4lumbang;4malabanban norte;4malanday;4malvar;5mamatid;4maragondon;5mauban;4mendez nunez;5morong;4nagcarlan;5naic;5nasugbu;5noveleta;4paete;5pagbilao;4pangil;5patuto;5pila;4pililla;6pulong santa cruz;7rodriguez;4sampaloc;7san mateo;7san pablo;5san pascual;8san pedro;6santa cruz;7santa rosa;5santo tomas;5sariaya;6silang;5taal;6tagaytay;4talisay;6tanauan;5tanay;5tayabas;7taytay;5teresa;4ternate;4victoria
PH.41|mimaropa|6calapan;4mamburao;4mansalay;4narra;5pinamalayan;7puerto princesa;3romblon;3roxas;5sablayan;6san jose
PH.NCR|national capital|acaloocan city;3calumpang;9las pinas;8makati city;8mandaluyong city;*amanila;7navotas;8pasay;9pasig city;bquezon city;6san juan;9taguig;6tanza
PK.02|balochistan|4bela;6chaman;3dadhar;4dera bugti;5gwadar;4jiwani;4kalat;4kharan;7khuzdar;5loralai;4mach;4mastung;5mehrabpur;4nushki;5pasni;4pishin;9quetta;6sibi;6turbat;5usta muhammad;4uthal;5zhob
PK.03|khyber pakhtunkhwa|6abbottabad;4akora;4aman garh;5bannu;5bat khela;9battagram;6charsadda;6dera ismail khan;5hangu;5haripur;5havelian;7kohat;4kulachi;4lachi;5lakki;6mansehra;8mardan;8mingora;6nowshera cantonment;5pabbi;4paharpur;apeshawar;5risalpur cantonment;4sarai naurang;6shabqadar;6shorkot;6swabi;4tangi;5tank;4thal;5topi;7tordher;4upper dir;4utmanzai;4zaida
PK.04|punjab|6ahmadpur east;4ahmadpur sial;5alipur;6arifwala;6attock city;4baddomalhi;6bahawalnagar;9bahawalpur;5basirpur;6bhakkar;6bhalwal;4bhawana;4bhera;4bhopalwala;7burewala;5chak azam sahu;4chak five hundred seventy five;5chak jhumra;4chak one hundred twenty nine left;5chak thirty one eleven left;4chak two hundred forty nine thal development authority;6chakwal;4chawinda;6chenab nagar;6chichawatni;7chiniot;6chishtian;3choa saidan shah;6chuchar kana mandi;5chunian;4dajal;3darya khan;6daska kalan;4daud khel;7dera ghazi khan;4dhanot;4dijkot;5dinga;6dipalpur;5dullewala;4dunga bunga;5dunyapur;4eminabad;bfaisalabad;4faqirwali;4faruka;4fazilpur;5fort abbas;4garh maharaja;7gojra;6gujar khan;agujranwala;8gujrat;5hadali;7hafizabad;3harnoli;6harunabad;6hasilpur;6haveli lakha;4hazro city;5hujra shah muqim;4jahanian shah;6jalalpur jattan;5jalalpur pirwala;5jampur;4jand;6jaranwala;5jatoi shimali;5jauharabad;8jhang sadr;4jhawarian;7jhelum;5kabirwala;5kahna nau;6kahror pakka;4kahuta;3kalabagh;4kaleke mandi;3kallar kahar;4kalur kot;6kamalia;3kamar mushani;7kamoke;5kamra;4kanganpur;4karor;8kasur;4khairpur tamewah;4khangah dogran;4khangarh;7khanpur;6kharian;5khewra;5khurrianwala;6khushab;6kot addu;4kot ghulam muhammad;5kot mumin;5kot radha kishan;4kot samaba;4kotli loharan;5kundian;4kunjah;clahore;6lala musa;4lalian;6layyah;6lodhran;6mailsi;5malakwal;5malakwal city;4mamu kanjan;4mananwala;7mandi bahauddin;4mangla;6mian channun;6mianke mor;6mianwali;4minchianabad;4mitha tiwana;amultan;7muridke;4murree;5mustafabad;7muzaffargarh;5nankana sahib;5narang mandi;6narowal;5naushahra virkan;7okara;6pakpattan;5pasrur;6pattoki;4phalia;4pind dadan khan;5pindi bhattian;5pindi gheb;5pir mahal;4qadirpur ran;9rahim yar khan;4raiwind;4raja jang;5rajanpur;arawalpindi;5renala khurd;7saddiqabad;7sahiwal;5sambrial;5sangla hill;5sarai alamgir;3sarai sidhu;9sargodha;7shahkot;4shahr sultan;6shakargarh;4sharqpur sharif;8shekhupura;6shujaabad;8sialkot;4sillanwali;3sodhri;5sukheke mandi;4surkhpur;5talagang;4talamba;5tandlianwala;5taunsa;6toba tek singh;6vihari;6wazirabad;4yazman;4zafarwal;5zahir pir
PK.05|sindh|6badin;4bhan;4bhit shah;4chhor;3chuhar jamali;7dadu;4daur;4dhoro naro;4digri;5gambat;4gharo;4ghauspur;6ghotki;4goth radhan;5hala;4hingorja;ahyderabad;7jacobabad;4jhol;4johi;6kambar;6kandhkot;4kandiaro;dkarachi;5kashmor;5khairpur;6khairpur mirs;4khairpur nathan shah;4khanpur mahar;4kot diji;6kotri;4kunri;8larkana;8malir cantonment;4matiari;5matli;4mehar;7mirpur khas;5mirpur mathelo;4mithi;6moro;4nasirabad;5naudero;4naukot;4naushahro firoz;7nawabshah;5new badah;4pad idan;6pano aqil;5pir jo goth;4ranipur;5ratodero;5rohri;4sakrand;5sanghar;5sehwan;5setharja old;6shahdad kot;6shahdadpur;4shahpur chakar;7shikarpur;3sinjhoro;4sita road;8sukkur;4talhar;6tando adam;6tando allahyar;4tando jam;6tando muhammad khan;4tharu shah;5thatta;5thul;4ubauro;5umarkot;4warah
PK.06|azad kashmir|8bhimbar;9kotli;9muzaffarabad;6new mirpur;5rawala kot
PK.07|gilgit baltistan|3gilgit
PK.08|islamabad|*9islamabad
PL.72|lower silesia|4bielawa;4bogatynia;4boguszow gorce;5boleslawiec;3cieplice slaskie zdroj;5dzierzoniow;6glogow;4jawor;3jelcz laskowice;6jelenia gora;4kamienna gora;4klodzko;6legnica;4luban;6lubin;4nowa ruda;4olawa;5olesnica;4polkowice;4strzegom;5swidnica;4swiebodzice;6walbrzych;9wroclaw;4zabkowice slaskie;5zgorzelec;4zlotoryja
PL.73|kujawsko pomorskie|4brodnica;8bydgoszcz;4chelmno;3chelmza;6fordon;6grudziadz;6inowroclaw;4naklo nad notecia;4rypin;3solec kujawski;4swiecie;7torun;6wloclawek
PL.74|lodz|4aleksandrow lodzki;5belchatow;3glowno;4konstantynow lodzki;5kutno;4lask;3leczyca;9lodz;4lowicz;4opoczno;4ozorkow;6pabianice;6piotrkow trybunalski;5radomsko;4rawa mazowiecka;5sieradz;5skierniewice;6tomaszow mazowiecki;4wielun;5zdunska wola;5zgierz
PL.75|lublin|5biala podlaska;4bilgoraj;6chelm;4deblin;4hrubieszow;5krasnik;4krasnystaw;4leczna;4lubartow;8lublin;4lukow;4miedzyrzec podlaski;5pulawy;4radzyn podlaski;5swidnik;4tomaszow lubelski;6zamosc
PL.76|lubusz|6gorzow wielkopolski;4gubin;4kostrzyn nad odra;4miedzyrzecz;5nowa sol;4slubice;4sulechow;4swiebodzin;4zagan;5zary;6zielona gora
PL.77|lesser poland|4andrychow;4bochnia;4brzesko;5chrzanow;4gorlice;4kety;9krakow;4libiaz;4myslenice;6nowy sacz;5nowy targ;5olkusz;5oswiecim;4skawina;6tarnow;4trzebinia;4wadowice;4wieliczka;4zakopane
PL.78|mazovia|6bemowo;6bialoleka;7bielany;5ciechanow;3garwolin;4gostynin;4grodzisk mazowiecki;4jozefow;4kobylka;4konstancin jeziorna;4kozienice;5legionowo;3lomianki;4marki;3milanowek;5minsk mazowiecki;4mlawa;7mokotow;4nowy dwor mazowiecki;6ochota;5ostroleka;4ostrow mazowiecka;5otwock;5piaseczno;4piastow;4pionki;6plock;4plonsk;6praga polnoc;7praga poludnie;5pruszkow;4przasnysz;4pultusk;7radom;4rembertow;6siedlce;4sierpc;5sochaczew;4sokolow podlaski;7srodmiescie;4sulejowek;6targowek;5ursus;7ursynow;*awarsaw;5wawer;4wesola;5wlochy;7wola;5wolomin;4wyszkow;4zabki;4zielonka;5zoliborz;5zyrardow
PL.79|opole|5brzeg;3glucholazy;6kedzierzyn kozle;4kluczbork;4krapkowice;4namyslow;5nysa;6opole;4prudnik;4strzelce opolskie
PL.80|subcarpathia|5debica;5jaroslaw;5jaslo;5krosno;4lancut;5mielec;3nisko;6przemysl;3przeworsk;3ropczyce;7rzeszow;5sanok;6stalowa wola;5tarnobrzeg
PL.81|podlasie|4augustow;8bialystok;4bielsk podlaski;4grajewo;4hajnowka;4lapy;5lomza;3siemiatycze;4sokolka;6suwalki;4zambrow
PL.82|pomerania|4bytow;5chojnice;8gdansk;7gdynia;3kartuzy;4koscierzyna;5kwidzyn;5lebork;5malbork;4pruszcz gdanski;4reda;5rumia;6slupsk;5sopot;5starogard gdanski;5tczew;4ustka;5wejherowo
PL.83|silesia|5bedzin;7bielsko biala;4bierun;7bytom;6chorzow;5cieszyn;5czechowice dziedzice;5czeladz;4czerwionka leszczyny;7czestochowa;7dabrowa gornicza;7gliwice;6jastrzebie zdroj;6jaworzno;8katowice;5knurow;4laziska gorne;4ledziny;4lubliniec;5mikolow;6myslowice;5myszkow;4orzesze;5piekary slaskie;4pszczyna;4pyskowice;5raciborz;4radlin;4radzionkow;7ruda slaska;7rybnik;4rydultowy;6siemianowice slaskie;7sosnowiec;5swietochlowice;5tarnowskie gory;7tychy;3ustron;5wodzislaw slaski;7zabrze;5zawiercie;5zory;5zywiec
PL.84|swietokrzyskie|4busko zdroj;4jedrzejow;7kielce;4konskie;6ostrowiec swietokrzyski;4sandomierz;5skarzysko kamienna;5starachowice;4staszow
PL.85|warmia masuria|4bartoszyce;4braniewo;4dzialdowo;6elblag;5elk;4gierloz;4gizycko;5ilawa;4ketrzyn;4lidzbark warminski;4mragowo;3olecko;7olsztyn;5ostroda;4pisz;4szczytno
PL.86|greater poland|4chodziez;6gniezno;4gostyn;4jarocin;6kalisz;4kolo;6konin;4koscian;4krotoszyn;5leszno;4lubon;3nowy tomysl;4oborniki;6ostrow wielkopolski;6pila;4pleszew;9poznan;4rawicz;4srem;4sroda wielkopolska;4swarzedz;4szamotuly;4trzcianka;4turek;4wagrowiec;4wrzesnia;4zlotow
PL.87|west pomerania|4bialogard;3choszczno;4goleniow;4gryfice;4gryfino;5kolobrzeg;6koszalin;4nowogard;5police;6stargard;4swidwin;5swinoujscie;8szczecin;5szczecinek;4walcz
PM.97501|miquelon langlade|0miquelon
PM.97502|st pierre|*2st pierre
PN.||*0adamstown
PR.001|adjuntas|2adjuntas
PR.003|aguada|2aguada
PR.005|aguadilla|4aguadilla
PR.007|aguas buenas|2aguas buenas
PR.009|aibonito|3aibonito
PR.011|anasco|2anasco
PR.013|arecibo|5arecibo
PR.015|arroyo|2arroyo
PR.017|barceloneta|4barceloneta
PR.019|barranquitas|1barranquitas
PR.021|bayamon|7bayamon
PR.023|cabo rojo|3cabo rojo
PR.025|caguas|6caguas
PR.027|camuy|2camuy
PR.029|canovanas|3canovanas
PR.031|carolina|7carolina
PR.033|catano|4catano
PR.035|cayey|4cayey
PR.037|ceiba|2ceiba
PR.039|ciales|1ciales
PR.041|cidra|2cidra
PR.043|coamo|3coamo
PR.045|comerio|2comerio
PR.047|corozal|3corozal
PR.049|culebra|0culebra
PR.051|dorado|3dorado
PR.053|fajardo|5fajardo
PR.054|florida|2florida
PR.055|guanica|3guanica
PR.057|guayama|4guayama
PR.059|guayanilla|2guayanilla
PR.061|guaynabo|6guaynabo
PR.063|gurabo|3gurabo
PR.065|hatillo|2hatillo
PR.067|hormigueros|3hormigueros
PR.069|humacao|4humacao
PR.071|isabela|3isabela
PR.073|jayuya|1jayuya
PR.075|juana diaz|3juana diaz
PR.077|juncos|3juncos
PR.079|lajas|2lajas
PR.081|lares|2lares
PR.083|las marias|0las marias
PR.085|las piedras|2las piedras
PR.087|loiza|2loiza
PR.089|luquillo|3luquillo
PR.091|manati|4manati
PR.093|maricao|0maricao
PR.095|maunabo|1maunabo
PR.097|mayaguez|6mayaguez
PR.099|moca|2moca
PR.101|morovis|1morovis
PR.103|naguabo|2naguabo
PR.105|naranjito|1naranjito
PR.107|orocovis|0orocovis
PR.109|patillas|2patillas
PR.111|penuelas|2penuelas
PR.113|ponce|7ponce
PR.115|quebradillas|2quebradillas
PR.117|rincon|0rincon
PR.119|rio grande|3rio grande
PR.121|sabana grande|3sabana grande
PR.123|salinas|2salinas
PR.125|san german|3san german
PR.127|san juan|*8san juan
PR.129|san lorenzo|3san lorenzo
PR.131|san sebastian|3san sebastian
PR.133|santa isabel|2santa isabel
PR.135|toa alta|2toa alta
PR.137|toa baja|4candelaria;4levittown;0toa baja
PR.139|trujillo alto|5trujillo alto
PR.141|utuado|3utuado
PR.143|vega alta|3vega alta
PR.145|vega baja|4vega baja
PR.147|vieques|3isabel segunda
PR.149|villalba|2villalba
PR.151|yabucoa|2yabucoa
PR.153|yauco|4yauco
PS.GZ|gaza strip|4abasan al kabirah;5al burayj;4al qararah;5an nusayrat;4ar ram wa dahiyat al barid;4az zuwaydah;4bani suhayla;5bayt hanun;5bayt lahya;5dayr al balah;8gaza;7jabalya;7khan yunis;6rafah
PS.WE|west bank|4al ayzariyah;5al birah;4al yamun;4as samu;4az zahiriyah;4balatah;4bani naim;4bayt jala;4bethlehem;4dura;8east jerusalem;4halhul;7hebron;4idhna;5janin;4jericho;4kalandia;7nablus;4qabatiyah;5qalqilyah;4ramallah;4sair;3tubas;5tulkarm;5yuta
PT.02|aveiro|5aveiro;5espinho;4feira;4ilhavo;4ovar;4sao joao da madeira
PT.03|beja|5beja
PT.04|braga|4barcelos;6braga;4cabeceiras de basto;5esposende;4fafe;5guimaraes
PT.05|braganca|5braganca
PT.06|castelo branco|5castelo branco;4covilha
PT.07|coimbra|6coimbra;4condeixa a nova;5figueira da foz;5santo antonio dos olivais
PT.08|evora|5evora
PT.09|faro|3albufeira;5faro;4lagos;4laranjeiro;4loule;4olhao;5portimao;4quarteira;3tavira
PT.10|madeira|5camara de lobos;4canico;6funchal;4sao martinho
PT.11|guarda|4custoias;5guarda;4sequeira
PT.13|leiria|3alcobaca;4caldas da rainha;5leiria;4marinha grande;3peniche;4pombal
PT.14|lisbon|5alcabideche;4alfragide;4alges;6algueirao;4alvalade;7amadora;4belas;5benfica;6cacem;4camarate;4carcavelos;4carnaxide;5cascais;4estoril;4linda a velha;*9lisbon;6loures;4massama;4monte estoril;4moscavide e portela;5odivelas;5oeiras;5olivais;4paco de arcos;4parede;4pontinha;4povoa de santa iria;6queluz;4ramada;5rio de mouro;4sacavem;4santa iria da azoia;5sao domingos de rana;4sao joao da talha;4sintra;4torres vedras;4vialonga;4vila franca de xira
PT.16|portalegre|3portalegre
PT.17|porto|4aguas santas;3alfena;3baguim do monte;4baiao;4bougado;4canidelo;5ermesinde;4fanzeres;5felgueiras;4gondomar;4leca da palmeira;4leca do bailio;5maia;4matosinhos;4oliveira do douro;4paredes;4pedroso;7porto;4povoa de varzim;5rio tinto;4sao mamede de infesta;4sao pedro da cova;4senhora da hora;4trofa;4valongo;4vila do conde;6vila nova de gaia;4vilar de andorinho
PT.18|santarem|4entroncamento;5monsanto;4santarem;4tomar;3torres novas
PT.19|setubal|5almada;5amora;4arrentela;4azeitao;5barreiro;4caparica;4charneca de caparica;5corroios;4laranjeira;4lavradio;4moita;4montijo;4palmela;4piedade;4pinhal novo;4quinta do conde;5sesimbra;6setubal
PT.20|viana do castelo|4arcos de valdevez;4moncao;5ponte de lima;5viana do castelo
PT.21|vila real|4chaves;4vila real
PT.22|viseu|4viseu
PT.23|azores|4ponta delgada
PW.01|aimeliik|0ngchemiangel
PW.02|airai|0ngetkib
PW.03|angaur|0angaur state
PW.04|hatohobei|0tobi village
PW.05|kayangel|0kayangel
PW.06|koror|3koror
PW.07|melekeok|0melekeok village;*0ngerulmud
PW.08|ngaraard|0ulimang
PW.09|ngarchelong|0mengellang
PW.10|ngardmau|0ngardmau
PW.11|ngatpang|0ngereklmadel
PW.12|ngchesar|0ngchesar hamlet
PW.13|ngeremlengui|0imeong hamlet
PW.14|ngiwal|0ngerkeai
PW.15|peleliu|0kloulklubed
PW.16|sonsorol|0sonsorol village
PY.01|alto parana|8ciudad del este;5presidente franco
PY.02|amambay|6pedro juan caballero
PY.04|caaguazu|5caaguazu;5coronel oviedo
PY.05|caazapa|4caazapa
PY.06|central|3aregua;7capiata;6fernando de la mora;4ita;6itaugua;6lambare;6limpio;6mariano roque alonso;6nemby;5san antonio;7san lorenzo;6villa elisa
PY.07|concepcion|5concepcion
PY.08|cordillera|4caacupe
PY.10|guaira|5villarrica
PY.11|itapua|6encarnacion
PY.12|misiones|4san juan bautista
PY.13|neembucu|4pilar
PY.15|paraguari|3paraguari
PY.16|presidente hayes|5villa hayes
PY.17|san pedro|3san pedro de ycuamandiyu
PY.19|canindeyu|2salto del guaira
PY.22|asuncion|*aasuncion
PY.23|alto paraguay|1fuerte olimpo
PY.24|boqueron|3filadelfia
QA.01|baladiyat ad dawhah|*8doha
QA.04|al khor|4al khawr
QA.06|baladiyat ar rayyan|8ar rayyan
QA.08|madinat ash shamal|2madinat ash shamal
QA.09|umm salal|0umm salal ali;4umm salal muhammad
QA.10|al wakrah|4al wakrah
QA.13|al daayen|0az zaayin
QA.14|al shahaniya|3ash shihaniyah
RE.RE|reunion|4la possession;5le port;6le tampon;4piton saint leu;5st andre;5st benoit;*7st denis;5st joseph;4st leu;5st louis;4st marie;6st paul;6st pierre;4st suzanne
RO.01|alba|4aiud;6alba iulia;4blaj;4cugir;3ocna mures;4sebes
RO.02|arad|7arad
RO.03|arges|5curtea de arges;4mioveni;7pitesti
RO.04|bacau|7bacau;4buhusi;4comanesti;4moinesti
RO.05|bihor|7oradea;4salonta
RO.06|bistrita nasaud|6bistrita
RO.07|botosani|6botosani;4dorohoi
RO.08|braila|7braila
RO.09|brasov|8brasov;4codlea;4fagaras;3rasnov;4sacele;4zarnesti
RO.10|bucharest|*abucharest
RO.11|buzau|7buzau;5ramnicu sarat
RO.12|caras severin|4bocsa;4caransebes;6resita
RO.13|cluj|4campia turzii;8cluj napoca;5dej;4gherla;5turda
RO.14|constanta|4cernavoda;8constanta;5mangalia;5medgidia;5navodari
RO.15|covasna|5sfantu gheorghe;4targu secuiesc
RO.16|dambovita|3gaesti;4moreni;6targoviste
RO.17|dolj|4bailesti;4calafat;8craiova;4filiasi
RO.18|galati|8galati;5tecuci
RO.19|gorj|4motru;6targu jiu
RO.20|harghita|4gheorgheni;5miercurea ciuc;5odorheiu secuiesc
RO.21|hunedoara|3brad;6deva;6hunedoara;4lupeni;4orastie;4petrila;5petrosani;4vulcan
RO.22|ialomita|5fetesti;5slobozia;4urziceni
RO.23|iasi|8iasi;5pascani
RO.25|maramures|7baia mare;4baia sprie;4borsa;5sighetu marmatiei;4viseu de sus
RO.26|mehedinti|6drobeta turnu severin
RO.27|mures|4ludus;5sighisoara;7targu mures;4tarnaveni
RO.28|neamt|6piatra neamt;6roman;4targu neamt
RO.29|olt|4bals;5caracal;4corabia;6slatina
RO.30|prahova|4baicoi;4breaza;5campina;3mizil;7ploiesti
RO.31|salaj|3simleu silvaniei;5zalau
RO.32|satu mare|4carei;6satu mare
RO.33|sibiu|3cisnadie;5medias;7sibiu
RO.34|suceava|4campulung moldovenesc;4falticeni;3gura humorului;4radauti;6suceava;4vatra dornei
RO.35|teleorman|5alexandria;4rosiorii de vede;4turnu magurele;3zimnicea
RO.36|timis|5lugoj;8timisoara
RO.37|tulcea|6tulcea
RO.38|vaslui|6barlad;4husi;6vaslui
RO.39|valcea|4dragasani;6ramnicu valcea
RO.40|vrancea|4adjud;6focsani
RO.41|calarasi|2calarasi;4oltenita
RO.42|giurgiu|6giurgiu
RO.43|ilfov|4buftea;4pantelimon;3popesti leordeni;4voluntari
RS.SE|central serbia|4arandelovac;*abelgrade;5bor;6cacak;4cuprija;4gornji milanovac;5jagodina;4knjazevac;7kragujevac;6kraljevo;6krusevac;4lazarevac;6leskovac;4negotin;7nis;6novi pazar;4obrenovac;5pirot;5pozarevac;4prokuplje;5sabac;5smederevo;4smederevska palanka;4sremcica;5trstenik;5uzice;5valjevo;5vranje;5zajecar;7zemun
RS.VO|vojvodina|4apatin;4backa palanka;4backa topola;4becej;4indija;5kikinda;3nova pazova;7novi sad;6pancevo;5ruma;4senta;5sombor;5sremska mitrovica;4stara pazova;6subotica;4vrbas;5vrsac;6zrenjanin
RU.01|adygeya|4enem;3giaginskaya;7maykop;5yablonovskiy
RU.03|altai|5gorno altaysk;3mayma
RU.04|altai|4aleysk;9barnaul;7biysk;3gornyak;5kamen na obi;3kulunda;5novoaltaysk;3novosilikatnyy;7rubtsovsk;5slavgorod;4talmenka;4yarovoye;4yuzhnyy;5zarinsk
RU.05|amur|6belogorsk;7blagoveshchensk;4raychikhinsk;4shimanovsk;5svobodnyy;5tynda;4zeya
RU.06|arkhangelskaya|8arkhangelsk;4isakogorka;5koryazhma;5kotlas;4mirnyy;5novodvinsk;4nyandoma;4onega;7severodvinsk;4velsk;5yagry
RU.07|astrakhan|5akhtubinsk;8astrakhan;4kamyzyak;4kharabali;4znamensk
RU.08|bashkortostan|4agidel;4baymak;5belebey;6beloretsk;5birsk;5blagoveshchensk;4chishmy;4davlekanovo;4dyurtyuli;6ishimbay;6kumertau;6meleuz;3mezgore;6neftekamsk;6oktyabrskiy;4priyutovo;4rayevskiy;7salavat;5sibay;8sterlitamak;6tuymazy;5uchaly;aufa;4yanaul
RU.09|belgorod|5alekseyevka;8belgorod;3chernyanka;6gubkin;4novyy oskol;5shebekino;7staryy oskol;4stroitel;5valuyki
RU.10|bryansk|8bryansk;5dyatkovo;4karachev;6klintsy;5novozybkov;3pochep;4seltso;4starodub;4trubchevsk;4unecha;4zhukovka
RU.11|buryatiya|4gusinoozyorsk;4kyakhta;4severobaykalsk;8ulan ude
RU.12|chechnya|4achkhoy martan;4argun;4avtury;7groznyy;5gudermes;4kurchaloy;4shali;3tsotsin yurt;5urus martan
RU.13|chelyabinsk|5asha;4bakal;5chebarkul;achelyabinsk;3karabash;4kartaly;4kasli;4katav ivanovsk;6kopeysk;5korkino;4kusa;5kyshtym;8magnitogorsk;7miass;6ozersk;4plast;5satka;3sim;5snezhinsk;5trekhgornyy;6troitsk;4ust katav;5verkhniy ufaley;4yemanzhelinsk;5yuzhnouralsk;7zlatoust
RU.15|chukotka|3anadyr
RU.16|chuvash|5alatyr;8cheboksary;5kanash;7novocheboksarsk;5shumerlya
RU.17|dagestan|4belidzhi;5buynaksk;4dagestanskiye ogni;6derbent;5izberbash;6kaspiysk;6khasavyurt;5kizilyurt;5kizlyar;8makhachkala
RU.19|ingushetiya|4ekazhevo;4kantyshevo;5karabulak;1magas;5malgobek;7nazran;4nesterovskaya;5staryy malgobek;6sunzha;4surkhakhi;4troitskaya
RU.20|irkutsk|7angarsk;3baykalsk;3bodaybo;8bratsk;5cheremkhovo;4chunskiy;9irkutsk;4markova;5nizhneudinsk;5sayansk;5shelekhov;4slyudyanka;5tayshet;5tulun;6usolye sibirskoye;6ust ilimsk;5ust kut;4vikhorevka;4zheleznogorsk ilimskiy;5zima
RU.21|ivanovo|5furmanov;8ivanovo;6kineshma;4kokhma;4privolzhsk;4rodniki;5shuya;5teykovo;5vichuga
RU.22|kabardino balkariya|5baksan;4chegem;4dugulubgey;8nalchik;5nartkala;5prokhladnyy;4terek;4tyrnyauz
RU.23|kaliningrad|5baltiysk;5chernyakhovsk;4gusev;8kaliningrad;5sovetsk;4svetlyy;3zelenogradsk
RU.24|kalmykiya|6elista
RU.25|kaluga|4balabanovo;8kaluga;5kirov;4kondrovo;4kozelsk;5lyudinovo;5maloyaroslavets;6obninsk;4sukhinichi
RU.27|karachayevo cherkesiya|6cherkessk;4karachayevsk;3uchkeken;5ust dzheguta;4zelenchukskaya
RU.28|karelia|5kondopoga;4kostomuksha;4medvezhyegorsk;8petrozavodsk;5segezha;4sortavala
RU.29|kuzbass|6anzhero sudzhensk;6belovo;5berezovskiy;4guryevsk;4kaltan;4kedrovka;8kemerovo;6kiselevsk;6leninsk kuznetsky;5mariinsk;6mezhdurechensk;5myski;9novokuznetsk;5osinniki;4polysayevo;7prokopyevsk;4promyshlennaya;4tashtagol;4tayga;4topki;3yashkino
RU.30|khabarovsk|5amursk;4bikin;9khabarovsk;9khabarovsk vtoroy;8komsomolsk on amur;4nikolayevsk on amure;4sovetskaya gavan;4vanino;3vyazemskiy
RU.31|khakasiya|7abakan;4abaza;6chernogorsk;5sayanogorsk
RU.32|khanty mansia|4beloyarskiy;4fedorovskiy;4izluchinsk;6khanty mansiysk;5kogalym;5langepas;5lyantor;5megion;6nefteyugansk;3nizhnesortymskiy;7nizhnevartovsk;5nyagan;4pokachi;4poykovskiy;5pyt yakh;5raduzhny;4sovetskiy;8surgut;5uray;4yugorsk
RU.33|kirov|8kirov;6kirovo chepetsk;4kotelnich;4omutninsk;5slobodskoy;4sovetsk;5vyatskiye polyany;4yaransk
RU.34|komi|5ezhva;5pechora;4sosnogorsk;7syktyvkar;6ukhta;5usinsk;4vorgashor;6vorkuta;4yemva
RU.37|kostroma|4buy;8kostroma;4manturovo;4nerekhta;4sharya;4volgorechensk
RU.38|krasnodar|5abinsk;6adler;4afipskiy;4akhtyrskiy;5anapa;5apsheronsk;7armavir;4belaya glina;5belorechensk;4bryukhovetskaya;4dagomys;5dinskaya;5gelendzhik;4goryachiy klyuch;5gulkevichi;4ilskiy;5kanevskaya;4khadyzhensk;4kholmskiy;4khosta;5korenovsk;4krasnoarmeyskaya;9krasnodar;6kropotkin;5krymsk;4kudepsta;5kurganinsk;4kushchevskaya;5labinsk;4lazarevskoye;5leningradskaya;4medvedovskaya;4mostovskoy;5novokubansk;4novopokrovskaya;7novorossiysk;4novotitarovskaya;4otradnaya;4pavlovskaya;5primorsko akhtarsk;4severskaya;6slavyansk na kubani;8sochi;4starominskaya;4staroshcherbinovskaya;4tbilisskaya;5temryuk;6tikhoretsk;5timashevsk;6tuapse;5ust labinsk;4vyselki;4yelizavetinskaya;6yeysk
RU.40|kurgan|3kataysk;8kurgan;4kurtamysh;6shadrinsk;4shumikha
RU.41|kursk|5kurchatov;8kursk;4lgovskiy;4rylsk;4shchigry;6zheleznogorsk
RU.42|leningradskaya oblast|6akademicheskoe;4boksitogorsk;6gatchina;5kingisepp;5kirishi;4kirovsk;4kommunar;4lodeynoye pole;5luga;4nikolskoye;4otradnoye;4pikalevo;4podporozhye;4priozersk;5sertolovo;5slantsy;6sosnovyy bor;3svetogorsk;5tikhvin;5tosno;5volkhov;5vsevolozhsk;6vyborg
RU.43|lipetsk|4dankov;5gryazi;4lebedyan;9lipetsk;4usman;6yelets
RU.44|magadan|6magadan
RU.45|mariy el|4kozmodemyansk;4medvedevo;5volzhsk;8yoshkar ola
RU.46|mordoviya|4kovylkino;5ruzayevka;8saransk
RU.47|moscow|4andreyevskoye;4annino;4aprelevka;7balashikha;4beloozerskiy;4bronnitsy;6chekhov;4chernogolovka;4dedovsk;5dmitrov;6dolgoprudnyy;5domodedovo;5dubna;5dzerzhinskiy;5dzerzhinsky;4elektrogorsk;7elektrostal;4elektrougli;5fryazevo;5fryazino;4golitsyno;5istra;5ivanteyevka;6izmaylovo;4kabanovo;5kashira;7khimki;7khoroshevo mnevniki;4khotkovo;5klimovsk;6klin;7kolomna;7korolev;4kotelniki;4krasnoarmeysk;6krasnogorsk;5krasnoznamensk;4kubinka;4kurovskoye;4likino dulevo;5lobnya;4losino petrovskiy;5lukhovitsy;5lytkarino;7lyubertsy;4malakhovka;4monino;4mozhaysk;7mytishchi;4nakhabino;6naro fominsk;6noginsk;7odintsovo;6orekhovo zuyevo;4ozery;5pavlovskiy posad;3peresvet;4petrovskaya;7podolsk;5protvino;4pushchino;6pushkino;6ramenskoye;6reutov;4roshal;6sergiyev posad;7serpukhov;4shatura;6shchelkovo;4skhodnya;3sofrino;5solnechnogorsk;4staraya kupavna;5stupino;4tomilino;4tuchkovo;5vidnoye;4volokolamsk;6voskresensk;4vostryakovo;6yegoryevsk;5yubileyny;4zaraysk;7zheleznodorozhnyy;6zhukovskiy;4zvenigorod
RU.48|moscow|7bibirevo;7biryulevo;6bogorodskoye;6brateyevo;6cheremushki;7chertanovo yuzhnoye;7golyanovo;7ivanovskoye;7kuzminki;7lyublino;7marino;*dmoscow;3moskovskiy;6novo peredelkino;6novyye cheremushki;7novyye kuzminki;6ochakovo matveyevskoye;7orekhovo borisovo;7orekhovo borisovo severnoye;6presnenskiy;7ramenki;6ryazanskiy;7severnyy;4shcherbinka;6shchukino;6solntsevo;7strogino;6taganskiy;6tekstilshchiki;5troitsk;6tsaritsyno;6tyoply stan;6veshnyaki;4vnukovo;6vostochnoe degunino;7vykhino zhulebino;7yasenevo;7zelenograd;7zhulebino;7zyablikovo;6zyuzino
RU.49|murmansk|5apatity;5kandalaksha;4kirovsk;4kovdor;5monchegorsk;8murmansk;3nikel;4olenegorsk;4polyarnyy;3polyarnyye zori;5severomorsk;4zapolyarnyy
RU.50|nenets|4naryan mar
RU.51|nizhny novgorod|6arzamas;5bogorodsk;5bor;7dzerzhinsk;4gorodets;6kstovo;5kulebaki;4lyskovo;anizhniy novgorod;5novaya balakhna;5pavlovo;6sarov;4semenov;4sergach;4shakhunya;5vyksa;5zavolzhye
RU.52|novgorod|5borovichi;4chudovo;3pestovo;5staraya russa;4valday;7velikiy novgorod
RU.53|novosibirsk|4barabinsk;6berdsk;4bolotnoye;4cherepanovo;5iskitim;4karasuk;4kochenevo;4krasnoobsk;4kupino;5kuybyshev;4linevo;anovosibirsk;4ob;3suzun;4tatarsk;4toguchin
RU.54|omsk|4kalachinsk;aomsk;4tara
RU.55|orenburg|4abdulino;5buguruslan;6buzuluk;5gay;4kuvandyk;4mednogorsk;6novotroitsk;9orenburg;7orsk;4saraktash;4sol iletsk;4sorochinsk;4yasnyy
RU.56|oryol oblast|5livny;5mtsensk;8orel
RU.57|penza|6kuznetsk;4nikolsk;4nizhniy lomov;9penza;5serdobsk;5zarechnyy
RU.59|primorye|5arsenyev;6artem;5bolshoy kamen;5dalnegorsk;4dalnerechensk;4fokino;4kavalerovo;5lesozavodsk;4luchegorsk;7nakhodka;5partizansk;5spassk dalniy;4trudovoye;7ussuriysk;9vladivostok;4vrangel
RU.60|pskov|4nevel;4ostrov;7pskov;6velikiye luki
RU.61|rostov|5aksay;6azov;3bagayevskaya;6bataysk;5belaya kalitva;5donetsk;6gukovo;6kamensk shakhtinskiy;4konstantinovsk;5krasnyy sulin;5millerovo;4morozovsk;7novocherkassk;6novoshakhtinsk;4orlovskiy;3persianovka;4proletarsk;arostov na donu;5salsk;4semikarakorsk;7shakhty;8taganrog;3tsimlyansk;7volgodonsk;4yegorlykskaya;4zernograd;4zimovniki;4zverevo
RU.62|ryazan|5kasimov;4novomichurinsk;9ryazan;4ryazhsk;4rybnoye;4sasovo;4shilovo;4skopin
RU.63|sakha|4aldan;3aykhal;4lensk;5mirny;6neryungri;3udachny;7yakutsk
RU.64|sakhalin|5kholmsk;5korsakov;4nevelsk;4okha;4poronaysk;7yuzhno sakhalinsk
RU.65|samara|4bezenchuk;6chapayevsk;5kinel;4kinel cherkassy;4neftegorsk;6novokuybyshevsk;4oktyabrsk;5otradnyy;4pokhvistnevo;asamara;7syzran;9tolyatti;5zhigulevsk
RU.66|st petersburg|7admiralteisky;7centralniy;8kalininskiy;7kolpino;8krasnogvargeisky;5kronstadt;5lomonosov;4metallostroy;4pavlovsk;6peterhof;5petrodvorets;7petrogradka;6pushkin;5sestroretsk;3shushary;cst petersburg;7vasylevsky ostrov
RU.67|saratov|4atkarsk;7balakovo;6balashov;7engels;4kalininsk;4krasnoarmeysk;5marks;4novouzensk;5petrovsk;4privolzhskiy;5pugachev;5rtishchevo;9saratov;6volsk;4yershov
RU.68|north ossetia alania|4alagir;4ardon;5beslan;5mozdok;8vladikavkaz
RU.69|smolensk|5desnogorsk;4gagarin;5roslavl;5safonovo;8smolensk;5vyazma;5yartsevo
RU.70|stavropol kray|4aleksandrovskoye;3arzgir;5blagodarnyy;6budennovsk;3divnoye;3donskoye;6georgiyevsk;5goryachevodskiy;4inozemtsevo;4ipatovo;5izobilnyy;7kislovodsk;4kochubeyevskoye;4krasnogvardeyskoye;4lermontov;5mikhaylovsk;6mineralnye vody;4neftekumsk;7nevinnomyssk;4nezlobnaya;4novoaleksandrovsk;4novopavlovsk;7pyatigorsk;8stavropol;4suvorovskaya;5svetlograd;4svobody;6yessentuki;4yessentukskaya;5zelenokumsk;4zheleznovodsk
RU.71|sverdlovsk|5alapayevsk;3aramil;5artemovskiy;6asbest;5beryozovsky;5bogdanovich;3degtyarsk;5irbit;4ivdel;5kachkanar;7kamensk uralskiy;4kamyshlov;4karpinsk;4kirovgrad;5krasnoturinsk;5krasnoufimsk;4krasnouralsk;5kushva;5lesnoy;4nevyansk;8nizhny tagil;4nizhnyaya salda;4nizhnyaya tura;6novouralsk;7pervouralsk;6polevskoy;4reftinskiy;5revda;5rezh;6serov;5severouralsk;4sredneuralsk;5sukhoy log;4sysert;4talitsa;5tavda;4turinsk;5verkhnyaya pyshma;5verkhnyaya salda;ayekaterinburg;4zarechnyy
RU.72|tambov|4kirsanov;5kotovsk;6michurinsk;5morshansk;5rasskazovo;8tambov;4uvarovo;4zherdevka
RU.73|tatarstan|4agryz;7almetyevsk;4arsk;4bavly;6bugulma;4buinsk;5chistopol;akazan;4kukmor;6leninogorsk;4mendeleyevsk;4menzelinsk;8naberezhnyye chelny;7nizhnekamsk;5nurlat;4vasilyevo;6yelabuga;5zainsk;6zelenodolsk
RU.75|tomsk|4asino;4kolpashevo;6seversk;5strezhevoy;8tomsk
RU.76|tula|6aleksin;3belev;4bogoroditsk;4donskoy;4kimovsk;4kireyevsk;7novomoskovsk;4plavsk;4severo zadonsk;5shchekino;4suvorov;8tula;5uzlovaya;3venev;4yasnogorsk;5yefremov
RU.77|tver|4bezhetsk;4bologoye;4kashin;5kimry;5konakovo;4nelidovo;4ostashkov;5rzhev;5torzhok;8tver;5udomlya;5vyshniy volochek
RU.78|tyumen|3borovskiy;6ishim;6tobolsk;9tyumen;5yalutorovsk;4zavodoukovsk
RU.79|republic of tyva|6kyzyl
RU.80|udmurtiya|4balezino;6glazov;4igra;9izhevsk;5mozhga;6sarapul;4uva;6votkinsk
RU.81|ulyanovsk|4barysh;7dimitrovgrad;4inza;4novoulyanovsk;9ulyanovsk
RU.83|vladimir|6aleksandrov;5gus khrustalnyy;3karabanovo;4kirzhach;5kolchugino;7kovrov;4lakinsk;3melenki;6murom;3petushki;3pokrov;4raduzhnyy;4sobinka;3strunino;8vladimir;5vyazniki;4yuryev polskiy
RU.84|volgograd|3dubovka;5frolovo;4gorodishche;4kalach na donu;7kamyshin;4kotelnikovo;4kotovo;3leninsk;5mikhaylovka;4nikolayevsk;4novoanninskiy;4pallasovka;4surovikino;5uryupinsk;9volgograd;8volzhskiy;3yelan;4zhirnovsk
RU.85|vologda|8cherepovets;4gryazovets;4sheksna;5sokol;5velikiy ustyug;8vologda
RU.86|voronezh|4anna;4bobrov;3boguchar;6borisoglebsk;4buturlinovka;4gribanovskiy;4kalach;5liski;4novaya usman;5novovoronezh;5ostrogozhsk;4pavlovsk;4povorino;4pridonskoy;6rossosh;4semiluki;9voronezh
RU.87|yamalo nenets|4gubkinskiy;4labytnangi;5muravlenko;5nadym;6novyy urengoy;6noyabrsk;5salekhard;4tarko sale
RU.88|yaroslavl|4danilov;4gavrilov yam;5pereslavl zalesskiy;4rostov;7rybinsk;5tutayev;5uglich;9yaroslavl
RU.89|jewish autonomous|6birobidzhan
RU.90|perm|3aleksandrovsk;7berezniki;6chaykovskiy;5chernushka;5chusovoy;5dobryanka;4gubakha;4kizel;5krasnokamsk;4krasnovishersk;4kudymkar;6kungur;6lysva;4nytva;3ocher;4osa;9perm;6solikamsk;4vereshchagino
RU.91|krasnoyarsk|6achinsk;4berezovka;4bogotol;4borodino;4divnogorsk;4dudinka;4ilanskiy;6kansk;4kayyerkan;3kodinsk;9krasnoyarsk;6lesosibirsk;6minusinsk;5nazarovo;7norilsk;5sharypovo;4shushenskoye;4sosnovoborsk;5talnakh;3uzhur;4yeniseysk;6zelenogorsk;6zheleznogorsk
RU.92|kamchatka|7petropavlovsk kamchatsky;4vilyuchinsk;5yelizovo
RU.93||4aginskoye;4borzya;8chita;5krasnokamensk;3nerchinsk;4petrovsk zabaykalskiy
RW.11|eastern|5kibungo;5rwamagana
RW.12|kigali|*9kigali
RW.13|northern|6byumba;6musanze
RW.14|western|5cyangugu;6gisenyi;5kibuye
RW.15|southern|6butare;6gitarama;0nyanza;5nzega
SA.02|al bahah|6al bahah
SA.05|medina|4badr hunayn;amedina;9sultanah;7yanbu
SA.06|eastern|4abqaiq;4al battaliyah;8al hufuf;7al jubayl;5al khafji;8al mubarraz;4al munayzilah;6al qatif;4at taraf;9dammam;6dhahran;8hafar al batin;7khobar;4qaisumah;5rahimah;5safwa;6sayhat;6tarut
SA.08|al qassim|3adh dhibiyah;4al bukayriyah;5al mithnab;6ar rass;8buraydah
SA.10|riyadh|5ad dawadimi;5ad dilam;5afif;8al kharj;4as sulayyil;5az zulfi;*criyadh
SA.11|asir|7abha;4an nimas;8khamis mushait;6qalat bishah
SA.13|hail|8hail
SA.14|mecca|4al jumum;6ash shafa;bjeddah;amecca;5rabigh;9taif;4turabah
SA.15|northern borders|7arar;5turaif
SA.16|najran|8najran
SA.17|jazan|5abu arish;6jizan;5sabya;4samitah
SA.19|tabuk|4al wajh;4duba;8tabuk;5umluj
SA.20|al jawf|6qurayyat;7sakakah;5tubarjal
SB.03|malaita|2auki
SB.06|guadalcanal|
SB.07|isabel|1buala
SB.08|makira ulawa|0kirakira
SB.09|temotu|0lata
SB.10|central|0tulagi
SB.11|western|2gizo
SB.12|choiseul|0taro
SB.13|rennell and bellona|
SB.14|honiara|*5honiara
SC.01|anse aux pins|
SC.02|anse boileau|2anse boileau
SC.03|anse etoile|
SC.05|anse royale|1anse royale
SC.06|baie lazare|
SC.07|baie sainte anne|
SC.08|beau vallon|2beau vallon
SC.09|bel air|
SC.10|bel ombre|2bel ombre
SC.11|cascade|2cascade
SC.11876017|outer islands|
SC.12|glacis|
SC.12200079|ile perseverance i|
SC.12200080|ile perseverance ii|
SC.14|grand anse praslin|
SC.17|mont buxton|
SC.18|mont fleuri|
SC.19|plaisance|
SC.20|pointe la rue|
SC.22|st louis|
SC.23|takamaka|1takamaka
SC.24|grand anse mahe|
SC.25|la digue and inner islands|0la passe
SC.26|la riviere anglaise|*4victoria
SC.27|port glaud|1port glaud
SC.28|au cap|
SC.29|les mamelles|
SC.30|roche caiman|
SD.29|khartoum|*akhartoum;aomdurman
SD.36|red sea|8port sudan;4sawakin;4tokar
SD.38|al jazirah|4al hasaheisa;4al hilaliyya;7al manaqil;8wad medani
SD.39|al qadarif|4al hawatah;8al qadarif;4doka
SD.41|white nile|6ad douiem;4al qitena;8kosti;7rabak;4tandalti
SD.42|blue nile|7ad damazin;4ar ruseris
SD.43|northern state|3dongola;4kuraymah
SD.47|western darfur|7geneina
SD.49|southern darfur|6gereida;9nyala
SD.50|southern kordofan|4abu jibeha;5dilling;6kadugli
SD.52|kassala|8kassala
SD.53|river nile|6atbara;4berber;6ed damer;4el bauga;5shendi
SD.55|northern darfur|7el fasher
SD.56|north kordofan|4ar rahad;4barah;8el obeid;5umm ruwaba
SD.58|sennar|3ad dindar;5as suki;4kinana;4maiurno;7singa;7sinnar
SD.60|eastern darfur|8el daein
SD.61|central darfur|4zalingei
SD.62|west kordofan|3abu zabad;4al mijlad;6an nuhud;0el fula
SE.02|blekinge|4karlshamn;5karlskrona
SE.03|gavleborg|6gavle;4hudiksvall;4sandviken
SE.05|gotland|4visby
SE.06|halland|4falkenberg;6halmstad;4kungsbacka;5varberg
SE.07|jamtland|5ostersund
SE.08|jonkoping|4huskvarna;6jonkoping;4nassjo;4varnamo
SE.09|kalmar|5kalmar;4oskarshamn;4vastervik
SE.10|dalarna|5borlange;5falun;3ludvika
SE.12|kronoberg|3ljungby;6vaxjo
SE.14|norrbotten|4boden;4kiruna;5lulea;4pitea
SE.15|orebro|4karlskoga;4kumla;6orebro
SE.16|ostergotland|6linkoping;4motala;6norrkoping
SE.18|sodermanland|6eskilstuna;4katrineholm;5nykoping
SE.21|uppsala|4enkoping;7uppsala
SE.22|varmland|5karlstad;4kristinehamn
SE.23|vasterbotten|5skelleftea;6umea
SE.24|vasternorrland|4harnosand;5ornskoldsvik;5sundsvall
SE.25|vastmanland|4koping;6vasteras
SE.26|stockholm|5akersberga;4gustavsberg;6haninge;6huddinge;4jakobsberg;5lidingo;4marsta;4nacka;4norrtalje;6sodermalm;6sodertalje;7sollentuna;6solna;*astockholm;5sundbyberg;5taby;4tullinge;5tumba;5upplands vasby;4vallentuna
SE.27|skane|4angelholm;4eslov;4hassleholm;6helsingborg;5kristianstad;5landskrona;6lund;8malmo;3staffanstorp;4trelleborg;4ystad
SE.28|vastra gotaland|4alingsas;4bjorlanda;6boras;4falkoping;9goteborg;3kinna;4kungalv;4lerum;4lidkoping;4mariestad;5molndal;4molnlycke;4partille;5skovde;5trollhattan;5uddevalla;4vanersborg;3vastra frolunda
SG.01||*bsingapore
SG.03||7woodlands
SH.01|ascension|0georgetown
SH.02|st helena|*0jamestown
SH.03|tristan da cunha|0edinburgh of the seven seas
SI.01|municipality of ajdovscina|2ajdovscina
SI.02|municipality of beltinci|1beltinci
SI.03|municipality of bled|2bled
SI.04|municipality of bohinj|0bohinjska bistrica
SI.05|municipality of borovnica|1borovnica
SI.06|municipality of bovec|0bovec
SI.07|municipality of brda|0dobrovo
SI.08|municipality of brezice|2brezice
SI.09|municipality of brezovica|1brezovica pri ljubljani
SI.11|urban municipality of celje|5celje
SI.12|municipality of cerklje na gorenjskem|0cerklje na gorenjskem
SI.13|municipality of cerknica|1cerknica
SI.14|municipality of cerkno|0cerkno
SI.15|municipality of crensovci|0crensovci
SI.16|municipality of crna na koroskem|1crna na koroskem
SI.17|municipality of crnomelj|2crnomelj
SI.19|municipality of divaca|0divaca
SI.20|municipality of dobrepolje|0videm
SI.22|dol pri ljubljani|0dol pri ljubljani
SI.24|municipality of dornava|0dornava
SI.25|municipality of dravograd|1dravograd
SI.26|municipality of duplek|0spodnji duplek
SI.27|municipality of gorenja vas poljane|0gorenja vas
SI.28|municipality of gorisnica|0gorisnica
SI.29|municipality of gornja radgona|1gornja radgona
SI.30|municipality of gornji grad|0gornji grad
SI.31|municipality of gornji petrovci|0gornji petrovci
SI.32|municipality of grosuplje|2grosuplje
SI.34|municipality of hrastnik|2hrastnik
SI.35|municipality of hrpelje kozina|0kozina
SI.36|municipality of idrija|2idrija
SI.37|municipality of ig|1ig
SI.38|municipality of ilirska bistrica|2ilirska bistrica
SI.39|municipality of ivancna gorica|0ivancna gorica
SI.40|municipality of izola|3izola
SI.42|municipality of jursinci|0jursinci
SI.44|municipality of kanal ob soci|0kanal
SI.45|municipality of kidricevo|0kidricevo
SI.46|municipality of kobarid|0kobarid
SI.47|municipality of kobilje|0kobilje
SI.49|municipality of komen|0komen
SI.50|urban municipality of koper|4koper
SI.51|municipality of kozje|0kozje
SI.52|urban municipality of kranj|5kranj
SI.53|municipality of kranjska gora|0kranjska gora
SI.54|urban municipality of krsko|2krsko
SI.55|municipality of kungota|0zgornja kungota
SI.57|municipality of lasko|1lasko
SI.61|ljubljana|*8ljubljana
SI.62|municipality of ljubno|0ljubno ob savinji
SI.64|logatec|3logatec
SI.66|municipality of loski potok|0hrib loski potok
SI.68|lukovica|0lukovica pri domzalah
SI.71|municipality of medvode|2medvode
SI.72|municipality of menges|2menges
SI.73|municipality of metlika|1metlika
SI.74|municipality of mezica|1mezica
SI.76|municipality of mislinja|0mislinja
SI.77|municipality of moravce|0moravce
SI.78|municipality of moravske toplice|0moravske toplice
SI.79|municipality of mozirje|1mozirje
SI.80|urban municipality of murska sobota|3murska sobota
SI.81|municipality of muta|1muta
SI.82|municipality of naklo|0naklo
SI.83|municipality of nazarje|0nazarje
SI.84|urban municipality of nova gorica|3nova gorica
SI.86|municipality of odranci|0odranci
SI.87|municipality of ormoz|1ormoz
SI.88|municipality of osilnica|0osilnica
SI.89|pesnica|0pesnica
SI.91|pivka|1pivka
SI.92|municipality of podcetrtek|0podcetrtek
SI.94|municipality of postojna|3postojna
SI.97|municipality of puconci|0puconci
SI.98|municipality of race fram|1race
SI.99|municipality of radece|1radece
SI.A1|municipality of radenci|1radenci
SI.A2|municipality of radlje ob dravi|1radlje ob dravi
SI.A3|radovljica|2radovljica
SI.A6|municipality of rogasovci|0rogasovci
SI.A7|municipality of rogaska slatina|2rogaska slatina
SI.A8|municipality of rogatec|0rogatec
SI.B1|municipality of semic|1semic
SI.B2|municipality of sencur|1sencur
SI.B3|municipality of sentilj|0sentilj v slov goricah
SI.B4|municipality of sentjernej|0sentjernej
SI.B6|municipality of sevnica|2sevnica
SI.B7|municipality of sezana|2sezana
SI.B8|municipality of skocjan|0skocjan
SI.B9|skofja loka|3skofja loka
SI.C1|municipality of skofljica|1skofljica
SI.C2|urban municipality of slovenj gradec|2slovenj gradec
SI.C4|municipality of slovenske konjice|2slovenske konjice
SI.C5|municipality of smarje pri jelsah|0smarje pri jelsah
SI.C6|municipality of smartno ob paki|0smartno ob paki
SI.C7|municipality of sostanj|1sostanj
SI.C8|municipality of starse|0starse
SI.C9|municipality of store|0store
SI.D1|municipality of sveti jurij ob scavnici|0sveti jurij
SI.D2|municipality of tolmin|1tolmin
SI.D3|municipality of trbovlje|3trbovlje
SI.D4|trebnje|1trebnje
SI.D5|municipality of trzic|1trzic
SI.D6|municipality of turnisce|0turnisce
SI.D7|urban municipality of velenje|4velenje
SI.D8|municipality of velike lasce|0velike lasce
SI.E1|municipality of vipava|0vipava
SI.E2|municipality of vitanje|0vitanje
SI.E3|municipality of vodice|0vodice
SI.E5|municipality of vrhnika|3vrhnika
SI.E6|municipality of vuzenica|0vuzenica
SI.E7|municipality of zagorje ob savi|2zagorje ob savi
SI.E9|municipality of zavrc|0zavrc
SI.F1|municipality of zelezniki|1zelezniki
SI.F2|municipality of ziri|1ziri
SI.F3|municipality of zrece|1zrece
SI.F4|municipality of benedikt|0benedikt
SI.F5|municipality of bistrica ob sotli|0bistrica ob sotli
SI.F6|municipality of bloke|0nova vas
SI.F7|municipality of braslovce|0braslovce
SI.F8|municipality of cankova|0cankova
SI.F9|municipality of cerkvenjak|0cerkvenjak
SI.G1|destrnik|0destrnik
SI.G2|municipality of dobje|0dobje pri planini
SI.G3|dobrna|0dobrna
SI.G4|municipality of dobrova polhov gradec|0dobrova
SI.G5|municipality of dobrovnik|0dobrovnik
SI.G6|dolenjske toplice|0dolenjske toplice
SI.G7|municipality of domzale|3domzale
SI.G8|grad|0grad
SI.G9|hajdina|0spodnja hajdina
SI.H1|municipality of hoce slivnica|1spodnje hoce
SI.H2|municipality of hodos|0hodos
SI.H3|municipality of horjul|0horjul
SI.H4|municipality of jesenice|3jesenice
SI.H5|municipality of jezersko|0zgornje jezersko
SI.H6|municipality of kamnik|3kamnik
SI.H7|municipality of kocevje|3kocevje
SI.H8|komenda|0komenda
SI.H9|municipality of kostel|0kostel
SI.I1|municipality of krizevci|0krizevci pri ljutomeru
SI.I2|municipality of kuzma|0kuzma
SI.I3|municipality of lenart|1lenart v slov goricah
SI.I4|municipality of lendava|1lendava
SI.I5|municipality of litija|2litija
SI.I6|ljutomer|1ljutomer
SI.I7|municipality of loska dolina|0leskova dolina
SI.I8|municipality of lovrenc na pohorju|0lovrenc na pohorju
SI.I9|municipality of luce|0luce
SI.J1|municipality of majsperk|0majsperk
SI.J2|urban municipality of maribor|6maribor
SI.J3|municipality of markovci|0markovci
SI.J4|municipality of miklavz na dravskem polju|1miklavz na dravskem polju
SI.J5|municipality of miren kostanjevica|0miren
SI.J6|municipality of mirna pec|0mirna pec
SI.J7|urban municipality of novo mesto|4novo mesto
SI.J8|municipality of oplotnica|0oplotnica
SI.J9|municipality of piran|2piran
SI.K1|municipality of podlehnik|0podlehnik
SI.K2|municipality of podvelka|0podvelka
SI.K3|municipality of polzela|1polzela
SI.K4|prebold|0prebold
SI.K5|municipality of preddvor|0preddvor
SI.K6|municipality of prevalje|2prevalje
SI.K7|urban municipality of ptuj|4ptuj
SI.K8|municipality of ravne na koroskem|2ravne na koroskem
SI.K9|municipality of razkrizje|0razkrizje
SI.L1|municipality of ribnica|1ribnica
SI.L2|municipality of ribnica na pohorju|0ribnica na pohorju
SI.L3|municipality of ruse|2ruse
SI.L4|municipality of salovci|0salovci
SI.L5|municipality of selnica ob dravi|0selnica ob dravi
SI.L6|municipality of sempeter vrtojba|1sempeter pri gorici
SI.L7|sentjur|2sentjur
SI.L8|municipality of slovenska bistrica|2slovenska bistrica
SI.L9|municipality of smartno pri litiji|0smartno pri litiji
SI.M1|municipality of sodrazica|0sodrazica
SI.M2|municipality of solcava|0solcava
SI.M3|municipality of sveta ana|0sv ana v slov goricah
SI.M4|municipality of sveti andraz v slovenskih goricah|0vitomarci
SI.M5|municipality of tabor|0tabor
SI.M6|municipality of tisina|0tisina
SI.M7|municipality of trnovska vas|0trnovska vas
SI.M8|municipality of trzin|1trzin
SI.M9|municipality of velika polana|0velika polana
SI.N1|municipality of verzej|0verzej
SI.N2|municipality of videm|0videm pri ptuju
SI.N3|municipality of vojnik|1vojnik
SI.N4|municipality of vransko|0vransko
SI.N5|municipality of zalec|2zalec
SI.N6|municipality of zetale|0zetale
SI.N7|municipality of zirovnica|0zirovnica
SI.N8|municipality of zuzemberk|0zuzemberk
SI.N9|municipality of apace|0apace
SI.O1|municipality of cirkulane|0cirkulane
SI.O2|gorje|0zgornje gorje
SI.O3|municipality of kostanjevica na krki|0kostanjevica na krki
SI.O4|log dragomer|0log pri brezovici
SI.O5|municipality of makole|0makole
SI.O6|municipality of mirna|0mirna
SI.O7|municipality of mokronog trebelno|0mokronog
SI.O8|municipality of poljcane|0poljcane
SI.O9|municipality of recica ob savinji|0recica ob savinji
SI.P1|municipality of rence vogrsko|0volcja draga
SI.P2|municipality of sentrupert|0sentrupert
SI.P3|municipality of smarjeske toplice|0smarjeta
SI.P4|municipality of sredisce ob dravi|0sredisce ob dravi
SI.P5|municipality of straza|0straza
SI.P6|municipality of sveta trojica v slovenskih goricah|0sv trojica v slov goricah
SI.P7|municipality of sveti jurij v slovenskih goricah|0jurovski dol
SI.P8|municipality of sveti tomaz|0sveti tomaz
SI.P9|municipality of ankaran|1ankaran
SJ.21|svalbard|*1longyearbyen
SJ.22|jan mayen|0olonkinbyen
SK.01|banska bystrica|6banska bystrica;4brezno;3detva;4lucenec;4rimavska sobota;4ziar nad hronom;5zvolen
SK.02|bratislava|*8bratislava;4malacky;4pezinok
SK.03|kosice|7kosice;5michalovce;4roznava;5spisska nova ves;4trebisov
SK.04|nitra|5komarno;5levice;6nitra;5nove zamky;4sala;3zlate moravce
SK.05|presov|5bardejov;5humenne;4kezmarok;5poprad;6presov;4snina;4stara lubovna;4vranov nad toplou
SK.06|trencin|4banovce nad bebravou;4dubnica nad vahom;4handlova;4nove mesto nad vahom;4partizanske;5povazska bystrica;5prievidza;4puchov;5trencin
SK.07|trnava|4dunajska streda;4galanta;4hlohovec;4piestany;4senica;3skalica;6trnava
SK.08|zilina|4cadca;4dolny kubin;4kysucke nove mesto;4liptovsky mikulas;5martin;4ruzomberok;6zilina
SL.01|eastern|7kenema;6koidu;4segbwema
SL.02|northern|4kabala;4lunsar;6makeni
SL.03|southern|7bo
SL.04|western area|*9freetown;4waterloo
SL.05|north west|4port loko
SM.01|acquaviva|0acquaviva
SM.02|chiesanuova|0poggio di chiesanuova
SM.03|domagnano|1domagnano
SM.04|faetano|0faetano
SM.05|fiorentino|1fiorentino
SM.06|borgo maggiore|2borgo maggiore
SM.07|san marino|*2san marino
SM.08|montegiardino|0monte giardino
SM.09|serravalle|3serravalle
SN.01|dakar|*bdakar;3mermoz boabab;5ndiareme limamoulaye;9pikine
SN.03|diourbel|0diourbel;6mbake;6tiebo;9touba
SN.05|tambacounda|6tambacounda
SN.07|thies|5joal fadiout;4kayar;4mekhe;4nguekhokh;4pout;8thies;7thies nones
SN.09|fatick|0fatick;3guinguineo;4pourham
SN.10|kaolack|7kaolack;4nioro du rip
SN.11|kolda|5kolda;4velingara
SN.12|ziguinchor|4bignona;7ziguinchor
SN.13|louga|4dara;6louga;4ndibene dahra
SN.14|st louis|5richard toll;7st louis
SN.15|matam|3matam
SN.16|kaffrine|4kaffrine
SN.17|kedougou|4kedougou
SN.18|sedhiou|4sedhiou
SO.01|bakool|3xuddur
SO.02|banaadir|*bmogadishu
SO.03|bari|6bosaso;3qandala
SO.04|bay|7baidoa;4buurhakaba
SO.05|galguduud|4ceeldheer;3dhuusamarreeb
SO.06|gedo|5baardheere;3garbahaarrey;5luuq
SO.07|hiiraan|5beledweyne;4buulobarde
SO.08|middle juba|0buaale;5jilib
SO.09|lower juba|7jamaame;7kismayo
SO.10|mudug|5gaalkacyo
SO.12|sanaag|5ceerigaabo
SO.13|middle shabele|5jawhar
SO.14|lower shabeelle|6afgooye;7marka;5qoryooley;4wanlaweyn
SO.18|nugaal|4eyl;5garoowe
SO.19|togdheer|6burao
SO.20|woqooyi galbeed|7berbera;8hargeysa
SO.21|awdal|4baki
SO.22|sool|5laascaanood
SR.10|brokopondo|3brokopondo
SR.11|commewijne|2nieuw amsterdam
SR.12|coronie|0totness
SR.13|marowijne|1albina
SR.14|nickerie|3nieuw nickerie
SR.15|para|1onverwacht
SR.16|paramaribo|*7paramaribo
SR.17|saramacca|1groningen
SR.18|sipaliwini|
SR.19|wanica|4lelydorp
SS.01|central equatoria|
SS.02|eastern equatoria|
SS.03|jonglei|
SS.04|lakes|
SS.05|northern bahr al ghazal|
SS.06|unity|
SS.07|upper nile|
SS.08|warrap|
SS.09|western bahr al ghazal|
SS.10|western equatoria|
SS.11550543||5aweil
SS.11550544||0yirol
SS.11550545||5gogrial;0kuacjok
SS.11550548||1raja
SS.11550552||0mundri
SS.11550555||5yei
SS.11550558||0kodok
SS.11550562||0cueibet
SS.11550563||4tonj
SS.11550564||0mayen abun
SS.11550565||6wau
SS.11550566||5yambio
SS.11550567||5pajok;4torit
SS.11550569||*8juba
SS.11550570||3maridi
SS.11550571||0terekeka
SS.11550573||0pibor
SS.11550574||0waat
SS.11550575||7malakal
SS.11550576||4bor
SS.11550577||0nasir
SS.11550578||2bentiu
SS.11550579||3leer
SS.11550580||0ayod
SS.11550581||5rumbek
SS.11550582||8winejok
SS.11550588||0renk
SS.11550589||3tambura
SS.11550596||2kapoeta
SS.367894||0pariang
SS.9072661||0maiwut
SS.9407085||0akobo
ST.01|principe|0santo antonio
ST.02|sao tome island|*5sao tome
SV.01|ahuachapan|5ahuachapan
SV.02|cabanas|4sensuntepeque
SV.03|chalatenango|4chalatenango
SV.04|cuscatlan|5cojutepeque;5san martin
SV.05|la libertad|5antiguo cuscatlan;4la libertad;4quezaltepeque;6santa tecla
SV.06|la paz|5zacatecoluca
SV.07|la union|4la union
SV.08|morazan|4san francisco
SV.09|san miguel|7san miguel;4san rafael oriente
SV.10|san salvador|4aguilares;6apopa;4ayutuxtepeque;5cuscatancingo;6delgado;5ilopango;7mejicanos;5san marcos;*9san salvador;8soyapango
SV.11|santa ana|5chalchuapa;4metapan;7santa ana
SV.12|san vicente|5san vicente
SV.13|sonsonate|4acajutla;4izalco;5sonsonate;3sonzacate
SV.14|usulutan|4puerto el triunfo;3santiago de maria;5usulutan
SX.||*0philipsburg
SY.01|al hasakah|4ad darbasiyah;6al hasakah
SY.02|latakia|6jablah;8latakia
SY.03|quneitra|5al qunaytirah
SY.04|raqqa|7ar raqqah;6ath thawrah
SY.05|suwayda|5as suwayda
SY.06|daraa|4al harak;4as sanamayn;4ash shaykh miskin;6dara;4inkhil;4jasim;4tafas
SY.07|deir ez zor|5al mayadin;5albu kamal;7deir ez zor;4hajin;4subaykhan
SY.08|rif dimashq|4al kiswah;4al qutayfah;5an nabk;5at tall;4az zabadani;6darayya;6douma;5harasta;5irbin;5jayrud;4qarah;4qatana;5yabrud
SY.09|aleppo|5afrin;7al bab;aaleppo;5as safirah;5ayn al arab;4dayr hafir;6izaz;4jarabulus;6manbij;4nubl;5tadif;4tall rifat
SY.10|hama|6as salamiyah;4halfaya;8hamah;4kafr zayta;5masyaf;4souran;4tayyibat al imam
SY.11|homs|4al qaryatayn;5al qusayr;5ar rastan;9homs;4kafr laha;5tadmur;5tallbisah;4tallkalakh
SY.12|idlib|4ad dana;4binnish;7idlib;5jisr ash shughur;4kafr takharim;5kafranbel;5khan shaykhun;5maarratmisrin;4salqin;5saraqib
SY.13|damascus|*adamascus
SY.14|tartus|5baniyas;4satita;6tartouss
SZ.01|hhohho|*6mbabane;2piggs peak
SZ.02|lubombo|2siteki
SZ.03|manzini|6manzini
SZ.04|shiselweni|3nhlangano
TC.00||*1cockburn town
TD.01|batha|4ati;4oum hadjer
TD.02|wadi fira|3biltine
TD.05|guera|4bitkine;4mongo
TD.06|kanem|4mao
TD.07|lac|3bol
TD.08|logone occidental|3benoy;7moundou
TD.09|logone oriental|4doba
TD.12|ouadai|6abeche
TD.13|salamat|4am timan
TD.14|tandjile|5kelo;4lai
TD.15|chari baguirmi|4dourbali;1massenya
TD.16|mayo kebbi est|4bongor
TD.17|moyen chari|4kyabe;6sarh
TD.18|hadjer lamis|4massaguet;3massakory
TD.19|mandoul|5koumra
TD.20|mayo kebbi ouest|4mboursou lere;5pala
TD.21|ndjamena|*9ndjamena
TD.22|barh el gazel|3moussoro
TD.23|borkou|3faya largeau
TD.25|sila|0goz beida
TD.26|tibesti|0bardai
TD.27|ennedi est|0am djarass
TD.28|ennedi ouest|4fada
TF.01|st paul et amsterdam|
TF.02|crozet|
TF.03|kerguelen|*0port aux francais
TF.04|terre adelie|
TF.05|iles eparses|
TG.22|centrale|6sokode;4sotouboua;4tchamba
TG.23|kara|4bafilo;5bassar;6kara;4niamtougou
TG.24|maritime|5aneho;*9lome;5tsevie;4vogan
TG.25|plateaux|6atakpame;4badou;6kpalime;4notse
TG.26|savanes|5dapaong;5sansanne mango
TH.01|mae hong son|3mae hong son
TH.02|chiang mai|7chiang mai;4hang dong;5san kamphaeng;4san pa tong
TH.03|chiang rai|6chiang rai;5mae chan;4mae sai
TH.04|nan|4nan
TH.05|lamphun|5lamphun;3pa sang
TH.06|lampang|7lampang;4thoen
TH.07|phrae|4den chai;5phrae
TH.08|tak|4ban tak;4mae ramat;5mae sot;4tak
TH.09|sukhothai|5ban na;4sawankhalok;4si satchanalai;5sukhothai
TH.10|uttaradit|5uttaradit
TH.11|kamphaeng phet|5kamphaeng phet;4khanu woralaksaburi
TH.12|phitsanulok|4bang krathum;4bang rakam;6phitsanulok
TH.13|phichit|3bang mun nak;5phichit;4taphan hin;3thap khlo
TH.14|phetchabun|4chon daen;4lom sak;4nong phai;5phetchabun;5wichian buri
TH.15|uthai thani|4thap than;4uthai thani
TH.16|nakhon sawan|4lat yao;6nakhon sawan
TH.17|nong khai|5nong khai;3phon charoen;5tha bo
TH.18|loei|5loei;4phu kradueng;3wang saphung
TH.20|sakon nakhon|6sakon nakhon;4sawang daen din
TH.22|khon kaen|5ban phai;5chum phae;7khon kaen
TH.23|kalasin|5kalasin;4kamalasai;3khao wong;4kuchinarai;4nong kung si
TH.24|maha sarakham|5maha sarakham
TH.25|roi et|4ban selaphum;4kaset wisai;5roi et
TH.26|chaiyaphum|5chaiyaphum;4kaeng khro;4kaset sombun;4phu khiao
TH.27|nakhon ratchasima|4amphoe sikhiu;3ban huai thalaeng;4bua yai;4chok chai;3dan khun thot;4khon buri;7nakhon ratchasima;4non sung;5pak chong
TH.28|buriram|4buri ram;4nang rong;3prakhon chai
TH.29|surin|5surin
TH.30|si sa ket|5kantharalak;5si sa ket
TH.31|narathiwat|5narathiwat;4ra ngae;5su ngai kolok;4tak bai
TH.32|chai nat|3chai nat
TH.33|sing buri|3bang racham;4sing buri
TH.34|lopburi|4chai badan;5lop buri
TH.35|ang thong|3ang thong;4wiset chaichan
TH.36|phra nakhon si ayutthaya|4ban bang kadi pathum thani;4bang ban;4bang pa in;3nakhon luang;4phak hai;6phra nakhon si ayutthaya;4tha ruea;3wang noi
TH.37|saraburi|3ban mo;4kaeng khoi;5nong khae;5phra phutthabat;6saraburi
TH.38|nonthaburi|5bang bua thong;6bang kruai;8mueang nonthaburi;7pak kret
TH.39|pathum thani|5ban lam luk ka;6khlong luang;4pathum thani
TH.40|bangkok|*cbangkok
TH.41|phayao|4dok kham tai;4phayao
TH.42|samut prakan|4ban khlong bang sao thong;4bang bo district;7phra pradaeng;8samut prakan
TH.43|nakhon nayok|4nakhon nayok
TH.44|chachoengsao|4bang pakong;5chachoengsao;4phanom sarakham
TH.46|chon buri|4ban bueng;4ban talat bueng;5bang lamung;7chon buri;6pattaya;4phan thong;4phanat nikhom;6sattahip;7si racha
TH.47|rayong|4ban chang;4ban phe;5klaeng;6rayong
TH.48|chanthaburi|6chanthaburi;4laem sing;4tha mai
TH.49|trat|4trat
TH.50|kanchanaburi|4bo phloi;5kanchanaburi;5tha maka;4tha muang
TH.51|suphan buri|5suphan buri
TH.52|ratchaburi|5ban pong;4bang phae;3chom bueng;4damnoen saduak;5photharam;6ratchaburi
TH.53|nakhon pathom|4bang len;6nakhon pathom;5sam phran
TH.54|samut songkhram|5samut songkhram
TH.55|samut sakhon|5ban phaeo;6krathum baen;5samut sakhon
TH.56|phetchaburi|5cha am;4khao yoi;5phetchaburi;5tha yang
TH.57|prachuap khiri khan|3bang saphan;5hua hin;4kui buri;5prachuap khiri khan;5pran buri;4sam roi yot
TH.58|chumphon|5chumphon;4lang suan
TH.59|ranong province|4ranong
TH.60|surat thani|4ban na san;5ko samui;6surat thani;4tha kham
TH.61|phang nga|3phang nga
TH.62|phuket|4ban chalong;5ban ratsada;4ban talat nua;5ban talat yai;5kathu;6phuket;5wichit
TH.63|krabi|4krabi
TH.64|nakhon si thammarat|6nakhon si thammarat;4pak phanang;4ron phibun;4thung song
TH.65|trang|4huai yot;6trang
TH.66|phatthalung|5phatthalung
TH.67|satun|5satun
TH.68|songkhla|6ban mai;7hat yai;4ranot;5sadao;6songkhla
TH.69|pattani|5pattani;4yaring
TH.70|yala|4betong;6yala
TH.72|yasothon|4yasothon
TH.73|nakhon phanom|5nakhon phanom
TH.74|prachin buri|4kabin buri;5prachin buri
TH.75|ubon ratchathani|5det udom;4phibun mangsahan;6ubon ratchathani;5warin chamrap
TH.76|udon thani|4ban dung;4ban nong wua so;4ban phan don;4kut chap;4nam som;7udon thani
TH.77|amnat charoen|5amnat charoen
TH.78|mukdahan|5mukdahan
TH.79|nong bua lamphu|4na klang;5nong bua lamphu
TH.80|sa kaeo|4aranyaprathet;4sa kaeo;4wang nam yen
TH.81|bueng kan|3bueng kan;4seka
TJ.01|gorno badakhshan|4ishqoshim;4khorugh
TJ.02|khatlon|4chubek;4danghara;4farkhor;4kolkhozobod;6kulob;4moskovskiy;4norak;6qurghonteppa;3vakhsh;4vose;4yovon
TJ.03|sughd|4buston;5isfara;5istaravshan;7khujand;5konibodom;5panjakent;4proletar
TJ.04|dushanbe|4boshkengash;*9dushanbe
TJ.RR|republican subordination|4hisor;5tursunzoda;5vahdat
TK.A|atafu|0atafu village
TK.F|fakaofo|0fale old settlement
TK.N|nukunonu|0nukunonu
TL.AL|aileu|4aileu
TL.AN|ainaro|3ainaro
TL.BA|baucau|4baukau;4venilale
TL.BO|bobonaro|4maliana
TL.CO|cova lima|4suai
TL.DI|dili|*7dili
TL.ER|ermera|
TL.LA|lautem|4lospalos
TL.LI|liquica|4likisa;4maubara
TL.MF|manufahi|2same
TL.MT|manatuto|0manatutu
TL.OE|oecusse|2pante makasar
TL.VI|viqueque|2viqueque
TM.01|ahal|5abadan;4annau;4baharly;4kaka;6tejen
TM.02|balkan|6balkanabat;4bereket;4gumdag;6turkmenbasy
TM.03|dasoguz|4boldumsaz;7dasoguz;4koneurgench;4tagta;4yylanly
TM.04|lebap|5atamyrat;4gazojak;5gowurdak;4sayat;7turkmenabat
TM.05|mary|6bayramaly;6mary;4seydi;5yoloten
TM.S|ashgabat|*9ashgabat
TN.02|kasserine|6kasserine;4thala
TN.03|kairouan|6kairouan
TN.06|jendouba|5jendouba
TN.14|kef|5el kef;4tajerouine
TN.15|mahdia|4chebba;4el jem;4ksour essaf;5mahdia
TN.16|monastir|3bekalta;5djemmal;5ksar hellal;6monastir;4ouardenine;6skanes
TN.17|beja|5beja;4medjez el bab
TN.18|bizerte|6bizerte;4douar tindja;4el alia;4mateur;3menzel abderhaman;5menzel bourguiba;4menzel jemil
TN.19|nabeul|4beni khiar;5dar chabanne;5douane;5hammamet;5kelibia;5korba;4mennzel bou zelfa;5nabeul;4takelsa
TN.22|siliana|4siliana
TN.23|sousse|4akouda;5hammam sousse;6msaken;7sousse
TN.27|ben arous|6ben arous;5hammam lif;5la sebala du mornag;5rades
TN.28|medenine|5houmt el souk;5medenine;5midoun;6zarzis
TN.29|gabes|5el hamma;6gabes
TN.30|gafsa|4ar rudayyif;6gafsa;5metlaoui
TN.31|kebili|4douz;4kebili
TN.32|sfax|5gremda;8sfax
TN.33|sidi bouzid|5sidi bouzid
TN.34|tataouine|5tataouine
TN.35|tozeur|4nefta;5tozeur
TN.36|tunis|6al marsa;3carthage;6la goulette;6la mohammedia;*9tunis
TN.37|zaghouan|4el fahs;4zaghouan
TN.38|ariana|6ariana;3galaat el andeless
TN.39|manouba|4manouba;5oued lill
TO.01|haapai|0pangai
TO.02|tongatapu|*4nukualofa
TO.03|vavau|2neiafu
TO.EU|eua|0ohonua
TO.NI|niuas|0hihifo
TR.02|adiyaman|7adiyaman;5besni;4golbasi;6kahta
TR.03|afyonkarahisar|7afyonkarahisar;5bolvadin;5cay;5dinar;4emirdag;5sandikli
TR.04|agri|6agri;4diyadin;6dogubayazit;4eleskirt;6patnos
TR.05|amasya|6amasya;5merzifon;5suluova;4tasova
TR.07|antalya|6alanya;9antalya;6belek;4beykonak;4elmali;4gazipasa;4kemer;4korkuteli;4mahmutlar;6manavgat;8muratpasa;5serik;4tekirova
TR.08|artvin|4arhavi;4artvin;4hopa
TR.09|aydin|7aydin;4cine;4didim;4incirliova;5kusadasi;6nazilli;6soke
TR.10|balikesir|6ayvalik;7balikesir;6bandirma;3bigadic;5burhaniye;4dursunbey;5edremit;4erdek;5gonen;4susurluk
TR.11|bilecik|5bilecik;5bozuyuk;3osmaneli
TR.12|bingol|6bingol;4genc;3solhan
TR.13|bitlis|5adilcevaz;6ahlat;5bitlis;4guroymak;3hizan;6tatvan
TR.14|bolu|6bolu;4gerede
TR.15|burdur|4bucak;6burdur
TR.16|bursa|abursa;6gemlik;4gursu;7inegol;4iznik;5karacabey;5kestel;4mudanya;6mustafakemalpasa;5orhangazi;4yenisehir
TR.17|canakkale|4biga;4can;6canakkale;3ezine;4gelibolu
TR.19|corum|4alaca;7corum;4iskilip;5osmancik;5sungurlu
TR.20|denizli|8denizli;8merkezefendi;4saraykoy;4serinhisar
TR.21|diyarbakir|6bismil;4cermik;9diyarbakir;5ergani;4kulp;4lice;6silvan
TR.22|edirne|6edirne;5kesan;5uzunkopru
TR.23|elazig|3baskil;8elazig;4karakocan;4kovancilar
TR.24|erzincan|5cimin;6erzincan
TR.25|erzurum|3askale;8erzurum;5hinis;4horasan;4karacoban;4oltu;4pasinler
TR.26|eskisehir|9eskisehir
TR.28|giresun|5bulancak;3espiye;6giresun;4gorele;5sebin karahisar;4tirebolu
TR.31|hatay|7antakya;4belen;4denizciler;5dortyol;4erzin;7iskenderun;5kirikhan;5reyhanli;4serinyol
TR.32|mersin|5anamur;4bozyazi;5erdemli;9mersin;5mut;6silifke;8tarsus
TR.33|isparta|4egirdir;7isparta;5sarkikaraagac;3senirkent;5yalvac
TR.34|istanbul|7arnavutkoy;8atasehir;9bagcilar;9bahcelievler;7basaksehir;6beylikduzu;7buyukcekmece;4catalca;9esenler;7esenyurt;4gurpinar;distanbul;5kavakli;8maltepe;4mimarsinan;7sancaktepe;5silivri;8sisli;8sultanbeyli;8sultangazi;4tepecik;9umraniye;9uskudar;4yakuplu;8zeytinburnu
TR.35|izmir|5aliaga;4bayindir;5bergama;4cesme;3foca;bizmir;8karabaglar;4kemalpasa;4menderes;5menemen;6odemis;4seferihisar;4selcuk;5tire;5torbali;5urla
TR.37|kastamonu|6kastamonu;4taskopru;4tosya
TR.38|kayseri|5develi;4hacilar;9kayseri;5talas;4yahyali
TR.39|kirklareli|4babaeski;5kirklareli;6luleburgaz
TR.40|kirsehir|4kaman;6kirsehir;4mucur
TR.41|kocaeli|6derince;8gebze;5golcuk;7izmit;4karamursel;6korfez
TR.43|kutahya|4emet;4gediz;7kutahya;5simav;5tavsanli
TR.44|malatya|4darende;8malatya
TR.45|manisa|6akhisar;5alasehir;4demirci;4kirkagac;4kula;7manisa;6salihli;6soma;6turgutlu
TR.46|kahramanmaras|5afsin;3caglayancerit;6elbistan;5goksun;8kahramanmaras;4pazarcik
TR.48|mugla|5bodrum;4dalaman;5fethiye;5marmaris;5milas;5mugla;4ortaca;4sarigerme;4turgutreis;4yatagan
TR.49|mus|4bulanik;4malazgirt;6mus;4varto
TR.50|nevsehir|6nevsehir;4urgup
TR.52|ordu|6fatsa;4gurgentepe;4korgan;5kumru;6ordu;6unye
TR.53|rize|6ardesen;4cayeli;6rize
TR.54|sakarya|8adapazari;4akyazi;4ferizli;4geyve;5hendek;4karasu;5karasu mahallesi;3kocaali;4sapanca
TR.55|samsun|6bafra;5carsamba;4havza;8samsun;4tekkekoy;4terme;4vezirkopru
TR.57|sinop|4boyabat;5sinop
TR.58|sivas|4gemerek;4sarkisla;8sivas;4susehri
TR.59|tekirdag|6cerkezkoy;7corlu;4hayrabolu;4malkara;6tekirdag
TR.60|tokat|5erbaa;5niksar;7tokat;6turhal;5zile
TR.61|trabzon|5akcaabat;4arakli;4arsin;5besikduzu;4of;4surmene;7trabzon;5vakfikebir;4yomra
TR.62|tunceli|4tunceli
TR.63|sanliurfa|5akcakale;5birecik;4bozova;4ceylanpinar;4hilvan;8sanliurfa;7siverek;5suruc;7viransehir
TR.64|usak|4banaz;7usak
TR.65|van|6ercis;8van
TR.66|yozgat|4akdagmadeni;5sorgun;5yerkoy;6yozgat
TR.68|ankara|*bankara;8batikent;5beypazari;9cankaya;5cubuk;4elmadag;4kazan;4kizilcahamam;4nallihan;6polatli;5sereflikochisar
TR.69|gumushane|5gumushkhane;4kelkit
TR.70|hakkari|6hakkari;4semdinli;6yuksekova
TR.71|konya|6aksehir;5beysehir;5cumra;6eregli;4hadim;4ilgin;3kadinhani;5karapinar;9konya;5kulu;5seydisehir
TR.72|mardin|4dargecit;7kiziltepe;6mardin;6midyat;6nusaybin;5yesilli
TR.73|nigde|5bor;6nigde
TR.74|siirt|5kurtalan;6siirt
TR.75|aksaray|7aksaray;4ortakoy
TR.76|batman|8batman;4kozluk
TR.77|bayburt|4bayburt
TR.78|karaman|4ermenek;6karaman
TR.79|kirikkale|5keskin;7kirikkale
TR.80|sirnak|6cizre;4idil;6silopi;5sirnak
TR.81|adana|aadana;4bahce;6ceyhan;4imamoglu;6kozan
TR.82|cankiri|4cerkes;6khanjarah
TR.83|gaziantep|agaziantep;6nizip
TR.84|kars|4kagizman;6kars;4sarikamis
TR.85|zonguldak|4alapli;4caycuma;4devrek;6eregli;6zonguldak
TR.86|ardahan|4ardahan
TR.87|bartin|5bartin
TR.88|igdir|6igdir
TR.89|karabuk|6karabuk;5safranbolu
TR.90|kilis|6kilis
TR.91|osmaniye|6kadirli;7osmaniye
TR.92|yalova|6yalova
TR.93|duzce|5akcakoca;5duzce
TT.01|borough of arima|5arima
TT.03|mayaro|5rio claro
TT.05|port of spain|*5port of spain
TT.10|san fernando|4marabella;5mon repos;5san fernando
TT.11|tobago|4scarborough
TT.CHA|chaguanas|6chaguanas
TT.CTT|couva tabaquite talparo|2couva
TT.DMN|diego martin regional corporation|0diego martin
TT.PED||3penal
TT.PRT|princes town|3princes town
TT.PTF|point fortin|4point fortin
TT.SGE|sangre grande regional corporation|3sangre grande
TT.SIP|siparia regional corporation|3siparia
TT.SJL||4laventille
TT.TUP||3paradise;4tunapuna
TV.FUN|funafuti|*2funafuti
TV.NIT|niutao|0kulia village
TV.NKF|nukufetau|0savave village
TV.NKL|nukulaelae|
TV.NMA|nanumea|
TV.NMG|nanumanga|0toga village
TV.NUI|nui|0tanrake village
TV.VAI|vaitupu|0asau village
TW.01|fukien|5jincheng
TW.02|takao|akaohsiung
TW.03|taipei|9banqiao
TW.04|taiwan|6daxi;5donggang;6douliu;4hengchun;8hsinchu;8hualien city;8keelung;4lugu;5magong;6nantou;6puli;ataichung;9tainan;*ctaipei;6taitung city;8taoyuan city;6yilan;6yuanlin;4yujing;4zhongxing new village
TZ.02|pwani|6bagamoyo;4bungu;5chalinze;4kibaha;4kibiti;4lugoba;4mkuranga;4mlandizi;4mvomero;4vikindu
TZ.03|dodoma|*7dodoma;4kibakwe;4kondoa;4mpwapwa
TZ.04|iringa|4ilula;6iringa;4izazi;5mafinga
TZ.05|kigoma|4kakonko;5kasulu;4kibondo;7kigoma;4mwandiga;5nguruka;4uvinza
TZ.06|kilimanjaro|4hedaru;4lembeni;7moshi;4same
TZ.07|lindi|5lindi;4liwale;4nachingwea;4nyangao
TZ.08|mara|5bunda;4butiama;4kibara;4mugumu;4muriti;6musoma;4nyamuswa;4sirari;5tarime
TZ.09|mbeya|4chimala;4igurusi;4ipinda;6katumba;4kiwira;4kyela;8mbeya;4rujewa;4tukuyu
TZ.10|morogoro|5geiro;5ifakara;5kidatu;5kidodi;6kilosa;4magole;4malinyi;4mikumi;5mlimba;7morogoro;4msowero;4ngerengere
TZ.11|mtwara|4kitama;4luchingu;4lukuledi;5masasi;6mtwara;4nanganga;4nangomba;4nanyamba;5newala kisimani;4tandahimba
TZ.12|mwanza|4kihangara;5misungwi;8mwanza;4ngudu;3usagara
TZ.13|pemba north|4wete
TZ.14|ruvuma|4kigonsera;3mahanje;4maposeni;4matiri;4mbinga;6songea;4tingi
TZ.15|shinyanga|4isaka;5kahama;4kishapu;4mhango;4mwadui;4old shinyanga;6shinyanga;4songwa;4tinde
TZ.16|singida|4igugunu;4ikungi;4ilongero;4itigi;4kiomboi;4mgandu;4mtinko;4mungaa;4puma;4sepuka;4shelui;5singida
TZ.17|tabora|5igunga;3mabama;4nzega;4sikonge;7tabora;5tumbi;4urambo
TZ.18|tanga|4chanika;4lushoto;3makuyuni;4maramba;4matui;4mazinde;3mlalo;4muheza;7tanga
TZ.19|kagera|5biharamulo;5bugarama;6bukoba;4kabanga;3kamachumu;4katerero;4ngara;4nshamba;4nsunga;4rulenge
TZ.20|pemba south|4chake chake
TZ.21||1koani;4sokoni
TZ.22|zanzibar north|1mkokotoni
TZ.23|dar es salaam|bdar es salaam
TZ.24|rukwa|4chala;5kirando;4laela;4matai;4namanyere;6sumbawanga
TZ.25||8zanzibar
TZ.26|arusha|8arusha;4kingori;4kiratu;4mbuguni;5merelani;4mto wa mbu;4usa river
TZ.27|manyara|5babati;4bashanet;4basotu;4dareda;4dongobesh;4galappo;4magugu;4nangwa
TZ.28|geita|5buseresere;4chato;5geita;4kasamwa;5katoro;5masumbwe;6ushirombo;5uyovu
TZ.29|katavi|6mpanda;4usevia
TZ.30|njombe|4ilembula;5makumbako;3mlangali;4mtwango;5njombe
TZ.31|simiyu|5bariadi;4kisesa;4lalago;4malampaka;4maswa;4nyakabindi;4nyalikungu;5somanda
TZ.32|songwe|4mlowo;5tunduma;5vwawa
UA.01|cherkasy|8cherkasy;3horodyshche;4kaniv;4korsun shevchenkivskyi;4shpola;6smila;4talne;6uman;4vatutine;3zhashkiv;4zolotonosha;4zvenihorodka
UA.02|chernihiv|4bakhmach;8chernihiv;6nizhyn;3nosivka;5pryluky
UA.03|chernivtsi|7chernivtsi
UA.04|dnipropetrovsk|3apostolove;adnipro;7kamianske;9kryvyi rih;5marhanets;7nikopol;6novomoskovsk;6pavlohrad;4piatykhatky;4pidhorodne;4synelnykove;5zhovti vody
UA.05|donetsk|4amvrosiyivka;5avdiyivka;6bakhmut;6chystyakove;4debaltseve;5dobropillya;4dokuchayevsk;adonetsk;5druzhkivka;8horlivka;4ilovaysk;6khartsyzk;6kostyantynivka;7kramatorsk;4kurakhovo;4lyman;8makiyivka;8mariupol;5myrnohrad;6pokrovsk;4selydove;6shakhtarsk;6sloviansk;5snizhne;5toretsk;4volnovakha;5yasynuvata;6yenakiyeve;4zuhres
UA.06|ivano frankivsk|4dolyna;7ivano frankivsk;6kalush;5kolomyia;4nadvirna
UA.07|kharkiv|4balakliya;4bohodukhiv;5chuhuyiv;4derhachi;5izyum;akharkiv;4kivsharivka;4krasnohrad;5kupjansk;5lozova;4lyubotyn;4merefa;4pervomayskyy;3slobozhanske;4vovchansk;4zmiyiv
UA.08|kherson|4henichesk;4hola prystan;5kakhovka;8kherson;5nova kakhovka;4skadovsk;4tsyurupynsk
UA.09|khmelnytskyi|3dunaivtsi;4horodok;4izyaslav;6kamianets podilskyi;8khmelnytskyi;4krasyliv;5netishyn;4polonne;5shepetivka;5slavuta;5starokostiantyniv
UA.10|kirovohrad|5dolynska;3hayvoron;7kropyvnytskyi;4novoukrayinka;6oleksandriya;5svitlovodsk;4znomenka
UA.11|crimea|4alushta;4armyansk;4bakhchysarai;4bilohirsk;5dzhankoy;6feodosiya;7kerch;4saki;8simferopol;4sudak;6yalta;4yany kapu;6yevpatoriya
UA.12|kyiv|*bkyiv
UA.13|kyiv|7bila tserkva;4bohuslav;5boryspil;5boyarka;6brovary;5bucha;5fastiv;5irpin;4obukhiv;5pereiaslav khmelnytskyi;4skvyra;4slavutych;5vasylkiv;4vyshhorod;5vyshneve;4yahotyn
UA.14|luhansk|6alchevsk;5antratsyt;5bryanka;4chervonopartyzansk;6kadiyivka;5kirovsk;6krasnyy luch;4kreminna;8luhansk;4lutuhyne;6lysychansk;4molodohvardiysk;4perevalsk;5pervomaysk;4popasna;5rovenky;5rubizhne;5sorokyne;4starobilsk;4svatove;6sverdlovsk;7syevyerodonetsk
UA.15|lviv|5boryslav;4brody;6chervonohrad;6drohobych;3horodok;9lviv;4novoyavorivsk;5sambir;4sokal;4stebnyk;5stryi;4truskavets;4zolochiv
UA.16|mykolaiv|8mykolayiv;3novyy buh;4ochakiv;6pervomaysk;5voznesensk;5yuzhnoukrainsk
UA.17|odesa|4balta;5bilhorod dnistrovskyi;3bolhrad;5chornomorsk;6izmail;4kiliya;9odessa;5podilsk;4reni;4rozdilna;4yuzhne
UA.18|poltava|4hadyach;5horishni plavni;4karlivka;7kremenchuk;5lubny;5myrhorod;8poltava;4pyriatyn
UA.19|rivne|5dubno;4kostopil;7rivne;4sarny;5varash;4zdolbuniv
UA.20|sevastopol|4balaklava;8sevastopol
UA.21|sumy|4bilopillya;5hlukhiv;6konotop;4krolevets;4lebedyn;5okhtyrka;4putyvl;5romny;6shostka;8sumy
UA.22|ternopil|4chortkiv;4kremenets;7ternopil;4бережани
UA.23|vinnytsia|4bar;4haisyn;4kalynivka;4khmilnyk;4kozyatyn;4ladyzhyn;5mohyliv podilskyi;4tulchyn;8vinnytsia;5zhmerynka
UA.24|volyn|4kivertsi;6kovel;7lutsk;5novovolynsk;5volodymyr volynskyi
UA.25|zakarpattia|4berehove;4khust;6mukacheve;4svalyava;6uzhgorod;4vynohradiv
UA.26|zaporizhzhia|6berdyansk;4dniprorudne;5energodar;4hulyaypole;7melitopol;4orikhiv;4polohy;5tokmak;3vasylivka;9zaporizhia
UA.27|zhytomyr|6berdychiv;6korosten;4korostyshiv;4malyn;5novohrad volynskyi;4ovruch;3radomyshl;8zhytomyr
UG.C|central|0butalangu;5entebbe;*akampala;0kasaali;4kayunga;4kireka;5lugazi;4luwero;6masaka;5mityana;4mubende;6mukono;4namasuba;5njeru;4wakiso;4wobulenzi
UG.E|eastern|4bugiri;3busembatia;5busia;3buwenge;5iganga;6jinja;6mbale;4pallisa;5soroti;5tororo
UG.N|northern|4adjumani;5arua;7gulu;5kitgum;4kotido;6lira;4moyo;4nebbi;4paidha;4yumbe
UG.W|western|4bundibugyo;6bwizibwera;5fort portal;5hoima;4ibanda;5kabale;4kamwenge;6kasese;4kyenjojo;4masindi;6mbarara;4ntungamo;4nyachera
UM.050|baker island|
UM.100|howland island|
UM.150|jarvis island|
UM.200|johnston atoll|
UM.250|kingman reef|
UM.300|midway islands|
UM.350|navassa island|
UM.400|palmyra atoll|
UM.450|wake island|
US.AK|alaska|8anchorage;4badger;4eagle river;5fairbanks;5juneau
US.AL|alabama|5alabaster;4albertville;4anniston;4athens;5auburn;4bessemer;7birmingham;4center point;3cullman;4daphne;5decatur;4dixiana;6dothan;5east florence;4enterprise;4fairhope;5florence;4foley;5gadsden;4helena;4homewood;6hoover;3hueytown;7huntsville;5madison;3millbrook;7mobile;7montgomery;4mountain brook;4northport;4opelika;4oxford;4pelham;5phenix city;5prattville;4prichard;4selma;3talladega;4tillmans corner;4troy;4trussville;6tuscaloosa;5vestavia hills
US.AR|arkansas|4bella vista;5benton;5bentonville;4bryant;4cabot;6conway;4el dorado;6fayetteville;6fort smith;5hot springs;5hot springs national park;4jacksonville;6jonesboro;7little rock;4maumelle;6north little rock;4paragould;5pine bluff;5rogers;4russellville;4searcy;4sherwood;4siloam springs;6springdale;4texarkana;4van buren;4west memphis
US.AZ|arizona|6ahwatukee foothills;6alhambra;4anthem;5apache junction;6avondale;5buckeye;5bullhead city;5casa grande;6casas adobes;5catalina foothills;8chandler;7deer valley;4douglas;4drexel heights;5el mirage;4eloy;6flagstaff;4florence;4flowing wells;4fortuna foothills;4fountain hills;7gilbert;7glendale;6goodyear;4green valley;4kingman;5lake havasu city;5marana;5maricopa;7maryvale;8mesa;4nogales;5oro valley;3payson;7peoria;aphoenix;5prescott;5prescott valley;5queen creek;4rio rico;4sahuarita;4san luis;6san tan valley;7scottsdale;5sierra vista;3somerton;5sun city;4sun city west;7surprise;4tanque verde;7tempe;7tempe junction;9tucson;6yuma
US.CA|california|5adelanto;4agoura;4agoura hills;6alameda;4albany;6alhambra;5aliso viejo;5altadena;4american canyon;8anaheim;5antelope;6antioch;6apple valley;5arcadia;4arcata;6arden arcade;4arroyo grande;4artesia;4arvin;4ashland;4atascadero;4atwater;3avocado heights;5azusa;8bakersfield;6baldwin park;4banning;4barstow;4barstow heights;4bay point;4bayside;5beaumont;5bell;5bell gardens;6bellflower;4belmont;4benicia;6berkeley;5beverly hills;4bloomington;4blythe;3bostonia;4brawley;5brea;5brentwood;6buena park;6burbank;4burlingame;4calabasas;5calexico;6camarillo;4cameron park;5campbell;6carlsbad;5carmichael;6carson;4casa de oro mount helix;4castaic;5castro valley;5cathedral city;5ceres;5cerritos;6chico;6chinatown;6chino;6chino hills;4chowchilla;8chula vista;6citrus heights;5claremont;3clearlake;6clovis;5coachella;4coalinga;5colton;6compton;7concord;4corcoran;7corona;4coronado;6costa mesa;5covina;4cudahy;5cupertino;5cypress;6daly city;5dana point;5danville;6davis;5delano;4desert hot springs;5diamond bar;4dinuba;4dixon;6downey;4duarte;5dublin;4east hemet;6east los angeles;4east palo alto;3east rancho dominguez;5eastvale;6el cajon;5el centro;4el cerrito;5el dorado hills;6el monte;4el segundo;7elk grove;5encinitas;7escondido;4eureka;4fair oaks;6fairfield;4fallbrook;3fillmore;5florence graham;5florin;6folsom;7fontana;5foothill farms;5foster city;5fountain valley;7fremont;9fresno;7fullerton;4galt;7garden grove;5gardena;5gilroy;4glen avon;7glendale;5glendora;4goleta;4granite bay;4greenfield;5hacienda heights;5hanford;6hawthorne;7hayward;6hemet;4hercules;4hermosa beach;6hesperia;5highland;5hollister;7hollywood;7huntington beach;5huntington park;4imperial;4imperial beach;6indio;6inglewood;8irvine;4isla vista;4jurupa valley;6koreatown;4la canada flintridge;4la crescenta montrose;5la habra;5la mesa;5la mirada;3la palma;5la presa;5la puente;5la quinta;5la verne;4ladera ranch;4lafayette;4laguna beach;4laguna hills;6laguna niguel;4laguna woods;5lake elsinore;6lake forest;4lakeside;6lakewood;3lamont;7lancaster;4lathrop;5lawndale;4lemon grove;4lemoore;4lennox;5lincoln;4linda;4live oak;6livermore;6lodi;4loma linda;4lomita;5lompoc;8long beach;4los altos;blos angeles;5los banos;4los gatos;6lynwood;6madera;5manhattan beach;6manteca;4marina;5martinez;4maywood;3mckinleyville;4mead valley;6menifee;5menlo park;6merced;4millbrae;6milpitas;6mission viejo;7modesto;5monrovia;5montclair;5montebello;4monterey;5monterey park;5moorpark;4moraga;7moreno valley;5morgan hill;6mountain view;6murrieta;6napa;5national city;6newport beach;4nipomo;4norco;5north highlands;4north tustin;6norwalk;5novato;4oakdale;8oakland;5oakley;7oceanside;5oildale;7ontario;7orange;5orangevale;4orcutt;4orinda;4oroville;7oxnard;3pacific grove;5pacifica;5palm desert;5palm springs;7palmdale;6palo alto;4paradise;5paramount;3parlier;7pasadena;4paso robles;4patterson;6perris;5petaluma;6pico rivera;4pinole;6pittsburg;5placentia;5pleasant hill;6pleasanton;7pomona;4port hueneme;5porterville;5poway;4prunedale;4ramona;6rancho cordova;7rancho cucamonga;4rancho mirage;5rancho palos verdes;4rancho san diego;5rancho santa margarita;6redding;6redlands;6redondo beach;6redwood city;4reedley;6rialto;6richmond;4ridgecrest;3rio linda;3ripon;4riverbank;8riverside;5rocklin;5rohnert park;4rosamond;5rosemead;4rosemont;7roseville;5rowland heights;5rubidoux;8sacramento;7salinas;7san bernardino;5san bruno;4san carlos;6san clemente;asan diego;5san dimas;9san francisco;5san gabriel;5san jacinto;asan jose;5san juan capistrano;6san leandro;4san lorenzo;5san luis obispo;6san marcos;6san mateo;4san pablo;5san rafael;6san ramon;4sanger;8santa ana;6santa barbara;6santa clara;7santa clarita;6santa cruz;4santa fe springs;6santa maria;6santa monica;4santa paula;7santa rosa;5santee;4saratoga;4seal beach;5seaside;4selma;4shafter;6simi valley;4soledad;4south el monte;6south gate;4south lake tahoe;4south pasadena;6south san francisco;4south san jose hills;5south whittier;3south yuba city;4spring valley;5stanton;4stevenson ranch;8stockton;4suisun;7sunnyvale;3susanville;6temecula;5temple city;7thousand oaks;7torrance;6tracy;4truckee;5tulare;6turlock;6tustin;4twentynine palms;3ukiah;6union city;6universal city;6upland;6vacaville;7valencia;4valinda;6vallejo;7van nuys;6ventura;6victorville;3vincent;4vineyard;7visalia;6vista;4walnut;6walnut creek;3walnut park;4wasco;5watsonville;4west carson;6west covina;4west puente valley;5west sacramento;4west whittier los nietos;6westminster;4westmont;6whittier;5wildomar;5willowbrook;4windsor;4winter gardens;5woodland;6yorba linda;6yuba city;5yucaipa;4yucca valley
US.CO|colorado|6arvada;8aurora;6boulder;5brighton;6broomfield;4canon city;5castle rock;6centennial;4clifton;8colorado springs;4columbine;5commerce city;9denver;4durango;5englewood;4erie;4evans;7fort collins;4fountain;4golden;5grand junction;6greeley;3greenwood village;6highlands ranch;5ken caryl;4lafayette;7lakewood;5littleton;6longmont;4louisville;6loveland;4montrose;5northglenn;5parker;6pueblo;4pueblo west;5security widefield;4sherrelwood;7thornton;6westminster;4wheat ridge;4windsor
US.CT|connecticut|4ansonia;4branford;7bridgeport;5bristol;4cheshire;6danbury;4darien;5east hartford;4east haven;6east norwalk;5enfield;5fairfield;4farmington;4glastonbury;4guilford;5hamden;6hartford;4killingly center;3ledyard;4madison;4manchester;4mansfield city;5meriden;5middletown;5milford;4montville center;4naugatuck;6new britain;4new canaan;7new haven;4new london;4newington;4north haven;6north stamford;6norwalk;5norwich;3plainfield;4plainville;4seymour;5shelton;4south windsor;4southbury;7stamford;3storrs;5stratford;5torrington;5trumbull;4wallingford;4wallingford center;6waterbury;4waterford;5west hartford;5west haven;5west torrington;4westport;4wethersfield;4willimantic;4wilton;4windham;4windsor;4wolcott
US.DC|district of columbia|3adams morgan;4shaw;*9washington
US.DE|delaware|4bear;5dover;4middletown;5newark;6wilmington
US.FL|florida|5acreage;6alafaya;5allapattah;5altamonte springs;5apopka;3auburndale;5aventura;4bartow;4bayonet point;4bayshore gardens;4belle glade;4bellview;4bloomingdale;4boca del mar;6boca raton;5bonita springs;6boynton beach;5bradenton;6brandon;4brent;3brownsville;4buenaventura lakes;7cape coral;5carol city;5carrollwood;5carrollwood village;4casselberry;4citrus park;6clearwater;5clermont;4cocoa;5coconut creek;4coconut grove;5cooper city;5coral gables;7coral springs;4coral terrace;5country club;3country walk;4crestview;4crossings;4cutler;5cutler bay;4cutler ridge;4dania beach;6davie;6daytona beach;4debary;6deerfield beach;4deland;6delray beach;6deltona;5doral;5dunedin;4east lake;4east lake orient park;4east naples;5east pensacola heights;4edgewater;5egypt lake leto;4ensley;4estero;4eustis;4ferry pass;5flagami;4fleming island;4florida ridge;7fort lauderdale;6fort myers;5fort pierce;4fort walton beach;5fountainebleau;4four corners;4fruit cove;7gainesville;4glenvar heights;4golden gate;5golden glades;4greater northdale;5greenacres city;4haines city;5hallandale beach;5hammocks;7hialeah;4hialeah gardens;4holiday;7hollywood;6homestead;4immokalee;3iona;4ives estates;9jacksonville;4jacksonville beach;4jasmine estates;5jupiter;5kendale lakes;6kendall;5kendall west;4key west;4keystone;6kissimmee;3lake butler;4lake magdalene;4lake mary;3lake wales;5lake worth;4lake worth corridor;6lakeland;4lakeside;4land o lakes;6largo;5lauderdale lakes;6lauderhill;4lealman;4leesburg;6lehigh acres;4leisure city;4lutz;4lynn haven;4maitland;4marco island;5margate;4meadow woods;6melbourne;5merritt island;8miami;6miami beach;6miami gardens;4miami lakes;4midway;7miramar;3myrtle grove;4naples;4navarre;3new port richey;4new smyrna beach;4norland;5north fort myers;5north lauderdale;5north miami;5north miami beach;5north port;4northdale;4oak ridge;5oakland park;4oakleaf plantation;5ocala;5ocoee;4ojus;4opa locka;8orlando;5ormond beach;5oviedo;4pace;6palm bay;5palm beach gardens;4palm city;6palm coast;5palm harbor;4palm river clair mel;4palm springs;4palm valley;4palmetto bay;5panama city;4parkland;7pembroke pines;5pensacola;5pine hills;4pinecrest;5pinellas park;4pinewood;5plant city;6plantation;5poinciana;6pompano beach;5ponte vedra beach;5port charlotte;5port orange;7port saint lucie;4princeton;4punta gorda;4punta gorda isles;4richmond west;6riverview;5riviera beach;4rockledge;5royal palm beach;4ruskin;4safety harbor;4san carlos park;4sandalfoot cove;5sanford;5sarasota;4sebastian;4seminole;4south bradenton;5south miami heights;3southchase;6spring hill;5st cloud;8st petersburg;4stuart;4sun city center;4sunny isles beach;6sunrise;4sunset;4sweetwater;7tallahassee;6tamarac;5tamiami;8tampa;4tarpon springs;3tavares;4temple terrace;3three lakes;5titusville;6town n country;5university;4university park;5valrico;4venice;4vero beach;4vero beach south;5villages;4wekiwa springs;5wellington;5wesley chapel;4west and east lealman;5west little river;4west melbourne;6west palm beach;3west park;4west pensacola;4westchase;4westchester;6weston;5winter garden;5winter haven;4winter park;5winter springs;4wright
US.GA|georgia|4acworth;6albany;5alpharetta;4americus;6athens;8atlanta;5augusta;3belvedere park;5brookhaven;4brunswick;4calhoun;4candler mcafee;4canton;4carrollton;4cartersville;4chamblee;7columbus;3conyers;5dalton;4decatur;5douglasville;4dublin;4duluth;5dunwoody;5east point;4evans;4fayetteville;4forest park;5gainesville;4griffin;5hinesville;6johns creek;5kennesaw;4kingsland;4lagrange;4lawrenceville;3lithia springs;5mableton;6macon;5marietta;5martinez;4mcdonough;4milledgeville;5milton;5newnan;4norcross;5north atlanta;4north decatur;4north druid hills;5peachtree city;5peachtree corners;3perry;4pooler;5redan;3riverdale;5rome;6roswell;6sandy springs;7savannah;5smyrna;4snellville;4st marys;4statesboro;4stockbridge;5stonecrest;4sugar hill;4suwanee;4thomasville;4tifton;4tucker;4union city;5valdosta;6warner robins;3wilmington island;3winder;4woodstock
US.HI|hawaii|5east honolulu;4ewa gentry;5hilo;8honolulu;4kahului;5kailua;5kaneohe;3kapolei;4kihei;4makakilo;3makakilo city;4mililani town;5pearl city;4schofield barracks;4wahiawa;3wailuku;5waipahu
US.IA|iowa|4altoona;6ames;5ankeny;5bettendorf;4burlington;5cedar falls;7cedar rapids;4clinton;3clive;4coralville;5council bluffs;6davenport;7des moines;5dubuque;4fort dodge;3indianola;6iowa city;4johnston;5marion;4marshalltown;4mason city;4muscatine;3newton;3north liberty;4ottumwa;6sioux city;5urbandale;6waterloo;4waukee;6west des moines
US.ID|idaho|7boise;5caldwell;5coeur dalene;4eagle;5idaho falls;4kuna;5lewiston;4lewiston orchards;6meridian;4moscow;6nampa;5pocatello;4post falls;4rexburg;5twin falls
US.IL|illinois|5addison;4algonquin;4alsip;4alton;6arlington heights;7aurora;5bartlett;4batavia;5belleville;4bellwood;4belvidere;4bensenville;5berwyn;4bloomingdale;6bloomington;4blue island;6bolingbrook;4bourbonnais;3bradley;4bridgeview;4brookfield;5buffalo grove;4burbank;5calumet city;4carbondale;5carol stream;5carpentersville;4cary;6champaign;4charleston;bchicago;4chicago heights;6cicero;4collinsville;4country club hills;4crest hill;5crystal lake;5danville;4darien;6decatur;4deerfield;5dekalb;5des plaines;3dixon;4dolton;5downers grove;4east moline;4east peoria;4east saint louis;4edwardsville;6elgin;5elk grove village;5elmhurst;4elmwood park;6evanston;4evergreen park;4fairview heights;4frankfort;4franklin park;4freeport;4galesburg;4geneva;4glen ellyn;5glendale heights;5glenview;4godfrey;4goodings grove;4granite city;4grayslake;4gurnee;5hanover park;4harvey;4highland park;4hinsdale;5hoffman estates;4homer glen;4homewood;4huntley;4jacksonville;7joliet;4kankakee;3la grange;4lake forest;4lake in the hills;4lake zurich;4lansing;4lemont;4libertyville;4lisle;4lockport;5lombard;4loves park;4machesney park;4macomb;4marion;4matteson;4mattoon;4maywood;4mchenry;4melrose park;4mokena;5moline;4montgomery;4morton;4morton grove;5mt prospect;3mt vernon;4mundelein;7naperville;4new lenox;4niles;5normal;4north aurora;4north chicago;6north peoria;5northbrook;4oak forest;5oak lawn;5oak park;4ofallon;5orland park;5oswego;4ottawa;6palatine;4palos hills;4park forest;5park ridge;5pekin;6peoria;5plainfield;4prospect heights;5quincy;5rock island;7rockford;4rolling meadows;5romeoville;4roselle;4round lake;4round lake beach;6schaumburg;4shorewood;6skokie;4south chicago;4south elgin;4south holland;6springfield;5st charles;3sterling;5streamwood;4sycamore;5tinley park;4upper alton;5urbana;4vernon hills;4villa park;4wasco;4washington;6waukegan;4west chicago;4westchester;4westmont;5wheaton;5wheeling;4wilmette;5woodridge;4woodstock;4yorkville;4zion
US.IN|indiana|5anderson;4avon;6bloomington;4broad ripple;4brownsburg;6carmel;4clarksville;5columbus;4crawfordsville;4crown point;4dyer;4east chicago;5elkhart;6evansville;4fairfield heights;6fishers;8fort wayne;4frankfort;4franklin;6gary;5goshen;4granger;4greenfield;5greenwood;4griffith;6hammond;4highland;4hobart;4huntington;9indianapolis;3jasper;5jeffersonville;5kokomo;4la porte;6lafayette;4laporte;5lawrence;3lebanon;4logansport;4marion;5merrillville;4michigan city;5mishawaka;6muncie;4munster;5new albany;4new castle;3new haven;5noblesville;4plainfield;5portage;5richmond;4schererville;4seymour;4shelbyville;6south bend;5terre haute;5valparaiso;4vincennes;5west lafayette;5westfield;4zionsville
US.KS|kansas|4derby;4dodge city;4emporia;4garden city;4gardner;3great bend;4hays;5hutchinson;4junction city;7kansas city;6lawrence;5leavenworth;5leawood;5lenexa;4liberal;5manhattan;4newton;7olathe;7overland park;4pittsburg;4prairie village;5salina;6shawnee;6topeka;8wichita
US.KY|kentucky|4ashland;5bowling green;3burlington;5covington;4danville;4elizabethtown;4erlanger;4fern creek;5florence;4fort thomas;4frankfort;5georgetown;4henderson;3highview;5hopkinsville;4independence;8ironville;4jeffersontown;7lexington;8lexington fayette;7louisville;4madisonville;8meads;4murray;4newburg;3newport;4nicholasville;4okolona;5owensboro;4paducah;4radcliff;5richmond;3shelbyville;3shively;4st matthews;4valley station;4winchester
US.LA|louisiana|5alexandria;7baton rouge;4bayou cane;6bossier city;4central;4chalmette;4estelle;4gretna;4hammond;4harvey;5houma;6kenner;6lafayette;6lake charles;4laplace;5marrero;7metairie;7metairie terrace;5monroe;4natchitoches;4new iberia;8new orleans;4opelousas;4prairieville;4ruston;4shenandoah;7shreveport;4slidell;4sulphur;4terrytown;4zachary
US.MA|massachusetts|3abington;4acton;4agawam;4amesbury;5amherst;4amherst center;5arlington;3ashland;5attleboro;4auburn;5barnstable;4belmont;5beverly;5beverly cove;5billerica;9boston;5braintree;6brockton;5brookline;4burlington;6cambridge;4canton;5chelmsford;5chelsea;5chicopee;4concord;4danvers;4dedham;4dracut;3east longmeadow;4easthampton;4easton;5everett;4fairhaven;6fall river;5fitchburg;6framingham;6framingham center;4franklin;4gardner;4gloucester;4grafton;4greenfield;4hanover;5haverhill;4holden;5holyoke;5jamaica plain;6lawrence;5leominster;4lexington;3longmeadow;6lowell;4ludlow;6lynn;5malden;4mansfield;4marblehead;5marlborough;5medford;4melrose;5methuen;4middleborough;4milford;4milton;5natick;4needham;6new bedford;4newburyport;6newton;4north andover;4north attleborough center;5north chicopee;4northampton;4norton;4norwood;4palmer;5peabody;5pittsfield;6quincy;5randolph;4reading;5revere;4rockland;5salem;4saugus;5shrewsbury;4somerset;6somerville;9south boston;4south hadley;5south peabody;4southbridge;7springfield;4stoneham;4stoughton;4sudbury;4swansea;5taunton;4tewksbury;4wakefield;5waltham;4watertown;4wellesley;4west springfield;5westfield;4westford;5weymouth;4wilmington;4winchester;4winthrop;5woburn;7worcester;4yarmouth
US.MD|maryland|3aberdeen;3adelphi;5annapolis;4arbutus;4arnold;5aspen hill;4ballenger creek;9baltimore;4bel air north;5bel air south;4beltsville;5bethesda;5bowie;4calverton;4camp springs;4carney;5catonsville;5chillum;5clinton;3cloverly;4cockeysville;5college park;6columbia;4crofton;4cumberland;3damascus;5dundalk;3east riverdale;4easton;4edgewood;4eldersburg;3elkridge;3elkton;6ellicott city;5essex;4fairland;4ferndale;4fort washington;6frederick;6gaithersburg;6germantown;4glassmanor;6glen burnie;4greater upper marlboro;4green haven;4greenbelt;5hagerstown;5hanover;4hillcrest heights;4hunt valley;4hyattsville;4ilchester;4lake shore;4landover;4langley park;4lanham seabrook;4laurel;4lochearn;3lutherville timonium;4maryland city;4middle river;4milford mill;5montgomery village;5north bethesda;4north potomac;5odenton;5olney;4owings mills;4oxon hill;5oxon hill glassmanor;4parkville;3parole;4pasadena;4perry hall;4pikesville;5potomac;5randallstown;4reisterstown;6rockville;4rosedale;3rossville;5salisbury;4scaggsville;4seabrook;5severn;5severna park;6silver spring;4south gate;4south laurel;5st charles;4suitland;5suitland silver hill;4takoma park;5towson;6waldorf;4west elkridge;4westminster;5wheaton;4white oak;5woodlawn
US.ME|maine|4auburn;4augusta;5bangor;4biddeford;3brunswick;5lewiston;6portland;4saco;4sanford;4south portland;4south portland gardens;4waterville;4west scarborough;4westbrook
US.MI|michigan|4adrian;4allen park;4allendale;6ann arbor;4auburn hills;5battle creek;5bay city;3berkley;4birmingham;4burton;6canton;6clinton township;6dearborn;5dearborn heights;9detroit;5east lansing;5eastpointe;6farmington hills;4ferndale;6flint;4forest hills;4garden city;7grand rapids;3grandville;3grosse pointe woods;4hamtramck;4haslett;4hazel park;5holland;4holt;4inkster;5jackson;4jenison;6kalamazoo;5kentwood;6lansing;5lincoln park;6livonia;4madison heights;4marquette;5midland;4monroe;4mt clemens;4mt pleasant;5muskegon;4norton shores;5novi;4oak park;4okemos;5pontiac;4port huron;5portage;5redford;6rochester hills;4romulus;5roseville;5royal oak;5saginaw;4saginaw township north;6shelby;6southfield;4southgate;5st clair shores;7sterling heights;5taylor;3traverse city;4trenton;6troy;4walker;7warren;6waterford;4waverly;4wayne;6west bloomfield township;6westland;4wyandotte;6wyoming;4ypsilanti
US.MN|minnesota|4albert lea;5andover;4anoka;5apple valley;4austin;5blaine;6bloomington;4brooklyn center;6brooklyn park;4buffalo;5burnsville;4champlin;4chanhassen;4chaska;4columbia heights;5coon rapids;5cottage grove;4crystal;6duluth;6eagan;5eden prairie;5edina;4elk river;4faribault;4farmington;4forest lake;4fridley;4golden valley;4ham lake;4hastings;4hibbing;4hopkins;5inver grove heights;5lakeville;4lino lakes;5mankato;6maple grove;5maplewood;8minneapolis;5minnetonka;5minnetonka mills;5moorhead;4new brighton;4new hope;4northfield;4oakdale;3otsego;4owatonna;6plymouth;4prior lake;4ramsey;4red wing;5richfield;6rochester;4rosemount;5roseville;4sartell;4savage;5shakopee;4shoreview;4south saint paul;6st cloud;5st louis park;4st michael;8st paul;4stillwater;5west coon rapids;4west saint paul;4white bear lake;4willmar;4winona;6woodbury
US.MO|missouri|4affton;4arnold;4ballwin;4belton;5blue springs;5cape girardeau;5chesterfield;3clayton;6columbia;4concord;4creve coeur;6east independence;4farmington;4ferguson;5florissant;3fort leonard wood;4gladstone;4grandview;4hannibal;4hazelwood;6independence;5jefferson city;5joplin;8kansas city;4kirksville;4kirkwood;6lees summit;4lemay;4liberty;4manchester;4maryland heights;4mehlville;4nixa;5oakville;6ofallon;4old jamestown;3overland;4ozark;4poplar bluff;4raymore;4raytown;4republic;4rolla;4sedalia;4sikeston;4spanish lake;7springfield;6st charles;6st joseph;8st louis;5st peters;5university city;4warrensburg;4webster groves;5wentzville;5wildwood
US.MS|mississippi|5biloxi;4brandon;4clarksdale;4clinton;4columbus;4gautier;5greenville;3greenwood;6gulfport;5hattiesburg;3hernando;4horn lake;7jackson;4laurel;3long beach;4madison;5meridian;3natchez;4ocean springs;5olive branch;4oxford;4pascagoula;4pearl;4ridgeland;5southaven;4starkville;5tupelo;4vicksburg;6west gulfport
US.MT|montana|6billings;5bozeman;5butte;5great falls;4helena;4kalispell;6missoula
US.NC|north carolina|4albemarle;5apex;4asheboro;6asheville;4boone;5burlington;4carrboro;7cary;5chapel hill;9charlotte;4clayton;4clemmons;6concord;4cornelius;8durham;3eden;4elizabeth city;7fayetteville;4fort bragg;4fuquay varina;4garner;6gastonia;5goldsboro;8greensboro;6greenville;4havelock;3henderson;5hickory;6high point;4holly springs;4hope mills;5huntersville;5indian trail;6jacksonville;5kannapolis;4kernersville;4kinston;3laurinburg;4leland;4lenoir;4lexington;4lumberton;4matthews;4mint hill;5monroe;5mooresville;4morganton;4morrisville;4new bern;3pinehurst;8raleigh;3roanoke rapids;5rocky mount;5salisbury;4sanford;4shelby;3stallings;4statesville;4thomasville;5wake forest;8west raleigh;6wilmington;5wilson;7winston salem
US.ND|north dakota|6bismarck;4dickinson;6fargo;5grand forks;3jamestown;4mandan;5minot;5west fargo;4williston
US.NE|nebraska|5bellevue;4columbus;4fremont;5grand island;4hastings;5kearney;4la vista;8lincoln;4norfolk;4north platte;8omaha;4papillion
US.NH|new hampshire|4bedford;5concord;4derry;5derry village;4dover;5east concord;4keene;4laconia;6manchester;4merrimack;6nashua;4portsmouth;4rochester;4salem
US.NJ|new jersey|3asbury park;5atlantic city;4avenel;6bayonne;4bayville;5belleville;4bergenfield;5bloomfield;4bridgeton;5bridgewater;6camden;4carteret;6cherry hill;4cliffside park;6clifton;4colonia;4cranford;4dover;4dumont;5east brunswick;6east orange;6edison;7elizabeth;4elmwood park;4englewood;5ewing;5fair lawn;3fords;5fort lee;4garfield;4glassboro;5hackensack;3harrison;4hawthorne;4hillside;5hoboken;4hopatcong hills;5irvington;4iselin;5jackson;8jersey city;5kearny;5lakewood;5linden;4lindenwold;4livingston;4lodi;4long branch;4lyndhurst;4madison;4mahwah;4maple shade;4maplewood;5marlboro;4mercerville hamilton square;4millville;5montclair;4morristown;5mt laurel;5new brunswick;4new milford;8newark;3north arlington;5north bergen;4north plainfield;4nutley;4ocean acres;4old bridge;5orange;4palisades park;4paramus;5parsippany;6passaic;7paterson;5pennsauken;5perth amboy;5piscataway;5plainfield;4pleasantville;4point pleasant;4princeton;4rahway;3ramsey;4randolph;4ridgewood;4roselle;4rutherford;5sayreville;5sayreville junction;4scotch plains;4secaucus;5sicklerville;4somerset;4south old bridge;4south orange;4south plainfield;4south river;5south vineland;4sparta;4summit;5teaneck;4tinton falls;6toms river;6trenton;5union;6union city;4vincentown;5vineland;4voorhees;3warren township;5wayne;4west milford;5west new york;5west orange;4westfield;3williamstown;4willingboro;4woodbridge;4wyckoff
US.NM|new mexico|4alamogordo;9albuquerque;4carlsbad;5clovis;6enchanted hills;5farmington;4gallup;5hobbs;6las cruces;3los lunas;6rio rancho;5roswell;6santa fe;5south valley;3sunland park
US.NV|nevada|3boulder city;5carson city;4elko;6enterprise;4fernley;8henderson;9las vegas;4mesquite;7north las vegas;5pahrump;7paradise;7reno;3spanish springs;6sparks;7spring valley;4summerlin south;4sun valley;7sunrise manor;5whitney;4winchester
US.NY|new york|6albany;6amherst;4amsterdam;7astoria;4auburn;4baldwin;3batavia;5bath beach;4bay shore;4baychester;6bayside;4bellmore;5bensonhurst;4bethpage;5binghamton;7borough park;5brentwood;5briarwood;5brighton;4brighton beach;abronx;bbrooklyn;6brownsville;8buffalo;6bushwick;4cambria heights;6canarsie;4centereach;5central islip;6cheektowaga;4cohoes;4college point;5commack;5coney island;4copiague;5coram;6corona;4cortland;5cypress hills;4deer park;3depew;4dix hills;5dyker heights;4east elmhurst;7east flatbush;6east harlem;4east massapequa;5east meadow;7east new york;4east northport;4east patchogue;4east setauket;4east tremont;3eggertsville;6elmhurst;4elmira;5elmont;3emerson hill;5far rockaway;3farmingville;6flatbush;5flatlands;3floral park;6fordham;6forest hills;4fort hamilton;4franklin square;5freeport;4fresh meadows;4garden city;3gates north gates;4glen cove;5glendale;3gloversville;4grand island;3graniteville;6gravesend;4great kills;6greenburgh;6harlem;4harrison;4hauppauge;5hempstead;5hicksville;4hillside;4holbrook;4hollis;4holtsville;4howard beach;4huntington;5huntington station;4hunts point;5irondequoit;4islip;4ithaca;6jackson heights;7jamaica;4jamestown;3kenmore;5kensington;4kew gardens;5kew gardens hills;6kings bridge;4kings park;4kingston;4kiryas joel;4lackawanna;4lake ronkonkoma;4latham;4laurelton;5levittown;4lindenhurst;4lockport;5long beach;4lynbrook;4mamaroneck;amanhattan;4mariners harbor;5maspeth;4massapequa;4massapequa park;3mastic;4medford;4melrose;4melville;4merrick;4middle village;4middletown;4mineola;4monsey;5morris heights;4morrisania;5mott haven;6mt vernon;4nanuet;5new city;6new rochelle;4new springville;cnew york city;4newburgh;5niagara falls;4north amityville;4north babylon;4north bay shore;4north bellmore;4north massapequa;4north tonawanda;4north valley stream;5oceanside;4ossining;4oswego;5ozone park;6parkchester;3pearl river;4peekskill;4plainview;4plattsburgh;4port chester;3port richmond;3port washington;4poughkeepsie;bqueens;5queens village;4queensbury;5rego park;6richmond hill;7rochester;4rockville centre;5rome;4ronkonkoma;4roosevelt;4rosedale;4rossville;4rotterdam;4rye;4saratoga springs;4sayville;4scarsdale;6schenectady;3seaford;4selden;3setauket east setauket;6sheepshead bay;4shirley;4smithtown;5spring valley;4springfield gardens;8staten island;5sunnyside;6sunset park;4syosset;7syracuse;3terrace heights;5throgs neck;4tremont;5troy;4uniondale;4unionport;4university heights;5utica;5valley stream;5wakefield;4wantagh;7washington heights;4watertown;6west albany;5west babylon;4west hempstead;4west islip;5west seneca;3westbury;5white plains;5whitestone;5woodhaven;4woodmere;4woodrow;5woodside;7yonkers
US.OH|ohio|7akron;4alliance;4ashland;4ashtabula;4athens;3aurora;4austintown;4avon;3avon center;4avon lake;4barberton;3bay village;5beavercreek;4berea;5boardman;4bowling green;4broadview heights;4brook park;5brunswick;6canton;4centerville;4chillicothe;8cincinnati;4clark fulton;8cleveland;5cleveland heights;5collinwood;9columbus;5cuyahoga falls;7dayton;4defiance;5delaware;4detroit shoreway;5dublin;4east cleveland;4eastlake;5elyria;5euclid;5fairborn;5fairfield;4fairview park;5findlay;4forest park;4fremont;5gahanna;4garfield heights;4glenville;4green;5grove city;5hamilton;5hilliard;4hough;5huber heights;4hudson;4kent;5kettering;5lakewood;5lancaster;4lebanon;5lima;5lorain;5mansfield;4maple heights;5marion;4marysville;5mason;5massillon;4mayfield heights;4medina;5mentor;4miamisburg;3middleburg heights;5middletown;4mt vernon;4new philadelphia;5newark;4niles;4north canton;5north olmsted;5north ridgeville;4north royalton;4norwalk;4norwood;4oregon;4oxford;4painesville;6parma;4parma heights;3pataskala;4perrysburg;4pickerington;4piqua;4portsmouth;5reynoldsburg;4riverside;4rocky river;4sandusky;4shaker heights;4sidney;4solon;4south euclid;4springboro;5springfield;4steubenville;5stow;4streetsboro;5strongsville;4sylvania;4tallmadge;4tiffin;8toledo;4trotwood;4troy;4twinsburg;5upper arlington;3vandalia;4wadsworth;5warren;5westerville;5westlake;4white oak;4whitehall;4willoughby;4wooster;4xenia;6youngstown;4zanesville
US.OK|oklahoma|4ada;4altus;4ardmore;5bartlesville;4bethany;4bixby;6broken arrow;4chickasha;4claremore;4del city;4duncan;4durant;6edmond;4el reno;5enid;4jenks;6lawton;4mcalester;5midwest city;5moore;5muskogee;4mustang;6norman;9oklahoma city;5owasso;4ponca city;4sand springs;4sapulpa;4shawnee;5stillwater;4tahlequah;8tulsa;4yukon
US.OR|oregon|5albany;5aloha;4altamont;4ashland;6beaverton;6bend;4bethany;4canby;4central point;4coos bay;5corvallis;3dallas;3dalles;7eugene;4forest grove;3four corners;5grants pass;6gresham;4happy valley;4hayesville;4hermiston;6hillsboro;5keizer;4klamath falls;5lake oswego;4lebanon;5mcminnville;6medford;4milwaukie;4newberg;4oak grove;5oregon city;4pendleton;9portland;4redmond;4roseburg;7salem;4sherwood;5springfield;5tigard;4troutdale;4tualatin;4west linn;4wilsonville;4woodburn
US.PA|pennsylvania|6allentown;4allison park;5altoona;4back mountain;4baldwin;5bethel park;6bethlehem;4carlisle;4chambersburg;5chester;4cranberry township;4drexel hill;4easton;6erie;3hanover;5harrisburg;4hazleton;4hermitage;4johnstown;4king of prussia;5lancaster;4lansdale;4lebanon;5levittown;4limerick;4mckeesport;4monroeville;5mt lebanon;4murrysville;4new castle;5norristown;aphiladelphia;4phoenixville;8pittsburgh;4plum;4pottstown;4radnor;6reading;6scranton;4springfield;5state college;4upper saint clair;4wayne;4west chester;4west mifflin;4whitehall township;5wilkes barre;3wilkinsburg;4williamsport;3willow grove;5york
US.RI|rhode island|4barrington;4bristol;4central falls;5coventry;6cranston;5cumberland;5east providence;4johnston;4lincoln;4middletown;3narragansett;4newport;4north kingstown;5north providence;6pawtucket;4portsmouth;7providence;4smithfield;4south kingstown;6warwick;4west warwick;4westerly;5woonsocket
US.SC|south carolina|4aiken;4anderson;4bluffton;7charleston;3clemson;7columbia;4conway;4easley;5florence;5goose creek;6greenville;4greenwood;4greer;4hanahan;5hilton head;5hilton head island;4lexington;4mauldin;6mt pleasant;4myrtle beach;4north augusta;6north charleston;3north myrtle beach;6rock hill;3seven oaks;4simpsonville;4socastee;5spartanburg;4st andrews;5summerville;5sumter;4taylors;4wade hampton;4west columbia
US.SD|south dakota|4aberdeen;4brookings;3mitchell;3pierre;6rapid city;7sioux falls;4watertown
US.TN|tennessee|5bartlett;5brentwood;4bristol;7chattanooga;7clarksville;5cleveland;5collierville;5columbia;5cookeville;3dickson;4dyersburg;3east brainerd;7east chattanooga;4east ridge;4farragut;6franklin;5gallatin;5germantown;4goodlettsville;3greeneville;5hendersonville;6jackson;6johnson city;5kingsport;7knoxville;5la vergne;4lebanon;4maryville;9memphis;4morristown;4mt juliet;6murfreesboro;9nashville;9new south memphis;4oak ridge;4sevierville;4shelbyville;5smyrna;5spring hill;4springfield;4tullahoma
US.TX|texas|6abilene;3addison;4alamo;3aldine;4alice;6alief;6allen;3alton;4alvin;7amarillo;4angleton;8arlington;6atascocita;9austin;4balch springs;4bay city;6baytown;6beaumont;5bedford;4bellaire;4belton;4benbrook;4big spring;4brenham;7brownsville;4brownwood;4brushy creek;6bryan;5burleson;4canyon lake;7carrollton;5cedar hill;6cedar park;5channelview;4cibolo;4cinco ranch;4cleburne;4cloverleaf;6college station;4colleyville;5colony;6conroe;4converse;5coppell;5copperas cove;4corinth;8corpus christi;4corsicana;5cypress;adallas;5deer park;5del rio;4denison;7denton;5desoto;4dickinson;4donna;3dumas;5duncanville;4eagle pass;6edinburg;9el paso;4ennis;5euless;5farmers branch;6flower mound;4forney;4fort hood;9fort worth;4fresno;5friendswood;7frisco;4gainesville;5galveston;7garland;3gatesville;5georgetown;7grand prairie;5grapevine;4greenville;3groves;5haltom city;4harker heights;6harlingen;3hereford;4highland village;4horizon city;bhouston;3humble;5huntsville;5hurst;4hutto;7irving;4jollyville;4katy;5keller;4kerrville;7killeen;4kingsville;5kyle;3la marque;5la porte;4lake jackson;5lancaster;7laredo;6league city;5leander;6lewisville;5little elm;3live oak;6longview;7lubbock;5lufkin;6mansfield;4marshall;7mcallen;7mckinney;4mercedes;7mesquite;7midland;4midlothian;6mission;5mission bend;6missouri city;4mt pleasant;4murphy;5nacogdoches;4nederland;6new braunfels;3new territory;6north richland hills;6odessa;4orange;4palestine;4pampa;4paris;7pasadena;6pearland;3pecan grove;5pflugerville;6pharr;4plainview;8plano;5port arthur;4portland;3prosper;6richardson;5rockwall;5rosenberg;6round rock;5rowlett;4sachse;4saginaw;6san angelo;asan antonio;4san benito;5san juan;5san marcos;5schertz;3seagoville;4seguin;5sherman;5socorro;4south houston;4southlake;5spring;4stafford;4stephenville;6sugar land;4sulphur springs;4taylor;6temple;4terrell;5texarkana;5texas city;6tyler;4universal city;4university park;4uvalde;6victoria;7waco;4watauga;5waxahachie;4weatherford;5weslaco;4west odessa;3west university place;4white settlement;6wichita falls;6woodlands;5wylie
US.UT|utah|4american fork;5bountiful;4brigham city;4cedar city;4centerville;4clearfield;4clinton;5cottonwood heights;5draper;4eagle mountain;4east millcreek;4farmington;4herriman;4highland;4holladay;3hurricane;4kaysville;5kearns;6layton;5lehi;5logan;4magna;5midvale;5millcreek;5murray;4north ogden;4north salt lake;6ogden;6orem;4payson;5pleasant grove;6provo;5riverton;5roy;7salt lake city;6sandy;4saratoga springs;6south jordan;4south ogden;4south salt lake;5spanish fork;5springville;6st george;4syracuse;5taylorsville;5tooele;4washington;6west jordan;7west valley city
US.VA|virginia|7alexandria;5annandale;7arlington;5ashburn;4baileys crossroads;5blacksburg;4bon air;4bristol;4buckhall;5burke;4cave spring;6centreville;4chantilly;5charlottesville;4cherry hill;7chesapeake;4chester;4christiansburg;4colonial heights;4culpeper;6dale city;5danville;7east hampton;4fairfax;4fort hunt;4franconia;4fredericksburg;3front royal;3great falls;7hampton;5harrisonburg;4herndon;3highland springs;4hopewell;3hybla valley;4idylwood;5lake ridge;4laurel;5leesburg;4lincolnia;5linton hall;4lorton;6lynchburg;5manassas;3manassas park;5mclean;4meadowbrook;5mechanicsville;3merrifield;4montclair;7newport news;7norfolk;5oak hill;5oakton;5petersburg;6portsmouth;6portsmouth heights;4radford;5reston;7richmond;6roanoke;4rose hill;4salem;4short pump;4south riding;6south suffolk;4springfield;4staunton;4sterling;4sudley;6suffolk;5tuckahoe;4tysons corner;4vienna;8virginia beach;4waynesboro;4west falls church;6west lynchburg;4west springfield;3williamsburg;4winchester;4wolf trap;4woodlawn
US.VT|vermont|5burlington;4colchester;2montpelier;3rutland;4south burlington
US.WA|washington|4aberdeen;4anacortes;4arlington;6auburn;4bainbridge island;4battle ground;7bellevue;6bellingham;4bonney lake;5bothell;4bothell west;5bremerton;3bryn mawr skyway;5burien;4camas;4centralia;5city of sammamish;4cottage lake;4covington;4des moines;4east hill meridian;4eastmont;5edmonds;4ellensburg;6everett;4fairwood;6federal way;4five corners;4frederickson;4graham;4hazel dell;4inglewood finn hill;5issaquah;4kenmore;6kennewick;6kent;6kirkland;5lacey;4lake stevens;5lakewood;5longview;5lynnwood;4maple valley;3martha lake;6marysville;4mercer island;4mill creek;3mill creek east;4monroe;4moses lake;4mountlake terrace;5mt vernon;4mukilteo;4north creek;4oak harbor;5olympia;4orchards;5parkland;6pasco;4picnic point north lynnwood;4port angeles;5pullman;5puyallup;5redmond;6renton;5richland;4salmon creek;5sammamish;4seatac;9seattle;5shoreline;4silver firs;4silverdale;5south hill;4spanaway;7spokane;6spokane valley;4sunnyside;7tacoma;4tukwila;4tumwater;4union hill novelty hill;5university place;7vancouver;5walla walla;3washougal;5wenatchee;5west lake sammamish;4west lake stevens;6yakima
US.WI|wisconsin|6appleton;4ashwaubenon;4beaver dam;3bellevue;5beloit;5brookfield;4caledonia;4cudahy;4de pere;6eau claire;4fitchburg;5fond du lac;5franklin;4germantown;6green bay;5greenfield;4howard;6janesville;3kaukauna;6kenosha;5la crosse;7madison;5manitowoc;4marshfield;4menasha;5menomonee falls;4menomonie;4mequon;4middleton;9milwaukee;4mt pleasant;4muskego;4neenah;5new berlin;5north la crosse;5oak creek;4oconomowoc;4onalaska;6oshkosh;4pleasant prairie;6racine;3river falls;5sheboygan;4south milwaukee;4stevens point;5sun prairie;4superior;4watertown;6waukesha;5wausau;5wauwatosa;5west allis;4west bend;3weston;4wisconsin rapids
US.WV|west virginia|4beckley;5charleston;4clarksburg;4fairmont;5huntington;4martinsburg;4morgantown;4parkersburg;4weirton;4weirton heights;4wheeling
US.WY|wyoming|5casper;5cheyenne;5gillette;5laramie;4rock springs;4sheridan
UY.01|artigas|5artigas
UY.02|canelones|4barros blancos;4canelones;4la paz;6las piedras;4pando;3paso de carrasco;3progreso;4santa lucia
UY.03|cerro largo|5melo
UY.04|colonia|4carmelo;4colonia del sacramento
UY.05|durazno|5durazno
UY.06|flores|4trinidad
UY.07|florida|5florida
UY.08|lavalleja|5minas
UY.09|maldonado|5maldonado;4san carlos
UY.10|montevideo|*amontevideo
UY.11|paysandu|6paysandu
UY.12|rio negro|4fray bentos;3young
UY.13|rivera|6rivera
UY.14|rocha|4rocha
UY.15|salto|6salto
UY.16|san jose|4delta del tigre;5san jose de mayo
UY.17|soriano|3dolores;5mercedes
UY.18|tacuarembo|5tacuarembo
UY.19|treinta y tres|4treinta y tres
UZ.01|andijan|8andijon;5asaka;4qorgontepa;4xojaobod
UZ.02|bukhara|7bukhara;3galaosiyo shahri;5gijduvon shahri;4karakul;5kogon shahri;4shofirkon shahri;4vobkent shahri
UZ.03|fergana|4beshariq;7fergana;4kirguli;7margilon;4oltiariq;7qoqon;5quva;5quvasoy;4toshloq;4yaypan
UZ.05|xorazm|4gurlan;4hazorasp;5khiwa;4qushkupir;4showot;7urganch
UZ.06|namangan|5chortoq;6chust;4haqqulobod;5kosonsoy;8namangan;4pop;4torqaorgon;4toshbuloq;5uchqurghon shahri;4uychi;4yangiqorgon
UZ.07|navoiy|7navoiy;4nurota;4yangirabot
UZ.08|qashqadaryo|4beshkent;4chiroqchi;4guzor;5kitob;5koson;4muborak;7qarshi;5shahrisabz
UZ.09|karakalpakstan|5beruniy;4manghit;5novyy turtkul;7nukus;5oltinkol;5xojayli shahri
UZ.10|samarqand|4bulungur shahri;4chelak;4juma shahri;5kattaqorgon shahri;5oqtosh;4payshamba shahri;8samarkand;5urgut shahri
UZ.12|surxondaryo|4boysun;6denov;4shorchi;7tirmiz
UZ.13|tashkent|4bektemir;*atashkent
UZ.14|tashkent|0amir timur;6angren;6bekobod;4boka;4chinoz;7chirchiq;4gazalkent;4iskandar;5ohangaron;6olmaliq;5parkent;4piskent;4qibray;4salor;4tuytepa;4yangiobod;5yangiyul;4zafar
UZ.15|jizzakh|4dashtobod;4dostlik shahri;4gagarin shahri;7jizzax;4paxtakor shahri;4zomin shaharchasi
UZ.16|sirdaryo|5guliston;4sirdaryo;5yangiyer
VA.||*0vatican city
VC.01|charlotte|0georgetown
VC.02|st andrew|0layou
VC.03|st david|0chateaubelair
VC.04|st george|*4kingstown
VC.05|st patrick|0barrouallie
VC.06|grenadines|0port elizabeth
VE.01|amazonas|5puerto ayacucho
VE.02|anzoategui|6anaco;8barcelona;5cantaura;7el tigre;8puerto la cruz;5san jose de guanipa
VE.03|apure|4guasdualito;6san fernando de apure
VE.04|aragua|6cagua;7el limon;6la victoria;5las tejerias;amaracay;7palo negro;5san mateo;8turmero;6villa de cura
VE.05|barinas|8alto barinas;8barinas;5barinitas
VE.06|bolivar|8ciudad bolivar;9ciudad guayana;4santa elena de uairen;5upata
VE.07|carabobo|7guacara;6guigue;6mariara;5moron;7puerto cabello;5san joaquin;5tacarigua;avalencia
VE.08|cojedes|6san carlos;6tinaquillo
VE.09|delta amacuro|5tucupita
VE.11|falcon|7coro;5punta cardon;7punto fijo
VE.12|guarico|5altagracia de orituco;6calabozo;6san juan de los morros;6valle de la pascua;5zaraza
VE.13|lara|9barquisimeto;6carora;5el tocuyo;5los rastrojos;5quibor
VE.14|merida|6ejido;5el vigia;8merida;7mucumpiz
VE.15|miranda|7baruta;5carrizal;5caucaguita;5caucaguito;6chacao;7charallave;7cua;5el hatillo;7guarenas;7guatire;5los dos caminos;7los teques;7ocumare del tuy;8petare;5san antonio de los altos;8santa teresa del tuy
VE.16|monagas|8maturin
VE.17|nueva esparta|4juan griego;5la asuncion;6porlamar
VE.18|portuguesa|7acarigua;6araure;6guanare;4villa bruzual
VE.19|sucre|6carupano;8cumana;5guiria
VE.20|tachira|5colon;4la fria;5rubio;5san antonio del tachira;7san cristobal;4tariba
VE.21|trujillo|5trujillo;6valera
VE.22|yaracuy|5chivacoa;4nirgua;6san felipe;6yaritagua
VE.23|zulia|7cabimas;6la villa del rosario;5lagunillas;5machiques;bmaracaibo;5san carlos del zulia;4santa rita
VE.24|dependencias federales|
VE.25|distrito federal|*bcaracas
VE.26|vargas|5caraballeda;6catia la mar;4la guaira;5maiquetia
VG.00||*3road town
VI.010|st croix island|5st croix
VI.020|st john island|1cruz bay
VI.030|st thomas island|*4charlotte amalie
VN.01|hanoi|6cho dok;7long xuyen
VN.03||5ben tre
VN.04|cao bang|
VN.05||5cao bang
VN.08|tuyen quang|
VN.09||5cao lanh;7sa dec;4thi tran tan thanh
VN.11|dien bien|
VN.12|lai chau|
VN.13||4cat ba;9haiphong
VN.14|son la|
VN.15|lao cai|
VN.19|thai nguyen|
VN.20|lang son|5can gio;6cu chi;bho chi minh city
VN.21||3duong dong;5ha tien;7rach gia
VN.22|quang ninh|
VN.23||7bao loc;7da lat;4dinh van;7duc trong
VN.24|bac ninh|7can giuoc;6tan an
VN.25|phu tho|
VN.30||7cam pha mines;7ha long;6mong cai;5thanh pho uong bi
VN.31|hai phong|
VN.32||4son la
VN.33|hung yen|5phu khuong;5tay ninh
VN.34||5bim son;6thanh hoa
VN.35||5thai binh
VN.37|ninh binh|6my tho
VN.38|thanh hoa|
VN.39||5lang son
VN.40|nghe an|
VN.42|ha tinh|
VN.43||8bien hoa
VN.44|quang tri|5ha dong;*ahanoi;5son tay
VN.45||0thanh pho ba ria;7thi xa phu my;7vung tau
VN.46|thua thien hue|7qui nhon
VN.47||7la gi;7phan thiet
VN.48|da nang|
VN.49||6pleiku
VN.50||5ha giang
VN.51|quang ngai|
VN.52|gia lai|4ha tinh
VN.53||6hoa binh
VN.54||7cam ranh;8nha trang
VN.55||5kon tum
VN.56|khanh hoa|
VN.58||7vinh;6yen vinh
VN.59||5ninh binh
VN.60||6phan rang thap cham
VN.61||6song cau;6tuy hoa
VN.62||4kwang binh
VN.63||5quang ngai
VN.64||4dong ha
VN.65||6soc trang
VN.66|dak lak|8hue
VN.67||5tra vinh
VN.68|lam dong|5tuyen quang
VN.69||6vinh long
VN.70||6yen bai
VN.71||5bac giang
VN.72||4bac kan
VN.73||6bac lieu
VN.74||5bac ninh;6cung kiem
VN.75|dong nai|6thu dau mot
VN.76||3binh long;4don luan
VN.77||6ca mau
VN.78||9da nang
VN.79||5hai duong
VN.80|tay ninh|4phu ly
VN.81||5hung yen
VN.82|dong thap|7nam dinh
VN.83||6viet tri
VN.84||5hoi an;5tam ky
VN.85||7thai nguyen
VN.86|vinh long|4vinh yen
VN.87||8can tho
VN.88||7buon ma thuot
VN.89||0lai chau
VN.90||5lao cai
VN.91|an giang|0gia nghia
VN.92|can tho|5dien bien phu
VN.93||4vi thanh
VN.96|ca mau|
VU.07|torba|0sola
VU.13|sanma|3luganville
VU.15|tafea|0isangel
VU.16|malampa|0lakatoro
VU.17|penama|0saratamata
VU.18|shefa|*5port vila
WF.98611|alo|0alo
WF.98612|sigave|0leava
WF.98613|uvea|*0mata utu
WS.01|aana|0leulumoega
WS.02|aiga i le tai|2mulifanua
WS.03|atua|0lufilufi
WS.04|faasaleleaga|0safotulafai
WS.05|gagaemauga|
WS.06|vaa o fonoti|0samamea
WS.07|gagaifomauga|0safotu
WS.08|palauli|0vailoa
WS.09|satupaitea|0satupaitea
WS.10|tuamasaga|0afega;*5apia
WS.11|vaisigano|2asau
XK.10096138|ferizaj|5ferizaj;5shtime
XK.10096859|gjakova|5decan;6gjakove;4orahovac
XK.10097357|gjilan|5gjilan;5vitina
XK.10097358|mitrovica|4leposaviq;6mitrovice;4vushtrri;4zvecan
XK.10097359|pec|5istok;5pec
XK.10097360|pristina|5glogovac;4kosovo polje;5podujeva;*9pristina
XK.10097361|prizren|5dragash;4llazice;7prizren;6suva reka
YE.01|abyan|4zinjibar
YE.02|aden|9aden
YE.03|al mahrah|3al ghayzah
YE.04|muhafazat hadramaout|8mukalla
YE.05|shabwah|5ataq
YE.08|al hudaydah|9al hudaydah;5bajil;5bayt al faqih;5zabid
YE.10|al mahwit|3al mahwit
YE.11|dhamar|7dhamar
YE.14|marib|4marib
YE.15|sadah|5sadah
YE.16|sanaa|4sahar;*asanaa;6sayyan
YE.18|ad dali|3dhalie
YE.19|omran|6amran
YE.20|al bayda|5al bayda
YE.21|al jawf|4al hazm
YE.22|hajjah|5hajjah
YE.23|ibb|5dhi as sufal;7ibb;5yarim
YE.24|lahij|4lahij
YE.25|taizz|9taizz
YE.26|amanat alasimah|
YE.27|raymah|0al jabin
YE.28|soqatra|
YT.97601|acoua|2acoua
YT.97602|bandraboua|2bandraboua
YT.97603|bandrele|2bandrele
YT.97604|boueni|2boueni
YT.97605|chiconi|2chiconi
YT.97606|chirongui|2chirongui
YT.97607|dembeni|3dembeni
YT.97608|dzaoudzi|3dzaoudzi
YT.97609|kani keli|2kani keli
YT.97610|koungou|4koungou
YT.97611|mamoudzou|*5mamoudzou
YT.97612|mtsamboro|2mtsamboro
YT.97613|mtsangamouji|2mtsangamouji
YT.97614|ouangani|2ouangani
YT.97615|pamandzi|3pamandzi
YT.97616|sada|3sada
YT.97617|tsingoni|2tsingoni
ZA.02|kwazulu natal|4ballito;3berea;6dundee;bdurban;4emkhomazi;4empangeni;5esikhaleni;4howick;4kokstad;5kwadukuza;5margate;5mondlo;4mpophomeni;7mpumalanga;8newcastle;9pietermaritzburg;5port shepstone;7richards bay;5richmond;4scottburgh;4ulundi;7vryheid
ZA.03|free state|4allanridge;6bethlehem;8bloemfontein;6bothaville;8botshabelo;5harrismith;5heilbron;4hennenman;6kroonstad;6kutloanong;4ladybrand;6parys;6phuthaditjhaba;4reitz;6sasolburg;5senekal;5thaba nchu;5theunissen;5viljoenskroon;6virginia;8welkom;5wesselsbron
ZA.05|eastern cape|5aliwal north;7bhisho;5butterworth;5cradock;8east london;5fort beaufort;5graaff reinet;6grahamstown;4kruisfontein;4lady frere;4middelburg;6mthatha;4port alfred;9port elizabeth;4queensdale;6queenstown;4somerset east;5stutterheim;7uitenhage
ZA.06|gauteng|6alberton;9benoni;8boksburg;8brakpan;4bronkhorstspruit;7carletonville;7centurion;4cullinan;8diepsloot;5edenvale;5ekangala;6heidelberg;ajohannesburg;8krugersdorp;6mabopane;7midrand;4midstream;7nigel;*apretoria;8randburg;7randfontein;7roodepoort;asoweto;7springs;8tembisa;7vanderbijlpark;8vereeniging;7westonaria
ZA.07|mpumalanga|5balfour;6barberton;6bethal;6delmas;4driefontein;7embalenhle;5ermelo;3hendrina;4komatipoort;3kriel;4lydenburg;7middelburg;6nelspruit;6piet retief;4secunda;4siyabuswa;6standerton;5volksrust;3white river;8witbank
ZA.08|northern cape|5de aar;7kimberley;4pampierstad;4postmasburg;6upington;4warrenton
ZA.09|limpopo|4duiwelskloof;5giyani;5lebowakgomo;6louis trichardt;4modimolle;6mokopane;4nkowakowa;6phalaborwa;6polokwane;5thohoyandou;4tzaneen;6warmbaths
ZA.10|north west|4bloemhof;6brits;4christiana;5fochville;6ga rankuwa;7klerksdorp;6lichtenburg;3mahikeng;7orkney;6potchefstroom;6rustenburg;6schweizer reneke;6stilfontein;5vryburg;5wolmaransstad;4zeerust
ZA.11|western cape|5atlantis;5beaufort west;bcape town;5ceres;4grabouw;4hermanus;6knysna;5kraaifontein;5malmesbury;3montagu;5mossel bay;5oudtshoorn;7paarl;4plettenberg bay;5retreat;4riversdale;4robertson;3rondebosch;6saldanha;6stellenbosch;5vredenburg;5wellington;6worcester
ZM.01|western|5mongu;4sesheke
ZM.02|central|7kabwe;5kapiri mposhi;4mumbwa
ZM.03|eastern|6chipata;4petauke
ZM.04|luapula|4kawambwa;5mansa;4nchelenge;4samfya
ZM.05|northern|6kasama;4mbala
ZM.06|north western|5kansanshi;2solwezi
ZM.07|southern|5choma;6livingstone;6mazabuka;4monze;4siavonga
ZM.08|copperbelt|5chililabombwe;7chingola;6kalulushi;8kitwe;6luanshya;6mufulira;8ndola
ZM.09|lusaka|5kafue;*alusaka
ZM.10|muchinga|3chinsali;4mpika
ZW.01|manicaland|4chipinge;7mutare;4rusape
ZW.02|midlands|4gokwe;7gweru;6kwekwe;5redcliff;4shurugwi
ZW.03|mashonaland central|5bindura
ZW.04|mashonaland east|5marondera;4ruwa
ZW.05|mashonaland west|5chegutu;5chinhoyi;6kadoma;4kariba;4karoi;5norton
ZW.06|matabeleland north|5hwange;0lupane;5victoria falls
ZW.07|matabeleland south|4beitbridge;3gwanda
ZW.08|masvingo|4chiredzi;6masvingo;5zvishavane
ZW.09|bulawayo|9bulawayo
ZW.10|harare|8chitungwiza;6epworth;*aharare`;
