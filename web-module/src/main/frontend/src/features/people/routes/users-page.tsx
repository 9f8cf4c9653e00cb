import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { CrudPage, RowButton } from '@/components/crud-page';
import { SelectField, TextField } from '@/components/form/fields';
import { FilterSelect } from '@/components/list/filters';
import { ResourceDialog } from '@/components/resource-dialog';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { useSend } from '@/hooks/use-resource';
import { LOCALE_OPTIONS } from '@/i18n/locale-options';
import type { ListedUser, UserChange } from '@/lib/api/types';
import { useFormat } from '@/lib/format';
import { notify } from '@/lib/notices';
import { emailText, requiredText } from '@/lib/schema';

const ROLES = ['client', 'staff', 'admin', 'batch_admin'] as const;
const STATUSES = ['active', 'inactive', 'suspended'] as const;

const schema = z.object({
  role: z.enum(ROLES),
  name: requiredText(255),
  email: emailText(),
  status: z.enum(STATUSES),
  locale: z.enum(['hu', 'en']),
});

function UserDialog({ user, onClose }: { user: ListedUser | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ResourceDialog
      title={user?.name ?? t('people:user.new')}
      read={user && `/users/${user.id}`}
      path={user ? `/users/${user.id}` : '/users'}
      schema={schema}
      valuesOf={(item: ListedUser | null) => ({
        role: item?.role ?? 'client',
        name: item?.name ?? '',
        email: item?.email ?? '',
        status: item?.status ?? 'active',
        locale: item?.locale ?? 'hu',
      })}
      bodyOf={(values, item): UserChange =>
        Object.fromEntries(
          Object.entries(values).filter(([key, value]) => item?.[key as keyof ListedUser] !== value),
        )
      }
      onClose={onClose}
    >
      <SelectField
        name="role"
        label={t('people:user.role')}
        options={ROLES.map((value) => ({ value, label: t(`people:role.${value}`) }))}
      />
      <TextField name="name" label={t('manage:name')} />
      <TextField name="email" label={t('manage:email')} type="email" />
      <SelectField
        name="status"
        label={t('manage:status')}
        options={STATUSES.map((value) => ({ value, label: t(`people:status.${value}`) }))}
      />
      <SelectField name="locale" label={t('people:user.locale')} options={LOCALE_OPTIONS} />
    </ResourceDialog>
  );
}

type Action = 'invite' | 'sessions' | '2fa';

/** Invites, ends sessions or removes the second factor after a question. */
function UserAction({ user, action, onClose }: { user: ListedUser; action: Action; onClose: () => void }) {
  const { t } = useTranslation();
  const send = useSend();
  const run = async () => {
    const method = action === 'invite' ? 'POST' : 'DELETE';
    const sent = await send.mutateAsync({ method, path: `/users/${user.id}/${action}` }).then(
      () => true,
      () => false,
    );
    if (!sent) return;
    notify(t('manage:done'));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t(`people:user.${action}.title`)}
      confirmLabel={t(`people:user.${action}.action`)}
      onConfirm={() => void run()}
      busy={send.isPending}
      error={send.error}
      tone={action === 'invite' ? 'primary' : 'danger'}
    >
      <p>{t(`people:user.${action}.text`, { name: user.name })}</p>
    </ConfirmDialog>
  );
}

export function Component() {
  const { t } = useTranslation();
  const format = useFormat();
  const [asked, setAsked] = useState<{ user: ListedUser; action: Action } | null>(null);
  const button = (user: ListedUser, action: Action) => (
    <RowButton label={t(`people:user.${action}.action`)} of={user.name} onClick={() => setAsked({ user, action })} />
  );
  return (
    <>
      <CrudPage<ListedUser>
        title={t('people:user.title')}
        path="/users"
        sort="name"
        searchable
        filters={['role', 'status']}
        filterFields={(list) => (
          <>
            <FilterSelect
              label={t('people:user.role')}
              all={t('manage:all')}
              options={ROLES.map((value) => ({ value, label: t(`people:role.${value}`) }))}
              value={list.filters.role ?? ''}
              onChange={(value) => list.setFilter('role', value)}
            />
            <FilterSelect
              label={t('manage:status')}
              all={t('manage:all')}
              options={STATUSES.map((value) => ({ value, label: t(`people:status.${value}`) }))}
              value={list.filters.status ?? ''}
              onChange={(value) => list.setFilter('status', value)}
            />
          </>
        )}
        newLabel={t('people:user.new')}
        nameOf={(user) => user.name}
        columns={[
          { key: 'name', header: t('manage:name'), cell: (user) => user.name, sortField: 'name' },
          { key: 'email', header: t('manage:email'), cell: (user) => user.email, sortField: 'email' },
          { key: 'role', header: t('people:user.role'), cell: (user) => t(`people:role.${user.role}`) },
          { key: 'status', header: t('manage:status'), cell: (user) => t(`people:status.${user.status}`) },
          {
            key: 'login',
            header: t('people:user.lastLogin'),
            cell: (user) => (user.lastLoginAt ? format.numeric(user.lastLoginAt) : '–'),
            sortField: 'lastLoginAt',
          },
        ]}
        actions={(user) => (
          <>
            {button(user, 'invite')}
            {button(user, 'sessions')}
            {user.twoFactorEnabled && button(user, '2fa')}
          </>
        )}
        dialog={(user, close) => <UserDialog user={user} onClose={close} />}
        removal={(user) => <p>{t('people:user.removal', { name: user.name })}</p>}
      />
      {asked && <UserAction {...asked} onClose={() => setAsked(null)} />}
    </>
  );
}
