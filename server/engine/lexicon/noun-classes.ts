/** Families of nouns that the news uses for the same things, where WordNet's first senses keep them apart. */

/**
 * A family a line. '>' follows words for the whole family (kin of all its members, 0.7); '|' parts its members: within a part one
 * thing by several names (0.9), across parts kinds of one thing (0.5).
 */
export const NOUN_FAMILIES: readonly string[] = [
  // People, by what has happened to them
  'casualty > death, dead, fatality, victim, body, corpse, death toll | injury, wounded, injured, wound',
  'missing, missing person',
  'survivor', 'evacuee, displaced person, displaced people | refugee, asylum seeker | migrant, immigrant, emigrant',
  'hostage, captive, abductee | prisoner, inmate, detainee, convict, prisoner of war, internee',
  'suspect, accused, defendant, detainee | culprit, perpetrator, offender',
  // Forces
  'force, military > troop, soldier, serviceman, servicewoman, service member, serviceperson, military personnel, trooper, infantryman | marine | sailor, seaman | airman | paratrooper, commando | conscript, recruit, reservist | officer',
  'militant, fighter, insurgent, rebel, guerrilla, gunman, militiaman, combatant, extremist, jihadist | terrorist',
  'police, police officer, policeman, policewoman, cop, constable, officer, deputy | detective, investigator, inspector | guard, security guard',
  'firefighter, fireman, fire crew', 'rescuer, rescue worker | paramedic, medic, first responder',
  'civilian, noncombatant, resident', 'peacekeeper, peacekeeping troop',
  'army | navy | air force | marines',
  'unit > battalion | brigade | regiment | division | platoon | squad | company',
  // People, by age and kin
  'child, kid, youngster, minor, youth, schoolchild, infant, toddler | baby, newborn | teenager, teen, adolescent, youth',
  'pupil, student, schoolchild, schoolboy, schoolgirl | undergraduate, graduate',
  'man, male, guy | boy', 'woman, female, lady | girl',
  'parent > mother, mum, mom | father, dad', 'sibling > brother | sister', 'spouse, partner > husband | wife', 'family, household, relative',
  'pensioner, retiree, senior, elderly, senior citizen',
  // People, by what they do
  'worker, employee, staff, staffer, personnel, labourer, laborer, workforce, job, post, position, staff member',
  'boss, manager, executive, chief, head, director, chief executive, ceo, leader, president, chairman, chairwoman, chair, chairperson',
  'lawmaker, legislator, parliamentarian, politician > member of parliament, mp, deputy | senator | congressman, congresswoman, representative | councillor, councilor, alderman',
  'lawyer, attorney, solicitor, counsel, barrister | prosecutor | judge, justice, magistrate', 'juror',
  'doctor, physician, medic | surgeon | nurse', 'patient, case', 'scientist, researcher, academic, scholar | professor', 'teacher, educator, instructor, tutor | lecturer, professor',
  'journalist, reporter, correspondent | editor | photographer, cameraman', 'official, spokesman, spokeswoman, spokesperson, representative, delegate, envoy, diplomat | ambassador',
  'passenger, traveller, traveler, commuter, rider | driver, motorist | crew, crew member, crewman | pilot | pedestrian, walker | cyclist',
  'tourist, visitor, holidaymaker, vacationer, guest, traveller, traveler, sightseer', 'spectator, fan, supporter, onlooker, crowd, audience, attendee, viewer',
  'protester, demonstrator, marcher, activist, campaigner, protestor | rioter | striker', 'participant, attendee, entrant, competitor, contestant, runner',
  'player, footballer, sportsman, athlete, teammate, squad member | striker, forward | defender | midfielder | goalkeeper, keeper',
  'coach, manager, trainer', 'voter, elector, constituent, electorate', 'candidate, contender, nominee, hopeful', 'volunteer | donor, contributor, backer',
  'customer, client, consumer, shopper, buyer, subscriber, user', 'owner, proprietor, landlord, holder | tenant, renter', 'investor, shareholder, stockholder',
  'farmer, grower, rancher', 'resident, inhabitant, citizen, dweller, villager, townspeople, local, population, people | neighbour, neighbor', 'author, writer, novelist, poet',
  // Fellowships
  'firm, company, business, corporation, enterprise, employer | maker, manufacturer, producer | retailer, store chain | startup, start-up | bank, lender | contractor, supplier',
  'team, side, club, squad, outfit', 'party | coalition, alliance, bloc', 'government, administration, cabinet', 'country, nation, state',
  'agency, authority, department, ministry, bureau, office', 'organisation, organization, group, body, charity, association, union', 'parliament, legislature, congress, assembly, senate', 'council, board, committee, panel, commission',
  'union, trade union, labour union, labor union', 'gang, cartel, ring',
  // Dwellings, places
  'building, structure, property > house, home, residence, dwelling, household | flat, apartment, unit | skyscraper, tower, high-rise | block',
  'home, house, housing unit', 'hospital, clinic, medical center, medical centre', 'school, college, academy, classroom | university', 'shop, store, outlet, branch, supermarket, retailer | restaurant, cafe, eatery | hotel, motel, inn | pub, bar',
  'church | mosque | synagogue | temple', 'prison, jail, penitentiary, detention center, detention centre', 'factory, plant, mill, works, facility', 'museum, gallery', 'stadium, arena, ground, venue',
  'road, street, highway, motorway, route, lane, avenue', 'bridge, overpass, viaduct, flyover | tunnel', 'airport, airfield, airbase | port, harbour, harbor | station, stop, terminal',
  'settlement > city, metropolis | town, township, municipality | village, hamlet', 'region, province, state, territory | county, district, borough | neighbourhood, neighborhood', 'camp, shelter', 'base, barracks, outpost, garrison', 'forest, wood, woodland', 'farm, ranch', 'park, reserve', 'river, stream | lake, reservoir | dam', 'room, bedroom', 'bed, berth', 'seat, constituency', 'place, spot, slot',
  // Vehicles
  'vehicle > car, automobile, auto | truck, lorry, pickup | bus, coach | van, minivan | motorcycle, motorbike, scooter | bicycle, bike, cycle | ambulance | taxi, cab | tank, armoured vehicle, armored vehicle | tram | tractor',
  'aircraft, planes > plane, airplane, aeroplane, jet, airliner, jetliner | helicopter, chopper | fighter, fighter jet, warplane | drone, uav, unmanned aerial vehicle | bomber | balloon', 'flight, service',
  'ship, vessel, craft > boat, dinghy | ferry | warship, frigate, destroyer | tanker | submarine | yacht | cargo ship, freighter', 'train, locomotive | carriage, coach, wagon, car', 'satellite, spacecraft, probe | rocket',
  // Arms
  'munition, ordnance, ammunition, round > bomb, explosive, explosive device, bombs, ied | missile, rocket, projectile | shell, mortar, artillery round | grenade | mine, landmine | bullet, cartridge', 'weapon, arm, arms > gun, firearm | rifle | pistol, handgun, revolver | knife, blade',
  // Happenings that are counted
  'attack, assault, strike, raid, offensive, airstrike, air strike, bombing, bombardment, shelling, sortie | shooting | stabbing', 'killing, murder, homicide | manslaughter', 'accident, crash, collision, wreck, pile-up, incident', 'fire, blaze, wildfire, bushfire', 'storm > hurricane, cyclone, typhoon | tornado, twister | blizzard, snowstorm | thunderstorm', 'earthquake, quake, tremor, temblor | aftershock', 'flood, flooding, deluge', 'explosion, blast, detonation',
  'outage, breakdown, failure, blackout, disruption, power cut', 'protest, demonstration, rally, march | riot', 'election, poll, vote, ballot | referendum', 'arrest, detention', 'charge, count, offence, offense, indictment', 'crime, offence, offense, felony', 'theft, robbery, burglary, heist', 'lawsuit, suit, case, claim, complaint', 'sentence, term, prison term, jail term', 'infection, case, diagnosis', 'disease, illness, sickness', 'test, screening', 'vaccine, jab, vaccination, dose, shot, booster', 'talk, negotiation, meeting, discussion, summit, round', 'agreement, deal, accord, pact, treaty, contract', 'match, game, fixture, encounter, tie', 'goal | point | run | try', 'win, victory, triumph | defeat, loss | draw, tie', 'title, championship, trophy, crown, cup, medal, prize, award', 'season, campaign', 'appearance, cap', 'visit, trip, tour', 'wedding, marriage', 'birthday, anniversary',
  'complaint, grievance', 'call, phone call', 'message, email, text, letter', 'layoff, redundancy, job cut, dismissal, job loss', 'delay, postponement | cancellation',
  // Money and trade
  'money, cash, fund', 'cost, price, bill, expense, expenditure, spending, outlay', 'profit, earnings, gain, net income, surplus', 'revenue, sale, turnover, income, takings, receipts', 'loss, deficit, shortfall', 'pay, wage, salary, earnings, income', 'tax, levy, duty, tariff', 'fine, penalty', 'debt, loan, borrowing, liability | mortgage', 'grant, aid, subsidy, funding, donation', 'investment, stake', 'share, stock', 'budget', 'reward, bounty, prize', 'ransom', 'compensation, damages, payout, settlement', 'fare, fee, charge, ticket price', 'ticket, seat', 'damage, destruction', 'export', 'import', 'product, good, item, goods', 'order, purchase', 'bid, offer, tender', 'rent', 'discount, reduction',
  // Writings and rules
  'law, legislation, act, statute, bill, measure', 'rule, regulation', 'book, novel | poem', 'film, movie, picture | documentary', 'song, track, single | album, record', 'report, study, survey, paper, research, analysis', 'article, story', 'document, file, paper, record', 'picture, photo, photograph, image', 'page', 'petition', 'signature',
  'plan, proposal, scheme, project, programme, program, initiative', 'term, period, spell, stint', 'meal, food parcel', 'job, post, role, position, vacancy', 'barrel', 'animal > dog | cat | cow, cattle | sheep | horse | pig | bird | fish', 'tree', 'tonne, ton', 'acre | hectare', 'magnitude', 'population, inhabitant, resident, people',
];
/** Nouns that count anything or anyone, and so tell little of what is counted. */
export const GENERIC_COUNTERS =
  'people, person, individual, human, man and woman, soul, folk, human being, one, other, member, unit, item, thing, case, number, figure, piece, lot, total, sum, amount, part, set, group, kind, type, sort, example, instance, entry, element, object, article, quantity, record, time, point, way, matter, issue, pair, couple, dozen, rest, majority, minority, some, count, tally, body';

/** Nouns of persons taken together ("a crew of nine"): their size is a count of persons. */
export const COLLECTIVES =
  'crew, team, squad, family, group, gang, crowd, party, panel, jury, audience, staff, workforce, class, delegation, committee, board, band, choir, orchestra, cast, troop, platoon, battalion, brigade, regiment, company, unit, army, force, militia, mob, throng, congregation, electorate, population, household, council, cabinet, convoy, entourage, garrison, contingent, posse, patrol, crew, faculty, cohort, membership, community, tribe, couple, pair, trio, quartet, quintet, side, field, division, corps, fleet, bench, assembly, commission, union, club, guild, coalition';

/** Persons that WordNet's first sense files elsewhere. */
export const PERSONS_TOO =
  'people, folk, victim, dead, wounded, injured, troop, personnel, staff, police, casualty, fatality, child, adult, teen, youth, minor, elderly, homeless, unemployed, missing, retiree, evacuee, abductee, jihadist, servicewoman, policewoman, police officer, service member, crew member, staff member, spokesperson, chairperson, passer-by, passerby, onlooker, mp, ceo, migrant, returnee, attendee, holidaymaker, councillor, striker, protestor, survivor, female, male, soul, prisoner of war, first responder, asylum seeker, cameraman, juror, crew, midfielder, goalkeeper, defender, forward, patient, schoolchild, uniformed personnel, reservist, paratrooper, cop, deputy, guard, officer, head, chief, chair, witness, subject, driver, guest, star, lead, champion, favourite, favorite, host, rival, opponent, twin, student, pupil, major, general, private, captain, minister, secretary, bishop, fan, user, neighbour';
