import { useSpeech } from '../../language/language.tsx';
import { hasUnsaved, type ReviewState } from './review-state.ts';
import type { SaveStatus } from './saver.ts';

/** Says what is saved and what is only here. */
export function SaveStatusText({ state, status }: { state: ReviewState; status: SaveStatus }) {
  const { t, formats } = useSpeech();
  const text = (() => {
    if (status.kind === 'offline') return t('save.offline.short');
    if (status.kind === 'signedOut') return t('save.signedOut.short');
    if (status.kind === 'conflict') return t('save.conflict.short');
    if (status.kind === 'refused') return t('save.refused.short');
    if (hasUnsaved(state)) return t('save.saving');
    return state.savedAt ? t('save.saved', { time: formats.time(state.savedAt) }) : t('save.nothing');
  })();
  return <span className={`save-status save-${status.kind}`}>{text}</span>;
}
