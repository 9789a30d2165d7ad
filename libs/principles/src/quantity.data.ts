/** What a number counts. */
export type Unit =
  'people' | 'organisations' | 'machines' | 'hours' | 'money' | 'records' | 'sites' | 'percent';

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  several: 3,
  few: 2,
  dozen: 12,
  half: 0.5,
  couple: 2,
  hundred: 100,
};

export const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
};

/** Plurals without a number, at the low end of what they say. Longer ones first. */
export const VAGUE_PLURALS: readonly (readonly [string, number])[] = [
  ['hundreds of millions of', 2e8],
  ['tens of millions of', 2e7],
  ['hundreds of thousands of', 2e5],
  ['tens of thousands of', 2e4],
  ['dozens of thousands of', 2e4],
  ['half a million', 5e5],
  ['billions of', 2e9],
  ['millions of', 2e6],
  ['millions', 2e6],
  ['thousands of', 2e3],
  ['thousands', 2e3],
  ['hundreds of', 200],
  ['dozens of', 24],
  ['scores of', 40],
];

export const UNITS: readonly { readonly unit: Unit; readonly factor: number; readonly pattern: RegExp }[] = [
  { unit: 'hours', factor: 1 / 60, pattern: /\bminutes?\b/i },
  { unit: 'hours', factor: 1, pattern: /\bhours?\b/i },
  { unit: 'hours', factor: 24, pattern: /\b(?:days?|nights?)\b/i },
  { unit: 'hours', factor: 168, pattern: /\bweeks?\b/i },
  { unit: 'hours', factor: 720, pattern: /\bmonths?\b/i },
  { unit: 'hours', factor: 8760, pattern: /\byears?\b/i },
  { unit: 'percent', factor: 1, pattern: /^\s?(?:%|per ?cent\b)/i },
  {
    unit: 'money',
    factor: 1,
    pattern:
      /\b(?:dollars?|euros?|pounds?|yen|yuan|francs?|crowns?|kron(?:er|or)|rupees?|pesos?|reais|rand|won|USD|EUR|GBP)\b|[$€£]/i,
  },
  { unit: 'people', factor: 2, pattern: /\b(?:households?|families)\b/i },
  {
    unit: 'people',
    factor: 1,
    pattern:
      /(?:[¤¦]+s|\b[a-z]{3,}(?:ricans|inians|alians|anians|eans|ians)|officials|tenants|lawyers|doctors|nurses|players|fans|shareholders|villagers|farmers|job ?seekers|migrants|recruits|veterans|callers|commuters|readers|owners|learners|graduates|alumni|prisoners|witnesses|mothers|couples|agents|holders|inmates|claimants|pilots|sailors|israelis|pakistanis|people|persons?|individuals|customers?|clients|users?|subscribers?|patients?|passengers?|citizens|residents|members|accounts?|employees|workers|staff|students|pupils|voters?|drivers|taxpayers|guests?|women|men|children|adults|inhabitants|americans|australians|indians|brazilians|chileans|turks|koreans|britons|swedes|bulgarians|ecuadorians?|filipinos|travell?ers|donors|applicants|policy ?holders|consumers|card ?holders|visitors|beneficiaries|refugees|detainees|officers|soldiers|personnel|parents|teachers|teenagers|flyers|profiles?|borrowers|savers|pensioners|buyers|shoppers|insured|victims|journalists|activists|mailboxes|civilians|families|names|phones?|numbers)\b/i,
  },
  {
    unit: 'records',
    factor: 1,
    pattern:
      /\b(?:records?|files|documents|papers|images|photos|scans|passports?|cards?|cases|identit(?:y|ies)|certificates|results|messages|mails|lines|rows|entries|licen[cs]es|id)\b/i,
  },
  {
    unit: 'machines',
    factor: 1,
    pattern:
      /\b(?:machines|computers|servers|devices|hosts|systems|routers|modems|workstations|terminals|cameras|endpoints|hypervisors|laptops|pcs|recorders|things|sensors|installations|instances|turbines|bots|boxes|appliances|firewalls|units|handsets|meters)\b/i,
  },
  {
    unit: 'organisations',
    factor: 1,
    pattern:
      /\b(?:organi[sz]ations|compan(?:y|ies)|firms|businesses|institutions|agencies|clients|customers|hospitals|municipalities|councils|schools|banks|networks|bodies|enterprises|universities|ministries|shops|stores|stations|plants|countries|departments|victims|clinics|towns|pharmacies|offices|providers|domains)\b/i,
  },
  { unit: 'sites', factor: 1, pattern: /\b(?:web)?(?:sites|pages)\b/i },
];
