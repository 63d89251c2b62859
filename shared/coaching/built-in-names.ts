import type { ConversationType } from '../domain/conversation-type.ts';
import type { InBoth } from './in-both.ts';

/** A conversation type's names, unless an organisation has given it its own. */
export type BuiltInNames = Readonly<{
  name: InBoth;
  /** For where there is little room. */
  short: InBoth;
  /** Mid-sentence: "en affär". */
  about: InBoth;
  /** As something that two people have had: "ni har inte haft affärscoaching". */
  held: InBoth;
}>;

export const builtInNames: Readonly<Record<ConversationType, BuiltInNames>> = {
  deal: {
    name: { sv: 'Affärscoaching', en: 'Deal coaching' },
    short: { sv: 'Affär', en: 'Deal' },
    about: { sv: 'en affär', en: 'a deal' },
    held: { sv: 'affärscoaching', en: 'deal coaching' },
  },
  pipeline: {
    name: { sv: 'Pipeline och prognos', en: 'Pipeline and forecast' },
    short: { sv: 'Pipeline', en: 'Pipeline' },
    about: { sv: 'pipelinen', en: 'the pipeline' },
    held: { sv: 'ett samtal om pipelinen', en: 'a pipeline session' },
  },
  skill: {
    name: { sv: 'Färdighet och beteende', en: 'Skill and behaviour' },
    short: { sv: 'Färdighet', en: 'Skill' },
    about: { sv: 'en färdighet', en: 'a skill' },
    held: { sv: 'ett samtal om en färdighet', en: 'a skill session' },
  },
  performance: {
    name: { sv: 'Mål och prestation', en: 'Goals and performance' },
    short: { sv: 'Prestation', en: 'Performance' },
    about: { sv: 'målen', en: 'the goals' },
    held: { sv: 'ett samtal om målen', en: 'a goals session' },
  },
  preparation: {
    name: { sv: 'Inför kundmöte', en: 'Meeting preparation' },
    short: { sv: 'Inför möte', en: 'Preparation' },
    about: { sv: 'ett kundmöte', en: 'a customer meeting' },
    held: { sv: 'en förberedelse inför ett kundmöte', en: 'a meeting preparation' },
  },
};
