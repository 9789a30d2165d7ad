import type { Concept } from './lexicon';

/** How a text tells of a sector, for records that give none as a fact. */
export const SECTORS_TOLD: Readonly<Record<string, Concept>> = {
  healthcare: 'toldHealthcare',
  energy: 'toldEnergy',
  water: 'toldWater',
  nuclear: 'toldNuclear',
  transportation: 'toldTransport',
  telecommunications: 'toldTelecom',
  'financial-services': 'toldFinance',
  'government-national': 'toldGovernment',
  'government-local': 'toldLocal',
  education: 'toldEducation',
  'emergency-services': 'toldEmergency',
  'food-and-agriculture': 'toldFood',
  insurance: 'toldInsurance',
  elections: 'toldElection',
  'political-parties': 'toldParty',
  'internet-infrastructure': 'toldInternet',
  'civil-society': 'toldCivil',
};

/** How a text tells of a technique of ATT&CK, for records that give none as a fact. */
export const TECHNIQUES_TOLD: Readonly<Record<string, Concept>> = {
  T1485: 'toldDestruction',
  T1486: 'toldEncryption',
  T1498: 'toldFlood',
  T1491: 'toldDefacement',
  T1566: 'toldPhishing',
  T1110: 'toldGuessing',
  T1657: 'toldFraud',
  T1567: 'toldPublished',
  T1664: 'toldPhoneSpyware',
  T0831: 'toldProcess',
};

/** Sentences that tell who was hit: the title and the first two of the text. */
export const LEAD_SENTENCES = 3;
