/** Anything that JSON can say, walked without trusting it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The member of an object; undefined for anything else. */
export function member(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (value as { readonly [key: string]: Json })[key];
}

/** The items of a list; none for anything else. */
export const items = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];

/** The text of a member, numbers as they are written; undefined when it is missing, empty or no text. */
export function words(value: Json | undefined, key: string): string | undefined {
  const found = member(value, key);
  const text = typeof found === 'number' ? String(found) : typeof found === 'string' ? found.trim() : '';
  return text === '' ? undefined : text;
}
