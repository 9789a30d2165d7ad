import { scrub } from './scrub';
import type { ScrubContext } from './scrub-context';
import { RESIDUE_MAX } from './tagger-residue';

const CONTEXT: ScrubContext = {
  hiddenParties: [],
  keep: [],
  structural: true,
  names: 'persons-and-organisations',
};
const scrubbed = (text: string, more: Partial<ScrubContext> = {}): string =>
  scrub(text, { ...CONTEXT, ...more }).text;

describe('names of persons', () => {
  it.each([
    ['english', 'Harriet Blackwood'],
    ['welsh', 'Bronwen Llewellyn'],
    ['irish', 'Siobhán Ní Bhriain'],
    ['french', 'Bérengère Lachapelle'],
    ['german', 'Annegret Wohlfahrt'],
    ['spanish', 'Remedios Alcántara Vidal'],
    ['basque', 'Itziar Goikoetxea'],
    ['italian', 'Gianluca De Santis'],
    ['portuguese', 'Conceição Vasconcelos'],
    ['dutch', 'Maarten van der Heuvel'],
    ['danish', 'Søren Kjærgaard'],
    ['finnish', 'Aino Mäkeläinen'],
    ['icelandic', 'Guðrún Jónsdóttir'],
    ['polish', 'Zbigniew Szczepański'],
    ['czech', 'Ludmila Horáková'],
    ['hungarian', 'Szabó Krisztina'],
    ['romanian', 'Ileana Drăgulescu'],
    ['serbian', 'Miloš Đorđević'],
    ['albanian', 'Xhevahire Gjokaj'],
    ['lithuanian', 'Kęstutis Stankevičius'],
    ['russian', 'Yekaterina Belova'],
    ['ukrainian', 'Oleksandr Shevchenko'],
    ['greek', 'Eleni Karagianni'],
    ['turkish', 'Ayşe Yıldırım'],
    ['kazakh', 'Aizhan Nurpeisova'],
    ['georgian', 'Zviad Gelashvili'],
    ['armenian', 'Anahit Sargsyan'],
    ['arabic', 'Khaled al-Masri'],
    ['moroccan', 'Fatima-Zahra El Idrissi'],
    ['persian', 'Farzaneh Hosseini'],
    ['hebrew', 'Noa Ben-David'],
    ['hindi', 'Rajesh Srivastava'],
    ['tamil', 'Rajeshwari Venkataraman'],
    ['bengali', 'Anirban Mukhopadhyay'],
    ['punjabi', 'Harpreet Singh Gill'],
    ['sinhalese', 'Chaminda Wickramasinghe'],
    ['chinese', 'Ouyang Xiuying'],
    ['japanese', 'Takahashi Haruto'],
    ['korean', 'Kim Min-seo'],
    ['vietnamese', 'Nguyễn Thị Hồng Nhung'],
    ['thai', 'Somchai Srisuwan'],
    ['malay', 'Nur Aisyah binte Rahmat'],
    ['burmese', 'Khin Myo Chit'],
    ['filipino', 'Jejomar Macaraeg'],
    ['yoruba', 'Folasade Adeyemi'],
    ['igbo', 'Chukwuemeka Okonkwo'],
    ['akan', 'Kwabena Asante'],
    ['wolof', 'Mamadou Lamine Ndiaye'],
    ['kikuyu', 'Wanjiru Kamau'],
    ['zulu', 'Nomvula Dlamini'],
    ['ethiopian', 'Tewodros Bekele'],
    ['somali', 'Fartun Warsame'],
    ['malagasy', 'Andriamihaja Rakotoarisoa'],
    ['hawaiian', 'Leilani Kealoha'],
    ['maori', 'Wiremu Parata'],
  ])('are masked whatever their culture: %s', (_, name) => {
    expect(scrubbed(`The file was opened by ${name} on the second day.`)).toBe(
      'The file was opened by [person-1] on the second day.',
    );
  });

  it.each([
    ['cyrillic', 'Олександр Шевчук'],
    ['greek', 'Γεώργιος Παπαδόπουλος'],
    ['arabic', 'محمود عبد الرحمن'],
    ['hebrew', 'נועה בן דוד'],
    ['han', '欧阳秀英'],
    ['hangul', '김민서'],
    ['kana', '佐藤 さくら'],
    ['devanagari', 'राजेश शर्मा'],
    ['bengali', 'অনির্বাণ মুখোপাধ্যায়'],
    ['tamil', 'கார்த்திக் சுப்பிரமணியன்'],
    ['thai', 'สมชาย ศรีสุวรรณ'],
    ['armenian', 'Արամ Պետրոսյան'],
    ['georgian', 'ნინო ბერიძე'],
    ['ethiopic', 'ወርቅነሽ አለሙ'],
  ])('are masked whatever their script: %s', (_, name) => {
    expect(scrubbed(`The badge of ${name} opened the door.`)).toBe(
      'The badge of [person-1] opened the door.',
    );
  });

  it.each([
    ['en, title', 'Then Mr Brabourne left.', 'Then Mr [person-1] left.'],
    ['en, role', 'our analyst Vexmoor closed it', 'our analyst [person-1] closed it'],
    ['en, verb', 'In June, Vexmoor said no.', 'In June, [person-1] said no.'],
    ['en, label', 'Contact: Vexmoor', 'Contact: [person-1]'],
    ['en, letter', 'Regards,\nVexmoor', 'Regards,\n[person-1]'],
    ['en, initials', 'ask O. Fitzgibbon or another', 'ask [person-1] or another'],
    ['fr, title', 'Mme Quervézec a appelé.', 'Mme [person-1] a appelé.'],
    ['fr, verb', 'Hier, Quervézec a écrit, puis Quervézec confirme tout.', undefined],
    ['es, title', 'La Sra. Zubizandia avisó.', 'La Sra. [person-1] avisó.'],
    ['de, title', 'Gestern hat Frau Schneider angerufen.', 'Gestern hat Frau [person-1] angerufen.'],
    ['de, role', 'Der Prokurist Hans-Joachim Tannhoff ist da.', 'Der Prokurist [person-1] ist da.'],
    ['surname first', 'So steht Subramaniam, Karthik im Buch.', 'So steht [person-1] im Buch.'],
  ])('are known by what stands beside them: %s', (_, text, expected) => {
    if (expected === undefined) expect(scrubbed(text)).toContain('[person-1]');
    else expect(scrubbed(text)).toBe(expected);
  });

  it('have one mask for the full name and its parts', () => {
    expect(scrubbed("Ana Duarte rang; Duarte's badge and Ana herself were gone. Bo Lindqvist stayed.")).toBe(
      "[person-1] rang; [person-1]'s badge and [person-1] herself were gone. [person-2] stayed.",
    );
  });

  it('are no nouns of German', () => {
    const text =
      'Der Angriff auf das Netzwerk der Abteilung begann am Montag mit einer Nachricht an die Buchhaltung.';
    expect(scrubbed(text)).toBe(text);
  });
});

describe('names of organisations', () => {
  it.each([
    ['legal form', 'at Halvorsen Freight Lines, Inc. today'],
    ['legal form with stops', 'at Aceros del Bajío S.A. de C.V. today'],
    ['legal form in brackets', 'at Ceylon Leaf Exporters (Pvt) Ltd today'],
    ['head, en', 'at Thornwick General Hospital today'],
    ['trade, en', 'at Northern Lights Aquaculture today'],
    ['head, fr', 'at Centre hospitalier de Valmorey today'],
    ['head, es', 'at Hospital Comarcal de Valdehierro today'],
    ['ampersand', 'at Osei & Daughters today'],
  ])('are masked by their %s', (_, text) => {
    expect(scrubbed(text)).toBe('at [organisation-1] today');
  });

  it.each([
    ['Der Stecker im Kreiskrankenhaus Ahlsbeck war gezogen.', 'Der Stecker im [organisation-1] war gezogen.'],
    ['Die Spedition Lohmüller & Söhne ist es nicht.', 'Die [organisation-1] ist es nicht.'],
    ['Der Tierschutzverein Kornblum e. V. ist es.', 'Der [organisation-1] ist es.'],
  ])('are masked in German: %s', (text, expected) => {
    expect(scrubbed(text)).toBe(expected);
  });

  it('lend their mask to the acronym that is introduced after them', () => {
    expect(scrubbed('The Harrowgate Teaching Trust (HTT) closed; HTT staff left.')).toBe(
      '[organisation-1] ([organisation-1]) closed; [organisation-1] staff left.',
    );
  });

  it('stay where persons alone are asked for', () => {
    expect(scrubbed('Ana Duarte of Quintela Steel Ltd rang.', { names: 'persons' })).toBe(
      '[person-1] of Quintela Steel Ltd rang.',
    );
  });
});

describe('what stays although it looks like a name', () => {
  it.each([
    'North Korea, the European Union, Deutschland, Estados Unidos and Bruxelles',
    'CISA, ANSSI, BSI, ENISA, Europol, the FBI, NCSC, CERT-FR and CERT-Bund warned',
    'the National Cyber Security Centre and the Ministry of the Interior of Norway',
    'Le ministère de la Justice et la Direction générale des Finances publiques',
    'La Guardia Civil y el Ministerio del Interior',
    'Das Bundesamt für Sicherheit in der Informationstechnik warnt',
    'Reuters, Le Monde, El País, Der Spiegel, BleepingComputer and Mandiant wrote',
    'Microsoft SQL Server, Ivanti Connect Secure, Palo Alto GlobalProtect and Active Directory',
    'LockBit, Cobalt Strike, Mimikatz, Lazarus Group, Volt Typhoon, APT28 and UNC4841',
    'Initial Access, Lateral Movement and Command and Control',
    'GDPR, RGPD, DSGVO, NIS2, HTTPS and LDAP',
    'the Change Advisory Board met on Christmas Eve and on Monday in March',
  ])('%s', (text) => {
    expect(scrubbed(text)).toBe(text);
  });

  it('is a name on the keep-list, and no hidden party', () => {
    const text = 'Ana Duarte and Marek Novák rang.';
    expect(scrubbed(text, { keep: ['Ana Duarte'] })).toBe('Ana Duarte and [person-1] rang.');
    const hiddenParties = [{ names: ['Ana Duarte'], domains: [], networks: [] }];
    expect(scrubbed(text, { keep: ['Ana Duarte'], hiddenParties })).toBe('[party-1] and [person-1] rang.');
  });

  it('is everything where no names are asked for', () => {
    const { names: _, ...without } = CONTEXT;
    const result = scrub('Ana Duarte of Quintela Steel Ltd', without);
    expect(result.text).toBe('Ana Duarte of Quintela Steel Ltd');
    expect(result.residue).toEqual([]);
  });
});

describe('the residue', () => {
  const residue = (text: string): string[] =>
    scrub(text, CONTEXT).residue.map(({ start, end, reason }) => `${text.slice(start, end)} ${reason}`);

  it('lists what nothing explains, by place in the text as given', () => {
    expect(residue('Ana Duarte saw that the Quorvex module wrote to xK9qLm daily.')).toEqual([
      'Quorvex capitalised',
      'xK9qLm odd',
    ]);
  });

  it('leaves out words, masks, indicators, what stays and ordinary beginnings', () => {
    expect(
      residue('Servers at evil-updates.net sent CVE-2024-3400 and Emotet. Quietly, Ana Duarte left.'),
    ).toEqual([]);
  });

  it('is bounded', () => {
    const text = `the ${Array.from({ length: 3 * RESIDUE_MAX }, () => 'Quorvex and').join(' ')}`;
    expect(scrub(text, CONTEXT).residue).toHaveLength(RESIDUE_MAX);
  });
});

describe('a text of any kind', () => {
  it.each([
    'Anna\n',
    'Dr. Prof. Herr ',
    'Smith, John, ',
    'Hospital de la y ',
    "A'A-",
    'Microsoft National Cyber ',
    '田中太郎は',
    'Foo Bank (FB) ',
  ])('is tagged in time that grows with its length: %j', (piece) => {
    const timeOf = (count: number): number => {
      const text = piece.repeat(count);
      const start = process.cpuUsage();
      scrub(text, { ...CONTEXT, structural: false });
      return process.cpuUsage(start).user;
    };
    timeOf(500);
    expect(timeOf(8000)).toBeLessThan(40 * Math.max(timeOf(1000), 12_000));
  });

  it('is the same after a second time', () => {
    const text = 'Dr. Wanjiru Kamau of Aga Springs Clinic (ASC) told CISO Bo Lindqvist; Kamau left.';
    const once = scrubbed(text);
    expect(scrubbed(once)).toBe(once);
  });
});

describe('names of programs, products and attackers', () => {
  it.each([
    'They used a tool called Lazy Grabber on both servers.',
    'Un outil nommé Lazy Grabber copiait les fichiers.',
    'Una herramienta llamada Lazy Grabber copiaba los datos.',
    'PDQ Deploy, Evil-WinRM and JuicyPotato ran on two of our servers.',
    'Certutil lud Kekeo nach, danach Aircrack-ng und Feroxbuster.',
    'Linen Typhoon, Nimbus Manticore et Cavalry Werewolf sont écartés.',
    'El vector fue CentreStack; después LightlessCan y ToneShell.',
  ])('stay: %s', (text) => {
    expect(scrubbed(text)).toBe(text);
  });

  it('do not hide who is called alike', () => {
    expect(scrubbed('Meteor Maritime Ltd was hit by Brickstorm.')).not.toContain('Maritime');
    expect(scrubbed('Castle Loader Logistics GmbH meldete den Vorfall.')).not.toContain('Logistics');
  });
});
