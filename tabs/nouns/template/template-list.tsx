import { Badge, Button, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { useWords } from '../../platform/words.tsx';
import { TypeBadge } from '../conversation-type/type-badge.tsx';
import { useTemplateStyles } from './template-styles.ts';

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  button: {
    width: '100%',
    minHeight: '52px',
    justifyContent: 'flex-start',
    textAlign: 'start',
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
  },
  inside: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  name: { flexGrow: 1 },
});

type Props = Readonly<{
  templates: readonly TemplateView[];
  onEdit: (type: ConversationType) => void;
  /** The type whose editor was just left; its row gets the focus back. */
  focus: ConversationType | null;
}>;

/** The five types: each one's name here, and whether its template is built in or one's own. */
export const TemplateList = ({ templates, onEdit, focus }: Props) => {
  const styles = useStyles();
  const shared = useTemplateStyles();
  const { say, language } = useWords();
  return (
    <section className={shared.stack}>
      <div className={shared.tight}>
        <Subtitle2 as="h2" className={shared.heading}>
          {say('template.title')}
        </Subtitle2>
        <p className={shared.lead}>{say('template.lead')}</p>
      </div>
      <ul className={shared.list} aria-label={say('template.list')}>
        {templates.map(({ type, inUse, draft }) => (
          <li key={type} className={styles.row}>
            <Button
              appearance="subtle"
              className={styles.button}
              data-testid={`template-${type}`}
              autoFocus={focus === type}
              onClick={() => onEdit(type)}
            >
              <span className={mergeClasses(styles.inside, shared.grow)}>
                <span className={styles.name}>
                  <TypeBadge type={type} strong name={inUse.template.name[language]} />
                </span>
                {draft && (
                  <Badge appearance="tint" color={draft.faults.length > 0 ? 'warning' : 'informative'}>
                    {draft.faults.length > 0
                      ? say('template.draft.faults', { count: draft.faults.length })
                      : say('template.draft')}
                  </Badge>
                )}
                <span className={shared.small}>
                  {inUse.own === null
                    ? say('template.built-in')
                    : say('template.own', { version: inUse.own })}
                </span>
              </span>
              <ChevronRightRegular aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
