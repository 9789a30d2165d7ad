import { corpusContext } from './corpus-context';
import { scrub } from './scrub';

const scrubbed = (text: string): string => scrub(text, corpusContext(undefined)).text;

describe('lists of accounts', () => {
  it.each([
    ['The users mlee, kpark and jkim had been enrolled twice.', ['mlee', 'kpark', 'jkim']],
    ['Comptes touchés : pdurand, mleroy et cblanc.', ['pdurand', 'mleroy', 'cblanc']],
    ['Usuarios afectados: rgarcia, mlopez y jperez.', ['rgarcia', 'mlopez', 'jperez']],
    ['Betroffene Konten: kmeier, tschulz und bwolf.', ['kmeier', 'tschulz', 'bwolf']],
    ['The attackers reset the passwords of asmith and bjones.', ['asmith', 'bjones']],
    ['Le profil itinérant de hbonnet a été supprimé ; login name: e0412.', ['e0412']],
  ])('leave none of %s', (text, names) => {
    for (const name of names) expect(scrubbed(text)).not.toContain(name);
  });

  it.each([
    'Accounts: the attackers used none of them.',
    'The users of finance, legal and sales were told.',
    'Passwords of all staff were reset.',
  ])('are not seen in %s', (text) => {
    expect(scrubbed(text)).toBe(text);
  });
});

describe('numbers of persons in further forms', () => {
  it.each([
    ['Her Emirates ID 784-1985-1234567-1 was attached.', '1234567'],
    ['The Medicare card shows 1EG4-TE5-MK73.', 'TE5'],
    ['Steueridentnr. 86095742719 stand im Antrag.', '86095742719'],
    ['NSS 281234567840 del trabajador.', '281234567840'],
    ['BBAN 539007547034 was the new payee.', '539007547034'],
    ['Kontonr. 532013000, BLZ 37040044.', '532013000'],
  ])('is masked in %s', (text, secret) => {
    expect(scrubbed(text)).not.toContain(secret);
  });
});

describe('streets in further forms', () => {
  it.each([
    ['He wrote from Karl-Marx-Allee 33 (Berlin).', 'Karl-Marx-Allee 33'],
    ['Das Büro am Willy-Brandt-Platz 3 wurde geräumt.', 'Willy-Brandt-Platz 3'],
    ['Sent to Max-Planck-Str. 9.', 'Max-Planck-Str. 9'],
    ['C/ Alcalá, 45, 4ºA, 28014 Madrid.', '4ºA'],
  ])('is masked in %s', (text, secret) => {
    const masked = scrubbed(text);
    expect(masked).toContain('[postal-address-1]');
    expect(masked).not.toContain(secret);
  });

  it.each(['Port-Ring 0 wurde umgangen.', 'Der Schritt-für-Schritt-Weg 2 steht im Anhang.'])(
    'is not seen in %s',
    (text) => {
      expect(scrubbed(text)).toBe(text);
    },
  );
});

describe('programs that are called something', () => {
  it.each([
    'They used a tool called Lazy Grabber on both servers.',
    'Un outil nommé Lazy Grabber copiait les fichiers.',
    'Una herramienta llamada Lazy Grabber copiaba los datos.',
  ])('stay: %s', (text) => {
    expect(scrubbed(text)).toBe(text);
  });
});
