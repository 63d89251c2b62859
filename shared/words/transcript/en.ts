import type { sv } from './sv.ts';

export const en: Record<keyof typeof sv, string> = {
  'transcript.begin': 'Go through a transcript',
  'transcript.title': 'Go through a transcript',
  'transcript.text': 'The transcript',
  'transcript.text.hint': 'Paste the text from Teams, choose the file (.docx or .vtt) or fetch it.',
  'transcript.fetch': 'Fetch from Teams',
  'transcript.consent':
    'Kadens needs your permission to read the meeting’s transcript, and often your administrator’s.',
  'transcript.consent.do': 'Give access',
  'transcript.file': 'Choose file',
  'transcript.promise':
    'It is read in your window. Its text is stored nowhere. The two of you see what is proposed, and only what you save stays.',
  'transcript.promise.model':
    'It is read in your window and by the language model. Kadens stores its text nowhere. The two of you see what is proposed, and only what you save stays.',
  'transcript.seen':
    '{name} sees that you are going through it and can stop it. Nobody is judged: it only looks for promises.',
  'transcript.look': 'Look for promises',
  'transcript.not-one':
    'That doesn’t look like a transcript from Teams. You find it in the meeting’s recap: Transcript, Download, as .docx or .vtt.',
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
  'transcript.model.offer':
    'A language model hears more promises. The transcript is then sent to {host}. It is only used if you both say yes, and you can change your mind at any time.',
  'transcript.model.asks':
    '{name} would like a language model to read your transcripts. It hears more promises. The text is then sent to {host}. It’s your choice, and you can change your mind at any time.',
  'transcript.model.waits': 'You have said yes to the language model. It is used once {name} has too.',
  'transcript.model.on': 'A language model reads it too: the transcript is sent to {host}.',
  'transcript.model.off': 'You have said no to the language model.',
  'transcript.model.yes': 'Let it read',
  'transcript.model.no': 'No thanks',
  'transcript.model.end': 'Don’t let it read',
  'transcript.model.reading': 'The language model is reading, part {n} of {count}.',
  'transcript.by-model': 'A language model worded it. Compare it with the words below.',
};
