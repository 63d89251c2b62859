import { PipelineAliveFacts } from './pipeline-alive.tsx';
import { PipelineEnoughFacts } from './pipeline-enough.tsx';
import { PipelineFocusFacts } from './pipeline-focus.tsx';
import { PipelineForecastFacts } from './pipeline-forecast.tsx';

/** The facts that the pipeline brings to its sections, by kind. */
export const pipelineFactsByKind = {
  'pipeline-alive': PipelineAliveFacts,
  'pipeline-enough': PipelineEnoughFacts,
  'pipeline-focus': PipelineFocusFacts,
  'pipeline-forecast': PipelineForecastFacts,
};
