import { ClipboardPasteRegular } from '@fluentui/react-icons/svg/clipboard-paste';
import { Suspense } from 'react';
import type { Dispatch, ReactNode, SetStateAction } from 'react';
import { useDraftText } from '../platform/draft-text.ts';
import { useWords } from '../platform/words.tsx';
import { AddRow } from './add-row.tsx';
import { useDisclosure } from './use-disclosure.ts';

/** The pasted text, and a way to close the dialog. */
export type PastedText = Readonly<{
  text: string;
  setText: Dispatch<SetStateAction<string>>;
  close: () => void;
}>;

type Props = Readonly<{
  /** The key that the pasted text is kept under: it survives closing the dialog, and a reload. */
  draft: string;
  /** The dialog, while it is open. */
  children: (pasted: PastedText) => ReactNode;
}>;

/** Opens the dialog for pasting rows from a spreadsheet. */
export const PasteOpener = ({ draft, children }: Props) => {
  const { say } = useWords();
  const [text, setText] = useDraftText(draft);
  const disclosure = useDisclosure();
  const { open, fold } = disclosure;
  return (
    <>
      <AddRow opens={disclosure} icon={<ClipboardPasteRegular />}>
        {say('deal.paste')}
      </AddRow>
      {open && <Suspense fallback={null}>{children({ text, setText, close: fold })}</Suspense>}
    </>
  );
};
