import { CONTACT_EXTENSION_ID } from '@app/stix';
import type { Properties } from './small-bundle';
import { bundleOf, marked, object, objectsFor, part } from './small-bundle';

/** What the public reads of a text of the incident. */
function read(text: string, ...others: Parameters<typeof bundleOf>): unknown {
  const told = object('incident', 1, { name: 'x', description: text, ...marked('CLEAR') });
  return objectsFor(bundleOf(told, ...others))[0]?.['description'];
}

describe('what hidden parties are called', () => {
  it('is what any version of them says', () => {
    const version = (modified: string, more: Properties) => object('identity', 2, { modified, ...more });
    const newer = version('2024-02-01T00:00:00.000Z', { name: 'Velmora', ...marked('RED') });
    const older = version('2024-01-01T00:00:00.000Z', {
      name: 'Oldname Industries',
      contact_information: 'soc@oldname.example',
    });
    const text = 'Velmora, once Oldname Industries, at oldname.example';
    for (const versions of [
      [newer, older],
      [older, newer],
    ]) {
      expect(read(text, ...versions)).not.toMatch(/velmora|oldname/i);
    }
  });

  it('is the older name of malware that a marking hides', () => {
    const newer = object('malware', 3, {
      modified: '2024-02-01T00:00:00.000Z',
      name: 'Zed',
      is_family: true,
    });
    const older = object('malware', 3, { modified: '2024-01-01T00:00:00.000Z', name: 'Quux' });
    expect(read('Quux and Zed', { ...older, ...part('RED', 'name') }, newer)).not.toMatch(/Quux|Zed/);
  });

  it('is in the contact extension, and in what that refers to', () => {
    const address = object('email-addr', 4, { value: 'jane@velmora.example' });
    const contact = {
      extension_type: 'property-extension',
      first_name: 'Jane',
      last_name: 'Quaxington',
      email_addresses: [{ digital_contact_type: 'work', email_address_ref: address.id }],
      note: 'see www.velmora-group.example',
    };
    const victim = object('identity', 2, {
      name: 'Somebody',
      extensions: { [CONTACT_EXTENSION_ID]: contact },
      ...marked('RED'),
    });
    const text = 'Jane Quaxington, that is Quaxington, at mail.velmora.example and velmora-group.example';
    expect(read(text, victim, address)).not.toMatch(/jane|quax|velmora/i);
    const permitted = { ...address, ...marked('CLEAR') };
    expect(objectsFor(bundleOf(victim, permitted)).map(({ type }) => type)).toContain('email-addr');
    expect(objectsFor(bundleOf(victim, address)).map(({ type }) => type)).not.toContain('email-addr');
  });

  it('has no item of a list that moved from one version to the next', () => {
    const report = (modified: string, labels: string[], more: Properties = {}) =>
      object('tool', 5, { name: 'T', modified, labels, ...more });
    const older = report('2024-01-01T00:00:00.000Z', ['a', 'topsecretlabel'], part('RED', 'labels.[1]'));
    const newer = report('2024-02-01T00:00:00.000Z', ['topsecretlabel', 'a']);
    expect(JSON.stringify(objectsFor(bundleOf(older, newer)))).not.toContain('topsecretlabel');
  });
});
