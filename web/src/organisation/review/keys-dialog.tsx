import { Dialog } from '../../elements/dialog.tsx';
import type { MessageKey } from '../../language/catalogue.ts';
import { useSpeech } from '../../language/language.tsx';

const rows: readonly (readonly [readonly string[], MessageKey])[] = [
  [['↓', '↑', 'Tab'], 'keys.move'],
  [['↵'], 'keys.accept'],
  [['1', '–', '9'], 'keys.pick'],
  [['→'], 'keys.open'],
  [['⌫'], 'keys.empty'],
  [['E'], 'keys.evidence'],
  [['A'], 'keys.acceptSure'],
  [['/'], 'keys.search'],
  [['Ctrl', 'Z'], 'keys.undo'],
  [['Ctrl', '↵'], 'keys.confirm'],
  [['↓', '↑'], 'keys.turns'],
  [['Shift', '→'], 'keys.mark'],
  [['?'], 'keys.show'],
];

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useSpeech();
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl className="key-table">
        {rows.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
