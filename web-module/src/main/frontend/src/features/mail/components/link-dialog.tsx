import { type SyntheticEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { controlClass } from '@/components/form/field';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

interface LinkDialogProps {
  /** Variables that hold an address. */
  variables: readonly string[];
  onLink: (address: string) => void;
  onClose: () => void;
}

/** Asks where a link leads: an address, or a variable that holds one. */
export function LinkDialog({ variables, onLink, onClose }: LinkDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const [address, setAddress] = useState('');
  const submit = (event: SyntheticEvent) => {
    // The dialog hangs in the form of the template, which must not be sent.
    event.preventDefault();
    event.stopPropagation();
    if (address.trim() === '') return;
    onLink(address.trim());
    onClose();
  };
  return (
    <Dialog open onClose={onClose} title={t('mail:link.title')} description={t('mail:link.text')}>
      <form className="space-y-5" onSubmit={submit}>
        <div>
          <label htmlFor={id} className="mb-1.5 block font-medium">
            {t('mail:link.address')}
          </label>
          <input
            id={id}
            list={`${id}-variables`}
            value={address}
            required
            data-autofocus
            autoComplete="off"
            className={controlClass}
            onChange={(event) => setAddress(event.target.value)}
          />
          <datalist id={`${id}-variables`}>
            {variables.map((name) => (
              <option key={name} value={`{{${name}}}`} />
            ))}
          </datalist>
        </div>
        <Button type="submit">{t('mail:link.insert')}</Button>
      </form>
    </Dialog>
  );
}
