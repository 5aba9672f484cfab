import { Link } from 'react-router';
import type { ConversationListItem } from '../../../../server/src/organisation/conversation/conversation.contract.ts';
import { ShieldIcon } from '../../elements/icons.tsx';
import { useSpeech } from '../../language/language.tsx';

function StateWord({ item }: { item: ConversationListItem }) {
  const { t, formats } = useSpeech();
  if (item.state === 'reading') return t('inbox.state.reading');
  if (item.state === 'waiting') return t('inbox.state.waiting');
  if (item.state === 'inReview')
    return item.isMine ? t('inbox.state.mine') : t('inbox.state.taken', { name: item.reviewer?.name ?? t('conflict.someone') });
  if (item.state === 'confirmed')
    return item.eraseAt ? t('inbox.state.confirmed', { date: formats.date(item.eraseAt) }) : t('inbox.state.confirmedOnly');
  return t('inbox.state.erased');
}

function Row({ item }: { item: ConversationListItem }) {
  const { t, findKey, formats } = useSpeech();
  const channelKey = findKey(`channel.${item.channel}`);
  const title = t('inbox.row', {
    channel: channelKey ? t(channelKey) : item.channel,
    language: item.language ? formats.languageName(item.language) : t('inbox.noLanguage'),
    turns: item.turns,
  });
  const canOpen = item.state === 'waiting' || item.state === 'inReview';
  const content = (
    <>
      <span className="conversation-title">
        {item.hasSafety && canOpen && (
          <span className="safety-word">
            <ShieldIcon /> {t('inbox.safety')}
          </span>
        )}
        {title}
      </span>
      <span className="conversation-when">{formats.moment(item.receivedAt)}</span>
      <span className="conversation-state">
        <StateWord item={item} />
      </span>
    </>
  );
  if (!canOpen) return <div className="conversation-row is-still">{content}</div>;
  return (
    <Link className="conversation-row" to={`/conversations/${item.id}`} data-conversation={item.id}>
      {content}
    </Link>
  );
}

/** Safety first, then the one that has waited longest: in the order of the server. */
export function ConversationRows({ conversations }: { conversations: readonly ConversationListItem[] }) {
  return (
    <ul className="conversation-rows">
      {conversations.map((item) => (
        <li key={item.id}>
          <Row item={item} />
        </li>
      ))}
    </ul>
  );
}
