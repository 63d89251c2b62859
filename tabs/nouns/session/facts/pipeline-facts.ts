import { PipelineAliveFacts } from './pipeline-alive.tsx';
import { PipelineEnoughFacts } from './pipeline-enough.tsx';
import { PipelineFocusFacts } from './pipeline-focus.tsx';
import { PipelineForecastFacts } from './pipeline-forecast.tsx';

/** What the pipeline brings to its sections. */
export const pipelineFactsByKind = {
  'pipeline-alive': PipelineAliveFacts,
  'pipeline-enough': PipelineEnoughFacts,
  'pipeline-focus': PipelineFocusFacts,
  'pipeline-forecast': PipelineForecastFacts,
};
