import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

const first = { id: 'one', key: randomBytes(32) };
const second = { id: 'two', key: randomBytes(32) };

test('what was sealed opens where it belongs, and nothing of it can be read before', () => {
  const sealed = seal([first], 'en hemlighet', 'maria');
  expect(Buffer.from(sealed.sealed).toString('latin1')).not.toContain('hemlighet');
  expect(unseal([first], sealed, 'maria')).toBe('en hemlighet');
});

test('it does not open in another row, nor when a bit of it was changed', () => {
  const sealed = seal([first], 'en hemlighet', 'maria');
  expect(unseal([first], sealed, 'ali')).toBeNull();
  const changed = Uint8Array.from(sealed.sealed, (byte, index) => (index === 30 ? byte ^ 1 : byte));
  expect(unseal([first], { ...sealed, sealed: changed }, 'maria')).toBeNull();
  expect(unseal([first], { ...sealed, sealed: new Uint8Array(3) }, 'maria')).toBeNull();
});

test('a replaced key still opens what it sealed, and a key that is gone opens nothing', () => {
  const sealed = seal([first], 'en hemlighet', 'maria');
  expect(unseal([second, first], sealed, 'maria')).toBe('en hemlighet');
  expect(seal([second, first], 'x', 'maria').keyId).toBe('two');
  expect(unseal([second], sealed, 'maria')).toBeNull();
});
