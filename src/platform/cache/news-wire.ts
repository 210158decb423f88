/** Carries short texts between the instances of one hub: a hint that may be lost, never the truth. */
export interface NewsWire {
  /** Begins to listen; comes back before it hears, and goes on trying by itself. */
  open(listener: WireListener): Promise<void>;
  /** Never fails: who does not hear of it learns of the change later. */
  tell(text: string): Promise<void>;
  close(): void;
}

export interface WireListener {
  /** Each text of every instance, one's own included. */
  hear: (text: string) => void;
  /** From now on nothing is missed; what was said before may have been. */
  isHearing: () => void;
  /** From now on texts may be missed. */
  isDeaf: () => void;
}
