type Native = Readonly<{ Temporal?: Readonly<{ Now: Readonly<{ timeZoneId: () => string }> }> }>;

/** The machine's zone. Where only Intl knows it, the browser first loads how days are written in its language. */
export const machineZone = (): string =>
  (globalThis as Native).Temporal?.Now.timeZoneId() ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
