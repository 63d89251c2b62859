import { makeStyles, tokens } from '@fluentui/react-components';
import { onStage } from '../../ui/stage-scale.ts';

const useStyles = makeStyles({
  question: {
    // Five whole lines; three are usual.
    maxHeight: onStage(260),
    flexShrink: 0,
    margin: 0,
    overflow: 'hidden',
    fontSize: onStage(40),
    lineHeight: onStage(52),
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
});

/** What the two are talking about, readable from three metres. */
export const StageQuestion = ({ children }: Readonly<{ children: string }>) => (
  <p className={useStyles().question}>{children}</p>
);
