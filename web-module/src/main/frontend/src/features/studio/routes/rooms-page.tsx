import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { CrudPage } from '@/components/crud-page';
import { CheckboxField, SelectField, TextField } from '@/components/form/fields';
import { FilterSelect } from '@/components/list/filters';
import { ResourceDialog } from '@/components/resource-dialog';
import { useSiteOptions } from '@/hooks/use-lookups';
import type { Room } from '@/lib/api/types';
import { chosenId, requiredText, wholeNumber } from '@/lib/schema';

const MODES = ['block', 'confirm', 'allow'] as const;
const MAX_SEATS = 32_767;

const schema = z.object({
  siteId: chosenId(),
  name: requiredText(255),
  color: z.string(),
  capacity: z.union([z.literal('').transform(() => null), wholeNumber(1, MAX_SEATS)]),
  conflictMode: z.enum(MODES),
  isActive: z.boolean(),
});

function RoomDialog({ room, onClose }: { room: Room | null; onClose: () => void }) {
  const { t } = useTranslation();
  const sites = useSiteOptions();
  return (
    <ResourceDialog
      title={room?.name ?? t('studio:room.new')}
      read={room && `/rooms/${room.id}`}
      path={room ? `/rooms/${room.id}` : '/rooms'}
      schema={schema}
      valuesOf={(item: Room | null) => ({
        siteId: String(item?.site.id ?? ''),
        name: item?.name ?? '',
        color: item?.color ?? '#0f766e',
        capacity: String(item?.capacity ?? ''),
        conflictMode: item?.conflictMode ?? 'block',
        isActive: item?.isActive ?? true,
      })}
      onClose={onClose}
    >
      {sites.length > 0 && <SelectField name="siteId" label={t('studio:room.site')} options={sites} empty={t('manage:choose')} />}
      <TextField name="name" label={t('manage:name')} />
      <TextField name="color" label={t('manage:color')} type="color" />
      <TextField name="capacity" label={t('manage:capacity')} inputMode="numeric" optional />
      <SelectField
        name="conflictMode"
        label={t('studio:room.mode')}
        options={MODES.map((value) => ({ value, label: t(`studio:room.modes.${value}`) }))}
      />
      <CheckboxField name="isActive" label={t('manage:active')} />
    </ResourceDialog>
  );
}

export function Component() {
  const { t } = useTranslation();
  const sites = useSiteOptions();
  return (
    <CrudPage<Room>
      title={t('studio:room.title')}
      path="/rooms"
      sort="site"
      filters={['siteId']}
      filterFields={(list) => (
        <FilterSelect
          label={t('studio:room.site')}
          all={t('manage:all')}
          options={sites}
          value={list.filters.siteId ?? ''}
          onChange={(value) => list.setFilter('siteId', value)}
        />
      )}
      newLabel={t('studio:room.new')}
      nameOf={(room) => room.name}
      columns={[
        { key: 'site', header: t('studio:room.site'), cell: (room) => room.site.name, sortField: 'site' },
        { key: 'name', header: t('manage:name'), cell: (room) => room.name, sortField: 'name' },
        { key: 'capacity', header: t('manage:capacity'), cell: (room) => room.capacity ?? '–', align: 'right' },
        { key: 'mode', header: t('studio:room.mode'), cell: (room) => t(`studio:room.modes.${room.conflictMode}`) },
        { key: 'active', header: t('manage:active'), cell: (room) => (room.isActive ? t('manage:yes') : t('manage:no')) },
      ]}
      dialog={(room, close) => <RoomDialog room={room} onClose={close} />}
      removal={() => <p>{t('studio:room.removal')}</p>}
    />
  );
}
