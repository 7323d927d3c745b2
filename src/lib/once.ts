/**
 * Makes something from an object once, however often it is requested, and forgets it with the object: an index of a Book that
 * thousands of pages look things up in. What it is made of must not change afterwards.
 */
export function onceFor<Whole extends object, Made>(make: (whole: Whole) => Made): (whole: Whole) => Made {
  const known = new WeakMap<Whole, { made: Made }>();
  return (whole) => {
    const before = known.get(whole);
    if (before) return before.made;
    const made = make(whole);
    known.set(whole, { made });
    return made;
  };
}

/** Makes something from a text once, however often it is requested. */
export function onceForText<Made>(make: (text: string) => Made): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
}

/** Makes something of one thing after another, and again only when asked about another: what was made last is kept alone. */
export function lastOf<One, Made>(make: (one: One) => Made): (one: One) => Made {
  let last: { one: One; made: Made } | undefined;
  return (one) => {
    if (last?.one !== one) last = { one, made: make(one) };
    return last.made;
  };
}

/** Where each item of a list is in it. */
export const positionsIn = onceFor(
  (items: readonly object[]) => new Map(items.map((item, index) => [item, index])),
);
