/**
 * An expected outcome: what was asked for, or the reason it was refused. Bugs throw instead. `current` is what the
 * thing looks like now, when somebody else was first.
 */
export type Result<Value, Refusal extends string> =
  Readonly<{ ok: true; value: Value }> | Readonly<{ ok: false; refusal: Refusal; current?: unknown }>;

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const refuse = <Refusal extends string>(
  refusal: Refusal,
  current?: unknown,
): Result<never, Refusal> => ({ ok: false, refusal, ...(current !== undefined && { current }) });
