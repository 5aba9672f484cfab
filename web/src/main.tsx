import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/elements.css';
import './style/frame.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { applyTheme, readTheme } from './app/theme.ts';
import { Waiting } from './elements/loading.tsx';
import { FailureNotice } from './elements/notice.tsx';
import { SessionProvider } from './identity/session.tsx';
import { LanguageProvider } from './language/language.tsx';

applyTheme(readTheme());

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <SessionProvider
        whileLoading={<Waiting />}
        whenFailed={(failure, retry) => (
          <main className="page page-reading">
            <h1>Varsam</h1>
            <FailureNotice failure={failure} onRetry={retry} />
          </main>
        )}
      >
        <App />
      </SessionProvider>
    </LanguageProvider>
  </StrictMode>,
);
