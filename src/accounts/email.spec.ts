import { canonicalEmail } from './email.js';

describe('addresses', () => {
  it.each([
    [' Ana@Example.ORG ', 'ana@example.org'],
    ['ａna@example.org', 'ana@example.org'],
    ['ana+hub@example.org', 'ana+hub@example.org'],
    ['ana@correo.méxico.example', 'ana@correo.xn--mxico-bsa.example'],
  ])('reads "%s" as %s', (text, email) => {
    expect(canonicalEmail(text)).toBe(email);
  });

  it.each(['', 'ana', 'ana@', '@example.org', 'ana@localhost', 'a b@example.org', 'an\u200Ba@example.org'])(
    'refuses "%s"',
    (text) => {
      expect(canonicalEmail(text)).toBeNull();
    },
  );

  it('refuses a Cyrillic letter among Latin ones', () => {
    expect(canonicalEmail('\u0430na@example.org')).toBeNull();
  });
});
