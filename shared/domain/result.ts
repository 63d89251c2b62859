/**
 * An expected outcome: what was asked for, or the reason it was refused. Bugs throw instead. `current` is the thing as it now is, when
 * somebody else was first; where no type is given, a refusal carries nothing.
 */
export type Result<Value, Refusal extends string, Current = never> =
  | Readonly<{ ok: true; value: Value }>
  | Readonly<{ ok: false; refusal: Refusal; current?: Current }>;

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const refuse = <Refusal extends string, Current = never>(
  refusal: Refusal,
  current?: Current,
): Result<never, Refusal, Current> => ({ ok: false, refusal, ...(current !== undefined && { current }) });
