import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '@/lib/api/client';
import type { ChannelChoices, Channels, NewPushSubscription } from '@/lib/api/types';
import { isBrowserSubscribed, subscribeBrowser, unsubscribeBrowser } from '@/lib/push';

const PATH = '/notification-channels';
const BROWSER = ['push-browser'];

/** By which ways besides mail the signed-in person is reached, and by which one can be. */
export function useChannels() {
  return useQuery({ queryKey: [PATH], queryFn: ({ signal }) => api.get<Channels>(PATH, { signal }) });
}

/** Whether this browser shows notifications; undefined while it is not known. */
export function useBrowserSubscribed(): boolean | undefined {
  return useQuery({ queryKey: BROWSER, queryFn: isBrowserSubscribed }).data;
}

/** Changes are sent one after the other, so that the last one counts. */
export function useChooseChannels() {
  const queryClient = useQueryClient();
  return useMutation({
    scope: { id: PATH },
    mutationFn: async (body: ChannelChoices) => {
      const channels = await api.put<Channels>(PATH, { body });
      if (!channels.webPush) await unsubscribeBrowser().catch(() => undefined);
      return channels;
    },
    onSuccess: (channels) => {
      queryClient.setQueryData<Channels>([PATH], channels);
      return queryClient.invalidateQueries({ queryKey: BROWSER });
    },
  });
}

/** Asks the browser's owner and tells the server of this browser; answers whether they agreed. */
export function useAddBrowser() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (serverKey: string) => {
      const subscription = await subscribeBrowser(serverKey);
      const { endpoint, keys } = subscription?.toJSON() ?? {};
      if (endpoint === undefined || keys?.p256dh === undefined || keys.auth === undefined) return false;
      const body: NewPushSubscription = { endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } };
      await api.post('/push-subscriptions', { body });
      return true;
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: BROWSER }),
  });
}
