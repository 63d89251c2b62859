import { Badge, Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import { useWords } from '../../platform/words.tsx';
import { TypeBadge } from '../conversation-type/type-badge.tsx';
import { whoseTemplate } from './whose-template.ts';
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
  name: {
    display: 'flex',
    flexWrap: 'wrap',
    flexGrow: 1,
    columnGap: tokens.spacingHorizontalM,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
});

type Props = Readonly<{ view: TemplateView; onEdit: (view: TemplateView) => void; focused: boolean }>;

/** A template: its type, the team where it is a team's, whether it is one's own, and what is left to do. */
export const TemplateRow = ({ view, onEdit, focused }: Props) => {
  const styles = useStyles();
  const shared = useTemplateStyles();
  const { say, language } = useWords();
  const { type, team, inUse, draft } = view;
  return (
    <li className={styles.row}>
      <Button
        appearance="subtle"
        className={styles.button}
        data-testid={team === null ? `template-${type}` : 'team-template'}
        autoFocus={focused}
        onClick={() => onEdit(view)}
      >
        <span className={mergeClasses(styles.inside, shared.grow)}>
          <span className={styles.name}>
            <TypeBadge type={type} strong name={inUse.template.name[language]} />
            {team && <span>{say('template.of-team', { name: team.name })}</span>}
          </span>
          {draft && (
            <Badge appearance="tint" color={draft.faults.length > 0 ? 'warning' : 'informative'}>
              {draft.faults.length > 0
                ? say('template.draft.faults', { count: draft.faults.length })
                : say('template.draft')}
            </Badge>
          )}
          <span className={shared.small}>{whoseTemplate(say, view)}</span>
        </span>
        <ChevronRightRegular aria-hidden />
      </Button>
    </li>
  );
};
