import { http, HttpResponse } from 'msw';
import type { ChannelChoices, NewPushSubscription } from '@/lib/api/types';
import { mail } from './fake-mail';
import { studio } from './fake-studio';
import { take } from './mail-handlers';
import { refuseChange } from './respond';

export const channelHandlers = [
  http.get('*/api/v1/notification-channels', () => HttpResponse.json({ ...mail.channels })),
  http.put('*/api/v1/notification-channels', async ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    mail.channels = { ...mail.channels, ...(await take<ChannelChoices>(request)) };
    return HttpResponse.json({ ...mail.channels });
  }),
  http.post('*/api/v1/push-subscriptions', async ({ request }) => {
    const refused = refuseChange(request);
    if (refused) return refused;
    await take<NewPushSubscription>(request);
    return HttpResponse.json({ id: studio.nextId++ }, { status: 201 });
  }),
];
