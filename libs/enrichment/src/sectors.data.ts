/** STIX `industry-sector-ov` (section 10.9) and the sectors that the codebook of principles adds. */
export const SECTORS = [
  'agriculture',
  'aerospace',
  'automotive',
  'chemical',
  'civil-society',
  'commercial',
  'communications',
  'construction',
  'cryptocurrency',
  'dams',
  'defense',
  'education',
  'elections',
  'emergency-services',
  'energy',
  'entertainment',
  'financial-services',
  'food-and-agriculture',
  'government',
  'government-emergency-services',
  'government-local',
  'government-national',
  'government-public-services',
  'government-regional',
  'healthcare',
  'hospitality-leisure',
  'infrastructure',
  'insurance',
  'international-organization',
  'internet-infrastructure',
  'legal-and-judicial',
  'manufacturing',
  'media',
  'mining',
  'non-profit',
  'nuclear',
  'pharmaceuticals',
  'political-parties',
  'retail',
  'space',
  'technology',
  'telecommunications',
  'transportation',
  'utilities',
  'water',
] as const;

/** Other names of sectors, lower case with single spaces, by the sector that they mean. */
export const SECTOR_SYNONYMS: Readonly<Partial<Record<(typeof SECTORS)[number], string>>> = {
  agriculture:
    'agricultural, farming, forestry, fishing, fisheries, agribusiness, landwirtschaft, agricultura',
  aerospace: 'aviation industry, aircraft, aerospace and defense, aerospace & defence, avionics, luftfahrt',
  automotive:
    'auto, car, cars, car industry, carmaker, car manufacturer, vehicle, vehicles, automobile, automobiles',
  chemical: 'chemicals, chemical industry, petrochemical, petrochemicals, chemie',
  'civil-society':
    'ngo, ngos, non governmental organisation, non governmental organization, non governmental organisations, non governmental organizations, nongovernmental organization, human rights, human rights organisation, human rights organization, activists, dissidents, advocacy, think tank, think tanks, religious organisation, religious organization, religious, church, société civile, zivilgesellschaft, sociedad civil, civil society organisation, civil society organization, trade union, trade unions',
  commercial:
    'commerce, business, private sector, professional services, services, consulting, accounting, real estate',
  communications: 'communication',
  construction: 'building, engineering and construction, civil engineering, architecture, bau',
  cryptocurrency:
    'crypto, cryptocurrencies, blockchain, defi, bitcoin, digital assets, crypto exchange, virtual assets, web3',
  dams: 'dam',
  defense:
    'defence, military, armed forces, army, navy, air force, defense industry, defence industry, defense industrial base, defence industrial base, dib, arms, arms industry, défense, verteidigung, defensa',
  education:
    'academia, academic, university, universities, college, colleges, school, schools, higher education, research, research institute, research institutes, éducation, enseignement, bildung, educación, students',
  elections:
    'election, electoral, voting, election infrastructure, election administration, electoral process, wahlen, élections, elecciones',
  'emergency-services':
    'emergency, emergency service, fire brigade, fire department, ambulance, 911, 112, rescue, civil protection',
  energy:
    'electricity, electric, electric power, power, power grid, electric utility, electric utilities, oil, gas, oil and gas, oil & gas, natural gas, petroleum, pipeline, pipelines, renewables, renewable energy, énergie, energie, energía, electrical grid',
  entertainment:
    'gaming, video games, games, gambling, casino, casinos, film, music, movies, sports, sport, art, arts',
  'financial-services':
    'finance, financial, financials, financial service, financial sector, bank, banks, banking, investment, investments, credit union, credit unions, stock exchange, securities, payments, payment, payment services, fintech, capital markets, central bank, bfsi, banque, finances, finanzen, finanzwesen, finanzas, banca',
  'food-and-agriculture':
    'food, food and beverage, food & beverage, beverage, beverages, food production, food industry, food processing, groceries',
  government:
    'gov, govt, public sector, public administration, government agency, government agencies, governmental, state institutions, state institutions political system, gouvernement, administration publique, regierung, gobierno, government facilities, politics, public administrations',
  'government-emergency-services': 'police, law enforcement, government emergency services',
  'government-local':
    'local government, municipality, municipal, municipalities, city, city government, town, county, local authority, local authorities, council, kommunen, commune, ayuntamiento, municipio, sub national government',
  'government-national':
    'national government, federal government, federal, central government, ministry, ministries, foreign ministry, diplomacy, diplomatic, embassy, embassies, parliament, national, intelligence agencies, intelligence',
  'government-public-services':
    'public services, public service, social services, social security, postal services, postal, tax administration',
  'government-regional':
    'regional government, state government, provincial government, regional authority, regional',
  healthcare:
    'health, health care, health sector, healthcare and public health, public health, hospital, hospitals, clinic, clinics, medical, medicine, medical services, health services, santé, gesundheit, gesundheitswesen, krankenhaus, salud, sanidad, hopital',
  'hospitality-leisure':
    'hospitality, leisure, hotel, hotels, tourism, travel, restaurant, restaurants, hospitality and leisure, hospitality & leisure',
  infrastructure: 'critical infrastructure, critical infrastructures, critical manufacturing infrastructure',
  insurance: 'insurer, insurers, reinsurance, assurance, versicherung, seguros',
  'international-organization':
    'international organisation, international organizations, international organisations, intergovernmental, intergovernmental organization, intergovernmental organisation, igo, un, united nations, eu institutions, supranational, international supranational organization',
  'internet-infrastructure':
    'internet, internet infrastructure, dns, domain name system, domain registrar, registrar, registry, hosting, web hosting, hosting provider, cdn, cloud provider, certificate authority, certificate authorities, internet exchange, ixp, isp, internet service provider, internet service providers, digital infrastructure, routing, bgp, root servers',
  'legal-and-judicial':
    'legal, judicial, judiciary, court, courts, law, law firm, law firms, legal services, justice, justiz, lawyers, prosecutors',
  manufacturing:
    'industry, industrial, manufacturer, manufacturers, critical manufacturing, production, steel, machinery, electronics, semiconductor, semiconductors, textile, textiles, fertigung, manufacturas',
  media:
    'press, news, journalism, journalists, journalist, broadcasting, broadcaster, broadcasters, publishing, newspaper, newspapers, tv, television, radio, news media, médias, medien, medios, social media',
  mining: 'metals, metals and mining, mining and metals, minerals, bergbau',
  'non-profit':
    'nonprofit, non profit, not for profit, charity, charities, nonprofits, foundation, foundations, humanitarian, aid',
  nuclear:
    'nuclear power, nuclear energy, nuclear reactors, atomic energy, nuclear facilities, nuclear reactors materials and waste',
  pharmaceuticals: 'pharma, pharmaceutical, drugs, biotech, biotechnology, life sciences, vaccines, pharmacy',
  'political-parties':
    'political party, party, parties, political organisation, political organization, political campaign, political campaigns, campaigns, partis politiques, parteien',
  retail:
    'retailer, retailers, e commerce, ecommerce, consumer goods, shops, shopping, wholesale, supermarket, supermarkets, consumer, einzelhandel',
  space:
    'satellite, satellites, space industry, satellite operator, satcom, satellite communications, raumfahrt',
  technology:
    'it, ict, information technology, software, hardware, tech, computer, computers, it services, managed service provider, managed service providers, msp, cybersecurity, cyber security, cloud, saas, technologie, software vendor, information and communication technology',
  telecommunications:
    'telecom, telecoms, telco, telcos, telecommunication, mobile operator, mobile operators, telephony, télécommunications, telekommunikation, telecomunicaciones, mobile network operator',
  transportation:
    'transport, transports, transportation systems, rail, railway, railways, airline, airlines, airport, airports, aviation, shipping, maritime, port, ports, logistics, freight, public transport, road, trucking, verkehr, transporte, postal and shipping',
  utilities: 'utility, public utilities, public utility, waste, waste management, heating, district heating',
  water:
    'water supply, drinking water, wastewater, waste water, water and wastewater, water utility, water treatment, sewage, eau, wasser, agua, water and wastewater systems',
};
