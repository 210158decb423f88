import { ApiProperty } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';

/** What the validators ask of a field and the compiler's type does not say. */
const RULES: Readonly<Record<string, object>> = {
  isInt: { type: 'integer' },
  isIso8601: { format: 'date-time' },
};
const DAY = { format: 'date' };
/** Where the compiler's plugin leaves what it knows of a class. */
const KNOWN = '_OPENAPI_METADATA_FACTORY';

type Target = (new () => object) & Record<typeof KNOWN, (() => Record<string, object>) | undefined>;
type Rules = Map<Target | string, readonly { name?: string; propertyName: string; each: boolean }[]>;

/** Says to the document, before it is made, that a number is a whole one and that a text is a day. */
export function sayRulesOfFields(): void {
  for (const [target, rules] of getMetadataStorage()['validationMetadatas'] as unknown as Rules) {
    if (typeof target === 'string') continue;
    for (const { name, propertyName, each } of rules) {
      if (each) continue;
      // A day is a moment of ISO 8601 that also has the pattern of a day.
      const isDay = name === 'isIso8601' && rules.some((other) => isPatternOf(propertyName, other));
      const said = isDay ? DAY : RULES[name ?? ''];
      if (said) say(target, propertyName, said);
    }
    sayOverridden(target);
  }
}

const isPatternOf = (
  field: string,
  { name, propertyName }: { name?: string; propertyName: string },
): boolean => name === 'matches' && propertyName === field;

function say(target: Target, name: string, said: object): void {
  const known = Object.hasOwn(target, KNOWN) ? target[KNOWN] : undefined;
  const fields = known?.();
  if (!fields?.[name]) ApiProperty(said)(target.prototype, name);
  else target[KNOWN] = () => ({ ...fields, [name]: { ...fields[name], ...said } });
}

/** Of a field that a class says anew its own words count, not those of the class that it extends. */
function sayOverridden(target: Target): void {
  const own = Object.hasOwn(target, KNOWN) ? target[KNOWN]?.() : undefined;
  for (const [name, said] of Object.entries(own ?? {})) {
    if (isSaidAbove(target, name)) ApiProperty(said)(target.prototype, name);
  }
}

function isSaidAbove(target: Target, name: string): boolean {
  const above = Object.getPrototypeOf(target) as Target;
  const said = above[KNOWN]?.();
  return said !== undefined && (name in said || isSaidAbove(above, name));
}
