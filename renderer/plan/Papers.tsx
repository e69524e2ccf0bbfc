/** The papers of a case: dropped on it, or chosen. Their bytes lie in the store; the log has their hash. */
import { useId, useState, type DragEvent } from 'react';
import type { Item } from '../../domain/meeting/agenda-state.ts';
import { useSend } from '../state/hooks.ts';
import { useFormat, useText } from '../text/useText.ts';
import { Icon } from '../ui/Icon.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { MOST_PAPER_BYTES, readPaper } from './paper-file.ts';

type Props = { meeting: string; item: Item; readOnly: boolean };

export function Papers({ meeting, item, readOnly }: Props) {
  const text = useText();
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="papers">
      <h3 id="papers" className="subtitle">
        {text('plan.paperList')}
      </h3>
      <ul className="plain-list lines">
        {item.papers.map((each) => (
          <li key={each.paper}>
            <span className="row">
              <Icon name="paper" /> {each.name}
            </span>
            <span className="quiet">{format.size(each.size)}</span>
          </li>
        ))}
      </ul>
      {!readOnly && <PaperDrop meeting={meeting} item={item.item} />}
    </section>
  );
}

function PaperDrop({ meeting, item }: { meeting: string; item: string }) {
  const text = useText();
  const id = useId();
  const send = useSend(meeting);
  const [isOver, setIsOver] = useState(false);
  const [tooLarge, setTooLarge] = useState<string | null>(null);

  const attach = async (files: Iterable<File>): Promise<void> => {
    setTooLarge(null);
    for (const file of files) {
      if (file.size > MOST_PAPER_BYTES) setTooLarge(file.name);
      else await send({ kind: 'attach-paper', meeting, item, paper: crypto.randomUUID(), ...(await readPaper(file)) });
    }
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    void attach([...event.dataTransfer.files]);
  };

  return (
    <>
      <div
        className="drop"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
      >
        <span>{text('plan.dropPapers')}</span>
        <input
          id={id}
          type="file"
          multiple
          className="visually-hidden"
          onChange={(event) => {
            void attach([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <label htmlFor={id} className="ds-link">
          {text('plan.choosePapers')}
        </label>
      </div>
      {tooLarge !== null && <Sentence tone="warning">{text('plan.paperTooLarge', { name: tooLarge })}</Sentence>}
    </>
  );
}
