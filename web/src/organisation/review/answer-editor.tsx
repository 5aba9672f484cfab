import { type Field, textIn } from '@varsam/forms';
import { Button } from '../../elements/button.tsx';
import { useSpeech } from '../../language/language.tsx';
import type { AnswerView } from './answer-view.ts';
import { isEmptyAnswer } from './answer-view.ts';
import { useDesk } from './desk-context.ts';
import { EntryEditor } from './entry-editor.tsx';
import { OptionList } from './option-list.tsx';
import { OptionSearch } from './option-search.tsx';
import { PossiblePicks } from './possible-picks.tsx';

export interface AnswerEditorProps {
  readonly field: Field;
  readonly view: AnswerView;
  readonly hasDecision: boolean;
  /** Words are marked for it, but it has no value yet. */
  readonly hasPending: boolean;
  readonly startWith: string | null;
}

/** More options than this are searched instead of listed. */
const longList = 13;

export function hasOptions(field: Field): boolean {
  return field.type === 'select_one' || field.type === 'select_multiple';
}

function Picker({ field, view, startWith }: Pick<AnswerEditorProps, 'field' | 'view' | 'startWith'>) {
  if (!hasOptions(field)) {
    return (
      <>
        {view.possible.length > 0 && <PossiblePicks field={field} view={view} />}
        <EntryEditor field={field} value={view.value} startWith={startWith} />
      </>
    );
  }
  if ((field.options?.length ?? 0) <= longList) return <OptionList field={field} view={view} />;
  return (
    <>
      {view.possible.length > 0 && <PossiblePicks field={field} view={view} />}
      <OptionSearch field={field} view={view} />
    </>
  );
}

/** What opens under the answer in focus: what the field means, the options, and the ways on. */
export function AnswerEditor({ field, view, hasDecision, hasPending, startWith }: AnswerEditorProps) {
  const { t, language } = useSpeech();
  const desk = useDesk();
  const explanation = textIn(field.definition, language) || textIn(field.hint, language);
  const isEmpty = isEmptyAnswer(view.value);
  const canEmpty = !isEmpty || view.possible.length > 0;
  const undoDecision = () => desk.store.send({ type: 'decided', changes: { [field.name]: null }, field: field.name });
  return (
    <div className="editor">
      {explanation && <p className="hint">{explanation}</p>}
      <Picker field={field} view={view} startWith={startWith} />
      <div className="editor-actions">
        {view.state === 'proposed' && (
          <Button tabIndex={-1} className="accept" keyHint="↵" onClick={() => desk.acceptAndGoOn(field.name)}>
            {t('review.accept')}
          </Button>
        )}
        {canEmpty && (
          <Button tabIndex={-1} keyHint="⌫" onClick={() => desk.empty(field.name)}>
            {t('review.empty')}
          </Button>
        )}
        {hasDecision && (
          <Button tabIndex={-1} look="text" onClick={undoDecision}>
            {t('review.undoField')}
          </Button>
        )}
        {!isEmpty && view.evidence.length === 0 && field.evidence !== 'none' && (
          <span className="hint">{t('review.noQuote')}</span>
        )}
        {isEmpty && hasPending && <span className="hint">{t('review.placeWaits')}</span>}
        {isEmpty && !hasPending && field.evidence !== 'none' && <span className="hint only-wide">{t('review.markHint')}</span>}
      </div>
    </div>
  );
}
