import { useState } from 'react';
import type { RecordDetail } from '../../../../server/src/organisation/record/record.contract.ts';
import { asFailure, type Failure } from '../../connection/failure.ts';
import { post } from '../../connection/request.ts';
import { Button } from '../../elements/button.tsx';
import { Dialog } from '../../elements/dialog.tsx';
import { FailureNotice } from '../../elements/notice.tsx';
import { useSpeech } from '../../language/language.tsx';

export interface EraseDialogProps {
  readonly record: RecordDetail;
  readonly onClose: () => void;
  readonly onErased: () => void;
}

/** Erasure asks once, says exactly what goes and what stays, and shows the proof afterwards. */
export function EraseDialog({ record, onClose, onErased }: EraseDialogProps) {
  const { t, formats } = useSpeech();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [proof, setProof] = useState<{ erasedAt: string; proof: string } | null>(null);
  const erase = async () => {
    setBusy(true);
    try {
      setProof(await post<{ erasedAt: string; proof: string }>(`/api/conversations/${record.conversationId}/erase`));
    } catch (thrown) {
      setFailure(asFailure(thrown));
      setBusy(false);
    }
  };
  const close = () => {
    if (proof) onErased();
    onClose();
  };
  if (proof) {
    return (
      <Dialog title={t('erase.done')} onClose={close}>
        <p>{t('erase.done.text', { time: formats.moment(proof.erasedAt) })}</p>
        <p className="quiet">{t('erase.proof')}</p>
        <code className="proof">{proof.proof}</code>
      </Dialog>
    );
  }
  return (
    <Dialog
      title={t('erase.title')}
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button look="danger" isBusy={isBusy} onClick={() => void erase()}>
            {t('erase.go')}
          </Button>
        </>
      }
    >
      {failure && <FailureNotice failure={failure} />}
      <dl className="facts">
        <div>
          <dt>{t('erase.goes')}</dt>
          <dd>{t('erase.goes.text')}</dd>
        </div>
        <div>
          <dt>{t('erase.stays')}</dt>
          <dd>{t('erase.stays.text')}</dd>
        </div>
      </dl>
      <p>{t('erase.noUndo')}</p>
    </Dialog>
  );
}
