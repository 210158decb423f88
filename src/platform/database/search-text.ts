/** Text as both engines can search it: without accents, in lower case, single spaces. */
export const searchText = (...parts: (string | null | undefined)[]): string =>
  parts
    .filter((part) => part !== null && part !== undefined)
    .join(' ')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A LIKE pattern for "contains this", where % and _ stand for themselves. Needs ESCAPE '!'. */
export const containing = (text: string): string => `%${searchText(text).replaceAll(/[!%_]/g, '!$&')}%`;
