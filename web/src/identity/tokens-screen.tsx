import { useState } from 'react';
import type { Token } from '../../../server/src/platform/identity/identity.contract.ts';
import { asFailure, type Failure } from '../connection/failure.ts';
import { get, post, remove } from '../connection/request.ts';
import { useLoaded } from '../connection/use-loaded.ts';
import { Button } from '../elements/button.tsx';
import { Dialog } from '../elements/dialog.tsx';
import { Entry } from '../elements/entry.tsx';
import { WhenLoaded } from '../elements/loading.tsx';
import { FailureNotice } from '../elements/notice.tsx';
import { Page } from '../elements/page.tsx';
import { ShownOnce } from '../elements/shown-once.tsx';
import { WideTable } from '../elements/wide-table.tsx';
import { useSpeech } from '../language/language.tsx';
import { useSend } from './use-send.ts';
import './account.css';

function curlExample(token: string): string {
  const body = JSON.stringify({
    externalId: '1',
    language: 'sv',
    turns: [
      { speaker: 'supporter', text: 'Hej' },
      { speaker: 'seeker', text: 'Hej, jag heter inget särskilt' },
    ],
  });
  return [
    `curl ${window.location.origin}/api/conversations \\`,
    `  -H 'authorization: Bearer ${token}' \\`,
    "  -H 'content-type: application/json' \\",
    `  -d '${body}'`,
  ].join('\n');
}

function TokenRow({
  token,
  onRemoved,
  onFailure,
}: {
  token: Token;
  onRemoved: () => void;
  onFailure: (failure: Failure) => void;
}) {
  const { t, formats } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  const removeIt = () => {
    remove(`/api/tokens/${token.id}`)
      .then(onRemoved)
      .catch((thrown: unknown) => onFailure(asFailure(thrown)))
      .finally(() => setAsking(false));
  };
  return (
    <tr>
      <th scope="row">{token.name}</th>
      <td>{formats.date(token.createdAt)}</td>
      <td>{token.lastUsedAt ? formats.moment(token.lastUsedAt) : t('tokens.never')}</td>
      <td>
        <Button look="text" aria-label={t('tokens.removeOne', { name: token.name })} onClick={() => setAsking(true)}>
          {t('tokens.remove')}
        </Button>
        {isAsking && (
          <Dialog
            title={t('tokens.remove.title', { name: token.name })}
            onClose={() => setAsking(false)}
            actions={
              <>
                <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
                <Button look="danger" onClick={removeIt}>
                  {t('tokens.remove')}
                </Button>
              </>
            }
          >
            <p>{t('tokens.remove.text')}</p>
          </Dialog>
        )}
      </td>
    </tr>
  );
}

function TokenTable({
  tokens,
  onRemoved,
  onFailure,
}: {
  tokens: readonly Token[];
  onRemoved: () => void;
  onFailure: (failure: Failure) => void;
}) {
  const { t } = useSpeech();
  return (
    <WideTable label={t('nav.tokens')}>
      <thead>
        <tr>
          <th scope="col">{t('people.name')}</th>
          <th scope="col">{t('tokens.created')}</th>
          <th scope="col">{t('tokens.used')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <TokenRow key={token.id} token={token} onRemoved={onRemoved} onFailure={onFailure} />
        ))}
      </tbody>
    </WideTable>
  );
}

/** Other systems that may hand in conversations. */
export function TokensScreen() {
  const { t } = useSpeech();
  const { loaded, reload } = useLoaded('tokens', () => get<{ tokens: Token[] }>('/api/tokens'));
  const [name, setName] = useState('');
  const [created, setCreated] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const creating = useSend(async () => {
    const { token } = await post<{ id: string; token: string }>('/api/tokens', { name });
    setCreated(token);
    setName('');
    await reload();
  });
  const problem = creating.failure ?? failure;
  return (
    <Page title={t('nav.tokens')} lead={t('tokens.lead')} width="wide">
      {created && (
        <ShownOnce text={t('tokens.once')} value={created} example={curlExample(created)} onDone={() => setCreated(null)} />
      )}
      {problem && <FailureNotice failure={problem} />}
      <WhenLoaded loaded={loaded} onRetry={() => void reload()}>
        {({ tokens }) =>
          tokens.length === 0 ? (
            <p className="empty">{t('tokens.none')}</p>
          ) : (
            <TokenTable tokens={tokens} onRemoved={() => void reload()} onFailure={setFailure} />
          )
        }
      </WhenLoaded>
      <form className="form part" onSubmit={creating.send}>
        <Entry
          label={t('tokens.name')}
          hint={t('tokens.name.hint')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          required
          maxLength={120}
        />
        <div className="page-actions">
          <Button look="primary" type="submit" isBusy={creating.isBusy}>
            {t('tokens.create')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
