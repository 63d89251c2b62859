import type { ExpectationView } from '../../../shared/contracts/expectation.ts';
import type { Expectation } from '../../../shared/domain/expectation.ts';
import { nameOf } from '../use-case.ts';
import type { People } from '../use-case.ts';

export const expectationView = (expectation: Expectation, people: People): ExpectationView => ({
  id: expectation.id,
  version: expectation.version,
  rhythmId: expectation.rhythm,
  text: expectation.text,
  by: nameOf(people, expectation.by),
  at: expectation.at,
  state: expectation.state,
  answeredBy: expectation.state === 'said' ? null : nameOf(people, expectation.answeredBy),
  answeredAt: expectation.state === 'said' ? null : expectation.answeredAt,
});
