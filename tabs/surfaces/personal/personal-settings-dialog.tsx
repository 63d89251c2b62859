import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Divider,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  Switch,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { changeMySettings } from '../../../shared/contracts/person.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { useAction } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import { RefusalText } from '../../ui/refusal-text.tsx';
import { HolidayPlaceFields } from './holiday-place-fields.tsx';
import { LeaveFields } from './leave-fields.tsx';
import { OwnCalendarFields } from './own-calendar-fields.tsx';
import { TodoFields } from './todo-fields.tsx';
import type { Me } from './views.ts';
import { ToastPlace } from '../../ui/undo-toast.tsx';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    '& *': { minWidth: 0 },
  },
});

/** Each language by its own name. */
const languages: Readonly<Record<Language, string>> = { sv: 'Svenska', en: 'English' };
const zones = Intl.supportedValuesOf('timeZone');

/** A person's language, time zone, public holidays and weekly overview, their leave, and what of Microsoft 365 they share with Kadens. */
export const PersonalSettingsDialog = ({ me, onClose }: Readonly<{ me: Me; onClose: () => void }>) => {
  const styles = useStyles();
  const { say } = useWords();
  const [language, setLanguage] = useState<Language>(me.language);
  const [zone, setZone] = useState(me.zone);
  const [place, setPlace] = useState(me.holidayPlace);
  const [weekly, setWeekly] = useState(me.weeklyOverview);
  const change = useAction(changeMySettings, { onDone: onClose });
  return (
    <Dialog
      open
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <DialogSurface>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const isSame = JSON.stringify(place) === JSON.stringify(me.holidayPlace);
            const isSameWeekly = weekly === me.weeklyOverview;
            change.mutate({
              body: {
                ...{ language, zone },
                ...(!isSame && { holidayPlace: place }),
                ...(!isSameWeekly && { weeklyOverview: weekly }),
              },
            });
          }}
        >
          <DialogBody>
            <DialogTitle>{say('personal.menu.settings')}</DialogTitle>
            <DialogContent className={styles.fields}>
              <Field label={say('personal.settings.language')} hint={say('personal.settings.language.hint')}>
                <RadioGroup
                  layout="horizontal"
                  value={language}
                  onChange={(_, { value }) => setLanguage(value === 'sv' ? 'sv' : 'en')}
                >
                  <Radio value="sv" label={languages.sv} />
                  <Radio value="en" label={languages.en} />
                </RadioGroup>
              </Field>
              <Field label={say('personal.settings.zone')} hint={say('personal.settings.zone.hint')}>
                <Select value={zone} onChange={(_, { value }) => setZone(value)}>
                  {(zones.includes(zone) ? zones : [zone, ...zones]).map((name) => (
                    <option key={name} value={name}>
                      {name.replaceAll('_', ' ')}
                    </option>
                  ))}
                </Select>
              </Field>
              <HolidayPlaceFields place={place} change={setPlace} />
              <Field hint={say('personal.settings.weekly.hint')}>
                <Switch
                  checked={weekly}
                  label={say('personal.settings.weekly')}
                  onChange={(_, { checked }) => setWeekly(checked)}
                />
              </Field>
              <RefusalText error={change.error} />
              <Divider />
              <Text>{say('personal.settings.at-once')}</Text>
              <LeaveFields />
              <OwnCalendarFields />
              <TodoFields />
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{say('personal.cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={change.isPending}>
                {say(change.isPending ? 'personal.saving' : 'personal.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
        <ToastPlace />
      </DialogSurface>
    </Dialog>
  );
};
