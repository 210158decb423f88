import type { Language } from '../platform/http/language.js';

interface Text {
  subject: string;
  text: string;
}

const HUB = 'Pan-American Athletics Hub\n{url}\n';

/** Letters in four languages. */
export const LETTERS = {
  welcome: {
    en: { subject: 'Welcome', text: `Hello {name},\n\nyour account is ready: sign in with this address.\n\n${HUB}` },
    es: { subject: 'Le damos la bienvenida', text: `Hola, {name}:\n\nSu cuenta está lista: entre con esta dirección.\n\n${HUB}` },
    pt: { subject: 'Boas-vindas', text: `Olá, {name},\n\nsua conta está pronta: entre com este endereço.\n\n${HUB}` },
    fr: { subject: 'Bienvenue', text: `Bonjour {name},\n\nvotre compte est prêt : connectez-vous avec cette adresse.\n\n${HUB}` },
  },
  alreadyRegistered: {
    en: {
      subject: 'You already have an account',
      text: `Hello {name},\n\nsomebody asked for an account with this address, which already has one. If it was you, sign in; if not, nothing has changed.\n\n${HUB}`,
    },
    es: {
      subject: 'Ya tiene una cuenta',
      text: `Hola, {name}:\n\nAlguien pidió una cuenta con esta dirección, que ya tiene una. Si fue usted, entre; si no, nada ha cambiado.\n\n${HUB}`,
    },
    pt: {
      subject: 'Você já tem uma conta',
      text: `Olá, {name},\n\nalguém pediu uma conta com este endereço, que já tem uma. Se foi você, entre; se não, nada mudou.\n\n${HUB}`,
    },
    fr: {
      subject: 'Vous avez déjà un compte',
      text: `Bonjour {name},\n\nquelqu'un a demandé un compte avec cette adresse, qui en a déjà un. Si c'était vous, connectez-vous ; sinon, rien n'a changé.\n\n${HUB}`,
    },
  },
} as const satisfies Record<string, Record<Language, Text>>;

export type LetterKind = keyof typeof LETTERS;
