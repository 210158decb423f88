/** Items by key, each group in the order of the items. */
export function grouped<T, K, V>(
  items: readonly T[],
  key: (item: T) => K,
  value: (item: T) => V,
): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(value(item));
    else groups.set(key(item), [value(item)]);
  }
  return groups;
}

export const groupedBy = <T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> =>
  grouped(items, key, (item) => item);
