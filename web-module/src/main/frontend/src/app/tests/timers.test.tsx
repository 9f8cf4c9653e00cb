import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { signIn, studio } from '@/testing/fake-studio';
import { fakeRun, timers } from '@/testing/fake-timers';
import { renderApp } from '@/testing/render-app';
import { problem } from '@/testing/respond';
import { server } from '@/testing/server';

beforeEach(() => signIn({ role: 'batch_admin', client: null, staff: null }));

async function rowOf(task: string): Promise<HTMLElement> {
  const row = (await screen.findByRole('link', { name: task })).closest('tr');
  if (row === null) throw new Error(`no row of ${task}`);
  return row;
}

describe('the timers', () => {
  it('shows how often each task runs, how it went and when it runs again', async () => {
    await renderApp('/schedules');
    expect(within(await rowOf('cleanup')).getByText('Every day at 03:30')).toBeInTheDocument();
    expect(within(await rowOf('cleanup')).getByText(/2 March 03:30 · node-1 · 2\smin\s5\ss/)).toBeInTheDocument();
    expect(within(await rowOf('cleanup')).getByText('3 March 03:30')).toBeInTheDocument();
    expect(within(await rowOf('class-generation')).getByText('Failed')).toBeInTheDocument();
    expect(within(await rowOf('minute')).getAllByText('Running')).not.toHaveLength(0);
    expect(within(await rowOf('verify')).getByText('Every Sunday at 04:00')).toBeInTheDocument();
    expect(within(await rowOf('verify')).getByText('Paused')).toBeInTheDocument();
    expect(within(await rowOf('verify')).getByText('Has not run yet')).toBeInTheDocument();
  });

  it('is in the menu of admins and of batch admins', async () => {
    await renderApp('/schedules');
    expect(await screen.findByRole('link', { name: 'Timers' })).toHaveAttribute('aria-current', 'page');
  });

  it('is closed to clients', async () => {
    signIn();
    await renderApp('/schedules');
    expect(await screen.findByRole('heading', { name: 'No access' })).toBeInTheDocument();
  });

  it('asks for a run with a key of its own', async () => {
    const { user } = await renderApp('/schedules');
    await user.click(await screen.findByRole('button', { name: 'Run now: cleanup' }));
    expect(await screen.findByText('cleanup starts within seconds.')).toBeInTheDocument();
    expect(await within(await rowOf('cleanup')).findByText('Asked for')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Run now: cleanup' }));
    await screen.findAllByText('cleanup starts within seconds.');
    expect(new Set(studio.keys).size).toBe(2);
    expect(studio.keys[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  it('pauses after asking, and resumes', async () => {
    const { user } = await renderApp('/schedules');
    await user.click(await screen.findByRole('button', { name: 'Pause: cleanup' }));
    const dialog = await screen.findByRole('dialog', { name: 'Pause cleanup?' });
    expect(timers.tasks.filter((one) => one.paused).map((one) => one.task)).toEqual(['verify']);
    await user.click(within(dialog).getByRole('button', { name: 'Pause' }));
    expect(await screen.findByText('cleanup is paused.')).toBeInTheDocument();
    expect(await within(await rowOf('cleanup')).findByText('Paused')).toBeInTheDocument();
    await user.click(await screen.findByRole('button', { name: 'Resume: cleanup' }));
    expect(await screen.findByRole('button', { name: 'Pause: cleanup' })).toBeInTheDocument();
  });

  it('says why a run could not be asked for', async () => {
    server.use(http.post('*/api/v1/schedules/cleanup/run', () => problem(503, 'BUSY', { detail: 'Too busy.' })));
    const { user } = await renderApp('/schedules');
    await user.click(await screen.findByRole('button', { name: 'Run now: cleanup' }));
    expect(await screen.findByText('Too busy.')).toBeInTheDocument();
  });

  it('shows the runs of a task with what they said, page by page', async () => {
    timers.runs = [...timers.runs, ...Array.from({ length: 20 }, (_, index) => fakeRun({ slot: `old-${index}`, message: `old ${index}` }))];
    const { user, router } = await renderApp('/schedules/cleanup');
    const table = within(await screen.findByRole('table', { name: 'Runs' }));
    expect(table.getByText('IllegalStateException: no series')).toBeInTheDocument();
    expect(table.getByText('Asked for')).toBeInTheDocument();
    expect(table.getByText('Skipped')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(await screen.findByText('old 19')).toBeInTheDocument();
    expect(router.state.location.search).toBe('?page=2');
  });

  it('says so when there is nothing, and when the list cannot be read', async () => {
    timers.tasks = [];
    await renderApp('/schedules');
    expect(await screen.findByText('No task runs by itself.')).toBeInTheDocument();
  });

  it('offers another try when the list cannot be read', async () => {
    let broken = true;
    server.use(
      http.get('*/api/v1/schedules', () =>
        broken ? problem(404, 'NOT_FOUND', { detail: 'Gone.' }) : HttpResponse.json({ items: timers.tasks }),
      ),
    );
    const { user } = await renderApp('/schedules');
    expect(await screen.findByText('Gone.')).toBeInTheDocument();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rowOf('cleanup')).toBeInTheDocument();
  });
});
