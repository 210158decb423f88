import { weakness } from './password-policy.js';

const owner = { email: 'rosa.nova@correo.example', name: 'Rosa Nova' };
const codeOf = (password: string) => weakness(password, owner)?.[0] ?? null;

describe('new passwords', () => {
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
