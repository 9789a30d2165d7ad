import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES } from './detector-cases.data';
import { MaskLedger } from './mask-ledger';
import { scrub } from './scrub';
import type { ScrubContext } from './scrub-context';
import { off } from './step-switch';

type Switch = typeof import('./step-switch');

jest.mock('./detector-secret', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./detector-secret'), { detectSecrets: () => [] }),
);
jest.mock('./detector-token', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./detector-token'), { detectTokens: () => [] }),
);
jest.mock('./detector-near', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./detector-near'), { detectNearSecrets: () => [] }),
);
jest.mock('./detector-email', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./detector-email'), { detectEmails: () => [] }),
);
jest.mock('./detector-user', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./detector-user'), { detectUsers: () => [] }),
);
jest.mock('./detector-address', () =>
  jest.requireActual<Switch>('./step-switch').switched(jest.requireActual<object>('./detector-address'), {
    detectInternalAddresses: () => [],
    hiddenAddressDetector: () => () => [],
  }),
);
jest.mock('./detector-host', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./detector-host'), { detectInternalHosts: () => [] }),
);
jest.mock('./detector-account', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./detector-account'), { detectAccounts: () => [] }),
);
jest.mock('./detector-phone', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./detector-phone'), { detectPhones: () => [] }),
);
jest.mock('./detector-national', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./detector-national'), { detectNationalIds: () => [] }),
);
jest.mock('./detector-number', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./detector-number'), { detectPersonalNumbers: () => [] }),
);
jest.mock('./detector-coordinates', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./detector-coordinates'), { detectCoordinates: () => [] }),
);
jest.mock('./detector-postal', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./detector-postal'), { detectPostalAddresses: () => [] }),
);
jest.mock('./detector-party', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./detector-party'), { hiddenPartyDetectors: () => [] }),
);
jest.mock('./detector-person', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./detector-person'), { hiddenPersonDetector: () => () => [] }),
);
jest.mock('./detector-domain', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./detector-domain'), { hiddenDomainDetector: () => () => [] }),
);
jest.mock('./reading-visual', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./reading-visual'), { visualReading: () => undefined }),
);
jest.mock('./reading-sounds', () =>
  jest.requireActual<Switch>('./step-switch').switched(jest.requireActual<object>('./reading-sounds'), {
    soundReadings: () => [],
    skeletonReading: () => undefined,
  }),
);
jest.mock('./reading-escaped', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./reading-escaped'), { escapedReading: () => undefined }),
);
jest.mock('./reading-encoded', () =>
  jest
    .requireActual<Switch>('./step-switch')
    .switched(jest.requireActual<object>('./reading-encoded'), { encodedReading: () => undefined }),
);
// Without further passes, a text in which something is masked already is left as it is.
jest.mock('./mask-settle', () => {
  const original = jest.requireActual<typeof import('./mask-settle')>('./mask-settle');
  const settle: typeof original.settle = (candidates, text, keep) =>
    jest.requireActual<Switch>('./step-switch').off.has('passes') && /\[[a-z-]+-\d+\]/.test(text)
      ? []
      : original.settle(candidates, text, keep);
  return { ...original, settle };
});
jest.mock('./tagger-pass', () =>
  jest.requireActual<Switch>('./step-switch').switched(jest.requireActual<object>('./tagger-pass'), {
    tagIn: () => ({ masks: [], residue: () => [] }),
  }),
);
jest.mock('./mask-keep', () =>
  jest.requireActual<Switch>('./step-switch').switched(jest.requireActual<object>('./mask-keep'), {
    keepers: () => ({ names: () => [], indicators: () => [] }),
  }),
);

const NOBODY: ScrubContext = { hiddenParties: [], keep: [], structural: true };
const hidden = (more: object): ScrubContext => ({
  ...NOBODY,
  structural: false,
  hiddenParties: [{ names: [], domains: [], networks: [], ...more }],
});
const named = (...names: string[]): ScrubContext => hidden({ names });
const tagging: ScrubContext = { ...NOBODY, names: 'persons-and-organisations' };

/** A text under a context, and what of it must be gone, or must stay. */
interface Example {
  readonly text: string;
  readonly context: ScrubContext;
  readonly gone?: string;
  readonly stays?: string;
}

const EXAMPLES: readonly Example[] = [
  ...Object.values(CASES).flatMap(({ masked }) =>
    masked.map(([text, gone]): Example => ({ text, gone, context: NOBODY })),
  ),
  { text: 'Breach at Velmora Works', gone: 'Velmora', context: named('Velmora Works') },
  {
    text: 'seen at mail.velmora.example',
    gone: 'velmora',
    context: hidden({ domains: ['velmora.example'] }),
  },
  { text: 'from 198.51.100.7 on', gone: '198.51', context: hidden({ networks: ['198.51.100.0/24'] }) },
  { text: 'the mutex Zorbane_47 stood', gone: 'Zorbane', context: hidden({ values: ['Zorbane_47'] }) },
  {
    text: 'Harriet Blackwood spoke; later H. Blackwood left, said Blackwood.',
    gone: 'Blackwood',
    context: named('Harriet Blackwood'),
  },
  { text: 'at \u0421\u043e\u0441\u0430\u0441ola plant', gone: 'ola', context: named('Cocacola') },
  {
    text: '\u0412\u0435\u043b\u043c\u043e\u0440\u0430 \u0441\u0442\u043e\u0438\u0442',
    gone: '\u043b\u043c\u043e',
    context: named('Velmora'),
  },
  { text: 'at =56elmora there', gone: 'elmora', context: named('Velmora') },
  { text: 'at V\u04bdlmora there', gone: 'lmora', context: named('Velmora') },
  {
    text: 'at Mostashfa El Salaam there',
    gone: 'Mostashfa',
    context: named('\u0645\u0633\u062a\u0634\u0641\u0649 \u0627\u0644\u0633\u0644\u0627\u0645'),
  },
  {
    text: `it was ${Buffer.from('Velmora Works').toString('base64')} there`,
    gone: 'VmVsb',
    context: named('Velmora Works'),
  },
  { text: 'Our engineer Harriet Blackwood called', gone: 'Blackwood', context: tagging },
];

/** What stays for being a name that is kept, or an indicator. */
const STAYING: readonly Example[] = [
  {
    text: 'Our analyst blamed Zorvan Malik for it',
    stays: 'Zorvan Malik',
    context: { ...tagging, keep: ['Zorvan Malik'] },
  },
  { text: 'passport CVE-2021-44228', stays: 'CVE-2021-44228', context: NOBODY },
];

function isKept({ text, context, gone, stays }: Example): boolean {
  const result = scrub(text, { ...context }).text;
  return (gone === undefined || !result.includes(gone)) && (stays === undefined || result.includes(stays));
}

/** Every step that is switched above. */
const STEPS: readonly string[] = [
  'detectSecrets',
  'detectTokens',
  'detectNearSecrets',
  'detectEmails',
  'detectUsers',
  'detectInternalAddresses',
  'hiddenAddressDetector',
  'detectInternalHosts',
  'detectAccounts',
  'detectPhones',
  'detectNationalIds',
  'detectPersonalNumbers',
  'detectCoordinates',
  'detectPostalAddresses',
  'hiddenPartyDetectors',
  'hiddenPersonDetector',
  'hiddenDomainDetector',
  'visualReading',
  'soundReadings',
  'skeletonReading',
  'escapedReading',
  'encodedReading',
  'tagIn',
  'keepers',
];

/** Steps without which every example comes out the same, and why they are there all the same. */
const EQUIVALENT: Readonly<Record<string, string>> = {
  passes:
    'No text is known in which a mask uncovers something: passes are there so that scrubbing twice is scrubbing once.',
};

describe('scrubbing without one of its steps', () => {
  afterEach(() => off.clear());

  it('is what the examples ask for when no step is missing', () => {
    expect([...EXAMPLES, ...STAYING].filter((example) => !isKept(example)).map(({ text }) => text)).toEqual(
      [],
    );
  });

  it('is tried without each detector that there is', () => {
    const files = readdirSync(__dirname).filter((file) => /^(detector|reading)-[a-z]+\.ts$/.test(file));
    const steps = files.flatMap((file) =>
      [
        ...readFileSync(join(__dirname, file), 'utf8').matchAll(
          /^export function (detect\w+|hidden\w+Detectors?|\w+Readings?)\(/gm,
        ),
      ].map(([, name = '']) => name),
    );
    expect(steps.filter((step) => !STEPS.includes(step))).toEqual([]);
  });

  it.each(STEPS)('leaves something undone: %s', (step) => {
    off.add(step);
    expect([...EXAMPLES, ...STAYING].some((example) => !isKept(example))).toBe(true);
  });

  it.each(Object.keys(EQUIVALENT))('changes nothing: %s', (step) => {
    off.add(step);
    expect([...EXAMPLES, ...STAYING].every((example) => isKept(example))).toBe(true);
  });

  it('masks what should stay, each kind of it, without the keep-list', () => {
    off.add('keepers');
    expect(STAYING.filter((example) => isKept(example))).toEqual([]);
  });

  it('gives a mask that a text already carries to something else, without the step that reserves them', () => {
    const text = 'as [party-1] said, Velmora Works fell';
    const ledger = new MaskLedger();
    expect(scrub(text, named('Velmora Works'), ledger).text).toBe('as [party-1] said, [party-2] fell');
    const careless = new MaskLedger();
    careless.reserve = () => {};
    expect(scrub(text, named('Velmora Works'), careless).text).not.toContain('[party-2]');
  });
});
