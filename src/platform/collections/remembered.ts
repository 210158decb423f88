/** A text without end is made anew each time rather than kept. */
const LONGEST_KEPT = 200;

/**
 * The same function, which answers a text that it was asked before at once. When it knows so many it forgets all of them:
 * what is asked again soon, as the names of one file are, is soon known again.
 */
export function remembered<V>(most: number, make: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const made = make(text);
    if (text.length > LONGEST_KEPT) return made;
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
