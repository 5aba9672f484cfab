import { useState } from 'react';
import type { Person, Role } from '../../../server/src/platform/identity/identity.contract.ts';
import { asFailure, type Failure } from '../connection/failure.ts';
import { get, patch, post, remove } from '../connection/request.ts';
import { useLoaded } from '../connection/use-loaded.ts';
import { Button } from '../elements/button.tsx';
import { Dialog } from '../elements/dialog.tsx';
import { Choice, Entry } from '../elements/entry.tsx';
import { WhenLoaded } from '../elements/loading.tsx';
import { FailureNotice } from '../elements/notice.tsx';
import { Page } from '../elements/page.tsx';
import { ShownOnce } from '../elements/shown-once.tsx';
import { WideTable } from '../elements/wide-table.tsx';
import { useSpeech } from '../language/language.tsx';
import { useSend } from './use-send.ts';
import './account.css';

const roles: readonly Role[] = ['supporter', 'coordinator', 'administrator', 'analyst'];

function useRoleOptions() {
  const { t } = useSpeech();
  return roles.map((role) => ({ value: role, label: t(`role.${role}`) }));
}

function InviteForm({ onInvited }: { onInvited: (link: string, name: string) => void }) {
  const { t } = useSpeech();
  const options = useRoleOptions();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('supporter');
  const { isBusy, failure, send } = useSend(async () => {
    const { link } = await post<{ id: string; link: string }>('/api/people', { name, email, role });
    onInvited(new URL(link, window.location.origin).href, name);
    setName('');
    setEmail('');
  });
  return (
    <form onSubmit={send} className="part">
      <h2>{t('people.invite')}</h2>
      {failure && <FailureNotice failure={failure} />}
      <div className="row-form">
        <Entry
          label={t('people.name')}
          value={name}
          onChange={(event) => setName(event.target.value)}
          required
          autoComplete="off"
        />
        <Entry
          label={t('signIn.email')}
          type="email"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
          required
          autoComplete="off"
        />
        <Choice label={t('people.role')} value={role} options={options} onChange={setRole} />
        <Button look="primary" type="submit" isBusy={isBusy}>
          {t('people.invite.go')}
        </Button>
      </div>
      <p className="hint">{t(`role.${role}.does`)}</p>
    </form>
  );
}

function PersonRow({
  person,
  onChanged,
  onFailure,
}: {
  person: Person;
  onChanged: () => void;
  onFailure: (failure: Failure) => void;
}) {
  const { t } = useSpeech();
  const options = useRoleOptions();
  const [isRemoving, setRemoving] = useState(false);
  const run = (call: Promise<unknown>) => {
    call
      .then(onChanged)
      .catch((thrown: unknown) => onFailure(asFailure(thrown)))
      .finally(() => setRemoving(false));
  };
  return (
    <tr>
      <th scope="row">
        {person.name}
        <br />
        <span className="quiet">{person.email}</span>
      </th>
      <td>
        <Choice
          label={t('people.roleOf', { name: person.name })}
          isLabelHidden
          value={person.role}
          options={options}
          onChange={(role) => run(patch(`/api/people/${person.id}`, { role }))}
        />
      </td>
      <td>{t(person.state === 'invited' ? 'people.invited' : person.twoFactor ? 'people.twoFactor' : 'people.onlyPassword')}</td>
      <td>
        <Button look="text" aria-label={t('people.removeOne', { name: person.name })} onClick={() => setRemoving(true)}>
          {t('people.remove')}
        </Button>
        {isRemoving && (
          <Dialog
            title={t('people.remove.title', { name: person.name })}
            onClose={() => setRemoving(false)}
            actions={
              <>
                <Button onClick={() => setRemoving(false)}>{t('common.cancel')}</Button>
                <Button look="danger" onClick={() => run(remove(`/api/people/${person.id}`))}>
                  {t('people.remove')}
                </Button>
              </>
            }
          >
            <p>{t('people.remove.text')}</p>
          </Dialog>
        )}
      </td>
    </tr>
  );
}

export function PeopleScreen() {
  const { t } = useSpeech();
  const { loaded, reload } = useLoaded('people', () => get<{ people: Person[] }>('/api/people'));
  const [invited, setInvited] = useState<{ link: string; name: string } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const refresh = () => {
    setFailure(null);
    void reload();
  };
  return (
    <Page title={t('nav.people')} width="wide">
      {invited && (
        <ShownOnce text={t('people.invite.once', { name: invited.name })} value={invited.link} onDone={() => setInvited(null)} />
      )}
      {failure && <FailureNotice failure={failure} />}
      <WhenLoaded loaded={loaded} onRetry={refresh}>
        {({ people }) => (
          <WideTable label={t('nav.people')} className="people-table">
            <thead>
              <tr>
                <th scope="col">{t('people.name')}</th>
                <th scope="col">{t('people.role')}</th>
                <th scope="col">{t('people.way')}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <PersonRow key={person.id} person={person} onChanged={refresh} onFailure={setFailure} />
              ))}
            </tbody>
          </WideTable>
        )}
      </WhenLoaded>
      <InviteForm
        onInvited={(link, name) => {
          setInvited({ link, name });
          refresh();
        }}
      />
    </Page>
  );
}
