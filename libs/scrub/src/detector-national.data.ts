/** A scheme of identity numbers whose spelling and check digits are enough to know it: rule, spelling, country and name of the check. */
export type NationalScheme = readonly [rule: string, spelling: RegExp, country: string, check: string];

/**
 * Schemes by the length of the digits that they begin with (0: they begin with a letter), so that few are tried at a
 * place. Spellings are sticky. A spelling without separators stands here only where a number by chance hardly ever
 * passes: letters in fixed places, or a date and check digits.
 */
export const NATIONAL_SCHEMES: Readonly<Record<number, readonly NationalScheme[]>> = {
  0: [
    ['es-nie', /[XYZxyz][-. ]?(?:\d{7}|\d\.?\d{3}\.\d{3})[-. ]?[A-Za-z]/y, 'ES', 'nie'],
    [
      'it-codice-fiscale',
      /[A-Za-z]{6} ?\d{2} ?[A-Za-z]\d{2} ?[A-Za-z]\d{3}[A-Za-z]|[A-Z]{3} [A-Z]{3} \d{2}[A-Z]\d{2} [A-Z]\d{3}[A-Z]/y,
      'IT',
      'codicefiscale',
    ],
    ['gb-nino', /[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]/y, '', 'shape'],
    ['in-pan', /[A-Z]{3}P[A-Z]\d{4}[A-Z]/y, '', 'shape'],
    ['mx-curp', /[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z0-9]\d/y, 'MX', 'curp'],
    ['tw-natid', /[A-Z][12]\d{8}/y, 'TW', 'natid'],
    ['hk-hkid', /[A-Z]{1,2}\d{6} ?\([0-9A]\)/y, 'HK', 'hkid'],
    ['sg-nric', /[STFGM]\d{7}[A-Z]/y, '', 'sg-nric'],
  ],
  1: [
    ['fr-nir', /[12] \d\d [01]\d (?:\d\d|2[AB]) \d{3} \d{3}(?: \d{2,3})?/y, '', 'shape'],
    ['cl-run', /\d\.\d{3}\.\d{3}-[\dkK]/y, 'CL', 'run'],
    [
      'us-mbi',
      /[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-[AC-HJKMNP-RT-Y]{2}\d{2}/y,
      '',
      'shape',
    ],
    ['th-idnr', /\d-\d{4}-\d{5}-\d\d-\d/y, 'TH', 'idnr'],
  ],
  2: [
    ['br-cnpj', /\d\d\.\d{3}\.\d{3}\/\d{4}-\d\d/y, 'BR', 'cnpj'],
    ['es-dni', /\d\d\.\d{3}\.\d{3}[- ]?[A-Za-z]/y, 'ES', 'dni'],
    ['cl-run', /\d\d\.\d{3}\.\d{3}-[\dkK]/y, 'CL', 'run'],
    ['ar-cuit', /(?:2[03467]|3[0347])-\d{8}-\d/y, 'AR', 'cuit'],
    ['be-nn', /\d\d\.[0-1]\d\.[0-3]\d-\d{3}\.\d\d/y, '', 'be-nn'],
    ['de-svnr', /\d\d ?\d{6} ?[A-Z] ?\d{3}/y, 'DE', 'svnr'],
  ],
  3: [
    ['br-cpf', /\d{3}\.\d{3}\.\d{3}-\d\d/y, 'BR', 'cpf'],
    ['us-ssn', /(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}/y, '', 'shape'],
    ['ae-eid', /784-\d{4}-\d{7}-\d/y, '', 'shape'],
    ['ch-ahv', /756\.\d{4}\.\d{4}\.\d\d/y, '', 'shape'],
    ['ru-snils', /\d{3}-\d{3}-\d{3}[ -]\d\d/y, '', 'ru-snils'],
  ],
  4: [['hr-uid', /\d{4} \d{4} \d{4}(?! ?\d)/y, 'IN', 'aadhaar']],
  6: [
    ['se-personnummer', /\d\d[0-1]\d[0-3]\d[-+]\d{4}/y, '', 'se-personnummer'],
    ['kr-rrn', /\d\d[0-1]\d[0-3]\d-[1-8]\d{6}/y, '', 'dated'],
    ['fi-hetu', /[0-3]\d[0-1]\d\d\d[-+A-FU-Y]\d{3}[0-9A-FHJ-NPR-Y]/y, 'FI', 'hetu'],
    ['cz-rc', /\d{6}\/\d{3,4}/y, 'CZ', 'rc'],
    ['my-nric', /\d\d[0-1]\d[0-3]\d-\d\d-\d{4}/y, '', 'dated'],
    ['lv-pk', /[0-3]\d[0-1]\d\d\d-[0-2]\d{4}/y, '', 'shape'],
  ],
  7: [['ie-pps', /\d{7}[A-W][ABHW]?/y, '', 'ie-pps']],
  8: [
    ['es-dni', /\d{8}[- ]?[A-Z]/y, 'ES', 'dni'],
    ['se-personnummer', /(?:19|20)\d\d[0-1]\d[0-3]\d[-+]\d{4}/y, '', 'se-personnummer'],
  ],
  13: [['fr-nir', /[12]\d\d[01]\d\d{8} \d\d/y, 'FR', 'nir']],
  15: [['fr-nir', /[12]\d\d[01]\d{11}/y, 'FR', 'nir']],
  17: [['cn-ric', /[1-8]\d{5}(?:19|20)\d\d[01]\d[0-3]\d{4}[xX]/y, 'CN', 'ric']],
  18: [['cn-ric', /[1-8]\d{5}(?:19|20)\d\d[01]\d[0-3]\d{5}/y, 'CN', 'ric']],
};

/** Words that announce an identity, tax, social-security, passport or licence number. */
export const NATIONAL_CUES =
  'steuer-?ident(?:nr\\.?|-nr\\.?|nummer)|identité nationale|nss|fiscal code|nin|ghana card|emirates id|identificación (?:fiscal|tributaria)|c\\.c|c\\.i|carnet(?: de identidad)?|n[°º] fiscal|license|ssns?|social[ -]security|ein|employer id(?:entification)?(?: number)?|vat(?: reg(?:istration)?)?(?: (?:numbers?|no|id))?|tfn|medicare card|state id|green card|social insurance|sin|national insurance|ni n(?:o|umbers?)|nino|national(?: identity)?(?: card)? (?:id|numbers?)|national id(?:entity|entification)?(?: card)?|identity (?:cards?|numbers?|documents?)|id[ -]?(?:cards?|numbers?|no)|' +
  "passports?(?: book)?|(?:numero di )?passaporto|passnummer|pasaporte|tax(?:payer)?(?: id(?:entification)?| reference| file)(?: number)?|tin|itin|utr|nhs numbers?|medicare numbers?|driving licen[cs]e|driver[’']?s?[’']? licen[cs]e|resident(?:ial)? (?:id|numbers?|permit|registration numbers?)|" +
  "personal (?:id|identity|identification)(?: code| numbers?)?|personal numbers?|citizen(?:[’']s)?(?: id| card)? numbers?|citizen id|civil registration|aadhaar|aadhar|pan card|pan|voter id|" +
  "sécurité sociale|securite sociale|sécu|numéro (?:d[’']identité|national|fiscal|de passeport)|nir|carte d[’']identité|carte nationale d[’']identité|cni|passeports?|numéro de registre national|registre national|niss|avs|ahv(?:-nummer|-nr)?|numéro fiscal|nif|spi|titre de séjour|permis de conduire|permis [a-c]|tva(?: intracommunautaire)?|siret|siren|ine|" +
  'dni|nie|nif|cif|nit|iva|clave de elector|documento nacional de identidad|documento de identidad|cédula(?: de (?:identidad|ciudadanía))?|cedula|pasaportes?|seguridad social|nuss|naf|rut|run|cuit|cuil|curp|rfc|número fiscal|permiso de conducir|carné de identidad|' +
  'steuer-?id(?:entifikationsnummer)?|steuer-?idnr|idnr|identifikationsnummer|steuernummer|steuerliche id|sozialversicherungsnummer|sv-?nummer|sv-?nr|svnr|ust-?id(?:nr|-nr|nummer)?|umsatzsteuer-?id(?:entifikationsnummer)?|mwst(?:-?nr|-?nummer)?|uid-?(?:nummer|nr)|handelsregisternummer|rentenversicherungsnummer|versicherungsnummer|krankenversichertennummer|personalausweis(?:nummer)?|personalausweisnr|ausweis(?:nummer|nr)?|reisepass(?:nummer|nr)?|pass-?nummer|passnr|führerschein(?:nummer)?|aufenthaltstitel|' +
  "pesel|codice fiscale|cod\\. ?fisc|c\\.f|cf|carta d[’']identità|personnummer|fødselsnummer|fodselsnummer|cpr(?:-nummer|-nr)?|henkilötunnus|hetu|kennitala|bsn|burgerservicenummer|rijksregisternummer|rijksregister|paspoort(?:nummer)?|" +
  'cpf|cnpj|rg|cartão de cidadão|contribuinte|cnp|btw(?:-?nummer)?|partita iva|p\\. ?iva|nip|regon|egn|егн|oib|jmbg|emšo|amka|αμκα|rodné číslo|rč|tc kimlik(?: no)?|kimlik no|инн|снилс|паспорт|teudat zehut|rrn|hkid|nric|fin|mynumber|my number|cnic|nid|bvn|ktp|nik|cccd|cmnd|căn cước(?: công dân)?|philsys(?: id| number)?|umid|my ?kad|cin|cnie|iqama|qid|civil id(?: number)?|kod-?e? ?melli|melli code|shenasnameh|inn|rnokpp|ipn|iin|rodne cislo|birth numbers?|dowód(?: osobisty)?|seria i numer|adóazonosító(?: jel)?|adószám|személyi(?: igazolvány)?(?: szám)?|taj(?:-szám)?|afm|αφμ|vkn|' +
  'isikukood|asmens kodas|personas kods|osobní číslo|dpi|dui|tarjeta de identidad|identidad|título de eleitor|pis(?:/pasep)?|cnh|ruc|clave única|cédula de extranjería|libreta (?:cívica|de enrolamiento)|cartilla militar|licencia de conducir|licence|health (?:card|insurance)(?: numbers?| no)?|ohip|ramq|carte soleil|ird(?: numbers?)?|nhi(?: numbers?)?|medicare|chi numbers?|h&c numbers?|provisional licence|dvla(?: driver)? numbers?|residence permits?|visa numbers?|alien (?:registration )?numbers?|a-numbers?|uscis numbers?|' +
  "insee|numéro insee|numéro d[’']étranger|numéro étranger|agdref|carte de séjour|récépissé|carte de résident|numéro d[’']allocataire|carte vitale|numéro de sécu|sécu|matricule national|" +
  'ausweiskopie|passkopie|ausweis-?id|ausländerzentralregister|azr-?nummer|kvnr|krankenversicherungsnummer|sv-?ausweis|zmr-?zahl|ersatzausweis|uan|epic (?:no|number)|omang|nrc|huduma(?: namba)?|fayda|nida(?: number)?|indangamuntu|national registration|identity no|id-?nr|kimlik(?: numarası)?|nüfus|cuti|chave de acesso social|documento(?: único)?(?: de identidad)?|número de documento|' +
  'ci|身份证(?:号(?:码)?)?|주민등록번호|マイナンバー|旅券';

/** Peoples whose `ID` is a number of a person: the word alone numbers events and tickets as well. */
const PEOPLES =
  'american|argentine|argentinian|australian|austrian|bangladeshi|belgian|bolivian|brazilian|bulgarian|canadian|chilean|chinese|colombian|costa rican|croatian|cuban|czech|danish|dominican|dutch|ecuadorian|egyptian|emirati|estonian|ethiopian|filipino|philippine|finnish|french|georgian|german|ghanaian|greek|guatemalan|honduran|hong kong|hungarian|icelandic|indian|indonesian|iranian|iraqi|irish|israeli|italian|jordanian|kazakh|kenyan|korean|kuwaiti|latvian|lebanese|lithuanian|malaysian|mexican|moldovan|moroccan|namibian|nepali|nigerian|norwegian|omani|pakistani|panamanian|paraguayan|peruvian|polish|portuguese|qatari|romanian|russian|rwandan|salvadoran|saudi|senegalese|serbian|singaporean|singapore|slovak|slovenian|south african|spanish|sri lankan|swedish|swiss|taiwanese|taiwan|tanzanian|thai|tunisian|turkish|ugandan|ukrainian|uruguayan|uzbek|venezuelan|vietnamese|zambian|zimbabwean|algerian|albanian|armenian|azerbaijani|belarusian|bosnian|botswana|british|cambodian|cameroonian|burmese|citizen|citizenship|civil|government';

/** `Kenyan ID`, `South African identity number`. */
export const PEOPLES_CUES = `(?:${PEOPLES})(?: national| citizen| tax| personal)? (?:ids?|id ?cards?|identity|identifiers?|tins?|numbers?|codes?)(?: cards?)?(?: numbers?| no)?`;

/** Cues of numbers that are written in thousands, as counts are: `C.C. 52.417.729`. */
export const DOTTED_CUES =
  'dni|cédula(?: de (?:identidad|ciudadanía))?|cedula|c\\.c|c\\.i|ci|cc|rg|rut|run|identidad|documento(?: de identidad)?|t\\.i|cuil|libreta cívica|carné de identidad|carnet de identidad|bilhete de identidade';
