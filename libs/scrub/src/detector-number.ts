import type { Candidate, Scene } from './detector';
import { announcedIn, cueOf, IDLE, type Announcement } from './detector-cue';

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

const PLATE_CUE = cueOf(
  "plates?|licen[cs]e plates?|number ?plates?|registration (?:plates?|marks?)|vehicle registration(?: numbers?)?|plaques?(?: d[’']immatriculation| minéralogique)?|immatriculée?s?|immatriculation|(?:kfz-?|auto-?)?kennzeichen|matr[ií]culas?|placas?|targa|kenteken|tablice",
);
const PLATE =
  /(?:[A-ZÄÖÜ]{1,3}[ -]?(?:[A-Z]{1,3}[ -]?)?\d{1,6}(?:[ -]?[A-Z]{1,3})?|\d{1,4}[ -]?[A-Z]{1,4}(?:[ -]?\d{1,4}|[ -]?[A-Z]{1,3})?)(?![\p{L}\p{N}_-])/uy;
/** `of the hire car was`, `du véhicule`. */
const TO_PLATE =
  /(?:[^\p{L}\p{N}\n.;]{1,3}\p{Ll}[\p{L}’'-]{0,14}){0,6}?[^\p{L}\p{N}\n.;]{1,3}(?=\p{Lu}|\d)/uy;
const CHASSIS_CUE = cueOf('vin|chassis(?: numbers?)?|fahrgestellnummer|fin|numéro de châssis|bastidor');
const CHASSIS = /(?=[A-HJ-NPR-Z]*\d)(?=\d*[A-HJ-NPR-Z])[A-HJ-NPR-Z0-9]{17}(?![\p{L}\p{N}_])/uy;

/** Whom an institution counts: patients, insured, employees, pupils, members. */
const ROLL_CUE = cueOf(
  "(?:badge|patients?|insurance|policy|member(?:ship)?|student|pupil|employee|personnel|staff|payroll|medical record|hospital|subscriber|claim)(?:[’']s)? (?:ids?|no|numbers?|nr)|mrn|" +
    "(?:numéro|n°|n[o°º]\\.?) (?:de patient|d[’']assurée?|d[’']adhérente?|d[’']allocataire|de mutuelle|d[’']étudiante?|de salariée?|d[’']agent|de sociétaire|de police|ine)|matricule|ipp|" +
    '(?:patienten|versicherten|versicherungs|versicherungsschein|matrikel|personal|mitarbeiter|mitglieds|schüler|krankenkassen|policen)-?(?:nummer|nr|id)|' +
    '(?:número|n\\.º|nº|n°|núm\\.?) de (?:paciente|afiliad[oa]|afiliación|asegurad[oa]|póliza|emplead[oa]|alumn[oa]|soci[oa]|historia(?: clínica)?|colegiad[oa])|historia clínica|nhc|legajo',
);
const ROLL_NUMBER = /(?:[A-Z]{1,4}[-/ ]?)?\d[\dA-Z]{0,14}(?:[-./ ]\d[\dA-Z]{0,8}){0,4}(?![\p{L}\p{N}_])/uy;
const DIGITS_MIN = 4;
const YEAR = /^(?:19|20)\d\d$/;
const JOINT = /[ ]{0,2}(?:,|;|\/|and|und|et|y)[ ]{1,2}/iuy;

/** Numbers of one person or one person's things that no State gave as an identity: dates of birth, plates of cars, and those of patients, insured, employees, pupils; each with a word that says so. */
export function detectPersonalNumbers(scene: Scene): Candidate[] {
  if (scene.words.digitRuns.length === 0) return [];
  return [
    ...valuesOf(scene, { cue: BIRTH, between: IDLE, value: DATE }, 'date-of-birth', () => true),
    ...valuesOf(scene, { cue: PLATE_CUE, between: TO_PLATE, value: PLATE, joint: JOINT }, 'plate', isPlate),
    ...valuesOf(scene, { cue: CHASSIS_CUE, between: IDLE, value: CHASSIS }, 'chassis', () => true),
    ...valuesOf(scene, { cue: ROLL_CUE, between: IDLE, value: ROLL_NUMBER }, 'roll-number', isRollNumber),
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
  return spelled.replace(/\D/g, '').length >= DIGITS_MIN && !YEAR.test(spelled);
}
