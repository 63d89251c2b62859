import { Popover } from '@fluentui/react-components';
import type { PopoverProps } from '@fluentui/react-components';
import { useKeepModalizer } from './keep-modalizer.tsx';

/** A small form or text beside what opened it; Escape closes it and returns the focus. */
export const ModalPopover = (props: Omit<PopoverProps, 'trapFocus'>) => {
  useKeepModalizer();
  return <Popover trapFocus {...props} />;
};
