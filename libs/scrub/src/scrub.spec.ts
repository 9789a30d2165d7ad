import { scrub } from './scrub';
import type { Party, ScrubContext } from './scrub-context';

const CONTOSO: Party = {
  names: ['Contoso Energy GmbH', 'CEG'],
  domains: ['contoso.example.com', 'https://www.contoso.com/', 'münchen-strom.de'],
  networks: ['203.0.113.0/24', '2001:db8:77::/48'],
};
const GARCIA: Party = { names: ['José García López'], domains: [], networks: [] };
const context = (more: Partial<ScrubContext> = {}): ScrubContext => ({
  hiddenParties: [CONTOSO, GARCIA],
  keep: [
    'APT28',
    'Microsoft',
    'Bundesamt für Sicherheit in der Informationstechnik',
    'incident@govcert.example',
  ],
  structural: true,
  ...more,
});
const scrubbed = (text: string, more: Partial<ScrubContext> = {}): string => scrub(text, context(more)).text;

describe('names of hidden parties', () => {
  it.each([
    ['as given', 'Contoso Energy GmbH was hit'],
    ['without the legal form', 'Contoso Energy was hit'],
    ['in capitals', 'CONTOSO ENERGY was hit'],
    ['in lower case', 'contoso energy was hit'],
    ['with a hyphen between the words', 'Contoso-Energy was hit'],
    ['with an underscore', 'contoso_energy was hit'],
    ['over a line break', 'Contoso\nEnergy was hit'],
    ['over a line break and quotation marks of a mail', 'Contoso\n> Energy was hit'],
    ['with many spaces', 'Contoso \t  Energy was hit'],
    ['with a hard space', 'Contoso\u00a0Energy was hit'],
    ['run together', 'ContosoEnergy was hit'],
    ['hyphenated at the end of a line', 'Con-\ntoso Energy was hit'],
    ['with a soft hyphen', 'Con\u00adtoso Energy was hit'],
    ['with a zero-width space', 'Con\u200btoso Ene\u200drgy was hit'],
    ['with a byte order mark', 'Con\ufefftoso\ufeff Energy was hit'],
    ['with a Cyrillic letter', 'Соntоsо Energy was hit'],
    ['with a Greek letter', 'C\u03bfntoso Energy was hit'],
    ['in full-width letters', 'Ｃｏｎｔｏｓｏ Ｅｎｅｒｇｙ was hit'],
    ['in mathematical letters', '𝐂𝐨𝐧𝐭𝐨𝐬𝐨 𝐄𝐧𝐞𝐫𝐠𝐲 was hit'],
    ['with accents added', 'Cóntösö Énergy was hit'],
    ['with combining accents', 'Co\u0301ntoso Energy was hit'],
    ['percent-encoded', 'Contoso%20Energy was hit'],
    ['with entities', 'Contoso&nbsp;Energy was hit'],
    ['with numeric entities', '&#67;ontoso &#x45;nergy was hit'],
    ['with escapes', 'Contoso\\u0020Energy was hit'],
    ['in Markdown', '**Contoso** Energy was hit'],
    ['by its acronym', 'CEG was hit'],
    ['by its acronym with dots', 'C.E.G was hit'],
  ])('are masked %s', (_, text) => {
    expect(scrubbed(text)).toMatch(/^(?:\*\*)?\[party-1\] was hit$/);
  });

  it.each([
    ["Contoso Energy's servers", "[party-1]'s servers"],
    ['Contoso Energy’s servers', '[party-1]’s servers'],
    ['the ContosoEnergyPortal', 'the [party-1]Portal'],
    ['seen contoso-energy01', 'seen [party-1]01'],
    ['#ContosoEnergy', '#[party-1]'],
    ['Jose Garcia Lopez and CEG', '[party-1] and [party-2]'],
    ['JOSÉ GARCÍA LÓPEZ', '[party-1]'],
  ])('leave what stands around them: %s', (text, expected) => {
    expect(scrubbed(text)).toBe(expected);
  });

  it.each(['Contosorious Energy', 'Energy', 'García', 'a ceglet', 'conto'])('are whole: %s stays', (text) => {
    expect(scrubbed(text)).toBe(text);
  });

  it('are masked even where they are to be kept', () => {
    expect(scrubbed('CEG and APT28', { keep: ['CEG', 'APT28'] })).toBe('[party-1] and APT28');
  });

  it('of two letters are masked only as they are spelled', () => {
    const hiddenParties = [{ names: ['HP', '3M'], domains: [], networks: [] }];
    expect(scrubbed('HP and hp, 3M and 3m, HPE', { hiddenParties })).toBe(
      '[party-1] and hp, [party-1] and 3m, HPE',
    );
  });

  it('are masked in scripts without spaces', () => {
    const hiddenParties = [{ names: ['東京電力', '한국전력'], domains: [], networks: [] }];
    expect(scrubbed('昨日東京電力は攻撃された。한국전력은', { hiddenParties })).toBe(
      '昨日[party-1]は攻撃された。[party-1]은',
    );
  });

  it.each([
    ['Müller Bau AG', 'Mueller Bau, MULLER BAU and Müller-Bau', '[party-1], [party-1] and [party-1]'],
    ['AT&T Inc.', 'AT&T, at&t and AT&amp;T', '[party-1], [party-1] and [party-1]'],
    ["St. Mary's Hospital", 'St Mary’s Hospital, ST. MARYS HOSPITAL', '[party-1], [party-1]'],
    ['Газпром ПАО', 'ГАЗПРОМ и Газпром', '[party-1] и [party-1]'],
    ['Δημόσια Επιχείρηση', 'ΔΗΜΟΣΙΑ ΕΠΙΧΕΙΡΗΣΗ', '[party-1]'],
    ['The Northwind Group', 'Northwind was', '[party-1] was'],
    ['Bank AG', 'a bank and Bank AG', 'a bank and [party-1]'],
    ['مستشفى السلام', 'في مستشفى السلام اليوم', 'في [party-1] اليوم'],
    ['Straße der Einheit', 'STRASSE DER EINHEIT', '[party-1]'],
  ])('%s is found in: %s', (name, text, expected) => {
    expect(scrubbed(text, { hiddenParties: [{ names: [name], domains: [], networks: [] }] })).toBe(expected);
  });

  it('are masked without the structural detectors too', () => {
    expect(scrubbed('Contoso Energy, bob@victim.org', { structural: false })).toBe(
      '[party-1], bob@victim.org',
    );
  });
});

describe('domains and networks of hidden parties', () => {
  it.each([
    ['vpn.contoso.com fell', '[domain-1] fell'],
    ['CONTOSO.COM fell', '[domain-1] fell'],
    ['contoso[.]com fell', '[domain-1] fell'],
    ['contoso(dot)com fell', '[domain-1] fell'],
    ['contoso . com fell', '[domain-1] fell'],
    ['contoso dot com fell', '[domain-1] fell'],
    ['contoso%2Ecom fell', '[domain-1] fell'],
    ['соntoso.com fell', '[domain-1] fell'],
    ['contoso.com.evil.net fell', '[domain-1] fell'],
    ['hxxps://portal.contoso[.]com/login?user=7 fell', '[url-1] fell'],
    ['contoso.com/login fell', '[url-1] fell'],
    ['https://evil.com/?u=contoso.com fell', '[url-1] fell'],
    ['john.doe@contoso.com fell', '[email-1] fell'],
    ['john.doe[at]contoso[.]com fell', '[email-1] fell'],
    ['xn--mnchen-strom-dlb.de and münchen-strom.de', '[domain-1] and [domain-1]'],
    ['contoso.org fell', '[party-1].org fell'],
    ['203.0.113.9 fell', '[address-1] fell'],
    ['203[.]0[.]113[.]9 fell', '[address-1] fell'],
    ['203.0.113.128/25 fell', '[address-1] fell'],
    ['version 203.0.113.9 fell', 'version [address-1] fell'],
    ['2001:DB8:77::5 fell', '[address-1] fell'],
    ['::ffff:203.0.113.9 fell', '[address-1] fell'],
  ])('%s → %s', (text, expected) => {
    expect(scrubbed(text, { structural: false })).toBe(expected);
  });

  it.each(['notcontoso.com', '203.0.114.9', 'example.com'])('%s stays', (text) => {
    expect(scrubbed(text)).toBe(text);
  });
});

describe('structural secrets', () => {
  it.each([
    ['write to bob.smith@victim.org.', 'write to [email-1].'],
    ['bob [at] victim [dot] org', '[email-1]'],
    ['ssh root@10.1.2.3', 'ssh [email-1]'],
    ['ssh root@web01', 'ssh [email-1]'],
    ['+49 30 1234567', '[phone-1]'],
    ['+1 (202) 555-0143', '[phone-1]'],
    ['(202) 555-0143', '[phone-1]'],
    ['tel. 030 1234567', 'tel. [phone-1]'],
    ['Tél : 01 23 45 67 89', 'Tél : [phone-1]'],
    ['call us on 0800 123 456', 'call us on [phone-1]'],
    ['teléfono 912 345 678', 'teléfono [phone-1]'],
    ['10.20.30.40', '[address-1]'],
    ['172.16.5.0/24', '[address-1]'],
    ['192[.]168[.]1[.]1', '[address-1]'],
    ['fd12:3456::1', '[address-1]'],
    ['00:1A:2B:3C:4D:5E', '[address-1]'],
    ['http://10.0.0.5:8080/admin', 'http://[address-1]:8080/admin'],
    ['dc01.ad.victim.local failed', '[host-1] failed'],
    ['mail.corp and wiki.intranet', '[host-1] and [host-2]'],
    ['DESKTOP-A1B2C3D', '[host-1]'],
    ['\\\\fs-berlin\\share$', '\\\\[host-1]\\share$'],
    ['C:\\Users\\john.doe\\evil.exe', 'C:\\Users\\[user-1]\\evil.exe'],
    ['C:\\Users\\John Doe\\evil.exe', 'C:\\Users\\[user-1]\\evil.exe'],
    ['C:/Users/jdoe/evil.exe', 'C:/Users/[user-1]/evil.exe'],
    ['/home/alice/.ssh/id_rsa', '/home/[user-1]/.ssh/id_rsa'],
    ['/Users/alice.', '/Users/[user-1].'],
    ['ghp_abcdefghijklmnopqrstuvwxyz0123456789', '[token-1]'],
    ['AKIAIOSFODNN7EXAMPLE', '[token-1]'],
    ['xoxb-123456789012-abcdefghijkl', '[token-1]'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.dBjftJeZ4CVP', '[token-1]'],
    ['Authorization: Bearer abcdef0123456789abcdef', 'Authorization: Bearer [token-1]'],
    ['Authorization: Basic dXNlcjpwYXNz', 'Authorization: Basic [token-1]'],
    ['password=Hunter2', 'password=[credentials-1]'],
    ['password: Hunter2!', 'password: [credentials-1]'],
    ['Passwort: "Sommer2024"', 'Passwort: "[credentials-1]"'],
    ['"api_key":"a1b2c3d4e5"', '"api_key":"[credentials-1]"'],
    ['the password was Summer2024!', 'the password was [credentials-1]'],
    ['https://bob:secret@evil.com/x', 'https://[credentials-1]@evil.com/x'],
    ['https://evil.com/x?access_token=abcd1234&y=1', 'https://evil.com/x?access_token=[credentials-1]&y=1'],
    ['DE89 3704 0044 0532 0130 00', '[iban-1]'],
    ['GB33BUKB20201555555555', '[iban-1]'],
    ['4111 1111 1111 1111', '[card-1]'],
    ['5500-0000-0000-0004', '[card-1]'],
  ])('%s → %s', (text, expected) => {
    expect(scrubbed(text)).toBe(expected);
  });

  it('masks a private key with its armour, and one whose end is missing', () => {
    const body = 'MIIEpAIBAAKCAQEA0Z3VS5JJcds3xfn\nygWyF8PbnGy0AHB7MhgHcTz6sE2I2yPB\n';
    expect(scrubbed(`x -----BEGIN RSA PRIVATE KEY-----\n${body}-----END RSA PRIVATE KEY----- y`)).toBe(
      'x [key-1] y',
    );
    expect(scrubbed(`x -----BEGIN PRIVATE KEY-----\n${body}and then.`)).toBe('x [key-1]\nand then.');
  });

  it('gives the same value the same mask, and other values other ones', () => {
    expect(scrubbed('a@x.org, B@x.org, A@X.ORG, +49 30 1234567, +49-30-1234567')).toBe(
      '[email-1], [email-2], [email-1], [phone-1], [phone-1]',
    );
  });

  it('does not give out a number that the text already carries', () => {
    expect(scrubbed('[email-1] wrote to bob@victim.org')).toBe('[email-1] wrote to [email-2]');
  });
});

describe('what stays', () => {
  it.each([
    'CVE-2021-44228 and CVE-2023-12345678',
    'T1566.001, T0831 and CAPEC-163',
    'd41d8cd98f00b204e9800998ecf8427e',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa and bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
    '0x52908400098527886E0F7030069857D2E4169EE7',
    'C2 at 185.220.101.5 and evil-updates[.]com',
    'hxxp://evil-updates[.]com/gate.php?id=12345678901',
    'AS13335',
    'APT28 and Microsoft',
    'incident@govcert.example',
    'Bundesamt für Sicherheit in der Informationstechnik',
    'the link-local block 169.254.0.0/16, 10.0.0.0/8 and 169.254.169.254',
    '127.0.0.1 and ::1 and localhost',
    'on 2024-01-02 at 10:11:12, version 10.2.3.4, 1,234,567 people and 30 million',
    'the password was changed, the token: none, the private key is RSA-2048, call on 2024-01-02 10:30',
    'C:\\Users\\Public\\evil.exe, C:\\Windows\\System32\\cmd.exe, /home/user/x, /etc/passwd',
    'HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Run',
    'ASP.NET, node.js, report.zip, actions/checkout@v4 and lodash@4.17.21',
    'https://evil.com/home/index.html and https://evil.com/users/list',
    'uuid 123e4567-e89b-12d3-a456-426614174000 and id 4111111111111112',
    'TLP:AMBER+STRICT',
  ])('%s', (text) => {
    expect(scrubbed(text)).toBe(text);
  });
});

describe('masks', () => {
  it('say where in the text as given they stand, what they are and why', () => {
    const text = 'Ask b\u200bob@victim.org or Contoso\nEnergy.';
    const { masks } = scrub(text, context());
    expect(masks).toEqual([
      { start: 4, end: 19, mask: '[email-1]', kind: 'email', rule: 'email' },
      { start: 23, end: 37, mask: '[party-1]', kind: 'party', rule: 'hidden-name' },
    ]);
  });

  it('rebuild the scrubbed text from the text as given', () => {
    const text = 'Contoso Energy: bob@victim.org, 10.0.0.1; https://a:b@c.com/ CEG';
    const { text: result, masks } = scrub(text, context());
    const rebuilt = masks.reduceRight(
      (whole, { start, end, mask }) => whole.slice(0, start) + mask + whole.slice(end),
      text,
    );
    expect(rebuilt).toBe(result);
  });
});
