import type { ModelPrice } from '../../../shared/domain/model.ts';

/** The language model that the server is set up with, as people see it: who runs it, and what it is called. */
export type KnownModel = Readonly<{ host: string; name: string; price: ModelPrice | null }>;
