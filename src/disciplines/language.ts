import type { Language } from '../athletics/discipline.js';

const languages: readonly Language[] = ['en', 'es', 'pt', 'fr'];

/**
 * The language that an Accept-Language header asks for, by its weights; English when it asks for none of
 * ours.
 */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((each) => /^\s*q\s*=\s*([\d.]+)$/.exec(each)?.[1]).find(Boolean);
      return { language: tag.trim().slice(0, 2), weight: Number(weight ?? 1) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
  for (const { language } of wanted) {
    const known = languages.find((each) => each === language);
    if (known) return known;
  }
  return 'en';
}
