import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useRef } from 'react';
import { exportTemplate } from '../../../shared/contracts/template.ts';
import type { TemplateView } from '../../../shared/contracts/template.ts';
import { call, RefusalError } from '../../platform/api.ts';
import { useWords } from '../../platform/words.tsx';
import type { OpenTemplate } from './use-template.ts';

/** Has the browser download a file. */
const download = (name: string, content: unknown): void => {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' }),
  );
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  URL.revokeObjectURL(address);
};

type Props = Readonly<{ view: TemplateView; isChanged: boolean; own: OpenTemplate }>;

/** Less common actions on a template. */
export const TemplateMenu = ({ view, isChanged, own }: Props) => {
  const { say } = useWords();
  const file = useRef<HTMLInputElement>(null);
  const take = (): void =>
    void call(exportTemplate, { query: { type: view.type, ...(view.team && { team: view.team.id }) } }).then(
      (content) => download(`kadens-${view.type}.json`, content),
      (error: unknown) => {
        if (error instanceof RefusalError) own.refuse(error);
      },
    );
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Tooltip content={say('template.more')} relationship="label">
            <Button appearance="subtle" icon={<MoreHorizontalRegular />} />
          </Tooltip>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<ArrowDownloadRegular />} onClick={take}>
              {say('template.export')}
            </MenuItem>
            <MenuItem icon={<ArrowUploadRegular />} onClick={() => file.current?.click()}>
              {say('template.import')}
            </MenuItem>
            {(view.draft !== null || isChanged) && (
              <MenuItem icon={<DeleteRegular />} onClick={own.discard}>
                {say('template.discard')}
              </MenuItem>
            )}
            {view.inUse.own !== null && (
              <MenuItem icon={<ArrowResetRegular />} onClick={own.goBack}>
                {say(view.team === null ? 'template.use-built-in' : 'template.use-all')}
              </MenuItem>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      <input
        ref={file}
        hidden
        type="file"
        accept="application/json,.json"
        data-testid="template-file"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void own.bring(chosen);
          target.value = '';
        }}
      />
    </>
  );
};
