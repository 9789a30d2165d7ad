import { scrub } from './scrub';
import type { ScrubContext } from './scrub-context';

const CONTEXT: ScrubContext = {
  hiddenParties: [],
  keep: [],
  structural: true,
  names: 'persons-and-organisations',
};
const scrubbed = (text: string): string => scrub(text, CONTEXT).text;

describe('organisations of one word that no dictionary has', () => {
  it.each([
    ['Everybody shared one account at Brivanto.', 'Brivanto'],
    ['Chez Sopravel, tout le monde a été prévenu.', 'Sopravel'],
    ['Bei Kordexa lief ein alter Server.', 'Kordexa'],
    ['The vendor, LedgerNook, called it an update.', 'LedgerNook'],
    ['They both reuse the MSP Wendlock for backups.', 'Wendlock'],
    ["Fennimore7 was told late; Caldivex's SOC saw it first.", 'Caldivex'],
    ['Brastovia makes pumps in two plants.', 'Brastovia'],
    ['Le prestataire Ombrelis a rappelé hier.', 'Ombrelis'],
    ['El equipo de Tresmonda llegó tarde.', 'Tresmonda'],
    ['The listed victims are Halden Foods Ltd, Quistrel, and Orle Bank.', 'Quistrel'],
    ['Attempts against Nolvira went on, and Nolvira called us.', 'Nolvira'],
  ])('%s', (text, name) => {
    expect(scrubbed(text)).not.toContain(name);
    expect(scrubbed(text)).toMatch(/\[(?:organisation|person)-\d\]/);
  });

  it.each([
    'The files were encrypted by Zarnoxi within an hour.',
    'A loader called by Grimvello ransomware was found.',
    'According to Tekvista, nobody paid.',
    'They filtered with Vexomat 7.2 and with the Pulsaro plugin.',
    'Le groupe a été attribué à Morvanix par deux sources.',
    'Bei Ausfällen und mit Anfragen half das Gastnetz nicht.',
  ])('leaves what attackers, sources and products are called: %s', (text) => {
    expect(scrubbed(text)).toBe(text);
  });
});

describe('acronyms of organisations', () => {
  it.each([
    ['Counsel for Pelham Coast Mutual (hereinafter "PCM") says that PCM knew.', 'PCM'],
    ['Le Centre hospitalier de Valbrume (ci-après « CHVB ») est arrêté ; le CHVB attend.', 'CHVB'],
    ['La Cooperativa Eléctrica de Monteluz Ltda. (en adelante, CEMLU) cerró; CEMLU no respondió.', 'CEMLU'],
    ['Die Spedition Ahrbeck GmbH (im Folgenden: SPAHR) zahlte nicht, SPAHR klagt.', 'SPAHR'],
  ])('%s', (text, acronym) => {
    expect(scrubbed(text)).not.toContain(acronym);
  });
});

describe('firms of several partners', () => {
  it.each([
    [
      'Two decryptors were bought by Harrow, Penhale and Sons (Ship Brokers) Ltd.',
      'Harrow, Penhale and Sons (Ship Brokers) Ltd',
    ],
    ["Les postes de l'étude Castelnau, Mbarga & Associés sont isolés.", 'Castelnau, Mbarga & Associés'],
    ['El informe es del estudio Oyarzabal, Lanz y Cía. según consta.', 'Oyarzabal, Lanz y Cía.'],
    ['Betroffen ist Weidner, Özbek und Partner mbB in der Stadt.', 'Weidner, Özbek und Partner mbB'],
  ])('%s', (text, firm) => {
    expect(scrubbed(text)).toMatch(/\[organisation-1\]/);
    for (const part of firm.split(/[, ]+/).filter((word) => word.length > 4))
      expect(scrubbed(text)).not.toContain(part);
  });
});
