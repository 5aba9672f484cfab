import { Link } from 'react-router';
import { usePageHeading } from '../elements/page.tsx';
import { useSession } from '../identity/session.tsx';
import { useSpeech } from '../language/language.tsx';
import './about.css';

const steps = ['talk', 'suggest', 'decide', 'count', 'erase'] as const;
const promises = ['stay', 'evidence', 'person', 'watched'] as const;

/** For a young person, a parent or anyone who wonders: what happens to the words. No sign-in. */
export function AboutScreen() {
  const { t } = useSpeech();
  const { session } = useSession();
  const heading = usePageHeading(t('about.title'));
  return (
    <main id="main" className="page about">
      <h1 ref={heading} tabIndex={-1}>
        {t('about.title')}
      </h1>
      <p className="about-lead">{t('about.lead')}</p>
      <section aria-labelledby="about-steps">
        <h2 id="about-steps">{t('about.steps')}</h2>
        <ol className="about-list">
          {steps.map((step) => (
            <li key={step}>{t(`about.step.${step}`)}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="about-promises">
        <h2 id="about-promises">{t('about.promises')}</h2>
        <dl className="about-promises">
          {promises.map((promise) => (
            <div key={promise}>
              <dt>{t(`about.promise.${promise}`)}</dt>
              <dd>{t(`about.promise.${promise}.text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="about-you">
        <h2 id="about-you">{t('about.you')}</h2>
        <p>{t('about.you.text')}</p>
      </section>
      {session.state !== 'signedIn' && (
        <p className="quiet">
          <Link to="/">{t('about.back')}</Link>
        </p>
      )}
    </main>
  );
}
