import type { sv } from './sv.ts';

export const en: Record<keyof typeof sv, string> = {
  'transcript.begin': 'Go through a transcript',
  'transcript.title': 'Go through a transcript',
  'transcript.text': 'The transcript',
  'transcript.text.hint': 'Or paste what is in the .vtt file.',
  'transcript.fetch': 'Fetch from Teams',
  'transcript.consent':
    'Kadens needs your permission to read the meeting’s transcript, and often your administrator’s.',
  'transcript.consent.do': 'Give access',
  'transcript.file': 'Choose file',
  'transcript.promise':
    'It is read in your window. Its text is stored nowhere. The two of you see what is proposed, and only what you save stays.',
  'transcript.seen':
    '{name} sees that you are going through it and can stop it. Nobody is judged: it only looks for promises.',
  'transcript.look': 'Look for promises',
  'transcript.not-one':
    'That is no transcript in the WebVTT format. In Teams you find it in the meeting’s recap: Transcript, Download, .vtt.',
  'transcript.none': 'No new promises were heard.',
  'transcript.reading': '{name} is going through a transcript.',
  'transcript.reading.you': 'You are going through a transcript.',
  'transcript.stop': 'Stop',
  'transcript.stop.left': 'Take away the rest',
  'transcript.by': 'From the transcript, by {name}. Nothing is saved by itself.',
  'transcript.by.you': 'From the transcript, by you. Nothing is saved by itself.',
  'transcript.proposal': 'Proposal {n} of {count}',
  'transcript.save': 'Save',
  'transcript.change': 'Change',
  'transcript.dismiss': 'Take away',
  'transcript.back': 'Leave it',
  'transcript.who': 'Who does it?',
};
