/** What a sentence shows, each thing with how much it weighs. */
export type Evidence = readonly (readonly [name: string, weight: number])[];

/** The kind that evidence points to, and how sure that is, between 0 and 1. */
export type Guess<Kind> = Readonly<{ kind: Kind; confidence: number }>;

/** How many times the examples are gone through, and how much is learnt of each. */
const ROUNDS = 6;
const RATE = 0.5;
/** Draws weights that little speaks for towards 0. */
const DECAY = 1e-4;
/** What is as good as learnt already teaches nothing more. */
const LEARNT = 1e-2;
/** Goes through the examples far from each other in turn: those of one kind stand together. */
const STRIDE = 7919;

/** Scores made shares of 1, in place. */
const toShares = (scores: Float32Array): void => {
  const highest = Math.max(...scores);
  let sum = 0;
  for (const [at, score] of scores.entries()) {
    scores[at] = Math.exp(score - highest);
    sum += scores[at] ?? 0;
  }
  for (const [at, share] of scores.entries()) scores[at] = share / sum;
};

/**
 * Learns from examples which kind evidence points to: multinomial logistic regression, trained with AdaGrad (Duchi, Hazan and Singer 2011).
 * What is in one example alone teaches nothing. The same examples always teach the same.
 */
export const learn = <Kind>(
  examples: readonly Readonly<{ kind: Kind; evidence: Evidence }>[],
): ((evidence: Evidence) => Guess<Kind> | null) => {
  const kinds = [...new Set(examples.map(({ kind }) => kind))];
  const times = new Map<string, number>();
  for (const { evidence } of examples)
    for (const [name] of evidence) times.set(name, (times.get(name) ?? 0) + 1);
  const names = [...times].filter(([, count]) => count > 1).map(([name]) => name);
  const places = new Map(names.map((name, nth) => [name, nth * kinds.length]));
  const weights = new Float32Array(places.size * kinds.length);
  const steps = new Float32Array(weights.length).fill(1e-6);

  /** Where the weights of each known piece of evidence begin, with its size: all together have the length 1. */
  const vectorOf = (evidence: Evidence): readonly (readonly [place: number, size: number])[] => {
    const known = evidence.flatMap(([name, weight]) => {
      const place = places.get(name);
      return place === undefined ? [] : [[place, weight] as const];
    });
    const length = Math.hypot(...known.map(([, weight]) => weight)) || 1;
    return known.map(([place, weight]) => [place, weight / length]);
  };
  const scores = new Float32Array(kinds.length);
  const score = (vector: ReturnType<typeof vectorOf>): void => {
    scores.fill(0);
    for (const [place, size] of vector)
      for (let kind = 0; kind < kinds.length; kind += 1)
        scores[kind] = (scores[kind] ?? 0) + (weights[place + kind] ?? 0) * size;
    toShares(scores);
  };

  const known = examples.map(({ kind, evidence }) => ({
    kind: kinds.indexOf(kind),
    vector: vectorOf(evidence),
  }));
  for (let round = 0; round < ROUNDS; round += 1)
    for (let nth = 0; nth < known.length; nth += 1) {
      const example = known[(nth * STRIDE) % known.length];
      if (!example) continue;
      score(example.vector);
      for (const [kind, share] of scores.entries()) {
        const fault = share - (kind === example.kind ? 1 : 0);
        if (Math.abs(fault) < LEARNT) continue;
        for (const [place, size] of example.vector) {
          const at = place + kind;
          const slope = fault * size + DECAY * (weights[at] ?? 0);
          steps[at] = (steps[at] ?? 0) + slope * slope;
          weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt(steps[at]);
        }
      }
    }

  return (evidence) => {
    score(vectorOf(evidence));
    const confidence = Math.max(...scores);
    const kind = kinds[scores.indexOf(confidence)];
    return kind === undefined ? null : { kind, confidence };
  };
};
