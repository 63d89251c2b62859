import { makeStyles, MessageBar, MessageBarBody, mergeClasses, tokens } from '@fluentui/react-components';
import { AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction } from 'adaptivecards';
import type { Action } from 'adaptivecards';
import { useEffect, useRef } from 'react';
import { z } from 'zod';
import type { ThemeName } from '../address.ts';
import type { CardActionRequest } from '../api.ts';
import type { SayOnPage } from '../words.ts';
import './card.css';
import { hostConfigFor } from './host-config.ts';
import { markdownHtml } from './inline.ts';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownHtml(text);
  result.didProcess = true;
};

const record = z.record(z.string(), z.unknown());

const useStyles = makeStyles({
  card: {
    minWidth: 'min(240px, 100%)',
    maxWidth: '480px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    boxShadow: tokens.shadow2,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    transitionProperty: 'opacity',
    transitionDuration: tokens.durationFast,
  },
  busy: { opacity: 0.6 },
});

type CardProps = Readonly<{
  /** The card's JSON. */
  content: unknown;
  theme: ThemeName;
  say: SayOnPage;
  busy: boolean;
  act: (action: CardActionRequest) => void;
  open: (url: string) => void;
}>;

const taken = (action: Action, { act, open }: Pick<CardProps, 'act' | 'open'>): void => {
  if (action instanceof OpenUrlAction) {
    if (action.url !== undefined) open(action.url);
  } else if (action instanceof ExecuteAction || action instanceof SubmitAction) {
    const data = record.safeParse(action.data ?? {});
    act({
      type: action instanceof ExecuteAction ? 'execute' : 'submit',
      ...(action instanceof ExecuteAction && action.verb && { verb: action.verb }),
      ...(action.id !== undefined && { id: action.id }),
      data: data.success ? data.data : {},
    });
  }
};

const draw = (content: unknown, theme: ThemeName, onAction: (action: Action) => void): HTMLElement | null => {
  try {
    const card = new AdaptiveCard();
    card.hostConfig = new HostConfig(hostConfigFor(theme));
    card.onExecuteAction = onAction;
    card.onAnchorClicked = () => false;
    card.parse(content);
    return card.render() ?? null;
  } catch {
    return null;
  }
};

const fieldsIn = (card: HTMLElement): readonly (HTMLInputElement | HTMLTextAreaElement)[] => [
  ...card.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[type=text], textarea'),
];

/** Puts what was typed in a card into the one that is drawn in its place, where that has the same fields. */
const keepTyped = (before: HTMLElement, drawn: HTMLElement): void => {
  const typed = fieldsIn(before).map(({ value }) => value);
  const fields = fieldsIn(drawn);
  if (fields.length !== typed.length) return;
  for (const [nth, field] of fields.entries()) if (field.value === '') field.value = typed[nth] ?? '';
};

/** A card as the official renderer draws it with Teams' host configuration. */
export const Card = (props: CardProps) => {
  const { content, theme, busy } = props;
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  const json = JSON.stringify(content);

  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const drawn = draw(JSON.parse(json), theme, (action) => {
      if (!latest.current.busy) taken(action, latest.current);
    });
    const instead = () => document.createTextNode(latest.current.say('chat.card.unreadable'));
    if (drawn) keepTyped(element, drawn);
    element.replaceChildren(drawn ?? instead());
  }, [json, theme]);

  return (
    <div
      ref={place}
      className={mergeClasses('teams-card', styles.card, busy && styles.busy)}
      data-testid="card"
      aria-busy={busy}
    />
  );
};

/** What the bot said beside a card. */
export const CardNotice = ({ text, failed }: Readonly<{ text: string; failed: boolean }>) => (
  <MessageBar intent={failed ? 'warning' : 'info'} layout="multiline">
    <MessageBarBody>{text}</MessageBarBody>
  </MessageBar>
);
