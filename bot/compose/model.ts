import type { Logger } from 'pino';
import { costOf, modelMonthOf } from '../../shared/domain/model.ts';
import { ok } from '../../shared/domain/result.ts';
import { dayAt } from '../../shared/domain/time.ts';
import type { Clock } from '../../shared/domain/time.ts';
import type { Config } from '../config.ts';
import type { ModelPorts } from '../http/routes/model.ts';
import { system } from '../identity/actor.ts';
import { openAiModel } from '../model/openai-model.ts';
import type { KnownModel } from '../use-cases/model/known-model.ts';
import type { WithTenantTransaction } from '../use-cases/stores.ts';
import { namesToAskBy } from '../use-cases/transcript/ask-model.ts';

/** The model that the settings name, as people see it. */
const knownModel = ({ model }: Pick<Config, 'model'>): KnownModel | null =>
  model && { host: new URL(model.url).host, name: model.name, price: model.price };

/** What endpoints ask of the language model, if there is one. Each question is counted, whatever becomes of its answer. */
export const modelPorts = (
  config: Pick<Config, 'model'>,
  withTenantTransaction: WithTenantTransaction,
  clock: Clock,
  log: Pick<Logger, 'warn'>,
  timeoutMs?: number,
): ModelPorts => {
  const known = knownModel(config);
  const model =
    config.model &&
    openAiModel({
      settings: config.model,
      warn: (fields, text) => log.warn(fields, text),
      ...(timeoutMs !== undefined && { timeoutMs }),
    });
  return {
    knownModel: () => known,
    askModel: async ({ tenant, person }, { id, lines }) => {
      if (model === null) return { ok: false, refusal: 'model-off' };
      const names = await withTenantTransaction(system(tenant), (stores) => namesToAskBy(stores, person, id));
      if (!names.ok) return names;
      const { proposals, use } = await model({ lines, names: names.value });
      await withTenantTransaction(system(tenant), async (stores) => {
        const { zone } = await stores.organisation();
        const cost = costOf(use, known?.price ?? null);
        await stores.model.count(modelMonthOf(dayAt(clock(), zone)), { ...use, cost });
      });
      return ok(proposals);
    },
  };
};
