/** The notice: as it will be read, and the acts of this step beside it: publishing, and opening the meeting. */
import { useMeeting, useRegister } from '../state/hooks.ts';
import { useText } from '../text/useText.ts';
import { NoticeActs } from './NoticeActs.tsx';
import { NoticePaper } from './NoticePaper.tsx';

export function NoticePage({ meeting }: { meeting: string }) {
  const text = useText();
  const open = useMeeting(meeting);
  const register = useRegister();
  if (open === null || register === null) return null;
  return (
    <div className="paper-page">
      <div className="paper-scroll" data-region tabIndex={0} role="region" aria-label={text('notice.preview')}>
        <NoticePaper state={open.state} register={register} />
      </div>
      <aside className="paper-side" data-region>
        <NoticeActs meeting={meeting} state={open.state} register={register} />
      </aside>
    </div>
  );
}
