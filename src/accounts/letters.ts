import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Language } from '../platform/http/language.js';
import { PostOffice } from '../platform/mail/post-office.js';
import { Settings } from '../platform/settings/settings.js';
import type { Account } from './account.entity.js';
import { FRAME, LETTERS, type LetterKind } from './letters.data.js';

/** The pages that letters lead to; the token stands behind `#`, which browsers keep to themselves. */
export const PAGES = {
  verifyEmail: 'verify-email',
  resetPassword: 'reset-password',
  changeEmail: 'change-email',
} as const satisfies Partial<Record<LetterKind, string>>;

export type LinkedKind = keyof typeof PAGES;

interface Values {
  link?: string;
  device?: string;
  key?: string;
  webhook?: string;
  file?: string;
  receipt?: string;
  received?: string;
  accepted?: string;
  held?: string;
  rejected?: string;
  published?: string;
  reason?: string;
  athlete?: string;
  squad?: string;
  coach?: string;
}

/** Letters to people about their account. */
@Injectable()
export class Letters {
  constructor(
    private readonly office: PostOffice,
    private readonly settings: Settings,
  ) {}

  /** Call it inside the transaction of what the letter tells. */
  async post(
    db: EntityManager,
    account: Account,
    kind: LetterKind,
    { to = account.email, ...values }: Values & { to?: string } = {},
  ): Promise<void> {
    const letter = written(
      kind,
      account.language,
      { name: account.name, ...values },
      this.settings.publicUrl,
    );
    await this.office.post(db, { kind, accountId: account.id, to, ...letter });
  }

  /** A letter whose link carries a token. Links start with the configured address and nothing else. */
  async postLink(
    db: EntityManager,
    account: Account,
    kind: LinkedKind,
    { token, to = account.email }: { token: string; to?: string },
  ): Promise<void> {
    const link = `${this.settings.publicUrl}/account/${PAGES[kind]}#token=${token}`;
    await this.post(db, account, kind, { to, link });
  }
}

/** Subject, text and HTML of a letter. */
export function written(
  kind: LetterKind,
  language: Language,
  values: Values & { name: string },
  url: string,
): { subject: string; text: string; html: string } {
  const { subject, paragraphs } = LETTERS[kind][language];
  const { greeting, farewell } = FRAME[language];
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => values[name as keyof typeof values] ?? '');
  const lines = [greeting, ...paragraphs].map(fill);
  const html = lines.map((line) => (line === values.link ? linked(line) : `<p>${escaped(line)}</p>`));
  return {
    subject,
    text: `${[...lines, `${farewell}\n${url}`].join('\n\n')}\n`,
    html:
      `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escaped(subject)}</title>` +
      `<body style="font-family:sans-serif">${html.join('')}<p>${linkTo(url, farewell)}</p></body></html>`,
  };
}

const linked = (link: string): string => `<p>${linkTo(link, link)}</p>`;
const linkTo = (address: string, words: string): string =>
  `<a href="${escaped(address)}">${escaped(words)}</a>`;

const MEANT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (each) => MEANT[each] ?? each);
