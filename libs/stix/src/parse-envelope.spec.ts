import { LIMITS } from './limits';
import { parseEnvelope } from './parse-envelope';
import { bundleOf, sample, sampleId, SAMPLES } from './samples.data';

const envelope = (...objects: unknown[]) => JSON.stringify({ objects });
const faultOf = (text: string) => {
  const parsed = parseEnvelope(text);
  return parsed.ok ? undefined : parsed.fault;
};
const objectsOf = (text: string) => {
  const parsed = parseEnvelope(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.objects;
};
const wrongs = (text: string) =>
  objectsOf(text).map((each) =>
    each.ok ? [] : each.errors.map(({ code, pointer }) => `${code} ${pointer}`),
  );

describe('parseEnvelope', () => {
  it('takes envelopes and bundles alike, whatever stands beside the objects', () => {
    for (const text of [
      envelope(...SAMPLES),
      JSON.stringify(bundleOf(...SAMPLES)),
      JSON.stringify({ more: false, x_note: [1, { a: 'objects' }], objects: SAMPLES, next: 'a"]}' }, null, 2),
      `\ufeff ${envelope(...SAMPLES)}\n`,
    ])
      expect(objectsOf(text).map((each) => each.ok && each.object)).toEqual(SAMPLES);
  });

  it('keeps each object as it was written', () => {
    const written = `{ "type":"url", "id":"${sampleId('url')}","value":"https:\\/\\/a.example\\u002f" }`;
    const [only] = objectsOf(`{"objects":[${written}]}`);
    expect(only).toMatchObject({ ok: true, text: written });
  });

  it('judges each object on its own: a wrong one does not sink the rest', () => {
    const text = envelope(
      sample('url', { value: 7 }),
      sample('identity'),
      9,
      sample('malware', { is_family: 1 }),
    );
    expect(wrongs(text)).toEqual([['value-type /value'], [], ['value-type '], ['value-type /is_family']]);
  });

  it('says the same of an object whatever comes with it', () => {
    const version = (name: string) => sample('identity', { name });
    expect(wrongs(envelope(version('One'), version('Other')))).toEqual([[], []]);
  });

  it('gives an object over a limit its own fault, and the rest theirs', () => {
    const deep = `{"type":"url","x":${'['.repeat(LIMITS.depthMax + 2)}1${']'.repeat(LIMITS.depthMax + 2)}}`;
    const text = `{"objects":[${deep},${JSON.stringify(sample('url'))}]}`;
    const [first, second] = objectsOf(text);
    expect(first).toMatchObject({ ok: false, errors: [expect.objectContaining({ code: 'too-deep' })] });
    expect(second?.ok).toBe(true);
  });

  it.each([
    ['', '{"objects":[{"a":1}'],
    ['', '{"objects":[{"a":1},]}'],
    ['', '{"objects":[{"a":1}]} x'],
    ['', '{"objects":[{"a":1]}}'],
    ['', '{"objects":[{"a":01}], "b":tru}'],
    ['', '{"a":nope,"objects":[{"a":1}]}'],
    ['', '{objects:[{"a":1}]}'],
    ['', '{"objects":[{"a":"\n"}]}'],
    ['an empty text', ''],
    ['text', 'hello'],
  ])('refuses what is not JSON %s', (_, text) => {
    expect(faultOf(text)).toBe('not-json');
  });

  it.each(['7', '[]', '{}', '{"objects":{}}', '{"objects":[]}', '{"objects":[{}],"objects":[{}]}', 'null'])(
    'finds no objects in %s',
    (text) => expect(faultOf(text)).toBe('no-objects'),
  );

  it('refuses more objects than there may be, without reading them', () => {
    expect(faultOf(`{"objects":[${'{},'.repeat(LIMITS.objectsMax)}{}]}`)).toBe('too-many-objects');
    expect(faultOf(`{"objects":[${'1,'.repeat(2_000_000)}1]}`)).toBe('too-many-objects');
  });
});
