/** Keeps what was made for the keys that were last asked for; what fails is made again when it is asked for again. */
export interface LastUsed<V> {
  of(key: string, make: () => Promise<V>): Promise<V>;
}

/** Keeps as many as `most`; `drop` is told of each that goes. */
export function lastUsed<V>(most: number, drop: (value: V) => void = () => {}): LastUsed<V> {
  const kept = new Map<string, Promise<V>>();
  return {
    of(key, make) {
      const found = kept.get(key);
      kept.delete(key);
      const made = found ?? make();
      kept.set(key, made);
      if (found === undefined) made.catch(() => kept.get(key) === made && kept.delete(key));
      for (const oldest of kept.keys()) {
        if (kept.size <= most) break;
        void kept.get(oldest)?.then(drop, () => {});
        kept.delete(oldest);
      }
      return made;
    },
  };
}
