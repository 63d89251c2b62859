/** An expected outcome: what was asked for, or the reason it was refused. Bugs throw instead. */
export type Result<Value, Refusal extends string> =
  Readonly<{ ok: true; value: Value }> | Readonly<{ ok: false; refusal: Refusal }>;

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const refuse = <Refusal extends string>(refusal: Refusal): Result<never, Refusal> => ({
  ok: false,
  refusal,
});
