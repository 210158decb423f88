import { KNOWN_PASSWORDS } from './known-passwords.data.js';
import { weakness } from './password-policy.js';

const owner = { email: 'rosa.nova@correo.example', name: 'Rosa Nova' };
const codeOf = (password: string) => weakness(password, owner, 12)?.[0] ?? null;

describe('new passwords', () => {
  it.each([8, 12])('R-AUTH-09 are none of the 3,000 most common of at least %i characters', (shortest) => {
    const fitting = KNOWN_PASSWORDS.filter((password) => password.length >= shortest);
    expect(fitting.length).toBeGreaterThanOrEqual(3000);
    expect(fitting.filter((password) => weakness(password.toUpperCase(), owner, shortest) === null)).toEqual(
      [],
    );
  });

  it('R-AUTH-08 need the configured number of characters, of any kind', () => {
    expect(weakness('vento 2,1 m', owner, 8)).toBeNull();
    expect(weakness('vento 2,1 m', owner, 12)?.[0]).toBe('password_too_short');
    expect(weakness('chuva forte na pista', owner, 12)).toBeNull();
  });

  it.each([
    ['corto', 'password_too_short'],
    ['ñ'.repeat(11), 'password_too_short'],
    ['x'.repeat(129), 'password_too_long'],
    ['aaaaaaaaaaaaaa', 'password_too_simple'],
    ['121212121212', 'password_too_simple'],
    ['rosa.nova2026', 'password_personal'],
    ['Rosa-Nova-Rosa', 'password_personal'],
    ['password1234', 'password_common'],
    ['P@ssw0rd2026!', 'password_common'],
    ['iloveyousomuch', 'password_common'],
    ['contraseña123', 'password_common'],
    ['athleticshub1', 'password_common'],
    ['qwertyuiopas', 'password_common'],
    ['123456789012', 'password_common'],
    ['987654321098765', 'password_common'],
    ['abcdefghijklm', 'password_common'],
  ])('refuses %s as %s', (password, code) => {
    expect(codeOf(password)).toBe(code);
  });

  it.each([
    'vento contra 2,1 em Bogota',
    'çãéñçãéñçãéñ ß',
    'tres vueltas y media de pista',
    'x7!Kq2#Lm9$Zp4',
    '高跳びが好きな人は空を見る',
    '🏃🏽‍♀️ corre 400 con vallas',
  ])('takes %s', (password) => {
    expect(codeOf(password)).toBeNull();
  });
});
