import type { Option } from '@/components/form/fields';
import type { Room, Site, StaffMember, Template } from '@/lib/api/types';
import { useList } from './use-resource';

const ALL = { pageSize: 200 };

export function useSiteOptions(): Option[] {
  return (useList<Site>('/sites', ALL).data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

export function useRoomOptions(): Option[] {
  const rooms = useList<Room>('/rooms', { ...ALL, isActive: true }).data?.items ?? [];
  return rooms.map(({ id, name, site }) => ({ value: id, label: `${site.name} – ${name}` }));
}

export function useTrainerOptions(): Option[] {
  const staff = useList<StaffMember>('/staff', { ...ALL, available: true }).data?.items ?? [];
  return staff.map(({ id, name }) => ({ value: id, label: name }));
}

export function useTemplateOptions(): Option[] {
  const templates = useList<Template>('/class-templates', { ...ALL, status: 'active' }).data?.items ?? [];
  return templates.map(({ id, title }) => ({ value: id, label: title }));
}
