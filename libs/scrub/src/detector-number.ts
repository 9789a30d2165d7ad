import type { Candidate, Scene } from './detector';
import { announcedIn, cueOf, IDLE, type Announcement } from './detector-cue';
import { COUNTED_CUES, ROLL_CUES, SUPPLY_CUES } from './detector-number.data';

const MONTH =
  'jan(?:uary|vier|uar)?|ene(?:ro)?|jän(?:ner)?|feb(?:ruary|ruar|rero)?|févr?(?:ier)?|mar(?:ch|s|zo)?|märz|apr(?:il)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|june?|juin|juni|junio|july?|juillet|juli|julio|aug(?:ust)?|août|ago(?:sto)?|sept?(?:ember|embre|iembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|nov(?:ember|embre|iembre)?|dec(?:ember)?|déc(?:embre)?|dic(?:iembre)?|dez(?:ember)?';
const DATE = new RegExp(
  `\\d{1,2} ?[./-] ?\\d{1,2} ?[./-] ?(?:\\d{4}|\\d{2})(?!\\d)|\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}(?!\\d)|` +
    `\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:of |de )?(?:${MONTH})\\.?,?(?: de| del)? \\d{4}(?!\\d)|(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}(?!\\d)`,
  'iuy',
);
const BIRTH = cueOf(
  'dates? of birth|dobs?|d\\.o\\.b|born(?: on)?|birth ?dates?|birthdays?|née?(?: le)?|dates? de naissance|date naiss|nacid[oa](?: el)?|fechas? de nacimiento|f\\.? ?nac|geboren(?: am)?|geb(?:\\. am)?|geburtsdat(?:um|en)|geburtstag|data di nascita|nat[oa] il|data de nascimento|geboortedatum',
);

/** `Geboren ist sie am`, `date of birth (she typed`. */
const TO_BIRTH = /(?:[^\p{L}\p{N}\n.;!?]{1,3}\p{L}{1,10}){1,5}[^\p{L}\p{N}\n.;!?]{1,3}(?=\d)/uy;
const PLATE_CUE = cueOf(
  "plates?|licen[cs]e plates?|number ?plates?|registration (?:plates?|marks?)|(?:vehicle|car|van|truck) registration(?: numbers?)?|plaques?(?: d[’']immatriculation| minéralogique)?|immatriculée?s?|immatriculation|(?:kfz-?|auto-?)?kennzeichen|matr[ií]culas?|placas?|targa|kenteken|tablice",
);
const PLATE =
  /(?:[A-Z]{2,3} \d{3}-\d{3}|[A-ZÄÖÜ]{1,3}[ -]?(?:[A-Z]{1,3}[ -]?)?\d{1,6}(?:[ -]?[A-Z]{1,3})?|\d{1,4}[ -]?[A-Z]{1,4}(?:[ -]?\d{1,4}|[ -]?[A-Z]{1,3})?)(?![\p{L}\p{N}_-])/uy;
/** `of the hire car was`, `du véhicule`. */
const TO_PLATE =
  /(?:[^\p{L}\p{N}\n.;]{1,3}\p{Ll}[\p{L}’'-]{0,14}){0,6}?[^\p{L}\p{N}\n.;]{1,3}(?=\p{Lu}|\d)/uy;
const CHASSIS_CUE = cueOf('vin|chassis(?: numbers?)?|fahrgestellnummer|fin|numéro de châssis|bastidor');
const CHASSIS = /(?=[A-HJ-NPR-Z]*\d)(?=\d*[A-HJ-NPR-Z])[A-HJ-NPR-Z0-9]{17}(?![\p{L}\p{N}_])/uy;

/** Whom an institution counts: patients, insured, employees, pupils, members. */
const ROLL_CUE = cueOf(ROLL_CUES, '\\p{L}\\p{N}_-', '\\p{L}\\p{N}');
const COUNTED_CUE = cueOf(COUNTED_CUES, '\\p{L}\\p{N}_-');
/** `Empleado 30418`, `assuré n° MB 7704 221`, `customer (ref. KD-882014)`. */
const COUNTED =
  /[ ]?(?:[(,:][ ]?)?(?:(?:reads|is|was|shows|lautet|ist|zeigt|est|était|indique|es|era|dice)[ ])?(?:(?:number|no|nr|num|id|ref|reference|code|n[°ºo]|n\.[º°]|numéro|nummer|número|núm|kennung)\.?[ :#]{0,3}|#)?[ ]?(?=[A-Z\d])/iuy;
const COUNTED_NUMBER =
  /(?:[A-Z]{1,5}[-/ ]?\d{1,6}(?:[.\-/]\d{1,6}){1,3}|[A-Z]{1,4}[- ]?\d{2,4}(?:[ -]?\d{2,6}){1,3}|[A-Z]{1,4}[-/]?\d{4,10}|\d{5,10}(?:-[A-Z0-9]{1,3}| [A-Z](?![\p{L}\p{N}'’]))?|\d{3,4}[-/]\d{3,6}(?:-[A-Z0-9]{1,3})?|\d{2}[-/]\d{4,8}(?:-[A-Z0-9]{1,3})?|\d{1,3}(?: \d{2,3}){1,3}(?: [A-Z])? \d{3,6})(?![\p{L}\p{N}_])(?![.,:/-]\d| (?:%|percent|euros?|EUR|USD|dollars?|people|personnes|personas|Personen)(?![\p{L}]))/uy;
/** Small words and who it is, up to the number that was announced. */
const TO_ROLL =
  /(?:[^\p{L}\p{N}\n.;!?]{1,3}(?!(?:about|around|grew|grows|rose|fell|over|under|to|from|than|nearly|almost|some|environ|près|plus|moins|passé|cerca|unos|unas|más|casi|etwa|rund|über|knapp|fast|auf|stieg)(?![\p{L}]))\p{Ll}[\p{L}’'-]{0,14}){0,4}[^\p{L}\p{N}\n.;!?]{1,4}(?=[A-Z]{1,4}[-/]?\d|\d{4})/uy;
const ROLL_NUMBER =
  /(?:(?:[A-Z]{1,4}[-/ .]?){0,2}|[a-z](?=\d{4}))\d[\dA-Z]{0,14}(?:[-./ ]\d[\dA-Z]{0,8}){0,4}(?:[-/][A-Z]{1,2})?(?![\p{L}\p{N}_])/uy;
/** `patients P-118820 à P-118913`. */
const COUNTED_PLURAL = cueOf(
  'patients|patientes|employees|pupils|students|members|customers|assurée?s|salariée?s|élèves|adhérents|dossiers|pacientes|emplead[oa]s|alumn[oa]s|asegurad[oa]s|expedientes|patientinnen|patienten|mitarbeitern?|schülern?|mitglieder|kunden|akten|policen|records|files|charts|fiches|fichas',
  '\\p{L}\\p{N}_-',
);
const SUPPLY_CUE = cueOf(SUPPLY_CUES, '\\p{L}\\p{N}_-');
/** `ES0217 0100 0482 7719 FG`, `4 108 552 937`. */
const SUPPLY_NUMBER =
  /(?:[A-Z]{1,4}[-/ ]?)?\d[\dA-Z]{0,20}(?:[-./ ]\d[\dA-Z]{0,12}){0,6}(?:[ -][A-Z]{2}(?: ?\d[A-Z])?)?(?![\p{L}\p{N}_-]|[.,]\d| ?[%€$])/uy;
const SUPPLY_DIGITS_MIN = 6;
const LETTERED_NUMBER = /[A-Z]{1,4}[-/]\d{4,9}(?![\p{L}\p{N}_-])/uy;
const DIGITS_MIN = 4;
const YEAR = /^(?:19|20)\d\d$/;
const JOINT =
  /[ ]{0,2}(?:,|;|\/|–|-|and|und|et|y|to|à|a|bis|through|or|oder|ou|o)[ ]{1,2}(?:(?:to|bis|à|no|nr|n[°º])\.? )?/iuy;

/** Numbers of one person or one person's things that no State gave as an identity: dates of birth, plates of cars, and those of patients, insured, employees, pupils; each with a word that says so. */
export function detectPersonalNumbers(scene: Scene): Candidate[] {
  if (scene.words.digitRuns.length === 0) return [];
  return [
    ...[IDLE, TO_BIRTH].flatMap((between) =>
      valuesOf(scene, { cue: BIRTH, between, value: DATE }, 'date-of-birth', () => true),
    ),
    ...valuesOf(scene, { cue: PLATE_CUE, between: TO_PLATE, value: PLATE, joint: JOINT }, 'plate', isPlate),
    ...valuesOf(scene, { cue: CHASSIS_CUE, between: IDLE, value: CHASSIS }, 'chassis', () => true),
    ...[IDLE, TO_ROLL].flatMap((between) =>
      valuesOf(
        scene,
        { cue: ROLL_CUE, between, value: ROLL_NUMBER, joint: JOINT },
        'roll-number',
        isRollNumber,
      ),
    ),
    ...valuesOf(
      scene,
      { cue: SUPPLY_CUE, between: IDLE, value: SUPPLY_NUMBER, joint: JOINT },
      'supply-number',
      (spelled) => isRollNumber(spelled) && spelled.replace(/\D/g, '').length >= SUPPLY_DIGITS_MIN,
    ),
    ...valuesOf(
      scene,
      { cue: COUNTED_CUE, between: COUNTED, value: COUNTED_NUMBER, joint: JOINT },
      'roll-number',
      isRollNumber,
    ),
    ...valuesOf(
      scene,
      { cue: COUNTED_PLURAL, between: COUNTED, value: LETTERED_NUMBER, joint: JOINT },
      'roll-number',
      isRollNumber,
    ),
  ];
}

function valuesOf(
  scene: Scene,
  announcement: Announcement,
  rule: string,
  accepts: (spelled: string) => boolean,
): Candidate[] {
  return announcedIn(scene, announcement).flatMap(({ start, end, value: [spelled] }): Candidate[] =>
    accepts(spelled)
      ? [
          {
            start,
            end,
            kind: 'number',
            rule,
            key: spelled.replace(/[^\p{L}\p{N}]/gu, ''),
            certainty: 'likely',
          },
        ]
      : [],
  );
}

function isPlate(spelled: string): boolean {
  const compact = spelled.replace(/[ -]/g, '');
  return compact.length >= 4 && /\p{L}/u.test(compact) && /\d{2}/.test(compact);
}

function isRollNumber(spelled: string): boolean {
  const isOther =
    YEAR.test(spelled) ||
    /^(?:CVE|CWE|KB|APT|UNC|RFC|ISO|T)[- ]?\d|^\d{4}-\d\d-\d\d|^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(spelled);
  return spelled.replace(/\D/g, '').length >= DIGITS_MIN && !isOther;
}
