import { type APIRequestContext, type APIResponse, request } from 'playwright-core';
import { addDays, instantOf, today } from '@/lib/time';

const { E2E_ADMIN_EMAIL = '', E2E_ADMIN_PASSWORD = '' } = process.env;

/** How many quarter hours are tried until trainer and room are free. */
const SLOTS = 24;

interface Listed {
  items: { id: number; conflictMode?: string }[];
}

export interface PreparedClass {
  id: number;
  title: string;
  /** Studio date of the class. */
  date: string;
}

async function json<T>(response: APIResponse): Promise<T> {
  if (!response.ok()) throw new Error(`${response.status()} ${response.url()}: ${await response.text()}`);
  return (await response.json()) as T;
}

/** The studio as an admin sets it up through the API before a flow starts. */
export class StudioAdmin {
  private constructor(
    private readonly api: APIRequestContext,
    private readonly csrfToken: string,
  ) {}

  static async signIn(baseURL: string): Promise<StudioAdmin> {
    const api = await request.newContext({ baseURL, extraHTTPHeaders: { Origin: new URL(baseURL).origin } });
    const login = await api.post('/api/v1/auth/login', {
      data: { email: E2E_ADMIN_EMAIL, password: E2E_ADMIN_PASSWORD },
    });
    const { csrfToken } = await json<{ csrfToken: string }>(login);
    return new StudioAdmin(api, csrfToken);
  }

  /** Makes something and gives its answer. */
  async make<T extends { id: number }>(path: string, data: object): Promise<T> {
    return json<T>(await this.post(path, data));
  }

  async read<T>(path: string): Promise<T> {
    return json<T>(await this.api.get(`/api/v1${path}`));
  }

  private post(path: string, data: object): Promise<APIResponse> {
    return this.api.post(`/api/v1${path}`, { data, headers: { 'X-CSRF-Token': this.csrfToken } });
  }

  private async list(path: string): Promise<Listed['items']> {
    return (await this.read<Listed>(path)).items;
  }

  /** Promotions wait during quiet hours: a flow must work at night too. Gives back what undoes the change. */
  async withoutQuietHours(): Promise<() => Promise<void>> {
    const settings = await json<{ items: { key: string; value: unknown }[] }>(await this.api.get('/api/v1/settings'));
    const keys = ['quietHoursStart', 'quietHoursEnd'];
    const before = Object.fromEntries(
      settings.items.filter((setting) => keys.includes(setting.key)).map(({ key, value }) => [key, value]),
    );
    await this.changeSettings({ quietHoursStart: '00:00', quietHoursEnd: '00:00' });
    return () => this.changeSettings(before);
  }

  private async changeSettings(data: Record<string, unknown>): Promise<void> {
    const current = await this.api.get('/api/v1/settings');
    const headers = { 'X-CSRF-Token': this.csrfToken, 'If-Match': current.headers().etag ?? '*' };
    await json(await this.api.patch('/api/v1/settings', { data, headers }));
  }

  /** A public class in three days with a title of its own, at the first time that is free. */
  async prepareClass(title: string, capacity: number): Promise<PreparedClass> {
    const rooms = await this.list('/rooms?isActive=true&pageSize=200');
    const room = rooms.find((one) => one.conflictMode === 'allow') ?? rooms[0];
    const trainers = await this.list('/staff?available=true');
    const template = await json<{ id: number }>(
      await this.post('/class-templates', {
        title,
        durationMin: 60,
        capacity,
        defaultRoomId: room?.id,
        defaultTrainerId: trainers[0]?.id,
        color: '#0F766E',
        isPublic: true,
      }),
    );
    return this.prepareOccurrence(template.id, title);
  }

  private async prepareOccurrence(templateId: number, title: string): Promise<PreparedClass> {
    const date = addDays(today(), 3);
    let answer = '';
    for (let slot = 0; slot < SLOTS; slot++) {
      const clock = `${String(6 + Math.floor(slot / 2)).padStart(2, '0')}:${slot % 2 === 0 ? '00' : '30'}`;
      const response = await this.post('/classes', { templateId, startsAt: instantOf(date, clock) });
      if (response.ok()) return { id: (await json<{ id: number }>(response)).id, title, date };
      answer = await response.text();
      if (response.status() !== 409) break;
    }
    throw new Error(`No class could be made: ${answer}`);
  }

  async close(): Promise<void> {
    await this.api.dispose();
  }
}
