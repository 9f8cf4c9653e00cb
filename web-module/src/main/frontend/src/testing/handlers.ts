import { http, HttpResponse } from 'msw';
import { dateOf, now } from '@/lib/time';
import { authHandlers } from './auth-handlers';
import { bookingHandlers, upcomingItems } from './booking-handlers';
import { calendarHandlers } from './calendar-handlers';
import { channelHandlers } from './channel-handlers';
import { studio } from './fake-studio';
import { mailHandlers } from './mail-handlers';
import { peopleHandlers, placeHandlers } from './people-handlers';
import { paged, problem } from './respond';
import { settingsHandlers } from './settings-handlers';
import { timerHandlers } from './timer-handlers';

function publicClasses(search: URLSearchParams) {
  const from = search.get('from') ?? '';
  const to = search.get('to') ?? '';
  const site = search.get('siteId');
  return studio.classes.filter(
    (item) =>
      Date.parse(item.startsAt) > now().getTime() &&
      dateOf(item.startsAt) >= from &&
      dateOf(item.startsAt) <= to &&
      (site === null || String(item.site.id) === site),
  );
}

/** Lists and reads; every answer is made anew, so that a test cannot change what was sent. */
const readHandlers = [
  http.get('*/api/v1/settings/public', () => HttpResponse.json({ ...studio.settings })),
  http.get('*/api/v1/public/sites', () => HttpResponse.json({ items: studio.sites.map((site) => ({ ...site })) })),
  http.get('*/api/v1/public/classes', ({ request }) =>
    HttpResponse.json({ items: publicClasses(new URL(request.url).searchParams).map((item) => ({ ...item })) }),
  ),
  http.get('*/api/v1/classes', ({ request }) => {
    const items = publicClasses(new URL(request.url).searchParams).map((item) => ({
      ...item,
      template: { id: 1, title: item.title, description: item.description, durationMin: 75, color: item.color, tags: [] },
      status: 'scheduled',
      myStatus:
        studio.registrations.find((one) => one.occurrenceId === item.id && one.status !== 'cancelled')?.status ?? null,
    }));
    return HttpResponse.json({ items });
  }),
  http.get('*/api/v1/clients/:id/upcoming', () =>
    HttpResponse.json({ items: upcomingItems().map((item) => ({ ...item })) }),
  ),
  http.get('*/api/v1/clients/:id/activity', () =>
    HttpResponse.json({
      ...paged(studio.activity.map((item) => ({ ...item }))),
      summary: { total: 3, attended: 1, noShow: 1, lateCancel: 1, upcoming: 0, creditsUsed: 2, attendanceRate: 50 },
    }),
  ),
  http.get('*/api/v1/clients/:id/passes', () => {
    const active = studio.passes.filter((pass) => pass.status === 'active' || pass.status === 'suspended');
    const ended = studio.passes.filter((pass) => !active.includes(pass));
    const totalAvailable = active.reduce((sum, pass) => sum + pass.creditsAvailable, 0);
    return HttpResponse.json({
      active: active.map((pass) => ({ ...pass })),
      ended: ended.map((pass) => ({ ...pass })),
      totalAvailable,
      unlimited: active.some((pass) => pass.unlimited),
    });
  }),
  http.get('*/api/v1/passes/:id/ledger', ({ params }) => {
    const entries = studio.credits[Number(params.id)];
    return entries ? HttpResponse.json(paged(entries.map((entry) => ({ ...entry })))) : problem(404, 'NOT_FOUND');
  }),
  http.get('*/api/v1/pass-types', () => HttpResponse.json(paged(studio.passTypes.map((type) => ({ ...type }))))),
  http.get('*/api/v1/clients/:id/ledger', () => {
    const balance = studio.statement.reduce((sum, entry) => sum + entry.amount, 0);
    const entries = studio.statement.map((entry) => ({ ...entry }));
    return HttpResponse.json({ ...paged(entries), balance, credit: 0, openCharges: 1 });
  }),
  http.get('*/api/v1/dashboard', () =>
    HttpResponse.json({
      upcoming: upcomingItems()
        .slice(0, 5)
        .map((item) => ({ ...item })),
      attended: 14,
      attendanceRate: 93.33,
      creditsAvailable: 6,
      unlimited: false,
      passes: studio.passes.filter((pass) => pass.status === 'active').map((pass) => ({ ...pass })),
      balance: 3000,
    }),
  ),
];

// The routes of single clients come after those of all: the first that fits answers.
export const handlers = [
  ...peopleHandlers,
  ...authHandlers,
  ...bookingHandlers,
  ...readHandlers,
  ...settingsHandlers,
  ...timerHandlers,
  ...mailHandlers,
  ...channelHandlers,
  ...calendarHandlers,
  ...placeHandlers,
];
