import type { LocalPerson } from '../protocol.ts';

const words = {
  sv: {
    title: 'Behörigheter som begärs',
    who: (name: string) => `Inloggad som ${name}`,
    asks: 'Kadens vill kunna:',
    accept: 'Godkänn',
    cancel: 'Avbryt',
    pick: 'Välj ett konto',
    all: 'Du godkänner för alla i organisationen.',
    surer: 'Organisationen vill att du bekräftar att det är du.',
  },
  en: {
    title: 'Permissions requested',
    who: (name: string) => `Signed in as ${name}`,
    asks: 'Kadens would like to:',
    accept: 'Accept',
    cancel: 'Cancel',
    pick: 'Pick an account',
    all: 'You accept on behalf of everyone in the organisation.',
    surer: 'Your organisation wants you to confirm that it is you.',
  },
} as const;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const frame = (language: 'sv' | 'en', title: string, body: string): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<style>body{font:16px/1.5 system-ui;max-width:28rem;margin:3rem auto;padding:0 1rem}button,a{font:inherit;padding:.4rem 1rem;margin:0 .5rem .5rem 0}</style>
</head><body><main><h1>${escape(title)}</h1>${body}</main></body></html>`;

const languageOf = (person: LocalPerson | undefined): 'sv' | 'en' =>
  person && !person.locale.startsWith('sv') ? 'en' : 'sv';

const hidden = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`)
    .join('');

/** The page that asks a person, or an administrator for everybody, for consent. Its button posts `fields` to `action`. */
export const consentPage = (
  asked: Readonly<{
    person: LocalPerson;
    scopes: readonly string[];
    forAll: boolean;
    /** Whether a stronger sign-in is demanded; here, accepting counts as one. */
    surer: boolean;
    action: string;
    fields: Readonly<Record<string, string>>;
  }>,
): string => {
  const language = languageOf(asked.person);
  const say = words[language];
  const list = asked.scopes.map((scope) => `<li><code>${escape(scope)}</code></li>`).join('');
  return frame(
    language,
    say.title,
    `<p>${escape(say.who(asked.person.name))}</p><p>${say.asks}</p><ul>${list}</ul>${asked.forAll ? `<p>${say.all}</p>` : ''}${asked.surer ? `<p>${say.surer}</p>` : ''}
<form method="post" action="${escape(asked.action)}">${hidden({ ...asked.fields, person: asked.person.key })}
<button name="answer" value="yes">${say.accept}</button><button name="answer" value="no">${say.cancel}</button></form>`,
  );
};

/** The page that asks who the person is, when the request does not say. */
export const accountPage = (
  people: readonly LocalPerson[],
  linkFor: (person: LocalPerson) => string,
): string =>
  frame(
    'sv',
    words.sv.pick,
    `<ul>${people.map((one) => `<li><a href="${escape(linkFor(one))}">${escape(one.name)}</a></li>`).join('')}</ul>`,
  );
