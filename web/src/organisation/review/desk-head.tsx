import type { ReviewScreen } from '../../../../server/src/organisation/review/review.contract.ts';
import { TopBar } from '../../app/shell.tsx';
import { usePageHeading } from '../../elements/page.tsx';
import { useSpeech } from '../../language/language.tsx';
import { SaveStatusText } from './save-status.tsx';
import { type Review, useReviewState } from './use-review.ts';

/** What is open, and whether it is saved. */
export function DeskHead({ screen, review }: { screen: ReviewScreen; review: Review }) {
  const { t, findKey, formats } = useSpeech();
  const heading = usePageHeading(t('review.title'));
  const state = useReviewState(review.store);
  const { channel, language, turns } = screen.conversation;
  const channelKey = findKey(`channel.${channel}`);
  const facts = [
    channelKey ? t(channelKey) : channel,
    language && formats.languageName(language),
    t('review.turns', { count: turns.length }),
  ];
  return (
    <TopBar>
      <h1 ref={heading} tabIndex={-1}>
        {t('review.title')}
      </h1>
      <span className="desk-facts">{facts.filter(Boolean).join(' · ')}</span>
      <SaveStatusText state={state} status={review.status} />
    </TopBar>
  );
}
