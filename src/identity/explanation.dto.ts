export class FieldBits {
  /** Part of the evidence: name, birth, age, sex, nation, club, licence, wa, source, time or file. @example "name" */
  field!: string;

  /** What this part compares, in the language of Accept-Language. @example "Licence number" */
  text!: string;

  /** Bits for (above 0) or against (below 0) the same person; each bit doubles the odds. @example 21.4 */
  bits!: number;
}

export class WordRarity {
  /** A word of the name that agrees. @example "prueba" */
  word!: string;

  /** How rare it is among the athletes of the hub, in the language of Accept-Language. @example "1 in 9,400 athletes" */
  rarity!: string;
}

/** Why an athlete is a candidate. */
export class Explanation {
  /** Certainty in percent; null in the blind sample, and where only names were compared. @example 87.3 */
  certainty!: number | null;

  /** Sum of the evidence in bits; null where the certainty is. @example 31.2 */
  bits!: number | null;

  /** The evidence, strongest first; empty where the certainty is null. */
  fields!: FieldBits[];

  /** The words that agree, with their rarity. */
  words!: WordRarity[];

  /** Why no certainty may decide this without a person; null without such a reason. @example "names_conflict" */
  gate!: string | null;

  /** The same in the language of Accept-Language. @example "Both names have words that the other lacks." */
  gateText!: string | null;
}
