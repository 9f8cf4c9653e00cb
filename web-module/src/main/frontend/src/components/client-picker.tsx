import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useItems } from '@/hooks/use-resource';
import type { FoundClient } from '@/lib/api/types';
import { controlClass } from './form/field';
import { Button } from './ui/button';
import { ProblemAlert } from './ui/problem-alert';

function Hits({ text, onPick }: { text: string; onPick: (client: FoundClient) => void }) {
  const { t } = useTranslation();
  const found = useItems<FoundClient>('/clients/search', { q: text, limit: 8 });
  if (found.error) return <ProblemAlert error={found.error} />;
  const clients = found.data?.items.filter((client) => !client.technical) ?? [];
  if (found.data && clients.length === 0) return <p className="mt-2 text-muted">{t('manage:client.none')}</p>;
  return (
    <ul className="mt-2 divide-y divide-line rounded-xl border border-line" aria-label={t('manage:client.found')}>
      {clients.map((client) => (
        <li key={client.id}>
          <Button variant="ghost" className="w-full justify-start" onClick={() => onPick(client)}>
            <span className="truncate">{[client.fullName, client.email].filter(Boolean).join(' · ')}</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Finds a client by name, e-mail or phone. */
export function ClientPicker({ onPick }: { onPick: (client: FoundClient) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium">
        {t('manage:client.search')}
      </label>
      <input
        id={id}
        type="search"
        data-autofocus
        value={text}
        onChange={(event) => setText(event.target.value)}
        className={controlClass}
      />
      {text.trim() !== '' && <Hits text={text.trim()} onPick={onPick} />}
    </div>
  );
}
