import type { Endpoint } from '../../shared/contracts/endpoint.ts';

const contracts = import.meta.glob<Readonly<Record<string, unknown>>>(
  ['../../shared/contracts/*.ts', '!**/*.test.ts'],
  { eager: true },
);

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'reply' in value;

/** Every endpoint that a contract declares, whether or not a use case answers it. */
export const endpoints: readonly Endpoint[] = Object.values(contracts).flatMap((contract) =>
  Object.values(contract).filter(isEndpoint),
);
