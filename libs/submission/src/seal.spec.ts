import { openContent, seal, sealContent, unwrapKey, wrapKey } from './seal';
import { newKeyPair } from './sealing-keys';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('seal', () => {
  it('opens with the private key, for the same subject', async () => {
    const { publicKey, privateKey } = await newKeyPair();
    const sealed = await seal(Buffer.from('a bundle'), publicKey, 'row-1');
    const dataKey = await unwrapKey(sealed.wrappedKey, privateKey, 'row-1');
    expect(text(await openContent(sealed.content, dataKey, 'row-1'))).toBe('a bundle');
    expect(sealed.keyId).toBe(publicKey.kid);
  });

  it('does not open for another row, with another key, or after a change', async () => {
    const { publicKey, privateKey } = await newKeyPair();
    const other = await newKeyPair();
    const sealed = await seal(Buffer.from('a bundle'), publicKey, 'row-1');
    const dataKey = await unwrapKey(sealed.wrappedKey, privateKey, 'row-1');
    const altered = `${sealed.content.slice(0, -2)}${sealed.content.endsWith('AA') ? 'BB' : 'AA'}`;
    await expect(unwrapKey(sealed.wrappedKey, other.privateKey, 'row-1')).rejects.toThrow('does not open');
    await expect(unwrapKey(sealed.wrappedKey, privateKey, 'row-2')).rejects.toThrow('does not open');
    await expect(openContent(sealed.content, dataKey, 'row-2')).rejects.toThrow('does not open');
    await expect(openContent(altered, dataKey, 'row-1')).rejects.toThrow('does not open');
  });

  it('never gives the same ciphertext twice, and holds nothing of the plaintext', async () => {
    const { publicKey } = await newKeyPair();
    const [a, b] = [
      await seal(Buffer.from('a bundle'), publicKey, 'row'),
      await seal(Buffer.from('a bundle'), publicKey, 'row'),
    ];
    expect(a.content).not.toBe(b.content);
    expect(a.wrappedKey).not.toBe(b.wrappedKey);
    expect(JSON.stringify([a, b])).not.toContain(Buffer.from('a bundle').toString('base64url'));
  });

  it('wraps the same data key to another pair without touching the content', async () => {
    const [first, second] = [await newKeyPair(), await newKeyPair()];
    const sealed = await seal(Buffer.from('a bundle'), first.publicKey, 'row');
    const dataKey = await unwrapKey(sealed.wrappedKey, first.privateKey, 'row');
    const rewrapped = await wrapKey(dataKey, second.publicKey, 'row');
    expect(
      text(await openContent(sealed.content, await unwrapKey(rewrapped, second.privateKey, 'row'), 'row')),
    ).toBe('a bundle');
    const more = await sealContent(Buffer.from('more'), dataKey, 'row');
    expect(text(await openContent(more, dataKey, 'row'))).toBe('more');
  });
});
