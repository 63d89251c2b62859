/** A step as a message says it: a digest of its words, day and owner. */
type Reading = Readonly<{ reading: string }>;

/** What an edit means for the steps that a message recorded. */
export type EditComparison<Recorded, Read> = Readonly<{
  /** Steps that follow the edit by themselves. */
  followed: readonly Readonly<{ recorded: Recorded; to: Read }>[];
  /** Steps to ask about: `to` is what the message says in their place, null for nothing. */
  asked: readonly Readonly<{ recorded: Recorded; to: Read | null }>[];
  /** What it says besides. */
  added: readonly Read[];
}>;

/**
 * Compares what an edited message says with the steps that it recorded, in order; those that it still says are left alone. As long as it
 * says as many, the others follow, unless something has happened to them since; otherwise each is asked about.
 */
export const compareEdit = <
  Recorded extends Reading & Readonly<{ isUntouched: boolean }>,
  Read extends Reading,
>(
  recorded: readonly Recorded[],
  read: readonly Read[],
): EditComparison<Recorded, Read> => {
  const unsaid: Recorded[] = [];
  let said: readonly Read[] = read;
  for (const one of recorded) {
    const same = said.find(({ reading }) => reading === one.reading);
    if (same) said = said.filter((other) => other !== same);
    else unsaid.push(one);
  }
  const pairs = unsaid.map((one, nth) => ({ recorded: one, to: said[nth] ?? null }));
  const isAsMany = recorded.length === read.length;
  const followed = pairs.flatMap((pair) =>
    isAsMany && pair.recorded.isUntouched && pair.to !== null
      ? [{ recorded: pair.recorded, to: pair.to }]
      : [],
  );
  return {
    followed,
    asked: pairs.filter((pair) => followed.every((one) => one.recorded !== pair.recorded)),
    added: said.slice(unsaid.length),
  };
};
