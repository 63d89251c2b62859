import { sectionsOf } from '../../../shared/coaching/template.ts';
import type { TemplateFault } from '../../../shared/coaching/template.ts';
import type { Template } from '../../../shared/coaching/templates.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Words } from '../../platform/words.tsx';

type Speaker = Pick<Words, 'say' | 'language'>;

/** A section's name: its title in that language, else in the other, else its number. */
export const sectionName = ({ say, language }: Speaker, template: Template, place: number): string => {
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const title = sectionsOf(template)[place]?.title;
  const named = title?.[language].trim() || title?.[other].trim();
  return named || say('template.section', { number: place + 1 });
};

/** What is wrong, without where. */
export const wrongInWords = ({ say }: Speaker, fault: TemplateFault): string => {
  switch (fault.what) {
    case 'empty':
    case 'not-plain':
    case 'taken':
      return say(`template.fault.${fault.what}`, { language: fault.language });
    case 'too-long':
      return say('template.fault.too-long', { language: fault.language, most: fault.most });
    case 'placeholders':
    case 'id':
      return say(`template.fault.${fault.what}`);
    case 'sections':
    case 'questions':
      return say(`template.fault.${fault.what}`, { most: fault.most });
    case 'minutes':
      return fault.section === null
        ? say('template.fault.minutes.none', { length: fault.length })
        : say('template.fault.minutes', { length: fault.length });
    case 'sum':
      return say('template.fault.sum', { sum: fault.sum, length: fault.length });
  }
};

const partInWords = ({ say }: Speaker, fault: TemplateFault): string | null => {
  if (!('part' in fault)) return null;
  switch (fault.part) {
    case 'name':
      return say('template.name');
    case 'short':
      return say('template.short');
    case 'title':
      return say('template.section.title');
    case 'purpose':
      return say('template.section.purpose');
    case 'question':
      return say('template.question', { number: (fault.question ?? 0) + 1 });
  }
};

/** A fault as a sentence: where it is, and what is wrong there. */
export const faultInWords = (speaker: Speaker, template: Template, fault: TemplateFault): string => {
  const { say } = speaker;
  const part = partInWords(speaker, fault);
  const title = fault.section === null ? null : sectionName(speaker, template, fault.section);
  const place =
    title === null
      ? (part ?? say('template.fault.whole'))
      : part === null
        ? title
        : say('template.fault.in-section', { title, part });
  return say('template.fault', { place, what: wrongInWords(speaker, fault) });
};
