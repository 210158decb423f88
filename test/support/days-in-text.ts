/** Examples and templates of formats are files about invented people, made to be copied. */
export const INVENTED = /\/ingestion\/formats\/\{format\}\//;

export const A_DAY = /^\d{4}-\d\d-\d\d$/;

/** A day in numbers and in words, as a page, a table or a raw text may have it. */
export function waysToWrite(iso: string): string[] {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [m, d] = [String(Number(month)), String(Number(day))];
  const numbers = [
    [day, month],
    [month, day],
    [d, m],
    [m, d],
  ].flatMap((parts) => ['/', '.', '-'].map((mark) => [...parts, year].join(mark)));
  const words = ['en-US', 'en-GB', 'es', 'pt', 'fr'].flatMap((language) =>
    (['long', 'medium'] as const).map((dateStyle) =>
      new Intl.DateTimeFormat(language, { dateStyle, timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`)),
    ),
  );
  return [iso, `${year}/${month}/${day}`, ...numbers, ...words];
}
